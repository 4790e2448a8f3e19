# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no article can be made of: each is turned down by a page that says why."""

import os

from dateline_articles import TEXT, find_notice
from dateline_driver import Skip, Suite

suite = Suite()


def check_error(name, contents, title, *details, retry=None):
    """Opens a broken file from a window that has an article; that one stays as it is."""
    path = suite.surroundings.write(name, contents)
    with suite.start(path) as app:
        app.find(role='label', name=title)
        app.find(role='label', matches=f'“{name}”')
        shown = app.get_text(app.find(id='error_label'))
        for detail in details:
            assert detail in shown, shown
        assert name in app.frame.name
        buttons = [node.name for node in app.list_nodes(role='button')]
        assert ('Try Again' in buttons) == (retry is not False), buttons
        assert 'Open Another…' in buttons and 'Copy Details' in buttons, buttons
        # A screen reader reads no more than what has the focus.
        button = app.wait_focus('a button', lambda node: node.role == 'button')
        assert all(words in button.description for words in (title, f'“{name}”', shown)), button.description


@suite.test('a file of nothing but zeros and noise is turned down as no text')
def binary():
    check_error('noise.txt', bytes(range(256)) * 40, 'This File Is Not a Text', retry=False)


@suite.test('a picture is said to be one')
def picture():
    check_error('photo.html', b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + bytes(100), 'This File Is Not a Text',
                'picture', retry=False)


@suite.test('an empty file is said to be empty')
def empty():
    check_error('empty.txt', b'', 'This File Is Empty', 'empty')


@suite.test('a file of blanks is said to be empty')
def blank():
    check_error('blank.txt', b' \n\t\r\n' * 20, 'This File Is Empty')


@suite.test('a page of menus is said to have no article, and how to paste one')
def no_article():
    links = ''.join(f'<li><a href="/{at}">Section {at}</a></li>' for at in range(30))
    check_error('menu.html', f'<!doctype html><html><body><nav><ul>{links}</ul></nav></body></html>',
                'No Article Was Found', 'no article', retry=False)


@suite.test('in a window that becomes narrow the focus stays on the buttons')
def narrow():
    with suite.start(suite.surroundings.write('notes.txt', b''), size=(360, 640)) as app:
        app.find(role='label', name='This File Is Empty')
        app.wait_focus('a button', lambda node: node.role == 'button')
        app.resize(900, 640)
        app.wait_focus('a button', lambda node: node.role == 'button')


@suite.test('in the lowest window no ornament takes the room: what is wrong is read, and the first button is at hand')
def low():
    path = suite.surroundings.write('low.dateline', '{"format": "dateline", "version": 1, "id": ""}')
    with suite.start(path, size=(360, 294)) as app:
        title = app.find(role='label', name='This Document Cannot Be Opened')
        reason = app.find(role='label', matches='“low.dateline”')
        details = app.find(id='error_label')
        view = app.get_bounds(app.bus.load(app.frame).children[0])

        def is_whole(node):
            _, y, _, height = app.get_box(node)
            return height > 0 and view[1] <= y and y + height <= view[1] + view[3]

        app.wait(lambda: is_whole(title) and is_whole(reason), 'the title and the reason')
        button = app.find(role='button', name='Try Again')
        app.key('Tab')
        app.wait_focus('another button', lambda node: node.role == 'button' and node.name != 'Try Again')
        app.key('shift+Tab')
        app.wait_focus('the first button', lambda node: node.name == 'Try Again')
        app.wait(lambda: is_whole(button) and is_whole(details), 'the details and the first button')


@suite.test('letters in an encoding that is not what the file says are said not to be readable')
def encoding():
    check_error('letters.txt', b'\xff\xfe' + b'\xd8' * 4001, 'The Letters of This File Cannot Be Read')


@suite.test('a file that is too large is turned down before it fills the memory')
def too_large():
    if suite.is_sandboxed():
        raise Skip('64 MiB are much to hand into the sandbox')
    path = os.path.join(suite.surroundings.folder, 'large.txt')
    with open(path, 'wb') as file:
        file.write(b'a')
        file.truncate(65 * 1024 * 1024)
    with suite.start(path) as app:
        app.find(role='label', name='This File Is Too Large')
        assert '64 MiB' in app.get_text(app.find(id='error_label'))
    os.remove(path)


@suite.test('nothing is fetched: an address of the web is turned down with what to do')
def web_address():
    if suite.is_sandboxed():
        raise Skip('only files are handed into the sandbox')
    with suite.start('https://example.org/article.html') as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        assert 'fetches nothing' in app.get_text(app.find(id='error_label'))


@suite.test('what cannot be opened leaves the window that was open as it is')
def open_beside():
    if suite.is_sandboxed():
        raise Skip('there is no document portal for the sandbox')
    noise = suite.surroundings.write('beside.txt', bytes(range(256)) * 40)
    with suite.start(suite.surroundings.write('talks.txt', TEXT)) as app:
        find_notice(app)
        suite.launch(noise).wait_end()
        app.wait(lambda: len(app.list_frames()) == 2, 'a second window')
        assert 'We have an agreement' in app.get_text(app.find_article())
        assert app.frame.name.startswith('• ')
        app.activate_action('quit')
        app.press(app.find(role='button', name='Discard'))
        app.wait_end()


if __name__ == '__main__':
    suite.run()
