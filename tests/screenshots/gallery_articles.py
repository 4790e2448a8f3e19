# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody sees who opens an article that is no document yet, in each size and colour."""

from dateline_articles import PAGE, TEXT, find_notice, list_titles, use_window
from dateline_offer import offer
from views import DARK, LIGHT, PHONE, SMALLEST, view, write

DOUBTFUL = '''The harbour after the storm

Jordan Reyes walked along the quay with May. Washington had not answered by noon, and Paris said that
it would wait. “We lost two boats,” said the harbour master. In the spring nobody had believed it.

Apple fell by a tenth. Chelsea said it would rebuild the pier by the end of next year.
'''

PASTED = '''The ferry is late again

OBAN, 14 May 2024 — The ferry to Mull left two hours late yesterday, said Fiona MacLeod of the harbour
office. “Nobody told us anything,” said Peter Laing, who has taken it every week since 1998.

A new ship is to arrive in March 2025. Scotland’s minister for transport, Jean Baird, had promised it for
last summer.
'''

FILES = {'page': write('bridge.html', PAGE), 'text': write('talks.txt', TEXT),
         'doubtful': write('harbour.txt', DOUBTFUL)}
WAYS = {'': LIGHT, '-dark': DARK, '-phone': {**LIGHT, 'size': PHONE}, '-phone-dark': {**DARK, 'size': PHONE}}

for name, file in FILES.items():
    for way, how in WAYS.items():
        @view(f'article-{name}{way}', file, **how)
        def show_article(app):
            app.find_article()
            find_notice(app)

for way, how in WAYS.items():
    @view(f'article-paste{way}', **how)
    def paste_article(app):
        app.find_article()
        with offer(app, PASTED):
            app.key('ctrl+shift+v')
            app.wait(lambda: '• The ferry is late again – Dateline' in list_titles(app), 'a second window')
        use_window(app, '• The ferry is late again – Dateline')
        find_notice(app)

for way, how in {**WAYS, '-smallest': {**LIGHT, 'size': SMALLEST}}.items():
    @view(f'ask-published{way}', FILES['doubtful'], **how)
    def ask_published(app):
        app.find_article()
        app.activate_action('set-published', window=1)
        app.find(role='label', name='When Was This Published?')

    @view(f'card-of-text{way}', FILES['doubtful'], margin=200, **how)
    def show_card(app):
        app.find_article()
        app.key('alt+Down', 'Return')
        app.find(id='DatelineCard')
