# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything without a mouse: the way of Tab, the marks, the card, menus and dialogs."""

import re

import dateline_documents
from dateline_driver import FOCUSABLE, FOCUSED, Suite
from dateline_steps import is_article

suite = Suite()
document = dateline_documents.load_bundled()


def list_marks():
    """Returns where the marks begin, as the keys visit them: outer before inner."""
    return sorted([document.place(mention['span']) for mention in document.contents['mentions']] +
                  [document.place(date['span']) for date in document.contents['dates']],
                  key=lambda place: (place[0], -place[1]))


def focus_article(app):
    """Brings the keyboard to the text with Tab, and returns the article."""
    article = app.find_article()
    for _ in range(30):
        if is_article(app.wait_focus('something', lambda node: True)):
            return article
        tab(app)
    raise AssertionError('Tab does not come to the article')


def tab(app, key='Tab'):
    """Presses Tab, and returns the node that has the focus then."""
    before = app.wait_focus('something', lambda node: True)
    app.key(key)
    return app.wait_focus(f'another than {before.name}', lambda node: node.path != before.path)


@suite.test('Tab goes through the window in the order of reading, and all that it finds has a name')
def tab_order():
    with suite.start() as app:
        app.find(role='list', name='Timeline')
        focus_article(app)
        names = []
        seen = set()
        while True:
            node = tab(app)
            assert node.name, f'a {node.role} without a name, after {names}'
            if node.path in seen:
                break
            seen.add(node.path)
            names.append(re.split('[,:]', node.name)[0])
        assert len(names) == len(set(names)), names
        # From the article to the sidebar, round to the header bar, down to the chips.
        chips = ['Person', 'Organization', 'Place', 'Date', 'Event', 'Topic']
        at = names.index('Person')
        assert names[at:at + 7] == chips + [document.article['title']], names
        for before, after in [('Open', 'Sidebar'), ('Sidebar', 'Main Menu'), ('Main Menu', 'Person'),
                              ('Order', 'Timeline'), ('Timeline', 'before 10 May 2025')]:
            assert names.index(before) < names.index(after), names


@suite.test('Shift+Tab goes the same way back')
def tab_back():
    with suite.start() as app:
        app.find(role='list', name='Timeline')
        focus_article(app)
        there = [tab(app).name for _ in range(8)]
        back = [tab(app, 'shift+Tab').name for _ in range(8)]
        assert back == [*there[-2::-1], document.article['title']], (there, back)


@suite.test('whatever is shown and can take the focus has a name, on each page of the sidebar')
def names():
    with suite.start() as app:
        for page in ['Timeline', 'Entities', 'Quotes']:
            app.click(app.find(role='tab', name=page))
            app.find(role='list', name=page)
            nameless = [node for node in app.list_nodes()
                        if node.has_state(FOCUSABLE) and not node.name]
            assert not nameless, [(node.role, node.id) for node in nameless]


def list_nameless(app):
    return [(node.role, node.id) for node in app.list_nodes() if node.has_state(FOCUSABLE) and not node.name]


@suite.test('so it is where there is nothing to list, nothing to open, and where it is asked what to do')
def names_of_nothing():
    with suite.start(suite.surroundings.write('plain.txt', 'One line\n\nNothing is in it.\n')) as app:
        for page, words in [('Timeline', 'No Events'), ('Entities', 'No Entities'), ('Quotes', 'No Quotes')]:
            app.click(app.find(role='tab', name=page))
            app.find(role='label', name=words)
            assert not list_nameless(app), list_nameless(app)
        app.key('ctrl+w')
        asked = app.find(role='alert dialog', name='Save This Article?')
        app.wait_focus('the answer', lambda node: node.role == 'button')
        reached = [tab(app) for _ in range(5)]
        assert all(node.name for node in reached), [(node.role, node.name) for node in reached]
        app.press(app.find(role='button', name='Discard', within=asked))
        app.wait_end()
    with suite.start(suite.surroundings.write('broken.dateline', '{')) as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        assert not list_nameless(app), list_nameless(app)


def list_items(app):
    return [node.name for node in app.list_nodes() if node.role == 'menu item']


@suite.test('what is in a menu has a name too, on the page of an error as well')
def item_names():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+f')
        for page, button, first in [('Timeline', 'Main Menu', 'Open…'), ('Timeline', 'Find Options', 'Match Case'),
                                    ('Timeline', 'Order', 'By Time'), ('Quotes', 'Order', 'By Speaker'),
                                    ('Timeline', 'Order', 'By Time')]:
            app.click(app.find(role='tab', name=page))
            app.click(app.find(role='button', name=button))
            app.wait(lambda: list_items(app), f'the items of {button}')
            assert list_items(app)[0] == first and all(list_items(app)), list_items(app)
            app.key('Escape')
            app.wait(lambda: not list_items(app), 'no menu')
    with suite.start(suite.surroundings.write('broken.dateline', '{')) as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        app.key('F10')
        app.wait(lambda: list_items(app), 'the items of the menu')
        assert list_items(app)[0] == 'Open…' and all(list_items(app)), list_items(app)
        app.key('Escape')
        app.wait(lambda: not list_items(app), 'no menu')


@suite.test('what is on a card has a name too')
def card_names():
    with suite.start() as app:
        article = app.find_article()
        for place in [document.list_mentions('china')[0],
                      document.place(document.contents['dates'][0]['span'])]:
            app.click_words(article, *place)
            card = app.find(id='DatelineCard')
            nameless = [node for node in app.list_nodes(within=card)
                        if node.has_state(FOCUSABLE) and not node.name]
            assert not nameless, [(node.role, node.id) for node in nameless]
            app.key('Escape')
            app.wait_gone(id='DatelineCard')


@suite.test('Alt+Down and Alt+Up go through the marks in reading order, and keep them in view')
def step_marks():
    marks = list_marks()
    with suite.start() as app:
        article = focus_article(app)
        view = app.get_box(article)
        for start, _ in marks[:24]:
            app.key('alt+Down')
            app.wait(lambda start=start: app.get_caret(article) == start, f'the mark at {start}')
            x, y, width, height = app.get_text_box(article, start, start + 1)
            assert view[1] <= y and y + height <= view[1] + view[3], (start, y, view)
        for start, _ in marks[22:19:-1]:
            app.key('alt+Up')
            app.wait(lambda start=start: app.get_caret(article) == start, f'the mark at {start}')


@suite.test('Enter opens the card of the mark, and Esc gives the focus back to it')
def enter_and_escape():
    with suite.start() as app:
        article = focus_article(app)
        app.key('alt+Down', 'alt+Down')
        start, _ = list_marks()[1]
        app.wait(lambda: app.get_caret(article) == start, 'the second mark')
        for steps in [[], ['Tab'], ['Tab', 'Tab']]:
            app.key('Return')
            card = app.find(id='DatelineCard')
            app.find(role='heading', name='China', within=card)
            app.wait(lambda: any(node.has_state(FOCUSED) for node in app.list_nodes(
                within=app.find(id='DatelineCard'))), 'the focus within the card')
            for key in steps:
                app.key(key)
            app.key('Escape')
            app.wait_gone(id='DatelineCard')
            app.wait_focus('the article', is_article)
            assert app.get_caret(article) == start
        start, _ = list_marks()[2]
        app.key('alt+Down')
        app.wait(lambda: app.get_caret(article) == start, 'the mark after it')


@suite.test('after a click on a mark Alt+Down goes on from there')
def step_from_click():
    marks = list_marks()
    at = next(at for at, place in enumerate(marks) if document.text[slice(*place)] == 'digital economy')
    with suite.start() as app:
        article = app.find_article()
        app.click_words(article, *marks[at])
        app.find(role='heading', name='digital economy', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.wait_focus('the article', is_article)
        app.key('alt+Down')
        app.wait(lambda: app.get_caret(article) == marks[at + 1][0], 'the mark after it')


@suite.test('an event is reached and followed without a mouse')
def event_by_keys():
    start, _ = document.place(document.get_event('visit')['evidence'][0])
    with suite.start() as app:
        article = focus_article(app)
        for _ in range(30):
            node = tab(app)
            if node.role == 'list item':
                break
        app.key('End', 'Return')
        app.wait(lambda: app.get_caret(article) == start, 'the caret at the evidence')


@suite.test('Space goes on by a page of the text, and Shift+Space back')
def scroll_by_pages():
    with suite.start(size=(900, 500)) as app:
        article = focus_article(app)
        height = app.get_box(article)[3]

        def get_top():
            return app.wait_still(lambda: app.get_text_box(article, 0, 4))[1]

        top = get_top()
        for key, expected in [('space', top - height), ('shift+space', top)]:
            app.key(key)
            # A page leaves some lines of the one before.
            app.wait(lambda expected=expected: expected <= get_top() <= expected + height / 4, f'a page by {key}')
        assert get_top() == top


@suite.test('Ctrl+A selects the article, and the bus says so')
def select_all():
    with suite.start() as app:
        article = focus_article(app)
        app.key('ctrl+a')
        app.wait(lambda: app.bus.ask_one(article, 'org.a11y.atspi.Text', 'GetSelection', '(i)', 0) ==
                 (0, len(document.text)), 'all selected')
        app.key('Escape')
        app.wait(lambda: app.bus.ask_one(article, 'org.a11y.atspi.Text', 'GetNSelections')[0] == 0,
                 'nothing selected')


@suite.test('F9 hides the sidebar and shows it again')
def sidebar_key():
    with suite.start() as app:
        article = app.find_article()
        app.find(role='list', name='Timeline')
        width = app.get_box(article)[2]
        app.key('F9')
        app.wait_gone(role='list', name='Timeline')
        app.wait(lambda: app.get_box(article)[2] > width, 'a wider article')
        app.wait_pressed(app.find(id='sidebar_button'), False)
        app.key('F9')
        app.find(role='list', name='Timeline')
        app.wait(lambda: app.get_box(article)[2] == width, 'the article as before')


@suite.test('Ctrl+? shows the keys, and Esc closes them')
def shortcuts():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+question')
        for title in ['Documents', 'Highlights', 'Next Highlight', 'Show All Highlights']:
            app.wait(lambda title=title: app.list_nodes(name=title), title)
        app.key('Escape')
        app.wait_gone(name='Next Highlight')


@suite.test('F10 opens the menu, and its last item tells about the program')
def menu():
    with suite.start() as app:
        app.find_article()
        app.key('F10')
        app.find(role='menu')
        app.wait_focus('a menu item', lambda node: node.role == 'menu item')
        for name in ['Open…', 'Caret in the Text', 'About Dateline']:
            app.find(name=name, within=app.find(role='menu'))
        app.key('Up')
        app.key('Return')
        app.wait_gone(role='menu')
        about = app.find(role='dialog', name='About')
        app.find(role='label', name='Dateline', within=about)
        app.find(role='label', name='The Dateline authors', within=about)
        app.key('Escape')
        app.wait_gone(role='dialog', name='About')


@suite.test('Ctrl+W closes the window, and the program ends well')
def close_key():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+w')
        app.wait_end()


@suite.test('the program quits well with a card open')
def quit_key():
    with suite.start() as app:
        article = focus_article(app)
        app.key('alt+Down')
        app.wait(lambda: app.get_caret(article) == list_marks()[0][0], 'the first mark')
        app.key('Return')
        app.find(id='DatelineCard')
        # A desktop's Quit does not come by keys.
        app.activate_action('quit')
        app.wait_end()


@suite.test('a button keeps its name while what it opens is open')
def names_of_buttons():
    with suite.start() as app:
        app.find_article()
        for id, opened in [('reading_button', {'role': 'radio group', 'name': 'Theme'}),
                           ('menu_button', {'role': 'menu item', 'name': 'About Dateline'})]:
            name = app.find(id=id).name
            app.click(app.find(id=id))
            app.find(**opened)
            assert app.find(id=id).name == name, (name, app.find(id=id).name)
            app.key('Escape')
            app.wait_gone(**opened)


@suite.test('the program quits well with a dialog open')
def quit_with_dialog():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+question')
        app.find(role='dialog')
        # A dialog keeps the keys to itself too.
        app.quit()


if __name__ == '__main__':
    suite.run()
