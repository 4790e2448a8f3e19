# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a picture is taken of: files, a size, an environment, and what a person does first."""

import pathlib

import dateline_documents
import dateline_surroundings
from dateline_driver import Suite

dateline_surroundings.SCREEN = (2000, 1300)
HERE = pathlib.Path(__file__).resolve().parent
suite = Suite()
document = dateline_documents.load_bundled()
views = {}

LIGHT = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light'}
DARK = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'}
CONTRAST = {'ADW_DEBUG_HIGH_CONTRAST': '1'}
WIDE, PHONE, SMALLEST = (1180, 780), (360, 640), (360, 294)


def view(name, *files, size=WIDE, scale=1, locale=None, settings=None, **more):
    """Adds a picture; the decorated function does what is to be done before it is taken.

    `files` are paths, or functions that write one. More may be said: `grey`, `metainfo` for what
    the software centre shows, `moves` where the picture never stands still, `margin` for what
    reaches out of the window; all else goes into the environment.
    """
    marks = {key: more.pop(key, default) for key, default in
             [('grey', False), ('metainfo', False), ('moves', False), ('margin', 0)]}

    def add(prepare):
        views[name] = {'files': files, 'size': size, 'scale': scale, 'locale': locale,
                       'settings': settings or {}, 'environment': more, 'prepare': prepare, **marks}
        return prepare

    return add


def as_is(app):
    """Does nothing: what the window begins with is what is looked at."""


def fixture(name):
    return str(HERE / f'{name}.dateline')


def write(name, contents):
    """Returns what writes a file when it is wanted."""
    return lambda: suite.surroundings.write(name, contents() if callable(contents) else contents)
