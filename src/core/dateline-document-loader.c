/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the bytes of a file of any kind. */

#include "dateline-document-loader.h"

#include <glib/gi18n-lib.h>

#include "dateline-document-reader.h"
#include "dateline-error.h"

#define CHUNK_BYTES (256 * 1024)

static GBytes *
read_stream (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize n_read;

  do {
    const guint n_before = bytes->len;

    g_byte_array_set_size (bytes, n_before + CHUNK_BYTES);
    if (!g_input_stream_read_all (stream, bytes->data + n_before, CHUNK_BYTES, &n_read, cancellable,
                                  error)) {
      g_prefix_error (error, "%s", _("Could not read the document: "));
      return NULL;
    }

    g_byte_array_set_size (bytes, n_before + (guint) n_read);
    if (bytes->len > DATELINE_MAX_DOCUMENT_BYTES) {
      g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE,
                   _("the document is larger than %d MiB"),
                   DATELINE_MAX_DOCUMENT_BYTES / (1024 * 1024));
      return NULL;
    }
  } while (n_read == CHUNK_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * dateline_document_check_address:
 * @file: where a document may be
 * @error: return location for %G_IO_ERROR_NOT_SUPPORTED
 *
 * Refuses the addresses of web pages: nothing is fetched, whatever GIO could.
 *
 * Returns: %TRUE if @file may be read
 */
gboolean
dateline_document_check_address (GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (!g_file_has_uri_scheme (file, "http") && !g_file_has_uri_scheme (file, "https"))
    return TRUE;

  g_set_error_literal (
    error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
    _("Dateline fetches nothing from the network. Save the page with a browser, "
       "and open that file"));
  return FALSE;
}

/**
 * dateline_document_load_bytes:
 * @file: where the document is
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Reads the bytes of a document and waits for them. It stops as soon as there
 * are more than [const@Dateline.MAX_DOCUMENT_BYTES].
 *
 * The error is one of GIO if the file could not be read, that of
 * dateline_document_check_address(), or %DATELINE_ERROR_TOO_LARGE.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL on error
 */
GBytes *
dateline_document_load_bytes (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!dateline_document_check_address (file, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL) {
    g_prefix_error (error, "%s", _("Could not open the document: "));
    return NULL;
  }

  return read_stream (G_INPUT_STREAM (stream), cancellable, error);
}
