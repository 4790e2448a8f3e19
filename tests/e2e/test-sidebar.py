# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the article and the sidebar: single letters, panes, filters, a narrow window."""

import dateline_documents
from dateline_driver import Skip, Suite
from dateline_sidebar import document, get_evidence, get_titles, list_events, names_event
from dateline_steps import close_card, focus_row, is_article, open_card

suite = Suite()


def find_mention_within(id):
    """Returns the entity and the place of a mention that the evidence of an event covers."""
    first, last = get_evidence(id)
    for mention in document.contents['mentions']:
        start, end = document.place(mention['span'])
        if first <= start and end <= last:
            return mention['entity'], start, end
    raise AssertionError(f'no mention within the evidence of {id}')


def focus_mark(app, article, start, end):
    """Gives a mark the focus by a click, and closes its card."""
    open_card(app, article, start, end)
    close_card(app)
    app.wait_focus('the article', is_article)


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


def find_place_without_event():
    """Returns where a mention stands that no event rests on."""
    covered = [document.place(span) for event in document.contents['events']
               for span in event['evidence']]

    return next(place for place in (document.place(mention['span'])
                                    for mention in document.contents['mentions'])
                if all(place[1] <= first or last <= place[0] for first, last in covered))


@suite.test('a window becomes narrow and wide again while it says something at its foot')
def toast_while_resizing():
    with suite.start(size=(900, 640)) as app:
        focus_mark(app, app.find_article(), *find_place_without_event())
        for width, height in ((360, 500), (900, 640), (360, 640)):
            app.key('t')
            toast = app.find(name='No event rests on these words', role='label')
            app.resize(width, height)
            x, y, *size = app.wait_still(lambda: app.get_box(toast))
            assert x >= 0 and x + size[0] <= width and y + size[1] <= height, (x, y, size)


@suite.test('T opens a sidebar that is hidden, and says so where no event rests on the words')
def hidden_sidebar():
    _, start, end = find_mention_within('report')
    free = find_place_without_event()
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


@suite.test('where single letters are switched off they do nothing, in the article and in the sidebar')
def no_single_letters():
    if suite.is_sandboxed():
        raise Skip('a sandbox reads no settings from outside')
    _, start, end = find_mention_within('report')
    keys = ['t', 'e', 'o', 'n', 'p', 'period', 'comma']
    settings = suite.surroundings.write_switches(single_letter_keys=False)
    with suite.start(environment=settings) as app:
        article = app.find_article()
        before = list_events(app)
        focus_mark(app, article, start, end)
        caret = app.get_caret(article)
        app.key(*keys)
        # A key that works is heard after all of them.
        app.key('alt+3')
        app.wait_pressed(app.find(role='toggle button', matches='^Place, '), False)
        assert is_article(app.wait_focus('something', lambda node: True))
        assert app.get_caret(article) == caret and list_events(app) == before
        row = focus_row(app, 'Timeline')
        app.key(*keys)
        app.key('alt+3')
        app.wait_pressed(app.find(role='toggle button', matches='^Place, '), True)
        app.wait_focus('the row', lambda node: node.name == row.name)
        assert app.get_caret(article) == caret and list_events(app) == before


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


def make_years():
    """Makes an article of eighty years, with an event in the middle of each."""
    blocks = [f'On 1 July {year} the council met.' for year in range(1940, 2020)]
    return dateline_documents.make_document(
        'Eighty years', blocks,
        events=[{'id': f'event-{at}', 'title': f'Meeting {at}', 'when': f'{1940 + at}-07-01',
                 'evidence': [dateline_documents.find_span(blocks, at, 'the council met')]}
                for at in range(80)])


@suite.test('a click into the overview goes there, with the heading above, and the arrow keys go on from it')
def overview():
    path = suite.surroundings.write('years.dateline', make_years().write())
    with suite.start(path) as app:
        rows = app.find(role='list', name='Timeline')
        overview = app.find(role='slider')
        app.click(overview)
        app.wait_focus('the overview', lambda node: node.role == 'slider')

        def find_top():
            """Returns the topmost heading, if it is whole and the list has moved."""
            y = app.get_box(rows)[1]
            headings = [(app.get_box(node)[1], node.name) for node in app.list_nodes(role='heading', within=rows)]
            tops = sorted(at for at in headings if at[0] >= y)
            return tops[0] if tops and tops[0][0] - y < 20 and tops[0][1] > '1960' else None

        first = app.wait(find_top, 'a heading that is whole at the top')
        app.key('Right')
        app.wait(lambda: (find_top() or first)[1] > first[1], 'later events')
        app.wait_focus('the overview', lambda node: node.role == 'slider')


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


@suite.test('as a window becomes narrow the article takes the focus of the sidebar, and of nothing else')
def becomes_narrow():
    with suite.start() as app:
        app.find_article()
        app.click(app.find(name='Search Events', role='search box'))
        app.wait_focus('the search', lambda node: node.name == 'Search Events')
        app.resize(700, 640)
        app.wait_gone(role='list', name='Timeline')
        app.wait_focus('the article', is_article)
        app.resize(1180, 640)
        app.find(role='list', name='Timeline')
        app.key('ctrl+f')
        app.wait_focus('the words to find', lambda node: node.name == 'Find in Article')
        app.resize(700, 640)
        app.wait_gone(role='list', name='Timeline')
        app.type('oil')
        app.find(role='label', matches='^1 of ')


@suite.test('the filter has the focus as soon as it comes up, the first time too')
def focus_of_filter():
    with suite.start() as app:
        app.click(app.find(role='button', name='Filter'))
        app.find(role='heading', name='Show Only')
        app.wait_focus('the first kind', lambda node: node.role == 'toggle button' and node.name == 'Person')
        app.key('Escape')
        app.wait_gone(role='heading', name='Show Only')
        app.wait_focus('the button', lambda node: node.name == 'Filter')


if __name__ == '__main__':
    suite.run()
