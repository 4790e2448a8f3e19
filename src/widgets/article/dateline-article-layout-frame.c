/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How high a piece is: its text, the space around its block, and its figure. */

#include "dateline-article-layout-private.h"

#include <math.h>

/* A figure whose proportions are not known. */
#define DEFAULT_RATIO 1.6

/* The height of a figure is at most this part of its width. */
#define MAX_FIGURE_HEIGHT .75

static gboolean
is_first_of_block (const DatelineArticleLayout *self, guint piece)
{
  return dateline_article_layout_get_piece (self, piece)->start_byte == 0;
}

static gboolean
is_last_of_block (const DatelineArticleLayout *self, guint piece)
{
  return dateline_article_layout_get_piece (self, piece)->end_byte ==
         dateline_block_get_n_bytes (dateline_article_layout_get_block (self, piece));
}

/* Whether there is a picture to show, or at least to miss: with no image in the document a
 * caption says all that there is. */
static gboolean
has_picture (DatelineBlock *block)
{
  return dateline_block_get_block_type (block) == DATELINE_BLOCK_FIGURE &&
         (dateline_block_get_image_data (block) != NULL ||
          dateline_block_get_image_resource (block) != NULL ||
          dateline_block_get_n_bytes (block) == 0);
}

static double
figure_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self, piece);
  DatelineBlock *block = dateline_article_layout_get_block (self, piece);
  const double *ratio;

  if (!has_picture (block))
    return 0.;
  ratio = g_hash_table_lookup (self->ratios, GUINT_TO_POINTER (at->block));
  return MIN (self->width / (ratio != NULL ? *ratio : DEFAULT_RATIO),
              self->width * MAX_FIGURE_HEIGHT);
}

/**
 * dateline_article_layout_get_text_top:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: how far below the top of @piece its text begins, in pixels: the space
 *   before the block, and its figure
 */
double
dateline_article_layout_get_text_top (const DatelineArticleLayout *self, guint piece)
{
  const DatelineBlockStyle *style = dateline_article_layout_get_style (self, piece);

  if (!is_first_of_block (self, piece))
    return 0.;
  return ceil (figure_height (self, piece) + (piece == 0 ? 0. : style->space_before));
}

/**
 * dateline_article_layout_get_text_width:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: how wide the lines of @piece may be, in pixels
 */
double
dateline_article_layout_get_text_width (const DatelineArticleLayout *self, guint piece)
{
  return MAX (self->width - dateline_article_layout_get_style (self, piece)->indent, 1.);
}

/**
 * dateline_article_layout_get_frame_height:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: the height of all of @piece that is not its text, in pixels
 */
double
dateline_article_layout_get_frame_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelineBlockStyle *style = dateline_article_layout_get_style (self, piece);
  double below = is_last_of_block (self, piece) ? style->space_after : 0.;

  return dateline_article_layout_get_text_top (self, piece) + below;
}

/**
 * dateline_article_layout_estimate_height:
 * @self: a layout
 * @piece: a piece
 *
 * Returns: about how high @piece is, in pixels, without laying it out
 */
double
dateline_article_layout_estimate_height (const DatelineArticleLayout *self, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self, piece);
  double width = dateline_article_layout_get_text_width (self, piece);
  double char_width, line_height, n_lines;

  dateline_typography_estimate (self->typography, dateline_article_layout_get_block (self, piece),
                                &char_width, &line_height);
  n_lines = floor ((at->end_char - at->start_char) / MAX (width / char_width, 1.)) + 1.;
  return ceil (dateline_article_layout_get_frame_height (self, piece) + n_lines * line_height);
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
  dateline_height_map_set_height (self->heights, piece,
                                  dateline_article_layout_estimate_height (self, piece));
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
