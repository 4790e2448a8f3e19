/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-document.h"
#include "dateline-timeline-group.h"

G_BEGIN_DECLS

/**
 * DatelineTimelineOrder:
 * @DATELINE_TIMELINE_ORDER_TIME: as they happened
 * @DATELINE_TIMELINE_ORDER_STORY: as the text tells them
 *
 * In which order events are listed.
 */
typedef enum {
  DATELINE_TIMELINE_ORDER_TIME,
  DATELINE_TIMELINE_ORDER_STORY,
} DatelineTimelineOrder;

/**
 * DatelineTimelineJump:
 * @DATELINE_TIMELINE_JUMP_NONE: it goes on
 * @DATELINE_TIMELINE_JUMP_BACK: it jumps back in time
 * @DATELINE_TIMELINE_JUMP_AHEAD: it jumps ahead in time
 *
 * What the text does in time when it comes to an event.
 */
typedef enum {
  DATELINE_TIMELINE_JUMP_NONE,
  DATELINE_TIMELINE_JUMP_BACK,
  DATELINE_TIMELINE_JUMP_AHEAD,
} DatelineTimelineJump;

#define DATELINE_TYPE_TIMELINE_ORDER (dateline_timeline_order_get_type ())
#define DATELINE_TYPE_TIMELINE       (dateline_timeline_get_type ())

GType dateline_timeline_order_get_type (void) G_GNUC_CONST;

G_DECLARE_FINAL_TYPE (DatelineTimeline, dateline_timeline, DATELINE, TIMELINE, GObject)

DatelineTimeline      *dateline_timeline_new               (void);
DatelineDocument      *dateline_timeline_get_document      (DatelineTimeline      *self);
void                   dateline_timeline_set_document      (DatelineTimeline      *self,
                                                            DatelineDocument      *document);
DatelineTimelineOrder  dateline_timeline_get_order         (DatelineTimeline      *self);
void                   dateline_timeline_set_order         (DatelineTimeline      *self,
                                                            DatelineTimelineOrder  order);
DatelineEntity        *dateline_timeline_get_entity        (DatelineTimeline      *self);
void                   dateline_timeline_set_entity        (DatelineTimeline      *self,
                                                            DatelineEntity        *entity);
guint                  dateline_timeline_get_kinds         (DatelineTimeline      *self);
void                   dateline_timeline_set_kinds         (DatelineTimeline      *self,
                                                            guint                  kinds);
const char            *dateline_timeline_get_search        (DatelineTimeline      *self);
void                   dateline_timeline_set_search        (DatelineTimeline      *self,
                                                            const char            *search);
gboolean               dateline_timeline_is_filtered       (DatelineTimeline      *self);
void                   dateline_timeline_clear_filter      (DatelineTimeline      *self);
DatelineCalendar       dateline_timeline_get_calendar      (DatelineTimeline      *self);
void                   dateline_timeline_set_calendar      (DatelineTimeline      *self,
                                                            DatelineCalendar       calendar);
DatelineTimelineUnit   dateline_timeline_get_unit          (DatelineTimeline      *self);
gboolean               dateline_timeline_find              (DatelineTimeline      *self,
                                                            DatelineEvent         *event,
                                                            guint                 *position);
void                   dateline_timeline_get_section       (DatelineTimeline      *self,
                                                            guint                  position,
                                                            guint                 *start,
                                                            guint                 *end);
char                  *dateline_timeline_dup_section_title (DatelineTimeline      *self,
                                                            guint                  position);
char                  *dateline_timeline_dup_row_label     (DatelineTimeline      *self,
                                                            guint                  position);
DatelineTimelineJump   dateline_timeline_get_jump          (DatelineTimeline      *self,
                                                            guint                  position);
char                  *dateline_timeline_dup_jump_words    (DatelineTimeline      *self,
                                                            guint                  position);
guint                  dateline_timeline_get_n_dated       (DatelineTimeline      *self);
gboolean               dateline_timeline_get_extent        (DatelineTimeline      *self,
                                                            gint64                *earliest,
                                                            gint64                *latest);
char                  *dateline_timeline_dup_extent_words  (DatelineTimeline      *self);
gboolean               dateline_timeline_dup_end_words     (DatelineTimeline      *self,
                                                            char                 **first,
                                                            char                 **last);
guint                  dateline_timeline_suggest_n_bins    (DatelineTimeline      *self,
                                                            guint                  max_bins);
void                   dateline_timeline_get_density       (DatelineTimeline      *self,
                                                            double                *bins,
                                                            guint                  n_bins);
guint                  dateline_timeline_find_bin          (DatelineTimeline      *self,
                                                            guint                  n_bins,
                                                            guint                  bin,
                                                            guint                 *position);
char                  *dateline_timeline_dup_bin_words     (DatelineTimeline      *self,
                                                            guint                  n_bins,
                                                            guint                  bin);

G_END_DECLS
