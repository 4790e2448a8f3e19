/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document as a column of paper: what stands above the article, the article
 * as it is laid out on screen, its source, and the lists that follow it. It is
 * measured and drawn item by item, and an item line by line, so that whoever
 * prints can cut it into pages. All lengths are the pixels of the screen's
 * typography; paper scales them. */

#include "dateline-print-flow-private.h"

#include <pango/pangocairo.h>

#include "core/dateline-direction.h"

/* Of the box that stands for a picture that cannot be shown. */
#define ALTERNATIVE_RATIO 5.

#define BASE_FONT "Adwaita Sans,Cantarell,sans-serif 11"

static void
clear_item (gpointer item)
{
  g_free (((DatelinePrintItem *) item)->text);
}

/* The paper's resolution is that of a screen; glyphs stand where they belong,
 * not where pixels are. */
static PangoContext *
make_context (DatelineArticle *article)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (BASE_FONT);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 96.);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context,
                              dateline_article_find_direction (article) == DATELINE_DIRECTION_RTL
                                ? PANGO_DIRECTION_RTL
                                : PANGO_DIRECTION_LTR);
  return context;
}

/* The first line of a paragraph does not stand alone at the foot of a page, nor
 * its last at the head of the next. */
static void
add_lines (PangoLayout *text, double space, gboolean keep_all, gboolean keep_end, GArray *rows)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  guint n_lines = (guint) pango_layout_get_line_count (text);

  for (guint line = 0; line < n_lines; line++) {
    DatelinePageRow row = { .space = line == 0 ? space : 0. };
    int top, bottom;

    pango_layout_iter_get_line_yrange (iter, &top, &bottom);
    row.height = pango_units_to_double (bottom - top);
    if (line + 1 == n_lines)
      row.keep_with_next = keep_end;
    else
      row.keep_with_next = keep_all || line == 0 || line + 2 == n_lines;
    g_array_append_val (rows, row);
    pango_layout_iter_next_line (iter);
  }
}

static void
measure_piece (DatelinePrintFlow *self, guint piece, GArray *rows)
{
  const DatelineBlockStyle *style = dateline_article_layout_get_style (self->layout, piece);
  DatelineBlock *block = dateline_article_layout_get_block (self->layout, piece);
  const DatelinePiece *at = dateline_article_layout_get_piece (self->layout, piece);
  DatelineBlockType type = dateline_block_get_block_type (block);
  double x, y, figure_y, figure_height;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  gboolean is_heading = type == DATELINE_BLOCK_HEADING;
  double space = self->space_below + y;

  if (dateline_article_layout_get_figure (self->layout, piece, &figure_y, &figure_height)) {
    DatelinePageRow row = { self->space_below, figure_height, TRUE, 0. };

    g_array_append_val (rows, row);
    space = y - figure_height;
  }
  add_lines (text, space, is_heading || type == DATELINE_BLOCK_FIGURE, is_heading, rows);
  self->space_below = at->end_byte == dateline_block_get_n_bytes (block) ? style->space_after : 0.;
}

static void
reserve_figures (DatelinePrintFlow *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);

  for (guint i = 0; i < dateline_article_get_n_blocks (article); i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    GdkPaintable *picture = dateline_print_pictures_get (self->pictures, block);

    if (dateline_block_get_block_type (block) == DATELINE_BLOCK_FIGURE)
      dateline_article_layout_set_figure_ratio (
        self->layout, i,
        picture != NULL ? gdk_paintable_get_intrinsic_aspect_ratio (picture) : ALTERNATIVE_RATIO);
  }
  self->is_ready = TRUE;
}

/**
 * dateline_print_flow_new:
 * @document: a document
 * @contents: what of it is printed
 * @width: the width of the column, in pixels
 *
 * Makes the column that prints @document. Nothing is laid out yet.
 *
 * Returns: (transfer full): a new flow
 */
DatelinePrintFlow *
dateline_print_flow_new (DatelineDocument            *document,
                         const DatelinePrintContents *contents,
                         double                       width)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  DatelinePrintFlow *self = g_new0 (DatelinePrintFlow, 1);

  self->document = g_object_ref (document);
  self->contents = *contents;
  self->width = width;
  self->context = make_context (dateline_document_get_article (document));
  g_object_set (style, "font", contents->font, "line-height", contents->line_height, NULL);
  self->face = dateline_typography_dup_face (style);
  /* Every face is printed in the same size. */
  g_object_set (style, "text-size",
                (guint) CLAMP (100. / dateline_typography_get_scale (self->face),
                               DATELINE_MIN_TEXT_SIZE, DATELINE_MAX_TEXT_SIZE),
                NULL);
  self->layout = dateline_article_layout_new (document, self->context, style);
  self->filter = dateline_mark_filter_new (document, contents->hidden_kinds,
                                           contents->with_highlights ? DATELINE_MARK_DENSITY_ALL
                                                                     : DATELINE_MARK_DENSITY_NONE);
  dateline_article_layout_set_width (self->layout, width);
  self->pictures = dateline_print_pictures_new (dateline_document_get_article (document));
  self->items = g_array_new (FALSE, TRUE, sizeof (DatelinePrintItem));
  g_array_set_clear_func (self->items, clear_item);
  dateline_print_flow_add_items (self);
  return self;
}

/**
 * dateline_print_flow_free:
 * @self: (transfer full): a flow
 *
 * Frees @self.
 */
void
dateline_print_flow_free (DatelinePrintFlow *self)
{
  g_array_unref (self->items);
  dateline_print_pictures_free (self->pictures);
  dateline_mark_filter_free (self->filter);
  dateline_article_layout_free (self->layout);
  pango_font_description_free (self->face);
  g_object_unref (self->context);
  g_object_unref (self->document);
  g_free (self);
}

/**
 * dateline_print_flow_prepare:
 * @self: a flow
 *
 * Looks whether the pictures are there. To be asked until they are, while the
 * main context runs, before anything is measured.
 *
 * Returns: whether @self can be measured
 */
gboolean
dateline_print_flow_prepare (DatelinePrintFlow *self)
{
  if (!self->is_ready && dateline_print_pictures_is_ready (self->pictures))
    reserve_figures (self);
  return self->is_ready;
}

/**
 * dateline_print_flow_get_n_items:
 * @self: a flow
 *
 * Returns: the number of items
 */
guint
dateline_print_flow_get_n_items (const DatelinePrintFlow *self)
{
  return self->items->len;
}

/**
 * dateline_print_flow_peek_item:
 * @self: a flow
 * @item: an item
 *
 * Returns: (transfer none): what @item is
 */
const DatelinePrintItem *
dateline_print_flow_peek_item (const DatelinePrintFlow *self, guint item)
{
  return &g_array_index (self->items, DatelinePrintItem, item);
}

/**
 * dateline_print_flow_is_rtl:
 * @self: a flow
 *
 * Returns: whether the article reads from right to left
 */
gboolean
dateline_print_flow_is_rtl (const DatelinePrintFlow *self)
{
  return dateline_article_layout_is_rtl (self->layout);
}

/**
 * dateline_print_flow_get_context:
 * @self: a flow
 *
 * Returns: (transfer none): what its text is laid out with
 */
PangoContext *
dateline_print_flow_get_context (const DatelinePrintFlow *self)
{
  return self->context;
}

/**
 * dateline_print_flow_measure:
 * @self: a flow
 * @item: an item: each once, from the first to the last
 * @rows: (element-type DatelinePageRow): where the rows of @item are added
 *
 * Lays an item out and says what rows it has.
 */
void
dateline_print_flow_measure (DatelinePrintFlow *self, guint item, GArray *rows)
{
  const DatelinePrintItem *at = dateline_print_flow_peek_item (self, item);
  g_autoptr (PangoLayout) text = NULL;
  gboolean is_heading;
  double space_above, space_below;

  if (at->type == DATELINE_PRINT_ITEM_PIECE) {
    measure_piece (self, at->piece, rows);
    return;
  }
  text = dateline_print_flow_make_text (self, at, &space_above, &space_below);
  is_heading = dateline_print_flow_get_heading (self, item, NULL) > 0;
  add_lines (text, self->space_below + space_above, is_heading, is_heading, rows);
  self->space_below = space_below;
}

/**
 * dateline_print_flow_get_heading:
 * @self: a flow
 * @item: an item
 * @title: (out) (optional) (transfer none): its words
 *
 * Returns: the level of the heading that @item begins, from 1, or 0 if it is none
 */
guint
dateline_print_flow_get_heading (const DatelinePrintFlow *self, guint item, const char **title)
{
  const DatelinePrintItem *at = dateline_print_flow_peek_item (self, item);
  DatelineBlock *block;

  if (title != NULL)
    *title = at->text;
  if (at->type == DATELINE_PRINT_ITEM_TITLE || at->type == DATELINE_PRINT_ITEM_CHAPTER)
    return 1;
  if (at->type == DATELINE_PRINT_ITEM_SECTION)
    return 2;
  if (at->type != DATELINE_PRINT_ITEM_PIECE)
    return 0;
  block = dateline_article_layout_get_block (self->layout, at->piece);
  if (dateline_block_get_block_type (block) != DATELINE_BLOCK_HEADING ||
      dateline_article_layout_get_piece (self->layout, at->piece)->start_char > 0)
    return 0;
  if (title != NULL)
    *title = dateline_block_get_text (block);
  return MAX (dateline_block_get_level (block), 2);
}

/**
 * dateline_print_flow_trim:
 * @self: a flow
 *
 * Gives back the memory of what is laid out; it is laid out again when needed.
 */
void
dateline_print_flow_trim (DatelinePrintFlow *self)
{
  guint n_pieces = dateline_article_layout_get_n_pieces (self->layout);

  dateline_article_layout_trim (self->layout, n_pieces + 1000, n_pieces + 1000);
}
