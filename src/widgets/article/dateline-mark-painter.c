/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws marks: a tint behind the words, a line of the kind's own style below
 * them, and the lines of overlapping marks stacked. It draws into the leading
 * that the lines of text have anyway, so nothing that it does moves a word. */

#include "dateline-mark-painter.h"

/* More lines than this do not fit between two lines of text. */
#define MAX_LEVELS 3

/* Between a line and the next below it, so that two are not taken for one of
 * another style. */
#define LINE_GAP 1.f

/* The size of text, in pixels, that lines are drawn for: they grow with it. */
#define UNSCALED_SIZE 18.

typedef struct {
  GtkSnapshot *snapshot;
  GdkRGBA color;
  DatelineLineStyle style;
  float scale;
  float level_y;
} Brush;

typedef struct {
  GArray *places;
  const DatelineMarkLook *look;
} Collection;

/* Of many marks on the very same words only the first are seen. */
static gboolean
is_buried (GArray *places, const DatelineSpan *span)
{
  return places->len >= MAX_LEVELS &&
         dateline_span_equal (
           &g_array_index (places, DatelineMarkPlace, places->len - MAX_LEVELS).span, span);
}

static void
collect_cb (const DatelineSpan *span, gpointer item, gpointer user_data)
{
  Collection *collection = user_data;
  DatelineMarkPlace place = { .annotation = item, .span = *span };

  if (is_buried (collection->places, span))
    return;
  place.kind = dateline_annotation_get_kind (item);
  if (dateline_mark_filter_shows (collection->look->filter, item, collection->look->lit))
    g_array_append_val (collection->places, place);
}

/* Places come in reading order, the longer of two that begin together first.
 * A mark's line goes below the lines of those that begin inside it. */
static void
assign_levels (GArray *places)
{
  for (guint i = places->len; i > 0; i--) {
    DatelineMarkPlace *place = &g_array_index (places, DatelineMarkPlace, i - 1);

    for (guint j = i; j < places->len; j++) {
      const DatelineMarkPlace *inner = &g_array_index (places, DatelineMarkPlace, j);

      if (inner->span.start_char >= place->span.end_char)
        break;
      if (inner->level + 1 >= MAX_LEVELS)
        continue;
      place->level = MAX (place->level, inner->level + 1);
      place->line_y =
        MAX (place->line_y,
             inner->line_y + LINE_GAP +
               dateline_line_style_get_height (dateline_palette_get_line_style (inner->kind)));
    }
  }
}

/**
 * dateline_mark_painter_collect:
 * @layout: a layout
 * @piece: a piece
 * @look: how marks look
 *
 * Finds the marks that are shown in @piece.
 *
 * Returns: (transfer full) (element-type DatelineMarkPlace): in reading order
 */
GArray *
dateline_mark_painter_collect (DatelineArticleLayout  *layout,
                               guint                   piece,
                               const DatelineMarkLook *look)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (layout, piece);
  DatelineSpan range = { at->block, at->start_char, at->end_char };
  GArray *places = g_array_new (FALSE, FALSE, sizeof (DatelineMarkPlace));

  if (at->end_char > at->start_char)
    dateline_span_index_foreach (look->index, &range, collect_cb, &(Collection) { places, look });
  assign_levels (places);
  return places;
}

static void
tint_cb (const DatelineBand *band, gpointer user_data)
{
  Brush *brush = user_data;

  gtk_snapshot_append_color (brush->snapshot, &brush->color,
                             &GRAPHENE_RECT_INIT ((float) band->x, (float) band->y,
                                                  (float) band->width, (float) band->height));
}

static void
line_cb (const DatelineBand *band, gpointer user_data)
{
  Brush *brush = user_data;

  gtk_snapshot_save (brush->snapshot);
  gtk_snapshot_translate (brush->snapshot,
                          &GRAPHENE_POINT_INIT ((float) band->x, (float) (band->y + band->height)));
  gtk_snapshot_scale (brush->snapshot, brush->scale, brush->scale);
  dateline_line_style_snapshot (brush->style, brush->snapshot, &brush->color, 0.f, brush->level_y,
                                (float) band->width / brush->scale);
  gtk_snapshot_restore (brush->snapshot);
}

/**
 * dateline_mark_painter_paint_tints:
 * @snapshot: where to draw, with the column's top left as the origin
 * @layout: a layout
 * @piece: a piece
 * @look: how marks look
 * @places: (element-type DatelineMarkPlace): the marks shown in @piece
 *
 * Draws what goes behind the words.
 */
void
dateline_mark_painter_paint_tints (GtkSnapshot            *snapshot,
                                   DatelineArticleLayout  *layout,
                                   guint                   piece,
                                   const DatelineMarkLook *look,
                                   GArray                 *places)
{
  for (guint i = 0; i < places->len; i++) {
    const DatelineMarkPlace *place = &g_array_index (places, DatelineMarkPlace, i);
    Brush brush = { .snapshot = snapshot };

    if (look->lit != NULL && look->lit == dateline_annotation_get_subject (place->annotation))
      brush.color = dateline_palette_get_lit_tint (place->kind, look->theme);
    else
      brush.color = dateline_palette_get_tint (place->kind, look->theme);
    dateline_article_geometry_foreach_band (layout, piece, &place->span, tint_cb, &brush);
  }
}

/**
 * dateline_mark_painter_paint_lines:
 * @snapshot: where to draw, with the column's top left as the origin
 * @layout: a layout
 * @piece: a piece
 * @look: how marks look
 * @places: (element-type DatelineMarkPlace): the marks shown in @piece
 *
 * Draws the lines below the words.
 */
void
dateline_mark_painter_paint_lines (GtkSnapshot            *snapshot,
                                   DatelineArticleLayout  *layout,
                                   guint                   piece,
                                   const DatelineMarkLook *look,
                                   GArray                 *places)
{
  const DatelineBlockStyle *style = dateline_article_layout_get_style (layout, piece);
  float scale =
    (float) MAX (style->size / UNSCALED_SIZE, .8) * dateline_palette_get_line_scale (look->theme);

  for (guint i = 0; i < places->len; i++) {
    const DatelineMarkPlace *place = &g_array_index (places, DatelineMarkPlace, i);
    Brush brush = {
      .snapshot = snapshot,
      .scale = scale,
      .color = dateline_palette_get_line (place->kind, look->theme),
      .style = dateline_palette_get_line_style (place->kind),
      .level_y = place->line_y - 2.f,
    };

    dateline_article_geometry_foreach_band (layout, piece, &place->span, line_cb, &brush);
  }
}
