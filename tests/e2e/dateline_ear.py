# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told beside what it reads."""


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
