/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-edtf.h"

G_BEGIN_DECLS

/**
 * DatelineTimelineUnit:
 * @DATELINE_TIMELINE_UNIT_DAY: days
 * @DATELINE_TIMELINE_UNIT_MONTH: months
 * @DATELINE_TIMELINE_UNIT_YEAR: years
 * @DATELINE_TIMELINE_UNIT_DECADE: decades
 * @DATELINE_TIMELINE_UNIT_CENTURY: centuries
 * @DATELINE_TIMELINE_UNIT_MILLENNIUM: millennia
 *
 * What the events of a timeline are grouped by, from the finest to the coarsest.
 */
typedef enum {
  DATELINE_TIMELINE_UNIT_DAY,
  DATELINE_TIMELINE_UNIT_MONTH,
  DATELINE_TIMELINE_UNIT_YEAR,
  DATELINE_TIMELINE_UNIT_DECADE,
  DATELINE_TIMELINE_UNIT_CENTURY,
  DATELINE_TIMELINE_UNIT_MILLENNIUM,
} DatelineTimelineUnit;

/**
 * DatelineTimelineGroup:
 * @unit: how long it is
 * @year: the year that it begins in; 0 is 1 BCE
 * @month: the month, 1 to 12; 1 for a longer unit
 * @day: the day, 1 to 31; 1 for a longer unit
 *
 * A day, month, year or longer time that events are grouped in.
 */
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
