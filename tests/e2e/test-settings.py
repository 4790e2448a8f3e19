# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a person likes to read: size, theme, highlights, and the place in the article."""

import dateline_documents
from dateline_driver import CHECKED, Suite

suite = Suite()
document = dateline_documents.load_bundled()

WORDS = 'closer cooperation'


def get_words_box(app):
    start = document.text.index(WORDS)
    return app.wait_still(lambda: app.get_text_box(app.article, start, start + len(WORDS)))


def get_paper(app, box):
    """Returns the colour that fills most of a box."""
    counts = app.picture().count(box)
    return max(counts, key=counts.get)


def open_options(app):
    app.click(app.find(role='button', name='Reading Settings'))
    app.wait_focus('the popover', lambda node: node.role == 'radio')


@suite.test('Ctrl with +, - and 0 changes the size of the text, and its limits hold')
def size():
    with suite.start() as app:
        app.article = app.find_article()
        _, _, _, normal = get_words_box(app)
        app.key('ctrl+plus')
        app.wait(lambda: get_words_box(app)[3] > normal, 'larger words')
        _, _, _, larger = get_words_box(app)
        app.key('ctrl+equal')
        app.wait(lambda: get_words_box(app)[3] > larger, 'still larger words')
        app.key('ctrl+0')
        app.wait(lambda: get_words_box(app)[3] == normal, 'words of the normal size')
        app.key('ctrl+minus')
        app.wait(lambda: get_words_box(app)[3] < normal, 'smaller words')
        app.key('ctrl+KP_0')
        app.wait(lambda: get_words_box(app)[3] == normal, 'words of the normal size')
        app.key('ctrl+KP_Add')
        app.wait(lambda: get_words_box(app)[3] > normal, 'larger words')
        app.key('ctrl+KP_Subtract', 'ctrl+KP_Subtract')
        app.wait(lambda: get_words_box(app)[3] < normal, 'smaller words')
        app.key(*['ctrl+minus'] * 12)
        app.wait(lambda: get_words_box(app)[3] <= normal * .6, 'the smallest words')
        app.key('ctrl+0')
        app.wait(lambda: get_words_box(app)[3] == normal, 'words of the normal size again')


@suite.test('the theme is chosen by keyboard, and sepia, dark and light are what they say')
def theme():
    with suite.start() as app:
        app.article = app.find_article()
        light = get_paper(app, get_words_box(app))
        def get_theme():
            red, green, blue = get_paper(app, get_words_box(app))
            if max(red, green, blue) < 80:
                return 'dark'
            return 'sepia' if red > blue + 15 else 'light'

        for name, way in [('Sepia', 'Right'), ('Dark', 'Right'), ('Light', 'Left')]:
            open_options(app)

            def choose(name=name, way=way):
                # Arrows go from one swatch to the next, and choose it.
                chosen = app.find(role='radio', name=name).has_state(CHECKED)
                return chosen or app.key(way)

            app.wait(choose, f'the swatch {name} checked')
            app.key('Escape')
            app.wait(lambda name=name: get_theme() == name.lower(), f'the theme {name}')
        assert get_paper(app, get_words_box(app)) == light


@suite.test('only the first highlight of each is shown, or none, and the keyboard follows')
def density():
    with suite.start() as app:
        article = app.find_article()
        n_all = len(app.list_links(article))
        things = {mention['entity'] for mention in document.contents['mentions']}
        dates = {date['value'] for date in document.contents['dates']}
        open_options(app)
        app.press(app.find(role='radio', name='First'))
        app.key('Escape')
        app.wait(lambda: len(app.list_links(article)) == len(things) + len(dates), 'one link for each')
        assert len(things) + len(dates) < n_all
        open_options(app)
        app.press(app.find(role='radio', name='None'))
        app.key('Escape')
        app.wait(lambda: app.list_links(article) == [], 'no links')
        open_options(app)
        app.press(app.find(role='radio', name='All'))
        app.key('Escape')
        app.wait(lambda: len(app.list_links(article)) == n_all, 'all links')


@suite.test('an article that is opened again is shown where the reader was, with the keyboard there')
def place():
    state = suite.surroundings.make_folder('kept-state')
    start = document.text.rindex('ambassador')

    def is_beginning_seen(app):
        return app.get_text_box(app.article, 0, 4)[1] > 0

    with suite.start(state=state, size=(600, 400)) as app:
        app.article = app.find_article()
        assert is_beginning_seen(app)
        app.key('Page_Down', 'Page_Down')
        app.wait(lambda: not is_beginning_seen(app), 'words further down')
        place = app.wait_still(lambda: app.get_text_box(app.article, start, start + 4))
    with suite.start(state=state, size=(600, 400)) as app:
        app.article = app.find_article()
        app.wait(lambda: not is_beginning_seen(app), 'the same place')
        again = app.wait_still(lambda: app.get_text_box(app.article, start, start + 4))
        assert abs(again[1] - place[1]) < 60, (place, again)
        app.key('Home')
        app.wait(lambda: is_beginning_seen(app), 'the beginning')
    with suite.start(state=state) as app:
        app.article = app.find_article()
        assert is_beginning_seen(app)


@suite.test('Ctrl+comma opens the preferences, and what is chosen there holds at once')
def preferences():
    with suite.start() as app:
        article = app.find_article()
        n_all = len(app.list_links(article))
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        app.click(app.find(id='density_row'))
        app.wait_focus('the choices', lambda node: node.role == 'list item' and node.id != 'density_row')
        app.key('Down', 'Return')
        app.wait(lambda: 0 < len(app.list_links(article)) < n_all, 'fewer links')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Preferences')


@suite.test('who wants no place remembered begins at the beginning, and may forget those that are')
def forgotten():
    state = suite.surroundings.make_folder('forgotten-state')

    def is_beginning_seen(app):
        return app.get_text_box(app.article, 0, 4)[1] > 0

    with suite.start(state=state, size=(600, 400)) as app:
        app.article = app.find_article()
        app.key('Page_Down', 'Page_Down')
        app.wait(lambda: not is_beginning_seen(app), 'words further down')
    with suite.start(state=state, size=(600, 400)) as app:
        app.article = app.find_article()
        app.wait(lambda: not is_beginning_seen(app), 'the same place')
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        app.tab_to('positions_row')
        app.key('space')
        app.tab_to('forget_positions_row')
        app.key('Return')
        app.wait(lambda: app.list_nodes(matches='Reading positions forgotten'), 'the toast')
        dialog = app.find(role='dialog', name='Preferences')
        app.click(app.find(role='button', name='Close', within=dialog))
        app.wait_gone(role='dialog', name='Preferences')
    with suite.start(state=state, size=(600, 400)) as app:
        app.article = app.find_article()
        assert is_beginning_seen(app)


if __name__ == '__main__':
    suite.run()
