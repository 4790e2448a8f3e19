# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the application from outside, as a person does: with the mouse, with
the keyboard, and with what the accessibility bus tells a screen reader.

Each test program has a display, a session bus and a folder of its own, so that
several can run at once; each test has a process of its own. Nothing here waits
for a length of time: it asks every 20 ms until the answer is right, or fails.

The program is $DATELINE_COMMAND, split as a shell would, or else the first
argument. A `flatpak run` is known for what it is: environment and files are
handed into its sandbox.
"""

import atexit
import os
import re
import shlex
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import zlib

APPLICATION_ID = 'io.github.dateline_reader.Dateline'
POLL_SECONDS = 0.02
# A sanitizer makes the program three times slower, a busy machine as much again.
DEADLINE_SECONDS = 20
SCREEN = (1600, 1200)

# What libraries say when there is no graphics card, no portal, no system bus.
HARMLESS = re.compile('|'.join([
    r'libEGL warning',
    # GDK 4.24 on X11 without a compositor.
    r'gdk_frame_timings_submitted\(\) called on submitted frame',
    r'MESA(-LOADER)?: ',
    r'DRI3 error',
    r'failed to (open|load) .*(dri|swrast|zink)',
    r'pci id for fd',
    r'[Pp]ortal.*(not found|not activatable|was not provided|ServiceUnknown)',
    r'Unable to acquire session bus',
    r'avahi printers will not be available',
    r'dbind-WARNING.*AT-SPI',
    r'^F: ',  # flatpak's own debug messages
    r'^\s*$',
]))

# xdotool holds Alt for these, as they stand in the key map with it too.
KEYCODES = {'F6': 72, 'F7': 73, 'F9': 75, 'F10': 76, 'F11': 95}


class Failure(Exception):
    """The application did not do what it should."""


# The surroundings ---------------------------------------------------------------


class Display:
    """A virtual screen, whose pixels can be read from a file."""

    def __init__(self, folder):
        self.framebuffer = os.path.join(folder, 'Xvfb_screen0')
        # As another user than root the server does not make it.
        os.makedirs('/tmp/.X11-unix', mode=0o1777, exist_ok=True)
        reader, writer = os.pipe()
        with open(os.path.join(folder, 'display.log'), 'wb') as log:
            self.process = subprocess.Popen(
                # Without -noreset it begins anew, deaf for a moment, when its last client goes.
                ['Xvfb', '-displayfd', str(writer), '-nolisten', 'tcp', '-noreset',
                 '-fbdir', folder, '-screen', '0',
                 f'{SCREEN[0]}x{SCREEN[1]}x24'],
                pass_fds=[writer], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise Failure('the display does not start')
        self.name = ':' + number

    def read(self):
        """Returns width, height, bytes a line and the pixels: blue, green, red, 0."""
        with open(self.framebuffer, 'rb') as file:
            contents = file.read()
        header = struct.unpack('>25I', contents[:100])
        return header[4], header[5], header[12], contents[header[0] + header[19] * 12:]

    def resize_text(self, factor):
        """Says how many dots an inch has, as a desktop with larger text does."""
        subprocess.run(['xrdb', '-nocpp', '-merge'], input=f'Xft.dpi: {round(96 * factor)}\n',
                       env={**os.environ, 'DISPLAY': self.name}, text=True, check=True)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def start_bus():
    """Starts a session bus, and returns its process and address."""
    process = subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address'],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    address = process.stdout.readline().strip()
    if not address:
        raise Failure('the session bus does not start')
    return process, address


class Surroundings:
    """The display, the buses and the folder that the tests of a program share."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='dateline-e2e-')
        atexit.register(self.stop)
        self.processes = []
        runtime = self.make_folder('run')
        os.environ['XDG_RUNTIME_DIR'] = runtime
        self.display = Display(self.folder)
        os.environ['DISPLAY'] = self.display.name
        for name in ('WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS', 'GTK_MODULES', 'LANGUAGE'):
            os.environ.pop(name, None)
        bus, os.environ['DBUS_SESSION_BUS_ADDRESS'] = start_bus()
        self.processes.append(bus)
        # GTK looks here after a person's own settings.
        self.config = self.make_folder('config')
        # What was opened is remembered here, and not where the person keeps it.
        os.environ['XDG_DATA_HOME'] = self.make_folder('data')
        os.makedirs(os.path.join(self.config, 'gtk-4.0'))
        with open(os.path.join(self.config, 'gtk-4.0', 'settings.ini'), 'w', encoding='utf-8') as file:
            # Printers that the machine may have are no part of a test.
            file.write('[Settings]\ngtk-enable-animations=0\ngtk-print-backends=file\n')

    def make_folder(self, name):
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode=0o700)
        return path

    def write(self, name, contents):
        """Writes a file for the application to open, and returns its path."""
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as file:
            file.write(contents if isinstance(contents, bytes) else contents.encode())
        return path

    def write_settings(self, **settings):
        """Writes a person's settings, which are words; returns what makes a program find them."""
        folder = os.path.join(self.config, 'person')
        os.makedirs(os.path.join(folder, 'glib-2.0', 'settings'), exist_ok=True)
        with open(os.path.join(folder, 'glib-2.0', 'settings', 'keyfile'), 'w', encoding='utf-8') as file:
            file.write('[io/github/dateline_reader/Dateline]\n')
            file.writelines(f"{key}='{value}'\n" for key, value in settings.items())
        return {'GSETTINGS_BACKEND': 'keyfile', 'XDG_CONFIG_HOME': folder}

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()
        if hasattr(self, 'display'):
            self.display.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def find_locale(name, folder):
    """Returns the variables that make a locale work, or None where it cannot be had."""
    listed = subprocess.run(['locale', '-a'], capture_output=True, text=True, check=False).stdout
    if name.replace('UTF-8', 'utf8') in listed.split() or name in listed.split():
        return {'LC_ALL': name}
    language, charset = name.split('.')
    try:
        subprocess.run(['localedef', '--no-archive', '-i', language, '-f', charset,
                        os.path.join(folder, name)], capture_output=True, check=False)
    except OSError:
        return None
    if not os.path.exists(os.path.join(folder, name, 'LC_CTYPE')):
        return None
    return {'LC_ALL': name, 'LOCPATH': folder}


def build_command(command, environment, files, readable):
    """Returns the arguments that start a command, and what to add to its environment.

    A `flatpak run` takes environment and files as options of its own: its
    sandbox has neither ours.
    """
    words = shlex.split(command)
    for at, word in enumerate(words[:-1]):
        if os.path.basename(word) == 'flatpak' and words[at + 1] == 'run':
            environment = dict(environment)
            # Flatpak keeps what a program remembers below the home of who runs it, and
            # lets nobody else say where.
            added = {'HOME': environment.pop('XDG_STATE_HOME')} if 'XDG_STATE_HOME' in environment else {}
            options = [f'--env={name}={value}' for name, value in sorted(environment.items())]
            options += [f'--filesystem={path}:ro' for path in [*readable, *files]]
            return words[:at + 2] + options + words[at + 2:] + files, added
    return words + files, dict(environment)


def list_complaints(lines):
    """Returns the lines of a program's standard error that are not known harmless."""
    return [line for line in lines.splitlines() if not HARMLESS.search(line)]


# The accessibility bus ----------------------------------------------------------

ACCESSIBLE = 'org.a11y.atspi.Accessible'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
IN_WINDOW = 1  # ATSPI_COORD_TYPE_WINDOW

# Bits of ATSPI_STATE_*.
ACTIVE, CHECKED, FOCUSABLE, FOCUSED, PRESSED, SHOWING, VISIBLE = 1, 4, 11, 12, 20, 25, 30


class Gone(Exception):
    """A node went away while it was asked for, or is not there yet."""


class Node:
    """A node as it was when it was looked at."""

    def __init__(self, owner, path):
        self.owner = owner
        self.path = path
        self.role = self.name = self.description = self.id = ''
        self.states = self.n_children = 0
        self.children = []

    def has_state(self, *states):
        return all(self.states >> state & 1 for state in states)

    def is_showing(self):
        # The application itself has no states.
        return self.role == 'application' or self.has_state(SHOWING, VISIBLE)


class Bus:
    """Asks for nodes, many at once: a tree is as fast as its depth.

    libatspi asks for one thing at a time, and aborts where it does not like an
    answer.
    """

    def __init__(self):
        from gi.repository import Gio, GLib

        self.gio, self.glib = Gio, GLib
        self.session = Gio.DBusConnection.new_for_address_sync(
            os.environ['DBUS_SESSION_BUS_ADDRESS'],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
            Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        address = self.session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                    None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
            Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, calls):
        """Returns the answers to (node, interface, method, signature, *values), None for failed ones."""
        answers = [None] * len(calls)
        left = len(calls)

        def answered(connection, result, at):
            nonlocal left
            left -= 1
            try:
                answers[at] = connection.call_finish(result).unpack()
            except self.glib.Error:
                pass

        for at, (node, interface, method, signature, *values) in enumerate(calls):
            # GTK answers so for what it has not made yet.
            if not node.owner:
                left -= 1
                continue
            self.connection.call(node.owner, node.path, interface, method,
                                 self.glib.Variant(signature, values), None,
                                 self.gio.DBusCallFlags.NONE, DEADLINE_SECONDS * 1000, None,
                                 answered, at)
        while left > 0:
            self.glib.MainContext.default().iteration(True)
        return answers

    def ask_one(self, node, interface, method, signature='()', *values):
        answer = self.ask([(node, interface, method, signature, *values)])[0]
        if answer is None:
            raise Gone(f'{node.role} {node.name!r} does not answer to {method}')
        return answer

    def get(self, node, interface, name):
        return self.ask_one(node, 'org.freedesktop.DBus.Properties', 'Get', '(ss)', interface, name)[0]

    def look_at(self, nodes):
        """Fills in what the nodes are now, and returns those that are still there."""
        calls = []
        for node in nodes:
            calls += [(node, 'org.freedesktop.DBus.Properties', 'GetAll', '(s)', ACCESSIBLE),
                      (node, ACCESSIBLE, 'GetRoleName', '()'),
                      (node, ACCESSIBLE, 'GetState', '()')]
        answers = self.ask(calls)
        there = []
        for at, node in enumerate(nodes):
            properties, role, states = answers[3 * at:3 * at + 3]
            if None in (properties, role, states):
                continue
            node.name, node.description = properties[0]['Name'], properties[0]['Description']
            node.id = properties[0].get('AccessibleId', '')
            node.n_children = properties[0]['ChildCount']
            node.role = role[0]
            node.states = states[0][0] | states[0][1] << 32
            there.append(node)
        return there

    def list_children(self, node):
        """Returns the nodes right below a node, not yet looked at."""
        return [Node(*child) for child in self.ask_one(node, ACCESSIBLE, 'GetChildren')[0]]

    def load(self, root):
        """Looks at a node and at all that is shown below it."""
        level = self.look_at([root])
        while level:
            # What a text has below it are links, which have no state of their own.
            parents = [node for node in level
                       if node.n_children > 0 and node.is_showing() and node.role != 'article']
            answers = self.ask([(node, ACCESSIBLE, 'GetChildren', '()') for node in parents])
            for node, answer in zip(parents, answers):
                node.children = [Node(*child) for child in answer[0]] if answer is not None else []
            level = self.look_at([child for node in parents for child in node.children])
            kept = set(map(id, level))
            for node in parents:
                node.children = [child for child in node.children if id(child) in kept]
        return root

    def walk(self, node):
        """Returns the nodes that are shown at and below a node, each before what is in it."""
        return list(walk_loaded(self.load(node)))


def walk_loaded(node):
    if not node.is_showing():
        return
    yield node
    if node.role != 'article':
        for child in node.children:
            yield from walk_loaded(child)


def wait_for(ask, what):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + DEADLINE_SECONDS
    while True:
        reason = ''
        try:
            answer = ask()
            if answer:
                return answer
        except Gone as gone:
            reason = f' ({gone})'
        if time.monotonic() > end:
            raise Failure(f'not in {DEADLINE_SECONDS} s: {what}{reason}')
        time.sleep(POLL_SECONDS)


# The application ----------------------------------------------------------------


class Picture:
    """What is on the screen."""

    def __init__(self, display):
        self.width, self.height, self.stride, self.pixels = display.read()

    def get(self, x, y):
        """Returns red, green and blue at a point."""
        at = y * self.stride + x * 4
        blue, green, red = self.pixels[at:at + 3]
        return red, green, blue

    def count(self, box):
        """Returns the colours in a box (x, y, width, height) with how often each is there."""
        counts = {}
        for y in range(box[1], box[1] + box[3]):
            row = self.pixels[y * self.stride + box[0] * 4:y * self.stride + (box[0] + box[2]) * 4]
            for at in range(0, len(row), 4):
                colour = (row[at + 2], row[at + 1], row[at])
                counts[colour] = counts.get(colour, 0) + 1
        return counts

    def save(self, path, box=None, grey=False):
        """Writes a PNG of a box (x, y, width, height), or of all; grey as a newspaper prints it."""
        left, top, width, height = box or (0, 0, self.width, self.height)
        rows = bytearray()
        for y in range(top, top + height):
            row = self.pixels[y * self.stride + left * 4:y * self.stride + (left + width) * 4]
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            if grey:
                values = bytes((299 * rgb[at] + 587 * rgb[at + 1] + 114 * rgb[at + 2]) // 1000
                               for at in range(0, len(rgb), 3))
                rgb[0::3] = rgb[1::3] = rgb[2::3] = values
            rows += b'\0' + rgb

        def chunk(kind, data):
            return (struct.pack('>I', len(data)) + kind + data +
                    struct.pack('>I', zlib.crc32(kind + data)))

        with open(path, 'wb') as file:
            file.write(b'\x89PNG\r\n\x1a\n' +
                       chunk(b'IHDR', struct.pack('>2I5B', width, height, 8, 2, 0, 0, 0)) +
                       chunk(b'IDAT', zlib.compress(bytes(rows), 9 if box else 1)) + chunk(b'IEND', b''))


def get_contrast(one, other):
    """Returns the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    def get_luminance(colour):
        parts = [part / 255 for part in colour]
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted([get_luminance(one), get_luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


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
                raise Failure(f'the program ended with {self.process.returncode} before: {what}')
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

    def activate_action(self, name, window=None):
        """Activates an action of the application, or of a window by its number, from outside."""
        path = '/' + APPLICATION_ID.replace('.', '/')
        self.bus.session.call_sync(
            APPLICATION_ID, path if window is None else f'{path}/window/{window}', 'org.gtk.Actions', 'Activate',
            self.bus.glib.Variant('(sava{sv})', (name, [], {})), None,
            self.bus.gio.DBusCallFlags.NONE, DEADLINE_SECONDS * 1000, None)

    def press(self, node):
        """Presses a button by the bus, where no mouse can be: on a popover."""
        self.bus.ask_one(node, 'org.a11y.atspi.Action', 'DoAction', '(i)', 0)

    def key(self, *keys):
        def find_code(key):
            *modifiers, name = key.split('+')
            return '+'.join([*modifiers, str(KEYCODES.get(name, name))])

        self.xdotool('key', *map(find_code, keys))

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
            raise Failure(f'the program ended with {self.process.returncode}')
        complaints = list_complaints(self.read_errors())
        if complaints:
            raise Failure('the program complains: ' + '\n'.join(complaints))

    def read_errors(self):
        self.error_file.seek(0)
        return self.error_file.read().decode(errors='replace')

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


# The tests ----------------------------------------------------------------------


class Skip(Exception):
    """The machine lacks what a test needs."""


class Suite:
    """The tests of a program, in order."""

    def __init__(self):
        self.tests = []
        self.command = os.environ.get('DATELINE_COMMAND') or (
            shlex.quote(os.path.abspath(sys.argv[1])) if len(sys.argv) > 1 else None)
        self.surroundings = self.bus = None

    def test(self, proves):
        """Adds a test; `proves` is what stands in the report."""
        def add(function):
            self.tests.append((proves, function))
            return function

        return add

    def start(self, *files, environment=None, size=None, state=None):
        """Starts the program; use as a context, which closes it.

        Programs that are started with the same folder as `state` know of each other.
        """
        return Application(self.surroundings, self.bus, self.command, files, environment, size, state)

    launch = start

    def is_sandboxed(self):
        """Returns whether the program is a Flatpak, which sees the files it is given and no others."""
        return any(os.path.basename(word) == 'flatpak' for word in shlex.split(self.command))

    def prepare(self):
        """Starts the surroundings that the tests share."""
        self.surroundings = Surroundings()
        self.bus = Bus()

    def run(self):
        """Runs the tests and reports in TAP; the names in argv[2:] choose some of them."""
        if self.command is None:
            sys.exit('Say what to start: DATELINE_COMMAND, or an argument')
        chosen = [test for test in self.tests if not sys.argv[2:] or test[1].__name__ in sys.argv[2:]]
        print(f'1..{len(chosen)}', flush=True)
        self.prepare()
        failed = False
        for number, (proves, function) in enumerate(chosen, 1):
            started = time.monotonic()
            try:
                function()
                result, note = 'ok', f' # {time.monotonic() - started:.1f} s'
            except Skip as reason:
                result, note = 'ok', f' # SKIP {reason}'
            except Exception as error:
                result, note, failed = 'not ok', '', True
                for line in traceback.format_exception(error):
                    print('#', line.rstrip().replace('\n', '\n# '), flush=True)
            print(f'{result} {number} - {proves}{note}', flush=True)
        sys.exit(1 if failed else 0)
