/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-timeline.h"
#include "widgets/sidebar/dateline-list-page.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_TIMELINE_VIEW (dateline_timeline_view_get_type ())

G_DECLARE_FINAL_TYPE (DatelineTimelineView, dateline_timeline_view, DATELINE, TIMELINE_VIEW, DatelineListPage)

GtkWidget        *dateline_timeline_view_new                (void);
DatelineTimeline *dateline_timeline_view_get_timeline       (DatelineTimelineView *self);
void              dateline_timeline_view_set_current_events (DatelineTimelineView *self,
                                                             GListModel           *events);
void              dateline_timeline_view_set_has_overview   (DatelineTimelineView *self,
                                                             gboolean              has_overview);
DatelineEvent    *dateline_timeline_view_get_revealed       (DatelineTimelineView *self);
gboolean          dateline_timeline_view_reveal             (DatelineTimelineView *self,
                                                             DatelineEvent        *event);

G_END_DECLS
