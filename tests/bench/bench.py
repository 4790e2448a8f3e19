# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how fast Dateline is, beside a bare window and the programs that people would
use instead, and prints a table.

    bench.py TREE [--alone] [--pairs N] [PART...]

The parts are `start`, `others`, `last`, `running`, `memory` and `inside`; all of them if none is
named. What is compared runs in turn, A B A B, so that whatever else the machine does meets both;
a ratio is the median of the ratios of the pairs. What has been drawn is read from the memory
of the virtual screen: no program is asked, and none is changed.
"""

import argparse
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import make_document

HERE = os.path.dirname(os.path.abspath(__file__))
SCREEN = (1600, 1200)
WINDOW = (1180, 780)
# Where a text stands in every one of the programs, clear of what frames it.
REGION = range(120, WINDOW[1] - 20, 4)
COLUMNS = (60, 760)
# Where the rows of Dateline's sidebar are.
SIDEBAR = (850, 1160)
DEADLINE_SECONDS = 60
SIZES = (500, 20000, 600000)
PARTS = ('start', 'others', 'last', 'running', 'memory', 'inside')

TINTS = {'person': 0xe1e5f1, 'organization': 0xefe3de, 'place': 0xdeeee5, 'topic': 0xe8e8e9}
LAST_TINT = 0xe8e0e3
BARE_TINTS = (0xfafafb, 0xfafafa)


def to_bytes(colour):
    """A pixel as the screen has it: blue, green and red; what follows is nobody's."""
    return struct.pack('<I', colour)[:3]


class Screen:
    """A virtual screen whose pixels are read without asking anybody."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        self.process = subprocess.Popen(
            ['Xvfb', '-displayfd', str(writer), '-nolisten', 'tcp', '-noreset', '-fbdir', folder,
             '-screen', '0', f'{SCREEN[0]}x{SCREEN[1]}x24'],
            pass_fds=[writer], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            self.name = ':' + numbers.readline().strip()
        with open(os.path.join(folder, 'Xvfb_screen0'), 'rb') as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack('>25I', self.memory[:100])
        self.stride = header[12]
        self.origin = header[0] + header[19] * 12

    def list_rows(self, columns=COLUMNS):
        for y in REGION:
            start = self.origin + y * self.stride
            yield self.memory[start + 4 * columns[0]:start + 4 * columns[1]]

    def count(self, colours):
        patterns = [to_bytes(colour) for colour in colours]
        return sum(row.count(pattern) for row in self.list_rows() for pattern in patterns)

    def count_lines(self, columns=COLUMNS):
        """Returns how many rows have letters: more than a few colours."""
        return sum(len({row[at:at + 4] for at in range(0, len(row), 4)}) > 8
                   for row in self.list_rows(columns))

    def is_empty(self):
        return all(not any(row) for row in self.list_rows())

    def stop(self):
        self.process.terminate()
        self.process.wait()


def has_marks(screen):
    return screen.count(TINTS.values()) > 100


def has_marks_and_rows(screen):
    return has_marks(screen) and screen.count_lines(SIDEBAR) > 30


def has_last_mark(screen):
    return screen.count([LAST_TINT]) > 60


def has_letters(screen):
    return screen.count_lines() > 20


def has_window(screen):
    return screen.count(BARE_TINTS) > 1000


class Program:
    """Something to start, and how to see that it has done what it should."""

    def __init__(self, bench, words, is_done, environment=None, name=None):
        self.bench = bench
        self.words = words
        self.is_done = is_done
        self.environment = environment or {}
        self.name = name or os.path.basename(words[0])
        self.process = None

    def start(self):
        state = tempfile.mkdtemp(dir=self.bench.folder)
        self.log = open(os.path.join(self.bench.folder, 'log'), 'wb')
        self.process = subprocess.Popen(
            self.words, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
            start_new_session=True,
            env={**os.environ, 'XDG_STATE_HOME': state, 'XDG_DATA_HOME': state, **self.environment})

    def wait(self, is_done):
        deadline = time.monotonic() + DEADLINE_SECONDS
        while not is_done(self.bench.screen):
            if time.monotonic() > deadline:
                raise TimeoutError(f'{self.name} does not come to {is_done.__name__}')
            time.sleep(.001)

    def time(self):
        """Returns the seconds from the start of the process to what is waited for."""
        begun = time.monotonic()
        self.start()
        try:
            self.wait(self.is_done)
            return time.monotonic() - begun
        finally:
            self.stop()

    def stop(self):
        # A leader that is gone has children, at times, that are not.
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(5)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.log.close()
        deadline = time.monotonic() + DEADLINE_SECONDS
        while not self.bench.screen.is_empty():
            if time.monotonic() > deadline:
                raise TimeoutError(f'{self.name} leaves its window behind')
            time.sleep(.01)


class Keyed(Program):
    """One that has to be told to go to the end."""

    def time(self):
        begun = time.monotonic()
        self.start()
        try:
            self.wait(has_marks)
            while not self.is_done(self.bench.screen):
                self.bench.xdotool('key', 'ctrl+End')
                deadline = time.monotonic() + .25
                while not self.is_done(self.bench.screen) and time.monotonic() < deadline:
                    time.sleep(.001)
            return time.monotonic() - begun
        finally:
            self.stop()


class Second(Program):
    """One that is running when it is asked to open a document."""

    def __init__(self, bench, words, first, is_done):
        super().__init__(bench, words, is_done, name='running ' + os.path.basename(words[0]))
        self.first = Program(bench, [words[0], first], has_letters)

    def time(self):
        self.first.start()
        try:
            self.first.wait(has_letters)
            time.sleep(.5)
            begun = time.monotonic()
            subprocess.run(self.words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, check=True)
            self.wait(self.is_done)
            return time.monotonic() - begun
        finally:
            self.process = self.first.process
            self.log = self.first.log
            self.stop()


class Bench:
    def __init__(self, tree, n_pairs, alone):
        self.tree, self.n_pairs, self.alone = tree, n_pairs, alone
        self.folder = tempfile.mkdtemp(prefix='dateline-bench-')
        self.screen = Screen(self.folder)
        os.environ.update(DISPLAY=self.screen.name, GSK_RENDERER='cairo', GDK_BACKEND='x11',
                          GSETTINGS_BACKEND='memory',
                          GSETTINGS_SCHEMA_DIR=os.path.join(tree, 'tests', 'e2e'))
        self.dateline = os.path.join(tree, 'src', 'app', 'dateline')
        self.files = {}
        self.rows = []
        self.bare = Program(self, [os.path.join(tree, 'tests', 'bench', 'bare-window')], has_window)

    def stop(self):
        self.screen.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def xdotool(self, *words):
        subprocess.run(['xdotool', *words], check=True)

    def find_file(self, n_words, suffix='dateline', shape='article'):
        key = f'{shape}-{n_words}'
        if key not in self.files:
            path = os.path.join(self.folder, key)
            subprocess.run([sys.executable, os.path.join(HERE, 'make_document.py'), path + '.dateline',
                            '--words', str(n_words), '--shape', shape, '--text', path + '.txt',
                            '--html', path + '.html'], check=True)
            self.files[key] = path
        return f'{self.files[key]}.{suffix}'

    def report(self, what, value, note=''):
        self.rows.append((what, value, note))
        print(f'| {what} | {value} | {note} |', flush=True)

    def compare(self, what, a, b):
        """Times two programs in turn, and reports the median ratio."""
        # The first run of each reads its files from the disk.
        a.time(), b.time()
        pairs = [(a.time(), b.time()) for _ in range(self.n_pairs)]
        times = [statistics.median(side) for side in zip(*pairs)]
        ratio = statistics.median(first / second for first, second in pairs)
        self.report(what, f'{ratio:.2f}', f'{times[0] * 1000:.0f} ms / {times[1] * 1000:.0f} ms')

    def open(self, n_words, shape='article', is_done=has_marks):
        return Program(self, [self.dateline, self.find_file(n_words, shape=shape)], is_done)

    # The parts

    def run_start(self):
        for n_words in SIZES:
            self.compare(f'first highlighted frame, {n_words:,} words / bare window',
                         self.open(n_words), self.bare)
            self.compare(f'the same with the rows beside it, {n_words:,} words / bare window',
                         self.open(n_words, is_done=has_marks_and_rows), self.bare)
        for shape in ('paragraph', 'headings', 'line'):
            self.compare(f'first highlighted frame, 20,000 words as "{shape}" / bare window',
                         self.open(20000, shape), self.bare)

    def find_chromium(self, file, fragment='', is_done=has_marks):
        profile = os.path.join(self.folder, 'chromium')
        # The sandbox of a browser wants more than the environment of a test grants.
        return Program(self, [
            shutil.which('chromium'), '--no-sandbox', '--no-first-run', '--disable-gpu',
            '--disable-dev-shm-usage', '--disable-background-networking', '--disable-sync',
            '--hide-scrollbars', '--force-device-scale-factor=1', '--window-position=0,0',
            f'--window-size={WINDOW[0]},{WINDOW[1]}', f'--user-data-dir={profile}',
            f'--app=file://{file}{fragment}'], is_done, name='Chromium')

    def run_others(self):
        for n_words in SIZES[:2]:
            if shutil.which('gnome-text-editor'):
                self.compare(f'first highlighted frame / gnome-text-editor with the plain text, {n_words:,} words',
                             self.open(n_words),
                             Program(self, ['gnome-text-editor', '--standalone', self.find_file(n_words, 'txt')],
                                     has_letters))
            if shutil.which('chromium'):
                self.compare(f'first highlighted frame / Chromium with marked HTML, {n_words:,} words',
                             self.open(n_words), self.find_chromium(self.find_file(n_words, 'html')))

    def run_last(self):
        dateline = Keyed(self, [self.dateline, self.find_file(600000)], has_last_mark)
        if shutil.which('chromium'):
            chromium = self.find_chromium(self.find_file(600000, 'html'), '#last', has_last_mark)
            self.compare('start to the last mention, 600,000 words / Chromium', dateline, chromium)
        else:
            self.compare('start to the last mention, 600,000 words / bare window', dateline, self.bare)

    def run_running(self):
        first = os.path.join(self.folder, 'first.dateline')
        with open(first, 'w', encoding='utf-8') as file:
            file.write('{"format": "dateline", "version": 1, "id": "first", "article": {"title": "First",'
                       '"blocks": [%s]}}' % ', '.join(
                           ['{"type": "paragraph", "text": "Nothing is marked in this text, which is long."}'] * 40))
        for n_words in SIZES:
            self.compare(f'opening {n_words:,} words in a running application / bare window',
                         Second(self, [self.dateline, self.find_file(n_words)], first, has_marks), self.bare)

    def measure_memory(self, program):
        """Returns PSS and RSS in MB when nothing changes any more."""
        program.start()
        try:
            program.wait(program.is_done)
            seen = []
            while len(seen) < 4 or seen[-1] != seen[-4]:
                time.sleep(.5)
                with open(f'/proc/{program.process.pid}/smaps_rollup', encoding='ascii') as file:
                    fields = dict(line.split(':') for line in file.readlines()[1:])
                seen.append(tuple(int(fields[name].split()[0]) / 1024 for name in ('Pss', 'Rss')))
                if len(seen) > 20:
                    break
            return seen[-1]
        finally:
            program.stop()

    def run_memory(self):
        for n_words in SIZES:
            pairs = [(self.measure_memory(self.open(n_words)), self.measure_memory(self.bare))
                     for _ in range(3)]
            for at, name in enumerate(('PSS', 'RSS')):
                over = statistics.median(ours[at] - bare[at] for ours, bare in pairs)
                self.report(f'memory over the bare window, {n_words:,} words, {name}', f'{over:.1f} MB')

    def run_inside(self):
        columns = [('500', self.find_file(500)), ('20,000', self.find_file(20000)),
                   ('600,000', self.find_file(600000))]
        columns += [(shape, self.find_file(20000, shape=shape)) for shape in ('paragraph', 'headings', 'line')]
        figures = {}
        for name, path in columns:
            # Milliseconds are those of a machine on a day: this tells of which.
            bare = statistics.median(self.bare.time() for _ in range(3))
            figures.setdefault('bare-window-whole', {})[name] = round(bare * 1e6)
            run = subprocess.run([os.path.join(self.tree, 'tests', 'bench', 'bench-inside'), path],
                                 capture_output=True, text=True, timeout=600, check=False)
            if run.returncode != 0:
                print(run.stderr, file=sys.stderr)
                raise RuntimeError(f'bench-inside ends with {run.returncode}')
            for line in run.stdout.splitlines():
                figure, value = line.split()
                figures.setdefault(figure, {})[name] = int(value)
        print('\n| from the inside, ms | ' + ' | '.join(name for name, _ in columns) + ' |')
        print('|---|' + '---|' * len(columns))
        for figure, values in figures.items():
            counted = figure.endswith(('-count', '-frames'))
            print(f'| {figure} | ' + ' | '.join(
                str(values[name]) if counted else f'{values[name] / 1000:.1f}'
                for name, _ in columns) + ' |')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('tree')
    parser.add_argument('--alone', action='store_true')
    parser.add_argument('--pairs', type=int, default=11)
    parser.add_argument('parts', nargs='*', choices=[[], *PARTS])
    options = parser.parse_args()
    bench = Bench(options.tree, options.pairs, options.alone)
    print('| figure | reached | |\n|---|---|---|')
    try:
        for part in options.parts or PARTS:
            if not (part == 'others' and options.alone):
                getattr(bench, 'run_' + part)()
        if not options.alone:
            for name in ('gnome-text-editor', 'chromium'):
                if not shutil.which(name):
                    print(f'\n{name} is not here: what is compared with it is left out.')
    finally:
        bench.stop()


if __name__ == '__main__':
    main()
