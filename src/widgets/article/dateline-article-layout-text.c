/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The texts of the pieces: made when they are first needed, and given back far from
 * the screen. */

#include "dateline-article-layout-private.h"

#include <math.h>

#include "dateline-even-lines.h"

/* As many laid out pieces are kept beside those on screen. */
#define MARGIN_PIECES 24

static int
get_line_height (DatelineArticleLayout *self, guint piece)
{
  return (int) (dateline_article_layout_get_line_height (self, piece) * PANGO_SCALE);
}

static PangoLayout *
make_text (DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self, piece);
  const DatelineBlockStyle *style = dateline_article_layout_get_style (self, piece);
  DatelineBlock *block = dateline_article_layout_get_block (self, piece);
  PangoLayout *text = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_layout_set_font_description (text, style->font);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (text, dateline_block_get_text (block) + at->start_byte,
                         (int) (at->end_byte - at->start_byte));
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (get_line_height (self, piece)));
  /* No sign is drawn that is not in the text. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (text, attributes);
  /* Pango's left is the start only where the paragraph goes the other way than
   * its context. */
  if (dateline_article_layout_is_rtl (self))
    pango_layout_set_alignment (text, PANGO_ALIGN_RIGHT);
  if (dateline_article_get_direction (self->article) != DATELINE_DIRECTION_AUTO)
    pango_layout_set_auto_dir (text, FALSE);
  return text;
}

/**
 * dateline_article_layout_forget_texts:
 * @self: a layout
 *
 * Gives back all texts, which are to be set in another way.
 */
void
dateline_article_layout_forget_texts (DatelineArticleLayout *self)
{
  for (guint i = 0; i < self->pieces->len; i++)
    g_clear_object (&self->states[i].text);
}

/**
 * dateline_article_layout_ensure:
 * @self: a layout
 * @piece: a piece
 *
 * Lays @piece out if it is not, so that its height is exact.
 *
 * Returns: whether its height was only estimated before
 */
gboolean
dateline_article_layout_ensure (DatelineArticleLayout *self, guint piece)
{
  PieceState *state = &self->states[piece];
  gboolean was_estimate = !state->is_exact;
  gboolean is_new = state->text == NULL;
  int width, height;

  if (is_new)
    state->text = make_text (self, piece);
  width = (int) (dateline_article_layout_get_text_width (self, piece) * PANGO_SCALE);
  if (pango_layout_get_width (state->text) != width)
    pango_layout_set_width (state->text, width);
  if (is_new)
    dateline_even_lines (state->text, get_line_height (self, piece));
  if (!was_estimate)
    return FALSE;
  pango_layout_get_size (state->text, NULL, &height);
  state->is_exact = TRUE;
  dateline_height_map_set_height (self->heights, piece,
                                  ceil (dateline_article_layout_get_frame_height (self, piece) +
                                        pango_units_to_double (height)));
  return TRUE;
}

/**
 * dateline_article_layout_trim:
 * @self: a layout
 * @first_piece: the first piece on screen
 * @last_piece: the last
 *
 * Gives back the memory of pieces that are far from the screen. Their heights
 * stay exact.
 */
void
dateline_article_layout_trim (DatelineArticleLayout *self, guint first_piece, guint last_piece)
{
  for (guint i = 0; i < self->pieces->len; i++) {
    if (i + MARGIN_PIECES < first_piece || i > last_piece + MARGIN_PIECES)
      g_clear_object (&self->states[i].text);
  }
}

/* How far down the first line goes, and all others with it, to stand on a pixel: letters
 * between two of them are blurred, and an image of each is made for every part of a pixel. */
static double
get_shift_to_pixel (PangoLayout *text)
{
  const double baseline = pango_units_to_double (pango_layout_get_baseline (text));

  return ceil (baseline) - baseline;
}

/**
 * dateline_article_layout_get_text:
 * @self: a layout
 * @piece: a piece
 * @x: (out): where its text begins in the column
 * @y: (out): where its text begins below the top of the piece, less than a pixel below
 *   what dateline_article_layout_get_text_top() says
 *
 * Lays @piece out if it is not. The lines of @piece stand on whole pixels below its top.
 *
 * Returns: (transfer none): the text of @piece
 */
PangoLayout *
dateline_article_layout_get_text (DatelineArticleLayout *self, guint piece, double *x, double *y)
{
  double indent = dateline_article_layout_get_style (self, piece)->indent;

  dateline_article_layout_ensure (self, piece);
  *x = dateline_article_layout_is_piece_rtl (self, piece) ? 0. : indent;
  *y = dateline_article_layout_get_text_top (self, piece) +
       get_shift_to_pixel (self->states[piece].text);
  return self->states[piece].text;
}
