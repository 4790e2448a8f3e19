# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pointer on the running text: what it selects, and where what is selected can go."""

import os

import dateline_documents
from dateline_driver import Suite

SCROLLBAR_WIDTH = 16
suite = Suite()
document = dateline_documents.load_bundled()

TEXT = 'org.a11y.atspi.Text'


def find_words(words):
    start = document.text.index(words)
    return start, start + len(words)


def get_selection(app, article):
    """Returns the start and end of what is selected, or None."""
    if app.bus.ask_one(article, TEXT, 'GetNSelections')[0] == 0:
        return None
    return app.bus.ask_one(article, TEXT, 'GetSelection', '(i)', 0)


def wait_selected(app, article, start, end):
    def ask():
        seen.append(get_selection(app, article))
        return seen[-1] == (start, end)

    seen = []
    try:
        app.wait(ask, f'{start} to {end} selected')
    except Exception:
        print('# selected is', seen[-1], flush=True)
        raise


def get_edge(app, article, offset):
    """Returns a place on the screen just behind the left end of a character."""
    x, y, _, height = app.wait_still(lambda: app.get_text_box(article, offset, offset + 1))
    return x + 1, y + height // 2


def get_middle(app, article, words):
    x, y, width, height = app.wait_still(lambda: app.get_text_box(article, *find_words(words)))
    return x + width // 2, y + height // 2


@suite.test('a double click and a drag from it select whole words, forwards and backwards')
def words():
    first, second, before = find_words('cooperation'), find_words('artificial'), find_words('closer')
    with suite.start() as app:
        article = app.find_article()
        ordered = sorted([first, second, before])
        places = [get_middle(app, article, document.text[start:end]) for start, end in ordered]
        app.xdotool('mousemove', *places[1], 'click', 1, 'mousedown', 1)
        wait_selected(app, article, *ordered[1])
        app.xdotool('mousemove', *places[2])
        wait_selected(app, article, ordered[1][0], ordered[2][1])
        app.xdotool('mousemove', *places[0])
        wait_selected(app, article, ordered[0][0], ordered[1][1])
        app.xdotool('mouseup', 1)
        wait_selected(app, article, ordered[0][0], ordered[1][1])


@suite.test('a triple click and a drag from it select whole paragraphs')
def paragraphs():
    starts = document.starts
    with suite.start() as app:
        article = app.find_article()
        app.xdotool('mousemove', *get_middle(app, article, 'closer'), 'click', '--repeat', 2, 1, 'mousedown', 1)
        wait_selected(app, article, starts[0], starts[1] - 1)
        app.xdotool('mousemove', *get_middle(app, article, 'That matters'))
        wait_selected(app, article, starts[0], starts[2] - 1)
        app.xdotool('mouseup', 1)


@suite.test('Shift and a click move the end of what is selected, to either side of where it began')
def shift():
    begun, behind = find_words('cooperation')[0], find_words('That matters')[0]
    with suite.start() as app:
        article = app.find_article()
        app.xdotool('mousemove', *get_edge(app, article, begun), 'click', 1)
        app.wait(lambda: app.get_caret(article) == begun, 'the caret at the click')
        for offset in (behind, 2):
            app.xdotool('mousemove', *get_edge(app, article, offset), 'keydown', 'shift', 'click', 1, 'keyup', 'shift')
            wait_selected(app, article, *sorted((begun, offset)))
            assert app.get_caret(article) == offset


@suite.test('a drag below the window scrolls on and selects what comes, until the button is let go')
def autoscroll():
    start = find_words('cooperation')[0]
    with suite.start(size=(700, 500)) as app:
        article = app.find_article()
        x, y = get_edge(app, article, start)
        before = app.get_text_box(article, start, start + 1)[1]
        app.xdotool('mousemove', x, y, 'mousedown', 1, 'mousemove', x + 30, y + 5, 'mousemove', x + 30, 560)
        app.wait(lambda: app.get_text_box(article, start, start + 1)[1] < before - 600, 'the text scrolled far')
        assert get_selection(app, article)[0] == start
        last = app.get_caret(article)
        app.wait(lambda: app.get_caret(article) > last, 'more selected without a move of the pointer')
        app.xdotool('mouseup', 1)
        app.wait_same_picture()
        place, end = app.get_text_box(article, start, start + 1), get_selection(app, article)
        app.xdotool('mousemove', x, 200)
        app.wait_same_picture()
        assert (app.get_text_box(article, start, start + 1), get_selection(app, article)) == (place, end)


def start_slow():
    """Starts with a double click that may take long: a busy machine is slower than a hand.

    Of all folders a sandbox sees that of the configuration.
    """
    folder = os.path.join(suite.surroundings.config, 'slow')
    return suite.start(environment=suite.surroundings.write_toolkit_settings(folder, gtk_double_click_time=10000))


@suite.test('a double click on a mention selects its word and leaves no card, a click opens the card')
def double_click_on_mention():
    start, end = document.list_mentions('china')[0]
    with start_slow() as app:
        article = app.find_article()
        x, y, width, height = app.wait_still(lambda: app.get_text_box(article, start, end))
        app.xdotool('mousemove', x + width // 2, y + height // 2, 'click', 1)
        app.find(id='DatelineCard')
        app.xdotool('click', 1)
        wait_selected(app, article, start, end)
        app.wait_gone(id='DatelineCard')
        app.xdotool('click', 1)
        block = document.text.index('\n')
        wait_selected(app, article, 0, block)
        assert not app.list_nodes(id='DatelineCard')


@suite.test('a drag from the second press on a mention selects whole words both ways, until the button is let go')
def drag_from_mention():
    mention, behind, before = document.list_mentions('china')[0], find_words('closer'), find_words('and')
    assert before[1] < mention[0] and mention[1] < behind[0]
    with start_slow() as app:
        article = app.find_article()
        places = [get_middle(app, article, document.text[start:end]) for start, end in (mention, behind, before)]
        app.xdotool('mousemove', *places[0], 'click', 1)
        app.find(id='DatelineCard')
        app.xdotool('mousedown', 1)
        wait_selected(app, article, *mention)
        app.wait_gone(id='DatelineCard')
        app.xdotool('mousemove', *places[1])
        wait_selected(app, article, mention[0], behind[1])
        app.xdotool('mousemove', *places[2])
        wait_selected(app, article, before[0], mention[1])
        app.xdotool('mouseup', 1)
        app.wait_same_picture()
        app.xdotool('mousemove', *places[1])
        app.wait_same_picture()
        assert get_selection(app, article) == (before[0], mention[1])


@suite.test('Esc right after a click on a mention closes the card and selects nothing')
def escape_card():
    place = document.list_mentions('china')[0]
    with suite.start() as app:
        article = app.find_article()
        app.click_words(article, *place)
        app.find(id='DatelineCard')
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        assert get_selection(app, article) is None


def drag_into_entry(begin):
    """Selects a word, begins to drag it, and lets go of it over an entry."""
    place = find_words('cooperation')
    with suite.start() as app:
        article = app.find_article()
        app.key('ctrl+f')
        entry = app.wait_focus('the entry', lambda node: node.role == 'search box')
        target = app.wait_still(lambda: app.get_box(entry))
        x, y = get_middle(app, article, 'cooperation')
        app.xdotool('mousemove', x, y, 'click', '--repeat', 2, 1)
        wait_selected(app, article, *place)
        # Where it was, the next press would be the third of a triple click.
        begin(app, x + 20, y)
        for step in range(1, 11):
            app.xdotool('mousemove', x + (target[0] + target[2] // 2 - x) * step // 10,
                        y + (target[1] + target[3] // 2 - y) * step // 10)
            app.get_caret(article)
        # A display tells the entry of the last move only when it has heard of the one before.
        for aside in (3, 0, 3, 0):
            app.wait_same_picture()
            app.xdotool('mousemove', target[0] + target[2] // 2 + aside, target[1] + target[3] // 2)
        app.wait_same_picture()
        app.xdotool('mouseup', 1)
        app.wait(lambda: app.get_text(entry) == 'cooperation', 'the words in the entry')
        assert document.text == app.get_text(article)


@suite.test('words can be dragged as fast as a hand is, right after the press')
def drag_out_at_once():
    drag_into_entry(lambda app, x, y: app.xdotool('mousemove', x, y, 'mousedown', 1, 'mousemove', x + 40, y + 40))


@suite.test('selected words can be dragged into an entry, and stay where they were')
def drag_out():
    def hold(app, x, y):
        app.xdotool('mousemove', x, y, 'mousedown', 1)
        app.wait_same_picture()

    drag_into_entry(hold)


@suite.test('the middle button pastes nothing into an article and leaves what is selected')
def middle():
    place = find_words('cooperation')
    with suite.start() as app:
        article = app.find_article()
        app.xdotool('mousemove', *get_middle(app, article, 'cooperation'), 'click', '--repeat', 2, 1)
        wait_selected(app, article, *place)
        before = app.wait_same_picture()
        app.xdotool('click', 2)
        app.xdotool('mousemove', *get_edge(app, article, 3), 'click', 2)
        app.xdotool('mousemove', *get_middle(app, article, 'cooperation'))
        x, _, width, _ = app.get_box(article)
        # The scrollbar shows for a second after the pointer moved.
        assert not [point for point in app.wait_same_picture().list_changes(before)
                    if point[0] < x + width - SCROLLBAR_WIDTH]
        assert get_selection(app, article) == place
        assert app.get_text(article) == document.text


@suite.test('the keys of the keypad make the letters larger and smaller')
def keypad():
    def get_width():
        return app.get_text_box(article, 0, 4)[2]

    with suite.start() as app:
        article = app.find_article()
        before = app.wait_still(lambda: app.get_text_box(article, 0, 4))[2]
        app.key('ctrl+KP_Add', 'ctrl+KP_Add')
        app.wait(lambda: get_width() > before * 1.1, 'larger letters')
        app.key('ctrl+KP_Subtract', 'ctrl+KP_Subtract', 'ctrl+KP_Subtract', 'ctrl+KP_Subtract')
        app.wait(lambda: get_width() < before * .9, 'smaller letters')
        app.key('ctrl+KP_Add', 'ctrl+KP_Add')
        app.wait(lambda: get_width() == before, 'the letters as they were')


@suite.test('a selection goes from the first of thousands of paragraphs to the last, and has its place')
def thousands():
    blocks = [f'Paragraph {number} has some words that go over more than one line of a narrow window, '
              'and then a few more of them.' for number in range(4000)]
    made = dateline_documents.make_document('Long', blocks)
    path = suite.surroundings.write('thousands.dateline', made.write())
    with suite.start(path, size=(700, 500)) as app:
        article = app.find_article()
        app.xdotool('mousemove', *get_edge(app, article, 10), 'click', 1)
        app.wait(lambda: app.get_caret(article) == 10, 'the caret at the click')
        app.key('End')
        last = made.starts[-1] + 3
        app.wait(lambda: 0 < app.get_text_box(article, last, last + 1)[1] < 500, 'the last paragraph')
        app.xdotool('mousemove', *get_edge(app, article, last), 'keydown', 'shift', 'click', 1, 'keyup', 'shift')
        wait_selected(app, article, 10, last)
        whole = app.get_text_box(article, 10, last)
        end = app.get_text_box(article, last - 1, last)
        assert abs(whole[1] + whole[3] - end[1] - end[3]) <= 1 and whole[3] > 4000 * 40, (whole, end)
        app.key('Home')
        app.wait(lambda: app.get_text_box(article, 0, 1)[1] > 0, 'the first paragraph')
        wait_selected(app, article, 10, last)


if __name__ == '__main__':
    suite.run()
