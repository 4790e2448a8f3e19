/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A program that does what the watch is there to find: keeps as many bytes as it is told to,
 * works too long in one turn of its main loop, and complains. */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <glib.h>

#define N_PIECES 100
#define WORK_MS 150
#define REST_MS 700

static void *pieces[N_PIECES];

static gboolean
work_cb (gpointer user_data)
{
  const char *n_bytes = user_data;
  const clock_t end = clock () + CLOCKS_PER_SEC / 1000 * WORK_MS;
  const size_t size = strtoul (n_bytes, NULL, 10) / N_PIECES;

  for (size_t i = 0; size > 0 && i < N_PIECES; i++) {
    pieces[i] = malloc (size);
    if (pieces[i] != NULL)
      memset (pieces[i], 1, size);
  }
  while (clock () < end)
    continue;
  g_warning ("%s bytes are kept", n_bytes);
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

  if (argc != 2)
    return EXIT_FAILURE;
  g_timeout_add (50, turn_cb, NULL);
  g_timeout_add (100, work_cb, argv[1]);
  g_timeout_add_once (REST_MS, (GSourceOnceFunc) g_main_loop_quit, loop);
  g_main_loop_run (loop);
  return EXIT_SUCCESS;
}
