/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A program that does what the watch is there to find: keeps as many bytes as it is told to,
 * lets fontconfig keep as many as it is told to, frees blocks of as many sizes as it is told to in
 * a thread that goes on, works too long in one turn of its main loop, and complains. */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <fontconfig/fontconfig.h>
#include <glib.h>

#define N_PIECES 100
#define WORK_MS 150
#define REST_MS 700
#define SIZE_STEP 16
#define N_OF_SIZE 16

static void *pieces[N_PIECES];
static FcPattern *pattern;

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

static gboolean
work_cb (gpointer user_data)
{
  char **arguments = user_data;
  const clock_t end = clock () + CLOCKS_PER_SEC / 1000 * WORK_MS;
  size_t n_sizes;

  keep (strtoul (arguments[1], NULL, 10));
  keep_names (strtoul (arguments[2], NULL, 10));
  n_sizes = strtoul (arguments[3], NULL, 10);
  g_thread_unref (g_thread_new ("free", free_cb, GSIZE_TO_POINTER (n_sizes)));
  while (clock () < end)
    continue;
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

  if (argc != 4)
    return EXIT_FAILURE;
  g_timeout_add (50, turn_cb, NULL);
  g_timeout_add (100, work_cb, argv);
  g_timeout_add_once (REST_MS, (GSourceOnceFunc) g_main_loop_quit, loop);
  g_main_loop_run (loop);
  return EXIT_SUCCESS;
}
