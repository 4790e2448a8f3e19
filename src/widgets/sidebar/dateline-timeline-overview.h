/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_TIMELINE_OVERVIEW (dateline_timeline_overview_get_type ())

G_DECLARE_FINAL_TYPE (DatelineTimelineOverview, dateline_timeline_overview, DATELINE, TIMELINE_OVERVIEW, GtkWidget)

GtkWidget        *dateline_timeline_overview_new          (void);
void              dateline_timeline_overview_set_timeline (DatelineTimelineOverview *self,
                                                           DatelineTimeline         *timeline);

G_END_DECLS
