/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: whatever is where the places of the reader are kept, it is read or it
 * counts for nothing. */

#include <unistd.h>

#include "core/dateline-reading-positions.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  static char *path;
  g_autoptr (DatelineReadingPositions) positions = NULL;
  g_autoptr (GFile) file = NULL;

  if (path == NULL)
    path = g_strdup_printf ("%s/dateline-fuzz-positions-%d", g_get_tmp_dir (), getpid ());
  file = g_file_new_for_path (path);
  g_assert (g_file_set_contents_full (path, (const char *) data, (gssize) n_bytes,
                                      G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  positions = dateline_reading_positions_new (file);
  g_assert (dateline_reading_positions_get_n_articles (positions) <= n_bytes / 64);
  g_file_delete (file, NULL, NULL);
  return 0;
}
