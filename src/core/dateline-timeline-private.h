/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-timeline.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_TIMELINE_PLACE_DATED,
  DATELINE_TIMELINE_PLACE_BEFORE,
  DATELINE_TIMELINE_PLACE_AFTER,
  DATELINE_TIMELINE_PLACE_UNDATED,
} DatelineTimelinePlace;

/* Where the section of an event stands among the others. */
typedef enum {
  DATELINE_TIMELINE_RANK_EARLIER,
  DATELINE_TIMELINE_RANK_GROUPS,
  DATELINE_TIMELINE_RANK_LATER,
  DATELINE_TIMELINE_RANK_UNDATED,
} DatelineTimelineRank;

typedef struct {
  DatelineEvent *event; /* borrowed from the document */
  DatelineEdtf *date;   /* borrowed from the event */
  gint64 earliest;
  gint64 latest;
  DatelineTimelinePlace place;
  DatelineTimelineRank rank;
  int side; /* of its group: before it, in it, after it */
  DatelineTimelineGroup group;
  DatelineTimelineJump jump;
  guint section; /* the position of the first row of its section */
} DatelineTimelineEntry;

typedef struct {
  guint n_dated;
  gint64 earliest;
  gint64 latest;
  gint64 first_latest;  /* by then the first of the dated events is over */
  gint64 last_earliest; /* by then the last of them has begun */
  DatelineTimelineUnit unit;
} DatelineTimelineExtent;

const DatelineTimelineEntry  *dateline_timeline_peek_entry  (DatelineTimeline *self,
                                                             guint             position);
const DatelineTimelineExtent *dateline_timeline_peek_extent (DatelineTimeline *self);

void     dateline_timeline_entry_init      (DatelineTimelineEntry        *self,
                                            DatelineEvent                *event);
void     dateline_timeline_extent_measure  (DatelineTimelineExtent       *self,
                                            GArray                       *entries);
void     dateline_timeline_entry_rank      (DatelineTimelineEntry        *self,
                                            const DatelineTimelineExtent *extent);
int      dateline_timeline_entry_compare   (gconstpointer                 a,
                                            gconstpointer                 b);
gboolean dateline_timeline_entry_joins     (const DatelineTimelineEntry  *self,
                                            const DatelineTimelineEntry  *previous);
void     dateline_timeline_entries_jump    (GArray                       *entries);

G_END_DECLS
