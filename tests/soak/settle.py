# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills at once the caches that random things would fill for hours.

Pango keeps a set of fonts for each size of each style, up to 256 of them, with tables for each font,
and cairo the letters. A reader has 26 sizes of text in three faces, of which a random walk sees
some in ten minutes and others after fifty.
"""

from idle import wait_idle

TEXT_SIZES = range(50, 301, 10)
FONTS = ('document', 'serif', 'sans')


def fill_caches(soak):
    app, surroundings = soak.app, soak.suite.surroundings
    keys = surroundings.read_keys()
    soak.open(soak.documents[1])
    for font in FONTS:
        for text_size in TEXT_SIZES:
            surroundings.write_keys({**keys, 'font': f"'{font}'", 'text-size': str(text_size)})
            wait_idle(app.process.pid)
    surroundings.write_keys(keys)
    soak.end_all_windows()
