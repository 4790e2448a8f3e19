/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The colours and line styles that tell the kinds of marks apart. */

#include "dateline-palette.h"

#include <adwaita.h>

typedef struct {
  DatelineLineStyle style;
  guint32 line[2];
  guint32 tint[2];
} KindColours;

/* Columns: light, dark. Measured apart for normal, protan, deutan and tritan
 * vision; text on a tint has a contrast of at least 8:1, a line on the page at
 * least 4.5:1. */
static const KindColours colours[DATELINE_N_KINDS] = {
  [DATELINE_KIND_PERSON] = { DATELINE_LINE_SOLID, { 0x26439c, 0x82a6ed }, { 0xe1e5f1, 0x374155 } },
  [DATELINE_KIND_ORGANIZATION] = { DATELINE_LINE_DOUBLE,
                                   { 0x8a3812, 0xf4762f },
                                   { 0xefe3de, 0x553424 } },
  [DATELINE_KIND_PLACE] = { DATELINE_LINE_DASHED, { 0x12823f, 0x2fe07a }, { 0xdeeee5, 0x225037 } },
  [DATELINE_KIND_DATE] = { DATELINE_LINE_DOTTED, { 0x8658d4, 0xecdaf1 }, { 0xeee8f9, 0x534e56 } },
  [DATELINE_KIND_EVENT] = { DATELINE_LINE_WAVY, { 0x592234, 0xd184aa }, { 0xe8e0e3, 0x4c3844 } },
  [DATELINE_KIND_TOPIC] = { DATELINE_LINE_THIN, { 0x5e5c64, 0xc0bfbc }, { 0xe8e8e9, 0x474749 } },
  [DATELINE_KIND_OTHER] = { DATELINE_LINE_THIN, { 0x5e5c64, 0xc0bfbc }, { 0xe8e8e9, 0x474749 } },
};

static GdkRGBA
unpack_colour (guint32 rgb)
{
  return (GdkRGBA) {
    .red = (float) ((rgb >> 16) & 0xff) / 255.f,
    .green = (float) ((rgb >> 8) & 0xff) / 255.f,
    .blue = (float) (rgb & 0xff) / 255.f,
    .alpha = 1.f,
  };
}

/**
 * dateline_palette_get_theme:
 *
 * The theme that the application is drawn in at present.
 *
 * Returns: a theme
 */
DatelineTheme
dateline_palette_get_theme (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ()) ? DATELINE_THEME_DARK
                                                                       : DATELINE_THEME_LIGHT;
}

/**
 * dateline_palette_get_line:
 * @kind: a kind
 * @theme: a theme
 *
 * The colour of the line below a mark of @kind, and of its dot in a list.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_line (DatelineKind kind, DatelineTheme theme)
{
  return unpack_colour (colours[kind].line[theme]);
}

/**
 * dateline_palette_get_tint:
 * @kind: a kind
 * @theme: a theme
 *
 * The colour behind the words of a mark of @kind.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_tint (DatelineKind kind, DatelineTheme theme)
{
  return unpack_colour (colours[kind].tint[theme]);
}

/**
 * dateline_palette_get_match:
 * @theme: a theme
 *
 * The colour behind words that were looked for and found.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_match (DatelineTheme theme)
{
  return unpack_colour (theme == DATELINE_THEME_DARK ? 0x7a5c00 : 0xf9e16b);
}

/**
 * dateline_palette_get_line_style:
 * @kind: a kind
 *
 * The line style that tells @kind without colour.
 *
 * Returns: a line style
 */
DatelineLineStyle
dateline_palette_get_line_style (DatelineKind kind)
{
  return colours[kind].style;
}

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
