# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a row of the sidebar: its menu, and what is copied of it."""

from dateline_driver import Suite
from dateline_sidebar import TITLES, document, get_evidence, names_event
from dateline_steps import close_card, focus_row, paste, press_item

suite = Suite()


@suite.test('a row has a menu for both menu keys and the other button, and Esc gives the focus back')
def row_menu():
    with suite.start() as app:
        row = focus_row(app, 'Quotes')
        for key in ['Menu', 'shift+F10']:
            app.key(key)
            app.find(role='menu item', name='Copy with Citation')
            app.key('Escape')
            app.wait_gone(role='menu item', name='Copy with Citation')
            app.wait_focus('the row', lambda node: node.name == row.name)
        last = app.list_nodes(role='list item', within=app.find(role='list', name='Quotes'))[-1]
        x, y, width, height = app.wait_still(lambda: app.get_box(last))
        app.xdotool('mousemove', x + width // 2, y + height // 2, 'click', 3)
        app.find(role='menu item', name='Copy with Citation')
        app.key('Escape')
        app.wait_gone(role='menu item', name='Copy with Citation')
        app.wait_focus('the row below the pointer', lambda node: node.name == last.name)


@suite.test('a quote is copied with its words alone, or with who said it and where it is from')
def copy_quote():
    quote = next(quote for quote in document.contents['quotes'] if quote.get('speaker'))
    speaker = document.entities[quote['speaker']]['name']
    start, end = document.place(quote['span'])
    said = document.text[start:end].strip('“”')
    with suite.start() as app:
        focus_row(app, 'Quotes')
        while said not in app.wait_focus('a row', lambda node: node.role == 'list item').name:
            app.key('Down')
        app.key('ctrl+c')
        app.find(role='label', name='Copied')
        assert paste(app).strip('“”') == said
        app.key('F6')
        app.wait_focus('the quote', lambda node: said in node.name)
        app.key('Menu')
        press_item(app, 'Copy with Citation')
        words = paste(app)
        assert words.startswith(f'{speaker}: “{said}” — '), words
        assert document.article['title'] in words and '11 May 2025' in words, words


@suite.test('an event is copied with its date, or as the words that it rests on, with their source')
def copy_event():
    with suite.start() as app:
        focus_row(app, 'Timeline')
        app.key('End')
        app.wait_focus('the visit', names_event('visit'))
        app.key('ctrl+c')
        assert paste(app) == f'after 11 May 2025: {TITLES["visit"]}'
        app.key('F6')
        app.wait_focus('the visit', names_event('visit'))
        app.key('ctrl+shift+c')
        words = paste(app)
        start, end = get_evidence('visit')
        assert words.startswith(f'“{document.text[start:end]}') and document.article['title'] in words, words


@suite.test('the menu of an entity leads to its mention, and leaves it alone')
def entity_menu():
    with suite.start() as app:
        article = app.find_article()
        row = focus_row(app, 'Entities')
        name = row.name.split(',')[0]
        entity = next(id for id, entity in document.entities.items() if entity['name'] == name)
        app.key('Menu')
        press_item(app, 'Show in the Article')
        app.wait(lambda: app.get_caret(article) == document.list_mentions(entity)[0][0], 'the first mention')
        app.find(id='DatelineCard')
        close_card(app)
        n_links = len(app.list_links(article))
        focus_row(app, 'Entities')
        app.key('Menu')
        press_item(app, 'Show Only This One')
        app.wait(lambda: len(app.list_links(article)) == len(document.list_mentions(entity)) < n_links,
                 'its marks alone')


if __name__ == '__main__':
    suite.run()
