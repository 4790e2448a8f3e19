/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-kind.h"
#include "dateline-line-style.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_THEME_LIGHT,
  DATELINE_THEME_DARK,
  DATELINE_THEME_SEPIA,
  DATELINE_THEME_CONTRAST_LIGHT, /* high contrast */
  DATELINE_THEME_CONTRAST_DARK,
  DATELINE_N_THEMES
} DatelineTheme;

#define DATELINE_TYPE_PALETTE (dateline_palette_get_type ())

G_DECLARE_FINAL_TYPE (DatelinePalette, dateline_palette, DATELINE, PALETTE, GObject)

DatelinePalette  *dateline_palette_get_default    (void);
void              dateline_palette_set_sepia      (DatelinePalette *self,
                                                   gboolean         sepia);
DatelineTheme     dateline_palette_get_theme      (void);
GdkRGBA           dateline_palette_get_line       (DatelineKind     kind,
                                                   DatelineTheme    theme);
GdkRGBA           dateline_palette_get_tint       (DatelineKind     kind,
                                                   DatelineTheme    theme);
GdkRGBA           dateline_palette_get_lit_tint   (DatelineKind     kind,
                                                   DatelineTheme    theme);
GdkRGBA           dateline_palette_get_match      (DatelineTheme    theme);
GdkRGBA           dateline_palette_get_accent     (DatelineTheme    theme);
GdkRGBA           dateline_palette_get_standalone_accent
                                                  (DatelineTheme    theme);
float             dateline_palette_get_line_scale (DatelineTheme    theme);
DatelineLineStyle dateline_palette_get_line_style (DatelineKind     kind);

G_END_DECLS
