/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a Dateline document of an article in another format. */

#include "dateline-import.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"
#include "formats/html/dateline-html.h"
#include "dateline-import-title-private.h"
#include "dateline-import-watch-private.h"
#include "formats/markdown/dateline-markdown.h"
#include "dateline-mhtml.h"
#include "dateline-plain-text.h"
#include "dateline-text-decoder.h"

#define CHUNK_BYTES (256 * 1024)

/* The part of the work that reading the file is. */
#define READ_SHARE 0.3

typedef struct {
  GBytes *bytes; /* NULL where the file is still to be read */
  char *name;
  char *content_type;
  DatelineProgress progress;
  gpointer progress_data;
} Job;

static void
free_job (Job *job)
{
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job->name);
  g_free (job->content_type);
  g_free (job);
}

static gboolean
parse_text (GBytes *bytes, DatelineArticleBuilder *builder, GError **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, NULL, error);

  if (text == NULL)
    return FALSE;

  dateline_plain_text_parse (text->str, builder);

  return TRUE;
}

static gboolean
parse_markdown (GBytes                     *bytes,
                const DatelineImportWatch  *watch,
                DatelineArticleBuilder     *builder,
                GError                    **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, NULL, error);

  return text != NULL && dateline_markdown_parse (text->str, watch, builder, error);
}

static gboolean
parse_html (GBytes                     *bytes,
            const DatelineImportWatch  *watch,
            DatelineArticleBuilder     *builder,
            GError                    **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *declared = n_bytes > 0 ? dateline_text_find_declared (data, n_bytes) : NULL;
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, declared, error);

  return text != NULL && dateline_html_parse (text->str, text->len, NULL, watch, builder, error);
}

static gboolean
parse (GBytes                     *bytes,
       DatelineImportFormat        format,
       const DatelineImportWatch  *watch,
       DatelineArticleBuilder     *builder,
       GError                    **error)
{
  switch (format) {
  case DATELINE_IMPORT_HTML:
    return parse_html (bytes, watch, builder, error);
  case DATELINE_IMPORT_MHTML:
    return dateline_mhtml_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), watch,
                                 builder, error);
  case DATELINE_IMPORT_MARKDOWN:
    return parse_markdown (bytes, watch, builder, error);
  default:
    return parse_text (bytes, builder, error);
  }
}

static char *
make_id (GBytes *bytes)
{
  g_autofree char *checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return g_strdup_printf ("import-%.16s", checksum);
}

static DatelineDocument *
import_watched (GBytes                     *bytes,
                const char                 *name,
                const char                 *content_type,
                const DatelineImportWatch  *watch,
                GError                    **error)
{
  const DatelineImportFormat format = dateline_import_sniff (bytes, name, content_type);
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autofree char *id = NULL;

  if (g_cancellable_set_error_if_cancelled (watch->cancellable, error))
    return NULL;
  if (format == DATELINE_IMPORT_DOCUMENT)
    return dateline_document_read_bytes (bytes, error);
  if (!parse (bytes, format, watch, builder, error))
    return NULL;

  if (dateline_article_builder_get_n_blocks (builder) == 0) {
    g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_NO_ARTICLE,
                         _("no article was found: the file has no paragraph of text"));
    return NULL;
  }

  dateline_import_complete_title (builder);
  if (g_cancellable_set_error_if_cancelled (watch->cancellable, error))
    return NULL;

  id = make_id (bytes);

  return dateline_article_builder_end (builder, id);
}

/**
 * dateline_import_bytes:
 * @bytes: the whole file
 * @name: (nullable): the name of the file, or of its last part
 * @content_type: (nullable): its media type, if it is known
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Makes a document of a text, a Markdown text or a saved web page: its article
 * without annotations. Where each of the article's members was found is told by
 * [func@Dateline.Article.get_origin]. A Dateline document is read as it is, with
 * the errors of [func@Dateline.document_read_bytes]. Any thread may; the time is
 * linear.
 *
 * The error is %G_IO_ERROR_CANCELLED or one of %DATELINE_ERROR:
 * %DATELINE_ERROR_EMPTY, %DATELINE_ERROR_TOO_LARGE, %DATELINE_ERROR_BINARY,
 * %DATELINE_ERROR_ENCODING, %DATELINE_ERROR_NO_ARTICLE.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error
 */
DatelineDocument *
dateline_import_bytes (GBytes        *bytes,
                       const char    *name,
                       const char    *content_type,
                       GCancellable  *cancellable,
                       GError       **error)
{
  const DatelineImportWatch watch = { .cancellable = cancellable };

  g_return_val_if_fail (bytes != NULL, NULL);

  return import_watched (bytes, name, content_type, &watch, error);
}

static void
report (GTask *task, double fraction)
{
  const Job *job = g_task_get_task_data (task);

  dateline_progress_tell (job->progress, job->progress_data, fraction, task);
}

/* The work behind the reading. */
static void
progress_cb (double fraction, gpointer user_data)
{
  report (user_data, READ_SHARE + (1. - READ_SHARE) * fraction);
}

static GBytes *
read_stream (GTask *task, GInputStream *stream, goffset n_expected, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize n_read;

  do {
    const guint n_before = bytes->len;

    g_byte_array_set_size (bytes, n_before + CHUNK_BYTES);
    if (!g_input_stream_read_all (stream, bytes->data + n_before, CHUNK_BYTES, &n_read,
                                  g_task_get_cancellable (task), error))
      return NULL;

    g_byte_array_set_size (bytes, n_before + (guint) n_read);
    if (bytes->len > DATELINE_MAX_IMPORT_BYTES) {
      g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE,
                   _ ("the file is larger than %d MiB"), DATELINE_MAX_IMPORT_BYTES / (1024 * 1024));
      return NULL;
    }
    if (n_expected > 0)
      report (task, READ_SHARE * MIN (1., (double) bytes->len / (double) n_expected));
  } while (n_read == CHUNK_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static GBytes *
read_file (GTask *task, GFile *file, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, g_task_get_cancellable (task), error);
  g_autoptr (GFileInfo) info = NULL;

  if (stream == NULL) {
    g_prefix_error (error, "%s", _ ("Could not open the file: "));
    return NULL;
  }

  /* A pipe has no size; then there is no progress to tell. */
  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                         g_task_get_cancellable (task), NULL);

  return read_stream (task, G_INPUT_STREAM (stream), info != NULL ? g_file_info_get_size (info) : 0,
                      error);
}

static void
import_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  const DatelineImportWatch watch = { cancellable, progress_cb, task };
  DatelineDocument *document = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = job->bytes != NULL ? g_bytes_ref (job->bytes) : read_file (task, source_object, &error);
  if (bytes != NULL) {
    report (task, READ_SHARE);
    document = import_watched (bytes, job->name, job->content_type, &watch, &error);
  }

  if (document != NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
start (GTask *task, Job *job)
{
  g_task_set_source_tag (task, dateline_import_bytes_async);
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, import_thread);
}

/**
 * dateline_import_bytes_async:
 * @bytes: the whole file, or what was pasted or dropped
 * @name: (nullable): the name of the file
 * @content_type: (nullable): its media type, such as `text/html`
 * @cancellable: (nullable): to give up
 * @callback: (scope async): called when it is done, in the thread's default
 *   main context
 * @user_data: for @callback
 *
 * Makes a document in another thread, as [func@Dateline.import_bytes] does;
 * finish with [func@Dateline.import_finish].
 */
void
dateline_import_bytes_async (GBytes *bytes,
                             const char *name,
                             const char *content_type,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (bytes != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  job = g_new0 (Job, 1);
  job->bytes = g_bytes_ref (bytes);
  job->name = g_strdup (name);
  job->content_type = g_strdup (content_type);
  start (task, job);
}

/**
 * dateline_import_file_async:
 * @file: the file, or a pipe or whatever else GIO can read
 * @cancellable: (nullable): to give up
 * @progress: (nullable) (scope notified) (closure progress_data): told how far
 *   it is, in the thread's default main context, until @callback is called
 * @progress_data: for @progress
 * @callback: (scope async): called when it is done, in the same context
 * @user_data: for @callback
 *
 * Reads a file and makes a document of it, both in another thread; finish with
 * [func@Dateline.import_finish].
 */
void
dateline_import_file_async (GFile *file,
                            GCancellable *cancellable,
                            DatelineProgress progress,
                            gpointer progress_data,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  job = g_new0 (Job, 1);
  job->name = g_file_get_basename (file);
  job->progress = progress;
  job->progress_data = progress_data;
  start (task, job);
}

/**
 * dateline_import_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@Dateline.import_bytes_async] or
 * [func@Dateline.import_file_async] began.
 *
 * The error is one of GIO, among them %G_IO_ERROR_CANCELLED, if the file could
 * not be read, or one of %DATELINE_ERROR as [func@Dateline.import_bytes] has.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error
 */
DatelineDocument *
dateline_import_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, dateline_import_bytes_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
