/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-calendar.h"

G_BEGIN_DECLS

/* What is said of a day. */
typedef enum {
  DATELINE_DATE_PART_DAY,           /* 10 May 2025 */
  DATELINE_DATE_PART_MONTH,         /* May 2025 */
  DATELINE_DATE_PART_YEAR,          /* 2025 */
  DATELINE_DATE_PART_MONTH_AND_DAY, /* 10 May */
  DATELINE_DATE_PART_DAY_OF_MONTH,  /* 10 */
  DATELINE_DATE_PART_MONTH_NAME,    /* May */
  DATELINE_DATE_PART_WEEKDAY,       /* Saturday */
  DATELINE_DATE_PART_SHORT_WEEKDAY, /* Sat */
} DatelineDatePart;

#define DATELINE_N_DATE_PARTS (DATELINE_DATE_PART_SHORT_WEEKDAY + 1)

typedef struct _DatelineDateFormat DatelineDateFormat;

DatelineDateFormat *dateline_date_format_new             (const char         *locale);
void                dateline_date_format_free            (DatelineDateFormat *self);
DatelineDateFormat *dateline_date_format_get_default     (void);
const char         *dateline_date_format_get_locale      (DatelineDateFormat *self);
char               *dateline_date_format_say             (DatelineDateFormat *self,
                                                          DatelineCalendar    calendar,
                                                          DatelineDatePart    part,
                                                          gint64              day);
char               *dateline_date_format_say_other_year  (DatelineDateFormat *self,
                                                          DatelineDatePart    part,
                                                          gint64              day,
                                                          guint64             year);
char               *dateline_date_format_say_range       (DatelineDateFormat *self,
                                                          DatelineCalendar    calendar,
                                                          DatelineDatePart    part,
                                                          gint64              first_day,
                                                          gint64              last_day);
char               *dateline_date_format_localize_digits (DatelineDateFormat *self,
                                                          const char         *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineDateFormat, dateline_date_format_free)

G_END_DECLS
