# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Showing and hiding the kinds of highlights: by chip, by key, and in the sidebar's way."""

import dateline_documents
from dateline_driver import Suite
from dateline_ear import Ear

suite = Suite()
document = dateline_documents.load_bundled()

KINDS = ['Person', 'Organization', 'Place', 'Date', 'Event', 'Topic']


def count_kinds(app, article):
    """Returns how many links there are of each kind."""
    counts = dict.fromkeys(KINDS, 0)
    for name, _, _ in app.list_links(article):
        counts[name.rsplit(', ', 1)[1].capitalize()] += 1
    return counts


def count_expected():
    counts = dict.fromkeys(KINDS, 0)
    counts['Date'] = len(document.contents['dates'])
    for mention in document.contents['mentions']:
        counts[document.entities[mention['entity']]['kind'].capitalize()] += 1
    return counts


def find_chip(app, kind):
    return app.find(role='toggle button', matches=f'^{kind}, ')


def focus_article(app, article):
    """Gives the text the keyboard, by a click on a word that is not marked."""
    start = document.text.index('want closer')
    app.click_words(article, start, start + 4)
    app.wait_focus('the article', lambda node: node.role == 'article')


@suite.test('each kind has a chip that is on and says how many highlights it stands for')
def chips():
    expected = count_expected()
    with suite.start() as app:
        assert count_kinds(app, app.find_article()) == expected
        for kind in KINDS:
            chip = find_chip(app, kind)
            noun = 'highlight' if expected[kind] == 1 else 'highlights'
            assert chip.name == f'{kind}, {expected[kind]} {noun}', chip.name
            app.wait_pressed(chip, True)


@suite.test('a chip hides the links of its kind and no others, and shows them again')
def click_chip():
    everything = count_expected()
    with suite.start() as app:
        article = app.find_article()
        for kind in KINDS:
            chip = find_chip(app, kind)
            app.click(chip)
            app.wait_pressed(chip, False)
            app.wait(lambda kind=kind: count_kinds(app, article) == {**everything, kind: 0},
                     f'all but {kind}')
            app.click(chip)
            app.wait_pressed(chip, True)
            app.wait(lambda: count_kinds(app, article) == everything, 'all kinds')


@suite.test('hiding a kind takes its colour off the page, and moves no word')
def nothing_moves():
    start, end = document.list_mentions('iran')[0]
    samples = range(0, len(document.text), 97)
    with suite.start() as app:
        article = app.find_article()
        box = app.wait_still(lambda: app.get_text_box(article, start, end))
        places = [app.get_text_box(article, at, at + 1) for at in samples]

        def get_paper():
            counts = app.picture().count(box)
            return max(counts, key=counts.get)

        tint = get_paper()
        page = app.picture().get(box[0] - 20, box[1])
        assert tint != page, 'the mention is not marked'
        app.click(find_chip(app, 'Place'))
        app.wait(lambda: get_paper() == page, 'a mention without a tint')
        assert [app.get_text_box(article, at, at + 1) for at in samples] == places
        app.click(find_chip(app, 'Place'))
        app.wait(lambda: get_paper() == tint, 'the tint again')
        assert [app.get_text_box(article, at, at + 1) for at in samples] == places


@suite.test('Alt+1 to Alt+6 switch a kind, and Alt+0 shows all again')
def keys():
    everything = count_expected()
    with suite.start() as app:
        article = app.find_article()
        hidden = dict(everything)
        for key, kind in zip(['alt+1', 'alt+2', 'alt+3', 'alt+4', 'alt+5', 'alt+6'], KINDS, strict=True):
            app.key(key)
            hidden[kind] = 0
            app.wait_pressed(find_chip(app, kind), False)
            app.wait(lambda: count_kinds(app, article) == hidden, f'no {kind}')
        app.key('alt+3')
        hidden['Place'] = everything['Place']
        app.wait(lambda: count_kinds(app, article) == hidden, 'places again')
        app.key('alt+0')
        app.wait(lambda: count_kinds(app, article) == everything, 'all kinds again')
        for kind in KINDS:
            app.wait_pressed(find_chip(app, kind), True)


@suite.test('what a key shows or hides is said')
def keys_said():
    with suite.start() as app:
        app.article = app.find_article()
        with Ear(app) as ear:
            app.key('alt+1')
            ear.wait('Hidden: People')
            app.key('alt+1', 'alt+3')
            ear.wait('Shown: People', 'Hidden: Places')
            app.key('alt+0')
            ear.wait('All highlights shown')


@suite.test('Alt+Down passes over a hidden kind')
def step_over_hidden():
    places = [place for id, entity in document.entities.items() if entity['kind'] == 'place'
              for place in document.list_mentions(id)]
    others = sorted([document.place(mention['span']) for mention in document.contents['mentions']
                     if document.entities[mention['entity']]['kind'] != 'place'] +
                    [document.place(date['span']) for date in document.contents['dates']])
    with suite.start() as app:
        article = app.find_article()
        find_chip(app, 'Place')
        app.key('alt+3')
        app.wait(lambda: count_kinds(app, article)['Place'] == 0, 'no places')
        focus_article(app, article)
        app.key('alt+Down')
        app.wait(lambda: app.get_caret(article) in [start for start, _ in others], 'a mark')
        assert app.get_caret(article) not in [start for start, _ in places]


@suite.test('a hidden mention opens no card')
def click_hidden():
    with suite.start() as app:
        article = app.find_article()
        app.click(find_chip(app, 'Place'))
        app.wait(lambda: count_kinds(app, article)['Place'] == 0, 'no places')
        start, end = document.list_mentions('china')[0]
        app.click_words(article, start, end)
        app.wait(lambda: start <= app.get_caret(article) <= end, 'the caret in the words')
        app.wait_focus('the article', lambda node: node.role == 'article')
        assert not app.list_nodes(id='DatelineCard')


if __name__ == '__main__':
    suite.run()
