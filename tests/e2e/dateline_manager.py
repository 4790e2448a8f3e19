# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window asks a window manager for, of which the display of the tests has none."""

import ctypes
import ctypes.util

SUBSTRUCTURE_NOTIFY = 1 << 19
CLIENT_MESSAGE = 33
REPLACE, ATOM = 0, 4


class ClientMessage(ctypes.Structure):
    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('send_event', ctypes.c_int),
                ('display', ctypes.c_void_p), ('window', ctypes.c_ulong), ('message_type', ctypes.c_ulong),
                ('format', ctypes.c_int), ('data', ctypes.c_long * 5)]


class Event(ctypes.Union):
    _fields_ = [('type', ctypes.c_int), ('client', ClientMessage), ('pad', ctypes.c_long * 24)]


class Manager:
    """Hears what windows ask for, and does it as far as a state is concerned."""

    def __init__(self):
        self.x11 = ctypes.CDLL(ctypes.util.find_library('X11') or 'libX11.so.6')
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XInternAtom.restype = self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.x11.XSelectInput(self.display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self.x11.XSync(self.display, 0)
        self.state = self.get_atom('_NET_WM_STATE')

    def get_atom(self, name):
        return self.x11.XInternAtom(self.display, name.encode(), 0)

    def answer(self, name):
        """Gives a window the state that it has asked for since; returns whether it is on, or None."""
        wanted, is_on = self.get_atom(name), None
        event = Event()
        while self.x11.XPending(self.display):
            self.x11.XNextEvent(self.display, ctypes.byref(event))
            message = event.client
            if event.type != CLIENT_MESSAGE or message.message_type != self.state or wanted not in message.data[1:3]:
                continue
            is_on = bool(message.data[0])
            states = (ctypes.c_long * 1)(wanted)
            self.x11.XChangeProperty(self.display, ctypes.c_ulong(message.window), ctypes.c_ulong(self.state),
                                     ctypes.c_ulong(ATOM), 32, REPLACE, states, int(is_on))
            self.x11.XSync(self.display, 0)
        return is_on

    def close(self):
        self.x11.XCloseDisplay(self.display)
