# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of another program, out of which a file can be dragged.

Usage: drag-source.py FILE. It prints a line when it is ready, and ends with its standard input.
"""

import pathlib
import sys

import gi

gi.require_version('Gdk', '4.0')
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def main():
    Gtk.init()
    loop = GLib.MainLoop()
    source = Gtk.DragSource()
    listed = f'{pathlib.Path(sys.argv[1]).as_uri()}\r\n'
    source.set_content(Gdk.ContentProvider.new_for_bytes('text/uri-list', GLib.Bytes.new(listed.encode())))
    label = Gtk.Label(label='Drag')
    label.add_controller(source)
    window = Gtk.Window(title='Offer', default_width=300, default_height=200, child=label)
    window.connect_after('map', lambda _: print('ready', flush=True))
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, lambda *_: loop.quit())
    window.present()
    loop.run()


main()
