# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says of files that no article can be made of, in each size and colour."""

import os

from views import DARK, LIGHT, PHONE, SMALLEST, suite, view, write

LARGE_TEXT = {'size': PHONE, 'scale': 2, 'margin': 300, **LIGHT}
MENU = ''.join(f'<li><a href="/{at}">Section {at}</a></li>' for at in range(30))


def too_large():
    """Makes a file that is longer than any article, most of which is nowhere on the disk."""
    path = os.path.join(suite.surroundings.folder, 'the-whole-archive-of-the-year.txt')
    with open(path, 'wb') as file:
        file.write(b'a')
        file.truncate(65 * 1024 * 1024)
    return path


FILES = {
    'binary': ('This File Is Not a Text', write('photo.html', b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + bytes(100))),
    'empty': ('This File Is Empty', write('notes.txt', b'')),
    'encoding': ('The Letters of This File Cannot Be Read', write('letter.txt', b'\xff\xfe' + b'\xd8' * 4001)),
    'no-article': ('No Article Was Found', write(
        'front-page.html', f'<!doctype html><html><body><nav><ul>{MENU}</ul></nav></body></html>')),
    'too-large': ('This File Is Too Large', too_large),
}
WAYS = {'': LIGHT, '-phone': {**DARK, 'size': PHONE}, '-large-text': LARGE_TEXT,
        '-smallest': {**LIGHT, 'size': SMALLEST}}

for name, (title, file) in FILES.items():
    for way, how in WAYS.items():
        @view(f'error-{name}{way}', file, **how)
        def show_refusal(app, title=title):
            app.find(role='label', name=title)
            app.wait_focus('a button', lambda node: node.role == 'button')
