/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loaded into the program before all else ($LD_PRELOAD), watches its main loop and its
 * heap from the inside, so that nothing in the program itself has to be there for tests.
 * It writes to the file that $DATELINE_WATCH names, in a line that is always as long:
 * the longest turn since the file was emptied, in microseconds, the longest piece of one, how many
 * pieces took over 100 ms, how long the last of those was and how slow the machine then
 * (watch-turn.h), the bytes that are allocated, and those of them that the libraries which draw
 * letters have allocated; how many dialogs were presented, how many of them for preferences, how
 * many as a sheet, and how many breakpoints they had of their own.
 *
 * A critical ends the program; what led to it is then printed. The calls that led to any
 * other complaint, and those in a piece that takes long, are written to the file with `.calls`
 * after its name. */

#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <glib.h>

#include "watch-heap.h"
#include "watch-kept.h"
#include "watch-turn.h"

#define PERIOD (200 * 1000)
#define MOST_CALLS 60

static int file = -1, calls_file = -1;
static gint64 last_written;

/* Who wants to know of the turns from now on empties the file. */
static gboolean
was_emptied (void)
{
  struct stat about;

  return last_written != 0 && fstat (file, &about) == 0 && about.st_size == 0;
}

static void
write_figures (void)
{
  const WatchTurns *turns = watch_turns_get ();
  const WatchKept *kept = watch_kept_get ();
  char line[180];
  const int n_bytes = snprintf (
    line, sizeof line,
    "%12" G_GINT64_FORMAT " %12" G_GINT64_FORMAT " %8u %12" G_GINT64_FORMAT
    " %8u %14zu %14zu %8u %8u %8u %8u %8u %8u %8u\n",
    turns->longest_turn, turns->longest, turns->n_long, turns->last_long, turns->slowness, watch_heap_get_bytes (),
    watch_heap_get_font_bytes (), kept->n_windows, kept->n_alive, kept->n_toplevels, kept->n_dialogs,
    kept->n_preferences, kept->n_sheets, kept->n_breakpoints);

  if (pwrite (file, line, (size_t) n_bytes, 0) != n_bytes)
    g_warning ("the figures of the main loop were not written");
}

static int
poll_cb (GPollFD *fds, guint n_fds, int timeout)
{
  const gint64 now = g_get_monotonic_time ();
  int n;

  if (was_emptied ()) {
    last_written = 0;
    watch_turns_forget ();
  }
  watch_turn_end ();
  if (now - last_written > PERIOD) {
    write_figures ();
    last_written = now;
  }
  n = g_poll (fds, n_fds, timeout);
  watch_turn_begin (calls_file);
  return n;
}

static void
trap_cb (int number)
{
  void *calls[MOST_CALLS];

  backtrace_symbols_fd (calls, backtrace (calls, MOST_CALLS), STDERR_FILENO);
  signal (number, SIG_DFL);
  raise (number);
}

static GLogWriterOutput
write_log_cb (GLogLevelFlags   level,
              const GLogField *fields,
              gsize            n_fields,
              void            *user_data)
{
  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) != 0) {
    g_autofree char *message = g_log_writer_format_fields (level, fields, n_fields, FALSE);
    void *calls[MOST_CALLS];

    dprintf (calls_file, "%s\n", message);
    backtrace_symbols_fd (calls, backtrace (calls, MOST_CALLS), calls_file);
  }
  return g_log_writer_default (level, fields, n_fields, user_data);
}

static void
watch_log (const char *path)
{
  g_autofree char *calls_path = g_strconcat (path, ".calls", NULL);

  calls_file = open (calls_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (calls_file >= 0)
    g_log_set_writer_func (write_log_cb, NULL, NULL);
}

__attribute__ ((constructor)) static void
watch (void)
{
  const char *path = g_getenv ("DATELINE_WATCH");

  if (path == NULL)
    return;
  file = open (path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0)
    return;
  watch_log (path);
  /* What the program starts is not watched. */
  g_unsetenv ("LD_PRELOAD");
  g_unsetenv ("DATELINE_WATCH");
  signal (SIGTRAP, trap_cb);
  watch_heap_begin ();
  g_main_context_set_poll_func (NULL, poll_cb);
}
