# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text as a text: its caret, what is selected in it, and what is copied of it."""

import os
import time

import dateline_documents
from dateline_driver import Suite
from dateline_steps import paste, press_item

suite = Suite()
document = dateline_documents.load_bundled()

TEXT = 'org.a11y.atspi.Text'


def start_caret(app):
    """Shows the caret, which stands at the beginning, and returns the article."""
    article = app.find_article()
    app.key('F7')
    app.wait_focus('the article', lambda node: node.role == 'article')
    wait_caret(app, article, 0)
    return article


def wait_caret(app, article, offset):
    app.wait(lambda: app.get_caret(article) == offset, f'the caret at {offset}')


def wait_selected(app, article, start, end):
    """Waits until just these characters are selected."""
    app.wait(lambda: app.bus.ask_one(article, TEXT, 'GetNSelections')[0] == (start < end) and
             (start == end or app.bus.ask_one(article, TEXT, 'GetSelection', '(i)', 0) == (start, end)),
             f'{start} to {end} selected')


def move(app, article, key, offset):
    app.key(key)
    wait_caret(app, article, offset)


@suite.test('each word says which mark it is in, and where that begins and ends, also without one')
def attributes():
    with suite.start() as app:
        article = app.find_article()
        length = app.bus.get(article, TEXT, 'CharacterCount')
        start, end = document.list_mentions('china')[0]
        for offset in (start, end - 1):
            assert ask_run(app, article, offset) == ({'mark': 'place'}, start, end)
        before, begin, stop = ask_run(app, article, start - 1)
        assert before == {'mark': 'none'} and begin < start == stop, (before, begin, stop)
        assert ask_run(app, article, begin - 1)[0] == {'mark': 'place'}
        assert app.bus.ask_one(article, TEXT, 'GetDefaultAttributes')[0] == {'mark': 'none'}
        # All runs one after another are the text, and no mark is left out of them.
        kinds, offset = [], 0
        while offset < length:
            found, begin, stop = ask_run(app, article, offset)
            assert begin == offset < stop, (found, begin, offset, stop)
            kinds.append(found['mark'])
            offset = stop
        assert {'person', 'organization', 'place', 'date', 'event', 'topic', 'none'} == set(kinds), kinds


def ask_run(app, article, offset):
    return app.bus.ask_one(article, TEXT, 'GetAttributeRun', '(ib)', offset, True)


@suite.test('who asks for the mark of a word by its name gets its kind, or that there is none')
def attribute_value():
    # GTK loses a list of its own at each such question.
    leaky = {'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') + ':detect_leaks=0'}
    with suite.start(environment=leaky) as app:
        article = app.find_article()
        start, end = document.list_mentions('china')[0]
        for offset, value in ((start, 'place'), (end, 'none')):
            assert app.bus.ask_one(article, TEXT, 'GetAttributeValue', '(is)', offset, 'mark')[0] == value


@suite.test('F7 shows a caret that the arrow keys move, and another F7 lets them scroll again')
def caret():
    words = document.text.split(' ', 3)
    with suite.start() as app:
        article = start_caret(app)
        move(app, article, 'Right', 1)
        move(app, article, 'ctrl+Right', len(words[0]))
        move(app, article, 'ctrl+Right', len(words[0]) + 1 + len(words[1]))
        move(app, article, 'ctrl+Left', len(words[0]) + 1)
        move(app, article, 'Left', len(words[0]))
        move(app, article, 'Home', 0)
        move(app, article, 'ctrl+Down', document.text.index('\n') + 1)
        move(app, article, 'Left', document.text.index('\n'))
        move(app, article, 'ctrl+Up', 0)
        move(app, article, 'ctrl+Down', document.text.index('\n') + 1)
        move(app, article, 'ctrl+End', len(document.text))
        move(app, article, 'ctrl+Home', 0)
        before = app.get_text_box(article, 0, 1)
        app.key('F7', 'Down')
        app.wait(lambda: app.get_text_box(article, 0, 1)[1] < before[1], 'the text scrolled')
        wait_caret(app, article, 0)


@suite.test('the caret keeps its place across the line, and the view follows it')
def caret_lines():
    with suite.start(size=(700, 500)) as app:
        article = start_caret(app)
        app.key(*['Right'] * 12)
        wait_caret(app, article, 12)
        x = app.get_text_box(article, 12, 13)[0]
        last = 12
        for _ in range(30):
            app.key('Down')
            app.wait(lambda last=last: app.get_caret(article) > last, f'a line below {last}')
            last = app.get_caret(article)
            box = app.get_text_box(article, last, last + 1)
            view = app.get_box(article)
            assert view[1] <= box[1] and box[1] + box[3] <= view[1] + view[3], (last, box, view)
        assert abs(box[0] - x) < 20, (box, x)
        app.key('Page_Up')
        app.wait(lambda: app.get_caret(article) < last - 200, 'a page further up')


@suite.test('Shift with the keys of the caret selects, and Ctrl+C copies that')
def select_by_keys():
    first = document.text.index(' ')
    with suite.start() as app:
        article = start_caret(app)
        app.key('shift+ctrl+Right')
        wait_selected(app, article, 0, first)
        app.key('shift+Left')
        wait_selected(app, article, 0, first - 1)
        app.key('shift+ctrl+Down')
        wait_selected(app, article, 0, document.text.index('\n') + 1)
        app.key('shift+ctrl+Up')
        wait_selected(app, article, 0, 0)
        app.key('shift+Down')
        app.wait(lambda: app.get_caret(article) > first, 'a line that is selected')
        wait_selected(app, article, 0, app.get_caret(article))
        app.key('shift+Up')
        wait_selected(app, article, 0, 0)
        wait_caret(app, article, 0)


@suite.test('Shift with the arrows extends what the mouse selected, without a caret')
def extend_by_keys():
    start = document.text.index('cooperation')
    with suite.start() as app:
        article = app.find_article()
        app.click_words(article, start, start + 11)
        app.xdotool('click', 1)
        wait_selected(app, article, start, start + 11)
        app.key('shift+Right')
        wait_selected(app, article, start, start + 12)
        app.key('ctrl+shift+a')
        wait_selected(app, article, 0, 0)


@suite.test('Enter opens the card of the mention at the caret')
def enter_at_caret():
    with suite.start() as app:
        article = start_caret(app)
        place = document.list_mentions('china')[0]
        app.key(*['Right'] * (place[0] + 1))
        wait_caret(app, article, place[0] + 1)
        app.key('Return')
        app.find(role='heading', name='China', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.wait_focus('the article', lambda node: node.role == 'article')
        wait_caret(app, article, place[0] + 1)


def select_words(app, article, words):
    """Selects words by a double click, and returns where they are."""
    start = document.text.index(words)
    app.click_words(article, start, start + len(words))
    app.xdotool('click', 1)
    wait_selected(app, article, start, start + len(words))
    return start, start + len(words)


@suite.test('Ctrl+C copies the words, Ctrl+Shift+C the source with them')
def copy():
    with suite.start() as app:
        article = app.find_article()
        select_words(app, article, 'cooperation')
        app.key('ctrl+c')
        assert paste(app) == 'cooperation'
        app.key('ctrl+shift+c')
        words = paste(app)
        assert words == ('“cooperation” — The Dateline authors, “' + document.article['title'] +
                         '”, Dateline, 11 May 2025' +
                         (', ' + document.article['source']['url'] if 'url' in document.article.get('source', {}) else '')), words


@suite.test('what is selected can be pasted with the middle button')
def primary():
    with suite.start() as app:
        select_words(app, app.find_article(), 'cooperation')
        app.key('ctrl+f')
        entry = app.wait_focus('the entry', lambda node: node.role == 'search box')
        x, y, width, height = app.wait_still(lambda: app.get_box(entry))
        app.xdotool('mousemove', x + width // 2, y + height // 2, 'click', 2)
        app.wait(lambda: app.get_text(entry) == 'cooperation', 'the words in the entry')


@suite.test('the menu key opens the menu of the mention, and its items do what they say')
def menu_of_mention():
    mentions = document.list_mentions('china')
    with suite.start() as app:
        article = start_caret(app)
        app.key(*['Right'] * mentions[0][0])
        wait_caret(app, article, mentions[0][0])
        app.key('Menu')
        press_item(app, 'Next Mention')
        wait_caret(app, article, mentions[1][0])
        app.wait_focus('the article', lambda node: node.role == 'article')
        app.key('shift+F10')
        press_item(app, 'Copy Name')
        app.wait_focus('the article', lambda node: node.role == 'article')
        assert paste(app) == 'China'
        app.key('shift+F10')
        press_item(app, 'Show Card')
        app.find(role='heading', name='China', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.wait_focus('the article', lambda node: node.role == 'article')
        app.key('Menu')
        app.find(role='menu item', name='Show Card')
        app.key('Escape')
        app.wait_gone(role='menu item', name='Show Card')
        app.wait_focus('the article', lambda node: node.role == 'article')


@suite.test('the other button opens a menu for the words that are selected, which finds them')
def menu_of_words():
    with suite.start() as app:
        article = app.find_article()
        place = select_words(app, article, 'closer')
        app.xdotool('click', 3)
        wait_selected(app, article, *place)
        for item, copied in [('Copy', 'closer'), ('Copy with Citation', document.article['title'])]:
            press_item(app, item)
            assert copied in paste(app)
            x, y, width, height = app.get_text_box(article, *place)
            app.xdotool('mousemove', x + width // 2, y + height // 2, 'click', 3)
        press_item(app, 'Find “closer” in the Article')
        app.find(role='label', matches='^1 of ')
        app.key('Escape')
        app.wait_focus('the article', lambda node: node.role == 'article')
        plain = document.text.index('That matters')
        x, y, width, height = app.get_text_box(article, plain, plain + 1)
        app.xdotool('mousemove', x + 1, y + height // 2, 'click', 3)
        press_item(app, 'Select All')
        wait_selected(app, article, 0, len(document.text))


@suite.test('a screen reader that asks for a link before all else gets it, and gets an answer for one that is not there')
def first_link():
    def find_article_alone():
        """As a screen reader does that hears of the focus: nobody asks for what is in the article."""
        nodes = [app.frame]
        for node in nodes:
            if node.role == 'article':
                return node
            nodes += app.bus.look_at(app.bus.list_children(node))
        return None

    def get_link(index):
        owner, path = app.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetLink', '(i)', index)[0]
        assert owner and not path.endswith('/null'), (owner, path)
        return path

    with suite.start() as app:
        article = app.wait(find_article_alone, 'the article')
        n_links = app.wait(lambda: app.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetNLinks')[0], 'links')
        assert n_links == len(document.list_marks())
        paths = [get_link(index) for index in range(n_links)]
        assert len(set(paths)) == n_links
        assert [child.path for child in app.bus.list_children(article)] == paths
        assert get_link(n_links) not in paths
        # None are left, and a client has not heard of it yet.
        app.key(*[f'alt+{number}' for number in range(1, 7)])
        app.wait(lambda: app.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetNLinks')[0] == 0, 'no links')
        assert get_link(0) not in paths


@suite.test('an article of very many marks has links for those around what is on screen')
def many_links():
    names = [f'Town{i}' for i in range(1, 6)]
    blocks = [' '.join(f'{name} lies by the river {i}.' for name in names) for i in range(13400)]
    mentions = [{'entity': name.lower(), 'span': dateline_documents.find_span(blocks, i, name)}
                for i in range(len(blocks)) for name in names]
    made = dateline_documents.make_document(
        'Rivers', blocks, mentions=mentions,
        entities=[{'id': name.lower(), 'kind': 'place', 'name': name} for name in names])
    path = suite.surroundings.write('rivers.dateline', made.write())
    with suite.start(path) as app:
        article = app.find_article()
        links = app.list_links(article)
        assert 100 < len(links) <= 200, len(links)
        # Of all 67,000 nobody would get an answer within 20 s.
        started = time.monotonic()
        assert len(app.bus.list_children(article)) == len(links)
        assert time.monotonic() - started < 1
        assert links[0][1:] == (0, 5) and links[0][0].startswith('Town1'), links[0]
        followed = app.bus.follow_children(article)
        first = list(followed)
        app.key('ctrl+End')
        app.wait(lambda: app.list_links(article)[-1][2] > len(made.text) - 40, 'the last link')
        # Who keeps a list learns what has gone and what has come.
        app.wait(lambda: followed == [child.path for child in app.bus.list_children(article)],
                 'the links as they were told of')
        assert len(followed) > 100 and not set(first) & set(followed)
        links = app.list_links(article)
        assert len(links) <= 200, len(links)
        for _, start, end in links:
            assert app.get_text(article, start, end) in names
            index = app.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetLinkIndex', '(i)', start)[0]
            assert links[index][1] == start, (index, start)
        assert app.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetLinkIndex', '(i)', 0)[0] == -1
        app.key('ctrl+Home')
        app.wait(lambda: app.list_links(article)[0][1] == 0, 'the first link')
        # So it is where there are fewer marks than before.
        app.key('alt+3')
        app.wait(lambda: not app.bus.list_children(article) and not followed, 'no links')


@suite.test('Ctrl and the wheel make the letters larger and smaller')
def wheel():
    def get_box():
        return app.get_text_box(article, 0, 4)

    with suite.start() as app:
        article = app.find_article()
        x, y, before, _ = app.wait_still(get_box)
        app.xdotool('mousemove', x + 2, y + 2, 'keydown', 'ctrl', 'click', 4, 'click', 4, 'keyup', 'ctrl')
        app.wait(lambda: get_box()[2] > before * 1.1, 'larger letters')
        app.xdotool('keydown', 'ctrl', 'click', 5, 'click', 5, 'keyup', 'ctrl')
        app.wait(lambda: get_box()[2] == before, 'the letters as they were')


if __name__ == '__main__':
    suite.run()
