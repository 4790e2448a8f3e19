# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the driver itself decides: how a program is started, and what it may not say."""

import sys

from dateline_driver import build_command, get_contrast, list_complaints

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


def main():
    tests = [test_program, test_flatpak, test_prefix, test_warnings, test_contrast]
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
