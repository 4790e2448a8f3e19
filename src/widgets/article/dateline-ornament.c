/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands beside the text of a block: the bar of a quotation, the bullet of
 * a list item. */

#include "dateline-ornament.h"

#include <math.h>

/**
 * dateline_ornament_paint:
 * @snapshot: where to draw, with the column's top left as the origin
 * @layout: a layout
 * @piece: a piece
 * @color: the colour of the text
 *
 * Draws what stands beside the text of @piece.
 */
void
dateline_ornament_paint (GtkSnapshot           *snapshot,
                         DatelineArticleLayout *layout,
                         guint                  piece,
                         GdkRGBA                color)
{
  DatelineBlock *block = dateline_article_layout_get_block (layout, piece);
  const DatelineBlockStyle *style = dateline_article_layout_get_style (layout, piece);
  gboolean rtl = dateline_article_layout_is_piece_rtl (layout, piece);
  double width = dateline_article_layout_get_width (layout);
  double y = dateline_article_layout_get_piece_y (layout, piece);
  double text_x, text_y;
  int height;

  pango_layout_get_pixel_size (dateline_article_layout_get_text (layout, piece, &text_x, &text_y),
                               NULL, &height);
  color.alpha *= .35f;
  if (dateline_block_get_block_type (block) == DATELINE_BLOCK_QUOTE) {
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (rtl ? (float) width - 3.f : 0.f,
                                                    (float) floor (y + text_y), 3.f,
                                                    (float) height));
  } else if (dateline_block_get_block_type (block) == DATELINE_BLOCK_LIST_ITEM &&
             dateline_article_layout_get_piece (layout, piece)->start_char == 0) {
    float size = (float) style->size * .3f;
    float centre = (float) style->indent * .5f;
    float middle =
      (float) (y + text_y + dateline_article_layout_get_line_height (layout, piece) / 2.);
    GskRoundedRect dot;

    color.alpha = MIN (color.alpha * 2.f, 1.f);
    gsk_rounded_rect_init_from_rect (
      &dot,
      &GRAPHENE_RECT_INIT ((rtl ? (float) width - centre : centre) - size / 2.f,
                           middle - size / 2.f, size, size),
      size / 2.f);
    gtk_snapshot_push_rounded_clip (snapshot, &dot);
    gtk_snapshot_append_color (snapshot, &color, &dot.bounds);
    gtk_snapshot_pop (snapshot);
  }
}
