/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-timeline.h"
#include "widgets/sidebar/dateline-text-row.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_TIMELINE_ROW (dateline_timeline_row_get_type ())

G_DECLARE_FINAL_TYPE (DatelineTimelineRow, dateline_timeline_row, DATELINE, TIMELINE_ROW, DatelineTextRow)

GtkWidget     *dateline_timeline_row_new          (void);
void           dateline_timeline_row_set_event    (DatelineTimelineRow  *self,
                                                   DatelineEvent        *event,
                                                   const char           *label);
DatelineEvent *dateline_timeline_row_get_event    (DatelineTimelineRow  *self);
gboolean       dateline_timeline_row_get_current  (DatelineTimelineRow  *self);
void           dateline_timeline_row_set_current  (DatelineTimelineRow  *self,
                                                   gboolean              current);
void           dateline_timeline_row_set_jump     (DatelineTimelineRow  *self,
                                                   DatelineTimelineJump  jump);
gboolean       dateline_timeline_row_get_revealed (DatelineTimelineRow  *self);
void           dateline_timeline_row_set_revealed (DatelineTimelineRow  *self,
                                                   gboolean              revealed);

G_END_DECLS
