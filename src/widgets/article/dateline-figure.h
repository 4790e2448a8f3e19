/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-block.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_FIGURE (dateline_figure_get_type ())

G_DECLARE_FINAL_TYPE (DatelineFigure, dateline_figure, DATELINE, FIGURE, GtkWidget)

GtkWidget *dateline_figure_new       (DatelineBlock  *block);
double     dateline_figure_get_ratio (DatelineFigure *self);
gboolean   dateline_figure_is_loaded (DatelineFigure *self);

G_END_DECLS
