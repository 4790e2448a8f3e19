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

struct _DatelineTimeline {
  GObject parent_instance;

  DatelineDocument *document;
  DatelineTimelineOrder order;
  DatelineCalendar calendar;
  GArray *entries;               /* of DatelineTimelineEntry, all events as the story tells them */
  GArray *by_time;               /* of guint: the entries in the order of time */
  GArray *shown;                 /* of guint: which of them pass the filter */
  GHashTable *position;          /* DatelineEvent -> its place among those shown, plus 1 */
  DatelineTimelineExtent extent; /* of all entries */
  guint n_dated;                 /* of those shown */

  DatelineEntity *entity; /* what is filtered by, or NULL */
  GHashTable *events_of;  /* a set of the events of entity, or NULL */
  guint kinds;            /* bits: 1 << DatelineKind; 0 for all */
  char *search;
  char *needle;           /* search, folded; NULL where it is empty */
  GHashTable *haystacks;  /* DatelineEvent -> its words, folded, once asked for */
};

const DatelineTimelineEntry  *dateline_timeline_peek_entry  (DatelineTimeline *self,
                                                             guint             position);
const DatelineTimelineExtent *dateline_timeline_peek_extent (DatelineTimeline *self);

gboolean dateline_timeline_passes          (DatelineTimeline             *self,
                                            DatelineEvent                *event);
void     dateline_timeline_reset_filter    (DatelineTimeline             *self);
void     dateline_timeline_changed         (DatelineTimeline             *self,
                                            guint                         n_before);
void     dateline_timeline_rebuild         (DatelineTimeline             *self);
void     dateline_timeline_rearrange       (DatelineTimeline             *self);
void     dateline_timeline_refilter        (DatelineTimeline             *self);
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
