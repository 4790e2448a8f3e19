/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The contrast of the very colours that marks are drawn with, after WCAG 2. */

#include <math.h>

#include "widgets/dateline-palette.h"

#define THEMES "/io/github/dateline_reader/Dateline/themes.css"

/* libadwaita's pages, and its text, which is not quite opaque. Where there is a
 * section of the application's own style sheet, it has the colours. */
static const struct {
  const char *page;
  const char *text;
  const char *section;
  double line_contrast;
} themes[DATELINE_N_THEMES] = {
  [DATELINE_THEME_LIGHT] = { "#fafafb", "rgba(0,0,6,0.8)", NULL, 4.5 },
  [DATELINE_THEME_DARK] = { "#222226", "#ffffff", NULL, 4.5 },
  [DATELINE_THEME_SEPIA] = { NULL, NULL, "window.sepia {", 4.5 },
  [DATELINE_THEME_CONTRAST_LIGHT] = { "#fafafb", NULL, ":root {", 7. },
  [DATELINE_THEME_CONTRAST_DARK] = { "#222226", "#ffffff", NULL, 7. },
};

static GdkRGBA
parse (const char *text)
{
  GdkRGBA color;

  g_assert_true (gdk_rgba_parse (&color, text));
  return color;
}

/* The value of a variable in a section of the style sheet. */
static GdkRGBA
parse_variable (const char *section, const char *name)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (THEMES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *declaration = g_strconcat ("--", name, ": ", NULL);
  g_autofree char *value = NULL;
  const char *at;

  g_assert_nonnull (bytes);
  at = strstr (g_bytes_get_data (bytes, NULL), section);
  g_assert_nonnull (at);
  at = strstr (at, declaration);
  g_assert_nonnull (at);
  at += strlen (declaration);
  value = g_strndup (at, strcspn (at, ";"));
  return parse (value);
}

static GdkRGBA
get_page (DatelineTheme theme)
{
  return themes[theme].page != NULL ? parse (themes[theme].page)
                                    : parse_variable (themes[theme].section, "window-bg-color");
}

static GdkRGBA
get_text (DatelineTheme theme)
{
  return themes[theme].text != NULL ? parse (themes[theme].text)
                                    : parse_variable (themes[theme].section, "window-fg-color");
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

static double
text_contrast (DatelineTheme theme, GdkRGBA behind)
{
  return contrast (blend (get_text (theme), behind), behind);
}

static void
test_contrast (void)
{
  for (DatelineTheme theme = 0; theme < DATELINE_N_THEMES; theme++) {
    GdkRGBA page = get_page (theme);

    for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
      double on_tint = text_contrast (theme, dateline_palette_get_tint (kind, theme));
      double on_lit = text_contrast (theme, dateline_palette_get_lit_tint (kind, theme));
      double of_line = contrast (dateline_palette_get_line (kind, theme), page);

      g_test_message ("%s, theme %d: text %.2f, lit %.2f, line %.2f", dateline_kind_get_id (kind),
                      (int) theme, on_tint, on_lit, of_line);
      g_assert_cmpfloat (on_tint, >=, 8.);
      g_assert_cmpfloat (on_lit, >=, 4.5);
      g_assert_cmpfloat (of_line, >=, themes[theme].line_contrast);
    }
    g_assert_cmpfloat (text_contrast (theme, page), >=, 10.);
    g_assert_cmpfloat (text_contrast (theme, dateline_palette_get_match (theme)), >=, 7.);
  }
}

static void
assert_near (GdkRGBA color, GdkRGBA wanted, const char *what)
{
  g_autofree char *name = gdk_rgba_to_string (&color);

  g_test_message ("%s: %s", what, name);
  g_assert_cmpfloat_with_epsilon (color.red, wanted.red, 2.1 / 255);
  g_assert_cmpfloat_with_epsilon (color.green, wanted.green, 2.1 / 255);
  g_assert_cmpfloat_with_epsilon (color.blue, wanted.blue, 2.1 / 255);
}

/* A tint is so much of the line on the paper of an article. */
static void
test_tints (void)
{
  static const struct {
    DatelineTheme theme;
    const char *paper;
    float share;
  } cases[] = {
    { DATELINE_THEME_LIGHT, "#ffffff", .14f },
    { DATELINE_THEME_DARK, "#1d1d20", .26f },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
      GdkRGBA line = dateline_palette_get_line (kind, cases[i].theme);

      line.alpha = cases[i].share;
      assert_near (dateline_palette_get_tint (kind, cases[i].theme),
                   blend (line, parse (cases[i].paper)), dateline_kind_get_id (kind));
    }
  }
}

/* Of the sepia theme, whose accent is not that of the desktop. */
static void
test_sepia_accent (void)
{
  const char *section = themes[DATELINE_THEME_SEPIA].section;
  const char *papers[] = { "window-bg-color",  "view-bg-color",    "headerbar-bg-color",
                           "sidebar-bg-color", "card-bg-color",    "dialog-bg-color",
                           "popover-bg-color", "overview-bg-color" };
  GdkRGBA background = parse_variable (section, "accent-bg-color");
  GdkRGBA words = parse_variable (section, "accent-color");
  GdkRGBA drawn = dateline_palette_get_accent (DATELINE_THEME_SEPIA);
  GdkRGBA drawn_thin = dateline_palette_get_standalone_accent (DATELINE_THEME_SEPIA);

  g_assert_true (gdk_rgba_equal (&background, &drawn));
  g_assert_true (gdk_rgba_equal (&words, &drawn_thin));
  g_assert_cmpfloat (contrast (background, parse_variable (section, "accent-fg-color")), >=, 4.5);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    GdkRGBA paper = parse_variable (section, papers[i]);
    double of_words = contrast (words, paper);
    double of_shapes = contrast (background, paper);

    g_test_message ("%s: words %.2f, shapes %.2f", papers[i], of_words, of_shapes);
    g_assert_cmpfloat (of_words, >=, 4.5);
    g_assert_cmpfloat (of_shapes, >=, 3.);
  }
}

static void
test_high_contrast_is_stronger (void)
{
  g_assert_cmpfloat (dateline_palette_get_line_scale (DATELINE_THEME_CONTRAST_LIGHT), >,
                     dateline_palette_get_line_scale (DATELINE_THEME_LIGHT));
  g_assert_cmpfloat (dateline_palette_get_line_scale (DATELINE_THEME_CONTRAST_DARK), >,
                     dateline_palette_get_line_scale (DATELINE_THEME_DARK));
}

/* What a reader has learnt of the lines stays true. */
static void
test_styles (void)
{
  static const DatelineLineStyle expected[DATELINE_N_KINDS] = {
    [DATELINE_KIND_PERSON] = DATELINE_LINE_SOLID,
    [DATELINE_KIND_ORGANIZATION] = DATELINE_LINE_DOUBLE,
    [DATELINE_KIND_PLACE] = DATELINE_LINE_DASHED,
    [DATELINE_KIND_DATE] = DATELINE_LINE_DOTTED,
    [DATELINE_KIND_EVENT] = DATELINE_LINE_WAVY,
    [DATELINE_KIND_TOPIC] = DATELINE_LINE_THIN,
    [DATELINE_KIND_OTHER] = DATELINE_LINE_THIN,
  };

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++)
    g_assert_cmpint (dateline_palette_get_line_style (kind), ==, expected[kind]);
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

/* What is left of red, green and blue for whom, in linear light: after Machado, Oliveira
 * and Fernandes, 2009. */
static const struct {
  const char *name;
  double rows[3][3];
} visions[] = {
  { "normal", { { 1., 0., 0. }, { 0., 1., 0. }, { 0., 0., 1. } } },
  { "protan",
    { { .152286, 1.052583, -.204868 },
      { .114503, .786281, .099216 },
      { -.003882, -.048116, 1.051998 } } },
  { "deutan",
    { { .367322, .860646, -.227968 },
      { .280085, .672501, .047413 },
      { -.011820, .042940, .968881 } } },
  { "tritan",
    { { 1.255528, -.076749, -.178779 },
      { -.078411, .930809, .147602 },
      { .004733, .691367, .303900 } } },
};

static void
multiply (const double rows[3][3], const double in[3], double out[3])
{
  for (guint i = 0; i < 3; i++)
    out[i] = rows[i][0] * in[0] + rows[i][1] * in[1] + rows[i][2] * in[2];
}

/* Where a colour is in Oklab, in which distances are as large as they look. */
static void
find_place (GdkRGBA color, guint vision, double place[3])
{
  static const double to_cones[3][3] = { { .4122214708, .5363325363, .0514459929 },
                                         { .2119034982, .6806995451, .1073969566 },
                                         { .0883024619, .2817188376, .6299787005 } };
  static const double to_lab[3][3] = { { .2104542553, .7936177850, -.0040720468 },
                                       { 1.9779984951, -2.4285922050, .4505937099 },
                                       { .0259040371, .7827717662, -.8086757660 } };
  const double light[3] = { linear (color.red), linear (color.green), linear (color.blue) };
  double seen[3], cones[3];

  multiply (visions[vision].rows, light, seen);
  for (guint i = 0; i < 3; i++)
    seen[i] = CLAMP (seen[i], 0., 1.);
  multiply (to_cones, seen, cones);
  for (guint i = 0; i < 3; i++)
    cones[i] = cbrt (cones[i]);
  multiply (to_lab, cones, place);
}

/* Whoever sees colours in another way still sees that those of two kinds are not the same:
 * they are some three times as far apart as can just be told. In high contrast, which draws
 * stronger lines and asks more of each colour, the style of the lines tells more. */
static void
test_colours_differ (void)
{
  const DatelineTheme looked_at[] = { DATELINE_THEME_LIGHT, DATELINE_THEME_DARK,
                                      DATELINE_THEME_SEPIA };

  for (guint i = 0; i < G_N_ELEMENTS (looked_at); i++) {
    for (guint vision = 0; vision < G_N_ELEMENTS (visions); vision++) {
      for (DatelineKind a = 0; a < DATELINE_KIND_TOPIC; a++) {
        for (DatelineKind b = a + 1; b <= DATELINE_KIND_TOPIC; b++) {
          double first[3], second[3], distance;

          find_place (dateline_palette_get_line (a, looked_at[i]), vision, first);
          find_place (dateline_palette_get_line (b, looked_at[i]), vision, second);
          distance =
            hypot (hypot (first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
          g_test_message ("%s: %s and %s are %.3f apart", visions[vision].name,
                          dateline_kind_get_id (a), dateline_kind_get_id (b), distance);
          g_assert_cmpfloat (distance, >, .06);
        }
      }
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/palette/has-contrast", test_contrast);
  g_test_add_func ("/widgets/palette/tints-are-shares-of-the-lines", test_tints);
  g_test_add_func ("/widgets/palette/sepia-has-an-accent-with-contrast", test_sepia_accent);
  g_test_add_func ("/widgets/palette/high-contrast-has-stronger-lines",
                   test_high_contrast_is_stronger);
  g_test_add_func ("/widgets/palette/each-kind-has-its-line-style", test_styles);
  g_test_add_func ("/widgets/palette/line-styles-tell-kinds-apart", test_styles_differ);
  g_test_add_func ("/widgets/palette/colours-tell-kinds-apart-to-all-eyes", test_colours_differ);
  return g_test_run ();
}
