# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the window while a card or a menu is open: it closes, and what was asked for comes."""

import dateline_documents
from dateline_driver import Suite
from dateline_steps import focus_row, is_article, open_card

suite = Suite()
document = dateline_documents.load_bundled()


def is_find(node):
    return node.role == 'search box' and node.name == 'Find in Article'


def open_entity_card(app):
    open_card(app, app.find_article(), *document.list_mentions('china')[0])


def open_menu_of_text(app):
    app.find_article()
    app.wait_focus('the article', is_article)
    app.key('shift+F10')
    app.find(role='menu item', name='Select All')


def open_main_menu(app):
    app.find_article()
    app.key('F10')
    app.find(role='menu item', name='About Dateline')


def open_menu_of_row(app):
    focus_row(app, 'Quotes')
    app.key('Menu')
    app.find(role='menu item', name='Copy with Citation')


def open_reading_settings(app):
    app.click(app.find(id='reading_button'))
    app.find(role='radio group', name='Theme')


def open_filter(app):
    app.click(app.find(role='tab', name='Timeline'))
    app.click(app.find(role='button', name='Filter'))
    app.find(role='heading', name='Show Only')


POPOVERS = [
    (open_entity_card, {'id': 'DatelineCard'}),
    (open_menu_of_text, {'role': 'menu item', 'name': 'Select All'}),
    (open_main_menu, {'role': 'menu item', 'name': 'About Dateline'}),
    (open_menu_of_row, {'role': 'menu item', 'name': 'Copy with Citation'}),
    (open_reading_settings, {'role': 'radio group', 'name': 'Theme'}),
    (open_filter, {'role': 'heading', 'name': 'Show Only'}),
]


@suite.test('Ctrl+F closes the card, and every menu and popover, and what is typed then is looked for')
def find():
    with suite.start() as app:
        for open_popover, shown in POPOVERS:
            open_popover(app)
            app.key('ctrl+f')
            app.wait_focus('the words to find', is_find)
            app.wait_gone(**shown)
            app.type('china')
            app.find(role='label', matches=r'^\d+ of \d+$')
            app.key('Escape')
            app.wait_focus('the article', is_article)


@suite.test('Ctrl+G goes to the next match from an open card, and Alt+Down to the next highlight')
def step():
    with suite.start() as app:
        article = app.find_article()
        app.key('ctrl+f')
        app.wait_focus('the words to find', is_find)
        app.type('china')
        app.find(role='label', matches='^1 of ')
        open_entity_card(app)
        app.key('ctrl+g')
        app.wait_gone(id='DatelineCard')
        app.find(role='label', matches='^2 of ')
        app.key('Escape')
        start, end = document.list_mentions('china')[0]
        next_start = min(mark[0] for mark in document.list_marks() if mark[0] > start)
        open_card(app, article, start, end)
        app.key('alt+Down')
        app.wait_gone(id='DatelineCard')
        app.wait(lambda: app.get_caret(article) == next_start, 'the next highlight')


@suite.test('a dialog that is asked for by its key comes up over nothing, and Esc leads back to the article')
def dialog():
    with suite.start() as app:
        for key in ['ctrl+question', 'ctrl+comma', 'ctrl+p']:
            open_entity_card(app)
            app.key(key)
            app.find(role='dialog')
            app.wait_gone(id='DatelineCard')
            app.key('Escape')
            app.wait_gone(role='dialog')
            app.wait_focus('the article', is_article)


@suite.test('Ctrl+W closes the window while a card or any menu of it is open')
def close():
    for open_popover, _ in POPOVERS:
        with suite.start() as app:
            open_popover(app)
            app.key('ctrl+w')
            app.wait_end()


@suite.test('a list that is open in a dialog leaves the window alone')
def list_in_dialog():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        row = app.tab_to('theme_row')
        app.key('space')
        app.wait_focus('the choices', lambda node: node.role == 'list item' and node.id != row.id)
        app.key('ctrl+f', 'F9', 'Escape')
        app.wait_focus('the row', lambda node: node.id == row.id)
        assert app.list_nodes(role='dialog', name='Preferences')
        app.key('Escape')
        app.wait_gone(role='dialog')
        app.find(role='list', name='Timeline')
        assert not app.list_nodes(role='search box', name='Find in Article')


if __name__ == '__main__':
    suite.run()
