/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days of other calendars, through ICU. */

#include "dateline-calendar-days.h"

#include <math.h>
#include <unicode/ucal.h>

#define MILLISECONDS_PER_DAY 86400000.
#define MAX_DAYS 1e8

static UCalendar *
open_calendar (DatelineCalendar calendar)
{
  static const UChar utc[] = { 'U', 'T', 'C', 0 };
  /* The Islamic calendar is the one that is printed, not the one that is seen. */
  static const char *const locales[DATELINE_N_CALENDARS] = {
    [DATELINE_CALENDAR_GREGORIAN] = "en@calendar=gregorian",
    [DATELINE_CALENDAR_PERSIAN] = "en@calendar=persian",
    [DATELINE_CALENDAR_ISLAMIC] = "en@calendar=islamic-umalqura",
    [DATELINE_CALENDAR_HEBREW] = "en@calendar=hebrew",
  };
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *opened = ucal_open (utc, -1, locales[calendar], UCAL_DEFAULT, &status);

  return U_SUCCESS (status) ? opened : NULL;
}

/**
 * dateline_calendar_find_day:
 * @calendar: a calendar
 * @year: a year of it
 * @month: a month, from 1 on; one behind the last is the first of the next year
 * @day: a day, from 1 on
 * @days: (out): the days from 1970-01-01 to it
 *
 * Finds a day of a calendar.
 *
 * Returns: %TRUE if it could be found
 */
gboolean
dateline_calendar_find_day (DatelineCalendar calendar, int year, int month, int day, gint64 *days)
{
  UCalendar *opened = open_calendar (calendar);
  UErrorCode status = U_ZERO_ERROR;
  double found;

  if (opened == NULL)
    return FALSE;
  ucal_clear (opened);
  ucal_set (opened, UCAL_EXTENDED_YEAR, year);
  ucal_set (opened, UCAL_MONTH, month - 1);
  ucal_set (opened, UCAL_DATE, day);
  found = floor (ucal_getMillis (opened, &status) / MILLISECONDS_PER_DAY);
  ucal_close (opened);
  if (U_FAILURE (status) || found < -MAX_DAYS || found > MAX_DAYS)
    return FALSE;
  *days = (gint64) found;
  return TRUE;
}

/**
 * dateline_calendar_find_year:
 * @calendar: a calendar
 * @days: the days from 1970-01-01 to a day
 *
 * Finds the year of a calendar in which a day is.
 *
 * Returns: the year
 */
int
dateline_calendar_find_year (DatelineCalendar calendar, gint64 days)
{
  UCalendar *opened = open_calendar (calendar);
  UErrorCode status = U_ZERO_ERROR;
  int year;

  if (opened == NULL)
    return 0;
  ucal_setMillis (opened, (double) days * MILLISECONDS_PER_DAY, &status);
  year = ucal_get (opened, UCAL_EXTENDED_YEAR, &status);
  ucal_close (opened);
  return U_SUCCESS (status) ? year : 0;
}
