/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-calendar.h"
#include "dateline-edtf.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_EDTF_END_DATE,
  DATELINE_EDTF_END_OPEN,    /* .. */
  DATELINE_EDTF_END_UNKNOWN, /* nothing */
} DatelineEdtfEnd;

typedef enum {
  DATELINE_EDTF_SHAPE_DATE,
  DATELINE_EDTF_SHAPE_INTERVAL,
  DATELINE_EDTF_SHAPE_ONE_OF,
  DATELINE_EDTF_SHAPE_ALL_OF,
} DatelineEdtfShape;

typedef enum {
  DATELINE_EDTF_ZONE_LOCAL,
  DATELINE_EDTF_ZONE_UTC,
  DATELINE_EDTF_ZONE_OFFSET,
} DatelineEdtfZone;

typedef struct {
  DatelineEdtfEnd end;
  gint64 year;    /* as in the calendar: 0 is 1 BCE; the first where digits are unspecified */
  int n_unknown_digits; /* of the year, from the right */
  int month;      /* 1 to 12, 21 to 41 for a part of a year, 0 for none */
  int day;        /* 0 for none */
  gboolean has_unknown_month;
  gboolean has_unknown_day;
  gboolean is_uncertain;
  gboolean is_approximate;
  gboolean has_time;
  int hour;
  int minute;
  int second;
  DatelineEdtfZone zone;
  int offset_minutes; /* east of Greenwich */
} DatelineEdtfDate;

typedef struct {
  DatelineEdtfDate from;
  DatelineEdtfDate to; /* only for a range */
  gboolean is_range;
} DatelineEdtfItem;

struct _DatelineEdtf {
  gatomicrefcount ref_count;
  char *text;
  DatelineEdtfShape shape;
  DatelineEdtfItem *items;
  guint n_items;
  gint64 earliest;
  gint64 latest;
  DatelinePrecision precision;
};

const char        *dateline_edtf_parse_date         (DatelineEdtfDate       *date,
                                                     const char             *text,
                                                     gsize                   n_bytes);
int                dateline_edtf_get_days_in_month  (gint64                  year,
                                                     int                     month);
gint64             dateline_edtf_date_get_earliest  (const DatelineEdtfDate *date);
gint64             dateline_edtf_date_get_latest    (const DatelineEdtfDate *date);
DatelinePrecision  dateline_edtf_date_get_precision (const DatelineEdtfDate *date);
gint64             dateline_edtf_count_days         (gint64                  year,
                                                     int                     month,
                                                     int                     day);
gint64             dateline_edtf_date_get_first_day (const DatelineEdtfDate *date);
gint64             dateline_edtf_date_get_last_day  (const DatelineEdtfDate *date);
char              *dateline_edtf_date_to_words      (const DatelineEdtfDate *date,
                                                     gboolean                is_alone,
                                                     DatelineCalendar        calendar);
char              *dateline_edtf_date_qualify_words (const DatelineEdtfDate *date,
                                                     char                   *words);

G_END_DECLS
