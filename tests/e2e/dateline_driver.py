# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the application from outside, as a person does: with the mouse, with
the keyboard, and with what the accessibility bus tells a screen reader.

Each test program has a display, a session bus and a folder of its own, so that
several can run at once; each test has a process of its own. Nothing here waits
for a length of time: it asks every 20 ms until the answer is right, or fails.

The program is $DATELINE_COMMAND, split as a shell would, or else the first
argument. A `flatpak run` is known for what it is: environment and files are
handed into its sandbox.

A test that fails is tried again as often as $DATELINE_E2E_TRIES allows, which
is once where it is not set: on a busy machine a hand at the pointer is slower
than a person's. What a program complains of fails at once.
"""

import itertools
import os
import shlex
import sys
import time
import traceback

from dateline_application import Application
from dateline_bus import (ACTIVE, CHECKED, FOCUSABLE, FOCUSED, PRESSED, SELECTED, SHOWING, VISIBLE, Bus, Gone, Node,
                          walk_loaded)
from dateline_picture import Picture, get_contrast
from dateline_surroundings import (Complaint, Display, Failure, Surroundings, build_command, find_locale,
                                   list_complaints)

# What the tests use, wherever it is.
__all__ = ['ACTIVE', 'CHECKED', 'FOCUSABLE', 'FOCUSED', 'PRESSED', 'SELECTED', 'SHOWING', 'VISIBLE', 'Application', 'Bus',
           'Complaint', 'Display', 'Failure', 'Gone', 'Node', 'Picture', 'Skip', 'Suite', 'Surroundings',
           'build_command', 'find_locale', 'get_contrast', 'list_complaints', 'walk_loaded']


class Skip(Exception):
    """The machine lacks what a test needs."""


class Suite:
    """The tests of a program, in order."""

    def __init__(self):
        self.tests = []
        self.command = os.environ.get('DATELINE_COMMAND') or (
            shlex.quote(os.path.abspath(sys.argv[1])) if len(sys.argv) > 1 else None)
        self.surroundings = self.bus = None

    def test(self, proves):
        """Adds a test; `proves` is what stands in the report."""
        def add(function):
            self.tests.append((proves, function))
            return function

        return add

    def start(self, *files, environment=None, size=None, state=None):
        """Starts the program; use as a context, which closes it.

        Programs that are started with the same folder as `state` know of each other.
        """
        return Application(self.surroundings, self.bus, self.command, files, environment, size, state)

    launch = start

    def is_sandboxed(self):
        """Returns whether the program is a Flatpak, which sees the files it is given and no others."""
        return any(os.path.basename(word) == 'flatpak' for word in shlex.split(self.command))

    def prepare(self):
        """Starts the surroundings that the tests share."""
        self.surroundings = Surroundings()
        self.bus = Bus()

    def run(self):
        """Runs the tests and reports in TAP; the names in argv[2:] choose some of them."""
        if self.command is None:
            sys.exit('Say what to start: DATELINE_COMMAND, or an argument')
        chosen = [test for test in self.tests if not sys.argv[2:] or test[1].__name__ in sys.argv[2:]]
        print(f'1..{len(chosen)}', flush=True)
        self.prepare()
        failed = False
        for number, (proves, function) in enumerate(chosen, 1):
            started = time.monotonic()
            try:
                n_tries = self.try_out(function)
                result, note = 'ok', f' # {time.monotonic() - started:.1f} s'
                if n_tries > 1:
                    print(f'# only at try {n_tries}: {proves}', flush=True)
            except Skip as reason:
                result, note = 'ok', f' # SKIP {reason}'
            except Exception:
                result, note, failed = 'not ok', '', True
            print(f'{result} {number} - {proves}{note}', flush=True)
        sys.exit(1 if failed else 0)

    def try_out(self, function):
        """Calls a test until it passes or may not be tried again; returns how often it was called."""
        n_allowed = int(os.environ.get('DATELINE_E2E_TRIES') or 1)
        for n_tries in itertools.count(1):
            try:
                function()
                return n_tries
            except Skip:
                raise
            except Exception as error:
                for line in traceback.format_exception(error):
                    print('#', line.rstrip().replace('\n', '\n# '), flush=True)
                may_pass = isinstance(error, (AssertionError, Failure)) and not isinstance(error, Complaint)
                if n_tries >= n_allowed or not may_pass:
                    raise
                self.surroundings.renew_folder()
