/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way back: where the reader was before each jump. */

#include "dateline-article-view-private.h"

/* Who jumped more often than this has lost the thread anyway. */
#define MAX_LENGTH 100

/**
 * dateline_article_view_remember:
 * @self: a view
 *
 * Remembers the present place before a jump. What was ahead is forgotten.
 */
void
dateline_article_view_remember (DatelineArticleView *self)
{
  g_array_set_size (self->history, self->history_length);
  g_array_append_val (self->history, self->anchor);
  if (self->history->len > MAX_LENGTH)
    g_array_remove_index (self->history, 0);
  self->history_length = self->history->len;
}

/**
 * dateline_article_view_keep_history:
 * @self: a view
 * @old: (nullable): the document that was shown
 * @document: (nullable): the one that is shown instead
 *
 * Takes the places over into another version of a document. Those of another article are
 * forgotten.
 */
void
dateline_article_view_keep_history (DatelineArticleView *self,
                                    DatelineDocument    *old,
                                    DatelineDocument    *document)
{
  if (old == NULL || document == NULL ||
      !g_str_equal (dateline_document_get_id (old), dateline_document_get_id (document))) {
    g_array_set_size (self->history, 0);
    self->history_length = 0;
    return;
  }
  for (guint i = 0; i < self->history->len; i++) {
    DatelineArticleAnchor *anchor = &g_array_index (self->history, DatelineArticleAnchor, i);

    *anchor = dateline_article_view_keep_anchor (anchor, old, document);
  }
}

/**
 * dateline_article_view_go:
 * @self: a view
 * @step: -1 to go back, 1 to go forward
 *
 * Goes back to where the reader was before the last jump, or forward again.
 *
 * Returns: whether there was such a place
 */
gboolean
dateline_article_view_go (DatelineArticleView *self, int step)
{
  DatelineArticleAnchor here, there;
  guint at;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  if (step < 0 ? self->history_length == 0 : self->history_length >= self->history->len)
    return FALSE;
  /* A place that was left changes places with the one that is gone to. */
  at = step < 0 ? --self->history_length : self->history_length++;
  here = self->anchor;
  there = g_array_index (self->history, DatelineArticleAnchor, at);
  g_array_index (self->history, DatelineArticleAnchor, at) = here;
  dateline_article_view_restore_anchor (self, &there);
  return TRUE;
}
