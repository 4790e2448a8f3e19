# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a program has something to do, whatever else the machine is busy with."""

import os
import time

POLL_SECONDS = .1
# So many looks running at which all its threads slept.
N_LOOKS = 6
# A caret that blinks is nothing to wait for.
BLINK_TICKS = 1
LONGEST_SECONDS = 15


def read_threads(pid):
    """Returns whether every thread of a program sleeps, and how long all have computed, in ticks."""
    folder = f'/proc/{pid}/task'
    sleeps, ticks = True, 0
    for thread in os.listdir(folder):
        try:
            with open(os.path.join(folder, thread, 'stat'), encoding='utf-8', errors='replace') as file:
                # After the name, which may have anything in it.
                words = file.read().rpartition(')')[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        sleeps = sleeps and words[0] == 'S'
        ticks += int(words[11]) + int(words[12])
    return sleeps, ticks


def wait_idle(pid, seconds=LONGEST_SECONDS):
    """Waits until a program has nothing to do; returns False if it always had something."""
    deadline = time.monotonic() + seconds
    n_looks, last = 0, -1
    while time.monotonic() < deadline:
        try:
            sleeps, ticks = read_threads(pid)
        except FileNotFoundError:
            return False
        n_looks = n_looks + 1 if sleeps and ticks - last <= BLINK_TICKS else 0
        if n_looks > N_LOOKS:
            return True
        last = ticks
        time.sleep(POLL_SECONDS)
    return False
