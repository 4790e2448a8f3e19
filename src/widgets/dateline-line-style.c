/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The lines below marks: each style is told from the others without colour. */

#include "dateline-line-style.h"

/**
 * dateline_line_style_get_height:
 * @style: a line style
 *
 * How much room a line takes, so that lines can be stacked.
 *
 * Returns: the height in pixels
 */
float
dateline_line_style_get_height (DatelineLineStyle style)
{
  switch (style) {
  case DATELINE_LINE_DOUBLE:
  case DATELINE_LINE_WAVY:
    return 4.f;
  case DATELINE_LINE_THIN:
    return 1.f;
  case DATELINE_LINE_SOLID:
  case DATELINE_LINE_DASHED:
  case DATELINE_LINE_DOTTED:
  default:
    return 2.f;
  }
}

static void
append_rect (GtkSnapshot   *snapshot,
             const GdkRGBA *color,
             float          x,
             float          y,
             float          width,
             float          height)
{
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/* The phase follows x, so that pieces of one mark on one line join up. */
static void
append_dashes (GtkSnapshot   *snapshot,
               const GdkRGBA *color,
               float          x,
               float          y,
               float          width,
               float          on,
               float          off)
{
  float end = x + width;

  for (float dash = x; dash < end; dash += on + off)
    append_rect (snapshot, color, dash, y, MIN (on, end - dash), 2.f);
}

static void
append_wave (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y, float width)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.4f);
  const float half_wave = 3.f;
  float end = x + width;
  float sign = -1.f;

  gsk_path_builder_move_to (builder, x, y + 2.f);
  for (float at = x; at < end; at += half_wave, sign = -sign) {
    float step = MIN (half_wave, end - at);

    gsk_path_builder_rel_quad_to (builder, step / 2.f, sign * 3.f, step, 0.f);
  }
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

/**
 * dateline_line_style_snapshot:
 * @style: a line style
 * @snapshot: where to draw
 * @color: the colour of the line
 * @x: left end, in pixels
 * @y: top of the line, in pixels
 * @width: length, in pixels
 *
 * Draws a horizontal line of @style.
 */
void
dateline_line_style_snapshot (DatelineLineStyle  style,
                              GtkSnapshot       *snapshot,
                              const GdkRGBA     *color,
                              float              x,
                              float              y,
                              float              width)
{
  switch (style) {
  case DATELINE_LINE_DOUBLE:
    append_rect (snapshot, color, x, y, width, 1.f);
    append_rect (snapshot, color, x, y + 3.f, width, 1.f);
    break;
  case DATELINE_LINE_DASHED:
    append_dashes (snapshot, color, x, y, width, 6.f, 3.f);
    break;
  case DATELINE_LINE_DOTTED:
    append_dashes (snapshot, color, x, y, width, 2.f, 2.f);
    break;
  case DATELINE_LINE_WAVY:
    append_wave (snapshot, color, x, y, width);
    break;
  case DATELINE_LINE_THIN:
    append_rect (snapshot, color, x, y, width, 1.f);
    break;
  case DATELINE_LINE_SOLID:
  default:
    append_rect (snapshot, color, x, y, width, 2.f);
    break;
  }
}
