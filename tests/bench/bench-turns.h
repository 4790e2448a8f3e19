/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

gint64 bench_get_work (void);

void bench_turns_watch (void);
void bench_turns_watch_frames (GdkFrameClock *clock);
void bench_turns_forget (void);
void bench_turns_settle (void);
void bench_turns_wait_for_frame (GdkFrameClock *clock);
guint bench_turns_get_n_frames (void);
gint64 bench_turns_get_last_frame (void);
gint64 bench_turns_get_longest (void);

void bench_print_figure (const char *name, const char *what, gint64 figure);
void bench_print_times (const char *name, GArray *times);
void bench_print_frames (const char *name);
void bench_print_turns (const char *name);
gint64 bench_get_percentile (GArray *times, guint percent);
