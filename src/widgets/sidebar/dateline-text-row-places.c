/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where in a row its words are, for what is drawn beside them. */

#include "dateline-text-row-private.h"

/**
 * dateline_text_row_get_em:
 * @self: a row
 *
 * The size of the title's text, by which all that is drawn beside it is sized.
 *
 * Returns: pixels
 */
double
dateline_text_row_get_em (DatelineTextRow *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  /* GTK gives its contexts a size in pixels, which holds whatever font a script is drawn with. */
  return (double) pango_font_description_get_size (pango_context_get_font_description (context)) /
         PANGO_SCALE;
}

static double
get_line_middle (PangoLayout *layout)
{
  PangoRectangle line;
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);

  pango_layout_iter_get_line_extents (iter, NULL, &line);
  return (line.y + line.height / 2.0) / PANGO_SCALE;
}

/**
 * dateline_text_row_get_first_middle:
 * @self: a row
 *
 * The middle of the first line of text, at the size that the row has.
 *
 * Returns: pixels from the top
 */
double
dateline_text_row_get_first_middle (DatelineTextRow *self)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);
  DatelineTextRowPlacement placement;

  g_return_val_if_fail (DATELINE_IS_TEXT_ROW (self), 0);

  dateline_text_row_place (self, gtk_widget_get_width (GTK_WIDGET (self)), &placement);
  if (priv->caption_first && priv->caption.text != NULL)
    return placement.caption_y + get_line_middle (priv->caption.layout);

  return placement.title_y + get_line_middle (priv->title.layout);
}

/**
 * dateline_text_row_get_text_bottom:
 * @self: a row
 *
 * Where the text ends, at the size that the row has.
 *
 * Returns: pixels from the top
 */
double
dateline_text_row_get_text_bottom (DatelineTextRow *self)
{
  DatelineTextRowPlacement placement;

  g_return_val_if_fail (DATELINE_IS_TEXT_ROW (self), 0);

  dateline_text_row_place (self, gtk_widget_get_width (GTK_WIDGET (self)), &placement);
  return placement.bottom;
}

/**
 * dateline_text_row_mirror:
 * @self: a row
 * @x: how far something is from the side where a line begins, in pixels
 * @width: how wide it is, in pixels
 *
 * Finds where to draw something, whichever way the row runs.
 *
 * Returns: pixels from the left
 */
double
dateline_text_row_mirror (DatelineTextRow *self, double x, double width)
{
  g_return_val_if_fail (DATELINE_IS_TEXT_ROW (self), x);

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL
           ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width
           : x;
}
