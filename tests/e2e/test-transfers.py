# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles out of other programs: pasted, and dropped on the window."""

import contextlib
import json
import os

from dateline_articles import (PAGE, TEXT, answer_dialog, find_notice, list_titles,
                               need_window_choices, quit_unsaved, use_window)
from dateline_driver import Suite
from dateline_offer import offer

suite = Suite()


@suite.test('Ctrl+Shift+V makes an article of the page on the clipboard, in a window of its own')
def paste_page():
    with suite.start() as app:
        app.find_article()
        with offer(app, 'Nothing but text', PAGE):
            app.key('ctrl+shift+v')
            app.wait(lambda: '• Bridge opens – Dateline' in list_titles(app), 'a second window')
        assert len(app.list_frames()) == 2
        use_window(app, '• Bridge opens – Dateline')
        text = app.get_text(app.find_article())
        assert 'a great day for this town' in text and 'newsletter' not in text, text
        find_notice(app)
        quit_unsaved(app)


@suite.test('text on the clipboard becomes an article where there is no page')
def paste_text():
    with suite.start() as app:
        app.find_article()
        with offer(app, TEXT):
            app.key('ctrl+shift+v')
            app.wait(lambda: '• Talks about water end in Geneva – Dateline' in list_titles(app),
                     'a second window')
        use_window(app, '• Talks about water end in Geneva – Dateline')
        assert 'We have an agreement' in app.get_text(app.find_article())
        quit_unsaved(app)


@suite.test('where a page on the clipboard has no article its text is taken')
def paste_scrap():
    with suite.start() as app:
        app.find_article()
        with offer(app, TEXT, '<nav><a href="/">Home</a></nav>'):
            app.key('ctrl+shift+v')
            app.wait(lambda: '• Talks about water end in Geneva – Dateline' in list_titles(app),
                     'a second window')
        app.activate_action('quit')
        app.wait(lambda: [frame for frame in app.list_frames()
                          if app.list_nodes(role='button', name='Discard', within=frame)], 'the question')
        for frame in app.list_frames():
            for button in app.list_nodes(role='button', name='Discard', within=frame):
                app.press(button)
        app.wait_end()


@suite.test('where there is nothing to paste the window says so, and stays as it is')
def paste_nothing():
    with suite.start() as app:
        article = app.find_article()
        before = app.get_text(article)
        with offer(app, '   \n'):
            app.key('ctrl+shift+v')
            app.find(role='label', name='There is no text to paste')
        assert app.get_text(article) == before and len(app.list_frames()) == 1


@contextlib.contextmanager
def drop(app, *offered):
    """What another program offers is dragged out of its window, and let go of over this one."""
    with offer(app, *offered):
        other = app.wait(lambda: app.list_window_ids('^Offer$'), 'the other window')[0]
        app.xdotool('windowmove', app.window_id, 320, 0)
        app.xdotool('windowmove', other, 0, 0, 'windowraise', other)
        app.xdotool('mousemove', 100, 100, 'mousedown', 1)
        # As a hand does it: a single leap is no drag.
        for x in range(104, 800, 8):
            app.xdotool('mousemove', x, 100 + x // 4)
        app.find(role='label', name='Drop to Open')
        app.xdotool('mouseup', 1)
        yield


@suite.test('a page dragged out of a browser becomes an article that knows where it is from')
def drop_page():
    need_window_choices(suite)
    path = os.path.join(suite.surroundings.folder, 'dropped.dateline')
    with suite.start() as app:
        app.find_article()
        with drop(app, 'Nothing but text', PAGE, 'https://daily.example/bridge'):
            app.wait(lambda: '• Bridge opens – Dateline' in list_titles(app), 'a second window')
        app.wait_gone(role='label', name='Drop to Open')
        use_window(app, '• Bridge opens – Dateline')
        text = app.get_text(app.find_article())
        assert 'a great day for this town' in text and 'newsletter' not in text, text
        app.key('ctrl+s')
        answer_dialog(app, 'Save the Article', path, 'Save')
        app.find(matches='dropped.dateline” was saved')
        with open(path, encoding='utf-8') as file:
            source = json.load(file)['article']['source']
        assert source['url'] == 'https://daily.example/bridge', source
        app.key('ctrl+q')
        app.wait_end()


@suite.test('text dragged out of another program becomes an article')
def drop_text():
    with suite.start() as app:
        app.find_article()
        with drop(app, TEXT):
            app.wait(lambda: '• Talks about water end in Geneva – Dateline' in list_titles(app),
                     'a second window')
        use_window(app, '• Talks about water end in Geneva – Dateline')
        assert 'We have an agreement' in app.get_text(app.find_article())
        quit_unsaved(app)


@suite.test('a link dragged out of a browser is not followed, and what to do is said')
def drop_link():
    with suite.start() as app:
        before = app.get_text(app.find_article())
        with drop(app, 'https://daily.example/bridge', '-', '-', 'https://daily.example/bridge\r\n'):
            app.wait(lambda: len(app.list_frames()) == 2, 'a second window')
            app.wait(lambda: [frame for frame in app.list_frames() if app.list_nodes(
                role='label', name='This Document Cannot Be Opened', within=frame)], 'why')
        assert [frame for frame in app.list_frames() if app.list_nodes(
            role='label', matches='fetches nothing from the network', within=frame)]
        assert app.get_text(app.find_article()) == before
        app.activate_action('quit')
        app.wait_end()


@suite.test('blanks that are dropped change nothing')
def drop_nothing():
    with suite.start() as app:
        before = app.get_text(app.find_article())
        with drop(app, '  \n '):
            app.find(role='label', name='There is no text to paste')
        assert app.get_text(app.find_article()) == before and len(app.list_frames()) == 1
        app.focus_window()


if __name__ == '__main__':
    suite.run()
