# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog and popover without a mouse and without eyes: what Tab finds has a name, and
comes in the order of reading."""

import dateline_documents
from dateline_driver import FOCUSABLE, Suite

suite = Suite()
document = dateline_documents.load_bundled()

# Tall enough that nothing scrolls while it is walked through.
TALL = (1180, 1150)


def is_named(node):
    """Returns whether a node has a name, or is a part of libadwaita's that Tab does not come to."""
    return node.name or node.role in ('generic', 'list')


def list_nameless(app):
    nameless = []

    def look(node, is_choice):
        # What a row of choices shows is the name of the choice, in a list of its own.
        is_choice = is_choice or node.role == 'combo box'
        if node.is_showing():
            if node.has_state(FOCUSABLE) and not is_choice and not is_named(node):
                nameless.append((node.role, node.id))
            if node.role != 'article':
                for child in node.children:
                    look(child, is_choice)

    look(app.bus.load(app.frame), False)
    return nameless


def walk(app):
    """Goes round with Tab, and returns each node of the round with its box."""
    found = []
    node = app.wait_focus('something', lambda node: True)
    while node.path not in [other.path for other, _ in found]:
        assert node.name, f'a {node.role} without a name, after {[other.name for other, _ in found]}'
        found.append((node, app.get_box(node)))
        app.key('Tab')
        before = node.path
        node = app.wait_focus(f'another than {node.name}', lambda node: node.path != before)
    # Where the focus began need not be a part of the round.
    return found[[other.path for other, _ in found].index(node.path):]


def is_reading_order(before, after):
    """Returns whether a box comes after another: below it, or beside it in the same row."""
    x, y, _, height = before
    later_x, later_y, _, later_height = after
    if min(y + height, later_y + later_height) - max(y, later_y) > min(height, later_height) / 2:
        return later_x >= x
    return later_y > y


def assert_walk(app, *expected):
    """Asserts that what is focusable has a name, and that Tab finds what is expected in order."""
    assert not list_nameless(app), list_nameless(app)
    found = walk(app)
    names = [node.name for node, _ in found]
    for name in expected:
        assert name in names, (name, names)
    places = [names.index(name) for name in expected]
    # The focus may begin in the middle: the way round begins again at the top.
    faults = [(names[at - 1], names[at]) for at in range(len(found))
              if not is_reading_order(found[at - 1][1], found[at][1])]
    assert len(faults) <= 1, faults
    first = next((at for at in range(len(found)) if (names[at - 1], names[at]) in faults), 0)
    places = [(place - first) % len(found) for place in places]
    assert places == sorted(places), list(zip(expected, places))


def start():
    return suite.start(size=TALL)


@suite.test('the preferences, from first to last')
def preferences():
    with start() as app:
        app.find_article()
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        assert_walk(app, 'Theme', 'Highlights', 'Font', 'Text Size In percent',
                    'Line Height In percent of the font’s own', 'Column Width In pixels, at 100 %',
                    'Other Calendar', 'Caret in the Text', 'Single Letter Shortcuts', 'Announce Highlights',
                    'Remember Reading Positions', 'Forget Reading Positions', 'Forget Recent Documents')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Preferences')


@suite.test('the shortcuts, each with its keys')
def shortcuts():
    with start() as app:
        app.find_article()
        app.key('ctrl+question')
        dialog = app.find(role='dialog')
        assert not list_nameless(app), list_nameless(app)
        rows = [node.name for node in app.list_nodes(role='list item', within=dialog)]
        for row in ['Open Ctrl+O', 'Next Highlight Alt+Down', 'Show in the Timeline T']:
            assert row in rows, (row, rows)
        app.key('Escape')
        app.wait_gone(name='Next Highlight')


@suite.test('what is told about the program')
def about():
    with start() as app:
        app.find_article()
        app.activate_action('about')
        app.find(role='dialog')
        assert_walk(app, 'What’s New', 'Details', 'Troubleshooting', 'Credits', 'Legal')
        app.key('Escape')
        app.wait_gone(role='dialog')


@suite.test('printing and exporting')
def printing():
    with start() as app:
        app.find_article()
        for key, name in [('ctrl+p', 'Print'), ('ctrl+shift+e', 'Export as PDF')]:
            app.key(key)
            app.find(role='dialog', name=name)
            assert_walk(app, 'Cancel', 'Highlights', 'Timeline', 'Entities')
            app.key('Escape')
            app.wait_gone(role='dialog', name=name)


@suite.test('one dialog at a time, however often and for whatever it is asked')
def one_dialog():
    with suite.start(size=(1000, 700)) as app:
        app.find_article()
        for first, name in (('print', 'Print'), ('export-pdf', 'Export as PDF')):
            app.activate_action(first, window=1)
            app.find(role='dialog', name=name)
            for action in ('print', 'export-pdf'):
                app.activate_action(action, window=1)
            for action in ('about', 'shortcuts', 'preferences'):
                app.activate_action(action)
            app.wait_same_picture()
            assert [node.name for node in app.list_nodes(role='dialog')] == [name]
            app.key('Escape')
            app.wait_gone(role='dialog')


@suite.test('the legend of the timeline')
def legend():
    with start() as app:
        app.find(role='list', name='Timeline')
        app.click(app.find(id='order_button'))
        app.wait_focus('the menu', lambda node: node.role.startswith('menu item'))
        app.key('Up', 'Return')
        app.find(role='dialog', name='Legend')
        assert_walk(app, 'Exact', 'Approximate', 'Undated')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Legend')


@suite.test('a file that cannot be opened')
def error():
    path = suite.surroundings.write('bad.dateline', '{"format": "dateline"}')
    with suite.start(path, size=TALL) as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        assert_walk(app, 'Main Menu', 'Try Again', 'Copy Details', 'Open Another…')


@suite.test('the card of an entity, and that of a date')
def card():
    with start() as app:
        article = app.find_article()
        for place, names in [(document.list_mentions('china')[0],
                              ['Next Mention', 'Wikipedia', 'Wikidata', 'Show Only This One', 'Copy']),
                             (document.place(document.contents['dates'][0]['span']),
                              ['Show in Timeline', 'Copy'])]:
            app.click_words(article, *place)
            app.find(id='DatelineCard')
            assert_walk(app, *names)
            app.key('Escape')
            app.wait_gone(id='DatelineCard')


@suite.test('the choices of how to read')
def reading():
    with start() as app:
        app.find_article()
        app.click(app.find(id='reading_button'))
        app.wait_focus('the popover', lambda node: node.role == 'radio')
        assert_walk(app, 'Follow System', 'Smaller Text', 'Larger Text', 'Serif', 'Normal')
        app.key('Escape')
        app.wait_gone(role='radio', name='Follow System')


@suite.test('the find bar, and the filter of the timeline')
def find_and_filter():
    with start() as app:
        app.find_article()
        app.key('ctrl+f')
        app.wait_focus('the entry', lambda node: node.name == 'Find in Article')
        assert not list_nameless(app), list_nameless(app)
        app.type('China')
        app.find(matches=r'\d+ of \d+')
        found = []
        for name in ['Previous Match', 'Next Match', 'Find Options']:
            app.key('Tab')
            found.append(app.wait_focus(name, lambda node, name=name: node.name == name))
        app.key('Escape')
        app.wait_focus('the article', lambda node: node.role == 'article')
        app.click(app.find(role='button', name='Filter'))
        app.find(role='toggle button', name='Person')
        assert not list_nameless(app), list_nameless(app)
        app.key('Escape')
        app.wait_gone(role='toggle button', name='Person')


if __name__ == '__main__':
    suite.run()
