/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads each document that is named and writes it back in its place; for
 * test-round-trip.py. */

#include <stdlib.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    g_autoptr (GFile) file = g_file_new_for_path (argv[i]);
    g_autoptr (GError) error = NULL;
    g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, &error);
    g_autoptr (DatelineDocument) document =
      bytes != NULL ? dateline_document_read_bytes (bytes, &error) : NULL;

    if (document == NULL || !dateline_document_save (document, file, NULL, &error)) {
      g_printerr ("%s: %s\n", argv[i], error->message);
      return EXIT_FAILURE;
    }
  }

  return EXIT_SUCCESS;
}
