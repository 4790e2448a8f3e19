# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears of the text, and what it may ask."""

import dateline_documents
from dateline_driver import FOCUSED, Skip, Suite
from dateline_ear import Ear, EarlyEar

suite = Suite()
bundled = dateline_documents.load_bundled()

BLOCKS = [
    'The Iranian Embassy in China spoke. Tehran agreed.',
    'Nothing else was said.',
]
ENTITIES = [
    {'id': 'embassy', 'kind': 'organization', 'name': 'Iranian Embassy'},
    {'id': 'china', 'kind': 'place', 'name': 'China', 'role': 'host'},
    {'id': 'tehran', 'kind': 'place', 'name': 'Tehran'},
]
MENTIONS = [
    {'entity': 'embassy', 'span': dateline_documents.find_span(BLOCKS, 0, 'Iranian Embassy in China')},
    {'entity': 'china', 'span': dateline_documents.find_span(BLOCKS, 0, 'China')},
    {'entity': 'tehran', 'span': dateline_documents.find_span(BLOCKS, 0, 'Tehran')},
    {'entity': 'china', 'span': dateline_documents.find_span(BLOCKS, 1, 'Nothing')},
]
nested = dateline_documents.make_document('Nested', BLOCKS, entities=ENTITIES, mentions=MENTIONS)


def start(announcements=None):
    if announcements and suite.is_sandboxed():
        raise Skip('a sandbox reads no settings from outside')
    environment = suite.surroundings.write_settings(announcements=announcements) if announcements else None
    return suite.start(suite.surroundings.write('nested.dateline', nested.write()), environment=environment)


def show_caret(app):
    app.article = app.find_article()
    app.key('F7')
    app.wait_focus('the article', lambda node: node.role == 'article')


def move(app, key, words):
    """Presses a key until the caret is at some words."""
    place = nested.text.index(words)
    while (last := app.get_caret(app.article)) != place:
        assert last < place, (last, words)
        app.key(key)
        app.wait(lambda last=last: app.get_caret(app.article) > last, f'the caret behind {last}')


@suite.test('the kind is said where the caret enters and leaves a mention, also of those within each other')
def terse():
    with start() as app:
        show_caret(app)
        with Ear(app) as ear:
            move(app, 'ctrl+Right', ' Iranian')
            app.key('Right')
            ear.wait('organization')
            move(app, 'Right', 'n China')
            assert ear.heard == []
            app.key('ctrl+Right', 'Right')
            ear.wait('place')
            app.key('Left')
            ear.wait('End of place')
            app.key('ctrl+Right')
            ear.wait('End of organization')
            app.key('Left')
            ear.wait('organization. place')
            app.key('Right')
            ear.wait('End of place. End of organization')


@suite.test('told in full it is the name, the kind, the role and which mention')
def full():
    with start('full') as app:
        show_caret(app)
        with Ear(app) as ear:
            move(app, 'Right', 'Iranian')
            ear.wait('Iranian Embassy, organization')
            move(app, 'ctrl+Right', ' China')
            app.key('Right')
            ear.wait('China, place. host. Mention 1 of 2')
            app.key('ctrl+Down')
            ear.wait('End of China. End of Iranian Embassy. China, place. host. Mention 2 of 2')


@suite.test('who wants to hear nothing of it hears nothing, but for the answer to a key')
def off():
    with start('off') as app:
        show_caret(app)
        with Ear(app) as ear:
            move(app, 'Right', 'Tehran')
            app.key('alt+Down')
            ear.wait('Tehran, place')


@suite.test('a key that leads to a mention says its name and kind, once')
def step():
    with start() as app:
        app.article = app.find_article()
        with Ear(app) as ear:
            app.key('alt+Down')
            ear.wait('Iranian Embassy, organization')
            app.key('alt+Down')
            ear.wait('China, place')
            app.key('alt+1')
            app.key('alt+Up')
            ear.wait('Hidden: People', 'Iranian Embassy, organization')


def find_card(app):
    """Waits until the focus is in the card, and returns the card."""
    def ask():
        cards = app.list_nodes(id='DatelineCard')
        return cards[0] if cards and any(node.has_state(FOCUSED) for node in app.list_nodes(within=cards[0])) else None

    return app.wait(ask, 'the focus in the card')


@suite.test('a screen reader that runs before the program hears of its window, and of its focus')
def early():
    with EarlyEar(suite.bus) as ear, start() as app:
        app.wait(lambda: app.list_frames() and ear.find('Activate') == app.frame.path, 'a window that is active')
        article = app.find_article()
        app.wait(lambda: app.list_frames() and ear.find('focused') == article.path, 'the focus on the article')


@suite.test('what gets the focus before it is seen is told of, as is the entry of the find bar')
def unseen():
    with EarlyEar(suite.bus) as ear, start() as app:
        article = app.find_article()
        # The program tells of itself again and again when it has come up; then it is the focus alone.
        app.wait(lambda: app.list_frames() and ear.heard.count(('Activate', app.frame.path)) >= 4, 'the window')
        app.wait(lambda: app.list_frames() and ear.get_silence() > 6, 'no more of the window')
        app.key('ctrl+f')
        entry = app.wait_focus('the entry', lambda node: node.role == 'search box')
        app.wait(lambda: app.list_frames() and ear.find('focused') == entry.path, 'the focus on the entry')
        app.key('Escape')
        app.wait(lambda: app.list_frames() and ear.find('focused') == article.path, 'the focus on the article again')


@suite.test('a card has a role, and so its name and what that is are read where the focus comes into it')
def card():
    with start() as app:
        app.article = app.find_article()
        with Ear(app) as ear:
            app.key('alt+Down', 'alt+Down')
            ear.wait('Iranian Embassy, organization', 'China, place')
        app.key('Return')
        opened = find_card(app)
        assert (opened.role, opened.name, opened.description) == ('dialog', 'China', 'Place · host'), \
            (opened.role, opened.name, opened.description)
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('what a card is about once it is open is said, as the focus stays in it')
def card_steps():
    with start() as app:
        app.article = app.find_article()
        with Ear(app) as ear:
            app.key('alt+Down', 'alt+Down')
            ear.wait('Iranian Embassy, organization', 'China, place')
            app.key('Return')
            app.wait_focus('the next mention', lambda node: node.id == 'next_button')
            app.key('space')
            ear.wait('Mention 2 of 2')
            app.wait_focus('the previous mention', lambda node: node.id == 'previous_button')
            app.key('space')
            ear.wait('Mention 1 of 2')
            app.press(app.find(role='button', matches='^Iranian Embassy, '))
            ear.wait('Iranian Embassy')
            assert app.find(id='DatelineCard').name == 'Iranian Embassy'
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('the preferences say how much is announced, and it holds at once')
def preference():
    with start() as app:
        show_caret(app)
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        app.choose_last('announcement_row')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Preferences')
        app.wait_focus('the article', lambda node: node.role == 'article')
        with Ear(app) as ear:
            move(app, 'Right', 'Iranian')
            ear.wait('Iranian Embassy, organization')


if __name__ == '__main__':
    suite.run()
