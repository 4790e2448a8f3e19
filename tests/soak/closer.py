# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closes windows as a window manager does. Keys would go to another window once one is gone."""

import ctypes


class Message(ctypes.Structure):
    """What one X client sends to another."""

    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('is_sent', ctypes.c_int),
                ('display', ctypes.c_void_p), ('window', ctypes.c_ulong), ('name', ctypes.c_ulong),
                ('format', ctypes.c_int), ('values', ctypes.c_long * 5), ('room', ctypes.c_long * 24)]


class Closer:
    CLIENT_MESSAGE = 33

    def __init__(self, display):
        self.x11 = ctypes.CDLL('libX11.so.6')
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XInternAtom.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))
        # A window may go before it is asked; what Xlib would do then is to end this program.
        self.handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)
        self.x11.XSetErrorHandler(self.handler)

    def get_atom(self, name):
        return self.x11.XInternAtom(self.display, name, 0)

    def close(self, window):
        message = Message(type=self.CLIENT_MESSAGE, window=int(window), name=self.get_atom(b'WM_PROTOCOLS'),
                          format=32)
        message.values[0] = self.get_atom(b'WM_DELETE_WINDOW')
        self.x11.XSendEvent(self.display, ctypes.c_ulong(int(window)), 0, ctypes.c_long(0), ctypes.byref(message))
        self.x11.XSync(self.display, 0)
