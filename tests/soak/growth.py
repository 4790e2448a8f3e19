# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether memory grows for ever, and what of it is known to be kept by libraries."""

import collections

LEAK_PERCENT = 1
# Caches fill up: so much is no leak of a program that has some 30 MB on its heap.
LEAK_FLOOR_BYTES = 128 * 1024

# What libadwaita 1.10 and GTK 4.24 keep of each window and each dialog, in bytes of the heap, and
# how many handlers of signals are among it: see README.md. What a dialog for preferences, one
# that is a sheet or one with a breakpoint of its own keeps comes on top.
Keeps = collections.namedtuple('Keeps', 'n_bytes n_handlers')
WINDOW = Keeps(4912, 5)
DIALOG = Keeps(1640, 3)
PREFERENCES = Keeps(1170, 3)
SHEET = Keeps(430, 1)
BREAKPOINT = Keeps(632, 1)
# GLib finds a handler by a table, which has to grow with them.
HANDLER_BYTES = 24

# What watch-loop.c writes: the longest turn in ms, the longest piece of work in one, how many pieces were
# too long, how long the last of those was and how much longer the machine then took for anything than
# at its best; the bytes that are allocated but for fonts, those for fonts, and how many windows there
# were and are, and dialogs and their breakpoints there were.
Watch = collections.namedtuple('Watch', 'longest_turn longest n_long last_long slowness heap fonts '
                               'n_windows n_alive n_toplevels n_dialogs n_preferences n_sheets '
                               'n_breakpoints')


def read_watch(path):
    with open(path, encoding='ascii') as file:
        longest_turn, longest, n_long, last_long, slowness, heap, fonts, *counts = map(int, file.read().split())
    return Watch(longest_turn / 1000, longest / 1000, n_long, last_long / 1000, slowness / 100, heap - fonts, fonts, *counts)


def count_kept(watch):
    """Returns how many bytes libraries keep by now of what was there."""
    return sum(n * (keeps.n_bytes + keeps.n_handlers * HANDLER_BYTES)
               for n, keeps in ((watch.n_windows, WINDOW), (watch.n_dialogs, DIALOG),
                                (watch.n_preferences, PREFERENCES), (watch.n_sheets, SHEET),
                                (watch.n_breakpoints, BREAKPOINT)))


def find_growth(heap, fonts, kept):
    """Returns by how many bytes, and how many percent, the heap grows but for what is kept.

    All are what was weighed at each rest. The last fifth of them is held against the second, as
    caches fill up first. What is freed later is no leak, so the least of each part counts.
    """
    n_part = max(len(heap) // 5, 1)
    left = [weight - known for weight, known in zip(heap, kept, strict=True)]
    before = min(left[n_part:2 * n_part] or left[:n_part])
    at = left.index(before)
    growth = min(left[-n_part:]) - before
    return growth, growth * 100 / (heap[at] + fonts[at])


def is_leak(growth, percent):
    return percent > LEAK_PERCENT and growth > LEAK_FLOOR_BYTES
