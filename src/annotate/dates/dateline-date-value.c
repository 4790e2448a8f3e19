/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Arithmetic with days, weeks, months and years, and how each is written. */

#include "dateline-date-value-private.h"

#include <string.h>

#define MAX_YEAR 9999

static int
floor_to (int value, int step)
{
  return (value >= 0 ? value / step : -((step - 1 - value) / step)) * step;
}

static gboolean
is_leap (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
get_days_in_month (int year, int month)
{
  static const int n_days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return n_days[month - 1] + (month == 2 && is_leap (year) ? 1 : 0);
}

/**
 * dateline_date_point_get_days:
 * @self: a point
 *
 * Returns: the days from 1970-01-01 to its first day
 */
gint64
dateline_date_point_get_days (const DatelineDatePoint *self)
{
  /* From 1 March on, so that the leap day is the last of its year. */
  const int month = (self->month + 9) % 12;
  const gint64 year = self->year - (self->month <= 2 ? 1 : 0);
  const gint64 leap_days = floor_to ((int) year, 4) / 4 - floor_to ((int) year, 100) / 100 +
                           floor_to ((int) year, 400) / 400;

  return year * 365 + leap_days + (153 * month + 2) / 5 + self->day - 1 - 719468;
}

/**
 * dateline_date_point_set_days:
 * @self: a point, which becomes a day
 * @days: the days from 1970-01-01
 */
void
dateline_date_point_set_days (DatelineDatePoint *self, gint64 days)
{
  self->unit = DATELINE_UNIT_DAY;
  self->number = 0;
  self->month = self->day = 1;
  self->year = 1970 + (int) (days / 366);
  for (DatelineDatePoint next = *self;; *self = next) {
    next.year++;
    if (dateline_date_point_get_days (&next) > days)
      break;
  }
  while (self->year > -MAX_YEAR && dateline_date_point_get_days (self) > days)
    self->year--;
  days -= dateline_date_point_get_days (self);
  while (self->month < 12 && days >= get_days_in_month (self->year, self->month))
    days -= get_days_in_month (self->year, self->month++);
  self->day = 1 + (int) days;
}

/**
 * dateline_date_point_get_weekday:
 * @self: a day
 *
 * Returns: 1, Monday, to 7, Sunday
 */
int
dateline_date_point_get_weekday (const DatelineDatePoint *self)
{
  const gint64 days = dateline_date_point_get_days (self) + 3; /* 1970 began on a Thursday */

  return 1 + (int) ((days % 7 + 7) % 7);
}

/**
 * dateline_date_point_is_valid:
 * @self: a point
 *
 * Returns: %TRUE if there is such a day, and four digits can write its year
 */
gboolean
dateline_date_point_is_valid (const DatelineDatePoint *self)
{
  return self->year >= -MAX_YEAR && self->year <= MAX_YEAR && self->month >= 1 &&
         self->month <= 12 && self->day >= 1 &&
         self->day <= get_days_in_month (self->year, self->month);
}

static void
round_days (DatelineDatePoint *point, DatelineDateUnit unit)
{
  const gint64 days = dateline_date_point_get_days (point);
  const int weekday = dateline_date_point_get_weekday (point);

  dateline_date_point_set_days (point, days - weekday + (unit == DATELINE_UNIT_WEEKEND ? 6 : 1));
}

/**
 * dateline_date_point_round:
 * @self: a point
 * @unit: a unit
 *
 * The unit of the calendar in which a point begins.
 *
 * Returns: the unit
 */
DatelineDatePoint
dateline_date_point_round (const DatelineDatePoint *self, DatelineDateUnit unit)
{
  DatelineDatePoint point = *self;

  switch (unit) {
  case DATELINE_UNIT_WEEKEND:
  case DATELINE_UNIT_WEEK:
  case DATELINE_UNIT_FORTNIGHT:
    round_days (&point, unit);
    break;
  case DATELINE_UNIT_QUARTER:
    point.number = 1 + (point.month - 1) / 3;
    point.month = 1 + (point.number - 1) * 3;
    break;
  case DATELINE_UNIT_HALF:
    point.number = point.month <= 6 ? 1 : 2;
    point.month = point.number == 1 ? 1 : 7;
    break;
  case DATELINE_UNIT_SEASON:
    /* The winter of a year begins in its December. */
    if (point.month <= 2)
      point.year--;
    point.number = point.month <= 2 ? 24 : 20 + point.month / 3;
    point.month = (point.number - 20) * 3;
    break;
  case DATELINE_UNIT_DECADE:
    point.year = floor_to (point.year, 10);
    break;
  case DATELINE_UNIT_CENTURY:
    point.year = floor_to (point.year, 100);
    break;
  case DATELINE_UNIT_MILLENNIUM:
    point.year = floor_to (point.year, 1000);
    break;
  default:
    break;
  }
  if (unit >= DATELINE_UNIT_MONTH)
    point.day = 1;
  if (unit >= DATELINE_UNIT_YEAR)
    point.month = 1;
  point.unit = unit;
  return point;
}

static void
add_months (DatelineDatePoint *point, int n)
{
  const int months = point->year * 12 + point->month - 1 + n;

  point->year = floor_to (months, 12) / 12;
  point->month = 1 + months - point->year * 12;
  point->day = MIN (point->day, get_days_in_month (point->year, point->month));
}

/**
 * dateline_date_point_add:
 * @self: a point
 * @n: how many of its units
 *
 * Goes forward by units, or back.
 *
 * Returns: where that leads
 */
DatelineDatePoint
dateline_date_point_add (const DatelineDatePoint *self, int n)
{
  static const int n_months[] = {
    [DATELINE_UNIT_MONTH] = 1,      [DATELINE_UNIT_QUARTER] = 3,
    [DATELINE_UNIT_HALF] = 6,       [DATELINE_UNIT_SEASON] = 3,
    [DATELINE_UNIT_YEAR] = 12,      [DATELINE_UNIT_DECADE] = 120,
    [DATELINE_UNIT_CENTURY] = 1200, [DATELINE_UNIT_MILLENNIUM] = 12000,
  };
  DatelineDatePoint point = *self;
  int step = 1;

  n = CLAMP (n, -MAX_YEAR, MAX_YEAR);
  if (self->unit < DATELINE_UNIT_MONTH) {
    if (self->unit == DATELINE_UNIT_FORTNIGHT)
      step = 14;
    else if (self->unit >= DATELINE_UNIT_WEEKEND)
      step = 7;
    dateline_date_point_set_days (&point, dateline_date_point_get_days (self) + n * step);
    point.unit = self->unit;
    return point;
  }
  add_months (&point, n * n_months[MIN (self->unit, DATELINE_UNIT_MILLENNIUM)]);
  return dateline_date_point_round (&point, self->unit);
}

/**
 * dateline_date_point_get_last_day:
 * @self: a point
 *
 * Returns: the last day of the unit
 */
DatelineDatePoint
dateline_date_point_get_last_day (const DatelineDatePoint *self)
{
  DatelineDatePoint next = *self;

  if (self->unit <= DATELINE_UNIT_DAY)
    return next;
  if (self->unit == DATELINE_UNIT_WEEKEND) {
    dateline_date_point_set_days (&next, dateline_date_point_get_days (self) + 1);
    return next;
  }
  next = dateline_date_point_add (self, 1);
  dateline_date_point_set_days (&next, dateline_date_point_get_days (&next) - 1);
  return next;
}

static void
write_year (int year, char *text)
{
  if (year < 0)
    g_snprintf (text, DATELINE_DATE_VALUE_SIZE, "-%04d", -year);
  else
    g_snprintf (text, DATELINE_DATE_VALUE_SIZE, "%04d", year);
}

static void
append_number (char *text, const char *before, int number)
{
  const gsize n = strlen (text);

  g_snprintf (text + n, DATELINE_DATE_VALUE_SIZE - n, "%s%02d", before, number);
}

static void
write_day (const DatelineDatePoint *point, char *text)
{
  write_year (point->year, text);
  append_number (text, "-", point->month);
  append_number (text, "-", point->day);
}

/* The last digits of a year are not known: "199X". Before our era they would run
 * backwards: there it is an interval. */
static void
write_unknown_years (const DatelineDatePoint *point, int n_digits, char *text)
{
  char first[DATELINE_DATE_VALUE_SIZE], last[DATELINE_DATE_VALUE_SIZE];
  int n_years = 1;

  write_year (point->year, text);
  if (point->year >= 0) {
    memset (text + strlen (text) - n_digits, 'X', (gsize) n_digits);
    return;
  }
  for (int i = 0; i < n_digits; i++)
    n_years *= 10;
  write_year (point->year, first);
  write_year (point->year + n_years - 1, last);
  g_snprintf (text, DATELINE_DATE_VALUE_SIZE, "%.20s/%.20s", first, last);
}

/**
 * dateline_date_point_to_edtf:
 * @self: a point
 * @text: (out caller-allocates): room for DATELINE_DATE_VALUE_SIZE bytes
 *
 * Writes a point as EDTF.
 */
void
dateline_date_point_to_edtf (const DatelineDatePoint *self, char *text)
{
  DatelineDatePoint last;
  char last_text[DATELINE_DATE_VALUE_SIZE];

  write_year (self->year, text);
  switch (self->unit) {
  case DATELINE_UNIT_WEEKEND:
  case DATELINE_UNIT_WEEK:
  case DATELINE_UNIT_FORTNIGHT:
    last = dateline_date_point_get_last_day (self);
    write_day (self, text);
    write_day (&last, last_text);
    g_strlcat (text, "/", DATELINE_DATE_VALUE_SIZE);
    g_strlcat (text, last_text, DATELINE_DATE_VALUE_SIZE);
    break;
  case DATELINE_UNIT_MONTH:
    append_number (text, "-", self->month);
    break;
  case DATELINE_UNIT_QUARTER:
    append_number (text, "-", 32 + self->number);
    break;
  case DATELINE_UNIT_HALF:
    append_number (text, "-", 39 + self->number);
    break;
  case DATELINE_UNIT_SEASON:
    append_number (text, "-", self->number);
    break;
  case DATELINE_UNIT_YEAR:
    break;
  case DATELINE_UNIT_DECADE:
  case DATELINE_UNIT_CENTURY:
  case DATELINE_UNIT_MILLENNIUM:
    write_unknown_years (self, (int) self->unit - DATELINE_UNIT_YEAR, text);
    break;
  default:
    write_day (self, text);
  }
}

/* The year and number of the ISO week: those of its Thursday. */
static void
write_week (const DatelineDatePoint *point, char *text)
{
  DatelineDatePoint thursday = *point, first;
  const gint64 days =
    dateline_date_point_get_days (point) - dateline_date_point_get_weekday (point) + 4;

  dateline_date_point_set_days (&thursday, days);
  first = dateline_date_point_round (&thursday, DATELINE_UNIT_YEAR);
  write_year (thursday.year, text);
  append_number (text, "-W", 1 + (int) (days - dateline_date_point_get_days (&first)) / 7);
}

/**
 * dateline_date_point_to_timex:
 * @self: a point
 * @text: (out caller-allocates): room for DATELINE_DATE_VALUE_SIZE bytes
 *
 * Writes a point as the value of a TIMEX3.
 */
void
dateline_date_point_to_timex (const DatelineDatePoint *self, char *text)
{
  static const char *const seasons[] = { "-SP", "-SU", "-FA", "-WI" };
  gsize n;

  dateline_date_point_to_edtf (self, text);
  switch (self->unit) {
  case DATELINE_UNIT_WEEKEND:
  case DATELINE_UNIT_WEEK:
  case DATELINE_UNIT_FORTNIGHT:
    write_week (self, text);
    if (self->unit == DATELINE_UNIT_WEEKEND)
      g_strlcat (text, "-WE", DATELINE_DATE_VALUE_SIZE);
    break;
  case DATELINE_UNIT_QUARTER:
  case DATELINE_UNIT_HALF:
    write_year (self->year, text);
    n = strlen (text);
    g_snprintf (text + n, DATELINE_DATE_VALUE_SIZE - n, "-%c%d",
                self->unit == DATELINE_UNIT_HALF ? 'H' : 'Q', self->number);
    break;
  case DATELINE_UNIT_SEASON:
    write_year (self->year, text);
    g_strlcat (text, seasons[CLAMP (self->number, 21, 24) - 21], DATELINE_DATE_VALUE_SIZE);
    break;
  case DATELINE_UNIT_DECADE:
  case DATELINE_UNIT_CENTURY:
  case DATELINE_UNIT_MILLENNIUM:
    write_year (self->year, text);
    text[strlen (text) - ((gsize) self->unit - DATELINE_UNIT_YEAR)] = '\0';
    break;
  default:
    break;
  }
}
