# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told beside what it reads."""

import time

from dateline_bus import ACCESSIBLE, REGISTRY

EVENTS = ('object:state-changed', 'object:children-changed', 'window:activate')


class Ear:
    """Hears what is announced from now on."""

    def __init__(self, app):
        self.app = app
        self.heard = []
        self.connection = app.bus.connection
        self.subscription = self.connection.signal_subscribe(
            None, 'org.a11y.atspi.Event.Object', 'Announcement', None, None,
            app.bus.gio.DBusSignalFlags.NONE,
            lambda connection, sender, path, interface, name, values: self.heard.append(values.unpack()[3]))

    def wait_for(self, words):
        """Waits until these words were heard, among others or not."""
        # What was said is heard while a question is asked.
        self.app.wait(lambda: self.app.list_frames() and words in self.heard, f'{words} after {self.heard}')

    def wait(self, *words):
        """Waits until just these words were heard since the last time, each as one announcement."""
        # The answer to a question comes after what was said before it.
        self.app.wait(lambda: self.app.get_caret(self.app.article) >= 0 and len(self.heard) >= len(words),
                      f'{list(words)} after {self.heard}')
        heard, self.heard = self.heard, []
        assert heard == list(words), (heard, words)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.signal_unsubscribe(self.subscription)


class EarlyEar:
    """Hears of windows and of the focus as Orca does, from before the program starts.

    Whoever does not answer when it is heard of is taken for dead, and not heeded again: a
    window until it is active once more, and all others until a child comes to one that lives.
    """

    def __init__(self, bus):
        self.bus = bus
        self.heard = []
        self.dead = set()
        self.active = None
        self.active_since = 0
        for event in EVENTS:
            bus.want(event)
        self.subscriptions = [
            bus.connection.signal_subscribe(None, 'org.a11y.atspi.Event.' + group, member, None, None,
                                            bus.gio.DBusSignalFlags.NONE, self.hear)
            for group, member in [('Object', 'StateChanged'), ('Object', 'ChildrenChanged'), ('Window', 'Activate')]]

    def hear(self, _connection, sender, path, _interface, member, values):
        what, is_so, _, child, _ = values.unpack()
        if member == 'Activate':
            self.ask(sender, path, lambda: self.activate(path))
        elif member == 'ChildrenChanged' and what == 'add' and self.active and child[1] not in self.dead:
            self.ask(*child, self.dead.clear)
        elif what == 'focused' and is_so and path not in self.dead:
            self.ask(sender, path, lambda: self.heard.append(('focused', path)))

    def activate(self, path):
        self.active = path
        self.active_since = time.monotonic()
        self.dead.discard(path)
        self.heard.append(('Activate', path))

    def ask(self, owner, path, heed):
        """Heeds who answers."""
        def answered(connection, result):
            try:
                connection.call_finish(result)
            except self.bus.glib.Error:
                self.dead.add(path)
            else:
                heed()

        self.bus.connection.call(owner, path, ACCESSIBLE, 'GetRoleName', None, None, self.bus.gio.DBusCallFlags.NONE,
                                 -1, None, answered)

    def get_silence(self):
        """Returns for how many seconds no window was told of."""
        return time.monotonic() - self.active_since

    def find(self, what):
        """Returns the path of the last that was so, or None."""
        return next((path for heard, path in reversed(self.heard) if heard == what), None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for subscription in self.subscriptions:
            self.bus.connection.signal_unsubscribe(subscription)
        for event in EVENTS:
            self.bus.connection.call_sync(REGISTRY[0], '/org/a11y/atspi/registry', REGISTRY[0], 'DeregisterEvent',
                                          self.bus.glib.Variant('(s)', (event,)), None,
                                          self.bus.gio.DBusCallFlags.NONE, -1, None)
