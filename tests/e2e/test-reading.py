# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the bundled article: its words, its marks and their cards, its events,
entities and quotes, and the way from each of them to the words it rests on."""

import re

import dateline_documents
from dateline_driver import Suite
from dateline_steps import open_card

suite = Suite()
document = dateline_documents.load_bundled()

# The five events of the article, in the order of time, and the words of their dates.
TIMELINE = [
    ('agreements', 'before 10 May 2025'),
    ('oil-exhibition', 'about May 2025'),
    ('meeting', '10 May 2025'),
    ('report', '11 May 2025'),
    ('visit', 'after 11 May 2025'),
]

DATES = [
    ('May 11', '11 May 2025'),
    ('May 10, 2025', '10 May 2025'),
    ('earlier', 'before 10 May 2025'),
    ('upcoming', 'after 11 May 2025'),
    ('around May 2025', 'about May 2025'),
    ('11 May 2025', '11 May 2025'),
]


def wait_words_seen(app, article, start, end):
    """Waits until the beginning of some words is on screen, within the article's view."""
    def ask():
        x, y, width, height = app.get_text_box(article, start, end)
        view = app.get_box(article)
        return (view[0] <= x and x + width <= view[0] + view[2] and
                view[1] <= y and y + height <= view[1] + view[3])

    app.wait(ask, f'“{document.text[start:end]}” on screen')


def wait_led_to(app, article, start):
    """Waits until a claim has led to its words: the caret is there, and they are seen."""
    app.wait(lambda: app.get_caret(article) == start, f'the caret at {start}')
    wait_words_seen(app, article, start, start + 1)


def show_page(app, name):
    app.click(app.find(role='tab', name=name))
    return app.find(role='list', name=name)


@suite.test('the bundled article is shown word for word, under its headline and byline')
def read():
    with suite.start() as app:
        article = app.find_article()
        assert app.get_text(article) == document.text
        header = app.find(id='DatelineArticleHeader')
        app.find(role='heading', name=document.article['title'], within=header)
        app.find(role='label', name=document.article['subtitle'], within=header)
        byline = app.find(id='byline_label').name
        for part in ['The Dateline authors', '11\u00a0May\u00a02025', '2\u00a0min\u00a0read', '5\u00a0events',
                     f'{len(document.entities)}\u00a0entities']:
            assert part in byline.split(' · '), byline
        assert app.frame.name == document.article['title'] + ' – Dateline'


@suite.test('each mention and date is a link with a name, on its own words')
def links():
    expected = [(f'{document.entities[mention["entity"]]["name"]}, '
                 f'{document.entities[mention["entity"]]["kind"]}'.casefold(),
                 *document.place(mention['span'])) for mention in document.contents['mentions']]
    places = {date['span']['quote']: document.place(date['span'])
              for date in document.contents['dates']}
    expected += [(f'{name}, date'.casefold(), *places[words]) for words, name in DATES]
    with suite.start() as app:
        shown = [(name.casefold(), start, end)
                 for name, start, end in app.list_links(app.find_article())]
        assert sorted(shown) == sorted(expected)


@suite.test('the figure tells what it shows to those who do not see it')
def figure():
    block = next(block for block in document.article['blocks'] if block['type'] == 'figure')
    with suite.start() as app:
        image = app.find(role='image', within=app.find(id='view'))
        assert block['alt'] in (image.name, image.description)


@suite.test('a click on a mention opens the card of its entity')
def click_mention():
    cong = document.entities['cong']
    mentions = document.list_mentions('cong')
    number, (start, end) = next(
        (number, place) for number, place in enumerate(mentions, 1)
        if document.text[slice(*place)] == 'Cong Peiwu')
    with suite.start() as app:
        article = app.find_article()
        app.click(app.find(role='list item', matches='Hashemi meets Ambassador Cong'))
        wait_words_seen(app, article, start, end)
        card = open_card(app, article, start, end)
        app.find(role='heading', name='Cong Peiwu', within=card)
        app.find(role='label', matches=f'^Person.*{cong["role"]}', within=card)
        app.find(role='label', matches='Ambassador Cong.*the Chinese official', within=card)
        app.find(role='label', name=f'Mention {number} of {len(mentions)}', within=card)
        app.find(role='list item', matches='^10 May 2025.*Hashemi meets Ambassador Cong', within=card)
        app.find(role='list item', matches='despite external pressures', within=card)
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('Next and Previous of a card go from mention to mention, and the article follows')
def next_mention():
    mentions = document.list_mentions('china')
    with suite.start() as app:
        article = app.find_article()
        card = open_card(app, article, *mentions[0])
        for number in range(2, len(mentions) + 1):
            app.press(app.find(role='button', name='Next Mention', within=card))
            app.find(role='label', name=f'Mention {number} of {len(mentions)}')
            wait_led_to(app, article, mentions[number - 1][0])
            card = app.find(id='DatelineCard')
        app.press(app.find(role='button', name='Previous Mention', within=card))
        app.find(role='label', name=f'Mention {len(mentions) - 1} of {len(mentions)}')
        wait_led_to(app, article, mentions[-2][0])
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('an event on a card leads to its words')
def card_event():
    start, _ = document.place(document.get_event('visit')['evidence'][0])
    with suite.start() as app:
        article = app.find_article()
        card = open_card(app, article, *document.list_mentions('china')[0])
        app.find(role='list item', matches='Hashemi to visit China', within=card)
        for key in ['Tab', 'Tab', 'Tab', 'Down', 'Down', 'Down']:
            focus = app.wait_focus('something', lambda node: True)
            if 'Hashemi to visit China' in focus.name:
                break
            app.key(key)
            app.wait_focus('another', lambda node, before=focus: node.path != before.path)
        app.key('Return')
        wait_led_to(app, article, start)
        app.wait_gone(id='DatelineCard')


@suite.test('the card of a date says which words, which anchor and which rule gave it')
def why_this_date():
    date = document.contents['dates'][0]
    with suite.start() as app:
        card = open_card(app, app.find_article(), *document.place(date['span']))
        app.find(role='heading', name='11 May 2025', within=card)
        app.find(role='heading', name='Why This Date?', within=card)
        shown = [app.get_text(node) for node in app.list_nodes(role='label', within=card)]
        for words in ['“May 11”', '11 May 2025, the day of publication', date['why']['rule'],
                      date['value']]:
            assert words in shown, shown
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('the timeline has the five events by time, each with its kind of date in words')
def timeline():
    with suite.start() as app:
        rows = app.list_nodes(role='list item', within=app.find(role='list', name='Timeline'))
        assert len(rows) == len(TIMELINE)
        for row, (id, words) in zip(rows, TIMELINE):
            name = row.name
            assert re.match(re.escape(words) + '[,:]', name) and name.endswith(document.get_event(id)['title']), name


@suite.test('each event of the timeline leads to the words that it rests on')
def event_to_words():
    with suite.start() as app:
        article = app.find_article()
        for id, _ in TIMELINE:
            event = document.get_event(id)
            start, _ = document.place(event['evidence'][0])
            app.click(app.find(role='list item', matches=event['title'] + '$'))
            wait_led_to(app, article, start)
            app.wait(lambda title=event['title']: app.find(
                role='list item', matches=title + '$').description == 'On screen now',
                f'{id} marked as on screen')


@suite.test('the words that an event rests on are marked, and Esc takes the mark away')
def evidence_mark():
    start, end = document.place(document.get_event('report')['evidence'][0])
    plain = document.text.index(' want closer', start)
    with suite.start() as app:
        article = app.find_article()
        box = app.wait_still(lambda: app.get_text_box(article, plain, plain + 12))

        def get_paper():
            counts = app.picture().count(box)
            return max(counts, key=counts.get)

        before = get_paper()
        app.click(app.find(role='list item', matches='State media report'))
        app.wait(lambda: get_paper() != before, 'a mark behind the words')
        app.click(app.find(role='tab', name='Timeline'))
        assert get_paper() != before, 'the mark does not stay'
        app.click_words(article, start + 5, start + 8)
        app.wait(lambda: get_paper() == before, 'no mark any more')
        assert end > plain + 12


@suite.test('the events whose words are on screen are marked while one scrolls')
def follow_scrolling():
    with suite.start() as app:
        article = app.find_article()

        def list_current():
            return {row.name.split(': ')[1]
                    for row in app.list_nodes(role='list item', within=app.find(role='list', name='Timeline'))
                    if row.description == 'On screen now'}

        report = document.get_event('report')['title']
        oil = document.get_event('oil-exhibition')['title']
        app.wait(lambda: list_current() == {report}, 'only the report, at the top')
        x, y, width, height = app.get_box(article)
        app.xdotool('mousemove', x + width // 2, y + height // 2)
        app.xdotool('click', '--repeat', 60, '--delay', 1, 5)
        app.wait(lambda: oil in list_current() and report not in list_current(),
                 'the exhibition and not the report, at the end')


@suite.test('an entity of the sidebar leads to its first mention, and opens its card')
def entity_to_words():
    with suite.start() as app:
        article = app.find_article()
        entities = show_page(app, 'Entities')
        app.click(app.find(role='list item', matches='^Fatemeh Mohajerani', within=entities))
        card = app.find(id='DatelineCard')
        app.find(role='heading', name='Fatemeh Mohajerani', within=card)
        wait_led_to(app, article, document.list_mentions('mohajerani')[0][0])
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('the search among the entities knows other names too, and says when nothing is found')
def search_entities():
    with suite.start() as app:
        entities = show_page(app, 'Entities')
        app.click(app.find(name='Search Entities'))
        app.type('ambassador')
        app.wait(lambda: [node.name.split(',')[0]
                          for node in app.list_nodes(role='list item', within=entities)] == ['Cong Peiwu'],
                 'Cong Peiwu alone')
        app.type('qqq')
        app.find(role='label', name='No Results')
        app.key('Escape')
        app.find(role='list item', matches='^Fatemeh Mohajerani')


@suite.test('a quote of the sidebar leads to its words')
def quote_to_words():
    with suite.start() as app:
        article = app.find_article()
        quotes = show_page(app, 'Quotes')
        for quote in document.contents['quotes']:
            if quote['kind'] == 'direct':
                app.click(app.find(role='list item', matches=quote['span']['quote'], within=quotes))
                wait_led_to(app, article, document.place(quote['span'])[0])


@suite.test('the quotes name the three speakers')
def speakers():
    with suite.start() as app:
        quotes = show_page(app, 'Quotes')
        app.click(app.find(role='list item', matches='proud to be', within=quotes))
        heads = set()

        def ask():
            heads.update(node.name for node in app.list_nodes(role='heading', within=quotes))
            app.key('Down')
            return heads == {'Fatemeh Mohajerani', 'Cong Peiwu', 'Sattar Hashemi'}

        app.wait(ask, 'a heading for each speaker')


if __name__ == '__main__':
    suite.run()
