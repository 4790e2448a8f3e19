/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The colours and line styles that tell the kinds of marks apart, and the theme
 * that the whole application is drawn in. */

#include "dateline-palette.h"

#include <adwaita.h>

typedef struct {
  guint32 line[DATELINE_N_THEMES];
  guint32 tint[DATELINE_N_THEMES];
} KindColours;

/* Columns: light, dark, sepia, high contrast light and dark. Measured apart for
 * normal, protan, deutan and tritan vision; text on a tint has a contrast of at
 * least 8:1, a line on the page at least 4.5:1, and 7:1 in high contrast. */
static const KindColours colours[] = {
  [DATELINE_LINE_SOLID] = { { 0x26439c, 0x82a6ed, 0x26439c, 0x26439c, 0x8daeef },
                            { 0xe1e5f1, 0x374155, 0xd8d4d0, 0xdce0ee, 0x373e4e } },
  [DATELINE_LINE_DOUBLE] = { { 0x8a3812, 0xf4762f, 0x8a3812, 0x8a3812, 0xf7965f },
                             { 0xefe3de, 0x553424, 0xe6d3bd, 0xeadfda, 0x4d3931 } },
  [DATELINE_LINE_DASHED] = { { 0x12823f, 0x2fe07a, 0x117a3b, 0x0e622f, 0x2fe07a },
                             { 0xdeeee5, 0x225037, 0xd5dcc3, 0xd9e5de, 0x254837 } },
  [DATELINE_LINE_DOTTED] = { { 0x8658d4, 0xecdaf1, 0x7d52c5, 0x65429f, 0xecdaf1 },
                             { 0xeee8f9, 0x534e56, 0xe4d6d6, 0xe5e0ee, 0x4a474f } },
  [DATELINE_LINE_WAVY] = { { 0x592234, 0xd184aa, 0x592234, 0x592234, 0xda9dbb },
                           { 0xe8e0e3, 0x4c3844, 0xdfd0c2, 0xe3dcdf, 0x473b44 } },
  [DATELINE_LINE_THIN] = { { 0x5e5c64, 0xc0bfbc, 0x5e5c64, 0x56545b, 0xc0bfbc },
                           { 0xe8e8e9, 0x474749, 0xe0d8c9, 0xe3e3e5, 0x424144 } },
};

static const DatelineLineStyle styles[DATELINE_N_KINDS] = {
  [DATELINE_KIND_PERSON] = DATELINE_LINE_SOLID, [DATELINE_KIND_ORGANIZATION] = DATELINE_LINE_DOUBLE,
  [DATELINE_KIND_PLACE] = DATELINE_LINE_DASHED, [DATELINE_KIND_DATE] = DATELINE_LINE_DOTTED,
  [DATELINE_KIND_EVENT] = DATELINE_LINE_WAVY,   [DATELINE_KIND_TOPIC] = DATELINE_LINE_THIN,
  [DATELINE_KIND_OTHER] = DATELINE_LINE_THIN,
};

static const guint32 match_colours[DATELINE_N_THEMES] = {
  0xf9e16b, 0x6b5000, 0xf0cf5b, 0xf9e16b, 0x6b5000,
};

/* Old paper has an accent of its own, which the style sheet has too. */
#define SEPIA_ACCENT 0x855019
#define SEPIA_STANDALONE_ACCENT 0x7d4a12

/* How much of the line's colour a lit mark's tint takes on. */
#define LIT_SHARE .22f

/* High contrast draws lines half as strong again. */
#define CONTRAST_LINE_SCALE 1.5f

enum {
  PROP_0,
  PROP_THEME,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

struct _DatelinePalette {
  GObject parent_instance;

  gboolean sepia;
  DatelineTheme theme;
};

G_DEFINE_FINAL_TYPE (DatelinePalette, dateline_palette, G_TYPE_OBJECT)

static void
update_theme (DatelinePalette *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);
  DatelineTheme theme = dark ? DATELINE_THEME_DARK : DATELINE_THEME_LIGHT;

  if (adw_style_manager_get_high_contrast (manager))
    theme = dark ? DATELINE_THEME_CONTRAST_DARK : DATELINE_THEME_CONTRAST_LIGHT;
  else if (self->sepia && !dark)
    theme = DATELINE_THEME_SEPIA;
  if (self->theme == theme)
    return;
  self->theme = theme;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_THEME]);
}

static void
dateline_palette_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelinePalette *self = DATELINE_PALETTE (object);

  switch (id) {
  case PROP_THEME:
    g_value_set_uint (value, self->theme);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_palette_class_init (DatelinePaletteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = dateline_palette_get_property;

  /**
   * DatelinePalette:theme:
   *
   * The #DatelineTheme that the application is drawn in.
   */
  props[PROP_THEME] =
    g_param_spec_uint ("theme", NULL, NULL, 0, DATELINE_N_THEMES - 1, DATELINE_THEME_LIGHT,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
dateline_palette_init (DatelinePalette *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (update_theme), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (update_theme), self,
                           G_CONNECT_SWAPPED);
  update_theme (self);
}

/**
 * dateline_palette_get_default:
 *
 * The palette of the whole application, as light and dark are.
 *
 * Returns: (transfer none): the palette
 */
DatelinePalette *
dateline_palette_get_default (void)
{
  static DatelinePalette *palette;

  if (palette == NULL)
    palette = g_object_new (DATELINE_TYPE_PALETTE, NULL);
  return palette;
}

/**
 * dateline_palette_set_sepia:
 * @self: the palette
 * @sepia: whether what is not dark is sepia
 *
 * Chooses sepia. High contrast, where the person needs it, comes first.
 */
void
dateline_palette_set_sepia (DatelinePalette *self, gboolean sepia)
{
  g_return_if_fail (DATELINE_IS_PALETTE (self));

  self->sepia = sepia;
  update_theme (self);
}

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
  return dateline_palette_get_default ()->theme;
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
  return unpack_colour (colours[styles[kind]].line[theme]);
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
  return unpack_colour (colours[styles[kind]].tint[theme]);
}

/**
 * dateline_palette_get_lit_tint:
 * @kind: a kind
 * @theme: a theme
 *
 * The colour behind the words of a mark of @kind that is lit up.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_lit_tint (DatelineKind kind, DatelineTheme theme)
{
  GdkRGBA tint = dateline_palette_get_tint (kind, theme);
  GdkRGBA line = dateline_palette_get_line (kind, theme);

  return (GdkRGBA) {
    .red = tint.red + (line.red - tint.red) * LIT_SHARE,
    .green = tint.green + (line.green - tint.green) * LIT_SHARE,
    .blue = tint.blue + (line.blue - tint.blue) * LIT_SHARE,
    .alpha = 1.f,
  };
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
  return unpack_colour (match_colours[theme]);
}

/**
 * dateline_palette_get_accent:
 * @theme: a theme
 *
 * The colour of what is chosen, found or focused.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_accent (DatelineTheme theme)
{
  g_autoptr (GdkRGBA) accent = NULL;

  if (theme == DATELINE_THEME_SEPIA)
    return unpack_colour (SEPIA_ACCENT);
  accent = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  return *accent;
}

/**
 * dateline_palette_get_standalone_accent:
 * @theme: a theme
 *
 * The accent where it is a thin line, a small shape or words.
 *
 * Returns: an opaque colour
 */
GdkRGBA
dateline_palette_get_standalone_accent (DatelineTheme theme)
{
  AdwStyleManager *manager;
  GdkRGBA accent;

  if (theme == DATELINE_THEME_SEPIA)
    return unpack_colour (SEPIA_STANDALONE_ACCENT);
  manager = adw_style_manager_get_default ();
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                       adw_style_manager_get_dark (manager), &accent);
  return accent;
}

/**
 * dateline_palette_get_line_scale:
 * @theme: a theme
 *
 * How strong lines are.
 *
 * Returns: how many times as large as in a theme of ordinary contrast
 */
float
dateline_palette_get_line_scale (DatelineTheme theme)
{
  return theme == DATELINE_THEME_CONTRAST_LIGHT || theme == DATELINE_THEME_CONTRAST_DARK
         ? CONTRAST_LINE_SCALE
         : 1.f;
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
  return styles[kind];
}
