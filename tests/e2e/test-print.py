# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing and exporting: from the key to a PDF on the disk."""

import glob
import os
import shlex
import subprocess

from dateline_driver import ACTIVE, CHECKED, Skip, Suite

suite = Suite()


def wait_dialog(app, title):
    """Waits for a window of its own that asks for something, and gives it the focus."""
    dialog = app.wait(lambda: [frame for frame in app.list_frames() if frame.name == title],
                      f'the dialog “{title}”')[0]
    window = app.wait(lambda: app.list_window_ids(f'^{title}$'), 'the window of the dialog')[0]
    app.xdotool('windowfocus', '--sync', window)
    app.wait(lambda: app.bus.look_at([dialog]) and dialog.has_state(ACTIVE), 'an active dialog')
    return dialog


def save_as(app, name):
    """Writes a path into the dialog that asks for a file."""
    path = os.path.join(suite.surroundings.folder, name)
    dialog = wait_dialog(app, 'Export as PDF')
    entry = app.find(role='text box', within=dialog)
    app.bus.ask_one(entry, 'org.a11y.atspi.EditableText', 'SetTextContents', '(s)', path)
    app.wait(lambda: app.get_text(entry) == path, 'the path in the dialog')
    app.press(app.find(role='button', name='Save', within=dialog))
    return path


def read_words(path):
    done = subprocess.run(['pdftotext', path, '-'], capture_output=True, text=True, check=False)
    return done.stdout


@suite.test('an article is exported as a PDF with what was asked for')
def export():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+shift+e')
        dialog = app.find(role='dialog', name='Export as PDF')
        app.click(app.find(id='timeline_row', within=dialog))
        app.click(app.find(role='button', name='Export…', within=dialog))
        path = save_as(app, 'exported.pdf')
        app.find(role='label', matches='“exported.pdf” was saved')
        app.wait_gone(role='dialog', name='Export as PDF')
        if suite.is_sandboxed():
            return  # Without a portal the file stays in the sandbox, with its /tmp.
        words = read_words(path)
        assert 'Sattar Hashemi' in words and 'Timeline' in words and 'Entities' not in words, words


@suite.test('what was asked for is remembered')
def remembered():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+p')
        dialog = app.find(role='dialog', name='Print')
        switch = app.find(id='entities_row', within=dialog)
        app.click(switch)
        app.wait(lambda: app.bus.look_at([switch]) and switch.has_state(CHECKED), 'the switch on')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Print')
        app.key('ctrl+p')
        dialog = app.find(role='dialog', name='Print')
        assert app.find(id='entities_row', within=dialog).has_state(CHECKED)
        app.key('Escape')
        app.wait_gone(role='dialog', name='Print')


@suite.test('where a PDF cannot be saved the reason is told, and nothing is lost')
def export_fails():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+shift+e')
        dialog = app.find(role='dialog', name='Export as PDF')
        app.click(app.find(role='button', name='Export…', within=dialog))
        save_as(app, '/proc/out.pdf')
        app.find(role='label', name='The PDF Could Not Be Saved')
        app.key('Escape')
        app.find_article()


@suite.test('an article is printed by the dialog of the desktop')
def print_to_file():
    # A sandbox prints through the portal, which no test has.
    if suite.is_sandboxed():
        raise Skip('there is no portal for the sandbox')
    # The dialog proposes a file in the folder that the program was started in.
    words = shlex.split(suite.command)
    suite.command = shlex.join([os.path.abspath(words[0]) if os.sep in words[0] else words[0],
                                *words[1:]])
    os.chdir(suite.surroundings.make_folder('printed'))
    # GTK's dialog never lets go of the file that it has printed to.
    leaky = {'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') + ':detect_leaks=0'}
    with suite.start(environment=leaky) as app:
        app.find_article()
        app.key('ctrl+p')
        dialog = app.find(role='dialog', name='Print')
        app.click(app.find(role='button', name='Print…', within=dialog))
        app.wait_gone(role='dialog', name='Print')
        dialog = wait_dialog(app, 'Print')
        app.click(app.find(role='label', name='Print to File', within=dialog))
        app.press(app.find(role='button', name='Print', within=dialog))
        app.wait(lambda: len(app.list_frames()) == 1, 'no dialog any more')
        app.wait(lambda: os.path.exists('output.pdf') and 'Sattar Hashemi' in read_words('output.pdf'),
                 'the printed file')


def offer_viewer():
    """Makes a viewer for PDFs: a folder of data that names it, and where it leaves a copy."""
    folder = suite.surroundings.make_folder('viewer')
    copy = os.path.join(folder, 'copy.pdf')
    viewer = os.path.join(folder, 'viewer')
    with open(viewer, 'w', encoding='utf-8') as file:
        file.write(f'#!/bin/sh\ncp "$1" "{copy}.new"\nmv "{copy}.new" "{copy}"\n')
    os.chmod(viewer, 0o755)
    applications = os.path.join(folder, 'applications')
    os.makedirs(applications)
    with open(os.path.join(applications, 'viewer.desktop'), 'w', encoding='utf-8') as file:
        file.write(f'[Desktop Entry]\nType=Application\nName=Viewer\nExec={viewer} %f\n'
                   'MimeType=application/pdf;\n')
    with open(os.path.join(applications, 'mimeapps.list'), 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\napplication/pdf=viewer.desktop\n')
    subprocess.run(['update-desktop-database', applications], check=False, capture_output=True)
    return folder, copy


def list_previews(folder):
    return glob.glob(os.path.join(folder, 'dateline-??????.pdf'))


@suite.test('the preview of the desktop gets all pages, with what was asked for')
def preview():
    if suite.is_sandboxed():
        raise Skip('there is no portal for the sandbox')
    folder, copy = offer_viewer()
    with suite.start(environment={'XDG_DATA_HOME': folder, 'TMPDIR': folder}) as app:
        app.find_article()
        app.key('ctrl+p')
        dialog = app.find(role='dialog', name='Print')
        app.click(app.find(id='timeline_row', within=dialog))
        app.click(app.find(role='button', name='Print…', within=dialog))
        app.wait_gone(role='dialog', name='Print')
        dialog = wait_dialog(app, 'Print')
        app.click(app.find(role='label', name='Print to File', within=dialog))
        app.press(app.find(role='button', name='Preview', within=dialog))
        app.wait(lambda: os.path.exists(copy), 'the preview')
        pages = read_words(copy).split('\f')[:-1]
        assert 'Sattar Hashemi' in ''.join(pages[:-1]) and 'Later' in pages[-1], pages
        assert [f'{at + 1}/{len(pages)}' in page for at, page in enumerate(pages)] == [True] * len(pages), pages
        assert len(list_previews(folder)) == 1, list_previews(folder)
        app.wait(lambda: len(app.list_frames()) == 1, 'no dialog any more')
        app.find_article()
    assert list_previews(folder) == [], list_previews(folder)


if __name__ == '__main__':
    suite.run()
