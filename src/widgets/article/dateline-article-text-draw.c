/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the running text is drawn: piece by piece, only those that are seen. */

#include "dateline-article-text-private.h"

#include <math.h>

#include "dateline-mark-painter.h"
#include "dateline-ornament.h"

typedef struct {
  GtkSnapshot *snapshot;
  GdkRGBA color;
} Highlighter;

static void
highlight_cb (const DatelineBand *band, gpointer user_data)
{
  Highlighter *highlighter = user_data;

  gtk_snapshot_append_color (highlighter->snapshot, &highlighter->color,
                             &GRAPHENE_RECT_INIT ((float) band->x, (float) band->y,
                                                  (float) band->width, (float) band->height));
}

static void
paint_coloured (DatelineArticleText *self,
                GtkSnapshot *snapshot,
                guint piece,
                const DatelineSpan *span,
                GdkRGBA color)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self->layout, piece);
  Highlighter highlighter = { snapshot, color };

  if (span->block == at->block)
    dateline_article_geometry_foreach_band (self->layout, piece, span, highlight_cb, &highlighter);
}

static void
paint_span (DatelineArticleText *self,
            GtkSnapshot *snapshot,
            guint piece,
            const DatelineSpan *span,
            double alpha)
{
  GdkRGBA accent = dateline_palette_get_accent (dateline_palette_get_theme ());

  accent.alpha = (float) alpha;
  paint_coloured (self, snapshot, piece, span, accent);
}

/* The first match that does not end before a piece. */
static guint
find_first_match (DatelineArticleText *self, const DatelinePiece *at)
{
  DatelinePosition start = { at->block, at->start_char };
  guint low = 0, high = self->matches->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    const DatelineSpan *span = &g_array_index (self->matches, DatelineSpan, middle);

    if (dateline_position_compare (&(DatelinePosition) { span->block, span->end_char }, &start) <=
        0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static void
paint_matches (DatelineArticleText *self, GtkSnapshot *snapshot, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self->layout, piece);
  GdkRGBA color = dateline_palette_get_match (dateline_palette_get_theme ());

  if (self->matches == NULL)
    return;
  for (guint i = find_first_match (self, at); i < self->matches->len; i++) {
    const DatelineSpan *span = &g_array_index (self->matches, DatelineSpan, i);

    if (span->block != at->block || span->start_char >= at->end_char)
      break;
    color.alpha = i == self->current_match ? 1.f : .5f;
    paint_coloured (self, snapshot, piece, span, color);
  }
}

static void
paint_selection (DatelineArticleText *self, GtkSnapshot *snapshot, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self->layout, piece);
  DatelinePosition start, end;
  DatelineSpan span = { at->block, at->start_char, at->end_char };

  if (dateline_article_text_has_selection (self)) {
    dateline_article_text_order_selection (self, &start, &end);
    if (start.block == at->block)
      span.start_char = MAX (span.start_char, start.offset_char);
    if (end.block == at->block)
      span.end_char = MIN (span.end_char, end.offset_char);
    if (start.block <= at->block && end.block >= at->block && span.start_char < span.end_char)
      paint_span (self, snapshot, piece, &span, .32);
  }
  for (guint i = 0; i < self->evidence->len; i++)
    paint_span (self, snapshot, piece, &g_array_index (self->evidence, DatelineSpan, i),
                .22 + .4 * self->flash_strength);
}

static void
paint_focus (DatelineArticleText *self, GtkSnapshot *snapshot, guint piece)
{
  const DatelinePiece *at = dateline_article_layout_get_piece (self->layout, piece);
  const DatelineSpan *span;
  GdkRGBA accent;
  DatelineBand band;
  GskRoundedRect ring;

  if (self->focused == NULL || !gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    return;
  span = dateline_annotation_get_span (self->focused);
  if (span->block != at->block || span->start_char < at->start_char ||
      span->start_char >= at->end_char)
    return;
  if (!dateline_article_geometry_get_bounds (self->layout, span, &band))
    return;
  accent = dateline_palette_get_accent (dateline_palette_get_theme ());
  gsk_rounded_rect_init_from_rect (&ring,
                                   &GRAPHENE_RECT_INIT ((float) band.x - 2.f, (float) band.y - 2.f,
                                                        (float) band.width + 4.f,
                                                        (float) band.height + 4.f),
                                   4.f);
  gtk_snapshot_append_border (snapshot, &ring, (float[4]) { 2.f, 2.f, 2.f, 2.f },
                              (GdkRGBA[4]) { accent, accent, accent, accent });
}

/* Where neither a mark nor a caret shows that the keys are here, the pane does. */
static void
paint_pane_focus (DatelineArticleText *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA accent;
  GskRoundedRect ring;

  if (self->focused != NULL || self->is_caret_shown || !gtk_widget_has_visible_focus (widget))
    return;
  accent = dateline_palette_get_accent (dateline_palette_get_theme ());
  gsk_rounded_rect_init_from_rect (
    &ring,
    &GRAPHENE_RECT_INIT (2.f, 2.f, (float) gtk_widget_get_width (widget) - 4.f,
                         (float) gtk_widget_get_height (widget) - 4.f),
    6.f);
  gtk_snapshot_append_border (snapshot, &ring, (float[4]) { 2.f, 2.f, 2.f, 2.f },
                              (GdkRGBA[4]) { accent, accent, accent, accent });
}

/* The weak stroke of a caret where directions meet is half as high. */
static void
paint_caret (DatelineArticleText *self, GtkSnapshot *snapshot)
{
  DatelineBand strong, weak;
  GdkRGBA color;
  double aspect_ratio;
  float width;

  if (!self->is_caret_shown || !self->is_caret_lit || !gtk_widget_has_focus (GTK_WIDGET (self)))
    return;
  dateline_article_geometry_get_strokes (self->layout, self->cursor, &strong, &weak);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-cursor-aspect-ratio",
                &aspect_ratio, NULL);
  width = (float) MAX (round (strong.height * aspect_ratio), 1.) + 1.f;
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (roundf ((float) strong.x) - width / 2.f,
                                                  (float) strong.y, width, (float) strong.height));
  if (ABS (weak.x - strong.x) >= 1.)
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (roundf ((float) weak.x) - width / 2.f,
                                                    (float) (weak.y + weak.height / 2.), width,
                                                    (float) weak.height / 2.f));
}

static void
paint_piece (DatelineArticleText *self,
             GtkSnapshot *snapshot,
             guint piece,
             const DatelineMarkLook *look)
{
  g_autoptr (GArray) places = dateline_mark_painter_collect (self->layout, piece, look);
  double y = dateline_article_layout_get_piece_y (self->layout, piece);
  double text_x, text_y;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &text_x, &text_y);
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  dateline_ornament_paint (snapshot, self->layout, piece, color);
  dateline_mark_painter_paint_tints (snapshot, self->layout, piece, look, places);
  paint_matches (self, snapshot, piece);
  paint_selection (self, snapshot, piece);
  if (dateline_block_get_block_type (dateline_article_layout_get_block (self->layout, piece)) ==
      DATELINE_BLOCK_FIGURE)
    color.alpha *= .75f;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) text_x, (float) (y + text_y)));
  gtk_snapshot_append_layout (snapshot, text, &color);
  gtk_snapshot_restore (snapshot);
  dateline_mark_painter_paint_lines (snapshot, self->layout, piece, look, places);
  paint_focus (self, snapshot, piece);
}

/**
 * dateline_article_text_snapshot:
 * @widget: a text
 * @snapshot: where to draw
 *
 * Draws what is seen of the article.
 */
void
dateline_article_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);
  DatelineMarkLook look = { .theme = dateline_palette_get_theme () };
  double bottom = gtk_widget_get_height (widget) - self->origin_y;
  guint n_pieces;

  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return;
  look.index = dateline_document_get_mark_index (self->document);
  look.filter = self->filter;
  look.lit = dateline_article_text_get_lit (self);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) self->origin_x, (float) self->origin_y));
  n_pieces = dateline_article_layout_get_n_pieces (self->layout);
  for (guint i = dateline_article_layout_find_piece (self->layout, -self->origin_y, NULL);
       i < n_pieces && dateline_article_layout_get_piece_y (self->layout, i) < bottom; i++)
    paint_piece (self, snapshot, i, &look);
  paint_caret (self, snapshot);
  gtk_snapshot_restore (snapshot);
  paint_pane_focus (self, snapshot);
}
