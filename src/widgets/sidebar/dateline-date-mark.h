/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

double dateline_date_mark_get_height (DatelineDateKind  kind,
                                      double            size);
void   dateline_date_mark_snapshot   (DatelineDateKind  kind,
                                      GtkSnapshot      *snapshot,
                                      const GdkRGBA    *color,
                                      double            center_x,
                                      double            center_y,
                                      double            size);

void   dateline_jump_mark_snapshot   (DatelineTimelineJump  jump,
                                      GtkSnapshot          *snapshot,
                                      const GdkRGBA        *color,
                                      double                center_x,
                                      double                center_y,
                                      double                size);

G_END_DECLS
