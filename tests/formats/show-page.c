/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what article is found in files, as tests/formats/news has it.
 *
 * Usage: PROGRAM FILE... */

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "formats/dateline-import.h"
#include "show-article.h"

static gboolean
show (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *data = NULL;
  g_autofree char *shown = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (DatelineDocument) document = NULL;
  gsize n_bytes;

  if (g_file_get_contents (path, &data, &n_bytes, &error)) {
    bytes = g_bytes_new_take (g_steal_pointer (&data), n_bytes);
    document = dateline_import_bytes (bytes, name, NULL, NULL, &error);
  }
  if (document == NULL) {
    fprintf (stderr, "%s: %s\n", path, error->message);
    return FALSE;
  }

  shown = show_article (dateline_document_get_article (document));
  fputs (shown, stdout);

  return TRUE;
}

int
main (int argc, char **argv)
{
  gboolean is_shown = argc > 1;

  setlocale (LC_ALL, "");
  for (int i = 1; i < argc; i++)
    is_shown = show (argv[i]) && is_shown;

  return is_shown ? EXIT_SUCCESS : EXIT_FAILURE;
}
