# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: its sidebar, its widths, and its end."""

import dateline_documents
from dateline_driver import PRESSED, SELECTED, Skip, Suite, find_locale
from dateline_manager import Manager
from dateline_steps import open_card

suite = Suite()
document = dateline_documents.load_bundled()


@suite.test('the sidebar goes from timeline to entities to quotes and back')
def pages():
    expected = {'Timeline': len(document.contents['events']), 'Entities': None, 'Quotes': None}
    with suite.start() as app:
        for page in ['Entities', 'Quotes', 'Timeline']:
            app.click(app.find(role='tab', name=page))
            rows = app.list_nodes(role='list item', within=app.find(role='list', name=page))
            assert rows and expected[page] in (None, len(rows)), rows
            for other in expected:
                assert bool(app.list_nodes(role='list', name=other)) == (other == page)
                tab = app.find(role='tab', name=other)
                assert tab.has_state(SELECTED) == (other == page) and not tab.has_state(PRESSED), (other, page)


@suite.test('the order of the timeline changes from time to telling')
def order():
    story = ['State media report', 'Hashemi meets', 'Iran and China sign', 'Hashemi to visit', '29th oil']
    with suite.start() as app:
        app.click(app.find(id='order_button'))
        app.wait_focus('the menu', lambda node: node.role.startswith('menu item'))
        app.key('Down', 'Return')
        app.wait_gone(role='menu')

        def is_story():
            rows = app.list_nodes(role='list item', within=app.find(role='list', name='Timeline'))
            return len(rows) == 5 and all(words in row.name for words, row in zip(story, rows))

        app.wait(is_story, 'the events as the text tells them')


@suite.test('the sidebar button hides and shows the sidebar')
def sidebar_button():
    with suite.start() as app:
        app.find(role='list', name='Timeline')
        button = app.find(id='sidebar_button')
        app.click(button)
        app.wait_gone(role='list', name='Timeline')
        app.wait_pressed(button, False)
        app.click(button)
        app.find(role='list', name='Timeline')
        app.wait_pressed(button, True)


@suite.test('in a narrow window the sidebar lies over the article, and gives way to the words')
def narrow_event():
    event = document.get_event('oil-exhibition')
    start, _ = document.place(event['evidence'][0])
    with suite.start(size=(360, 640)) as app:
        article = app.find_article()
        app.wait_gone(role='list', name='Timeline')
        app.click(app.find(id='sidebar_button'))
        app.click(app.find(role='list item', matches=event['title']))
        app.wait_gone(role='list', name='Timeline')
        app.wait(lambda: app.get_caret(article) == start, 'the caret at the evidence')
        _, y, _, height = app.get_text_box(article, start, start + 1)
        view = app.get_box(article)
        assert view[1] <= y and y + height <= view[1] + view[3]


def assert_card_beside(app, article, mark):
    """Opens the card of the mark that has the focus, and looks where it is."""
    app.key('Return')
    card = app.find(id='DatelineCard')
    window = app.get_box(app.bus.load(app.frame).children[0])
    box = app.wait_still(lambda: app.get_box(card))
    for at in (0, 1):
        assert box[at] >= window[at], (box, window)
        assert box[at] + box[at + 2] <= window[at] + window[at + 2], (box, window)
    # A card points at where a mark begins; around it is room for its shadow.
    first, view = app.get_text_box(article, mark[0], mark[0] + 1), app.get_box(article)
    assert view[1] <= first[1] and first[1] + first[3] <= view[1] + view[3], (first, view)
    assert first[1] + first[3] <= box[1] + 10 or box[1] + box[3] - 10 <= first[1], (first, box)
    app.key('Escape')
    app.wait_gone(id='DatelineCard')


@suite.test('in a small window a card stays within the window and beside its words, however large the text is')
def small_card():
    marks = document.list_marks()
    display = suite.surroundings.display
    try:
        for factor, width, height in [(1, 360, 640), (2, 360, 640), (1, 360, 294), (2, 360, 294)]:
            display.resize_text(factor)
            with suite.start(size=(width, height)) as app:
                article = app.find_article()
                app.wait_gone(role='list', name='Timeline')
                for _ in range(3):
                    app.key('alt+Down')
                app.wait(lambda article=article: app.get_caret(article) == marks[2][0], 'the third mark')
                assert_card_beside(app, article, marks[2])
    finally:
        display.resize_text(1)


@suite.test('in the last lines of an article a card leaves its words in sight too, though nothing is below them')
def last_words():
    names = ['Anna Berg', 'Boris Cole', 'Clara Dorn', 'Dora Elm', 'Emil Falk']
    blocks = ['Nobody is named here. ' * 8, ' '.join(f'{name} was there.' for name in names)]
    made = dateline_documents.make_document(
        'Names', blocks,
        entities=[{'id': name[0], 'kind': 'person', 'name': name} for name in names],
        mentions=[{'entity': name[0], 'span': dateline_documents.find_span(blocks, 1, name)} for name in names])
    path = suite.surroundings.write('names.dateline', made.write())
    display = suite.surroundings.display
    display.resize_text(2)
    try:
        with suite.start(path, size=(360, 294)) as app:
            article = app.find_article()
            for mark in made.list_marks():
                app.key('alt+Down')
                app.wait(lambda mark=mark: app.get_caret(article) == mark[0], 'the next name')
                assert_card_beside(app, article, mark)
    finally:
        display.resize_text(1)


@suite.test('the window can be as small as 360 x 294, and the article still reads')
def smallest():
    with suite.start(size=(360, 294)) as app:
        article = app.find_article()
        box = app.wait_still(lambda: app.get_box(article))
        assert box[2] <= 360 and box[3] > 150, box
        app.find(id='sidebar_button')
        app.find(role='button', name='Main Menu')


@suite.test('at 360 x 294 the rows of the timeline have the room, and no heading is cut; with height comes an overview')
def smallest_timeline():
    with suite.start(size=(360, 294)) as app:
        app.find_article()
        app.key('F9')
        rows = app.find(role='list', name='Timeline')
        app.wait(lambda: not app.list_nodes(role='slider'), 'no overview')
        _, y, _, height = app.wait_still(lambda: app.get_box(rows))
        assert height >= 140, height
        heading = app.find(role='heading', name='Earlier')
        app.wait(lambda: app.get_box(heading)[1] >= y, 'the first heading in sight')
        app.resize(360, 640)
        app.find(role='slider')
        app.wait(lambda: app.get_box(heading)[1] >= app.get_box(rows)[1], 'the first heading in sight')
        app.key('Escape')
        app.wait_gone(role='list', name='Timeline')


@suite.test('with one entity shown, of which the sidebar speaks too, a window may become as low at once')
def suddenly_smallest():
    with suite.start(size=(360, 640)) as app:
        card = open_card(app, app.find_article(), *document.list_mentions('state-media')[0])
        app.press(app.find(role='button', name='Show Only This One', within=card))
        app.find(role='button', name='Show All')
        # The program complains of what has less room than it needs.
        app.resize(360, 294)
        app.find(role='button', name='Show All')


@suite.test('in a wide window the column of the text has a width that reads well, and so has the sidebar')
def widest():
    with suite.start(size=(1580, 1100)) as app:
        article = app.find_article()
        text = document.text
        lefts, rights = [], []
        for at in range(0, min(len(text), 700), 7):
            x, y, width, height = app.get_text_box(article, at, at + 1)
            if height > 0 and y > 0:
                lefts.append(x)
                rights.append(x + width)
        assert 500 < max(rights) - min(lefts) <= 720, (min(lefts), max(rights))
        sidebar = app.wait_still(lambda: app.get_box(app.find(id='sidebar')))
        assert 280 <= sidebar[2] <= 400, sidebar


@suite.test('hidden kinds and the page of the sidebar outlive a window that is made narrow and wide')
def narrow_and_wide():
    with suite.start() as app:
        app.click(app.find(role='tab', name='Quotes'))
        app.find(role='list', name='Quotes')
        app.key('alt+3')
        app.wait_pressed(app.find(role='toggle button', matches='^Place, '), False)
        app.resize(400, 700)
        app.wait_gone(role='list', name='Quotes')
        app.resize(1180, 780)
        app.find(role='list', name='Quotes')
        app.wait_pressed(app.find(role='toggle button', matches='^Place, '), False)


@suite.test('F11 asks the desktop for the whole screen, and for the window again')
def full_screen():
    manager = Manager()
    with suite.start() as app:
        app.find_article()
        for is_on in [True, False]:
            app.key('F11')
            app.wait(lambda is_on=is_on: manager.answer('_NET_WM_STATE_FULLSCREEN') == is_on,
                     f'the whole screen {"on" if is_on else "off"}')
    manager.close()


@suite.test('the close button ends the program well, at once after the start and after reading')
def close():
    with suite.start() as app:
        app.close()
    with suite.start() as app:
        article = app.find_article()
        app.click_words(article, *document.list_mentions('china')[0])
        app.find(id='DatelineCard')
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.close()


@suite.test('a second start shows the window that is there, and makes no other')
def two_launches():
    with suite.start() as app:
        suite.launch().wait_end()
        assert len(app.list_frames()) == 1


@suite.test('the application tells what is new in it, and what a report should name')
def about():
    with suite.start() as app:
        app.find_article()
        app.activate_action('about')
        dialog = app.find(role='dialog', matches='About')
        app.find(role='label', name='What’s New', within=dialog)
        app.find(role='label', name='Troubleshooting', within=dialog)
        app.find(role='label', name='Legal', within=dialog)
        app.key('Escape')
        app.wait_gone(role='dialog', matches='About')


def list_titles(app):
    """Returns the titles that the header bar shows beside the article."""
    return [node.name for node in app.list_nodes(id='title_label', within=app.frame)
            if node.role == 'label' and node.name == document.article['title']]


@suite.test('up to 860 px the sidebar lies over the article, and up to 450 px the buttons are at the foot')
def limits():
    with suite.start(size=(861, 640)) as app:
        app.find_article()
        app.find(role='list', name='Timeline')
        app.resize(860, 640)
        app.wait_gone(role='list', name='Timeline')
        app.resize(451, 640)
        app.wait_gone(id='DatelineCompactBar')
        app.resize(450, 640)
        app.find(id='DatelineCompactBar')


@suite.test('a narrow window has its buttons at the foot, and its header has room for the title')
def compact():
    buttons = ['open_button', 'find_button', 'reading_button', 'sidebar_button']
    with suite.start(size=(360, 640)) as app:
        article = app.find_article()
        bar = app.find(id='DatelineCompactBar')
        app.wait_gone(role='list', name='Timeline')
        _, y, _, height = app.wait_still(lambda: app.get_box(article))
        for button in buttons:
            found = app.list_nodes(id=button)
            assert len(found) == 1, (button, found)
            assert app.get_box(found[0])[1] >= y + height, button
        app.click(app.find(id='reading_button'))
        app.find(role='radio group', name='Theme')
        app.key('Escape')
        app.wait_gone(role='radio group', name='Theme')
        app.click(app.find(id='find_button'))
        app.find(name='Find in Article', role='search box')
        app.key('Escape')
        app.wait_focus('the article', lambda node: node.path == article.path)
        app.key('F6')
        app.wait_focus('the bar at the foot', lambda node: node.name == 'Open')
        app.key('shift+F6', 'Page_Down')
        app.wait(lambda: list_titles(app), 'the title in the header bar')
        title = app.list_nodes(id='title_label', within=app.find(id='window_title'))[0]
        width = app.wait_still(lambda: app.get_box(title))[2]
        assert width > 150, width
        app.resize(360, 294)
        app.wait_gone(id='DatelineCompactBar')
        app.find(id='sidebar_button')
        app.resize(900, 640)
        app.wait(lambda: all(app.list_nodes(id=button) for button in buttons), 'the buttons in the header')
        assert not app.list_nodes(id='DatelineCompactBar')


@suite.test('the title stands in the header bar while the headline is out of sight, and only then')
def title():
    with suite.start(size=(900, 500)) as app:
        app.find(role='heading', name=document.article['title'])
        app.find(role='list', name='Timeline')
        assert list_titles(app) == []
        assert app.frame.name.startswith(document.article['title'])
        app.key('Page_Down')
        app.wait(lambda: list_titles(app), 'the title in the header bar')
        subtitle = app.find(id='subtitle_label', within=app.find(id='window_title')).name
        assert subtitle == 'Dateline · 11 May 2025', subtitle
        app.key('Home')
        app.wait(lambda: list_titles(app) == [], 'no title in the header bar')


@suite.test('publisher and date do not turn each other round in a window from right to left')
def title_rtl():
    locale = find_locale('fa_IR.UTF-8', suite.surroundings.folder)
    if locale is None:
        raise Skip('there is no fa_IR.UTF-8')
    with suite.start(environment={**locale, 'LANGUAGE': 'en'}, size=(900, 500)) as app:
        app.find_article()
        app.key('Page_Down')
        subtitle = app.find(id='subtitle_label', within=app.find(id='window_title')).name
        assert subtitle == '\u2068Dateline\u2069 · \u206811 May 2025\u2069', subtitle


if __name__ == '__main__':
    suite.run()
