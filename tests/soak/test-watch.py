# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the soak is judged by: that it hears a complaint, a long turn and a leak, of a program
that does all three.

    test-watch.py COMPLAIN WATCH
"""

import contextlib
import io
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'e2e'))

from growth import count_kept, find_growth, is_leak, read_watch  # noqa: E402
from idle import wait_idle  # noqa: E402
from journal import Journal  # noqa: E402

KEPT_BYTES = 1000 * 1000
# An hour of rests, as one was: bytes on the heap and for fonts, and how long caches fill up.
N_RESTS, HEAP, FONTS, N_WARM = 250, 14 * 1000 * 1000, 22 * 1000 * 1000, 40


class Program:
    """The program that complains, run to its end; to the journal it is an application."""

    def __init__(self, n_bytes=0, n_font_bytes=0, n_freed_sizes=0, n_windows=1):
        self.done = []
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'watch')
            environment = {**os.environ, 'LD_PRELOAD': os.path.abspath(sys.argv[2]), 'DATELINE_WATCH': path,
                           'G_DEBUG': ''}
            arguments = map(str, (n_bytes, n_font_bytes, n_freed_sizes, n_windows))
            self.errors = subprocess.run([sys.argv[1], *arguments], env=environment, check=True, text=True,
                                         capture_output=True).stderr
            self.watch = read_watch(path)
            with open(path + '.calls', encoding='utf-8') as file:
                self.calls = file.read()

    def read_errors(self):
        return self.errors

    def activate_action(self, *words):
        self.done.append(words)

    open_file = xdotool = activate_action

    def listen(self, journal, n_long=0):
        """Returns what a journal prints."""
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            journal.listen(self.watch._replace(n_long=n_long))
        return printed.getvalue()


def test_turn():
    """a turn of the main loop that works for over 100 ms is told, with how long it was and what it did"""
    program = Program()
    watch = program.watch
    assert watch.n_long == 1 and watch.longest >= 140 and watch.last_long == watch.longest, watch
    assert watch.slowness >= 1, watch
    long, _, _ = program.calls.partition('WARNING')
    assert 'takes long' in long and 'complain(' in long, program.calls


def test_frames():
    """a turn in which each of two windows had a frame is as long as both, and neither is too long"""
    watch = Program(n_windows=2).watch
    assert watch.n_long == 0 and 70 <= watch.longest < 100 and watch.longest_turn >= 140, watch


def test_heap():
    """what is kept on the heap is told to the byte but for what each piece costs"""
    kept = Program(KEPT_BYTES).watch.heap - Program().watch.heap
    assert KEPT_BYTES <= kept < KEPT_BYTES * 1.02, kept


def test_freed():
    """what a thread freed is not told, though it is kept for the next who wants as much"""
    empty, full = Program().watch, Program(n_freed_sizes=60).watch
    assert abs(full.heap - empty.heap) < 20 * 1000, (empty, full)


def test_fonts():
    """what fontconfig keeps is told apart, though strdup() allocates it"""
    empty, full = Program().watch, Program(n_font_bytes=KEPT_BYTES).watch
    assert KEPT_BYTES <= full.fonts - empty.fonts < KEPT_BYTES * 1.02, (empty, full)
    assert abs(full.heap - empty.heap) < KEPT_BYTES * .02, (empty, full)


def test_idle():
    """a program is idle when it sleeps, and not while it computes or comes and goes"""
    for script, is_idle in (('import time; time.sleep(30)', True), ('while True: pass', False),
                            ('while True: sum(range(2000000)); __import__("time").sleep(.01)', False)):
        with subprocess.Popen([sys.executable, '-c', script]) as process:
            try:
                assert wait_idle(process.pid, 8 if is_idle else 2.5) == is_idle, script
            finally:
                process.kill()


def test_journal():
    """a complaint is printed once, with the calls that led to it and what was done before"""
    program = Program()
    with tempfile.TemporaryDirectory() as folder:
        calls_path = os.path.join(folder, 'calls')
        journal = Journal(program, calls_path)
        program.activate_action('print', 1)
        program.xdotool('search', '--name', 'Print')
        for _ in range(50):
            program.xdotool('windowfocus', 7)
            program.xdotool('key', 'Escape')
        # As long as nothing is said nothing is printed.
        said, program.errors = program.errors, ''
        assert program.listen(journal) == ''
        program.errors = said
        with open(calls_path, 'w', encoding='utf-8') as file:
            file.write(program.calls)
        printed = program.listen(journal)
        for words in ('0 bytes are kept', 'complain(', 'activate_action print 1', 'xdotool key Escape'):
            assert words in printed, f'{words} is not in {printed}'
        assert 'search' not in printed and len(program.done) == 102
        assert printed.count('key Escape') == 1, printed
        assert program.listen(journal) == ''
        assert '2 pieces of work were too long, the last 15' in program.listen(journal, 2)


def soak(leak_percent, knows_all=True):
    """Returns whether an hour is said to leak in which so much of the memory leaked after a fifth of it.

    Windows and dialogs come and go, of which libraries keep something; caches fill up and are emptied.
    """
    watch = Program().watch
    heap, kept = [], []
    for n_rests in range(N_RESTS):
        watch = watch._replace(n_windows=n_rests * 2, n_dialogs=n_rests * 6, n_preferences=n_rests * 2,
                               n_sheets=n_rests * 3, n_breakpoints=n_rests * 3)
        kept.append(count_kept(watch))
        leaked = (HEAP + FONTS) * leak_percent / 100 * n_rests / N_RESTS / .6
        heap.append(HEAP * min(n_rests / N_WARM, 1) + kept[-1] + leaked + n_rests * 7919 % 13 * 20000)
    return is_leak(*find_growth(heap, [FONTS] * N_RESTS, kept if knows_all else [0] * N_RESTS))


def test_leak():
    """a leak of little more than one part in a hundred is found, and what libraries keep is none"""
    assert soak(1.3) and soak(5)
    assert not soak(0) and not soak(.7)
    assert soak(0, knows_all=False)


def main():
    tests = [test_turn, test_frames, test_heap, test_freed, test_fonts, test_idle, test_journal, test_leak]
    failed = False
    print(f'1..{len(tests)}')
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} - {test.__doc__}')
        except AssertionError as error:
            failed = True
            print(f'# line {error.__traceback__.tb_next.tb_lineno}: {error}'.replace('\n', '\n# '))
            print(f'not ok {number} - {test.__doc__}')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
