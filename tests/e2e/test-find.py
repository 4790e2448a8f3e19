# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding words, and the way back after a jump."""

import re

import dateline_documents
from dateline_driver import Suite
from dateline_steps import is_article

suite = Suite()
document = dateline_documents.load_bundled()


def find_all(pattern):
    return [match.start() for match in re.finditer(pattern, document.text)]


def count_above(pattern):
    """Returns how often it stands in the headline, in the standfirst, and in what the byline says of the source."""
    article = document.article
    lines = [article['title'], article['subtitle'], ', '.join(article['authors']), article['publisher']]
    return sum(len(re.findall(pattern, line)) for line in lines)


def count(pattern):
    return count_above(pattern) + len(find_all(pattern))


def open_bar(app):
    app.find_article()
    app.key('ctrl+f')
    return app.wait_focus('the entry', lambda node: node.role == 'search box')


def wait_at(app, number, total):
    app.find(role='label', name=f'{number} of {total}')


def find_option(app, key):
    """Switches an option of the find bar by its menu, and comes back to the entry."""
    app.click(app.find(role='button', name='Find Options'))
    app.wait_focus('the menu', lambda node: node.role.startswith('menu item') or 'check' in node.role)
    app.key(*['Down'] * key, 'Return')
    app.wait(lambda: not app.list_nodes(name='Match Case') and not app.list_nodes(name='Whole Words'), 'no menu')


def get_view(app, article, at):
    """Returns whether a place of the text is on the screen."""
    _, top, _, height = app.get_box(article)
    _, y, _, line = app.get_text_box(article, at, at + 1)
    return top <= y and y + line <= top + height


@suite.test('what is found is counted, and Ctrl+G, Ctrl+Shift+G, Return and the buttons go from one to another')
def step():
    found = find_all('(?i)china')
    n_found = count('(?i)china')
    with suite.start() as app:
        article = app.find_article()
        open_bar(app)
        app.type('china')
        wait_at(app, 1, n_found)
        app.key('ctrl+g')
        wait_at(app, 2, n_found)
        app.key('Return')
        wait_at(app, 3, n_found)
        app.key('ctrl+shift+g')
        wait_at(app, 2, n_found)
        app.click(app.find(role='button', name='Next Match'))
        wait_at(app, 3, n_found)
        app.click(app.find(role='button', name='Previous Match'))
        wait_at(app, 2, n_found)
        # It goes round, both ways.
        app.key('ctrl+shift+g', 'ctrl+shift+g')
        wait_at(app, n_found, n_found)
        app.wait(lambda: get_view(app, article, found[-1]), 'the last one in sight')
        app.key('ctrl+g')
        wait_at(app, 1, n_found)
        app.wait(lambda: get_view(app, article, found[0]), 'the beginning in sight')
        app.key('Escape')
        app.wait_focus('the article', is_article)
        app.wait_gone(id='previous_button')
        # Where the bar is closed the key opens it again, with the same words.
        app.key('ctrl+g')
        app.find(id='previous_button')
        wait_at(app, 1, n_found)
        app.key('Escape')
        app.wait_focus('the article', is_article)


@suite.test('words of the headline, the standfirst and the byline are found like those of the text')
def headline():
    with suite.start(size=(900, 500)) as app:
        article = app.find_article()
        title = app.find(role='heading', name=document.article['title'])
        view = app.get_box(article)

        def is_seen():
            _, y, _, height = app.get_box(title)
            return view[1] <= y and y + height <= view[1] + view[3]

        open_bar(app)
        before = app.wait_same_picture()
        n_found = count('(?i)intelligence')
        assert 0 < count_above('(?i)intelligence') < n_found
        app.type('intelligence')
        wait_at(app, 1, n_found)
        _, y, _, height = app.get_box(title)
        assert any(y <= row < y + height for _, row in before.list_changes(app.wait_same_picture())), 'nothing is marked'
        app.key('ctrl+shift+g')
        wait_at(app, n_found, n_found)
        app.wait(lambda: get_view(app, article, find_all('(?i)intelligence')[-1]), 'the last one')
        assert not is_seen()
        app.key('ctrl+g')
        wait_at(app, 1, n_found)
        app.wait(is_seen, 'the headline again')
        # It is left by the way that leads back to before a jump.
        app.key('Escape')
        app.wait_focus('the article', is_article)
        app.key('alt+Left')
        app.wait(lambda: not is_seen(), 'the last one again')
        for words in ('ambassador discussed', 'the dateline authors'):
            open_bar(app)
            app.key('ctrl+a')
            app.type(words)
            wait_at(app, 1, 1)
            app.wait(is_seen, 'the headline')
            app.key('Escape')
            app.wait_focus('the article', is_article)


@suite.test('case and whole words are minded where that is asked for')
def options():
    with suite.start() as app:
        open_bar(app)
        app.type('iran')
        wait_at(app, 1, count('(?i)iran'))
        find_option(app, 1)
        wait_at(app, 1, count(r'(?i)\biran\b'))
        find_option(app, 0)
        assert not count(r'\biran\b')
        app.find(role='label', name='Not found')
        app.key('ctrl+f', 'ctrl+a')
        app.type('Iran')
        wait_at(app, 1, count(r'\bIran\b'))


@suite.test('the first match is the one at or below what is seen, and who types on stays with it')
def from_here():
    with suite.start(size=(900, 500)) as app:
        article = app.find_article()
        app.key('Page_Down', 'Page_Down')
        app.wait(lambda: not get_view(app, article, 0), 'the middle of the article')
        top = app.wait_still(lambda: app.get_text_box(article, 0, 4))[1]
        seen = [at for at in find_all('(?i)china') if get_view(app, article, at)]
        assert seen and seen[0] > find_all('(?i)china')[0]
        open_bar(app)
        app.type('ch')
        app.find(role='label', matches=r'^\d+ of \d+$')
        app.type('ina')
        wait_at(app, count_above('(?i)china') + find_all('(?i)china').index(seen[0]) + 1, count('(?i)china'))
        # The bar takes its height from the article, and nothing else moves.
        assert app.wait_still(lambda: app.get_text_box(article, 0, 4))[1] - top in range(0, 80)


@suite.test('what is selected is looked for, but not over what is typed')
def selected():
    start = document.text.index('closer cooperation')
    with suite.start() as app:
        article = app.find_article()
        x, y, width, height = app.wait_still(lambda: app.get_text_box(article, start, start + 6))
        app.xdotool('mousemove', x + width // 2, y + height // 2, 'click', '--repeat', 2, 1)
        app.wait(lambda: app.bus.ask_one(article, 'org.a11y.atspi.Text', 'GetNSelections')[0] == 1, 'a word selected')
        entry = open_bar(app)
        app.wait(lambda: app.get_text(entry) == 'closer', 'the word in the entry')
        wait_at(app, 1, count('(?i)closer'))
        app.type('iran')
        app.key('ctrl+f')
        app.find(role='label', matches=rf"\d+ of {count('(?i)iran')}$")
        assert app.get_text(entry) == 'iran'


@suite.test('what is not there is said not to be, nothing moves, and the buttons are off')
def nothing():
    with suite.start() as app:
        article = app.find_article()
        before = app.get_text_box(article, 0, 4)
        open_bar(app)
        app.type('zebra')
        app.find(role='label', name='Not found')
        for name in ['Next Match', 'Previous Match']:
            app.click(app.find(role='button', name=name))
        assert app.wait_still(lambda: app.get_text_box(article, 0, 4))[0] == before[0]
        app.click(app.find(role='search box', name='Find in Article'))
        app.key('Escape')
        app.wait_focus('the article', is_article)


@suite.test('on a phone the sidebar makes way for the bar and for what is found')
def below_sidebar():
    for keys in [('ctrl+f', 'ctrl+g'), ('ctrl+shift+g', 'ctrl+f')]:
        with suite.start(size=(360, 640)) as app:
            app.find_article()
            for key in keys:
                app.wait_gone(role='list', name='Timeline')
                app.key('F9')
                app.wait_focus('an event', lambda node: node.role == 'list item')
                app.key(key)
                app.wait_focus('the entry', lambda node: node.role == 'search box' and node.name == 'Find in Article')
            app.wait_gone(role='list', name='Timeline')
            app.type('china')
            wait_at(app, 1, count('(?i)china'))
            app.key('Escape')
            app.wait_focus('the article', is_article)


@suite.test('Alt+Left leads back to before a jump, and Alt+Right forward again')
def back_and_forward():
    event = document.get_event('oil-exhibition')
    start, _ = document.place(event['evidence'][0])
    with suite.start(size=(900, 500)) as app:
        article = app.find_article()
        app.wait(lambda: get_view(app, article, 0), 'the beginning')
        app.click(app.find(role='list item', matches=event['title']))
        app.wait(lambda: get_view(app, article, start) and not get_view(app, article, 0), 'the words of the event')
        app.key('alt+Left')
        app.wait(lambda: get_view(app, article, 0), 'the beginning again')
        app.key('alt+Right')
        app.wait(lambda: get_view(app, article, start) and not get_view(app, article, 0), 'the words again')


if __name__ == '__main__':
    suite.run()
