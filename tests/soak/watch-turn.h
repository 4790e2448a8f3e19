/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the turns of the main loop work, and what those do that work for too long. */

#pragma once

#include <glib.h>

typedef struct {
  gint64 longest, last_long; /* µs of work */
  guint n_long;
  guint slowness; /* how long the machine took for the same work after the last long turn, per cent
                     of what it takes at its best */
} WatchTurns;

void watch_turn_begin (int calls_file);
void watch_turn_end (void);
const WatchTurns *watch_turns_get (void);
void watch_turns_forget (void);
