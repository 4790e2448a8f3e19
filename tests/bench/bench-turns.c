/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is measured while something is done: the turns of the main loop, the frames, and how
 * that is printed.
 *
 * Work is the time that the main thread computed, which other programs on a busy machine do
 * not lengthen, in microseconds. */

#include "bench-turns.h"

#include <time.h>

#define SETTLED_TURNS_US (200 * 1000)

static gint64 turn_began;   /* work */
static gint64 longest_turn; /* work */
static gint64 all_turns;    /* work */
static gint64 last_turn;    /* when something was last done, by the clock */
static gint64 frame_began;
static GArray *frames; /* gint64: work of each */

/* Returns the work that the main thread has done. */
gint64
bench_get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* Between two calls lies a turn of the main loop. */
static int
poll_cb (GPollFD *fds, guint n_fds, int timeout)
{
  const gint64 turn = bench_get_work () - turn_began;
  int n;

  longest_turn = MAX (longest_turn, turn);
  all_turns += turn;
  if (turn > 200)
    last_turn = g_get_monotonic_time ();
  n = g_poll (fds, n_fds, timeout);
  turn_began = bench_get_work ();
  return n;
}

/* Measures all turns of the main loop from now on. */
void
bench_turns_watch (void)
{
  frames = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_main_context_set_poll_func (NULL, poll_cb);
}

static void
frame_begins_cb (void)
{
  frame_began = bench_get_work ();
}

static void
frame_ends_cb (void)
{
  const gint64 work = bench_get_work () - frame_began;

  g_array_append_val (frames, work);
}

/* Measures the frames of a window. */
void
bench_turns_watch_frames (GdkFrameClock *clock)
{
  g_signal_connect (clock, "before-paint", frame_begins_cb, NULL);
  g_signal_connect (clock, "after-paint", frame_ends_cb, NULL);
}

/* Begins anew: what is counted is what comes. */
void
bench_turns_forget (void)
{
  turn_began = bench_get_work ();
  longest_turn = all_turns = 0;
  last_turn = g_get_monotonic_time ();
  g_array_set_size (frames, 0);
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* Waits until nothing is done any more. */
void
bench_turns_settle (void)
{
  const guint source = g_timeout_add (20, wake_cb, NULL);

  last_turn = g_get_monotonic_time ();
  while (g_get_monotonic_time () - last_turn < SETTLED_TURNS_US)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

void
bench_turns_wait_for_frame (GdkFrameClock *clock)
{
  const guint n_frames = frames->len;

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (frames->len == n_frames)
    g_main_context_iteration (NULL, TRUE);
}

guint
bench_turns_get_n_frames (void)
{
  return frames->len;
}

gint64
bench_turns_get_last_frame (void)
{
  return g_array_index (frames, gint64, frames->len - 1);
}

gint64
bench_turns_get_longest (void)
{
  return longest_turn;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 first = *(const gint64 *) a;
  const gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

/* Sorts them. */
gint64
bench_get_percentile (GArray *times, guint percent)
{
  if (times->len == 0)
    return 0;
  g_array_sort (times, compare_times);
  return g_array_index (times, gint64, MIN (times->len * percent / 100, times->len - 1));
}

void
bench_print_figure (const char *name, const char *what, gint64 figure)
{
  g_print ("%s%s%s %" G_GINT64_FORMAT "\n", name, *what != '\0' ? "-" : "", what, figure);
}

void
bench_print_times (const char *name, GArray *times)
{
  bench_print_figure (name, "p50", bench_get_percentile (times, 50));
  bench_print_figure (name, "p95", bench_get_percentile (times, 95));
}

void
bench_print_frames (const char *name)
{
  bench_print_times (name, frames);
  bench_print_figure (name, "p99", bench_get_percentile (frames, 99));
}

/* "busy" is the longest turn, "whole" all of them. */
void
bench_print_turns (const char *name)
{
  bench_print_figure (name, "busy", longest_turn);
  bench_print_figure (name, "whole", all_turns);
}
