# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program to copy from."""

import contextlib
import os
import subprocess

from dateline_driver import Skip


@contextlib.contextmanager
def offer(app, text, *page):
    """Another program has this on the clipboard."""
    program = os.environ.get('DATELINE_OFFER')
    if program is None:
        raise Skip('there is no other program to copy from')
    with subprocess.Popen([program, text, *page], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          env={**os.environ, 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo',
                               'GTK_A11Y': 'none', 'GDK_DEBUG': 'no-portals'}) as other:
        try:
            assert other.stdout.readline() == b'ready\n'
            # Its window has taken the focus.
            app.focus_window()
            yield other
        finally:
            other.stdin.close()
