/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which words of the running text are selected, and what others are told of it:
 * the clipboards and assistive technologies. */

#include "dateline-article-text-private.h"

#include "annotate/dateline-citation.h"
#include "dateline-caret-motion.h"
#include "dateline-selection-content.h"

/* The word around a position, or the space between two. */
static void
get_word (DatelineArticleText *self,
          DatelinePosition     at,
          DatelinePosition    *start,
          DatelinePosition    *end)
{
  guint piece = dateline_article_layout_piece_of (self->layout, &at);
  const DatelinePiece *cut = dateline_article_layout_get_piece (self->layout, piece);
  double x, y;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  int n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (text, &n_attrs);
  int from = (int) (at.offset_char - cut->start_char);
  int to = from + 1;

  if (from >= n_attrs - 1)
    return;
  while (from > 0 && !attrs[from].is_word_boundary)
    from--;
  while (to < n_attrs - 1 && !attrs[to].is_word_boundary)
    to++;
  start->offset_char = cut->start_char + (guint) from;
  end->offset_char = cut->start_char + (guint) to;
}

/**
 * dateline_article_text_find_unit:
 * @self: a text with a document
 * @unit: what is selected at once
 * @at: a position
 * @start: (out): where the unit at @at begins
 * @end: (out): where it ends
 *
 * Finds the word or the paragraph around a position.
 */
void
dateline_article_text_find_unit (DatelineArticleText   *self,
                                 DatelineSelectionUnit  unit,
                                 DatelinePosition       at,
                                 DatelinePosition      *start,
                                 DatelinePosition      *end)
{
  *start = *end = at;
  if (unit == DATELINE_SELECTION_WORDS) {
    get_word (self, at, start, end);
  } else if (unit == DATELINE_SELECTION_PARAGRAPHS) {
    DatelineArticle *article = dateline_document_get_article (self->document);

    start->offset_char = 0;
    end->offset_char = dateline_block_get_n_chars (dateline_article_get_block (article, at.block));
  }
}

/**
 * dateline_article_text_has_words:
 * @self: a text
 *
 * Returns: whether there is an article with at least one block
 */
gboolean
dateline_article_text_has_words (DatelineArticleText *self)
{
  return self->layout != NULL && dateline_article_layout_get_n_pieces (self->layout) > 0;
}

/**
 * dateline_article_text_has_selection:
 * @self: a text
 *
 * Returns: whether any words are selected
 */
gboolean
dateline_article_text_has_selection (DatelineArticleText *self)
{
  return dateline_position_compare (&self->anchor, &self->cursor) != 0;
}

/**
 * dateline_article_text_order_selection:
 * @self: a text
 * @start: (out): where the selection begins in reading order
 * @end: (out): where it ends
 *
 * Gives the ends of the selection, which may have been made backwards.
 */
void
dateline_article_text_order_selection (DatelineArticleText *self,
                                       DatelinePosition    *start,
                                       DatelinePosition    *end)
{
  gboolean forward = dateline_position_compare (&self->anchor, &self->cursor) <= 0;

  *start = forward ? self->anchor : self->cursor;
  *end = forward ? self->cursor : self->anchor;
}

/* The primary selection is ours as long as words are selected, and nobody selects
 * others elsewhere. */
static void
update_primary (DatelineArticleText *self)
{
  GdkClipboard *primary = gtk_widget_get_primary_clipboard (GTK_WIDGET (self));
  gboolean is_ours = self->primary != NULL && gdk_clipboard_get_content (primary) == self->primary;

  if (dateline_article_text_has_selection (self)) {
    if (is_ours)
      return;
    g_clear_object (&self->primary);
    self->primary = dateline_selection_content_new (self);
    gdk_clipboard_set_content (primary, self->primary);
  } else {
    if (is_ours)
      gdk_clipboard_set_content (primary, NULL);
    g_clear_object (&self->primary);
  }
}

/**
 * dateline_article_text_set_selection:
 * @self: a text
 * @anchor: where the selection was begun
 * @cursor: where it ends; @anchor for none
 *
 * Selects words and moves the caret.
 */
void
dateline_article_text_set_selection (DatelineArticleText *self,
                                     DatelinePosition     anchor,
                                     DatelinePosition     cursor)
{
  gboolean had_selection = dateline_article_text_has_selection (self);

  if (dateline_position_compare (&anchor, &self->anchor) == 0 &&
      dateline_position_compare (&cursor, &self->cursor) == 0)
    return;
  self->anchor = anchor;
  self->cursor = cursor;
  self->goal_x = -1.;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  dateline_article_text_restart_blink (self);
  update_primary (self);
  gtk_accessible_text_update_caret_position (GTK_ACCESSIBLE_TEXT (self));
  if (self->is_led)
    dateline_article_text_update_entered (self);
  else
    dateline_article_text_announce_caret (self);
  if (had_selection || dateline_article_text_has_selection (self))
    gtk_accessible_text_update_selection_bound (GTK_ACCESSIBLE_TEXT (self));
}

/**
 * dateline_article_text_select_all:
 * @self: a text
 *
 * Selects the whole text.
 *
 * Returns: whether there is any
 */
gboolean
dateline_article_text_select_all (DatelineArticleText *self)
{
  if (!dateline_article_text_has_words (self))
    return FALSE;
  dateline_article_text_set_selection (self, dateline_caret_motion_text_end (self->layout, -1),
                                       dateline_caret_motion_text_end (self->layout, 1));
  return TRUE;
}

/**
 * dateline_article_text_is_selected:
 * @self: a text
 * @at: a position
 *
 * Returns: whether the character at @at is selected
 */
gboolean
dateline_article_text_is_selected (DatelineArticleText *self, DatelinePosition at)
{
  DatelinePosition start, end;

  dateline_article_text_order_selection (self, &start, &end);
  return dateline_position_compare (&start, &at) <= 0 && dateline_position_compare (&at, &end) < 0;
}

/**
 * dateline_article_text_copy:
 * @self: a text
 * @with_citation: whether it is told where the words are from
 *
 * Copies the words that are selected.
 *
 * Returns: whether any are
 */
gboolean
dateline_article_text_copy (DatelineArticleText *self, gboolean with_citation)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), FALSE);

  words = dateline_article_text_dup_selection (self);
  if (words == NULL)
    return FALSE;
  if (with_citation) {
    g_autofree char *plain = g_steal_pointer (&words);

    words = dateline_citation_compose (dateline_document_get_article (self->document), plain);
  }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), words);
  return TRUE;
}

/**
 * dateline_article_text_dup_selection:
 * @self: a text
 *
 * The words that are selected, with an empty line between blocks.
 *
 * Returns: (transfer full) (nullable): UTF-8, or %NULL where none are selected
 */
char *
dateline_article_text_dup_selection (DatelineArticleText *self)
{
  DatelinePosition start, end;
  DatelineArticle *article;
  GString *words;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), NULL);

  if (self->document == NULL || !dateline_article_text_has_selection (self))
    return NULL;
  dateline_article_text_order_selection (self, &start, &end);
  article = dateline_document_get_article (self->document);
  words = g_string_new (NULL);
  for (guint i = start.block; i <= end.block; i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    gsize from = i == start.block ? dateline_block_char_to_byte (block, start.offset_char) : 0;
    gsize to = i == end.block ? dateline_block_char_to_byte (block, end.offset_char)
                              : dateline_block_get_n_bytes (block);

    if (i > start.block)
      g_string_append (words, "\n\n");
    g_string_append_len (words, dateline_block_get_text (block) + from, (gssize) (to - from));
  }
  return g_string_free_and_steal (words);
}
