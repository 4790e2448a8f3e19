/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the overview share. */

#pragma once

#include "dateline-timeline-overview.h"

G_BEGIN_DECLS

struct _DatelineTimelineOverview {
  GtkWidget parent_instance;

  DatelineTimeline *timeline;
  PangoLayout *first_words; /* at the ends of the axis */
  PangoLayout *last_words;
  gboolean is_chosen;
  guint chosen; /* a bin, of as many as there were when it was chosen */
  guint n_bins_chosen;
};

/* dateline-timeline-overview.c */
void     dateline_timeline_overview_update_value    (DatelineTimelineOverview *self);

/* dateline-timeline-overview-draw.c */
double   dateline_timeline_overview_get_em          (DatelineTimelineOverview *self);
gboolean dateline_timeline_overview_is_rtl          (DatelineTimelineOverview *self);
guint    dateline_timeline_overview_get_n_bins      (DatelineTimelineOverview *self);
double   dateline_timeline_overview_get_axis_height (DatelineTimelineOverview *self);
void     dateline_timeline_overview_snapshot        (GtkWidget                *widget,
                                                     GtkSnapshot              *snapshot);

/* dateline-timeline-overview-input.c */
void     dateline_timeline_overview_bind_keys       (GtkWidgetClass           *widget_class);
void     dateline_timeline_overview_add_click       (DatelineTimelineOverview *self);

G_END_DECLS
