/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* It is work, not waiting: what the main thread computed, whatever else the machine was busy
 * with. When a piece has been too much, a timer of the thread's own work interrupts it, and the
 * calls that it is in are written down; again each time it has been as much once more. As a busy
 * machine computes more slowly, some work that is always the same is done and measured after such
 * a piece. */

#include <errno.h>
#include <execinfo.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <glib-object.h>

#include "watch-turn.h"

#define LONG_PIECE (100 * 1000)
#define MOST_CALLS 60
#define SAME_WORK (200 * 1000)
#define N_TRIALS 5

static WatchTurns turns;
static timer_t timer;
static gboolean has_timer;
static int file = -1;
static gulong frame_hook;
static gint64 turn_began = -1, piece_began, same_work_at_best = G_MAXINT64;

static gint64
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gint64
do_same_work (void)
{
  const gint64 began = get_work ();
  volatile guint32 sum = 1;
  gint64 work;

  for (guint i = 0; i < SAME_WORK; i++)
    sum = sum * 1664525 + 1013904223;
  work = MAX (get_work () - began, 1);
  same_work_at_best = MIN (same_work_at_best, work);
  return work;
}

static void
set_timer (void)
{
  const struct timespec after = { .tv_nsec = LONG_PIECE * 1000 };
  const struct itimerspec when = { after, after };

  if (has_timer)
    timer_settime (timer, 0, &when, NULL);
}

/* Nothing is asked of the program that it might have been interrupted in. */
static void
long_cb (int number)
{
  static const char words[] = "in a piece of work that takes long:\n";
  const int known_errno = errno;
  void *calls[MOST_CALLS];

  if (write (file, words, sizeof words - 1) > 0)
    backtrace_symbols_fd (calls, backtrace (calls, MOST_CALLS), file);
  errno = known_errno;
}

static void
make_timer (void)
{
  struct sigaction action = { .sa_handler = long_cb, .sa_flags = SA_RESTART };
  struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGPROF };
  void *call;

  /* The first time it loads a library. */
  backtrace (&call, 1);
  event._sigev_un._tid = gettid ();
  sigemptyset (&action.sa_mask);
  has_timer = sigaction (SIGPROF, &action, NULL) == 0 &&
              timer_create (CLOCK_THREAD_CPUTIME_ID, &event, &timer) == 0;
}

static void
begin_piece (void)
{
  piece_began = get_work ();
  set_timer ();
}

static void
end_piece (void)
{
  const gint64 piece = get_work () - piece_began;

  turns.longest = MAX (turns.longest, piece);
  if (piece <= LONG_PIECE)
    return;
  turns.n_long++;
  turns.last_long = piece;
  turns.slowness = (guint) (do_same_work () * 100 / same_work_at_best);
}

static gboolean
framed_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer user_data)
{
  end_piece ();
  begin_piece ();
  return TRUE;
}

/* As soon as there is a clock: the program has none before its first window. */
static void
hook_frames (void)
{
  const GType clock_type = g_type_from_name ("GdkFrameClock");

  if (frame_hook == 0 && clock_type != G_TYPE_INVALID && g_type_class_peek (clock_type) != NULL)
    frame_hook = g_signal_add_emission_hook (g_signal_lookup ("after-paint", clock_type), 0,
                                             framed_cb, NULL, NULL);
}

/**
 * watch_turn_begin:
 * @calls_file: where the calls of a piece of work that takes long are written
 *
 * Begins a turn in this thread, which is always the same.
 */
void
watch_turn_begin (int calls_file)
{
  if (turn_began < 0) {
    file = calls_file;
    make_timer ();
    for (guint i = 0; i < N_TRIALS; i++)
      do_same_work ();
  }
  hook_frames ();
  begin_piece ();
  turn_began = piece_began;
}

/**
 * watch_turn_end:
 *
 * Ends the turn that was begun, if any was: the start of a program is none.
 */
void
watch_turn_end (void)
{
  if (turn_began < 0)
    return;
  turns.longest_turn = MAX (turns.longest_turn, get_work () - turn_began);
  end_piece ();
}

const WatchTurns *
watch_turns_get (void)
{
  return &turns;
}

void
watch_turns_forget (void)
{
  turns = (WatchTurns) { 0 };
}
