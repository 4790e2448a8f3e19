# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Esc takes away what is topmost, one thing at a time, and the focus returns to what was below."""

import dateline_documents
from dateline_driver import Suite
from dateline_steps import is_article, open_card

suite = Suite()
document = dateline_documents.load_bundled()

ENTITY = 'state-media'

# What may be open at once, by what shows that it is.
LAYERS = {
    'dialog': {'role': 'dialog'},
    'menu': {'role': 'menu'},
    'card': {'id': 'DatelineCard'},
    'sidebar': {'role': 'list', 'name': 'Timeline'},
    'find': {'role': 'search box', 'name': 'Find in Article'},
    'only': {'role': 'button', 'name': 'Show All'},
}


def is_find(node):
    return node.role == 'search box' and node.name == 'Find in Article'


def list_open(app):
    found = {name: app.list_nodes(**shown) for name, shown in LAYERS.items()}
    # A card is a dialog too.
    found['dialog'] = [node for node in found['dialog'] if node.id != 'DatelineCard']
    return [name for name in LAYERS if found[name]]


def wait_open(app, *names):
    app.wait(lambda: list_open(app) == list(names), f'{names} and nothing else open')


def escape(app, *left):
    """Presses Esc, and waits until that is what is left open, and nothing more goes."""
    app.key('Escape')
    wait_open(app, *left)
    assert list_open(app) == list(left), list_open(app)


def count_selections(app, article):
    return app.bus.ask_one(article, 'org.a11y.atspi.Text', 'GetNSelections')[0]


def show_only(app, article):
    """Shows one entity only."""
    card = open_card(app, article, *document.list_mentions(ENTITY)[0])
    app.press(app.find(role='button', name='Show Only This One', within=card))
    app.wait_gone(id='DatelineCard')
    app.wait_focus('the article', is_article)


def find_words(app, words):
    app.key('ctrl+f')
    app.wait_focus('the words to find', is_find)
    app.type(words)
    app.find(role='label', matches=r'^\d+ of \d+$')


@suite.test('in the text Esc closes the card, ends the selection, and shows all again; the find bar is closed from within')
def in_text():
    with suite.start() as app:
        article = app.find_article()
        show_only(app, article)
        find_words(app, 'media')
        app.key('F6')
        app.wait_focus('the article', is_article)
        start, end = document.list_mentions(ENTITY)[0]
        open_card(app, article, start, end)
        wait_open(app, 'card', 'sidebar', 'find', 'only')
        escape(app, 'sidebar', 'find', 'only')
        app.wait_focus('the article', is_article)
        assert start <= app.get_caret(article) < end
        app.key('ctrl+a')
        app.wait(lambda: count_selections(app, article) == 1, 'a selection')
        app.key('Escape')
        app.wait(lambda: count_selections(app, article) == 0, 'no selection')
        assert list_open(app) == ['sidebar', 'find', 'only']
        app.wait_focus('the article', is_article)
        escape(app, 'sidebar', 'find')
        app.wait_focus('the article', is_article)
        app.key('shift+F6')
        app.wait_focus('the words to find', is_find)
        escape(app, 'sidebar')
        app.wait_focus('the article', is_article)


@suite.test('Esc closes a menu and a dialog over the find bar, then that, and then one entity is shown no longer alone')
def over_find():
    with suite.start() as app:
        article = app.find_article()
        show_only(app, article)
        find_words(app, 'media')
        for key in ['ctrl+question', 'ctrl+comma']:
            app.key(key)
            wait_open(app, 'dialog', 'sidebar', 'find', 'only')
            escape(app, 'sidebar', 'find', 'only')
            app.wait_focus('the words to find', is_find)
        app.key('F10')
        wait_open(app, 'menu', 'sidebar', 'find', 'only')
        escape(app, 'sidebar', 'find', 'only')
        app.wait_focus('the button of the menu', lambda node: node.name == 'Main Menu')
        app.key('ctrl+f')
        app.wait_focus('the words to find', is_find)
        escape(app, 'sidebar', 'only')
        app.wait_focus('the article', is_article)
        # The mark whose card it was has the focus still, and loses that first.
        app.key('Escape')
        escape(app, 'sidebar')
        app.wait_focus('the article', is_article)


@suite.test('on a phone Esc closes the dialog over the sidebar, then the sidebar, then the find bar below it')
def on_phone():
    with suite.start(size=(360, 640)) as app:
        article = app.find_article()
        wait_open(app)
        show_only(app, article)
        find_words(app, 'media')
        app.key('F9')
        wait_open(app, 'sidebar', 'find', 'only')
        app.wait_focus('an event', lambda node: node.role == 'list item')
        app.click(app.find(id='order_button'))
        wait_open(app, 'menu', 'sidebar', 'find', 'only')
        escape(app, 'sidebar', 'find', 'only')
        app.wait_focus('the button of the menu', lambda node: node.name == 'Order')
        app.key('space')
        app.wait_focus('the menu', lambda node: node.role.startswith('menu item'))
        app.key('Up', 'Return')
        wait_open(app, 'dialog', 'sidebar', 'find', 'only')
        escape(app, 'sidebar', 'find', 'only')
        app.wait_focus('the button of the menu', lambda node: node.name == 'Order')
        escape(app, 'find', 'only')
        app.wait_focus('the words to find', is_find)
        escape(app, 'only')
        app.wait_focus('the article', is_article)
        app.key('Escape')
        escape(app)
        app.wait_focus('the article', is_article)


@suite.test('on a phone Esc ends a search of the sidebar, leaves its entry, and then closes the sidebar')
def search_on_phone():
    with suite.start(size=(360, 640)) as app:
        app.find_article()
        wait_open(app)
        app.key('F9')
        app.wait_focus('an event', lambda node: node.role == 'list item')
        entry = app.find(role='search box', name='Search Events')
        app.click(entry)
        app.type('zebra')
        app.find(role='label', name='No Results')
        app.key('Escape')
        app.wait_gone(role='label', name='No Results')
        app.wait_focus('the entry', lambda node: node.name == 'Search Events')
        escape(app, 'sidebar')
        app.wait_focus('an event', lambda node: node.role == 'list item')
        escape(app)
        app.wait_focus('the article', is_article)


if __name__ == '__main__':
    suite.run()
