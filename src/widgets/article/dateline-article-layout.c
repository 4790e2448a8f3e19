/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where every word of an article stands: pieces laid out when they are first
 * needed, below each other in one column. Until then a piece has an estimated
 * height. All places are in pixels from the top left of the column; heights are
 * whole pixels, so that a piece is drawn as sharp as the first. */

#include "dateline-article-layout.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "core/dateline-direction.h"
#include "dateline-height-map.h"
#include "dateline-pieces.h"

/* As many laid out pieces are kept beside those on screen. */
#define MARGIN_PIECES 24

/* A figure whose proportions are not known. */
#define DEFAULT_RATIO 1.6

/* The height of a figure is at most this part of its width. */
#define MAX_FIGURE_HEIGHT .75

typedef struct {
  PangoLayout *text; /* NULL until it is needed */
  gboolean is_exact; /* whether its height is that of its text at this width */
} PieceState;

struct _DatelineArticleLayout {
  DatelineDocument *document;
  DatelineArticle *article;
  PangoContext *context;
  DatelineReadingStyle *style;
  DatelineTypography *typography;
  double width;
  GArray *pieces;      /* DatelinePiece */
  PieceState *states;  /* as many */
  guint *first_pieces; /* of each block, and the number of pieces */
  GHashTable *ratios;  /* block -> double *, of its figure */
  DatelineHeightMap *heights;
};

static const DatelinePiece *
peek_piece (const DatelineArticleLayout *self, guint piece)
{
  return &g_array_index (self->pieces, DatelinePiece, piece);
}

static DatelineBlock *
peek_block (const DatelineArticleLayout *self, guint piece)
{
  return dateline_article_get_block (self->article, peek_piece (self, piece)->block);
}

static const DatelineBlockStyle *
peek_style (const DatelineArticleLayout *self, guint piece)
{
  return dateline_typography_get_style (self->typography, peek_block (self, piece));
}

static gboolean
is_first_of_block (const DatelineArticleLayout *self, guint piece)
{
  return peek_piece (self, piece)->start_byte == 0;
}

static gboolean
is_last_of_block (const DatelineArticleLayout *self, guint piece)
{
  return peek_piece (self, piece)->end_byte ==
         dateline_block_get_n_bytes (peek_block (self, piece));
}

static double
figure_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = peek_piece (self, piece);
  const double *ratio;

  if (dateline_block_get_block_type (peek_block (self, piece)) != DATELINE_BLOCK_FIGURE)
    return 0.;
  ratio = g_hash_table_lookup (self->ratios, GUINT_TO_POINTER (at->block));
  return MIN (self->width / (ratio != NULL ? *ratio : DEFAULT_RATIO),
              self->width * MAX_FIGURE_HEIGHT);
}

/* Above the text: the space before the block, and its figure. */
static double
text_top (const DatelineArticleLayout *self, guint piece)
{
  const DatelineBlockStyle *style = peek_style (self, piece);

  if (!is_first_of_block (self, piece))
    return 0.;
  return ceil (figure_height (self, piece) + (piece == 0 ? 0. : style->space_before));
}

static double
text_width (const DatelineArticleLayout *self, guint piece)
{
  return MAX (self->width - peek_style (self, piece)->indent, 1.);
}

static double
frame_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelineBlockStyle *style = peek_style (self, piece);

  return text_top (self, piece) + (is_last_of_block (self, piece) ? style->space_after : 0.);
}

static double
estimate_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = peek_piece (self, piece);
  const DatelineBlockStyle *style = peek_style (self, piece);
  double per_line = MAX (text_width (self, piece) / style->char_width, 1.);
  double n_lines = (double) (guint) ((at->end_char - at->start_char) / per_line) + 1.;

  return ceil (frame_height (self, piece) + n_lines * style->line_height);
}

static void
forget_heights (DatelineArticleLayout *self)
{
  for (guint i = 0; i < self->pieces->len; i++) {
    self->states[i].is_exact = FALSE;
    dateline_height_map_set_height (self->heights, i, estimate_height (self, i));
  }
}

static void
forget_texts (DatelineArticleLayout *self)
{
  for (guint i = 0; i < self->pieces->len; i++)
    g_clear_object (&self->states[i].text);
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

static PangoLayout *
make_text (DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = peek_piece (self, piece);
  const DatelineBlockStyle *style = peek_style (self, piece);
  DatelineBlock *block = peek_block (self, piece);
  PangoLayout *text = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const char *language = dateline_article_get_language (self->article);

  pango_layout_set_font_description (text, style->font);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (text, dateline_block_get_text (block) + at->start_byte,
                         (int) (at->end_byte - at->start_byte));
  pango_attr_list_insert (attributes, pango_attr_line_height_new (style->line_factor));
  /* No sign is drawn that is not in the text. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (language != NULL)
    pango_attr_list_insert (attributes,
                            pango_attr_language_new (pango_language_from_string (language)));
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
    self->first_pieces[peek_piece (self, i - 1)->block] = i - 1;

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
  forget_texts (self);
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
  gboolean rtl;

  g_clear_object (&self->context);
  self->context = pango_context_new ();
  pango_context_set_font_map (self->context, pango_context_get_font_map (context));
  pango_cairo_context_set_resolution (self->context, pango_cairo_context_get_resolution (context));
  pango_cairo_context_set_font_options (self->context,
                                        pango_cairo_context_get_font_options (context));
  pango_context_set_font_description (self->context, pango_context_get_font_description (context));
  pango_context_set_language (self->context, pango_context_get_language (context));
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
  forget_texts (self);
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
 * dateline_article_layout_set_figure_ratio:
 * @self: a layout
 * @block: a block that is a figure
 * @ratio: its width over its height
 *
 * Tells the proportions of a figure.
 */
void
dateline_article_layout_set_figure_ratio (DatelineArticleLayout *self, guint block, double ratio)
{
  guint piece = self->first_pieces[block];

  if (ratio <= 0.)
    return;
  g_hash_table_insert (self->ratios, GUINT_TO_POINTER (block), g_memdup2 (&ratio, sizeof ratio));
  self->states[piece].is_exact = FALSE;
  dateline_height_map_set_height (self->heights, piece, estimate_height (self, piece));
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
  return self->pieces->len > 0 ? peek_style (self, 0)->line_height
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

  return peek_piece (self, piece);
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
  return peek_block (self, piece);
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
  return peek_style (self, piece);
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

    if (peek_piece (self, middle)->end_char <= position->offset_char)
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
  int width, height;

  if (state->text == NULL)
    state->text = make_text (self, piece);
  width = (int) (text_width (self, piece) * PANGO_SCALE);
  if (pango_layout_get_width (state->text) != width)
    pango_layout_set_width (state->text, width);
  if (!was_estimate)
    return FALSE;
  pango_layout_get_size (state->text, NULL, &height);
  state->is_exact = TRUE;
  dateline_height_map_set_height (
    self->heights, piece, ceil (frame_height (self, piece) + pango_units_to_double (height)));
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

/**
 * dateline_article_layout_get_text:
 * @self: a layout
 * @piece: a piece
 * @x: (out): where its text begins in the column
 * @y: (out): where its text begins below the top of the piece
 *
 * Lays @piece out if it is not.
 *
 * Returns: (transfer none): the text of @piece
 */
PangoLayout *
dateline_article_layout_get_text (DatelineArticleLayout *self, guint piece, double *x, double *y)
{
  dateline_article_layout_ensure (self, piece);
  *x = dateline_article_layout_is_rtl (self) ? 0. : peek_style (self, piece)->indent;
  *y = text_top (self, piece);
  return self->states[piece].text;
}

/**
 * dateline_article_layout_get_figure:
 * @self: a layout
 * @piece: a piece
 * @y: (out): where the figure begins below the top of the piece
 * @height: (out): its height; its width is that of the column
 *
 * Returns: whether @piece has a figure
 */
gboolean
dateline_article_layout_get_figure (DatelineArticleLayout *self,
                                    guint                  piece,
                                    double                *y,
                                    double                *height)
{
  *y = 0.;
  *height = is_first_of_block (self, piece) ? figure_height (self, piece) : 0.;
  return *height > 0.;
}
