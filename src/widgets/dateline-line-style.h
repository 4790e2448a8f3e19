/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum {
  DATELINE_LINE_SOLID,
  DATELINE_LINE_DOUBLE,
  DATELINE_LINE_DASHED,
  DATELINE_LINE_DOTTED,
  DATELINE_LINE_WAVY,
  DATELINE_LINE_THIN,
} DatelineLineStyle;

float dateline_line_style_get_height (DatelineLineStyle  style);
void  dateline_line_style_snapshot   (DatelineLineStyle  style,
                                      GtkSnapshot       *snapshot,
                                      const GdkRGBA     *color,
                                      float              x,
                                      float              y,
                                      float              width);

G_END_DECLS
