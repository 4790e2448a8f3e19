/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a whole document of an article: the steps in their order, and the
 * progress. */

#include "annotate/dateline-annotate.h"

#include "annotate/text/dateline-language.h"
#include "annotate/dates/dateline-published.h"
#include "annotate/dateline-work.h"
#include "dateline-analysis-private.h"

/* A step, and the part of the whole time that is past when it is done. */
typedef struct {
  void (*run) (DatelineAnalysis *self, const DatelineAnnotateOptions *options);
  double until;
} Step;

static void
find_names (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_names (self, options->model);
}

static void
find_topics (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_topics (self);
}

static void
find_entities (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_entities (self);
}

static void
find_roles (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_roles (self);
}

static void
find_role_mentions (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_role_mentions (self);
  if (!dateline_work_is_given_up ())
    dateline_analysis_add_topics (self);
}

static void
find_dates (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_dates (self);
}

static void
find_quotes (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_quotes (self);
}

static void
find_events (DatelineAnalysis *self, const DatelineAnnotateOptions *options)
{
  dateline_analysis_find_events (self);
}

static const Step steps[] = {
  { find_names, 0.7 },   { find_topics, 0.76 },        { find_entities, 0.84 },
  { find_roles, 0.85 },  { find_role_mentions, 0.87 }, { find_dates, 0.9 },
  { find_quotes, 0.93 }, { find_events, 0.96 },
};

/* How much of the work it is to split the text into tokens. */
#define UNTIL_TOKENS 0.03

/* What was found, unless nobody waits for it. */
static DatelineDocument *
analyse (DatelineArticle *article,
         const char *id,
         const DatelineAnnotateOptions *options,
         DatelineWork *work)
{
  g_autoptr (DatelineDocumentBuilder) builder = NULL;
  DatelineDocument *document = NULL;
  DatelineAnalysis analysis;

  dateline_work_begin_step (work, UNTIL_TOKENS);
  dateline_analysis_init (&analysis, article);
  for (guint i = 0; i < G_N_ELEMENTS (steps) && !dateline_work_is_given_up (); i++) {
    dateline_work_begin_step (work, steps[i].until);
    steps[i].run (&analysis, options);
  }
  if (!dateline_work_is_given_up ()) {
    dateline_work_begin_step (work, 1.);
    builder = dateline_document_builder_new (article);
    dateline_analysis_build (&analysis, builder);
    if (!dateline_work_is_given_up ())
      document = dateline_document_builder_end (builder, id);
  }
  dateline_analysis_clear (&analysis);

  return document;
}

static DatelineArticle *
complete (DatelineArticle *article, const DatelineAnnotateOptions *options)
{
  const char *language = options->language;
  const char *origin = "person";
  const char *known;
  g_autoptr (DatelineEdtf) published = NULL;

  if (language == NULL && dateline_article_get_language (article) == NULL) {
    language = dateline_language_detect (article);
    origin = "text";
  }
  if (options->published != NULL)
    return dateline_article_complete (article, options->published, "person", language, origin);

  known = language != NULL ? language : dateline_article_get_language (article);
  if (dateline_article_get_published (article) == NULL)
    published = dateline_published_find (article, known);
  return dateline_article_complete (article, published, DATELINE_PUBLISHED_ORIGIN, language,
                                    origin);
}

/**
 * dateline_annotate:
 * @article: a document; only its article is looked at
 * @options: (nullable): what is known beside the text
 * @cancellable: (nullable): to give up
 * @progress: (nullable) (scope call): is told how far the work is, in this thread
 * @progress_data: data for @progress
 * @error: return location for an error
 *
 * Finds the entities, dates, events and quotes of an article. Each says whether a
 * model or a rule found it, and how sure that is. Where @options names a date or a
 * language, the new document's article has them; a language that nobody names is
 * found out, and so is a day of publication that the text itself says, as in
 * [func@Dateline.published_find]. The time is linear in the length of the text, and
 * any thread may. However long the text is, it is given up within some milliseconds.
 *
 * The error is %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full) (nullable): a new document with the id of the old, or
 *   %NULL if it was cancelled
 */
DatelineDocument *
dateline_annotate (DatelineDocument *article,
                   const DatelineAnnotateOptions *options,
                   GCancellable *cancellable,
                   DatelineProgress progress,
                   gpointer progress_data,
                   GError **error)
{
  static const DatelineAnnotateOptions nothing = { NULL };
  g_autoptr (DatelineArticle) completed = NULL;
  DatelineDocument *document = NULL;
  DatelineWork work;

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (article), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (options == NULL)
    options = &nothing;
  dateline_work_begin (&work, cancellable, progress, progress_data);
  completed = complete (dateline_document_get_article (article), options);
  document = analyse (completed, dateline_document_get_id (article), options, &work);
  dateline_work_end (&work);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    g_clear_object (&document);

  return document;
}
