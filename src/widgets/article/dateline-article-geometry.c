/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From words to places in the column and back. */

#include "dateline-article-geometry.h"

/* Parts of the size of the text that a band reaches above and below the
 * baseline: over the ascenders, and room for a line under the descenders. */
#define BAND_ABOVE .92
#define BAND_BELOW .30

/* What all lines of one piece have in common. */
typedef struct {
  PangoLayout *text;
  double x;
  double y;
  double above;
  double below;
} PieceFrame;

static PieceFrame
get_frame (DatelineArticleLayout *layout, guint piece)
{
  const DatelineBlockStyle *style = dateline_article_layout_get_style (layout, piece);
  PieceFrame frame;

  frame.text = dateline_article_layout_get_text (layout, piece, &frame.x, &frame.y);
  frame.y += dateline_article_layout_get_piece_y (layout, piece);
  frame.above = style->size * BAND_ABOVE;
  frame.below = style->size * BAND_BELOW;
  return frame;
}

/* Bytes of the piece's own text. */
static void
get_byte_range (DatelineArticleLayout *layout,
                guint                  piece,
                const DatelineSpan    *span,
                int                   *start_byte,
                int                   *end_byte)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (layout, piece);
  DatelineBlock *block = dateline_article_layout_get_block (layout, piece);
  guint start_char = CLAMP (span->start_char, at->start_char, at->end_char);
  guint end_char = CLAMP (span->end_char, at->start_char, at->end_char);

  *start_byte = (int) (dateline_block_char_to_byte (block, start_char) - at->start_byte);
  *end_byte = (int) (dateline_block_char_to_byte (block, end_char) - at->start_byte);
}

static DatelinePosition
get_position (DatelineArticleLayout *layout, guint piece, int byte)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (layout, piece);
  DatelineBlock *block = dateline_article_layout_get_block (layout, piece);

  return (DatelinePosition) {
    .block = at->block,
    .offset_char = dateline_block_byte_to_char (block, at->start_byte + (gsize) byte),
  };
}

/**
 * dateline_article_geometry_foreach_band:
 * @layout: a layout
 * @piece: a piece
 * @span: a span of the block that @piece is of
 * @func: (scope call): called for each band
 * @user_data: for @func
 *
 * Calls @func with the bands that @span covers in @piece: one for each line,
 * more where the directions of writing mix.
 */
void
dateline_article_geometry_foreach_band (DatelineArticleLayout *layout,
                                        guint                  piece,
                                        const DatelineSpan    *span,
                                        DatelineBandFunc       func,
                                        gpointer               user_data)
{
  PieceFrame frame = get_frame (layout, piece);
  g_autoptr (PangoLayoutIter) iter = NULL;
  int start_byte, end_byte;

  get_byte_range (layout, piece, span, &start_byte, &end_byte);
  if (start_byte >= end_byte)
    return;
  iter = pango_layout_get_iter (frame.text);
  do {
    PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
    double baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter));
    DatelineBand line_frame = {
      .x = frame.x,
      .y = frame.y + baseline - frame.above,
      .height = frame.above + frame.below,
    };

    if (pango_layout_line_get_start_index (line) >= end_byte)
      break;
    dateline_band_foreach (line, &line_frame, start_byte, end_byte, func, user_data);
  } while (pango_layout_iter_next_line (iter));
}

static void
unite_cb (const DatelineBand *band, gpointer user_data)
{
  DatelineBand *bounds = user_data;
  double right, bottom;

  if (bounds->width <= 0.) {
    *bounds = *band;
    return;
  }
  right = MAX (bounds->x + bounds->width, band->x + band->width);
  bottom = MAX (bounds->y + bounds->height, band->y + band->height);
  bounds->x = MIN (bounds->x, band->x);
  bounds->y = MIN (bounds->y, band->y);
  bounds->width = right - bounds->x;
  bounds->height = bottom - bounds->y;
}

/**
 * dateline_article_geometry_get_bounds:
 * @layout: a layout
 * @span: a span
 * @bounds: (out caller-allocates): the smallest box around all of its bands
 *
 * Lays out the pieces that @span touches.
 *
 * Returns: whether @span covers anything that is drawn
 */
gboolean
dateline_article_geometry_get_bounds (DatelineArticleLayout *layout,
                                      const DatelineSpan    *span,
                                      DatelineBand          *bounds)
{
  guint first = dateline_article_layout_piece_of (
    layout, &(DatelinePosition) { span->block, span->start_char });
  guint last = dateline_article_layout_piece_of (
    layout, &(DatelinePosition) { span->block, MAX (span->end_char, 1) - 1 });

  *bounds = (DatelineBand) { 0. };
  for (guint i = first; i <= last; i++)
    dateline_article_layout_ensure (layout, i);
  for (guint i = first; i <= last; i++)
    dateline_article_geometry_foreach_band (layout, i, span, unite_cb, bounds);
  return bounds->width > 0.;
}

/**
 * dateline_article_geometry_get_caret:
 * @layout: a layout
 * @position: a position
 * @caret: (out caller-allocates): a band of no width
 *
 * Finds where a caret before the character at @position stands.
 */
void
dateline_article_geometry_get_caret (DatelineArticleLayout *layout,
                                     DatelinePosition       position,
                                     DatelineBand          *caret)
{
  guint piece = dateline_article_layout_piece_of (layout, &position);
  PieceFrame frame = get_frame (layout, piece);
  DatelineSpan span = { position.block, position.offset_char, position.offset_char };
  PangoRectangle strong;
  int byte, unused;

  get_byte_range (layout, piece, &span, &byte, &unused);
  pango_layout_get_cursor_pos (frame.text, byte, &strong, NULL);
  caret->x = frame.x + pango_units_to_double (strong.x);
  caret->y = frame.y + pango_units_to_double (strong.y);
  caret->width = 0.;
  caret->height = pango_units_to_double (strong.height);
}

/**
 * dateline_article_geometry_get_range:
 * @layout: a layout
 * @start: where the range begins
 * @end: where it ends, not before @start
 * @bounds: (out caller-allocates): a box around all of it; the caret's where nothing of it
 *   is drawn
 *
 * Finds the place of any range. Where it goes over several pieces, that is the whole width
 * of the column from its first line to its last, and only their pieces are laid out.
 */
void
dateline_article_geometry_get_range (DatelineArticleLayout *layout,
                                     DatelinePosition       start,
                                     DatelinePosition       end,
                                     DatelineBand          *bounds)
{
  guint first = dateline_article_layout_piece_of (layout, &start);
  guint last = dateline_article_layout_piece_of (
    layout, &(DatelinePosition) { end.block, MAX (end.offset_char, 1) - 1 });
  DatelineSpan head = { start.block, start.offset_char,
                        first < last ? G_MAXUINT : end.offset_char };
  DatelineSpan tail = { end.block, 0, end.offset_char };
  DatelineBand bottom = { 0. };

  dateline_article_layout_ensure (layout, first);
  dateline_article_layout_ensure (layout, last);
  *bounds = (DatelineBand) { 0. };
  dateline_article_geometry_foreach_band (layout, first, &head, unite_cb, bounds);
  if (bounds->width <= 0.)
    dateline_article_geometry_get_caret (layout, start, bounds);
  if (first >= last)
    return;
  dateline_article_geometry_foreach_band (layout, last, &tail, unite_cb, &bottom);
  if (bottom.width <= 0.)
    dateline_article_geometry_get_caret (layout, end, &bottom);
  bounds->x = 0.;
  bounds->width = dateline_article_layout_get_width (layout);
  bounds->height = bottom.y + bottom.height - bounds->y;
}

static double
find_baseline (PangoLayout *text, int byte)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  int number, x;

  pango_layout_index_to_line_x (text, byte, FALSE, &number, &x);
  while (number-- > 0 && pango_layout_iter_next_line (iter))
    continue;
  return pango_units_to_double (pango_layout_iter_get_baseline (iter));
}

/**
 * dateline_article_geometry_get_strokes:
 * @layout: a layout
 * @position: a position
 * @strong: (out caller-allocates): where text in the direction of the paragraph
 *   goes on; a band of no width
 * @weak: (out caller-allocates): where text in the other direction goes on; the
 *   same but where directions meet
 *
 * Finds the strokes of a caret before the character at @position, as high as the
 * bands of the line.
 */
void
dateline_article_geometry_get_strokes (DatelineArticleLayout *layout,
                                       DatelinePosition       position,
                                       DatelineBand          *strong,
                                       DatelineBand          *weak)
{
  guint piece = dateline_article_layout_piece_of (layout, &position);
  PieceFrame frame = get_frame (layout, piece);
  DatelineSpan span = { position.block, position.offset_char, position.offset_char };
  PangoRectangle strong_place, weak_place;
  int byte, unused;

  get_byte_range (layout, piece, &span, &byte, &unused);
  pango_layout_get_cursor_pos (frame.text, byte, &strong_place, &weak_place);
  *strong = (DatelineBand) {
    .x = frame.x + pango_units_to_double (strong_place.x),
    .y = frame.y + find_baseline (frame.text, byte) - frame.above,
    .height = frame.above + frame.below,
  };
  *weak = *strong;
  weak->x = frame.x + pango_units_to_double (weak_place.x);
}

/**
 * dateline_article_geometry_get_line:
 * @layout: a layout with at least one piece
 * @y: a place in the column
 * @line_y: (out): the top of the line at @y
 *
 * Finds the line of text at @y, or the nearest of its piece.
 *
 * Returns: the position at which that line begins
 */
DatelinePosition
dateline_article_geometry_get_line (DatelineArticleLayout *layout, double y, double *line_y)
{
  guint piece = dateline_article_layout_find_piece (layout, y, NULL);
  PieceFrame frame = get_frame (layout, piece);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (frame.text);
  int bottom, top;

  do {
    pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  } while (frame.y + pango_units_to_double (bottom) <= y && pango_layout_iter_next_line (iter));
  pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  *line_y = frame.y + pango_units_to_double (top);
  return get_position (
    layout, piece, pango_layout_line_get_start_index (pango_layout_iter_get_line_readonly (iter)));
}

/**
 * dateline_article_geometry_hit:
 * @layout: a layout with at least one piece
 * @x: a place in the column
 * @y: a place in the column
 * @under: (out) (optional): the character under the place
 * @nearest: (out) (optional): the position nearest to the place, for a caret
 *
 * Finds what text is at a place.
 *
 * Returns: whether there is a character right under the place
 */
gboolean
dateline_article_geometry_hit (DatelineArticleLayout *layout,
                               double                 x,
                               double                 y,
                               DatelinePosition      *under,
                               DatelinePosition      *nearest)
{
  guint piece = dateline_article_layout_find_piece (layout, y, NULL);
  PieceFrame frame = get_frame (layout, piece);
  int text_x = pango_units_from_double (x - frame.x);
  int text_y = pango_units_from_double (y - frame.y);
  int byte, trailing, height;
  gboolean inside;
  DatelinePosition position;

  pango_layout_get_size (frame.text, NULL, &height);
  inside = pango_layout_xy_to_index (frame.text, text_x, text_y, &byte, &trailing) && text_y >= 0 &&
           text_y < height;
  position = get_position (layout, piece, byte);
  if (under != NULL)
    *under = position;
  if (nearest != NULL) {
    *nearest = position;
    nearest->offset_char += (guint) trailing;
  }
  return inside;
}
