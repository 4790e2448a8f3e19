/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads a document from a file of any kind, off the main thread. */

#include "dateline-document-loader.h"

#include <glib/gi18n-lib.h>

#include "dateline-document-reader.h"
#include "dateline-error.h"
#include "dateline-memory.h"

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

static void
load_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (source_object, cancellable, &error);
  gsize n_bytes = bytes != NULL ? g_bytes_get_size (bytes) : 0;
  DatelineDocument *document = NULL;

  if (bytes != NULL && !g_cancellable_is_cancelled (cancellable))
    document = dateline_document_read_bytes (bytes, &error);
  g_clear_pointer (&bytes, g_bytes_unref);

  if (document != NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_error (task, g_steal_pointer (&error));
  dateline_memory_trim (n_bytes);
}

/**
 * dateline_document_load_async:
 * @file: where the document is: a local file, a resource, a pipe or whatever
 *   else GIO can read
 * @cancellable: (nullable): to give up
 * @callback: (scope async): called when it is done, in the thread's default
 *   main context
 * @user_data: for @callback
 *
 * Loads a document in another thread; finish with
 * [func@Dateline.Document.load_finish].
 */
void
dateline_document_load_async (GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, dateline_document_load_async);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, load_thread);
}

/**
 * dateline_document_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@Dateline.Document.load_async] began.
 *
 * The error is one of GIO (%G_IO_ERROR and others), among them
 * %G_IO_ERROR_CANCELLED, if the file could not be read, or one of
 * %DATELINE_ERROR if what is in it is no document.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error
 */
DatelineDocument *
dateline_document_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, dateline_document_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
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
 * The error is one of GIO if the file could not be read, or
 * %DATELINE_ERROR_TOO_LARGE.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL on error
 */
GBytes *
dateline_document_load_bytes (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL) {
    g_prefix_error (error, "%s", _("Could not open the document: "));
    return NULL;
  }

  return read_stream (G_INPUT_STREAM (stream), cancellable, error);
}
