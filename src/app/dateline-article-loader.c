/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads an article of any format, in a thread: a Dateline document as it is, and of
 * anything else a new document is made. */

#include "dateline-article-loader.h"

#include <glib/gi18n-lib.h>

#include "annotate/dateline-annotate.h"
#include "core/dateline-document-confidence.h"
#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"
#include "core/dateline-memory.h"
#include "dateline-shared-names.h"
#include "formats/dateline-import.h"

/* The parts of the work that reading and importing are; the rest is annotating. */
#define READ_SHARE 0.05
#define IMPORT_SHARE 0.25

typedef struct {
  DatelineArticleRequest request;
  char *name;    /* (nullable): of the file */
  gsize n_bytes; /* that were read */
  DatelineProgress progress;
  gpointer progress_data;
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->request.file);
  g_clear_pointer (&job->request.page, g_bytes_unref);
  g_clear_pointer (&job->request.text, g_bytes_unref);
  g_clear_object (&job->request.document);
  g_clear_pointer (&job->request.published, dateline_edtf_unref);
  g_free (job->name);
  g_free (job);
}

static void
tell (GTask *task, double fraction)
{
  const Job *job = g_task_get_task_data (task);

  dateline_progress_tell (job->progress, job->progress_data, fraction, task);
}

static void
annotated_cb (double fraction, gpointer task)
{
  tell (task, IMPORT_SHARE + (1. - IMPORT_SHARE) * fraction);
}

static DatelineDocument *
import (GTask *task, GBytes *bytes, const char *content_type, GError **error)
{
  const Job *job = g_task_get_task_data (task);
  DatelineDocument *article;

  tell (task, READ_SHARE);
  article =
    dateline_import_bytes (bytes, job->name, content_type, g_task_get_cancellable (task), error);
  tell (task, IMPORT_SHARE);
  return article;
}

/* A part of a page may be too little to tell the article in it from the rest, and then
 * all that was copied is meant. */
static DatelineDocument *
import_pasted (GTask *task, GError **error)
{
  const Job *job = g_task_get_task_data (task);
  g_autoptr (GError) why = NULL;
  DatelineDocument *article = NULL;

  if (job->request.page != NULL)
    article = import (task, job->request.page, "text/html", &why);
  if (article == NULL && job->request.text != NULL &&
      !g_error_matches (why, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_clear_error (&why);
    article = import (task, job->request.text, "text/plain", &why);
  }
  if (article == NULL)
    g_propagate_error (error, g_steal_pointer (&why));
  return article;
}

/* To be asked before the file is read: who changes it meanwhile makes it another. */
static void
identify (GFile *file, GCancellable *cancellable, DatelineLoadedArticle *loaded)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_ID_FILE,
                       G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  if (info == NULL)
    return;
  loaded->stamp = g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE));
  loaded->identity = g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE));
}

static DatelineDocument *
read_article (GTask *task, DatelineLoadedArticle *loaded, GError **error)
{
  Job *job = g_task_get_task_data (task);
  g_autoptr (GBytes) bytes = NULL;

  loaded->is_new = TRUE;
  if (job->request.document != NULL)
    return g_object_ref (job->request.document);
  if (job->request.file == NULL)
    return import_pasted (task, error);

  /* Before anything at all is asked of it. */
  if (!dateline_document_check_address (job->request.file, error))
    return NULL;
  identify (job->request.file, g_task_get_cancellable (task), loaded);
  bytes = dateline_document_load_bytes (job->request.file, g_task_get_cancellable (task), error);
  if (bytes == NULL)
    return NULL;
  job->n_bytes = g_bytes_get_size (bytes);
  loaded->is_new = dateline_import_sniff (bytes, job->name, NULL) != DATELINE_IMPORT_DOCUMENT;
  if (loaded->is_new)
    return import (task, bytes, NULL, error);
  return dateline_document_read_bytes (bytes, error);
}

static DatelineDocument *
annotate (GTask *task, DatelineDocument *article, char **names_problem, GError **error)
{
  const Job *job = g_task_get_task_data (task);
  g_autoptr (GError) why = NULL;
  const DatelineAnnotateOptions options = {
    .published = job->request.published,
    .model = dateline_shared_names_get (&why),
  };

  if (why != NULL) {
    g_info ("There is no model of names: %s", why->message);
    *names_problem = g_strdup (
      g_error_matches (why, G_FILE_ERROR, G_FILE_ERROR_NOENT)
        ? _("No names are looked for, because the model of names is not installed.")
        : _("No names are looked for, because the model of names is damaged: install Dateline "
             "again."));
  }
  return dateline_annotate (article, &options, g_task_get_cancellable (task), annotated_cb, task,
                            error);
}

static gboolean
is_by_program (GListModel *list)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);
    const DatelineOrigin origin = DATELINE_IS_EVENT (item)
                                  ? dateline_event_get_origin (DATELINE_EVENT (item))
                                  : dateline_annotation_get_origin (DATELINE_ANNOTATION (item));

    if (origin != DATELINE_ORIGIN_RULE && origin != DATELINE_ORIGIN_MODEL)
      return FALSE;
  }
  return TRUE;
}

/* To annotate anew what a person has made would lose it. */
static gboolean
lacks_date (DatelineDocument *document, gboolean is_new)
{
  GListModel *marks = dateline_document_get_marks (document);

  if (dateline_article_get_published (dateline_document_get_article (document)) != NULL)
    return FALSE;
  return is_new ||
         (!dateline_document_is_read_only (document) && g_list_model_get_n_items (marks) > 0 &&
          is_by_program (marks) && is_by_program (dateline_document_get_events (document)) &&
          is_by_program (dateline_document_get_quotes (document)));
}

static DatelineLoadedArticle *
load (GTask *task, GError **error)
{
  const Job *job = g_task_get_task_data (task);
  g_autoptr (DatelineLoadedArticle) loaded = g_new0 (DatelineLoadedArticle, 1);
  g_autoptr (DatelineDocument) article = read_article (task, loaded, error);

  if (article == NULL)
    return NULL;
  if (loaded->is_new)
    loaded->document = annotate (task, article, &loaded->names_problem, error);
  else
    loaded->document = g_steal_pointer (&article);
  if (loaded->document == NULL)
    return NULL;
  loaded->lacks_date = lacks_date (loaded->document, loaded->is_new);
  loaded->shown = job->request.hides_doubtful ? dateline_document_dup_confident (loaded->document)
                                              : g_object_ref (loaded->document);
  return g_steal_pointer (&loaded);
}

static void
load_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  DatelineLoadedArticle *loaded = load (task, &error);
  const Job *job = task_data;

  if (loaded != NULL)
    g_task_return_pointer (task, loaded, (GDestroyNotify) dateline_loaded_article_free);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_error (task, g_steal_pointer (&error));
  dateline_memory_trim (job->n_bytes);
}

/**
 * dateline_article_load_async:
 * @request: what is to be read; copied
 * @cancellable: (nullable): to give up
 * @progress: (nullable) (scope notified): is told how far the work is, in the main
 *   context that this is called in, and never once @callback was called
 * @progress_data: data for @progress
 * @callback: (scope async): called when it is done, in the same context
 * @user_data: for @callback
 *
 * Reads an article in another thread; finish with
 * [func@Dateline.article_load_finish]. Only a document of another format has a
 * progress.
 */
void
dateline_article_load_async (const DatelineArticleRequest *request,
                             GCancellable *cancellable,
                             DatelineProgress progress,
                             gpointer progress_data,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (request->file != NULL || request->page != NULL || request->text != NULL ||
                    request->document != NULL);

  job = g_new0 (Job, 1);
  g_set_object (&job->request.file, request->file);
  job->request.page = request->page != NULL ? g_bytes_ref (request->page) : NULL;
  job->request.text = request->text != NULL ? g_bytes_ref (request->text) : NULL;
  g_set_object (&job->request.document, request->document);
  if (request->published != NULL)
    job->request.published = dateline_edtf_ref (request->published);
  job->request.hides_doubtful = request->hides_doubtful;
  job->name = request->file != NULL ? g_file_get_basename (request->file) : NULL;
  job->progress = progress;
  job->progress_data = progress_data;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, dateline_article_load_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, load_thread);
}

/**
 * dateline_article_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@Dateline.article_load_async] began.
 *
 * The error is one of GIO, among them %G_IO_ERROR_CANCELLED, if the file could not be
 * read, or one of %DATELINE_ERROR if what is in it is no document and no article.
 *
 * Returns: (transfer full) (nullable): what was read, or %NULL on error
 */
DatelineLoadedArticle *
dateline_article_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, dateline_article_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * dateline_loaded_article_free:
 * @self: (transfer full): what was read
 *
 * Gives it up.
 */
void
dateline_loaded_article_free (DatelineLoadedArticle *self)
{
  g_clear_object (&self->document);
  g_clear_object (&self->shown);
  g_free (self->names_problem);
  g_free (self->stamp);
  g_free (self->identity);
  g_free (self);
}
