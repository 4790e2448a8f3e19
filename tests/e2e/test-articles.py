# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that are no documents yet: opened, saved, dated and discarded."""

import json
import os

from dateline_articles import (PAGE, TEXT, answer_dialog, find_notice, list_titles,
                               need_window_choices)
from dateline_documents import Document, find_span, make_document
from dateline_driver import Skip, Suite

suite = Suite()


def write_text(name='talks.txt', text=TEXT):
    return suite.surroundings.write(name, text)


def discard(app):
    """Closes the window without saving, as a person does."""
    app.key('ctrl+w')
    app.find(role='label', name='Save This Article?')
    app.press(app.find(role='button', name='Discard'))
    app.wait_end()


@suite.test('a text opens as an article that is not saved, with what was found in it')
def open_text():
    with suite.start(write_text()) as app:
        article = app.find_article()
        assert 'We have an agreement' in app.get_text(article)
        app.wait(lambda: app.list_frames()[0].name == '• Talks about water end in Geneva – Dateline',
                 'the title')
        find_notice(app)
        app.find(matches='^Not Saved')
        words = [app.get_text(article)[start:end] for _, start, end in app.list_links(article)]
        assert any('13 May 2024' in one for one in words), words
        assert any('3 June 2024' in one for one in words), words
        app.click(app.find(role='tab', name='Quotes'))
        app.find(role='list item', matches='We have an agreement')
        app.click(app.find(role='button', name='Dismiss'))
        app.wait_gone(role='label', matches='^Annotated by Dateline')
        app.wait_focus('the article', lambda node: node.role == 'article')
        discard(app)


@suite.test('a saved web page opens without what stands around its article')
def open_page():
    with suite.start(suite.surroundings.write('bridge.html', PAGE)) as app:
        text = app.get_text(app.find_article())
        assert 'a great day for this town' in text and 'the council said' in text.replace('\n', ' ')
        assert 'newsletter' not in text and 'Ten bridges' not in text and 'Politics' not in text
        app.find(matches='^Not Saved · The Daily Example · 16 May 2024')
        # Yesterday is counted from the day that the page names.
        article = app.find_article()
        links = [(name, app.get_text(article)[start:end]) for name, start, end in app.list_links(article)]
        assert any('15 May 2024' in name and words == 'yesterday' for name, words in links), links
        discard(app)


@suite.test('people and places are found by the model of names')
def names():
    with suite.start(write_text()) as app:
        article = app.find_article()
        names = [name for name, _, _ in app.list_links(article)]
        assert 'Maria Keller, person' in [name.replace(', Person', ', person') for name in names], names
        assert any(name.startswith('Geneva, ') for name in names), names
        discard(app)


@suite.test('with a damaged model of names an article opens all the same, and says what is missing')
def damaged_model():
    broken = suite.surroundings.write('broken.model', b'DLNAMES\n' + bytes(3000))
    if suite.is_sandboxed():
        raise Skip('the sandbox has a model of its own')
    with suite.start(write_text(), environment={'DATELINE_NAMES_MODEL': broken}) as app:
        assert 'We have an agreement' in app.get_text(app.find_article())
        app.find(role='label', matches='model of names is damaged')
        discard(app)
    with suite.start(write_text(), environment={'DATELINE_NAMES_MODEL': broken + '.none'}) as app:
        app.find(role='label', matches='model of names is not installed')
        discard(app)


@suite.test('an article in a language that Dateline does not read opens, and says so')
def unknown_language():
    text = ('Город открыл вчера новый мост через реку, и сотни людей прошли по нему впервые. '
            'Мэр сказал, что это большой день для всех.\n\n') * 4
    with suite.start(write_text('most.txt', text)) as app:
        assert 'новый мост' in app.get_text(app.find_article())
        app.find(role='label', matches=r'^Annotated by Dateline: may be wrong. Its language \(Russian\) is')
        discard(app)


@suite.test('Ctrl+S saves a document under a name made of the title; the window goes on with it')
def save():
    need_window_choices(suite)
    path = os.path.join(suite.surroundings.folder, 'kept.dateline')
    with suite.start(write_text()) as app:
        find_notice(app)
        app.key('ctrl+s')
        suggested = answer_dialog(app, 'Save the Article', path, 'Save')
        assert suggested == 'Talks about water end in Geneva.dateline', suggested
        app.wait(lambda: list_titles(app) == ['Talks about water end in Geneva – Dateline'],
                 'no mark in the title')
        app.find(matches='kept.dateline” was saved')
        with open(path, encoding='utf-8') as file:
            saved = json.load(file)
        assert saved['format'] == 'dateline' and saved['dates'], saved
        # From now on it is watched as any document is.
        os.remove(path)
        app.find(role='label', name='This File Was Deleted or Moved')
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(saved, file)
    with suite.start(path) as app:
        article = app.find_article()
        assert app.get_text(article) == Document(saved).text
        assert not app.list_nodes(role='label', matches='^Annotated by Dateline')


@suite.test('Ctrl+Shift+S saves under another name, an ordinary document too')
def save_as():
    need_window_choices(suite)
    path = suite.surroundings.write('one.dateline', make_document('One', ['A paragraph.']).write())
    other = os.path.join(suite.surroundings.folder, 'other.dateline')
    with suite.start(path) as app:
        app.find_article()
        app.key('ctrl+shift+s')
        answer_dialog(app, 'Save the Article', other, 'Save')
        app.find(matches='other.dateline” was saved')
        with open(other, encoding='utf-8') as file:
            assert json.load(file)['article']['title'] == 'One'


@suite.test('closing asks, and Cancel keeps the article')
def close_cancelled():
    with suite.start(write_text()) as app:
        article = app.find_article()
        find_notice(app)
        app.key('ctrl+w')
        app.find(role='label', name='Save This Article?')
        app.find(role='label', matches='“Talks about water end in Geneva” is not saved')
        app.press(app.find(role='button', name='Cancel'))
        app.wait_gone(role='label', name='Save This Article?')
        assert 'We have an agreement' in app.get_text(article)
        app.key('ctrl+w')
        app.find(role='label', name='Save This Article?')
        app.key('Escape')
        app.wait_gone(role='label', name='Save This Article?')
        discard(app)


@suite.test('closing can save, and closes when that is done')
def close_and_save():
    need_window_choices(suite)
    path = os.path.join(suite.surroundings.folder, 'closed.dateline')
    with suite.start(write_text()) as app:
        find_notice(app)
        app.key('ctrl+w')
        app.press(app.find(role='button', name='Save'))
        answer_dialog(app, 'Save the Article', path, 'Save', ends=True)
    with open(path, encoding='utf-8') as file:
        assert json.load(file)['article']['title'] == 'Talks about water end in Geneva'


@suite.test('quitting asks for each window that is not saved, and Cancel keeps all of them')
def quit_asks():
    one, two = write_text(), suite.surroundings.write('bridge.html', PAGE)
    titles = ['• Bridge opens – Dateline', '• Talks about water end in Geneva – Dateline']
    with suite.start(one, two) as app:
        app.wait(lambda: list_titles(app) == titles, 'two windows')

        def find_asking():
            for frame in app.list_frames():
                if app.list_nodes(role='label', name='Save This Article?', within=frame):
                    return frame
            return None

        app.activate_action('quit')
        frame = app.wait(find_asking, 'a question')
        app.press(app.find(role='button', name='Cancel', within=frame))
        app.wait(lambda: not find_asking(), 'no question')
        assert list_titles(app) == titles
        app.activate_action('quit')
        frame = app.wait(find_asking, 'a question')
        app.press(app.find(role='button', name='Discard', within=frame))
        app.wait(lambda: len(app.list_frames()) == 1, 'one window')
        frame = app.wait(find_asking, 'the second question')
        app.press(app.find(role='button', name='Discard', within=frame))
        app.wait_end()


@suite.test('what was opened as a web page is among the recent files')
def recent_page():
    if suite.is_sandboxed():
        raise Skip('what the sandbox remembers is not seen from outside')
    listed = os.path.join(os.environ['XDG_DATA_HOME'], 'recently-used.xbel')

    def is_listed():
        with open(listed, encoding='utf-8') as file:
            contents = file.read()
        return 'recent-page.html' in contents and 'text/html' in contents

    with suite.start(suite.surroundings.write('recent-page.html', PAGE)) as app:
        find_notice(app)
        app.wait(is_listed, 'the page among the recent files')
        discard(app)


@suite.test('the same page again has no second window, before and after it is saved')
def same_page():
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')
    path = suite.surroundings.write('twice.html', PAGE)
    with suite.start(path) as app:
        find_notice(app)
        suite.launch(path).wait_end()
        assert len(app.list_frames()) == 1
        discard(app)


# When it was published, and how sure the program was.

UNDATED = 'Bridge opens in Example\n\n' + ''.join(
    f'Paragraph {at} says that the bridge over the river was opened by the mayor yesterday, after years '
    f'of work.\n\n' for at in range(40))


def list_days(app, article):
    """Returns what the marks of “yesterday” are called."""
    text = app.get_text(article)
    return {name for name, start, end in app.list_links(article) if text[start:end] == 'yesterday'}


def open_date_dialog(app):
    app.click(app.find(role='button', name='Set Date…'))
    app.find(role='label', name='When Was This Published?')
    return app.wait_focus('the entry', lambda node: node.role in ('text box', 'entry', 'text'))


@suite.test('where the day of publication is not known it is asked for, and all dates are counted from it')
def ask_published():
    with suite.start(write_text('undated.txt', UNDATED)) as app:
        article = app.find_article()
        app.find(role='label', name='When was this published?')
        before = list_days(app, article)
        assert not any('2024' in name for name in before), before
        waiting = 'Events can be dated once it is known when this article was published.'
        app.find(role='label', name=waiting)
        for _ in range(2):
            app.key('Page_Down')
        at = app.get_text(article).index('Paragraph 20')
        y = app.wait_still(lambda: app.get_text_box(article, at, at + 9))[1]
        open_date_dialog(app)
        button = app.find(role='button', name='Set Date')
        app.type('17 maybe')
        app.find(role='status', name='This is not a day')
        app.key('ctrl+a')
        app.type('17 May 2024')
        app.find(role='status', name='17 May 2024')
        app.press(button)
        app.wait(lambda: any('16 May 2024' in name for name in list_days(app, article)), 'dates that are placed')
        assert len(list_days(app, article)) == 1, list_days(app, article)
        app.wait_gone(role='label', name='When was this published?')
        app.wait_gone(role='label', name=waiting)
        # The banner that went moves the page by its own height at most.
        after = app.wait_still(lambda: app.get_text_box(article, at, at + 9))[1]
        assert abs(after - y) < 60, (y, after)
        app.find(matches='^Not Saved · 17 May 2024')
        discard(app)


@suite.test('in a low or narrow window one notice waits for the other, and the text keeps most of the room')
def notices_in_turn():
    def wait_one():
        find_notice(app)
        app.wait(lambda: not app.list_nodes(role='button', name='Set Date…'), 'one notice')

    with suite.start(write_text('undated.txt', UNDATED), size=(360, 294)) as app:
        article = app.find_article()
        wait_one()
        height = app.wait_still(lambda: app.get_box(article))[3]
        assert height > 294 / 2, height
        app.resize(800, 640)
        app.find(role='button', name='Set Date…')
        find_notice(app)
        app.resize(360, 640)
        wait_one()
        app.click(app.find(role='button', name='Dismiss'))
        app.find(role='button', name='Set Date…')
        discard(app)


@suite.test('on a phone a notice waits for what the reader asked to see alone')
def notice_and_only():
    with suite.start(write_text(), size=(360, 640)) as app:
        app.find_article()
        find_notice(app)
        app.key('F6', 'alt+Down', 'Return')
        app.press(app.find(role='button', name='Show Only This One'))
        app.find(role='button', name='Show All')
        app.wait_gone(role='button', name='Dismiss')
        app.press(app.find(role='button', name='Show All'))
        find_notice(app)
        discard(app)


@suite.test('that the day is not known can be said, and Cancel asks again')
def published_unknown():
    with suite.start(write_text('undated.txt', UNDATED)) as app:
        app.find_article()
        open_date_dialog(app)
        app.key('Escape')
        app.wait_gone(role='label', name='When Was This Published?')
        open_date_dialog(app)
        app.press(app.find(role='button', name='Not Known'))
        app.wait_gone(role='label', name='When was this published?')
        discard(app)


@suite.test('a document that was saved without a date is asked for it again; one that a person made is not')
def published_later():
    blocks = ['The mayor opened the bridge yesterday.']
    date = {'span': find_span(blocks, 0, 'yesterday'), 'value': '2024-05-16'}
    for origin, is_asked in (('rule', True), ('person', False)):
        made = make_document('Bridge', blocks, dates=[{**date, 'origin': origin,
                                                       'confidence': 0.9}])
        path = suite.surroundings.write('later.dateline', made.write())
        with suite.start(path) as app:
            article = app.find_article()
            app.wait(lambda: app.list_links(article), 'marks')
            asked = app.list_nodes(role='label', name='When was this published?')
            assert bool(asked) == is_asked, (origin, asked)


@suite.test('what is of low confidence can be hidden, in the text and the lists, and comes back')
def low_confidence():
    blocks = ['Anna Berg met Otto Lind in Vienna on 3 June 2024.'] * 30
    made = make_document(
        'Sure and unsure', blocks, article={'published': '2024-06-04'},
        entities=[{'id': 'anna', 'kind': 'person', 'name': 'Anna Berg'},
                  {'id': 'otto', 'kind': 'person', 'name': 'Otto Lind'}],
        mentions=[{'entity': name, 'span': find_span(blocks, at, words), 'origin': 'model', 'confidence': sure}
                  for at in range(30) for name, words, sure in
                  (('anna', 'Anna Berg', 0.9), ('otto', 'Otto Lind', 0.2))],
        events=[{'id': 'meeting', 'title': 'They meet', 'when': '2024-06-03', 'origin': 'rule',
                 'confidence': 0.3, 'evidence': [find_span(blocks, 0, 'met')]}])
    path = suite.surroundings.write('unsure.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()

        def count():
            names = [name for name, _, _ in app.list_links(article)]
            return (sum('Anna' in name for name in names), sum('Otto' in name for name in names))

        app.wait(lambda: count() == (30, 30), 'all marks')
        app.find(role='list item', matches='They meet$')
        box = app.wait_still(lambda: app.get_text_box(article, 500, 510))
        app.click(app.find(id='reading_button'))
        switch = app.find(role='switch', name='Show Low Confidence')
        app.press(switch)
        app.wait(lambda: count() == (30, 0), 'only the sure marks')
        assert app.wait_still(lambda: app.get_text_box(article, 500, 510)) == box
        app.find(role='label', name='No Events')
        app.press(switch)
        app.wait(lambda: count() == (30, 30), 'all marks again')
        assert app.wait_still(lambda: app.get_text_box(article, 500, 510)) == box
        app.key('Escape')


if __name__ == '__main__':
    suite.run()
