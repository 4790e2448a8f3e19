/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The instants that a date covers, in the proleptic Gregorian calendar. */

#include "dateline-edtf-private.h"

#define SECONDS_PER_DAY G_GINT64_CONSTANT (86400)
#define DAYS_PER_ERA G_GINT64_CONSTANT (146097) /* 400 years */

/* The parts of a year, by their EDTF numbers from 21 on. Those of 21 to 24
 * belong to no hemisphere and are taken as those of the northern one; a winter
 * belongs to the year in which it begins. */
typedef struct {
  int first_month;
  int n_months;
} YearPart;

static const YearPart year_parts[] = {
  { 3, 3 }, { 6, 3 },  { 9, 3 }, { 12, 3 }, /* 21 to 24: spring, summer, autumn, winter */
  { 3, 3 }, { 6, 3 },  { 9, 3 }, { 12, 3 }, /* 25 to 28: the same, northern */
  { 9, 3 }, { 12, 3 }, { 3, 3 }, { 6, 3 },  /* 29 to 32: the same, southern */
  { 1, 3 }, { 4, 3 },  { 7, 3 }, { 10, 3 }, /* 33 to 36: quarters */
  { 1, 4 }, { 5, 4 },  { 9, 4 },            /* 37 to 39: thirds */
  { 1, 6 }, { 7, 6 },                       /* 40 and 41: halves */
};

/**
 * dateline_edtf_count_days:
 * @year: a year; 0 is 1 BCE
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Counts the days from 1970-01-01 to a day of the proleptic Gregorian calendar.
 *
 * Returns: the number of days
 */
gint64
dateline_edtf_count_days (gint64 year, int month, int day)
{
  /* Counts from 1 March, so that the leap day comes last in its year. */
  const gint64 shifted = month <= 2 ? year - 1 : year;
  const gint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
  const gint64 year_of_era = shifted - era * 400;
  const gint64 day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const gint64 day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

  return era * DAYS_PER_ERA + day_of_era - 719468;
}

static gint64
get_start_of_month (gint64 year, int month)
{
  if (month > 12) {
    month -= 12;
    year++;
  }

  return dateline_edtf_count_days (year, month, 1) * SECONDS_PER_DAY;
}

static gint64
count_unknown_years (const DatelineEdtfDate *date)
{
  gint64 n_years = 1;

  for (int i = 0; i < date->n_unknown_digits; i++)
    n_years *= 10;

  return n_years;
}

static gint64
get_instant (const DatelineEdtfDate *date)
{
  return dateline_edtf_count_days (date->year, date->month, date->day) * SECONDS_PER_DAY +
         date->hour * 3600 + date->minute * 60 + date->second - date->offset_minutes * 60;
}

static gboolean
is_leap_year (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/**
 * dateline_edtf_get_days_in_month:
 * @year: a year; 0 is 1 BCE
 * @month: 1 to 12
 *
 * How long a month is.
 *
 * Returns: the number of days
 */
int
dateline_edtf_get_days_in_month (gint64 year, int month)
{
  static const int n_days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return n_days[month - 1] + (month == 2 && is_leap_year (year) ? 1 : 0);
}

/**
 * dateline_edtf_date_get_earliest:
 * @date: a date that is no open or unknown end
 *
 * The first second that the date can mean.
 *
 * Returns: seconds since 1970-01-01T00:00:00 UTC
 */
gint64
dateline_edtf_date_get_earliest (const DatelineEdtfDate *date)
{
  if (date->has_time)
    return get_instant (date);
  if (date->month == 0)
    return get_start_of_month (date->year, 1);
  if (date->month > 12)
    return get_start_of_month (date->year, year_parts[date->month - 21].first_month);
  if (date->day == 0)
    return get_start_of_month (date->year, date->month);

  return dateline_edtf_count_days (date->year, date->month, date->day) * SECONDS_PER_DAY;
}

/**
 * dateline_edtf_date_get_latest:
 * @date: a date that is no open or unknown end
 *
 * The last second that the date can mean.
 *
 * Returns: seconds since 1970-01-01T00:00:00 UTC
 */
gint64
dateline_edtf_date_get_latest (const DatelineEdtfDate *date)
{
  if (date->has_time)
    return get_instant (date);
  if (date->month == 0)
    return get_start_of_month (date->year + count_unknown_years (date), 1) - 1;
  if (date->month > 12) {
    const YearPart *part = &year_parts[date->month - 21];

    return get_start_of_month (date->year, part->first_month + part->n_months) - 1;
  }
  if (date->day == 0)
    return get_start_of_month (date->year, date->month + 1) - 1;

  return (dateline_edtf_count_days (date->year, date->month, date->day) + 1) * SECONDS_PER_DAY - 1;
}

/**
 * dateline_edtf_date_get_precision:
 * @date: a date that is no open or unknown end
 *
 * How fine the date is; parts that are unspecified do not count.
 *
 * Returns: the precision
 */
DatelinePrecision
dateline_edtf_date_get_precision (const DatelineEdtfDate *date)
{
  static const DatelinePrecision by_unknown_digits[] = {
    DATELINE_PRECISION_YEAR,
    DATELINE_PRECISION_DECADE,
    DATELINE_PRECISION_CENTURY,
    DATELINE_PRECISION_MILLENNIUM,
  };

  if (date->has_time)
    return DATELINE_PRECISION_SECOND;
  if (date->day != 0)
    return DATELINE_PRECISION_DAY;
  if (date->month > 12)
    return DATELINE_PRECISION_SEASON;
  if (date->month != 0)
    return DATELINE_PRECISION_MONTH;

  return by_unknown_digits[date->n_unknown_digits];
}

static gint64
floor_to_day (gint64 instant)
{
  return (instant - (instant < 0 ? SECONDS_PER_DAY - 1 : 0)) / SECONDS_PER_DAY;
}

/**
 * dateline_edtf_date_get_first_day:
 * @date: a date that is no open or unknown end
 *
 * The first day that the date can mean. A time of day belongs to the day that
 * its writer named, in whatever zone.
 *
 * Returns: days since 1970-01-01
 */
gint64
dateline_edtf_date_get_first_day (const DatelineEdtfDate *date)
{
  return date->has_time ? dateline_edtf_count_days (date->year, date->month, date->day)
                        : floor_to_day (dateline_edtf_date_get_earliest (date));
}

/**
 * dateline_edtf_date_get_last_day:
 * @date: a date that is no open or unknown end
 *
 * The last day that the date can mean, as dateline_edtf_date_get_first_day().
 *
 * Returns: days since 1970-01-01
 */
gint64
dateline_edtf_date_get_last_day (const DatelineEdtfDate *date)
{
  return date->has_time ? dateline_edtf_count_days (date->year, date->month, date->day)
                        : floor_to_day (dateline_edtf_date_get_latest (date));
}
