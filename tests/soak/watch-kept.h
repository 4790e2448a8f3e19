/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* How many windows were made, and dialogs presented, of what libraries keep something for ever. */
typedef struct {
  unsigned n_windows;
  unsigned n_alive;     /* of them */
  unsigned n_toplevels; /* that there are, with those of GTK’s own dialogs */
  unsigned n_dialogs;
  unsigned n_preferences; /* of them */
  unsigned n_sheets;      /* of them */
  unsigned n_breakpoints; /* of those that a template of ours gives a dialog */
} WatchKept;

const WatchKept *watch_kept_get (void);
