# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running application, as a person has it: looked at, typed into and clicked."""

import os
import re
import signal
import subprocess
import tempfile
import time

from dateline_bus import (ACCESSIBLE, ACTIVE, DEADLINE_SECONDS, FOCUSED, IN_WINDOW, PRESSED, REGISTRY,
                          Gone, Node, wait_for)
from dateline_picture import Picture
from dateline_surroundings import Complaint, Failure, build_command, list_complaints

APPLICATION_ID = 'io.github.dateline_reader.Dateline'

# xdotool holds Alt for these, as they stand in the key map with it too.
KEYCODES = {'F6': 72, 'F7': 73, 'F9': 75, 'F10': 76, 'F11': 95, 'KP_Add': 86, 'KP_Subtract': 82}


class Application:
    """A running application. Leave its `with` block by the window's close button."""

    def __init__(self, surroundings, bus, command, files=(), environment=None, size=None, state=None):
        self.surroundings = surroundings
        self.bus = bus
        self.size = size
        files = list(files)
        asked = {
            'ADW_DISABLE_PORTAL': '1',
            'GDK_BACKEND': 'x11',
            'GDK_DEBUG': 'no-portals',
            'GSETTINGS_BACKEND': 'memory',
            'GSK_RENDERER': 'cairo',
            'G_DEBUG': 'fatal-criticals',
            'LC_ALL': 'C.UTF-8',
            'TZ': 'UTC',
            'XDG_CONFIG_DIRS': surroundings.config,
            # What is kept from one day to the next: every start is the first, but
            # for those that are to share a folder.
            'XDG_STATE_HOME': state or tempfile.mkdtemp(prefix='state-', dir=surroundings.folder),
            **(environment or {}),
        }
        words, added = build_command(command, asked, files, [surroundings.config])
        # A file and not a pipe: nobody reads it before the end, and it may be long.
        self.error_file = tempfile.TemporaryFile(dir=surroundings.folder)
        self.process = subprocess.Popen(words, env={**os.environ, **added}, stdin=subprocess.DEVNULL,
                                        stdout=self.error_file, stderr=self.error_file,
                                        start_new_session=True)
        self.window_id = None
        self.frame = None

    def __enter__(self):
        try:
            self.frame = self.wait(self.find_frame, 'a window on the accessibility bus')
            self.focus_window()
            if self.size is not None:
                self.resize(*self.size)
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, kind, value, trace):
        try:
            if kind is None and self.process.poll() is None:
                self.close()
        except BaseException:
            self.kill()
            raise
        finally:
            if kind is not None:
                self.kill()
            self.error_file.close()

    # Asking

    def wait(self, ask, what):
        """As wait_for(), and fails at once when the program has ended."""
        def ask_the_living():
            if self.process.poll() is not None:
                raise Complaint(f'the program ended with {self.process.returncode} before: {what}')
            return ask()

        return wait_for(ask_the_living, what)

    def list_frames(self):
        """Returns the windows of the program that are on the bus."""
        programs = self.bus.look_at(self.bus.list_children(Node(*REGISTRY)))
        frames = [frame for program in programs if program.id == APPLICATION_ID
                  for frame in self.bus.list_children(program)]
        return [frame for frame in self.bus.look_at(frames)
                if frame.role in ('window', 'dialog')]

    def find_frame(self):
        frames = [frame for frame in self.list_frames() if frame.is_showing()]
        return frames[0] if frames else None

    def list_nodes(self, role=None, name=None, id=None, within=None, matches=None):
        """Returns the nodes that are shown and answer to all that is given."""
        return [node for node in self.bus.walk(within if within is not None else self.frame)
                if ((role is None or node.role == role) and
                    (name is None or node.name == name) and
                    (id is None or node.id == id) and
                    (matches is None or re.search(matches, node.name)))]

    def find(self, role=None, name=None, id=None, within=None, matches=None):
        """Waits for the one node that answers to all that is given."""
        words = ', '.join(f'{key} {value!r}' for key, value in
                          [('role', role), ('name', name), ('id', id), ('name like', matches)]
                          if value is not None)
        found = self.wait(lambda: self.list_nodes(role, name, id, within, matches),
                          f'a node with {words}')
        if len(found) > 1:
            raise Failure(f'{len(found)} nodes with {words}')
        return found[0]

    def wait_gone(self, **wanted):
        self.wait(lambda: not self.list_nodes(**wanted), f'no more {wanted}')

    def find_focus(self):
        """Returns the node that has the keyboard focus, or None."""
        for node in self.bus.walk(self.frame):
            if node.has_state(FOCUSED) and node.role != 'window':
                return node
        return None

    def wait_focus(self, what, matches):
        """Waits until the focused node is one that matches() accepts."""
        def ask():
            node = self.find_focus()
            return node if node is not None and matches(node) else None

        return self.wait(ask, f'the focus on {what}')

    def wait_pressed(self, node, pressed):
        """Waits until a toggle button is on, or off."""
        self.wait(lambda: [node] == self.bus.look_at([node]) and node.has_state(PRESSED) == pressed,
                  f'{node.name} switched {"on" if pressed else "off"}')

    # Texts

    def find_article(self):
        return self.find(role='article')

    def get_text(self, node, start=0, end=None):
        if end is None:
            end = self.bus.get(node, 'org.a11y.atspi.Text', 'CharacterCount')
        return self.bus.ask_one(node, 'org.a11y.atspi.Text', 'GetText', '(ii)', start, end)[0]

    def get_caret(self, article):
        return self.bus.get(article, 'org.a11y.atspi.Text', 'CaretOffset')

    def list_links(self, article):
        """Returns the name, start and end of each mark that the article shows."""
        # GTK makes a link known when the children are asked for, not before.
        links = self.bus.list_children(article)
        n_links = self.bus.ask_one(article, 'org.a11y.atspi.Hypertext', 'GetNLinks')[0]
        if len(links) != n_links:
            raise Gone(f'{len(links)} children for {n_links} links')
        calls = []
        for link in links:
            calls += [(link, 'org.freedesktop.DBus.Properties', 'Get', '(ss)', interface, name)
                      for interface, name in [(ACCESSIBLE, 'Name'),
                                              ('org.a11y.atspi.Hyperlink', 'StartIndex'),
                                              ('org.a11y.atspi.Hyperlink', 'EndIndex')]]
        answers = self.bus.ask(calls)
        if None in answers:
            raise Gone('a link of the article')
        values = [answer[0] for answer in answers]
        return list(zip(values[0::3], values[1::3], values[2::3]))

    # Places

    def get_bounds(self, node):
        """Returns x, y, width and height in the window, as the bus has them."""
        return self.bus.ask_one(node, 'org.a11y.atspi.Component', 'GetExtents', '(u)', IN_WINDOW)[0]

    def to_screen(self, bounds):
        """Moves bounds from the window to the screen.

        The window stands at the corner of the screen, with a frame around it
        which the bus gives as a negative origin.
        """
        frame = self.get_bounds(self.frame)
        return bounds[0] - 2 * frame[0], bounds[1] - 2 * frame[1], bounds[2], bounds[3]

    def get_box(self, node):
        """Returns x, y, width and height of a node on the screen."""
        return self.to_screen(self.get_bounds(node))

    def get_text_box(self, node, start, end):
        """Returns x, y, width and height on the screen of some characters of a text."""
        return self.to_screen(self.bus.ask_one(node, 'org.a11y.atspi.Text', 'GetRangeExtents', '(iiu)',
                                               start, end, IN_WINDOW))

    def describe(self):
        """Returns the nodes that have a name, as lines, for a person who wants to know why."""
        lines = []
        for node in self.bus.walk(self.frame):
            if node.name:
                try:
                    bounds = ' '.join(map(str, self.get_bounds(node)))
                except Gone:
                    bounds = 'gone'
                lines.append(f'{node.role} {node.name!r} #{node.id} {bounds}')
        return lines

    def wait_still(self, get_box):
        """Waits until a box is the same three times running, and returns it."""
        seen = []

        def ask():
            seen.append(get_box())
            return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3] and seen[-1][2] > 0

        self.wait(ask, 'a place that stays the same')
        return seen[-1]

    # Doing

    def xdotool(self, *words):
        done = subprocess.run(['xdotool', *map(str, words)], capture_output=True, text=True, check=False)
        return done.stdout.split()

    def list_window_ids(self, title):
        return self.xdotool('search', '--onlyvisible', '--name', title)

    def focus_window(self):
        """Puts the window at the corner and gives it the keyboard, as a window manager would."""
        def ask():
            # The title changes while the document is loaded.
            self.bus.look_at([self.frame])
            found = self.list_window_ids(f'^{re.escape(self.frame.name)}$')
            if len(found) != 1:
                return False
            self.window_id = found[0]
            self.xdotool('windowmove', self.window_id, 0, 0, 'windowfocus', self.window_id)
            return self.bus.look_at([self.frame]) and self.frame.has_state(ACTIVE)

        self.wait(ask, 'an active window')

    def resize(self, width, height):
        """Makes the window that large, its invisible frame not counted."""
        frame = self.get_bounds(self.frame)

        def ask():
            self.xdotool('windowsize', self.window_id, width - 2 * frame[0], height - 2 * frame[1])
            return self.get_bounds(self.bus.load(self.frame).children[0])[2:] == (width, height)

        self.wait(ask, f'a window of {width} x {height}')

    def click_box(self, box):
        x, y, width, height = box
        self.xdotool('mousemove', x + width // 2, y + height // 2, 'click', 1)

    def click(self, node):
        self.click_box(self.wait_still(lambda: self.get_box(node)))

    def click_words(self, article, start, end):
        self.click_box(self.wait_still(lambda: self.get_text_box(article, start, end)))

    def open_file(self, path):
        """Opens a file in the running program, as a file manager does."""
        uri = self.bus.gio.File.new_for_path(path).get_uri()
        self.bus.session.call_sync(
            APPLICATION_ID, '/' + APPLICATION_ID.replace('.', '/'), 'org.freedesktop.Application', 'Open',
            self.bus.glib.Variant('(asa{sv})', ([uri], {})), None, self.bus.gio.DBusCallFlags.NONE, 30000, None)

    def activate_action(self, name, window=None, value=None):
        """Activates an action of the application, or of a window by its number, from outside."""
        glib = self.bus.glib
        values = [] if value is None else [glib.Variant('i' if isinstance(value, int) else 's', value)]
        path = '/' + APPLICATION_ID.replace('.', '/')
        self.bus.session.call_sync(
            APPLICATION_ID, path if window is None else f'{path}/window/{window}', 'org.gtk.Actions', 'Activate',
            glib.Variant('(sava{sv})', (name, values, {})), None,
            self.bus.gio.DBusCallFlags.NONE, DEADLINE_SECONDS * 1000, None)

    def press(self, node):
        """Presses a button by the bus, where no mouse can be: on a popover."""
        self.bus.ask_one(node, 'org.a11y.atspi.Action', 'DoAction', '(i)', 0)

    def key(self, *keys):
        def find_code(key):
            *modifiers, name = key.split('+')
            return '+'.join([*modifiers, str(KEYCODES.get(name, name))])

        self.xdotool('key', *map(find_code, keys))

    def tab_to(self, id):
        """Goes on with Tab until the node with that id has the focus, which scrolls it into sight."""
        seen = []
        node = self.wait_focus('something', lambda node: True)
        while node.id != id:
            seen.append(node.path)
            self.key('Tab')
            node = self.wait_focus('the next', lambda node: node.path != seen[-1])
            if node.path in seen[1:]:
                raise Failure(f'Tab does not come to {id}')
        return node

    def choose_last(self, id):
        """Chooses the last item of the row with that id, which is a list of choices."""
        self.tab_to(id)
        self.key('space')
        # The row is a list item itself, and has the focus before and after.
        self.wait_focus('the choices', lambda node: node.role == 'list item' and node.id != id)
        self.key('End')
        # The list comes to its end in its own time.
        self.wait_same_picture()
        self.key('Return')
        self.wait_focus('the row', lambda node: node.id == id)

    def type(self, text):
        self.xdotool('type', '--delay', 1, text)

    def picture(self):
        return Picture(self.surroundings.display)

    def wait_same_picture(self):
        """Waits until the screen is the same for as long as several frames take, and returns it."""
        seen = [self.picture()]
        n_same = 0

        def ask():
            nonlocal n_same
            seen.append(self.picture())
            n_same = n_same + 1 if seen[-1].pixels == seen.pop(0).pixels else 0
            return n_same > 15

        self.wait(ask, 'a picture that stays the same')
        return seen[-1]

    # Ending

    def close(self):
        """Closes by the window's close button, and looks at what the program leaves behind."""
        self.click(self.find(role='button', name='Close'))
        self.wait_end()

    def quit(self):
        """Ends the program as its menu does, whatever language its buttons speak."""
        self.activate_action('quit')
        self.wait_end()

    def wait_end(self):
        wait_for(lambda: self.process.poll() is not None, 'the end of the program')
        if self.process.returncode != 0:
            raise Complaint(f'the program ended with {self.process.returncode}')
        complaints = list_complaints(self.read_errors())
        if complaints:
            raise Complaint('the program complains: ' + '\n'.join(complaints))

    def read_errors(self):
        # The program writes where this file stands, which has to stay so.
        file = self.error_file.fileno()
        return os.pread(file, os.fstat(file).st_size, 0).decode(errors='replace')

    def kill(self):
        """Ends the program by force, and keeps what a person wants to know of it."""
        lines = []
        if self.frame is not None and self.process.poll() is None:
            lines += self.describe()
            folder = os.environ.get('DATELINE_E2E_PICTURES')
            if folder:
                os.makedirs(folder, exist_ok=True)
                path = os.path.join(folder, f'failure-{os.getpid()}-{time.time_ns()}.png')
                self.picture().save(path)
                lines.append('a picture is in ' + path)
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        lines += self.read_errors().splitlines()
        for line in lines:
            print('#', line, flush=True)
