/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where every word of an article stands: pieces laid out when they are first
 * needed, below each other in one column. Until then a piece has an estimated
 * height. All places are in pixels from the top left of the column; heights are
 * whole pixels, so that a piece is drawn as sharp as the first. */

#include "dateline-article-layout-private.h"

#include <pango/pangocairo.h>

#include "core/dateline-direction.h"
#include "dateline-pieces.h"

static void
forget_heights (DatelineArticleLayout *self)
{
  for (guint i = 0; i < self->pieces->len; i++) {
    self->states[i].is_exact = FALSE;
    dateline_height_map_set_height (self->heights, i,
                                    dateline_article_layout_estimate_height (self, i));
  }
}

/**
 * dateline_article_layout_is_rtl:
 * @self: a layout
 *
 * Returns: whether the article reads from right to left
 */
gboolean
dateline_article_layout_is_rtl (const DatelineArticleLayout *self)
{
  switch (dateline_article_find_direction (self->article)) {
  case DATELINE_DIRECTION_LTR:
    return FALSE;
  case DATELINE_DIRECTION_RTL:
    return TRUE;
  case DATELINE_DIRECTION_AUTO:
  default:
    return pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
  }
}

/**
 * dateline_article_layout_is_piece_rtl:
 * @self: a layout
 * @piece: a piece
 *
 * Where the article does not say which way it reads, each of its blocks goes its own: so
 * does what stands at the beginning of its lines.
 *
 * Returns: whether the lines of @piece begin at the right
 */
gboolean
dateline_article_layout_is_piece_rtl (DatelineArticleLayout *self, guint piece)
{
  DatelineDirection direction = dateline_article_get_direction (self->article);

  if (direction == DATELINE_DIRECTION_AUTO)
    direction = dateline_text_find_direction (
      dateline_block_get_text (dateline_article_layout_get_block (self, piece)));
  return direction == DATELINE_DIRECTION_AUTO ? dateline_article_layout_is_rtl (self)
                                              : direction == DATELINE_DIRECTION_RTL;
}

/**
 * dateline_position_compare:
 * @a: a position
 * @b: another
 *
 * Returns: less than, equal to or more than zero in reading order
 */
int
dateline_position_compare (const DatelinePosition *a, const DatelinePosition *b)
{
  if (a->block != b->block)
    return a->block < b->block ? -1 : 1;
  return a->offset_char < b->offset_char ? -1 : a->offset_char > b->offset_char;
}

/**
 * dateline_article_layout_new:
 * @document: a document
 * @context: what the text is laid out with
 * @style: how a person likes to read
 *
 * Makes a layout of width zero, which lays out nothing yet.
 *
 * Returns: (transfer full): a new layout
 */
DatelineArticleLayout *
dateline_article_layout_new (DatelineDocument     *document,
                             PangoContext         *context,
                             DatelineReadingStyle *style)
{
  DatelineArticleLayout *self = g_new0 (DatelineArticleLayout, 1);
  guint n_blocks;

  self->document = g_object_ref (document);
  self->style = g_object_ref (style);
  self->article = dateline_document_get_article (document);
  self->pieces = dateline_pieces_cut (self->article);
  self->states = g_new0 (PieceState, self->pieces->len);
  self->heights = dateline_height_map_new (self->pieces->len);
  self->ratios = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  n_blocks = dateline_article_get_n_blocks (self->article);
  self->first_pieces = g_new0 (guint, n_blocks + 1);
  self->first_pieces[n_blocks] = self->pieces->len;
  for (guint i = self->pieces->len; i > 0; i--)
    self->first_pieces[dateline_article_layout_get_piece (self, i - 1)->block] = i - 1;

  dateline_article_layout_set_context (self, context);
  return self;
}

/**
 * dateline_article_layout_free:
 * @self: (transfer full): a layout
 *
 * Frees @self.
 */
void
dateline_article_layout_free (DatelineArticleLayout *self)
{
  dateline_article_layout_forget_texts (self);
  g_free (self->states);
  g_free (self->first_pieces);
  g_array_unref (self->pieces);
  g_hash_table_unref (self->ratios);
  dateline_height_map_free (self->heights);
  g_clear_pointer (&self->typography, dateline_typography_free);
  g_clear_object (&self->context);
  g_object_unref (self->style);
  g_object_unref (self->document);
  g_free (self);
}

/**
 * dateline_article_layout_set_context:
 * @self: a layout
 * @context: what the text is laid out with
 *
 * Begins anew with other fonts, another resolution or another direction.
 */
void
dateline_article_layout_set_context (DatelineArticleLayout *self, PangoContext *context)
{
  const char *language = dateline_article_get_language (self->article);
  gboolean rtl;

  g_clear_object (&self->context);
  self->context = pango_context_new ();
  pango_context_set_font_map (self->context, pango_context_get_font_map (context));
  pango_cairo_context_set_resolution (self->context, pango_cairo_context_get_resolution (context));
  pango_cairo_context_set_font_options (self->context,
                                        pango_cairo_context_get_font_options (context));
  pango_context_set_font_description (self->context, pango_context_get_font_description (context));
  pango_context_set_language (self->context, language != NULL
                                               ? pango_language_from_string (language)
                                               : pango_context_get_language (context));
  pango_context_set_round_glyph_positions (self->context,
                                           pango_context_get_round_glyph_positions (context));
  pango_context_set_base_dir (self->context, pango_context_get_base_dir (context));
  rtl = dateline_article_layout_is_rtl (self);
  pango_context_set_base_dir (self->context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  dateline_article_layout_set_reading_style (self, self->style);
}

/**
 * dateline_article_layout_set_reading_style:
 * @self: a layout
 * @style: how a person likes to read
 *
 * Begins anew with another style, or with one that has changed.
 */
void
dateline_article_layout_set_reading_style (DatelineArticleLayout *self, DatelineReadingStyle *style)
{
  g_set_object (&self->style, style);
  g_clear_pointer (&self->typography, dateline_typography_free);
  self->typography = dateline_typography_new (self->context, self->style);
  dateline_article_layout_forget_texts (self);
  forget_heights (self);
}

/**
 * dateline_article_layout_set_width:
 * @self: a layout
 * @width: the width of the column, in pixels
 *
 * Sets the width. Nothing is laid out before it is needed.
 */
void
dateline_article_layout_set_width (DatelineArticleLayout *self, double width)
{
  if (ABS (self->width - width) < .01)
    return;
  self->width = width;
  forget_heights (self);
}

/**
 * dateline_article_layout_get_width:
 * @self: a layout
 *
 * Returns: the width of the column, in pixels
 */
double
dateline_article_layout_get_width (const DatelineArticleLayout *self)
{
  return self->width;
}

/**
 * dateline_article_layout_get_height:
 * @self: a layout
 *
 * Returns: the height of the column as far as it is known, in pixels
 */
double
dateline_article_layout_get_height (const DatelineArticleLayout *self)
{
  return dateline_height_map_get_total (self->heights);
}

/**
 * dateline_article_layout_get_line_pitch:
 * @self: a layout
 *
 * Returns: how far the lines of a paragraph are apart, in pixels
 */
double
dateline_article_layout_get_line_pitch (const DatelineArticleLayout *self)
{
  return self->pieces->len > 0 ? dateline_article_layout_get_line_height (self, 0)
                               : dateline_typography_get_em (self->typography);
}

/**
 * dateline_article_layout_get_n_pieces:
 * @self: a layout
 *
 * Returns: the number of pieces
 */
guint
dateline_article_layout_get_n_pieces (const DatelineArticleLayout *self)
{
  return self->pieces->len;
}

/**
 * dateline_article_layout_get_piece:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: (transfer none): what @piece covers
 */
const DatelinePiece *
dateline_article_layout_get_piece (const DatelineArticleLayout *self, guint piece)
{
  g_return_val_if_fail (piece < self->pieces->len, NULL);

  return &g_array_index (self->pieces, DatelinePiece, piece);
}

/**
 * dateline_article_layout_get_block:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: (transfer none): the block that @piece is of
 */
DatelineBlock *
dateline_article_layout_get_block (const DatelineArticleLayout *self, guint piece)
{
  return dateline_article_get_block (self->article,
                                     dateline_article_layout_get_piece (self, piece)->block);
}

/**
 * dateline_article_layout_get_style:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: (transfer none): how @piece is set
 */
const DatelineBlockStyle *
dateline_article_layout_get_style (const DatelineArticleLayout *self, guint piece)
{
  return dateline_typography_get_style (self->typography,
                                        dateline_article_layout_get_block (self, piece));
}

/**
 * dateline_article_layout_get_line_height:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: from one line of @piece to the next, in whole pixels
 */
double
dateline_article_layout_get_line_height (const DatelineArticleLayout *self, guint piece)
{
  return dateline_typography_get_line_height (self->typography,
                                              dateline_article_layout_get_block (self, piece));
}

/**
 * dateline_article_layout_find_piece:
 * @self: a layout with at least one piece
 * @y: a place in the column
 * @rest: (out) (optional): how far below the beginning of the piece @y is
 *
 * Returns: the piece at @y
 */
guint
dateline_article_layout_find_piece (const DatelineArticleLayout *self, double y, double *rest)
{
  return dateline_height_map_find (self->heights, y, rest);
}

/**
 * dateline_article_layout_piece_of:
 * @self: a layout
 * @position: a position in its article
 *
 * Returns: the piece that holds the character after @position
 */
guint
dateline_article_layout_piece_of (const DatelineArticleLayout *self,
                                  const DatelinePosition      *position)
{
  guint low, high;

  g_return_val_if_fail (position->block < dateline_article_get_n_blocks (self->article), 0);

  low = self->first_pieces[position->block];
  high = self->first_pieces[position->block + 1] - 1;
  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (dateline_article_layout_get_piece (self, middle)->end_char <= position->offset_char)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/**
 * dateline_article_layout_get_piece_y:
 * @self: a layout
 * @piece: a piece, or their number for the end of the column
 *
 * Returns: where @piece begins
 */
double
dateline_article_layout_get_piece_y (const DatelineArticleLayout *self, guint piece)
{
  return dateline_height_map_get_y (self->heights, piece);
}

/**
 * dateline_article_layout_get_piece_height:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: its height with the space around it, estimated until it is laid out
 */
double
dateline_article_layout_get_piece_height (const DatelineArticleLayout *self, guint piece)
{
  return dateline_height_map_get_height (self->heights, piece);
}
