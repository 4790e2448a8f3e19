# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test program has for itself: a display, buses and a folder; and how a program is
started in them.
"""

import atexit
import os
import re
import shlex
import shutil
import struct
import subprocess
import tempfile

SCREEN = (1600, 1200)
SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data',
                      'io.github.dateline_reader.Dateline.gschema.xml')

# What libraries say when there is no graphics card, no portal, no system bus.
HARMLESS = re.compile('|'.join([
    r'libEGL warning',
    # GDK 4.24 on X11 without a compositor.
    r'gdk_frame_timings_submitted\(\) called on submitted frame',
    # The shadow of libadwaita beside a sidebar that is shown in the frame in which a window becomes
    # narrow or wide: it is drawn before that (tests/soak/README.md).
    r'Trying to snapshot AdwGizmo \S+ without a current allocation',
    # GTK 4.24 of its own entry, once in a thousand times that one is left and come back to, and
    # selects what it holds after it has the focus.
    r'GtkText - unexpected blinking selection',
    # GTK 4.24 of its dialog for files, which is there without a portal only: a timer tells of what
    # its folder holds after the dialog has been closed. Where criticals are fatal it still is.
    r"thaw_updates: assertion 'GTK_IS_FILE_SYSTEM_MODEL \(model\)' failed",
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


class Failure(Exception):
    """The application did not do what it should."""


class Complaint(Failure):
    """The application ended as it should not, or said that something is wrong."""


def read_known_keys():
    """Returns the names of the program's settings."""
    with open(SCHEMA, encoding='utf-8') as file:
        return re.findall(r'<key name="([^"]+)"', file.read())


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
        self.root = self.folder = tempfile.mkdtemp(prefix='dateline-e2e-')
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
        self.config = self.make_folder('config')
        self.write_toolkit_settings(self.config)
        # What was opened is remembered here, and not where the person keeps it.
        os.environ['XDG_DATA_HOME'] = self.make_folder('data')

    def make_folder(self, name):
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode=0o700)
        return path

    def renew_folder(self):
        """Gives the next test a folder in which nothing is yet."""
        self.folder = tempfile.mkdtemp(prefix='folder-', dir=self.root)

    def write(self, name, contents):
        """Writes a file for the application to open, and returns its path."""
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as file:
            file.write(contents if isinstance(contents, bytes) else contents.encode())
        return path

    def write_toolkit_settings(self, folder, **settings):
        """Writes settings of GTK; returns what makes a program find them.

        A sandbox has a folder of its own for a person's, but looks here as well.
        """
        # Printers that the machine may have are no part of a test.
        settings = {'gtk_enable_animations': 0, 'gtk_print_backends': 'file', **settings}
        path = os.path.join(folder, 'gtk-4.0', 'settings.ini')
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write('[Settings]\n')
            file.writelines(f'{key.replace("_", "-")}={value}\n' for key, value in settings.items())
        return {'XDG_CONFIG_DIRS': folder}

    def write_settings(self, **settings):
        """Writes a person's settings, which are words; returns what makes a program find them.

        The program would not notice one that it does not have.
        """
        unknown = [key for key in settings if key.replace('_', '-') not in read_known_keys()]
        if unknown:
            raise Failure(f'no settings: {", ".join(unknown)}')
        return self.write_keys({key: f"'{value}'" for key, value in settings.items()})

    def write_switches(self, **switches):
        """Writes a person's settings, which are on or off, as write_settings() does."""
        return self.write_keys({key: str(on).lower() for key, on in switches.items()})

    def get_keys_path(self):
        return os.path.join(self.config, 'person', 'glib-2.0', 'settings', 'keyfile')

    def read_keys(self):
        """Returns the settings by now, also those that the program wrote, for write_keys()."""
        with open(self.get_keys_path(), encoding='utf-8') as file:
            return dict(line.rstrip('\n').split('=', 1) for line in file if '=' in line)

    def write_keys(self, keys):
        folder = os.path.join(self.config, 'person')
        os.makedirs(os.path.dirname(self.get_keys_path()), exist_ok=True)
        # At once, as GLib writes them: a program that reads them in the middle is set to nothing.
        unfinished = self.get_keys_path() + '.new'
        with open(unfinished, 'w', encoding='utf-8') as file:
            file.write('[io/github/dateline_reader/Dateline]\n')
            file.writelines(f'{key.replace("_", "-")}={value}\n' for key, value in keys.items())
        os.replace(unfinished, self.get_keys_path())
        return {'GSETTINGS_BACKEND': 'keyfile', 'XDG_CONFIG_HOME': folder}

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()
        if hasattr(self, 'display'):
            self.display.stop()
        shutil.rmtree(self.root, ignore_errors=True)


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


# Where a built tree finds what an installed program finds by itself.
TREE_VARIABLES = ('DATELINE_LOCALE_DIR', 'DATELINE_NAMES_MODEL')


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
            # What the built tree is told by is not there in the sandbox.
            options = [f'--unset-env={name}' for name in TREE_VARIABLES if name not in environment]
            options += [f'--env={name}={value}' for name, value in sorted(environment.items())]
            options += [f'--filesystem={path}:ro' for path in [*readable, *files]]
            return words[:at + 2] + options + words[at + 2:] + files, added
    return words + files, dict(environment)


def list_complaints(lines):
    """Returns the lines of a program's standard error that are not known harmless."""
    return [line for line in lines.splitlines() if not HARMLESS.search(line)]
