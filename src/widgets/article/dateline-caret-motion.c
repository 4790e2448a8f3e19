/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a caret goes from a position: by character as it is seen, by word, line
 * and paragraph, across the pieces that the text is laid out in. Only the pieces
 * that it comes through are laid out. */

#include "dateline-caret-motion.h"

/* A position within the layout of one piece. */
typedef struct {
  guint piece;
  PangoLayout *text;
  int byte;
} Place;

static Place
go_to_piece (DatelineArticleLayout *layout, guint piece)
{
  Place place = { .piece = piece };
  double x, y;

  place.text = dateline_article_layout_get_text (layout, piece, &x, &y);
  return place;
}

static Place
find_place (DatelineArticleLayout *layout, const DatelinePosition *at)
{
  Place place = go_to_piece (layout, dateline_article_layout_piece_of (layout, at));
  const DatelinePiece *cut = dateline_article_layout_get_piece (layout, place.piece);
  DatelineBlock *block = dateline_article_layout_get_block (layout, place.piece);

  place.byte = (int) (dateline_block_char_to_byte (block, at->offset_char) - cut->start_byte);
  return place;
}

static DatelinePosition
get_position (DatelineArticleLayout *layout, const Place *place)
{
  const DatelinePiece *cut = dateline_article_layout_get_piece (layout, place->piece);
  DatelineBlock *block = dateline_article_layout_get_block (layout, place->piece);

  return (DatelinePosition) { cut->block, dateline_block_byte_to_char (
                                            block, cut->start_byte + (gsize) place->byte) };
}

static int
count_bytes (DatelineArticleLayout *layout, guint piece)
{
  const DatelinePiece *cut = dateline_article_layout_get_piece (layout, piece);

  return (int) (cut->end_byte - cut->start_byte);
}

/* The end of one piece and the start of the next are one position where both are
 * of the same block. */
static gboolean
is_within_block (DatelineArticleLayout *layout, guint piece, int step)
{
  guint other = piece + (guint) step;

  return other < dateline_article_layout_get_n_pieces (layout) &&
         dateline_article_layout_get_piece (layout, piece)->block ==
           dateline_article_layout_get_piece (layout, other)->block;
}

static void
get_line (const Place *place, int *number, PangoLayoutLine **line)
{
  int x;

  pango_layout_index_to_line_x (place->text, place->byte, FALSE, number, &x);
  *line = pango_layout_get_line_readonly (place->text, *number);
}

/**
 * dateline_caret_motion_is_rtl:
 * @layout: a layout with at least one piece
 * @at: a position
 *
 * Returns: whether the line at @at reads from right to left
 */
gboolean
dateline_caret_motion_is_rtl (DatelineArticleLayout *layout, const DatelinePosition *at)
{
  Place place = find_place (layout, at);
  PangoLayoutLine *line;
  int number;

  get_line (&place, &number, &line);
  return pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
}

/**
 * dateline_caret_motion_visual:
 * @layout: a layout with at least one piece
 * @from: a position
 * @step: 1 to the right, -1 to the left
 *
 * Goes by one character as it is seen, which is backwards in text that reads from
 * right to left.
 *
 * Returns: where that leads
 */
DatelinePosition
dateline_caret_motion_visual (DatelineArticleLayout *layout, const DatelinePosition *from, int step)
{
  Place place = find_place (layout, from);

  for (;;) {
    int byte, trailing, next;

    pango_layout_move_cursor_visually (place.text, TRUE, place.byte, 0, step, &byte, &trailing);
    if (byte >= 0 && byte != G_MAXINT) {
      const char *text = pango_layout_get_text (place.text);

      for (; trailing > 0; trailing--)
        byte = (int) (g_utf8_next_char (text + byte) - text);
      place.byte = byte;
      return get_position (layout, &place);
    }
    next = byte < 0 ? -1 : 1;
    if (place.piece + (guint) next >= dateline_article_layout_get_n_pieces (layout))
      return *from;
    if (is_within_block (layout, place.piece, next)) {
      place = go_to_piece (layout, place.piece + (guint) next);
      place.byte = next < 0 ? count_bytes (layout, place.piece) : 0;
      continue;
    }
    place = go_to_piece (layout, place.piece + (guint) next);
    place.byte = next < 0 ? count_bytes (layout, place.piece) : 0;
    return get_position (layout, &place);
  }
}

/**
 * dateline_caret_motion_word:
 * @layout: a layout with at least one piece
 * @from: a position
 * @step: 1 to the next end of a word, -1 to the last beginning of one, in the
 *   order of reading
 *
 * Goes by one word.
 *
 * Returns: where that leads; an end of the text where there are no more words
 */
DatelinePosition
dateline_caret_motion_word (DatelineArticleLayout *layout, const DatelinePosition *from, int step)
{
  guint n_pieces = dateline_article_layout_get_n_pieces (layout);
  guint piece = dateline_article_layout_piece_of (layout, from);
  const DatelinePiece *cut = dateline_article_layout_get_piece (layout, piece);
  int at = (int) (from->offset_char - cut->start_char);

  for (;;) {
    Place place = go_to_piece (layout, piece);
    int n_attrs;
    const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (place.text, &n_attrs);

    cut = dateline_article_layout_get_piece (layout, piece);
    /* A piece that was come to from behind is entered at its end. */
    if (at < 0)
      at = n_attrs;
    for (at += step; at >= 0 && at < n_attrs; at += step) {
      if (step > 0 ? attrs[at].is_word_end : attrs[at].is_word_start)
        return (DatelinePosition) { cut->block, cut->start_char + (guint) at };
    }
    piece += (guint) step;
    if (piece >= n_pieces)
      return dateline_caret_motion_text_end (layout, step);
    at = step > 0 ? 0 : -1;
  }
}

/* The text of a figure without a caption is a line, too. */
static int
find_line_middle (PangoLayout *text, int number)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  int top, bottom;

  while (number-- > 0 && pango_layout_iter_next_line (iter))
    continue;
  pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  return top + (bottom - top) / 2;
}

/**
 * dateline_caret_motion_line:
 * @layout: a layout with at least one piece
 * @from: a position
 * @step: 1 for the line below, -1 for the one above
 * @x: where in the column the caret wants to be, in pixels
 *
 * Goes by one line, as near to @x as that has room for.
 *
 * Returns: where that leads; an end of the text where there is no such line
 */
DatelinePosition
dateline_caret_motion_line (DatelineArticleLayout  *layout,
                            const DatelinePosition *from,
                            int                     step,
                            double                  x)
{
  Place place = find_place (layout, from);
  PangoLayoutLine *line;
  int number, trailing;
  double text_x, text_y;

  get_line (&place, &number, &line);
  number += step;
  if (number < 0 || number >= pango_layout_get_line_count (place.text)) {
    if (place.piece + (guint) step >= dateline_article_layout_get_n_pieces (layout))
      return dateline_caret_motion_text_end (layout, step);
    place = go_to_piece (layout, place.piece + (guint) step);
    number = step > 0 ? 0 : pango_layout_get_line_count (place.text) - 1;
  }
  dateline_article_layout_get_text (layout, place.piece, &text_x, &text_y);
  pango_layout_xy_to_index (place.text, pango_units_from_double (x - text_x),
                            find_line_middle (place.text, number), &place.byte, &trailing);
  for (const char *text = pango_layout_get_text (place.text); trailing > 0; trailing--)
    place.byte = (int) (g_utf8_next_char (text + place.byte) - text);
  return get_position (layout, &place);
}

/**
 * dateline_caret_motion_line_end:
 * @layout: a layout with at least one piece
 * @from: a position
 * @step: 1 for the end of the line, -1 for its beginning, in the order of reading
 *
 * Goes to an end of the line. Where the line is broken within the paragraph, its
 * end is before the last character: the one after is the beginning of the next.
 *
 * Returns: where that leads
 */
DatelinePosition
dateline_caret_motion_line_end (DatelineArticleLayout  *layout,
                                const DatelinePosition *from,
                                int                     step)
{
  Place place = find_place (layout, from);
  PangoLayoutLine *line;
  int number;

  get_line (&place, &number, &line);
  place.byte = pango_layout_line_get_start_index (line);
  if (step > 0) {
    int length = pango_layout_line_get_length (line);

    place.byte += length;
    if (length > 0 && (number + 1 < pango_layout_get_line_count (place.text) ||
                       is_within_block (layout, place.piece, 1))) {
      const char *text = pango_layout_get_text (place.text);
      int n_attrs;
      const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (place.text, &n_attrs);

      do {
        place.byte = (int) (g_utf8_prev_char (text + place.byte) - text);
      } while (place.byte > pango_layout_line_get_start_index (line) &&
               !attrs[g_utf8_pointer_to_offset (text, text + place.byte)].is_cursor_position);
    }
  }
  return get_position (layout, &place);
}

/**
 * dateline_caret_motion_paragraph:
 * @layout: a layout with at least one piece
 * @from: a position
 * @step: 1 for the beginning of the next paragraph, -1 for that of this one, or
 *   of the one before where @from is there already
 *
 * Goes by one paragraph.
 *
 * Returns: where that leads; the end of the text where there is no next paragraph
 */
DatelinePosition
dateline_caret_motion_paragraph (DatelineArticleLayout  *layout,
                                 const DatelinePosition *from,
                                 int                     step)
{
  DatelinePosition end = dateline_caret_motion_text_end (layout, 1);

  if (step > 0)
    return from->block < end.block ? (DatelinePosition) { from->block + 1, 0 } : end;
  if (from->offset_char > 0 || from->block == 0)
    return (DatelinePosition) { from->block, 0 };
  return (DatelinePosition) { from->block - 1, 0 };
}

/**
 * dateline_caret_motion_text_end:
 * @layout: a layout with at least one piece
 * @step: 1 for the end of the text, -1 for its beginning
 *
 * Lays nothing out.
 *
 * Returns: an end of the text
 */
DatelinePosition
dateline_caret_motion_text_end (DatelineArticleLayout *layout, int step)
{
  const DatelinePiece *last;

  if (step < 0)
    return (DatelinePosition) { 0, 0 };
  last =
    dateline_article_layout_get_piece (layout, dateline_article_layout_get_n_pieces (layout) - 1);
  return (DatelinePosition) { last->block, last->end_char };
}
