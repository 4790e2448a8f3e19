# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the article and the sidebar: single letters, panes, filters, a narrow window."""

import dateline_documents
from dateline_driver import Suite

suite = Suite()
document = dateline_documents.load_bundled()

TITLES = {event['id']: event['title'] for event in document.contents['events']}


def is_article(node):
    return node.role == 'article'


def names_event(id):
    return lambda node: node.role == 'list item' and TITLES[id] in node.name


def get_evidence(id):
    return document.place(document.get_event(id)['evidence'][0])


def find_mention_within(id):
    """Returns the entity and the place of a mention that the evidence of an event covers."""
    first, last = get_evidence(id)
    for mention in document.contents['mentions']:
        start, end = document.place(mention['span'])
        if first <= start and end <= last:
            return mention['entity'], start, end
    raise AssertionError(f'no mention within the evidence of {id}')


def open_card(app, article, start, end):
    app.click_words(article, start, end)
    return app.find(id='DatelineCard')


def close_card(app):
    app.key('Escape')
    app.wait_gone(id='DatelineCard')


def focus_mark(app, article, start, end):
    """Gives a mark the focus by a click, and closes its card."""
    open_card(app, article, start, end)
    close_card(app)
    app.wait_focus('the article', is_article)


def list_events(app):
    listed = app.find(role='list', name='Timeline')
    return [node.name for node in app.list_nodes(role='list item', within=listed)]


def get_titles(app):
    """Returns the ids of the events that are listed, from above."""
    return [id for name in list_events(app) for id, title in TITLES.items() if title in name]


@suite.test('T leads from the words to the event that rests on them, and E back')
def there_and_back():
    _, start, end = find_mention_within('report')
    first = min(document.place(span) for span in document.get_event('report')['evidence'])
    with suite.start() as app:
        article = app.find_article()
        focus_mark(app, article, start, end)
        app.key('t')
        app.wait_focus('the event', names_event('report'))
        app.key('e')
        app.wait_focus('the article', is_article)
        app.wait(lambda: app.get_caret(article) == first[0], 'the caret at the evidence')


@suite.test('T opens a sidebar that is hidden, and says so where no event rests on the words')
def hidden_sidebar():
    _, start, end = find_mention_within('report')
    covered = [document.place(span) for event in document.contents['events']
               for span in event['evidence']]
    free = next(place for place in (document.place(mention['span'])
                                    for mention in document.contents['mentions'])
                if all(place[1] <= first or last <= place[0] for first, last in covered))
    with suite.start() as app:
        article = app.find_article()
        app.key('F9')
        app.wait_gone(role='list', name='Timeline')
        focus_mark(app, article, start, end)
        app.key('t')
        app.wait_focus('the event', names_event('report'))
        focus_mark(app, article, *free)
        app.key('t')
        app.find(name='No event rests on these words', role='label')
        app.wait_focus('the article', is_article)


@suite.test('the card leads to the timeline too')
def card_to_timeline():
    _, start, end = find_mention_within('report')
    with suite.start() as app:
        card = open_card(app, app.find_article(), start, end)
        app.press(app.find(role='button', name='Show in Timeline', within=card))
        app.wait_gone(id='DatelineCard')
        app.wait_focus('the event', names_event('report'))


@suite.test('. and , go through the mentions of the same entity, with and without the card')
def same_entity():
    places = document.list_mentions('china')
    with suite.start() as app:
        article = app.find_article()
        focus_mark(app, article, *places[0])
        for start, _ in places[1:4]:
            app.key('period')
            app.wait(lambda start=start: app.get_caret(article) == start, f'the mention at {start}')
        app.key('comma')
        app.wait(lambda: app.get_caret(article) == places[2][0], 'the mention before')
        app.key('Return')
        app.find(name=f'Mention 3 of {len(places)}', within=app.find(id='DatelineCard'))
        app.key('period')
        app.find(name=f'Mention 4 of {len(places)}', within=app.find(id='DatelineCard'))
        close_card(app)


@suite.test('O tells the events as the text does, and by time again; the row keeps the focus')
def order():
    with suite.start() as app:
        by_time = get_titles(app)
        _, start, end = find_mention_within('report')
        focus_mark(app, app.find_article(), start, end)
        app.key('t')
        app.wait_focus('the event', names_event('report'))
        app.key('o')
        app.wait(lambda: get_titles(app)[0] == 'report' and get_titles(app) != by_time,
                 'the order of the text')
        app.wait_focus('the event', names_event('report'))
        assert any('The text jumps back' in name for name in list_events(app)), list_events(app)
        app.key('o')
        app.wait(lambda: get_titles(app) == by_time, 'the order of time')


@suite.test('letters that are typed into an entry stay letters')
def entries():
    with suite.start() as app:
        before = get_titles(app)
        app.click(app.find(name='Search Events', role='search box'))
        app.type('to.e')
        app.find(role='label', name='No Results')
        app.wait_focus('the entry', lambda node: node.role != 'list item')
        app.key('Escape')
        app.wait(lambda: get_titles(app) == before, 'all events again')


@suite.test('F6 and Shift+F6 go from pane to pane, the find bar included where it is open')
def panes():
    with suite.start() as app:
        app.find(role='list', name='Timeline')
        app.key('F6', 'F6', 'F6')
        app.wait_focus('something', lambda node: True)

        def go_to_article():
            for _ in range(5):
                if is_article(app.wait_focus('something', lambda node: True)):
                    return
                app.key('F6')
            raise AssertionError('F6 does not come to the article')

        def step(key, what, matches):
            app.key(key)
            app.wait_focus(what, matches)

        go_to_article()
        step('F6', 'an event', lambda node: node.role == 'list item')
        step('F6', 'the header bar', lambda node: node.name == 'Open')
        step('F6', 'the article', is_article)
        step('shift+F6', 'the header bar', lambda node: node.name == 'Open')
        step('shift+F6', 'an event', lambda node: node.role == 'list item')
        step('shift+F6', 'the article', is_article)
        app.key('ctrl+f')
        app.wait_focus('the find bar', lambda node: not is_article(node))
        step('F6', 'the article', is_article)
        step('shift+F6', 'the find bar', lambda node: not is_article(node) and node.name != 'Open')
        step('F6', 'the article', is_article)


@suite.test('Show Only This One leaves the marks and events of one entity, until Esc or the pill')
def only_one():
    entity = 'state-media'
    start, end = document.list_mentions(entity)[0]
    name = document.entities[entity]['name']
    n_mentions = len(document.list_mentions(entity))
    with suite.start() as app:
        article = app.find_article()
        before = get_titles(app)
        n_links = len(app.list_links(article))
        for by_pill in [False, True]:
            card = open_card(app, article, start, end)
            app.press(app.find(role='button', name='Show Only This One', within=card))
            app.wait_gone(id='DatelineCard')
            pill = app.find(role='button', name=f'Stop Showing Only {name}')
            app.wait(lambda: len(app.list_links(article)) == n_mentions, 'its marks alone')
            assert get_titles(app) == ['report'], get_titles(app)
            if by_pill:
                app.click(pill)
            else:
                app.wait_focus('the article', is_article)
                app.key('Escape', 'Escape')
            app.wait_gone(role='button', name=f'Stop Showing Only {name}')
            app.wait(lambda: len(app.list_links(article)) == n_links, 'all marks')
            assert get_titles(app) == before


@suite.test('a search without results says so, and its button lists all events again')
def no_results():
    with suite.start() as app:
        before = get_titles(app)
        app.click(app.find(name='Search Events', role='search box'))
        app.type('zebra')
        app.find(role='label', name='No Results')
        app.click(app.find(role='button', name='Clear Filter'))
        app.wait(lambda: get_titles(app) == before, 'all events')
        app.type('exhibition')
        app.wait(lambda: get_titles(app) == ['oil-exhibition'], 'the one event')


@suite.test('in a narrow window the sidebar takes the focus, has a button to hide it, and gives it back')
def narrow():
    with suite.start(size=(360, 640)) as app:
        app.find_article()
        app.wait_gone(role='list', name='Timeline')
        for key in [None, 'Escape']:
            app.key('F9')
            app.find(role='list', name='Timeline')
            app.wait_focus('an event', lambda node: node.role == 'list item')
            if key is None:
                app.click(app.find(role='button', name='Hide Sidebar'))
            else:
                app.key(key)
            app.wait_gone(role='list', name='Timeline')
            app.wait_focus('the article', is_article)


if __name__ == '__main__':
    suite.run()
