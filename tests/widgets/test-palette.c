/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The contrast of the very colours that marks are drawn with, after WCAG 2. */

#include <math.h>

#include "widgets/dateline-palette.h"

/* libadwaita's pages, and its text, which is not quite opaque. */
static const struct {
  const char *page;
  const char *text;
} themes[] = {
  [DATELINE_THEME_LIGHT] = { "#fafafb", "rgba(0,0,6,0.8)" },
  [DATELINE_THEME_DARK] = { "#222226", "#ffffff" },
};

static GdkRGBA
parse (const char *text)
{
  GdkRGBA color;

  g_assert_true (gdk_rgba_parse (&color, text));
  return color;
}

static GdkRGBA
blend (GdkRGBA over, GdkRGBA under)
{
  return (GdkRGBA) {
    under.red + (over.red - under.red) * over.alpha,
    under.green + (over.green - under.green) * over.alpha,
    under.blue + (over.blue - under.blue) * over.alpha,
    1.f,
  };
}

static double
linear (double channel)
{
  return channel <= .04045 ? channel / 12.92 : pow ((channel + .055) / 1.055, 2.4);
}

static double
luminance (GdkRGBA color)
{
  return .2126 * linear (color.red) + .7152 * linear (color.green) + .0722 * linear (color.blue);
}

static double
contrast (GdkRGBA a, GdkRGBA b)
{
  double light = MAX (luminance (a), luminance (b));
  double dark = MIN (luminance (a), luminance (b));

  return (light + .05) / (dark + .05);
}

static void
test_contrast (void)
{
  for (DatelineTheme theme = DATELINE_THEME_LIGHT; theme <= DATELINE_THEME_DARK; theme++) {
    GdkRGBA page = parse (themes[theme].page);

    for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
      GdkRGBA tint = dateline_palette_get_tint (kind, theme);
      double text_contrast = contrast (blend (parse (themes[theme].text), tint), tint);
      double line_contrast = contrast (dateline_palette_get_line (kind, theme), page);

      g_test_message ("%s, theme %d: text %.2f, line %.2f", dateline_kind_get_id (kind),
                      (int) theme, text_contrast, line_contrast);
      g_assert_cmpfloat (text_contrast, >=, 8.);
      g_assert_cmpfloat (line_contrast, >=, 4.5);
    }
  }
}

/* Without colour the line style alone tells: only topics and others share one. */
static void
test_styles_differ (void)
{
  for (DatelineKind a = 0; a < DATELINE_KIND_TOPIC; a++) {
    for (DatelineKind b = a + 1; b < DATELINE_N_KINDS; b++)
      g_assert_cmpint (dateline_palette_get_line_style (a), !=,
                       dateline_palette_get_line_style (b));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/palette/has-contrast", test_contrast);
  g_test_add_func ("/widgets/palette/line-styles-tell-kinds-apart", test_styles_differ);
  return g_test_run ();
}
