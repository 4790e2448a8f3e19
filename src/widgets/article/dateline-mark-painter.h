/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "dateline-article-geometry.h"
#include "dateline-mark-filter.h"
#include "widgets/dateline-palette.h"

G_BEGIN_DECLS

/* What decides how marks look, beside what they are. */
typedef struct {
  const DatelineSpanIndex *index;
  const DatelineMarkFilter *filter;
  DatelineTheme theme;
  gpointer lit;            /* an entity or timex whose marks stand out, or NULL */
} DatelineMarkLook;

typedef struct {
  DatelineAnnotation *annotation;
  DatelineSpan span;
  DatelineKind kind;
  guint level;             /* which of the stacked lines is its own */
  float line_y;            /* how far it is below the first, in pixels at 100 % */
} DatelineMarkPlace;

GArray  *dateline_mark_painter_collect      (DatelineArticleLayout  *layout,
                                             guint                   piece,
                                             const DatelineMarkLook *look);
void     dateline_mark_painter_paint_tints  (GtkSnapshot            *snapshot,
                                             DatelineArticleLayout  *layout,
                                             guint                   piece,
                                             const DatelineMarkLook *look,
                                             GArray                 *places);
void     dateline_mark_painter_paint_lines  (GtkSnapshot            *snapshot,
                                             DatelineArticleLayout  *layout,
                                             guint                   piece,
                                             const DatelineMarkLook *look,
                                             GArray                 *places);

G_END_DECLS
