/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How each sort of block is set: face, size, leading and the space around it. */

#include "dateline-typography.h"

#include <adwaita.h>
#include <math.h>
#include <pango/pangocairo.h>

/* One style for each sort of block, and one for each level of heading. */
enum {
  STYLE_BODY,
  STYLE_QUOTE,
  STYLE_LIST_ITEM,
  STYLE_CAPTION,
  STYLE_HEADING_LARGE,
  STYLE_HEADING_MEDIUM,
  STYLE_HEADING_SMALL,
  N_STYLES
};

struct _DatelineTypography {
  PangoContext *context;
  double em;
  DatelineBlockStyle styles[N_STYLES];
  double line_heights[N_STYLES]; /* 0 until they are measured */
  double char_width;             /* of the body, likewise */
};

/* Multiples of the body's size, and of the person's line height. A caption is
 * set in the face of the window. */
typedef struct {
  gboolean has_face;
  double size;
  PangoWeight weight;
  PangoStyle slant;
  double line_factor;
  double space_before;
  double space_after;
  double indent;
} StyleSource;

#define SERIF "Noto Serif,Source Serif 4,Charis SIL,serif"
#define SANS "Adwaita Sans,Inter,Noto Sans,sans-serif"
#define BODY_POINTS 13.5

static const StyleSource sources[N_STYLES] = {
  [STYLE_BODY] = { TRUE, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 1., 0., .75, 0. },
  [STYLE_QUOTE] = { TRUE, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC, 1., .25, 1., 1.4 },
  [STYLE_LIST_ITEM] = { TRUE, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 1., 0., .4, 1.4 },
  [STYLE_CAPTION] = { FALSE, .75, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, .97, .5, 1.6, 0. },
  [STYLE_HEADING_LARGE] = { TRUE, 1.4, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, .89, 1.1, .6, 0. },
  [STYLE_HEADING_MEDIUM] = { TRUE, 1.2, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, .89, 1., .5, 0. },
  [STYLE_HEADING_SMALL] = { TRUE, 1., PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, .89, .8, .4, 0. },
};

static void
init_style (DatelineBlockStyle         *style,
            const StyleSource          *source,
            const PangoFontDescription *face,
            PangoContext               *context,
            double                      em,
            double                      line_factor)
{
  style->font = pango_font_description_copy (pango_context_get_font_description (context));
  if (source->has_face)
    pango_font_description_merge (style->font, face, TRUE);
  if (source->weight != PANGO_WEIGHT_NORMAL)
    pango_font_description_set_weight (style->font, source->weight);
  if (source->slant != PANGO_STYLE_NORMAL)
    pango_font_description_set_style (style->font, source->slant);
  pango_font_description_set_size (style->font,
                                   (int) (pango_font_description_get_size (face) * source->size));

  style->size = source->size * em;
  style->line_factor = MAX (source->line_factor * line_factor, 1.);
  style->space_before = source->space_before * em;
  style->space_after = source->space_after * em;
  style->indent = source->indent * em;
}

static double
measure_height (PangoContext *context, const PangoFontDescription *font, PangoLanguage *language)
{
  g_autoptr (PangoFontMetrics) metrics = pango_context_get_metrics (context, font, language);

  return pango_units_to_double (pango_font_metrics_get_height (metrics));
}

/* To measure a font takes time, and few articles have blocks of every sort on their first
 * screen. */
static double
get_line_height (DatelineTypography *self, guint style)
{
  if (self->line_heights[style] <= 0.)
    self->line_heights[style] = dateline_typography_measure_line (
      self->context, self->styles[style].font, self->styles[style].line_factor);
  return self->line_heights[style];
}

static double
get_char_width (DatelineTypography *self)
{
  if (self->char_width <= 0.) {
    g_autoptr (PangoFontMetrics) metrics =
      pango_context_get_metrics (self->context, self->styles[STYLE_BODY].font, NULL);

    self->char_width =
      pango_units_to_double (pango_font_metrics_get_approximate_char_width (metrics));
  }
  return self->char_width;
}

/* A size in points as pixels, whatever the resolution of the display. */
static double
points_to_pixels (PangoContext *context, double points)
{
  PangoFontMap *map = pango_context_get_font_map (context);
  double dpi = 96.;

  if (map != NULL && PANGO_IS_CAIRO_FONT_MAP (map))
    dpi = pango_cairo_context_get_resolution (context);
  if (dpi <= 0.)
    dpi = 96.;
  return points * dpi / 72.;
}

/**
 * dateline_typography_dup_face:
 * @style: how a person likes to read
 *
 * The face and the size of the body's text. The document font keeps the size
 * that the person gave it.
 *
 * Returns: (transfer full): a font with a family and a size in points
 */
PangoFontDescription *
dateline_typography_dup_face (DatelineReadingStyle *style)
{
  PangoFontDescription *face;
  double points = BODY_POINTS;

  switch (dateline_reading_style_get_font (style)) {
  case DATELINE_READING_FONT_DOCUMENT:
    face = pango_font_description_from_string (
      adw_style_manager_get_document_font_name (adw_style_manager_get_default ()));
    if (pango_font_description_get_size (face) > 0 &&
        !pango_font_description_get_size_is_absolute (face))
      points = (double) pango_font_description_get_size (face) / PANGO_SCALE;
    break;
  case DATELINE_READING_FONT_SANS:
    face = pango_font_description_new ();
    pango_font_description_set_family_static (face, SANS);
    break;
  case DATELINE_READING_FONT_SERIF:
  default:
    face = pango_font_description_new ();
    pango_font_description_set_family_static (face, SERIF);
    break;
  }
  points *= dateline_reading_style_get_text_size (style) / 100.;
  pango_font_description_set_size (face, (int) (points * PANGO_SCALE));
  return face;
}

/**
 * dateline_typography_get_scale:
 * @face: a font from dateline_typography_dup_face()
 *
 * Returns: how many times as large it is as the text that the application begins
 *   with
 */
double
dateline_typography_get_scale (const PangoFontDescription *face)
{
  return pango_font_description_get_size (face) / (BODY_POINTS * PANGO_SCALE);
}

/**
 * dateline_typography_get_em_of:
 * @context: the context that a text is laid out in
 * @font: a font with a size
 *
 * Returns: how large the letters of @font are, in pixels
 */
double
dateline_typography_get_em_of (PangoContext *context, const PangoFontDescription *font)
{
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  return pango_font_description_get_size_is_absolute (font) ? size
                                                            : points_to_pixels (context, size);
}

/**
 * dateline_typography_measure_line:
 * @context: the context that a text is laid out in
 * @font: a font with a size
 * @line_factor: how far apart lines are, in multiples of what @font asks for
 *
 * Lines are as far apart as the face itself asks for, whatever other faces lend signs to
 * one of them; but never so near that the letters of the reader's own language touch. They
 * are whole pixels apart, so that each is drawn with the same images of letters as the first.
 *
 * Returns: from one line to the next, in whole pixels
 */
double
dateline_typography_measure_line (PangoContext               *context,
                                  const PangoFontDescription *font,
                                  double                      line_factor)
{
  PangoLanguage *english = pango_language_from_string ("en");
  const double own_height = measure_height (context, font, english);
  const double height = pango_context_get_language (context) == english
                          ? own_height
                          : measure_height (context, font, NULL);

  return ceil (MAX (line_factor * own_height, height));
}

/**
 * dateline_typography_new:
 * @context: the context that the text is laid out in
 * @style: how a person likes to read
 *
 * Makes the styles for the fonts and the resolution of @context.
 *
 * Returns: (transfer full): new styles
 */
DatelineTypography *
dateline_typography_new (PangoContext *context, DatelineReadingStyle *style)
{
  g_autoptr (PangoFontDescription) face = dateline_typography_dup_face (style);
  DatelineTypography *self = g_new0 (DatelineTypography, 1);
  double line_factor = dateline_reading_style_get_line_height (style) / 100.;

  self->context = g_object_ref (context);
  self->em = dateline_typography_get_em_of (context, face);
  for (guint i = 0; i < N_STYLES; i++)
    init_style (&self->styles[i], &sources[i], face, context, self->em, line_factor);
  return self;
}

/**
 * dateline_typography_free:
 * @self: (transfer full): styles
 *
 * Frees @self.
 */
void
dateline_typography_free (DatelineTypography *self)
{
  for (guint i = 0; i < N_STYLES; i++)
    pango_font_description_free (self->styles[i].font);
  g_object_unref (self->context);
  g_free (self);
}

static guint
find_style (DatelineBlock *block)
{
  switch (dateline_block_get_block_type (block)) {
  case DATELINE_BLOCK_HEADING:
    return dateline_block_get_level (block) <= 2   ? STYLE_HEADING_LARGE
           : dateline_block_get_level (block) == 3 ? STYLE_HEADING_MEDIUM
                                                   : STYLE_HEADING_SMALL;
  case DATELINE_BLOCK_QUOTE:
    return STYLE_QUOTE;
  case DATELINE_BLOCK_LIST_ITEM:
    return STYLE_LIST_ITEM;
  case DATELINE_BLOCK_FIGURE:
    return STYLE_CAPTION;
  case DATELINE_BLOCK_PARAGRAPH:
  default:
    return STYLE_BODY;
  }
}

/**
 * dateline_typography_get_style:
 * @self: styles
 * @block: a block
 *
 * Returns: (transfer none): how @block is set
 */
const DatelineBlockStyle *
dateline_typography_get_style (DatelineTypography *self, DatelineBlock *block)
{
  return &self->styles[find_style (block)];
}

/**
 * dateline_typography_get_line_height:
 * @self: styles
 * @block: a block
 *
 * Returns: from one line of @block to the next, in whole pixels
 */
double
dateline_typography_get_line_height (DatelineTypography *self, DatelineBlock *block)
{
  return get_line_height (self, find_style (block));
}

/**
 * dateline_typography_estimate:
 * @self: styles
 * @block: a block
 * @char_width: (out): about how wide a character of @block is, in pixels
 * @line_height: (out): about how far its lines are apart, in pixels
 *
 * Guesses from the body, whose face is the only one that is measured for this.
 */
void
dateline_typography_estimate (DatelineTypography *self,
                              DatelineBlock      *block,
                              double             *char_width,
                              double             *line_height)
{
  const DatelineBlockStyle *body = &self->styles[STYLE_BODY];
  const DatelineBlockStyle *style = &self->styles[find_style (block)];
  const double scale = style->size / body->size;

  *char_width = scale * get_char_width (self);
  *line_height =
    scale * style->line_factor / body->line_factor * get_line_height (self, STYLE_BODY);
}

/**
 * dateline_typography_get_em:
 * @self: styles
 *
 * Returns: the size of the body's text, in pixels
 */
double
dateline_typography_get_em (const DatelineTypography *self)
{
  return self->em;
}
