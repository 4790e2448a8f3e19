# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps that several journeys take through a window."""

from dateline_driver import Skip


def need_files(suite):
    if suite.is_sandboxed():
        raise Skip('the sandbox is given single files')


def refuse(suite, path, *details, title='This Document Cannot Be Opened'):
    """Opens what is no document, and looks for what is said of it."""
    with suite.start(path) as app:
        app.find(role='label', name=title)
        shown = app.get_text(app.find(id='error_label'))
        for detail in details:
            assert detail in shown, shown


def is_article(node):
    return node.role == 'article'


def open_card(app, article, start, end):
    app.click_words(article, start, end)
    return app.find(id='DatelineCard')


def close_card(app):
    app.key('Escape')
    app.wait_gone(id='DatelineCard')


def paste(app):
    """Returns what the clipboard holds, by way of the find bar."""
    app.key('ctrl+f')
    entry = app.wait_focus('the entry', lambda node: node.role == 'search box')
    app.key('ctrl+a', 'BackSpace', 'ctrl+v')
    app.wait(lambda: app.get_text(entry), 'words in the entry')
    words = app.get_text(entry)
    app.key('Escape')
    app.wait_focus('the article', is_article)
    return words


def press_item(app, name):
    app.wait(lambda: app.list_nodes(role='menu item', name=name), f'an item {name}')
    app.press(app.find(role='menu item', name=name))
    app.wait_gone(role='menu item', name=name)


def focus_row(app, page):
    """Shows a page of the sidebar, and gives its first row the focus."""
    app.click(app.find(role='tab', name=page))
    app.find(role='list', name=page)
    while not is_article(app.wait_focus('something', lambda node: True)):
        app.key('F6')
    app.key('F6')
    return app.wait_focus('a row', lambda node: node.role == 'list item')
