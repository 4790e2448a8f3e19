# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening documents: good ones from anywhere, and broken ones with what is wrong and where."""

import os
import re

from dateline_documents import find_span, load_bundled, make_document
from dateline_driver import ACTIVE, FOCUSED, Skip, Suite

suite = Suite()

PERSIAN = ['در ۱۰ مهٔ ۲۰۲۵ ستار هاشمی در تهران با سفیر چین دیدار کرد.']


def make_persian():
    return make_document(
        'دیدار در تهران', PERSIAN,
        article={'language': 'fa', 'direction': 'rtl', 'published': '2025-05-11'},
        entities=[{'id': 'hashemi', 'kind': 'person', 'name': 'ستار هاشمی'},
                  {'id': 'tehran', 'kind': 'place', 'name': 'تهران'}],
        mentions=[{'entity': 'hashemi', 'span': find_span(PERSIAN, 0, 'ستار هاشمی')},
                  {'entity': 'tehran', 'span': find_span(PERSIAN, 0, 'تهران')}],
        events=[{'id': 'meeting', 'title': 'دیدار', 'when': '2025-05-10',
                 'evidence': [find_span(PERSIAN, 0, 'دیدار کرد')]}])


def wait_error(app, file_name, *details):
    """Waits for the error page, and looks for the name of the file and what is wrong."""
    app.find(role='label', name='This Document Cannot Be Opened')
    app.find(role='label', matches=f'“{re.escape(file_name)}”')
    label = app.find(id='error_label')
    shown = app.get_text(label)
    for detail in details:
        assert detail in shown, shown
    assert file_name in app.frame.name, app.frame.name
    return label


@suite.test('a document named on the command line is opened, with its marks and its events')
def open_good():
    blocks = ['Zoë Müller met 张伟 in Zürich on 3 March 2024 👩‍🚀.']
    made = make_document(
        'A meeting', blocks,
        entities=[{'id': 'zoe', 'kind': 'person', 'name': 'Zoë Müller'},
                  {'id': 'wei', 'kind': 'person', 'name': '张伟'}],
        mentions=[{'entity': 'zoe', 'span': find_span(blocks, 0, 'Zoë Müller')},
                  {'entity': 'wei', 'span': find_span(blocks, 0, '张伟')}],
        events=[{'id': 'meeting', 'title': 'They meet', 'when': '2024-03-03',
                 'evidence': [find_span(blocks, 0, 'met')]}])
    path = suite.surroundings.write('meeting.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()
        assert app.get_text(article) == blocks[0]
        assert [(name.casefold(), made.text[start:end])
                for name, start, end in app.list_links(article)] == [
            ('zoë müller, person', 'Zoë Müller'), ('张伟, person', '张伟')]
        app.find(role='list item', matches='^3 March 2024.*They meet$')
        app.click_words(article, *made.list_mentions('wei')[0])
        app.find(role='heading', name='张伟', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('markup characters are shown as they are written, in every place')
def markup():
    odd = '<b>A & B</b> &amp; <i'
    blocks = [f'{odd} said “{odd}”.']
    made = make_document(
        odd, blocks,
        article={'subtitle': odd, 'authors': [odd], 'publisher': odd},
        entities=[{'id': 'odd', 'kind': 'person', 'name': odd, 'role': odd, 'aliases': [odd + '!']}],
        mentions=[{'entity': 'odd', 'span': find_span(blocks, 0, odd)}],
        events=[{'id': 'event', 'title': odd, 'when': '2024', 'evidence': [find_span(blocks, 0, odd)]}],
        quotes=[{'speaker': 'odd', 'kind': 'direct', 'span': find_span(blocks, 0, f'“{odd}”')}])
    path = suite.surroundings.write('a&b <i>.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()
        assert app.get_text(article) == blocks[0]
        header = app.find(id='DatelineArticleHeader')
        app.find(role='heading', name=odd, within=header)
        app.find(id='subtitle_text', name=odd, within=header)
        assert odd in app.find(id='byline_label').name
        assert app.frame.name == f'{odd} – Dateline'
        assert app.find(role='list item').name.endswith(odd)
        app.click_words(article, 0, 1)
        card = app.find(id='DatelineCard')
        app.find(role='heading', name=odd, within=card)
        shown = [app.get_text(node) for node in app.list_nodes(role='label', within=card)]
        assert any(odd + '!' in text for text in shown), shown
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.click(app.find(role='tab', name='Quotes'))
        assert odd in app.find(role='list item').name


@suite.test('an article from right to left begins at the right, in a window from left to right')
def right_to_left():
    made = make_persian()
    path = suite.surroundings.write('دیدار.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()
        assert app.get_text(article) == PERSIAN[0]
        first = app.wait_still(lambda: app.get_text_box(article, 0, 1))
        later = app.get_text_box(article, 30, 31)
        x, _, width, _ = app.get_box(article)
        assert first[0] > later[0] and first[0] > x + width / 2, (first, later)
        app.click(app.find(role='list item', matches='دیدار$'))
        start, _ = made.place(made.get_event('meeting')['evidence'][0])
        app.wait(lambda: app.get_caret(article) == start, 'the caret at the evidence')
        app.click_words(article, *made.list_mentions('tehran')[0])
        app.find(role='heading', name='تهران', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('a document with a title alone shows that there is nothing in it')
def empty():
    path = suite.surroundings.write('empty.dateline', make_document('Nothing', []).write())
    with suite.start(path) as app:
        app.find(role='heading', name='Nothing')
        app.find(role='label', name='No Events')
        app.click(app.find(role='tab', name='Entities'))
        app.find(role='label', name='No Entities')
        app.click(app.find(role='tab', name='Quotes'))
        app.find(role='label', name='No Quotes')


@suite.test('a wrong date is named with its place in the document')
def bad_date():
    made = load_bundled()
    made.contents['events'][0] = {**made.contents['events'][1], 'id': 'other', 'when': '2025-13'}
    path = suite.surroundings.write('bad-date.dateline', made.write())
    with suite.start(path) as app:
        wait_error(app, 'bad-date.dateline', 'events[0].when', '2025-13')


@suite.test('broken JSON is named with line and column')
def bad_json():
    path = suite.surroundings.write('bad.dateline', '{\n  "format": "dateline",\n  "version" 1\n}\n')
    with suite.start(path) as app:
        wait_error(app, 'bad.dateline', 'line 3', 'column 13')


@suite.test('a span that does not match its words is named with its place')
def bad_span():
    made = load_bundled()
    made.contents['mentions'][2]['span']['quote'] = 'Atlantis'
    path = suite.surroundings.write('span.dateline', made.write())
    with suite.start(path) as app:
        wait_error(app, 'span.dateline', 'mentions[2].span', 'Atlantis')


@suite.test('a file that is no document at all is turned down, markup in its name included')
def not_a_document():
    path = suite.surroundings.write('<b>&.dateline', b'\xff\xfe\x00binary')
    with suite.start(path) as app:
        wait_error(app, '<b>&.dateline')


@suite.test('a file that is not there is named')
def missing():
    path = os.path.join(suite.surroundings.folder, 'nowhere.dateline')
    with suite.start(path) as app:
        wait_error(app, 'nowhere.dateline')


@suite.test('a file that may not be read is named, and nothing of it is shown')
def unreadable():
    path = suite.surroundings.write('secret.dateline', make_persian().write())
    os.chmod(path, 0)
    if os.access(path, os.R_OK):
        os.remove(path)
        os.mkdir(path)
    with suite.start(path) as app:
        wait_error(app, 'secret.dateline')
        assert not app.list_nodes(role='article')


@suite.test('the words of an error can be selected, and the page leads to another document')
def error_page():
    path = suite.surroundings.write('bad.dateline', '[')
    with suite.start(path) as app:
        label = wait_error(app, 'bad.dateline')
        app.click(label)
        app.key('ctrl+a')
        length = len(app.get_text(label))
        app.wait(lambda: app.bus.ask_one(label, 'org.a11y.atspi.Text', 'GetNSelections')[0] == 1 and
                 app.bus.ask_one(label, 'org.a11y.atspi.Text', 'GetSelection', '(i)', 0) == (0, length),
                 'a selection')
        button = app.find(role='button', name='Open Another…')
        box, window = app.get_box(button), app.get_box(app.frame)
        assert box[1] + box[3] <= window[1] + window[3], 'the button is cut off'


@suite.test('Ctrl+O asks for a file and opens it in a window of its own')
def open_dialog():
    # Without a document portal the dialog is the sandbox's own, and sees its files only.
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')
    made = make_persian()
    path = suite.surroundings.write('chosen.dateline', made.write())
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+o')
        dialog = app.wait(lambda: [frame for frame in app.list_frames()
                                   if frame.name == 'Open a Document'], 'the dialog')[0]
        app.xdotool('windowfocus', app.wait(lambda: app.list_window_ids('^Open a Document$'),
                                            'the window of the dialog')[0])
        app.wait(lambda: app.bus.look_at([dialog]) and dialog.has_state(ACTIVE), 'an active dialog')
        app.key('slash')
        entry = app.find(role='text box', within=dialog)
        app.wait(lambda: app.get_text(entry) == '/' and app.bus.look_at([entry]) and
                 entry.has_state(FOCUSED), 'the entry for a path')
        # Typing would race with what the dialog completes.
        app.bus.ask_one(entry, 'org.a11y.atspi.EditableText', 'SetTextContents', '(s)', path)
        app.wait(lambda: app.get_text(entry) == path, 'the path')
        app.press(app.find(role='button', name='Open', within=dialog))
        app.wait(lambda: f'{made.article["title"]} – Dateline' in
                 [frame.name for frame in app.list_frames()], 'the second window')
        app.wait(lambda: len(app.list_frames()) == 2, 'no dialog any more')
        app.key('ctrl+q')
        app.wait_end()


@suite.test('two documents have two windows; the same one again has no third')
def two_documents():
    one = suite.surroundings.write('one.dateline', make_document('One', ['First.']).write())
    two = suite.surroundings.write('two.dateline', make_document('Two', ['Second.']).write())
    with suite.start(one, two) as app:
        app.wait(lambda: sorted(frame.name for frame in app.list_frames()) ==
                 ['One – Dateline', 'Two – Dateline'], 'two windows')
        suite.launch(one).wait_end()
        assert len(app.list_frames()) == 2
        app.key('ctrl+q')
        app.wait_end()


@suite.test('a large document is read: 4,000 paragraphs, to the last of them')
def large():
    blocks = [f'Paragraph {number}: Iran and China met in Tehran, and spoke at length about it.'
              for number in range(4000)]
    made = make_document(
        'Long', blocks,
        entities=[{'id': 'iran', 'kind': 'place', 'name': 'Iran'}],
        mentions=[{'entity': 'iran', 'span': find_span(blocks, at, 'Iran')}
                  for at in range(len(blocks))],
        events=[{'id': 'last', 'title': 'The last', 'when': '2024',
                 'evidence': [find_span(blocks, 3999, 'met in Tehran')]}])
    path = suite.surroundings.write('long.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()
        app.click(app.find(role='list item', matches='The last$'))
        start, end = made.place(made.get_event('last')['evidence'][0])
        app.wait(lambda: app.get_caret(article) == start, 'the caret in the last paragraph')

        def is_seen():
            x, y, width, height = app.get_text_box(article, start, end)
            view = app.get_box(article)
            return view[1] <= y and y + height <= view[1] + view[3]

        app.wait(is_seen, 'the last paragraph on screen')


if __name__ == '__main__':
    suite.run()
