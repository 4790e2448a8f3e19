/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader is, as what can be kept from one day to the next: whatever
 * the window and the text look like then, it is the same words. */

#include "dateline-article-geometry.h"
#include "dateline-article-text-private.h"
#include "dateline-article-view-private.h"

/* After a jump the place that was jumped to is known, which stands further down. */
static gboolean
find_top (DatelineArticleView *self, DatelinePosition *top)
{
  double y = self->value - self->header_height;
  double line_y;

  if (y < 0.)
    return FALSE;
  *top = dateline_article_geometry_get_line (dateline_article_view_peek_layout (self), y, &line_y);
  return TRUE;
}

/**
 * dateline_article_view_get_bookmark:
 * @self: a view
 * @block: (out): a block of the article
 * @offset_char: (out): a character of it
 *
 * Tells what is at the top of the view.
 *
 * Returns: whether that is the text; not so at the very beginning
 */
gboolean
dateline_article_view_get_bookmark (DatelineArticleView *self, guint *block, guint *offset_char)
{
  DatelinePosition top;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  if (self->anchor.in_header || dateline_article_view_peek_layout (self) == NULL)
    return FALSE;
  top = self->anchor.position;
  if (self->anchor.below_line < 0. && !find_top (self, &top))
    return FALSE;
  *block = top.block;
  *offset_char = top.offset_char;
  return TRUE;
}

/**
 * dateline_article_view_show_bookmark:
 * @self: a view with a document
 * @block: a block of the article
 * @offset_char: a character of it
 *
 * Brings that character to the top of the view. The keyboard goes on from there.
 */
void
dateline_article_view_show_bookmark (DatelineArticleView *self, guint block, guint offset_char)
{
  DatelinePosition position = { block, offset_char };

  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  if (dateline_article_view_peek_layout (self) == NULL)
    return;
  dateline_article_text_set_selection (self->text, position, position);
  dateline_article_view_restore_anchor (self, &(DatelineArticleAnchor) { .position = position });
}
