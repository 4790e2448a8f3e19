# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the same few things again and again, and weighs the heap each time: what is allocated
once more by each round, after the first few have filled the caches, is lost.

A random hour says whether memory grows, and only after ten minutes of filling caches; this
says it in a minute, and of each kind of thing by itself with --only.
"""

import statistics

from growth import count_kept

# Rounds in which caches fill up, and those that are weighed.
N_WARM, N_WEIGHED = 3, 8

# Beside what libraries are known to keep of a window and two dialogs, 14 kB. A sidebar's tabs that
# are kept make it 75 kB, a window that is kept makes it 1 MB.
ROUND_MAY_KEEP = 20 * 1000
# After less than ten minutes caches still fill up: in one run of many a round was 72 kB. What is
# found then is a window that is kept.
EARLY_ROUND_MAY_KEEP = 250 * 1000


def do_round(soak):
    app = soak.app
    app.key('ctrl+f')
    app.type('Iran')
    soak.act('step-match', 1)
    app.key('Escape')
    for _ in range(2):
        soak.act('kind', 'person')
    soak.act('step-highlight', 1)
    soak.act('step-mention', 1)
    soak.act('go', -1)
    app.key('Escape', 'ctrl+End', 'ctrl+Home')
    for tab in app.list_nodes(role='tab'):
        app.click(tab)
    for action, window in (('export-pdf', 1), ('preferences', None)):
        soak.act(action, window=window)
        app.find(role='dialog')
        soak.end_dialogs()
    for theme in ('dark', 'follow'):
        soak.suite.surroundings.write_settings(theme=theme)
    app.resize(640, 500)
    soak.open(soak.documents[1])
    soak.end_all_windows()


def get_slope(weights):
    """Returns the median of what each two of them say, which one odd weight does not move."""
    return statistics.median((weights[j] - weights[i]) / (j - i)
                             for i in range(len(weights)) for j in range(i + 1, len(weights)))


def weigh_rounds(soak, is_settled):
    """Returns what is wrong, as lines."""
    weights = []
    soak.suite.surroundings.write_settings(theme='follow')
    before = soak.read_watch()
    for _ in range(N_WARM + N_WEIGHED):
        do_round(soak)
        weights.append(soak.rest() - count_kept(soak.read_watch()))
    lost = get_slope(weights[N_WARM:])
    after = soak.read_watch()
    names = ('n_windows', 'n_dialogs', 'n_preferences', 'n_breakpoints')
    counted = tuple(getattr(after, name) - getattr(before, name) for name in names)
    print(f'# the same {N_WARM + N_WEIGHED} times, kB: ' + ' '.join(f'{weight / 1000:.0f}' for weight in weights) +
          f', so {lost / 1000:.1f} for each round', flush=True)
    wrong = []
    if lost > (ROUND_MAY_KEEP if is_settled else EARLY_ROUND_MAY_KEEP):
        wrong.append(f'each round of the same things takes {lost / 1000:.1f} kB for ever')
    # What libraries keep of a window and of a dialog is taken off for each that was counted.
    n_rounds = N_WARM + N_WEIGHED
    if counted != (n_rounds, 2 * n_rounds, n_rounds, n_rounds):
        wrong.append(f'{counted} windows, dialogs, preferences and breakpoints were counted in {n_rounds} rounds')
    return wrong
