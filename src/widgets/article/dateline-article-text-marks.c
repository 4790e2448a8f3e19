/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Between the places that the model knows, the offsets that assistive
 * technologies use, and the marks that are shown. */

#include "dateline-article-text-private.h"

#include "core/dateline-mention.h"
#include "core/dateline-timex.h"

/**
 * dateline_article_text_find_mark_from:
 * @self: a text
 * @span: a span of its article
 *
 * Returns: the place among the shown marks of the first that is not before @span, or
 *   their number
 */
guint
dateline_article_text_find_mark_from (DatelineArticleText *self, const DatelineSpan *span)
{
  guint low = 0, high = self->marks->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (dateline_span_compare (
          dateline_annotation_get_span (g_ptr_array_index (self->marks, middle)), span) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/**
 * dateline_article_text_find_mark:
 * @self: a text
 * @mark: a mark that is shown
 *
 * Returns: its place among the marks that are shown, or their number
 */
guint
dateline_article_text_find_mark (DatelineArticleText *self, DatelineAnnotation *mark)
{
  guint found = dateline_article_text_find_mark_from (self, dateline_annotation_get_span (mark));

  while (found < self->marks->len && g_ptr_array_index (self->marks, found) != mark)
    found++;
  return found;
}

/**
 * dateline_article_text_list_marks_at:
 * @self: a text with a document
 * @at: a position
 *
 * Lists the shown marks that cover a character, in reading order: those that others
 * stand in come before them.
 *
 * Returns: (transfer full) (element-type DatelineAnnotation): marks, borrowed
 */
GPtrArray *
dateline_article_text_list_marks_at (DatelineArticleText *self, DatelinePosition at)
{
  GPtrArray *marks = dateline_span_index_list_at (dateline_document_get_mark_index (self->document),
                                                  at.block, at.offset_char);
  guint n_shown = 0;

  for (guint i = 0; i < marks->len; i++) {
    DatelineAnnotation *mark = g_ptr_array_index (marks, i);

    if (dateline_mark_filter_shows (self->filter, mark, dateline_article_text_get_lit (self)))
      g_ptr_array_index (marks, n_shown++) = mark;
  }
  g_ptr_array_set_size (marks, (int) n_shown);
  return marks;
}

/**
 * dateline_article_text_find_mark_at:
 * @self: a text with a document
 * @at: a position
 *
 * Finds the shortest of the shown marks that cover a character: the one on top.
 *
 * Returns: (transfer none) (nullable): a mark
 */
DatelineAnnotation *
dateline_article_text_find_mark_at (DatelineArticleText *self, DatelinePosition at)
{
  g_autoptr (GPtrArray) covering = dateline_article_text_list_marks_at (self, at);
  DatelineAnnotation *found = NULL;
  guint shortest = G_MAXUINT;

  for (guint i = 0; i < covering->len; i++) {
    const DatelineSpan *span = dateline_annotation_get_span (g_ptr_array_index (covering, i));

    if (span->end_char - span->start_char <= shortest) {
      shortest = span->end_char - span->start_char;
      found = g_ptr_array_index (covering, i);
    }
  }
  return found;
}

/**
 * dateline_article_text_find_link:
 * @self: a text
 * @offset: an offset in the accessible text, in characters
 *
 * Returns: the place among the shown marks of the shortest that covers
 *   @offset, or %G_MAXUINT
 */
guint
dateline_article_text_find_link (DatelineArticleText *self, guint offset)
{
  DatelinePosition at = dateline_article_text_offset_to_position (self, offset);
  DatelineAnnotation *mark =
    self->document != NULL ? dateline_article_text_find_mark_at (self, at) : NULL;

  return mark != NULL ? dateline_article_text_find_mark (self, mark) : G_MAXUINT;
}

/**
 * dateline_article_text_offset_to_position:
 * @self: a text
 * @offset: an offset in the accessible text, in characters
 *
 * Returns: the position at or nearest to @offset
 */
DatelinePosition
dateline_article_text_offset_to_position (DatelineArticleText *self, guint offset)
{
  DatelineArticle *article;
  guint low = 0, high;

  if (self->document == NULL)
    return (DatelinePosition) { 0, 0 };
  article = dateline_document_get_article (self->document);
  high = dateline_article_get_n_blocks (article);
  if (high == 0)
    return (DatelinePosition) { 0, 0 };
  while (low + 1 < high) {
    guint middle = low + (high - low) / 2;

    if (self->block_starts[middle] <= offset)
      low = middle;
    else
      high = middle;
  }
  return (DatelinePosition) {
    .block = low,
    .offset_char = MIN (offset - self->block_starts[low],
                        dateline_block_get_n_chars (dateline_article_get_block (article, low))),
  };
}

/**
 * dateline_article_text_position_to_offset:
 * @self: a text
 * @position: a position in its article
 *
 * Returns: the offset of @position in the accessible text, in characters
 */
guint
dateline_article_text_position_to_offset (DatelineArticleText *self, DatelinePosition position)
{
  return self->block_starts != NULL ? self->block_starts[position.block] + position.offset_char : 0;
}

/**
 * dateline_article_text_dup_mark_uri:
 * @mark: a mark
 *
 * A name for what @mark is about, the same for all its mentions. It leads
 * nowhere outside the application.
 *
 * Returns: (transfer full): a URI
 */
char *
dateline_article_text_dup_mark_uri (DatelineAnnotation *mark)
{
  g_autofree char *escaped = NULL;

  if (DATELINE_IS_MENTION (mark)) {
    escaped = g_uri_escape_string (
      dateline_entity_get_id (dateline_mention_get_entity (DATELINE_MENTION (mark))), NULL, TRUE);
    return g_strconcat ("dateline:entity/", escaped, NULL);
  }
  escaped = g_uri_escape_string (
    dateline_edtf_get_text (dateline_timex_get_value (DATELINE_TIMEX (mark))), NULL, TRUE);
  return g_strconcat ("dateline:date/", escaped, NULL);
}

/**
 * dateline_article_text_find_mark_by_caret:
 * @self: a text
 *
 * Finds the mark that the caret stands in, or right behind.
 *
 * Returns: (transfer none) (nullable): a mark
 */
DatelineAnnotation *
dateline_article_text_find_mark_by_caret (DatelineArticleText *self)
{
  DatelinePosition at = self->cursor;
  DatelineAnnotation *mark;

  if (self->document == NULL)
    return NULL;
  mark = dateline_article_text_find_mark_at (self, at);
  if (mark != NULL || at.offset_char == 0)
    return mark;
  at.offset_char--;
  return dateline_article_text_find_mark_at (self, at);
}

/**
 * dateline_article_text_get_mark:
 * @self: a text
 *
 * Finds the mark that keys are about: the one with the focus, else the one under
 * the pointer, else the one at the caret.
 *
 * Returns: (transfer none) (nullable): a mark
 */
DatelineAnnotation *
dateline_article_text_get_mark (DatelineArticleText *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), NULL);

  if (self->focused != NULL)
    return self->focused;
  if (self->hovered != NULL)
    return self->hovered;
  return self->layout != NULL ? dateline_article_text_find_mark_at (self, self->cursor) : NULL;
}

/**
 * dateline_article_text_get_words:
 * @self: a text
 * @words: (out caller-allocates): a place in the article
 *
 * Finds the words that keys are about: those of the mark, or else the character
 * at the caret.
 */
void
dateline_article_text_get_words (DatelineArticleText *self, DatelineSpan *words)
{
  DatelineAnnotation *mark = dateline_article_text_get_mark (self);

  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (mark != NULL)
    *words = *dateline_annotation_get_span (mark);
  else
    *words = (DatelineSpan) {
      .block = self->cursor.block,
      .start_char = self->cursor.offset_char,
      .end_char = self->cursor.offset_char + 1,
    };
}

/**
 * dateline_article_text_get_mark_area:
 * @self: a text
 * @annotation: an annotation of its document
 * @area: (out caller-allocates): the first line of it, in the widget's pixels
 *
 * Finds where to point at a mark.
 *
 * Returns: whether the mark is anywhere
 */
gboolean
dateline_article_text_get_mark_area (DatelineArticleText *self,
                                     DatelineAnnotation  *annotation,
                                     GdkRectangle        *area)
{
  const DatelineSpan *span = dateline_annotation_get_span (annotation);
  DatelineBand bounds, caret;

  if (self->layout == NULL || !dateline_article_geometry_get_bounds (self->layout, span, &bounds))
    return FALSE;
  /* A mark over several lines is pointed at where it begins. */
  dateline_article_geometry_get_caret (
    self->layout, (DatelinePosition) { span->block, span->start_char }, &caret);
  if (bounds.height > caret.height * 1.5) {
    bounds.x = caret.x;
    bounds.width = 24.;
    bounds.height = caret.height;
  }
  area->x = (int) (bounds.x + self->origin_x);
  area->y = (int) (bounds.y + self->origin_y);
  area->width = (int) bounds.width;
  area->height = (int) bounds.height;
  return TRUE;
}
