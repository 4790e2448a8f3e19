# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of the window for people to look at, with a pointer and keys as a person has.

Usage: take-screenshots.py [--metainfo] [--folder FOLDER] [NAME...]

Without --metainfo every look and state of the window goes to FOLDER (.build/screenshots), and
the pages that are printed; with it the few that the software centre and the README show go to
data/screenshots. NAME chooses some of them.
"""

import argparse
import contextlib
import inspect
import os
import pathlib
import shlex
import signal
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / 'e2e'))

import dateline_documents  # noqa: E402
import dateline_surroundings  # noqa: E402
import gallery  # noqa: E402, F401
import gallery_articles  # noqa: E402, F401
import gallery_errors  # noqa: E402, F401
import gallery_states  # noqa: E402, F401
from dateline_driver import Failure, Skip, find_locale, list_complaints  # noqa: E402
from views import suite, views  # noqa: E402


@contextlib.contextmanager
def prepared(prepare, app):
    """Does what is to be done before the picture, and what comes after it where there is more."""
    steps = prepare(app)
    if not inspect.isgenerator(steps):
        yield False
        return
    next(steps)
    yield True
    next(steps, None)


def end(app):
    """Ends the program without a question of what is not saved, and looks at what it complained of."""
    os.killpg(app.process.pid, signal.SIGKILL)
    app.process.wait()
    complaints = list_complaints(app.read_errors())
    if complaints:
        raise Failure('the program complains: ' + '\n'.join(complaints))


def take(name, wanted, path):
    files = [file() if callable(file) else file for file in wanted['files']]
    environment = {
        # The icon of a program that is not installed.
        'XDG_DATA_DIRS': f'{ROOT / "data"}:/usr/local/share:/usr/share',
        # Where it draws a part anew, the renderer for cairo leaves dots of the letters that were
        # there: it takes glyphs for smaller than they are.
        'GSK_DEBUG': 'full-redraw',
        **wanted['environment'],
    }
    if wanted['locale'] is not None:
        locale = find_locale(wanted['locale'], suite.surroundings.folder)
        if locale is None:
            raise Skip(f'there is no {wanted["locale"]}')
        environment = {**locale, **environment}
    environment.update(suite.surroundings.write_settings(**wanted['settings']))
    suite.surroundings.display.resize_text(wanted['scale'])
    with suite.start(*files, environment=environment, size=wanted['size']) as app:
        with prepared(wanted['prepare'], app) as is_dragging:
            if not is_dragging:
                # Out of the way: what is below the pointer looks otherwise.
                app.xdotool('mousemove', dateline_surroundings.SCREEN[0] - 1, dateline_surroundings.SCREEN[1] - 1)
            frame = app.wait_still(lambda: app.get_box(app.bus.load(app.frame).children[0]))
            if not wanted['moves']:
                app.wait_same_picture()
            box = (*frame[:2], *(size + wanted['margin'] for size in frame[2:]))
            app.picture().save(path, box=box, grey=wanted['grey'])
        end(app)


def print_pages(folder):
    """Prints the bundled article with all there is to print, and makes pictures of the pages."""
    path = os.path.join(suite.surroundings.folder, 'printed.pdf')
    subprocess.run([*shlex.split(suite.command), 'print', '--timeline', '--entities', '-o', path,
                    dateline_documents.BUNDLED], check=True)
    subprocess.run(['pdftoppm', '-png', '-r', '60', path, folder / 'printed'], check=True)



def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--metainfo', action='store_true')
    parser.add_argument('--folder', type=pathlib.Path)
    parser.add_argument('names', nargs='*')
    asked = parser.parse_args()
    folder = asked.folder or (ROOT / 'data' if asked.metainfo else ROOT / '.build') / 'screenshots'
    folder.mkdir(parents=True, exist_ok=True)
    suite.command = os.environ.get('DATELINE_COMMAND') or sys.exit('Say what to start: DATELINE_COMMAND')
    suite.prepare()
    failed = False
    for name, wanted in views.items():
        if asked.names and name not in asked.names or asked.metainfo and not wanted['metainfo']:
            continue
        try:
            take(name, wanted, folder / f'{name}.png')
            print(folder / f'{name}.png', flush=True)
        except Skip as reason:
            print(f'{name}: left out: {reason}', flush=True)
        except (Failure, AssertionError) as error:
            failed = True
            print(f'{name}: FAILED: {error}', flush=True)
    if 'printed' in asked.names or not asked.names and not asked.metainfo:
        print_pages(folder)
        print(folder / 'printed-*.png')
    sys.exit(failed)


main()
