/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"
#include "core/dateline-progress.h"

G_BEGIN_DECLS

/**
 * DatelineArticleRequest:
 * @file: (nullable): a file of any format
 * @page: (nullable): where there is no file: what was pasted or dropped, as HTML
 * @text: (nullable): the same as plain text; taken where no article is found in @page
 * @document: (nullable): where there is neither: a document to annotate anew
 * @published: (nullable): when the article was published, where a person has said so
 * @hides_doubtful: whether what is of low confidence is not to be shown
 *
 * What is to be read.
 */
typedef struct {
  GFile *file;
  GBytes *page;
  GBytes *text;
  DatelineDocument *document;
  DatelineEdtf *published;
  gboolean hides_doubtful;
} DatelineArticleRequest;

/**
 * DatelineLoadedArticle:
 * @document: the whole document
 * @shown: @document without what is of low confidence, where that is hidden; else
 *   @document itself
 * @is_new: whether the program made the document of a file of another format
 * @lacks_date: whether it is not known when the article was published, and the dates
 *   may be counted anew from that day, since nobody but the program made them
 * @names_problem: (nullable): why no names were looked for
 * @stamp: (nullable): the entity tag of the file before it was read
 * @identity: (nullable): what tells the file from all others, whatever name it has
 *
 * What was read.
 */
typedef struct {
  DatelineDocument *document;
  DatelineDocument *shown;
  gboolean is_new;
  gboolean lacks_date;
  char *names_problem;
  char *stamp;
  char *identity;
} DatelineLoadedArticle;

void dateline_article_load_async (const DatelineArticleRequest *request,
                                  GCancellable *cancellable,
                                  DatelineProgress progress,
                                  gpointer progress_data,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
DatelineLoadedArticle *dateline_article_load_finish (GAsyncResult *result, GError **error);
void dateline_loaded_article_free (DatelineLoadedArticle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineLoadedArticle, dateline_loaded_article_free)

G_END_DECLS
