/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the turns of the main loop work, and what is done where a piece of them takes too long. */

#pragma once

#include <glib.h>

/* A piece of work is a frame of one window, or what is done between two frames or two turns. When
 * the theme changes a turn has a frame for each window. */
typedef struct {
  gint64 longest_turn, longest, last_long; /* µs of work: of a turn, of a piece, of a long piece */
  guint n_long;                            /* how many pieces took long */
  guint slowness; /* how long the machine took for the same work after the last of those, per cent
                     of what it takes at its best */
} WatchTurns;

void watch_turn_begin (int calls_file);
void watch_turn_end (void);
const WatchTurns *watch_turns_get (void);
void watch_turns_forget (void);
