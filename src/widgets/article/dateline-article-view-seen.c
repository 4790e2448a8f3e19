/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of the article is on screen, and where. */

#include "dateline-article-view-private.h"

#include "dateline-article-geometry.h"

/**
 * dateline_article_view_get_mark_area:
 * @self: a view
 * @annotation: an annotation of the document
 * @area: (out caller-allocates): where it is, in the view's pixels
 *
 * Finds where to point at a mark.
 *
 * Returns: whether the mark is anywhere
 */
gboolean
dateline_article_view_get_mark_area (DatelineArticleView *self,
                                     DatelineAnnotation  *annotation,
                                     GdkRectangle        *area)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  return dateline_article_text_get_mark_area (self->text, annotation, area);
}

/**
 * dateline_article_view_get_visible_span:
 * @self: a view
 * @first: (out caller-allocates): the part of the topmost block that is seen
 * @last: (out caller-allocates): the part of the lowest block that is seen
 *
 * Tells which words are on screen.
 *
 * Returns: whether any are
 */
gboolean
dateline_article_view_get_visible_span (DatelineArticleView *self,
                                        DatelineSpan        *first,
                                        DatelineSpan        *last)
{
  DatelineArticleLayout *layout;
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  DatelinePosition top, bottom;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  layout = dateline_article_view_peek_layout (self);
  if (layout == NULL || self->header_height - self->value >= page)
    return FALSE;
  dateline_article_geometry_hit (layout, 0., self->value - self->header_height, &top, NULL);
  dateline_article_geometry_hit (layout, self->column_width,
                                 self->value - self->header_height + page, NULL, &bottom);
  *first = (DatelineSpan) { top.block, top.offset_char,
                            top.block == bottom.block ? bottom.offset_char : G_MAXUINT };
  *last = (DatelineSpan) { bottom.block, top.block == bottom.block ? top.offset_char : 0,
                           bottom.offset_char };
  return TRUE;
}

/**
 * dateline_article_view_get_place:
 * @self: a view
 * @span: a span of the article
 * @fraction: (out): how far down it is: 0 at the top, 1 at the end
 *
 * Tells where on the scrollbar a span is, as far as the heights are known.
 *
 * Returns: whether that can be said
 */
gboolean
dateline_article_view_get_place (DatelineArticleView *self,
                                 const DatelineSpan  *span,
                                 double              *fraction)
{
  DatelineArticleLayout *layout;
  DatelinePosition position = { span->block, span->start_char };
  guint piece;
  const DatelinePiece *cut;
  double y;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  layout = dateline_article_view_peek_layout (self);
  if (layout == NULL)
    return FALSE;
  piece = dateline_article_layout_piece_of (layout, &position);
  cut = dateline_article_layout_get_piece (layout, piece);
  y = dateline_article_layout_get_piece_y (layout, piece) +
      dateline_article_layout_get_piece_height (layout, piece) *
        (span->start_char - cut->start_char) / MAX (cut->end_char - cut->start_char, 1);
  *fraction = (self->header_height + y) / dateline_article_view_get_total_height (self);
  return TRUE;
}
