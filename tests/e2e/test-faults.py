# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong around the window: files that are no good files, a home that cannot be written
to, buses and graphics that are not there, and settings from elsewhere.
"""

import errno
import os
import resource
import signal

from dateline_articles import list_titles, use_window
from dateline_bus import wait_for
from dateline_documents import LINES, find_span, make_document
from dateline_driver import Complaint, Suite, list_complaints
from dateline_steps import need_files, refuse

suite = Suite()

NOWHERE = '/proc/nowhere'


def write(name, title='One', lines=None):
    return suite.surroundings.write(name, make_document(title, lines or LINES).write())


def end_well(program, *excuses):
    """Waits for the end, and lets pass what GTK complains of by itself."""
    wait_for(lambda: program.process.poll() is not None, 'the end of the program')
    complaints = [line for line in list_complaints(program.read_errors())
                  if not any(excuse in line for excuse in excuses)]
    if program.process.returncode != 0 or complaints:
        raise Complaint(f'{program.process.returncode}: ' + '\n'.join(complaints))


def run_unheard(path, environment, *excuses):
    """Opens a document where nothing can be asked of the accessibility bus, and closes the window."""
    # What GTK says of a bus that is not there is critical to it.
    program = suite.launch(path, environment={**environment, 'G_DEBUG': ''})
    try:
        program.window_id = program.wait(lambda: program.list_window_ids('^One – Dateline$'), 'a window')[0]
        program.xdotool('windowmove', program.window_id, 0, 0, 'windowfocus', program.window_id)
        # The page, and not only an empty window, is drawn.
        program.wait(lambda: program.picture().pixels.count(b'\0\0\0\0') > 0 and
                     len(set(program.picture().pixels[:1600 * 700 * 4:52])) > 30, 'something drawn')

        def close():
            program.key('ctrl+w')
            return program.process.poll() is not None

        # The focus comes when it comes: a key before it is lost.
        wait_for(close, 'the end of the program')
        end_well(program, *excuses)
    finally:
        program.kill()
        program.error_file.close()


@suite.test('a folder, a device and a broken link are no documents, and the page says why')
def no_files():
    need_files(suite)
    folder = suite.surroundings.make_folder('folder.dateline')
    refuse(suite, folder, 'directory')
    link = os.path.join(suite.surroundings.folder, 'link.dateline')
    os.symlink('nowhere', link)
    refuse(suite, link, 'No such file')
    refuse(suite, '/dev/zero', '64 MiB', title='This File Is Too Large')
    refuse(suite, '/dev/null', title='This File Is Empty')


@suite.test('a file whose name is not UTF-8 is opened, changed and read again')
def odd_name():
    need_files(suite)
    path = os.path.join(os.fsencode(suite.surroundings.folder), b'caf\xe9\xff.dateline')
    with open(path, 'wb') as file:
        file.write(make_document('One', LINES).write().encode())
    with suite.start(os.fsdecode(path)) as app:
        article = app.find_article()
        with open(path, 'wb') as file:
            file.write(make_document('One', ['Other words.']).write().encode())
        app.find(role='label', name='This File Changed on Disk')
        app.click(app.find(role='button', name='Reload'))
        app.wait(lambda: app.get_text(article) == 'Other words.', 'the other words')
    with open(path, 'wb') as file:
        file.write(b'{')
    refuse(suite, os.fsdecode(path))


@suite.test('what shrinks to nothing while it is open is said to have changed, and what is shown stays')
def shrink():
    need_files(suite)
    path = write('shrinks.dateline')
    with suite.start(path) as app:
        article = app.find_article()
        os.truncate(path, 10)
        app.find(role='label', name='This File Changed on Disk')
        os.truncate(path, 0)
        app.click(app.find(role='button', name='Reload'))
        app.find(role='label', name='The Changed File Cannot Be Opened')
        app.key('Escape')
        assert 'Paragraph 3 ' in app.get_text(article)


@suite.test('what changes while it is being read is said to have changed')
def change_while_reading():
    need_files(suite)
    path = write('early.dateline')
    with suite.start(path) as app:
        # The program stands still before it reads, or in the middle, or right after.
        for words in ('first', 'second', 'third'):
            app.find_article()
            os.kill(app.process.pid, signal.SIGSTOP)
            write('early.dateline', lines=[f'The {words} words.'])
            os.kill(app.process.pid, signal.SIGCONT)

            def is_told():
                if app.list_nodes(role='label', name='This File Changed on Disk'):
                    return True
                # What was pressed last in the round before acted only now, and read it.
                if app.get_text(app.find_article()) == f'The {words} words.':
                    write('early.dateline', lines=[f'The {words} words.'])
                return False

            app.wait(is_told, 'a notice')
            app.click(app.find(role='button', name='Reload'))
            os.kill(app.process.pid, signal.SIGSTOP)
            write('early.dateline', lines=[f'The {words} words, corrected at once.'])
            os.kill(app.process.pid, signal.SIGCONT)

            def reload():
                article = app.find_article()
                if app.get_text(article) == f'The {words} words, corrected at once.':
                    return True
                for button in app.list_nodes(role='button', name='Reload'):
                    app.press(button)
                return False

            app.wait(reload, 'the last words')
            app.wait_gone(role='label', name='This File Changed on Disk')


@suite.test('a home in which nothing can be written does not keep anybody from reading')
def read_only_home():
    need_files(suite)
    places = {name: NOWHERE for name in ('HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME',
                                         'XDG_STATE_HOME')}
    # GTK takes its own list of recent files for critical.
    app = suite.launch(write('home.dateline'),
                       environment={**places, 'GSETTINGS_BACKEND': 'keyfile', 'G_DEBUG': ''})
    try:
        app.frame = app.wait(app.find_frame, 'a window on the accessibility bus')
        assert 'Paragraph 3 ' in app.get_text(app.find_article())
        for name in ('clear-recent', 'show-sidebar'):
            app.activate_action(name, window=1)
        app.activate_action('quit')
        end_well(app, NOWHERE)
    finally:
        app.kill()
        app.error_file.close()


@suite.test('without a session bus there is a window, and it closes well')
def no_session_bus():
    need_files(suite)
    run_unheard(write('bus.dateline'), {'DBUS_SESSION_BUS_ADDRESS': 'unix:path=/proc/nowhere',
                                        'DBUS_SYSTEM_BUS_ADDRESS': 'unix:path=/proc/nowhere'})


@suite.test('without an accessibility bus there is a window, and it closes well')
def no_accessibility_bus():
    need_files(suite)
    run_unheard(write('mute.dateline'), {'AT_SPI_BUS_ADDRESS': 'unix:path=/proc/nowhere'},
                'Unable to connect to the accessibility bus')
    run_unheard(write('mute.dateline'), {'GTK_A11Y': 'none'})


@suite.test('without OpenGL and Vulkan GTK draws by itself')
def no_graphics():
    need_files(suite)
    with suite.start(write('graphics.dateline'),
                     environment={'GSK_RENDERER': 'gl', 'GDK_DISABLE': 'gl,vulkan'}) as app:
        assert 'Paragraph 3 ' in app.get_text(app.find_article())
        app.activate_action('quit')
        end_well(app, 'OpenGL support disabled via GDK_DISABLE')


@suite.test('settings of another version, and values out of range, are passed over')
def odd_settings():
    settings = suite.surroundings.write_keys({
        'theme': "'solarized'", 'font': '12', 'text_size': '100000', 'line_height': '-3',
        'column_width': "'wide'", 'mark_density': "'some'", 'sidebar_page': "'people'",
        'hidden_kinds': "['person', 'weapon', '']", 'window_width': '0', 'window_height': '-1',
        'announcements': '@as []', 'calendar': "'maya'", 'no_such_key': "'x'", 'caret': 'maybe'})
    with suite.start(write('settings.dateline'), environment=settings) as app:
        assert 'Paragraph 3 ' in app.get_text(app.find_article())
        app.key('ctrl+plus', 'F9', 'F9')
        app.find(role='tab', name='Timeline')


def fill_disk(app, n_bytes):
    """Lets no file of the program become larger than that: writing fails half way, as on a full disk."""
    hard = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE,
                     (hard if n_bytes is None else n_bytes, hard))


def read(path):
    with open(path, 'rb') as file:
        return file.read()


@suite.test('where there is no room to save, the window says so and keeps the changes, and the file stays whole')
def full_disk():
    need_files(suite)
    folder = suite.surroundings.make_folder('full')
    path = os.path.join(folder, 'full.dateline')
    blocks = ['The mayor opened the bridge yesterday.', *LINES * 20]
    made = make_document('Bridge', blocks, dates=[{'span': find_span(blocks, 0, 'yesterday'), 'value': '2020-01-01',
                                                   'origin': 'rule', 'confidence': 0.9}])
    with open(path, 'w', encoding='utf-8') as file:
        file.write(made.write())
    old = read(path)
    command = suite.command
    # Who does not ask for the signal is told by an error.
    suite.command = 'env --ignore-signal=XFSZ ' + command
    try:
        with suite.start(path) as app:
            app.find_article()
            app.click(app.find(role='button', name='Set Date…'))
            app.wait_focus('the entry', lambda node: node.role in ('text box', 'entry', 'text'))
            app.type('17 May 2024')
            app.find(role='status', name='17 May 2024')
            app.press(app.find(role='button', name='Set Date'))
            app.find(matches='^Not Saved')
            for n_bytes in (0, len(old) // 3):
                fill_disk(app, n_bytes)
                app.key('ctrl+s')
                app.find(role='label', name='The Article Could Not Be Saved')
                app.find(role='label', matches='full.dateline”: File too large')
                fill_disk(app, None)
                app.press(app.find(role='button', name='Close', within=app.find(role='alert dialog')))
                app.wait_gone(role='label', name='The Article Could Not Be Saved')
                assert read(path) == old
                assert os.listdir(folder) == ['full.dateline'], os.listdir(folder)
                app.find(matches='^Not Saved')
            app.key('ctrl+s')
            app.find(matches='full.dateline” was saved')
            app.wait_gone(matches='^Not Saved')
            assert b'2024-05-17' in read(path)
    finally:
        suite.command = command


def open_pipe(path):
    """Opens the end of a pipe that is written to, or returns None while nobody reads it."""
    try:
        return os.open(path, os.O_WRONLY | os.O_NONBLOCK)
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        return None


def write_rest(pipe, rest):
    """Writes to a pipe until nobody reads it any more, and closes it."""
    os.set_blocking(pipe, True)
    try:
        os.write(pipe, rest)
    except BrokenPipeError:
        pass
    finally:
        os.close(pipe)


def has_open(app, path):
    folder = f'/proc/{app.process.pid}/fd'
    return any(os.path.realpath(os.path.join(folder, name)) == path for name in os.listdir(folder))


@suite.test('a window that is closed while its document is read stays closed')
def close_while_loading():
    need_files(suite)
    contents = make_document('Slow', LINES).write().encode()
    path = os.path.join(suite.surroundings.folder, 'slow.dateline')
    # It is in the middle of the file for as long as is wanted.
    os.mkfifo(path)
    with suite.start(write('small.dateline')) as app:
        app.find_article()
        small = app.frame
        suite.launch(path).wait_end()
        pipe = app.wait(lambda: open_pipe(path), 'somebody who reads it')
        os.write(pipe, contents[:1000])
        use_window(app, 'slow.dateline – Dateline')
        app.key('ctrl+w')
        app.wait(lambda: not app.list_window_ids('^slow.dateline – Dateline$'), 'no window any more')
        write_rest(pipe, contents[1000:])
        app.wait(lambda: not has_open(app, path), 'nobody who reads it')
        app.frame = small
        # What is opened now is read to its end, and so what was opened before.
        os.remove(path)
        write('slow.dateline', 'Other')
        suite.launch(path).wait_end()
        app.wait(lambda: app.list_window_ids('^Other – Dateline$'), 'the other document, read')
        assert list_titles(app) == ['One – Dateline', 'Other – Dateline'], list_titles(app)
        app.activate_action('quit')
        app.wait_end()


if __name__ == '__main__':
    suite.run()
