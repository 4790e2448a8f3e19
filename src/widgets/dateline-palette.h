/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-kind.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_LINE_SOLID,
  DATELINE_LINE_DOUBLE,
  DATELINE_LINE_DASHED,
  DATELINE_LINE_DOTTED,
  DATELINE_LINE_WAVY,
  DATELINE_LINE_THIN,
} DatelineLineStyle;

typedef enum {
  DATELINE_THEME_LIGHT,
  DATELINE_THEME_DARK,
} DatelineTheme;

DatelineTheme     dateline_palette_get_theme      (void);
GdkRGBA           dateline_palette_get_line       (DatelineKind       kind,
                                                   DatelineTheme      theme);
GdkRGBA           dateline_palette_get_tint       (DatelineKind       kind,
                                                   DatelineTheme      theme);
GdkRGBA           dateline_palette_get_match      (DatelineTheme      theme);
DatelineLineStyle dateline_palette_get_line_style (DatelineKind       kind);
float             dateline_line_style_get_height  (DatelineLineStyle  style);
void              dateline_line_style_snapshot    (DatelineLineStyle  style,
                                                   GtkSnapshot       *snapshot,
                                                   const GdkRGBA     *color,
                                                   float              x,
                                                   float              y,
                                                   float              width);

G_END_DECLS
