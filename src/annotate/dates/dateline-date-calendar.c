/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days that other calendars, or customs, name. */

#include "dateline-date-value-private.h"

#include "core/dateline-calendar-days.h"
#include "core/dateline-edtf.h"

static DatelineCalendar
get_calendar (int word)
{
  switch (word) {
  case DATELINE_WORD_PERSIAN_MONTH:
    return DATELINE_CALENDAR_PERSIAN;
  case DATELINE_WORD_ISLAMIC_MONTH:
    return DATELINE_CALENDAR_ISLAMIC;
  case DATELINE_WORD_HEBREW_MONTH:
    return DATELINE_CALENDAR_HEBREW;
  default:
    return DATELINE_CALENDAR_GREGORIAN;
  }
}

/**
 * dateline_date_point_from_calendar:
 * @calendar: DATELINE_WORD_MONTH, DATELINE_WORD_PERSIAN_MONTH and so on
 * @year: a year of that calendar
 * @month: a month, from 1 on
 * @day: a day
 * @point: (out): the day
 *
 * Finds a day of another calendar in the Gregorian one.
 *
 * Returns: %TRUE if there is such a day
 */
gboolean
dateline_date_point_from_calendar (int calendar,
                                   int year,
                                   int month,
                                   int day,
                                   DatelineDatePoint *point)
{
  gint64 days;

  if (calendar == DATELINE_WORD_MONTH) {
    *point = (DatelineDatePoint) { DATELINE_UNIT_DAY, year, month, day, 0 };
    return dateline_date_point_is_valid (point);
  }
  if (!dateline_calendar_find_day (get_calendar (calendar), year, month, day, &days))
    return FALSE;
  dateline_date_point_set_days (point, days);
  return dateline_date_point_is_valid (point);
}

/**
 * dateline_date_calendar_get_year:
 * @calendar: DATELINE_WORD_PERSIAN_MONTH and so on
 * @point: a day of the Gregorian calendar
 *
 * Returns: the year of that calendar
 */
int
dateline_date_calendar_get_year (int calendar, const DatelineDatePoint *point)
{
  if (calendar == DATELINE_WORD_MONTH)
    return point->year;
  return dateline_calendar_find_year (get_calendar (calendar),
                                      dateline_date_point_get_days (point));
}

/**
 * dateline_date_point_from_edtf:
 * @text: (nullable): EDTF
 * @point: (out): the day on which it begins
 *
 * Returns: %TRUE if it is a date that has a day
 */
gboolean
dateline_date_point_from_edtf (const char *text, DatelineDatePoint *point)
{
  g_autoptr (DatelineEdtf) edtf = text != NULL ? dateline_edtf_parse (text, NULL) : NULL;
  gint64 year;
  int month, day;

  if (edtf == NULL || !dateline_edtf_get_date (edtf, &year, &month, &day))
    return FALSE;
  *point =
    (DatelineDatePoint) { DATELINE_UNIT_DAY, (int) CLAMP (year, -9999, 9999), month, day, 0 };
  return month >= 1 && day >= 1 && year >= 1 && dateline_date_point_is_valid (point);
}

typedef struct {
  int month;    /* 0: of Easter; -1, -2, -3: of the Persian, Islamic, Hebrew calendar */
  int day;      /* or the days from Easter, or the n-th weekday; of the last one -1 */
  int weekday;  /* 0: the day is the day */
  int of_month; /* of another calendar */
} Holiday;

/* The numbers are those of the lists of words. */
static const Holiday holidays[] = {
  { 12, 25, 0, 0 }, { 12, 24, 0, 0 }, { 1, 1, 0, 0 },    { 12, 31, 0, 0 }, { 12, 26, 0, 0 },
  { 10, 31, 0, 0 }, { 2, 14, 0, 0 },  { 3, 17, 0, 0 },   { 0, 0, 0, 0 },   { 0, -2, 0, 0 },
  { 0, 1, 0, 0 },   { 0, -46, 0, 0 }, { 0, -7, 0, 0 },   { 11, 4, 4, 0 },  { 9, 1, 1, 0 },
  { 5, -1, 1, 0 },  { 7, 4, 0, 0 },   { 11, 11, 0, 0 },  { 1, 3, 1, 0 },   { -1, 1, 0, 1 },
  { 5, 1, 0, 0 },   { 0, 49, 0, 0 },  { 0, 39, 0, 0 },   { 2, 3, 1, 0 },   { 10, 2, 1, 0 },
  { 11, 1, 0, 0 },  { -2, 1, 0, 10 }, { -2, 10, 0, 12 }, { -3, 1, 0, 1 },  { -3, 10, 0, 1 },
  { -3, 15, 0, 8 }, { -2, 1, 0, 9 },  { 3, 8, 0, 0 },    { 4, 22, 0, 0 },  { 9, 11, 0, 0 },
  { -2, 10, 0, 1 },
};

/* "9/11" is one day of one year. */
#define THE_ATTACKS 34
#define YEAR_OF_THE_ATTACKS 2001

/* The Gregorian computus. */
static void
find_easter (int year, DatelineDatePoint *point)
{
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;

  *point = (DatelineDatePoint) { DATELINE_UNIT_DAY, year, f / 31, f % 31 + 1, 0 };
}

/**
 * dateline_date_point_find_weekday:
 * @self: (inout): a day of a month, which becomes the day that is found
 * @weekday: from 1, Monday, to 7
 * @n: which of the month, from 1 on; of the last one -1
 *
 * Finds the n-th weekday of a month.
 *
 * Returns: %TRUE if the month has so many
 */
gboolean
dateline_date_point_find_weekday (DatelineDatePoint *self, int weekday, int n)
{
  const DatelineDatePoint month = { DATELINE_UNIT_MONTH, self->year, self->month, 1, 0 };
  int ahead;

  if (n < 0) {
    *self = dateline_date_point_get_last_day (&month);
    ahead = -((dateline_date_point_get_weekday (self) - weekday + 7) % 7);
  } else {
    *self = month;
    self->unit = DATELINE_UNIT_DAY;
    ahead = (weekday - dateline_date_point_get_weekday (self) + 7) % 7 + 7 * (n - 1);
  }
  dateline_date_point_set_days (self, dateline_date_point_get_days (self) + ahead);
  return self->month == month.month;
}

/* A day of another calendar: the first such day that begins in the Gregorian year. */
static gboolean
find_elsewhere (const Holiday *holiday, int year, DatelineDatePoint *point)
{
  const int calendar = DATELINE_WORD_MONTH - holiday->month;
  const DatelineDatePoint first = { DATELINE_UNIT_DAY, year, 1, 1, 0 };
  const int start = dateline_date_calendar_get_year (calendar, &first);

  for (int i = 0; i <= 1; i++) {
    if (dateline_date_point_from_calendar (calendar, start + i, holiday->of_month, holiday->day,
                                           point) &&
        point->year == year)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_holiday_get_day:
 * @holiday: the number of a named day, as in the lists of words
 * @year: a year
 * @point: (out): the day
 *
 * Finds a named day in a year.
 *
 * Returns: %TRUE if it is known when that is
 */
gboolean
dateline_date_holiday_get_day (int holiday, int year, DatelineDatePoint *point)
{
  const Holiday *found;

  if (holiday == THE_ATTACKS)
    year = YEAR_OF_THE_ATTACKS;
  if (holiday < 0 || holiday >= (int) G_N_ELEMENTS (holidays) || year < 1 || year > 9999)
    return FALSE;
  found = &holidays[holiday];
  if (found->month < 0)
    return find_elsewhere (found, year, point);
  if (found->month == 0) {
    find_easter (year, point);
    dateline_date_point_set_days (point, dateline_date_point_get_days (point) + found->day);
  } else if (found->weekday > 0) {
    *point = (DatelineDatePoint) { DATELINE_UNIT_DAY, year, found->month, 1, 0 };
    return dateline_date_point_find_weekday (point, found->weekday, found->day);
  } else {
    *point = (DatelineDatePoint) { DATELINE_UNIT_DAY, year, found->month, found->day, 0 };
  }
  return TRUE;
}
