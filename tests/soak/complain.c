/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A program that does what the watch is there to find: keeps as many bytes as it is told to,
 * lets fontconfig keep as many as it is told to, frees blocks of as many sizes as it is told to in
 * a thread that goes on, works too long in one turn of its main loop, for as many windows as it
 * is told to, and complains. */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <fontconfig/fontconfig.h>
#include <glib-object.h>

#define N_PIECES 100
#define WORK_MS 150
#define REST_MS 700
#define SIZE_STEP 16
#define N_OF_SIZE 16

static void *pieces[N_PIECES];
static FcPattern *pattern;
static GObject *frame_clock;

static void
keep (size_t n_bytes)
{
  const size_t size = n_bytes / N_PIECES;

  for (size_t i = 0; size > 0 && i < N_PIECES; i++) {
    pieces[i] = malloc (size);
    if (pieces[i] != NULL)
      memset (pieces[i], 1, size);
  }
}

/* It copies each name by strdup(). */
static void
keep_names (size_t n_bytes)
{
  g_autofree char *name = g_strnfill (n_bytes / N_PIECES, 'a');

  pattern = FcPatternCreate ();
  for (size_t i = 0; *name != '\0' && i < N_PIECES; i++)
    FcPatternAddString (pattern, FC_FAMILY, (const FcChar8 *) name);
}

/* The thread keeps them for the next who wants one of that size. */
static gpointer
free_cb (gpointer user_data)
{
  const size_t n_sizes = GPOINTER_TO_SIZE (user_data);

  for (size_t n_bytes = SIZE_STEP; n_bytes <= n_sizes * SIZE_STEP; n_bytes += SIZE_STEP) {
    void *blocks[N_OF_SIZE];

    for (size_t i = 0; i < N_OF_SIZE; i++)
      blocks[i] = malloc (n_bytes);
    for (size_t i = 0; i < N_OF_SIZE; i++)
      free (blocks[i]);
  }
  g_usleep (2 * REST_MS * 1000);
  return NULL;
}

/* To the watch it is one of GDK's, which needs a display. */
static GObject *
make_frame_clock (void)
{
  const GType type = g_type_register_static_simple (G_TYPE_OBJECT, "GdkFrameClock",
                                                    sizeof (GObjectClass), NULL, sizeof (GObject),
                                                    NULL, 0);

  g_type_ensure (type);
  g_signal_new ("after-paint", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  return g_object_new (type, NULL);
}

static void
work (guint ms)
{
  const clock_t end = clock () + CLOCKS_PER_SEC / 1000 * ms;

  while (clock () < end)
    continue;
}

static gboolean
work_cb (gpointer user_data)
{
  char **arguments = user_data;
  const guint n_windows = (guint) strtoul (arguments[4], NULL, 10);
  size_t n_sizes;

  keep (strtoul (arguments[1], NULL, 10));
  keep_names (strtoul (arguments[2], NULL, 10));
  n_sizes = strtoul (arguments[3], NULL, 10);
  g_thread_unref (g_thread_new ("free", free_cb, GSIZE_TO_POINTER (n_sizes)));
  for (guint i = 0; i < n_windows; i++) {
    work (WORK_MS / n_windows);
    g_signal_emit_by_name (frame_clock, "after-paint");
  }
  g_warning ("%s bytes are kept", arguments[1]);
  return G_SOURCE_REMOVE;
}

/* The figures are written when the loop turns. */
static gboolean
turn_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  if (argc != 5)
    return EXIT_FAILURE;
  frame_clock = make_frame_clock ();
  g_timeout_add (50, turn_cb, NULL);
  g_timeout_add (100, work_cb, argv);
  g_timeout_add_once (REST_MS, (GSourceOnceFunc) g_main_loop_quit, loop);
  g_main_loop_run (loop);
  g_clear_object (&frame_clock);
  return EXIT_SUCCESS;
}
