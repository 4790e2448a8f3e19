# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that are no documents yet, for the tests that open them, and their windows."""

from dateline_driver import ACTIVE, Skip

TEXT = '''Talks about water end in Geneva

GENEVA, 14 May 2024 — The minister met the ambassador in Geneva on 13 May 2024, two days
after the dam had been opened.

“We have an agreement,” said Maria Keller, the minister of water. “Yesterday nobody
would have believed it.”

The treaty is to be signed on 3 June 2024 in Vienna.
'''

PAGE = '''<!doctype html><html lang="en"><head><title>Bridge opens – The Daily Example</title>
<meta property="og:title" content="Bridge opens">
<meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="2024-05-16T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Bridge opens</h1>
<p>The mayor opened the new bridge over the river yesterday, after six years of work that
had cost the town far more than anybody had expected when it began.</p>
<p>“It is a great day for this town,” said John Smith, who has been the mayor since 2018,
while hundreds of people walked over the bridge for the first time.</p>
<p>Trucks are to use it from 3 June 2024, when the second road to it will be ready, the
council said in a statement on Thursday.</p>
</article></main>
<aside><h2>Related</h2><a href="/x">Ten bridges that you must have seen</a></aside>
<footer>Subscribe to our newsletter. All rights reserved.</footer></body></html>'''


def find_notice(app):
    return app.find(role='label', matches='^Annotated by Dateline')


def list_titles(app):
    return sorted(frame.name for frame in app.list_frames())


def use_window(app, title):
    """Goes on with another window of the program."""
    frames = app.wait(lambda: [frame for frame in app.list_frames() if frame.name == title],
                      f'a window called {title!r}')
    app.frame = frames[0]
    app.focus_window()


def need_window_choices(suite):
    """Dialogs that ask for files are the portal's for the sandbox, and there is none."""
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')


def answer_dialog(app, title, path, button, ends=False):
    """Types a path into the dialog that asks for a file, and accepts it; the program may end then."""
    window = app.frame
    dialog = app.wait(lambda: [frame for frame in app.list_frames() if frame.name == title],
                      'the dialog')[0]
    app.xdotool('windowfocus', app.wait(lambda: app.list_window_ids(f'^{title}$'),
                                        'the window of the dialog')[0])
    app.wait(lambda: app.bus.look_at([dialog]) and dialog.has_state(ACTIVE), 'an active dialog')
    entry = app.find(role='text box', within=dialog)
    suggested = app.wait(lambda: app.get_text(entry), 'a name that is suggested')
    app.bus.ask_one(entry, 'org.a11y.atspi.EditableText', 'SetTextContents', '(s)', path)
    app.wait(lambda: app.get_text(entry) == path, 'the path')
    app.press(app.find(role='button', name=button, within=dialog))
    if ends:
        app.wait_end()
    else:
        app.wait(lambda: title not in list_titles(app), 'no dialog any more')
    app.frame = window
    return suggested


def quit_unsaved(app):
    """Quits without saving the one article that is not saved."""
    app.key('ctrl+q')
    app.press(app.find(role='button', name='Discard'))
    app.wait_end()
