# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that change, that do not come, that come back, and those opened before."""

import os
import re

from dateline_documents import make_document
from dateline_driver import FOCUSED, Skip, Suite

suite = Suite()

LINES = [f'Paragraph {at} says something that nobody else says.' for at in range(80)]


def write(name, title='One', lines=None):
    return suite.surroundings.write(name, make_document(title, lines or LINES).write())


def replace(path, title='One', lines=None):
    """Saves as good programs do: beside the old file, and then in its place."""
    write(os.path.basename(path) + '.new', title, lines)
    os.replace(path + '.new', path)


def list_titles(app):
    return sorted(frame.name for frame in app.list_frames())


def open_recent_menu(app):
    """Opens the submenu by keys: GTK tells the accessibility bus nothing of what is in it."""
    app.key('F10')
    app.wait_focus('the main menu', lambda node: node.role == 'menu item')
    app.key('Down', 'Return')
    app.wait(lambda: not app.list_nodes(role='menu item', name='Find…'), 'the submenu')
    # Keys that come before it stands there go to the menu above it.
    app.wait_same_picture()


@suite.test('a file that changes on disk is read again where the reader wants it, at the same place')
def reload_file():
    if suite.is_sandboxed():
        raise Skip('the sandbox is given single files, which cannot be replaced')
    path = write('changes.dateline')
    with suite.start(path) as app:
        article = app.find_article()
        for _ in range(4):
            app.key('Page_Down')
        # The first whole line on the page.
        text = app.get_text(article)
        top = app.get_box(article)[1]
        starts = [match.start() for match in re.finditer('Paragraph [0-9]+ ', text)]

        def get_y(at):
            return app.wait_still(lambda: app.get_text_box(article, at, at + 1))[1]

        at = next(at for at in starts if get_y(at) > top + 50)
        words = text[at:at + 13]
        assert at > 500, at
        before = get_y(at)
        replace(path, lines=['A new first paragraph.', *LINES])
        app.find(role='label', name='This File Changed on Disk')
        app.click(app.find(role='button', name='Reload'))
        app.wait(lambda: 'A new first' in app.get_text(article), 'the new words')
        app.wait_gone(role='label', name='This File Changed on Disk')
        after = get_y(app.get_text(article).index(words))
        # The banner that goes moves the page up by its own height at most.
        assert abs(before - after) < 60, (before, after)


@suite.test('words that are looked for are looked for in the changed file too, and the reader stays where they are')
def find_in_changed():
    if suite.is_sandboxed():
        raise Skip('the sandbox is given single files, which cannot be replaced')
    path = write('found.dateline')
    with suite.start(path) as app:
        article = app.find_article()
        app.key('ctrl+f')
        app.wait_focus('the words to find', lambda node: node.role == 'search box')
        app.type('paragraph')
        app.find(role='label', name='1 of 80')
        app.key(*['ctrl+g'] * 39)
        app.find(role='label', name='40 of 80')

        def get_y():
            at = app.get_text(article).index(LINES[39])
            return app.wait_still(lambda: app.get_text_box(article, at, at + 1))[1]

        before = get_y()
        replace(path, lines=['A new first paragraph.', *LINES])
        app.find(role='label', name='This File Changed on Disk')
        app.click(app.find(role='button', name='Reload'))
        app.wait(lambda: 'A new first' in app.get_text(article), 'the new words')
        app.find(role='label', name='41 of 81')
        entry = app.find(role='search box', name='Find in Article')
        assert app.get_text(entry) == 'paragraph', app.get_text(entry)
        assert abs(before - get_y()) < 60, (before, get_y())
        app.wait_focus('the article', lambda node: node.role == 'article')
        app.key('shift+F6')
        app.wait_focus('the words to find', lambda node: node.role == 'search box')
        app.key('Escape')
        app.wait_gone(id='previous_button')


@suite.test('a changed file that is broken takes nothing away from what is shown')
def reload_broken():
    if suite.is_sandboxed():
        raise Skip('the sandbox is given single files, which cannot be replaced')
    path = write('breaks.dateline')
    with suite.start(path) as app:
        article = app.find_article()
        with open(path, 'w', encoding='utf-8') as file:
            file.write('{ "format": ')
        app.find(role='label', name='This File Changed on Disk')
        app.click(app.find(role='button', name='Reload'))
        app.find(role='label', name='The Changed File Cannot Be Opened')
        app.key('Escape')
        app.wait_gone(role='label', name='The Changed File Cannot Be Opened')
        assert 'Paragraph 3 ' in app.get_text(article)


@suite.test('a file that is deleted is said to be, and what is shown stays')
def delete_file():
    if suite.is_sandboxed():
        raise Skip('the sandbox is given single files, which cannot be replaced')
    path = write('goes.dateline')
    with suite.start(path) as app:
        article = app.find_article()
        os.remove(path)
        app.find(role='label', name='This File Was Deleted or Moved')
        assert 'Paragraph 3 ' in app.get_text(article)
        write('goes.dateline')
        # It is another file, whatever is in it.
        app.find(role='label', name='This File Changed on Disk')


@suite.test('a pipe from which nothing comes can be cancelled')
def cancel_pipe():
    if suite.is_sandboxed():
        raise Skip('the sandbox has no pipes from outside')
    path = os.path.join(suite.surroundings.folder, 'pipe.dateline')
    os.mkfifo(path)
    with suite.start(path) as app:
        cancel = app.find(role='button', name='Cancel')
        app.find(name='Opening')
        app.find(role='label', name='pipe.dateline')
        app.wait(lambda: app.bus.look_at([cancel]) and cancel.has_state(FOCUSED), 'the focus')
        app.key('Return')
        app.find(role='label', name='Opening Was Cancelled')
        app.find(role='button', name='Try Again')


@suite.test('a file that has been corrected is opened by Try Again')
def try_again():
    path = suite.surroundings.write('wrong.dateline', '{}')
    with suite.start(path) as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        with open(path, 'wb') as file:
            contents = make_document('One', LINES).write()
            file.write(contents if isinstance(contents, bytes) else contents.encode())
        app.click(app.find(role='button', name='Try Again'))
        assert 'Paragraph 3 ' in app.get_text(app.find_article())


@suite.test('a file that is shown has no second window, by whatever name it is opened')
def open_link():
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')
    file = write('linked.dateline')
    link = os.path.join(suite.surroundings.folder, 'link.dateline')
    os.symlink(file, link)
    with suite.start(file) as app:
        app.find_article()
        suite.launch(link).wait_end()
        suite.launch(write('other.dateline', 'Other')).wait_end()
        # It is opened after the link.
        app.wait(lambda: 'Other – Dateline' in list_titles(app), 'the other window')
        assert list_titles(app) == ['One – Dateline', 'Other – Dateline'], list_titles(app)
        app.key('ctrl+q')
        app.wait_end()


@suite.test('a broken document that is opened from a window leaves that window as it is')
def open_broken():
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')
    good = write('good.dateline')
    broken = suite.surroundings.write('broken.dateline', '{}')
    with suite.start(good) as app:
        article = app.find_article()
        suite.launch(broken).wait_end()
        app.wait(lambda: list_titles(app) == ['One – Dateline', 'broken.dateline – Dateline'],
                 'two windows')
        assert 'Paragraph 3 ' in app.get_text(article)
        app.key('ctrl+q')
        app.wait_end()


@suite.test('what was opened is in the menu of recent documents, without what is gone')
def recent():
    if suite.is_sandboxed():
        raise Skip('there is no document portal that remembers what the sandbox was given')
    one, two = write('first_of_two.dateline', 'One'), write('second.dateline', 'Two')
    gone = write('gone.dateline', 'Gone')
    for path in (one, two, gone):
        with suite.start(path) as app:
            app.find_article()
    os.remove(gone)
    with suite.start(two) as app:
        app.find_article()
        open_recent_menu(app)
        # The newest comes first, and the one between the two is gone.
        app.key('Down', 'Down', 'Return')
        app.wait(lambda: list_titles(app) == ['One – Dateline', 'Two – Dateline'], 'two windows')
        app.key('ctrl+q')
        app.wait_end()


@suite.test('the list of recent documents can be cleared')
def clear_recent():
    if suite.is_sandboxed():
        raise Skip('what the sandbox remembers is not seen from outside')
    listed = os.path.join(os.environ['XDG_DATA_HOME'], 'recently-used.xbel')

    def is_listed():
        with open(listed, encoding='utf-8') as file:
            return '.dateline"' in file.read()

    with suite.start(write('third.dateline')) as app:
        app.find_article()
        app.wait(is_listed, 'the document among the recent ones')
        app.activate_action('clear-recent', window=1)
        app.wait(lambda: not is_listed(), 'no recent documents')



if __name__ == '__main__':
    suite.run()
