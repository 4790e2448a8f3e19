# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does things at random for as long as it is told to, as an impatient reader might: opens,
scrolls, finds, filters, resizes, changes the theme, prints, closes. The same seed does
the same things.

No warning may be heard, no turn of the main loop may work for more than 100 ms, and in
the end no more may be allocated than after the first fifth, but for one part in a hundred
and what libraries are known to keep. After that the same is done again and again (cycle.py).

    soak.py --program PROGRAM --watch LIBRARY [--seconds N] [--seed N] [--only DOING...]
"""

import argparse
import os
import random
import statistics
import sys
import time
import traceback

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'e2e'))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'bench'))

import make_document  # noqa: E402
from closer import Closer  # noqa: E402
from cycle import weigh_rounds  # noqa: E402
from dateline_documents import BUNDLED, Document, load_bundled  # noqa: E402
from dateline_driver import Gone, Suite  # noqa: E402
from growth import count_kept, find_growth, is_leak, read_watch  # noqa: E402
from idle import wait_idle  # noqa: E402
from journal import Journal  # noqa: E402
from settle import fill_caches  # noqa: E402

# A frame of this length is seen by everybody. A minute on a machine of which nothing is known
# only fails where the window hangs.
LONGEST_PIECE_MS, HANGING_MS = 100, 1000
# The letters that have been drawn, by cairo and pixman 16,384 each, and what is known of fonts.
FONTS_MAY_HOLD = 40 * 1000 * 1000
# Before that caches are not full, and growth says nothing.
SETTLING_SECONDS = 600
REST_EVERY_SECONDS = 12
MARK_EVERY_SECONDS = 300
WORDS = ['the', 'Iran', 'e', 'China', 'zzz', 'artificial', 'in ', '“', '(', 'a b']


class Soak:
    def __init__(self, suite, app, rand, watch_path, documents, only):
        self.only = only
        self.suite, self.app, self.rand = suite, app, rand
        self.watch_path = watch_path
        self.documents = documents
        self.closer = Closer(suite.surroundings.display.name)
        self.journal = Journal(app, watch_path + '.calls')
        self.done = {}
        self.heap = []   # but for fonts
        self.fonts = []
        self.kept = []   # what libraries are known to keep by then
        self.marks = []  # of each five minutes
        self.n_left = 1  # windows at rest

    # Looking

    def read_watch(self):
        return read_watch(self.watch_path)

    def go_back(self):
        """Goes back to where it began: what is shown, and how large, is half a MB more or less."""
        app = self.app
        self.end_all_windows()
        self.end_dialogs()
        self.act('all-kinds')
        app.resize(1000, 700)
        self.suite.surroundings.write_settings(theme='follow')
        app.click(self.find_tab())
        app.key('ctrl+Home')

    def find_tab(self):
        """Returns the first tab of the sidebar, which is shown where it was not."""
        deadline = time.monotonic() + 2

        def ask():
            nonlocal deadline
            tabs = self.app.list_nodes(role='tab')
            if not tabs and time.monotonic() > deadline:
                self.act('show-sidebar')
                deadline += 4
            return tabs and tabs[0]

        return self.app.wait(ask, 'a sidebar beside the article')

    def rest(self):
        """Goes back, and returns what is allocated there but for fonts; then it is set as before."""
        surroundings = self.suite.surroundings
        keys = surroundings.read_keys()
        self.go_back()
        seen = []
        deadline = time.monotonic() + 10
        # What comes from caches that are cleared by time does not settle.
        while len(seen) < 4 or (seen[-1] != seen[-4] and time.monotonic() < deadline):
            time.sleep(.3)
            seen.append(self.read_watch().heap)
        surroundings.write_keys(keys)
        return min(seen[-4:])

    def note(self, seconds):
        """Rests, and writes down what is allocated after so many seconds."""
        self.heap.append(self.rest())
        watch = self.read_watch()
        self.fonts.append(watch.fonts)
        self.kept.append(count_kept(watch))
        # With GTK's own dialogs, which are windows that may be hidden, and with those that somebody holds.
        n_left = max(watch.n_alive, watch.n_toplevels)
        if n_left > self.n_left:
            self.journal.tell([f'{watch.n_alive} windows are left, and {watch.n_toplevels} of any kind'])
        self.n_left = n_left
        if seconds >= MARK_EVERY_SECONDS * (len(self.marks) + 1):
            self.marks.append(f'{seconds / 60:.0f} min {(self.heap[-1] - self.kept[-1]) / 1e6:.2f} and '
                              f'{self.fonts[-1] / 1e6:.2f} MB')
            print(f'# {self.marks[-1]}', flush=True)

    # Doing

    def act(self, name, value=None, window=1):
        self.app.activate_action(name, window, value)

    def list_others(self, names='– Dateline$|^(Print|Export|Save)'):
        """Returns the X windows of the program but the first; tooltips and popovers are called as it is."""
        found = self.app.xdotool('search', '--all', '--onlyvisible', '--pid', self.app.process.pid,
                                 '--name', names)
        return [window for window in found if window != self.app.window_id]

    def focus(self, window):
        self.app.xdotool('windowfocus', window)

    def open(self, path=None):
        n_others = len(self.list_others())
        if n_others > 2:
            return
        self.app.open_file(path or self.rand.choice(self.documents))
        # What is open already has no second window.
        deadline = time.monotonic() + 1
        while len(self.list_others()) == n_others and time.monotonic() < deadline:
            time.sleep(.02)
        self.focus(self.app.window_id)

    def end_all_windows(self):
        while self.list_others():
            self.close()

    def close(self):
        others = self.list_others()
        if others:
            self.end_window(self.rand.choice(others))

    def end_window(self, window):
        """Closes a window as a window manager does, and first a dialog that lies over it."""
        def ask():
            if window not in self.list_others():
                return True
            # A popover that is open in any window lets no other window close, as it has a grab.
            for other in (window, self.app.window_id):
                self.focus(other)
                self.app.key('Escape')
            # One that came late lets no other window close.
            for other in [*self.list_others('^(Print|Export|Save)'), window]:
                self.closer.close(other)
            deadline = time.monotonic() + 2
            while window in self.list_others() and time.monotonic() < deadline:
                time.sleep(.02)
            return window not in self.list_others()

        self.app.wait(ask, 'a window that closes')
        self.focus(self.app.window_id)

    def end_dialogs(self):
        """Closes what lies over the window, also what comes late."""
        def ask():
            # A window that closes takes the keyboard with it, wherever that was.
            self.focus(self.app.window_id)
            self.app.key('Escape')
            dialogs = self.app.list_nodes(role='dialog')
            if dialogs and time.monotonic() > deadline:
                focus = self.app.find_focus()
                self.journal.tell([f'Escape does not close {dialogs[-1].name}, the focus is on '
                                   f'{focus and (focus.role, focus.name, focus.id)}'])
                self.closer.close(self.app.window_id)
            return not dialogs

        for _ in range(3):
            deadline = time.monotonic() + 4
            self.app.wait(ask, 'dialogs that close')

    def scroll(self):
        for _ in range(self.rand.randrange(1, 6)):
            self.app.key(self.rand.choice(['Page_Down', 'Page_Up', 'End', 'Home', 'ctrl+End', 'ctrl+Home',
                                           'Down', 'Up']))

    def wheel(self):
        self.app.xdotool('mousemove', 300, 450)
        for _ in range(self.rand.randrange(3, 25)):
            self.app.xdotool('click', self.rand.choice([4, 5, 5]))

    def find(self):
        self.app.key('ctrl+f')
        self.app.type(self.rand.choice(WORDS))
        for _ in range(self.rand.randrange(4)):
            self.act('step-match', self.rand.choice([1, -1]))
        self.app.key('Escape')

    def filter(self):
        self.act('kind', self.rand.choice(['person', 'organization', 'place', 'date', 'event', 'topic']))

    def step(self):
        self.act(self.rand.choice(['step-highlight', 'step-mention', 'go', 'zoom']), self.rand.choice([1, -1]))

    def card(self):
        self.act('step-highlight', 1)
        self.app.key('Return')
        self.app.key('Escape')

    def sidebar(self):
        self.act(self.rand.choice(['toggle-order', 'show-in-timeline', 'show-evidence', 'show-sidebar',
                                   'all-kinds']))

    def tab(self):
        tabs = self.app.list_nodes(role='tab')
        if tabs:
            self.app.click(self.rand.choice(tabs))

    def row(self):
        rows = self.app.list_nodes(role='list item')
        if rows:
            box = self.app.get_box(self.rand.choice(rows))
            if box[1] > 0 and box[1] + box[3] < 680:
                self.app.click_box(box)

    def search_sidebar(self):
        entries = [node for node in self.app.list_nodes() if node.role in ('search box', 'text box', 'entry')]
        if entries:
            self.app.click(self.rand.choice(entries))
            self.app.type(self.rand.choice(WORDS))
            self.app.key('Escape', 'Escape')

    def read(self):
        """Reads as a screen reader does."""
        articles = self.app.list_nodes(role='article')
        if not articles:
            return
        text = self.app.get_text(articles[0])
        at = self.rand.randrange(len(text) + 1)
        self.app.bus.ask_one(articles[0], 'org.a11y.atspi.Text', 'SetCaretOffset', '(i)', at)
        self.app.bus.ask_one(articles[0], 'org.a11y.atspi.Text', 'GetAttributes', '(i)', at)

    def resize(self):
        self.app.resize(self.rand.choice([360, 480, 640, 860, 1000, 1300]), self.rand.choice([294, 500, 700]))

    def theme(self):
        self.suite.surroundings.write_settings(
            theme=self.rand.choice(['follow', 'light', 'dark', 'sepia']),
            mark_density=self.rand.choice(['all', 'first', 'none']), font=self.rand.choice(['document', 'serif', 'sans']))

    def print(self):
        others = self.list_others()
        name = self.rand.choice(['print', 'export-pdf'])
        self.act(name)
        time.sleep(.3)
        # GTK's own dialogs for files and for printers have a critical if they are gone before
        # their folder is listed.
        wait_idle(self.app.process.pid)
        # The dialog is part of the window, or is a window itself.
        for window in self.list_others():
            if window not in others:
                self.end_window(window)
        self.focus(self.app.window_id)
        self.app.key('Escape')

    def dialog(self):
        self.act(self.rand.choice(['about', 'preferences']), window=None)
        self.app.key('Escape')

    def change(self):
        """The file of an open window is written anew by another program."""
        path = self.documents[0]
        with open(path, encoding='utf-8') as file:
            contents = file.read()
        with open(path + '.new', 'w', encoding='utf-8') as file:
            file.write(contents + '\n' if len(contents) % 2 else contents.rstrip('\n'))
        os.replace(path + '.new', path)
        self.act('reload')

    def list_doings(self):
        return [self.open, self.close, self.scroll, self.wheel, self.find, self.filter, self.step, self.card,
                self.sidebar, self.tab, self.row, self.search_sidebar, self.read, self.resize, self.theme,
                self.print, self.dialog, self.change]

    def run(self, seconds):
        doings = [doing for doing in self.list_doings() if not self.only or doing.__name__ in self.only]
        begun = time.monotonic()
        last_rest = begun
        while time.monotonic() - begun < seconds:
            doing = self.rand.choice(doings)
            self.done[doing.__name__] = self.done.get(doing.__name__, 0) + 1
            self.journal.note(f'{doing.__name__}:')
            try:
                doing()
            except Gone:
                # What was there a moment ago is not any more: that is how it is at random.
                pass
            finally:
                self.journal.listen(self.read_watch())
            if time.monotonic() - last_rest > REST_EVERY_SECONDS:
                self.note(time.monotonic() - begun)
                last_rest = time.monotonic()
        self.note(time.monotonic() - begun)


def judge(soak, seconds):
    watch = soak.read_watch()
    growth, percent = find_growth(soak.heap, soak.fonts, soak.kept)
    print(f'# {sum(soak.done.values())} actions: ' +
          ', '.join(f'{count} {name}' for name, count in sorted(soak.done.items())))
    print(f'# longest piece of work {watch.longest:.1f} ms, longest turn of the main loop '
          f'{watch.longest_turn:.1f} ms, median of the heap '
          f'{statistics.median(soak.heap) / 1e6:.1f} MB, growth {percent:+.2f} %, {growth / 1000:+.0f} kB, '
          f'beside {soak.kept[-1] / 1000:.0f} kB that libraries keep of {watch.n_windows} windows and '
          f'{watch.n_dialogs} dialogs, {watch.n_preferences} of them preferences, {watch.n_sheets} sheets')
    print('# at rest, but for what libraries keep, and what fonts are drawn with: ' + ', '.join(soak.marks))
    for name, weights in (('heap', soak.heap), ('fonts', soak.fonts), ('kept by libraries', soak.kept)):
        print(f'# {name} at rest, MB: ' + ' '.join(f'{weight / 1e6:.2f}' for weight in weights))
    wrong = []
    if watch.n_long > 0 and (seconds >= SETTLING_SECONDS or watch.longest > HANGING_MS):
        wrong.append(f'{watch.n_long} pieces of work take over {LONGEST_PIECE_MS} ms: '
                     f'{watch.longest:.0f} ms')
    if seconds >= SETTLING_SECONDS and is_leak(growth, percent):
        wrong.append(f'{growth / 1e6:.2f} MB more are allocated than in the beginning')
    if soak.n_left > 1:
        wrong.append(f'{soak.n_left - 1} windows are kept that were closed')
    if max(soak.fonts) > FONTS_MAY_HOLD:
        wrong.append(f'what draws letters holds {max(soak.fonts) / 1e6:.2f} MB')
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--program', required=True)
    parser.add_argument('--watch', required=True)
    parser.add_argument('--seconds', type=float, default=3600)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--only', nargs='*', metavar='DOING', help='to find out which of them it is')
    options = parser.parse_args()
    print('1..1', flush=True)
    suite = Suite()
    suite.command = options.program
    suite.prepare()
    surroundings = suite.surroundings
    rand = random.Random(options.seed)
    documents = [surroundings.write('bundled.dateline', load_bundled().write())]
    for n_words, shape in ((500, 'article'), (20000, 'article'), (3000, 'line'), (20000, 'paragraph')):
        documents.append(surroundings.write(f'{shape}-{n_words}.dateline',
                                            Document(make_document.make(n_words, shape)).write()))
    documents.append(surroundings.write('broken.dateline', '{ "format": '))
    watch_path = os.path.join(surroundings.folder, 'watch')
    # No critical ends it at once, as one of GTK's own (README.md) would; each of another kind fails.
    environment = {**surroundings.write_settings(theme='follow'), 'LD_PRELOAD': os.path.abspath(options.watch),
                   'DATELINE_WATCH': watch_path, 'G_DEBUG': ''}
    wrong = []
    try:
        with suite.start(documents[0], environment=environment, size=(1000, 700)) as app:
            app.find_article()
            soak = Soak(suite, app, rand, watch_path, documents, options.only)
            if options.seconds >= SETTLING_SECONDS:
                fill_caches(soak)
            try:
                soak.run(options.seconds)
            finally:
                if soak.heap:
                    wrong = judge(soak, options.seconds)
            if not options.only:
                wrong += weigh_rounds(soak, options.seconds >= SETTLING_SECONDS)
            app.quit()
    except Exception as error:
        wrong.append(str(error))
        for line in traceback.format_exception(error):
            print('#', line.rstrip().replace('\n', '\n# '), flush=True)
    for line in wrong:
        print('#', line)
    print(f'{"not ok" if wrong else "ok"} 1 - {options.seconds:.0f} seconds of doing things at random, '
          f'seed {options.seed}', flush=True)
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    assert os.path.exists(BUNDLED)
    main()
