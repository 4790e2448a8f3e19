# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the driver itself decides: how a program is started, and what it may not say."""

import contextlib
import io
import os
import sys
from unittest import mock

from dateline_driver import Complaint, Failure, Suite, build_command, get_contrast, list_complaints

ENVIRONMENT = {'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-criticals'}
FILE = '/tmp/a b.dateline'
UNSET = ['--unset-env=DATELINE_LOCALE_DIR', '--unset-env=DATELINE_NAMES_MODEL']


def test_program():
    """a built program gets its environment and its files as they are"""
    assert build_command("'/opt/a b/dateline' --x", ENVIRONMENT, [FILE], ['/tmp/config']) == (
        ['/opt/a b/dateline', '--x', FILE], ENVIRONMENT)


def test_flatpak():
    """a flatpak run gets environment and files through its sandbox"""
    environment = {**ENVIRONMENT, 'XDG_STATE_HOME': '/tmp/state'}
    assert build_command('/usr/bin/flatpak run io.example.App', environment, [FILE], ['/tmp/config']) == (
        ['/usr/bin/flatpak', 'run', *UNSET, '--env=G_DEBUG=fatal-criticals', '--env=LC_ALL=C.UTF-8',
         '--filesystem=/tmp/config:ro', '--filesystem=' + FILE + ':ro', 'io.example.App', FILE],
        {'HOME': '/tmp/state'})


def test_prefix():
    """a flatpak run is known behind another command, and run alone is not one"""
    words, added = build_command('env A=B flatpak run --user App', {'C': 'D'}, [], [])
    assert words == ['env', 'A=B', 'flatpak', 'run', *UNSET, '--env=C=D', '--user', 'App'] and not added
    words, added = build_command('flatpak run App', {'DATELINE_NAMES_MODEL': 'M'}, [], [])
    assert words == ['flatpak', 'run', UNSET[0], '--env=DATELINE_NAMES_MODEL=M', 'App'] and not added
    words, added = build_command('/bin/run run', {'C': 'D'}, [], [])
    assert words == ['/bin/run', 'run'] and added == {'C': 'D'}


def test_warnings():
    """a warning of any library is a complaint, and the noise of a headless screen is not"""
    warning = '(dateline:1): Gtk-WARNING **: 12:00:00.000: Finalizing DatelineCard'
    noise = ('libEGL warning: DRI3 error: Could not get DRI3 device\n\n'
             '(dateline:1): Gdk-WARNING **: gdk_frame_timings_submitted() called on submitted frame.\n')
    assert list_complaints(noise) == []
    assert list_complaints(noise + warning + '\n') == [warning]
    for line in ['==1==ERROR: LeakSanitizer: detected memory leaks', 'runtime error: index out of bounds',
                 'GLib-GIO-CRITICAL **: assertion failed']:
        assert list_complaints(line) == [line]


def test_contrast():
    """the contrast of colours is that of WCAG 2"""
    assert round(get_contrast((0, 0, 0), (255, 255, 255)), 2) == 21
    assert round(get_contrast((119, 119, 119), (255, 255, 255)), 2) == 4.48


def try_out(errors, allowed):
    """Tries a test out that fails with each of the errors in turn; returns the tries, or the last error."""
    def fail():
        if left:
            raise left.pop(0)

    left, suite = list(errors), Suite()
    suite.surroundings = mock.Mock()
    with mock.patch.dict(os.environ, DATELINE_E2E_TRIES=allowed), contextlib.redirect_stdout(io.StringIO()):
        try:
            return suite.try_out(fail)
        except Exception as error:
            return type(error)


def test_tries():
    """a test is tried again where that is allowed, unless the program complained or the test is broken"""
    assert try_out([], '') == 1 and try_out([], '2') == 1
    assert try_out([Failure()], '') is Failure and try_out([AssertionError()], '1') is AssertionError
    assert try_out([Failure()], '2') == 2 and try_out([AssertionError()], '2') == 2
    assert try_out([Failure(), Failure()], '2') is Failure
    assert try_out([Complaint()], '2') is Complaint and try_out([KeyError()], '2') is KeyError


def main():
    tests = [test_program, test_flatpak, test_prefix, test_warnings, test_contrast, test_tries]
    failed = False
    print(f'1..{len(tests)}')
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} - {test.__doc__}')
        except AssertionError as error:
            failed = True
            print(f'# line {error.__traceback__.tb_next.tb_lineno}')
            print(f'not ok {number} - {test.__doc__}')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
