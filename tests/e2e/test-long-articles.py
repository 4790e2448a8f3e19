# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of 3 MB: opening them can be cancelled, and the window answers while they are read."""

import os
import pathlib
import time

from dateline_articles import TEXT, find_notice, list_titles, use_window
from dateline_documents import make_document
from dateline_driver import FOCUSED, Skip, Suite

suite = Suite()

# The longest turn of the main loop while a long text is read, in microseconds of work, is
# what a frame may take. A build that counts or checks what it does needs ten times as long
# for everything, and gets a text that it can read in the time.
IS_SLOW = bool(int(os.environ.get('DATELINE_IS_SLOW', 0)))
LONGEST_TURN = 160000 if IS_SLOW else 16000
N_BYTES = 300000 if IS_SLOW else 3000000


def write_long(name):
    """Returns the path of a text of 3 MB, no two paragraphs of which are the same."""
    paragraphs = ['A long chronicle of talks']
    size = 0
    while size < N_BYTES:
        at = len(paragraphs)
        paragraphs.append(
            f'Mr. Ahmadi met Anna Weber in Tehran on {at % 28 + 1} May {1990 + at % 30}, for the time number {at}. '
            f'“The talks in Cairo will go on,” the minister of trade, Omar Haddad, said two days later.')
        size += len(paragraphs[-1]) + 2
    return suite.surroundings.write(name, '\n\n'.join(paragraphs))


def list_files(app, passing):
    """What stands in the folders of the test, and in that for files that pass."""
    folders = [app.surroundings.folder, passing, os.environ['XDG_RUNTIME_DIR']]
    return {str(path) for folder in folders for path in pathlib.Path(folder).glob('*')
            if folder == passing or
            any(word in path.name.lower() for word in ('long', 'chronicle', 'dateline', '.tmp'))}


def get_work(app):
    """How long the program has worked, in all its threads, in ticks of the processor."""
    with open(f'/proc/{app.process.pid}/stat', encoding='ascii') as file:
        fields = file.read().rsplit(')', 1)[1].split()
    return int(fields[11]) + int(fields[12])


def discard(app):
    app.key('ctrl+q')
    app.press(app.find(role='button', name='Discard'))
    app.wait_end()


@suite.test('a long text that is being read can be cancelled: its window says so, nothing is lost or left')
def cancel_import():
    if suite.is_sandboxed():
        raise Skip('the sandbox is not told of more files')
    long = write_long('long.txt')
    size = os.path.getsize(long)
    # Other tests have files of their own in /tmp.
    passing = suite.surroundings.make_folder('passing')
    with suite.start(suite.surroundings.write('talks.txt', TEXT), environment={'TMPDIR': passing}) as app:
        find_notice(app)
        text = app.get_text(app.find_article())
        first = app.frame.name
        before = list_files(app, passing)
        app.open_file(long)
        use_window(app, 'long.txt – Dateline')
        cancel = app.find(role='button', name='Cancel')
        app.wait(lambda: app.list_nodes(role='progress bar'), 'how far it is')
        app.wait(lambda: app.bus.look_at([cancel]) and cancel.has_state(FOCUSED), 'the focus')
        app.key('Return')
        app.find(role='label', name='Opening Was Cancelled')

        def is_idle():
            work = get_work(app)
            time.sleep(0.1)
            return get_work(app) - work <= 2

        # Whoever cancels does not pay for the rest.
        app.wait(is_idle, 'that the thread has given up')
        assert list_files(app, passing) == before, list_files(app, passing) ^ before
        assert os.path.getsize(long) == size
        app.find(role='button', name='Try Again')
        app.key('ctrl+w')
        app.wait(lambda: list_titles(app) == [first], 'the window of the other article alone')
        use_window(app, first)
        assert app.get_text(app.find_article()) == text
        find_notice(app)
        discard(app)


@suite.test('a long text that was cancelled is read by Try Again')
def try_again():
    if suite.is_sandboxed():
        raise Skip('the sandbox is not told of more files')
    long = write_long('long.txt')
    with suite.start(long) as app:
        app.press(app.find(role='button', name='Cancel'))
        app.find(role='label', name='Opening Was Cancelled')
        app.press(app.find(role='button', name='Try Again'))
        app.wait(lambda: not app.list_nodes(role='button', name='Cancel') and
                 app.list_nodes(role='label', matches='^Annotated by Dateline'), 'the article')
        discard(app)


@suite.test('while a long text is read, no turn of the main loop takes as long as a frame may')
def turns():
    library = os.environ.get('DATELINE_WATCH_LOOP')
    if suite.is_sandboxed() or not library or not os.path.exists(library):
        raise Skip('the main loop cannot be watched from inside')
    long = write_long('long.txt')
    figures = os.path.join(suite.surroundings.folder, 'turns')
    environment = {'LD_PRELOAD': library, 'DATELINE_WATCH': figures}

    def read_longest():
        with open(figures, encoding='ascii') as file:
            line = file.read().replace('\0', '')
        return int(line.split()[0]) if line.endswith('\n') else None

    saved = suite.surroundings.write('one.dateline', make_document('One', ['One paragraph.']).write())
    with suite.start(saved, environment=environment) as app:
        app.find_article()
        app.open_file(long)
        use_window(app, 'long.txt – Dateline')
        app.wait(lambda: app.list_nodes(role='progress bar'), 'how far it is')
        # From here on: the new window stands there, and the text is being read.
        os.truncate(figures, 0)
        longest = 0

        def is_read():
            nonlocal longest
            so_far = read_longest()
            is_loading = bool(app.list_nodes(role='progress bar'))
            # What was read before is of the time before.
            if is_loading and so_far:
                longest = so_far
            return not is_loading

        app.wait(is_read, 'the end of the reading')
        print(f'# the longest turn while {N_BYTES / 1e6} MB were read took {longest / 1000:.1f} ms')
        assert longest > 0, 'it was read before it could be measured'
        assert longest < LONGEST_TURN, longest
        discard(app)


if __name__ == '__main__':
    suite.run()
