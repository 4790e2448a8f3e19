# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the accessibility bus tells a screen reader."""

import os
import time

from dateline_surroundings import Failure

POLL_SECONDS = 0.02
# A sanitizer makes the program three times slower, a busy machine as much again.
DEADLINE_SECONDS = 20

ACCESSIBLE = 'org.a11y.atspi.Accessible'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
IN_WINDOW = 1  # ATSPI_COORD_TYPE_WINDOW

# Bits of ATSPI_STATE_*.
ACTIVE, CHECKED, FOCUSABLE, FOCUSED, PRESSED, SELECTED, SHOWING, VISIBLE = 1, 4, 11, 12, 20, 23, 25, 30


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

    def want(self, event, owner=''):
        """Asks a program, or all, to tell of something; as long as nobody wants to hear it they do not."""
        self.connection.call_sync(REGISTRY[0], '/org/a11y/atspi/registry', REGISTRY[0], 'RegisterEvent',
                                  self.glib.Variant('(sass)', (event, [], owner)), None,
                                  self.gio.DBusCallFlags.NONE, -1, None)

    def follow_children(self, node):
        """Returns the children of a node as a list that follows what the program says of it."""
        self.want('object:children-changed', node.owner)
        children = [child.path for child in self.list_children(node)]

        def changed(_connection, _sender, _path, _interface, _signal, values):
            change, at, _, (_, child), _ = values.unpack()
            if child in children:
                children.remove(child)
            if change == 'add':
                assert 0 <= at <= len(children), (at, len(children))
                children.insert(at, child)

        self.connection.signal_subscribe(node.owner, 'org.a11y.atspi.Event.Object', 'ChildrenChanged', node.path,
                                         None, self.gio.DBusSignalFlags.NONE, changed)
        return children

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
