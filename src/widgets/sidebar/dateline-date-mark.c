/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The marks that tell the kinds of dates apart, each by its shape. Time runs
 * downwards: what is only known to be before a date points up. */

#include "dateline-date-mark.h"

#define LINE_WIDTH 0.19 /* of the size */

typedef enum {
  FINISH_FILLED,
  FINISH_HOLLOW,
  FINISH_BROKEN,
} Finish;

static float
get_line_width (double size)
{
  return (float) MAX (LINE_WIDTH * size, 1.5);
}

static void
draw_path (GtkSnapshot *snapshot, GskPath *path, Finish finish, const GdkRGBA *color, double size)
{
  g_autoptr (GskStroke) stroke = NULL;

  if (finish == FINISH_FILLED) {
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
    return;
  }

  stroke = gsk_stroke_new (get_line_width (size));
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  if (finish == FINISH_BROKEN) {
    /* Six dashes round a circle. */
    float dash = (float) (G_PI * (size - get_line_width (size)) / 12);

    gsk_stroke_set_dash (stroke, (float[]) { dash * 1.2f, dash * 0.8f }, 2);
  }
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
draw_circle (GtkSnapshot   *snapshot,
             Finish         finish,
             const GdkRGBA *color,
             double         x,
             double         y,
             double         size)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  float radius = (float) size / 2 - (finish == FINISH_FILLED ? 0 : get_line_width (size) / 2);

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT ((float) x, (float) y), radius);
  path = gsk_path_builder_to_path (builder);
  draw_path (snapshot, path, finish, color, size);
}

static void
draw_polygon (GtkSnapshot            *snapshot,
              Finish                  finish,
              const GdkRGBA          *color,
              double                  x,
              double                  y,
              double                  size,
              const graphene_point_t *points,
              guint                   n_points)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  float scale = (float) size / 2 - (finish == FINISH_FILLED ? 0 : get_line_width (size) / 2);

  for (guint i = 0; i < n_points; i++) {
    float point_x = (float) x + points[i].x * scale;
    float point_y = (float) y + points[i].y * scale;

    if (i == 0)
      gsk_path_builder_move_to (builder, point_x, point_y);
    else
      gsk_path_builder_line_to (builder, point_x, point_y);
  }
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  draw_path (snapshot, path, finish, color, size);
}

static void
draw_rounded (GtkSnapshot   *snapshot,
              const GdkRGBA *color,
              double         x,
              double         y,
              double         width,
              double         height,
              double         radius)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) (x - width / 2), (float) (y - height / 2),
                                               (float) width, (float) height);
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, &bounds, (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

/* Begun for certain, its end not known: the upper half full. */
static void
draw_half (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double size)
{
  graphene_rect_t upper = GRAPHENE_RECT_INIT ((float) (x - size / 2), (float) (y - size / 2),
                                              (float) size, (float) size / 2);

  gtk_snapshot_push_clip (snapshot, &upper);
  draw_circle (snapshot, FINISH_FILLED, color, x, y, size);
  gtk_snapshot_pop (snapshot);
  draw_circle (snapshot, FINISH_HOLLOW, color, x, y, size);
}

/* A question mark, drawn so that it does not hang on a font. */
static void
draw_question (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double size)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (get_line_width (size));
  float unit = (float) size / 2;
  float middle = (float) x;
  float top = (float) y - unit;

  gsk_path_builder_move_to (builder, middle - unit * 0.55f, top + unit * 0.55f);
  gsk_path_builder_cubic_to (builder, middle - unit * 0.55f, top - unit * 0.1f,
                             middle + unit * 0.6f, top - unit * 0.1f, middle + unit * 0.6f,
                             top + unit * 0.55f);
  gsk_path_builder_cubic_to (builder, middle + unit * 0.6f, top + unit * 0.95f, middle,
                             top + unit * 0.9f, middle, top + unit * 1.4f);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  draw_circle (snapshot, FINISH_FILLED, color, x, y + size / 2 - get_line_width (size) * 0.3,
               get_line_width (size) * 1.3);
}

/**
 * dateline_date_mark_get_height:
 * @kind: what is known of a date
 * @size: the size of marks, in pixels
 *
 * How high the mark of @kind is: that of a range is longer than the others.
 *
 * Returns: pixels
 */
double
dateline_date_mark_get_height (DatelineDateKind kind, double size)
{
  return kind == DATELINE_DATE_KIND_RANGE ? size * 1.6 : size;
}

/**
 * dateline_date_mark_snapshot:
 * @kind: what is known of a date
 * @snapshot: where to draw
 * @color: the colour of the mark
 * @center_x: the middle of the mark, in pixels
 * @center_y: the middle of the mark, in pixels
 * @size: the size of marks, in pixels
 *
 * Draws the mark of @kind; each has a shape of its own.
 */
void
dateline_date_mark_snapshot (DatelineDateKind  kind,
                             GtkSnapshot      *snapshot,
                             const GdkRGBA    *color,
                             double            center_x,
                             double            center_y,
                             double            size)
{
  static const graphene_point_t diamond[] = {
    { 0, -1.1f }, { 1.1f, 0 }, { 0, 1.1f }, { -1.1f, 0 }
  };
  static const graphene_point_t up[] = { { 0, -0.95f }, { 1.05f, 0.85f }, { -1.05f, 0.85f } };
  static const graphene_point_t down[] = { { 0, 0.95f }, { 1.05f, -0.85f }, { -1.05f, -0.85f } };

  switch (kind) {
  case DATELINE_DATE_KIND_EXACT:
    draw_circle (snapshot, FINISH_FILLED, color, center_x, center_y, size);
    break;
  case DATELINE_DATE_KIND_MONTH:
    draw_rounded (snapshot, color, center_x, center_y, size * 0.9, size * 0.9, size * 0.08);
    break;
  case DATELINE_DATE_KIND_YEAR:
    draw_polygon (snapshot, FINISH_FILLED, color, center_x, center_y, size, diamond,
                  G_N_ELEMENTS (diamond));
    break;
  case DATELINE_DATE_KIND_APPROXIMATE:
    draw_circle (snapshot, FINISH_BROKEN, color, center_x, center_y, size * 1.1);
    draw_circle (snapshot, FINISH_FILLED, color, center_x, center_y, size * 0.4);
    break;
  case DATELINE_DATE_KIND_UNCERTAIN:
    draw_question (snapshot, color, center_x, center_y, size);
    break;
  case DATELINE_DATE_KIND_BEFORE:
    draw_polygon (snapshot, FINISH_HOLLOW, color, center_x, center_y, size, up, G_N_ELEMENTS (up));
    break;
  case DATELINE_DATE_KIND_AFTER:
    draw_polygon (snapshot, FINISH_HOLLOW, color, center_x, center_y, size, down,
                  G_N_ELEMENTS (down));
    break;
  case DATELINE_DATE_KIND_OPEN:
    draw_half (snapshot, color, center_x, center_y, size);
    break;
  case DATELINE_DATE_KIND_RANGE:
    draw_rounded (snapshot, color, center_x, center_y, size * 0.7,
                  dateline_date_mark_get_height (kind, size), size * 0.35);
    break;
  case DATELINE_DATE_KIND_UNDATED:
  default:
    draw_circle (snapshot, FINISH_HOLLOW, color, center_x, center_y, size);
    break;
  }
}

/**
 * dateline_jump_mark_snapshot:
 * @jump: a jump of the text
 * @snapshot: where to draw
 * @color: the colour of the mark
 * @center_x: the middle of the mark, in pixels
 * @center_y: the middle of the mark, in pixels
 * @size: the size of marks, in pixels
 *
 * Draws an arrowhead where the text leaves the order of time: up for back, down
 * for ahead. For no jump it draws nothing.
 */
void
dateline_jump_mark_snapshot (DatelineTimelineJump  jump,
                             GtkSnapshot          *snapshot,
                             const GdkRGBA        *color,
                             double                center_x,
                             double                center_y,
                             double                size)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) MAX (size / 4, 1.5));
  g_autoptr (GskPath) path = NULL;
  float tip = (float) (jump == DATELINE_TIMELINE_JUMP_BACK ? -size / 3 : size / 3);
  float x = (float) center_x;
  float y = (float) center_y;
  float reach = (float) (size * .6);

  if (jump == DATELINE_TIMELINE_JUMP_NONE)
    return;

  gsk_path_builder_move_to (builder, x - reach, y - tip);
  gsk_path_builder_line_to (builder, x, y + tip);
  gsk_path_builder_line_to (builder, x + reach, y - tip);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}
