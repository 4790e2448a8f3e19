/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs a fuzz target over seeds, for compilers that have no fuzzer: each seed
 * as it is, and spoiled a number of times, the same way on every run.
 *
 * Usage: PROGRAM N_SPOILED FILE-OR-FOLDER... */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static guint n_inputs;

static void
run (const char *data, gsize n_bytes)
{
  /* A copy of the exact size, so that a sanitizer sees any step beyond it. */
  g_autofree guint8 *copy = g_memdup2 (data, n_bytes);

  LLVMFuzzerTestOneInput (copy, n_bytes);
  n_inputs++;
}

static void
run_spoiled (GRand *rand, const char *data, gsize n_bytes)
{
  g_autofree char *spoiled = g_memdup2 (data, n_bytes);
  const gint32 n_changes = g_rand_int_range (rand, 1, 4);
  gsize n_left = n_bytes;

  for (gint32 i = 0; i < n_changes && n_left > 1; i++) {
    const gsize at = (gsize) g_rand_int_range (rand, 0, (gint32) n_left);
    const gsize from = (gsize) g_rand_int_range (rand, 0, (gint32) n_left);

    switch (g_rand_int_range (rand, 0, 3)) {
    case 0:
      spoiled[at] = (char) g_rand_int_range (rand, 0, 256);
      break;
    case 1:
      spoiled[at] = spoiled[from];
      break;
    default:
      memmove (spoiled + at, spoiled + at + 1, n_left - at - 1);
      n_left--;
    }
  }

  run (spoiled, n_left);
}

static void
run_file (const char *path, long n_spoiled)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_str_hash (path));
  g_autofree char *data = NULL;
  gsize n_bytes;

  if (!g_file_get_contents (path, &data, &n_bytes, NULL))
    g_error ("%s cannot be read", path);

  run (data, n_bytes);
  for (long i = 0; i < n_spoiled && n_bytes > 0; i++)
    run_spoiled (rand, data, n_bytes);
}

static void
run_path (const char *path, long n_spoiled)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_DIR)) {
    run_file (path, n_spoiled);
    return;
  }

  dir = g_dir_open (path, 0, NULL);
  g_assert (dir != NULL);
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *file = g_build_filename (path, name, NULL);

    run_file (file, n_spoiled);
  }
}

int
main (int argc, char **argv)
{
  const long n_spoiled = argc > 1 ? strtol (argv[1], NULL, 10) : 0;

  for (int i = 2; i < argc; i++)
    run_path (argv[i], n_spoiled);

  printf ("%u inputs\n", n_inputs);

  return n_inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
