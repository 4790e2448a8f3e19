/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the items of a flow are drawn on paper. */

#include "dateline-print-flow-private.h"

#include <pango/pangocairo.h>

#include "widgets/article/dateline-mark-painter.h"
#include "widgets/article/dateline-ornament.h"

/* Where the marks of a line end, whatever hangs down from the line before: a
 * part of the size of the text. */
#define ABOVE_BASELINE .95

static void
draw_lines (PangoLayout *text, double x, guint first_line, guint end_line, cairo_t *cr)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  int origin = 0, bottom;

  for (guint line = 0; line < end_line; line++) {
    PangoRectangle logical;

    if (line == first_line)
      pango_layout_iter_get_line_yrange (iter, &origin, &bottom);
    if (line >= first_line) {
      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      cairo_move_to (cr, x + pango_units_to_double (logical.x),
                     pango_units_to_double (pango_layout_iter_get_baseline (iter) - origin));
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
    if (!pango_layout_iter_next_line (iter))
      break;
  }
}

/* An address that the document's reader has checked; still, nothing in it may
 * end the attribute. */
static void
begin_link (cairo_t *cr, const char *url)
{
  g_auto (GStrv) parts = g_strsplit (url, "'", -1);
  g_autofree char *without_quotes = g_strjoinv ("%27", parts);
  g_autofree char *attributes = NULL;

  g_strdelimit (without_quotes, "\\", '/');
  attributes = g_strdup_printf ("uri='%s'", without_quotes);
  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
}

static void
draw_snapshot (GtkSnapshot *snapshot, cairo_t *cr)
{
  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);

  if (node == NULL)
    return;
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
}

/* A snapshot whose origin is that of the column, and which shows no more than
 * lies between two heights of a piece. */
static GtkSnapshot *
begin_snapshot (DatelinePrintFlow *self, guint piece, double origin, double top, double bottom)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  double y = dateline_article_layout_get_piece_y (self->layout, piece);

  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0.f, (float) -(y + origin)));
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (-8.f, (float) (y + top), (float) self->width + 16.f,
                                               (float) (bottom - top)));
  return snapshot;
}

/* Where some lines begin and end: above the marks of the first, and above those
 * of the line that follows. */
static void
get_line_range (PangoLayout *text,
                double       size,
                guint        first_line,
                guint        end_line,
                double      *origin,
                double      *top,
                double      *bottom)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  int line_top, line_bottom;
  gboolean has_more = TRUE;

  for (guint line = 0; line < first_line && has_more; line++)
    has_more = pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_yrange (iter, &line_top, &line_bottom);
  *origin = pango_units_to_double (line_top);
  *top = first_line == 0
         ? *origin - size
         : pango_units_to_double (pango_layout_iter_get_baseline (iter)) - size * ABOVE_BASELINE;
  for (guint line = first_line; line < end_line && has_more; line++)
    has_more = pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_yrange (iter, &line_top, &line_bottom);
  *bottom = has_more
            ? pango_units_to_double (pango_layout_iter_get_baseline (iter)) - size * ABOVE_BASELINE
            : pango_units_to_double (line_bottom) + size;
}

static void
draw_text (DatelinePrintFlow *self, guint piece, guint first_line, guint end_line, cairo_t *cr)
{
  DatelineMarkLook look = {
    .index = dateline_document_get_mark_index (self->document),
    .filter = self->filter,
    .theme = DATELINE_THEME_LIGHT,
  };
  g_autoptr (GArray) places = dateline_mark_painter_collect (self->layout, piece, &look);
  gboolean is_caption =
    dateline_block_get_block_type (dateline_article_layout_get_block (self->layout, piece)) ==
    DATELINE_BLOCK_FIGURE;
  double size = dateline_article_layout_get_style (self->layout, piece)->size;
  double x, y, origin, top, bottom;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  GtkSnapshot *snapshot;

  get_line_range (text, size, first_line, end_line, &origin, &top, &bottom);
  snapshot = begin_snapshot (self, piece, y + origin, y + top, y + bottom);
  dateline_ornament_paint (snapshot, self->layout, piece, (GdkRGBA) { 0.f, 0.f, 0.f, 1.f });
  dateline_mark_painter_paint_tints (snapshot, self->layout, piece, &look, places);
  gtk_snapshot_pop (snapshot);
  draw_snapshot (snapshot, cr);

  cairo_set_source_rgb (cr, is_caption ? .25 : 0., is_caption ? .25 : 0., is_caption ? .25 : 0.);
  draw_lines (text, x, first_line, end_line, cr);

  snapshot = begin_snapshot (self, piece, y + origin, y + top, y + bottom);
  dateline_mark_painter_paint_lines (snapshot, self->layout, piece, &look, places);
  gtk_snapshot_pop (snapshot);
  draw_snapshot (snapshot, cr);
}

/* What stands for a picture that cannot be shown. */
static void
draw_alternative (DatelinePrintFlow *self, DatelineBlock *block, double height, cairo_t *cr)
{
  const char *alt = dateline_block_get_alt (block);
  g_autoptr (PangoLayout) text = pango_layout_new (self->context);
  int text_height;

  cairo_set_line_width (cr, 1.);
  cairo_set_source_rgb (cr, .6, .6, .6);
  cairo_rectangle (cr, .5, .5, self->width - 1., height - 1.);
  cairo_stroke (cr);
  pango_layout_set_text (text, alt != NULL ? alt : "", -1);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (text, pango_units_from_double (self->width - 48.));
  pango_layout_set_height (text, pango_units_from_double (height - 24.));
  pango_layout_set_ellipsize (text, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (text, PANGO_ALIGN_CENTER);
  pango_layout_get_size (text, NULL, &text_height);
  cairo_set_source_rgb (cr, .25, .25, .25);
  cairo_move_to (cr, 24., MAX (height - pango_units_to_double (text_height), 24.) / 2.);
  pango_cairo_show_layout (cr, text);
}

static void
draw_figure (DatelinePrintFlow *self, guint piece, double height, cairo_t *cr)
{
  GdkPaintable *picture = dateline_print_pictures_get (
    self->pictures, dateline_article_layout_get_block (self->layout, piece));
  double ratio = picture != NULL ? gdk_paintable_get_intrinsic_aspect_ratio (picture) : 0.;
  double width = MIN (self->width, height * ratio);
  GtkSnapshot *snapshot;

  if (width <= 0.) {
    draw_alternative (self, dateline_article_layout_get_block (self->layout, piece), height, cr);
    return;
  }
  snapshot = gtk_snapshot_new ();
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0.f, 0.f, (float) self->width, (float) height));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (self->width - width) / 2.f,
                                                          (float) (height - width / ratio) / 2.f));
  gdk_paintable_snapshot (picture, snapshot, width, width / ratio);
  gtk_snapshot_pop (snapshot);
  draw_snapshot (snapshot, cr);
}

static void
draw_piece (DatelinePrintFlow *self, guint piece, guint first_row, guint end_row, cairo_t *cr)
{
  double y, height;
  gboolean has_figure = dateline_article_layout_get_figure (self->layout, piece, &y, &height);
  double text_x, text_y;

  dateline_article_layout_get_text (self->layout, piece, &text_x, &text_y);
  if (has_figure && first_row == 0)
    draw_figure (self, piece, height, cr);
  if (has_figure && end_row <= 1)
    return;
  cairo_save (cr);
  if (has_figure && first_row == 0)
    cairo_translate (cr, 0., text_y);
  draw_text (self, piece, has_figure ? MAX (first_row, 1) - 1 : first_row,
             has_figure ? end_row - 1 : end_row, cr);
  cairo_restore (cr);
}

/**
 * dateline_print_flow_draw:
 * @self: a flow
 * @item: an item
 * @first_row: the first of its rows to draw
 * @end_row: the row behind the last
 * @cr: where to draw, with the top left of @first_row as the origin
 *
 * Draws rows of an item.
 */
void
dateline_print_flow_draw (DatelinePrintFlow *self,
                          guint              item,
                          guint              first_row,
                          guint              end_row,
                          cairo_t           *cr)
{
  const DatelinePrintItem *at = dateline_print_flow_peek_item (self, item);
  g_autoptr (PangoLayout) text = NULL;
  double space_above, space_below;

  if (at->type == DATELINE_PRINT_ITEM_PIECE) {
    draw_piece (self, at->piece, first_row, end_row, cr);
    return;
  }
  text = dateline_print_flow_make_text (self, at, &space_above, &space_below);
  cairo_set_source_rgb (cr, 0., 0., 0.);
  if (at->is_link)
    begin_link (cr, at->text);
  draw_lines (text, 0., first_row, end_row, cr);
  if (at->is_link)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
  if (at->type == DATELINE_PRINT_ITEM_LEGEND && first_row == 0)
    dateline_print_flow_draw_legend (self, text, cr);
}
