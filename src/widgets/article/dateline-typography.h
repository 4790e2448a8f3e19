/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "core/dateline-block.h"
#include "dateline-reading-style.h"

G_BEGIN_DECLS

/* Large letters need less room between their lines, in multiples of what the text has. */
#define DATELINE_HEADLINE_LINE_FACTOR .87
#define DATELINE_STANDFIRST_LINE_FACTOR .9

/* Lengths are in pixels. */
typedef struct {
  PangoFontDescription *font;
  double size;
  double line_factor;
  double space_before;
  double space_after;
  double indent;
} DatelineBlockStyle;

typedef struct _DatelineTypography DatelineTypography;

DatelineTypography       *dateline_typography_new       (PangoContext             *context,
                                                         DatelineReadingStyle     *style);
void                      dateline_typography_free      (DatelineTypography       *self);
const DatelineBlockStyle *dateline_typography_get_style (DatelineTypography       *self,
                                                         DatelineBlock            *block);
double                    dateline_typography_get_line_height
                                                        (DatelineTypography       *self,
                                                         DatelineBlock            *block);
void                      dateline_typography_estimate  (DatelineTypography       *self,
                                                         DatelineBlock            *block,
                                                         double                   *char_width,
                                                         double                   *line_height);
double                    dateline_typography_get_em    (const DatelineTypography *self);
PangoFontDescription     *dateline_typography_dup_face  (DatelineReadingStyle     *style);
double                    dateline_typography_get_scale (const PangoFontDescription *face);
double                    dateline_typography_get_em_of (PangoContext               *context,
                                                         const PangoFontDescription *font);
double                    dateline_typography_measure_line
                                                        (PangoContext               *context,
                                                         const PangoFontDescription *font,
                                                         double                      line_factor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineTypography, dateline_typography_free)

G_END_DECLS
