# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembers what was last done to the program, to print it when the program complains."""

import collections
import os
import time

from dateline_driver import list_complaints

# A complaint is heard after the next doing; what led to it may lie a few frames back. That a window
# is kept is seen at the next rest.
N_REMEMBERED = 160
# What the driver does anything with.
WAYS = ('activate_action', 'open_file', 'xdotool')


class Journal:
    """Notes all that is done with a program from now on.

    `calls_path` is where watch-loop.c writes which calls led to a complaint.
    """

    def __init__(self, app, calls_path):
        self.app = app
        self.calls_path = calls_path
        self.begun = time.monotonic()
        self.entries = collections.deque(maxlen=N_REMEMBERED)
        self.n_heard = self.n_calls_read = self.n_long = 0
        for name in WAYS:
            setattr(app, name, self.make_noted(name, getattr(app, name)))

    def make_noted(self, name, way):
        def do(*words, **more):
            # What only looks is of no interest.
            if words[:1] != ('search',):
                self.note(f'{name} {" ".join(map(str, [*words, *more.values()]))}')
            return way(*words, **more)

        return do

    def note(self, entry):
        # Who tries one or two things again and again leaves room for what was before that.
        if not any(known.endswith(entry) for known in list(self.entries)[-2:]):
            self.entries.append(f'{time.monotonic() - self.begun:9.3f} {entry}')

    def read_calls(self):
        """Returns the lines that were written since they were last read."""
        try:
            with open(self.calls_path, encoding='utf-8', errors='replace') as file:
                file.seek(self.n_calls_read)
                lines = file.read().splitlines()
                self.n_calls_read = file.tell()
                return lines
        except FileNotFoundError:
            return []

    def listen(self, watch):
        """Prints what is new since it was last listened to, and what led to it.

        That is what the program has complained of, and that pieces of its work were too long, as
        `watch` has it.
        """
        complaints = list_complaints(self.app.read_errors())
        new = complaints[self.n_heard:]
        self.n_heard = len(complaints)
        calls = self.read_calls()
        if watch.n_long > self.n_long:
            new.append(f'{watch.n_long - self.n_long} pieces of work were too long, the last '
                       f'{watch.last_long:.0f} ms, when the machine took {watch.slowness:.1f} times as '
                       'long for anything as at its best')
        self.n_long = watch.n_long
        if not new:
            return
        self.tell([*new, *calls])

    def tell(self, lines):
        """Prints something that was seen, and what was done before."""
        for line in [f'after {time.monotonic() - self.begun:.1f} s:', *lines,
                     'what was done before:', *self.entries]:
            print('#', line, flush=True)
