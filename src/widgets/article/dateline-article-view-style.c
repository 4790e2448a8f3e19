/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How an article is set and marked: its view hands the style on, and keeps the
 * column as wide as it asks for. */

#include "dateline-article-view-private.h"

static void
follow_style (DatelineArticleView *self)
{
  g_signal_connect_object (self->style, "notify::column-width",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
  dateline_article_header_set_reading_style (self->header, self->style);
  dateline_article_text_set_reading_style (self->text, self->style);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * dateline_article_view_init_reading_style:
 * @self: a view with its header and its text
 *
 * Gives a new view the style that the application begins with.
 */
void
dateline_article_view_init_reading_style (DatelineArticleView *self)
{
  self->style = dateline_reading_style_new ();
  follow_style (self);
}

/**
 * dateline_article_view_get_widest_column:
 * @self: a view
 *
 * Returns: the width of the text where there is room for it, in pixels
 */
double
dateline_article_view_get_widest_column (DatelineArticleView *self)
{
  double width_sp = dateline_reading_style_get_column_width (self->style) *
                    dateline_reading_style_get_text_size (self->style) / 100.;

  return dateline_article_view_from_sp (self, width_sp);
}

/**
 * dateline_article_view_set_reading_style:
 * @self: a view
 * @style: (nullable): how a person likes to read; %NULL changes nothing
 *
 * Sets the article in another way. The words at the top of the view stay there.
 */
void
dateline_article_view_set_reading_style (DatelineArticleView *self, DatelineReadingStyle *style)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  if (style == NULL || style == self->style)
    return;
  g_signal_handlers_disconnect_by_data (self->style, self);
  g_set_object (&self->style, style);
  follow_style (self);
  g_object_notify (G_OBJECT (self), "reading-style");
}

/**
 * dateline_article_view_set_only:
 * @self: a view
 * @only: (nullable): an entity of the document, or %NULL for all
 *
 * Shows the marks of one entity only.
 */
void
dateline_article_view_set_only (DatelineArticleView *self, DatelineEntity *only)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_set_only (self->text, only);
}

/**
 * dateline_article_view_get_mark:
 * @self: a view
 *
 * Finds the mark that keys are about: the one with the focus, else the one under
 * the pointer, else the one at the caret.
 *
 * Returns: (transfer none) (nullable): a mark
 */
DatelineAnnotation *
dateline_article_view_get_mark (DatelineArticleView *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), NULL);

  return dateline_article_text_get_mark (self->text);
}

/**
 * dateline_article_view_get_words:
 * @self: a view
 * @words: (out caller-allocates): a place in the article
 *
 * Finds the words that keys are about: those of the mark, or else the character
 * at the caret.
 */
void
dateline_article_view_get_words (DatelineArticleView *self, DatelineSpan *words)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_get_words (self->text, words);
}
