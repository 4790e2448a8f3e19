/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How each sort of block is set: face, size, leading and the space around it. */

#include "dateline-typography.h"

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
  double em;
  DatelineBlockStyle styles[N_STYLES];
};

/* Multiples of the body's size. */
typedef struct {
  const char *family;
  double size;
  PangoWeight weight;
  PangoStyle slant;
  double line_factor;
  double space_before;
  double space_after;
  double indent;
} StyleSource;

#define SERIF "Noto Serif,Source Serif 4,Charis SIL,serif"
#define BODY_POINTS 13.5

static const StyleSource sources[N_STYLES] = {
  [STYLE_BODY] = { SERIF, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 1.24, 0., .75, 0. },
  [STYLE_QUOTE] = { SERIF, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC, 1.24, .25, 1., 1.4 },
  [STYLE_LIST_ITEM] = { SERIF, 1., PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 1.24, 0., .4, 1.4 },
  [STYLE_CAPTION] = { NULL, .75, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 1.2, .5, 1.6, 0. },
  [STYLE_HEADING_LARGE] = { SERIF, 1.4, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 1.1, 1.1, .6, 0. },
  [STYLE_HEADING_MEDIUM] = { SERIF, 1.2, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 1.1, 1., .5, 0. },
  [STYLE_HEADING_SMALL] = { SERIF, 1., PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 1.1, .8, .4, 0. },
};

static void
init_style (DatelineBlockStyle *style, const StyleSource *source, PangoContext *context, double em)
{
  g_autoptr (PangoFontMetrics) metrics = NULL;

  style->font = pango_font_description_copy (pango_context_get_font_description (context));
  if (source->family != NULL)
    pango_font_description_set_family (style->font, source->family);
  pango_font_description_set_weight (style->font, source->weight);
  pango_font_description_set_style (style->font, source->slant);
  pango_font_description_set_size (style->font, (int) (BODY_POINTS * source->size * PANGO_SCALE));

  metrics = pango_context_get_metrics (context, style->font, NULL);
  style->char_width =
    pango_units_to_double (pango_font_metrics_get_approximate_char_width (metrics));
  style->size = source->size * em;
  style->line_factor = source->line_factor;
  style->line_height =
    source->line_factor * pango_units_to_double (pango_font_metrics_get_height (metrics));
  style->space_before = source->space_before * em;
  style->space_after = source->space_after * em;
  style->indent = source->indent * em;
}

/* The size of the body's text in pixels, whatever the resolution of the display. */
static double
measure_em (PangoContext *context)
{
  PangoFontMap *map = pango_context_get_font_map (context);
  double dpi = 96.;

  if (map != NULL && PANGO_IS_CAIRO_FONT_MAP (map))
    dpi = pango_cairo_context_get_resolution (context);
  if (dpi <= 0.)
    dpi = 96.;
  return BODY_POINTS * dpi / 72.;
}

/**
 * dateline_typography_new:
 * @context: the context that the text is laid out in
 *
 * Measures the styles for the fonts and the resolution of @context.
 *
 * Returns: (transfer full): new styles
 */
DatelineTypography *
dateline_typography_new (PangoContext *context)
{
  DatelineTypography *self = g_new0 (DatelineTypography, 1);

  self->em = measure_em (context);
  for (guint i = 0; i < N_STYLES; i++)
    init_style (&self->styles[i], &sources[i], context, self->em);
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
  g_free (self);
}

/**
 * dateline_typography_get_style:
 * @self: styles
 * @block: a block
 *
 * Returns: (transfer none): how @block is set
 */
const DatelineBlockStyle *
dateline_typography_get_style (const DatelineTypography *self, DatelineBlock *block)
{
  switch (dateline_block_get_block_type (block)) {
  case DATELINE_BLOCK_HEADING:
    return &self->styles[dateline_block_get_level (block) <= 2   ? STYLE_HEADING_LARGE
                         : dateline_block_get_level (block) == 3 ? STYLE_HEADING_MEDIUM
                                                                 : STYLE_HEADING_SMALL];
  case DATELINE_BLOCK_QUOTE:
    return &self->styles[STYLE_QUOTE];
  case DATELINE_BLOCK_LIST_ITEM:
    return &self->styles[STYLE_LIST_ITEM];
  case DATELINE_BLOCK_FIGURE:
    return &self->styles[STYLE_CAPTION];
  case DATELINE_BLOCK_PARAGRAPH:
  default:
    return &self->styles[STYLE_BODY];
  }
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
