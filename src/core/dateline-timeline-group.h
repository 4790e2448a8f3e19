/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-edtf.h"

G_BEGIN_DECLS

/* From the finest to the coarsest. */
typedef enum {
  DATELINE_TIMELINE_UNIT_DAY,
  DATELINE_TIMELINE_UNIT_MONTH,
  DATELINE_TIMELINE_UNIT_YEAR,
  DATELINE_TIMELINE_UNIT_DECADE,
  DATELINE_TIMELINE_UNIT_CENTURY,
  DATELINE_TIMELINE_UNIT_MILLENNIUM,
} DatelineTimelineUnit;

/* A day, month, year or more, as a heading of the timeline. Months and days
 * count from 1; what the unit does not ask for is 1. A year is astronomical:
 * 0 is 1 BCE. */
typedef struct {
  DatelineTimelineUnit unit;
  gint64 year;
  int month;
  int day;
} DatelineTimelineGroup;

void                 dateline_timeline_group_init_for_date (DatelineTimelineGroup       *self,
                                                            const DatelineEdtf          *date,
                                                            DatelineTimelineUnit         unit);
void                 dateline_timeline_group_init_at       (DatelineTimelineGroup       *self,
                                                            gint64                       instant,
                                                            DatelineTimelineUnit         unit);
int                  dateline_timeline_group_compare       (const DatelineTimelineGroup *a,
                                                            const DatelineTimelineGroup *b);
char                *dateline_timeline_group_to_edtf       (const DatelineTimelineGroup *self);
char                *dateline_timeline_group_to_words      (const DatelineTimelineGroup *self,
                                                             DatelineCalendar             calendar);
DatelineTimelineUnit dateline_timeline_unit_for_extent     (gint64                       earliest,
                                                            gint64                       latest);

G_END_DECLS
