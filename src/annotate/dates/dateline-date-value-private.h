/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Arithmetic with days, weeks, months and years, and how each is written. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

/* One unit of the calendar: the year 2018, its third quarter, the week of a day. For a
 * century or decade the year is its first; for a half, quarter or season the number says
 * which of its year. */
typedef struct {
  DatelineDateUnit unit;
  int year; /* 0 is 1 BCE */
  int month;
  int day;
  int number;
} DatelineDatePoint;

gint64 dateline_date_point_get_days (const DatelineDatePoint *self);
void dateline_date_point_set_days (DatelineDatePoint *self, gint64 days);
int dateline_date_point_get_weekday (const DatelineDatePoint *self);
gboolean dateline_date_point_is_valid (const DatelineDatePoint *self);
DatelineDatePoint dateline_date_point_round (const DatelineDatePoint *self, DatelineDateUnit unit);
DatelineDatePoint dateline_date_point_add (const DatelineDatePoint *self, int n);
DatelineDatePoint dateline_date_point_get_last_day (const DatelineDatePoint *self);
gboolean dateline_date_point_find_weekday (DatelineDatePoint *self, int weekday, int n);
gboolean dateline_date_point_from_edtf (const char *text, DatelineDatePoint *point);
gboolean dateline_date_point_from_calendar (int calendar,
                                            int year,
                                            int month,
                                            int day,
                                            DatelineDatePoint *point);
int dateline_date_calendar_get_year (int calendar, const DatelineDatePoint *point);
void dateline_date_point_to_edtf (const DatelineDatePoint *self, char *text);
void dateline_date_point_to_timex (const DatelineDatePoint *self, char *text);
gboolean dateline_date_holiday_get_day (int holiday, int year, DatelineDatePoint *point);

G_END_DECLS
