/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The headings of a timeline: the day, month or year that a date falls in. */

#include "dateline-timeline-group.h"

#define SECONDS_OF_DAY G_GINT64_CONSTANT (86400)
#define MAX_DAYS_BY_DAY 7
#define MAX_DAYS_BY_MONTH 731

static gint64
floor_div (gint64 a, gint64 b)
{
  return a / b - (a % b < 0 ? 1 : 0);
}

/* The era method: 400 years of the proleptic Gregorian calendar, begun in
 * March so that the leap day comes last, always have 146,097 days. */
static void
civil_from_instant (gint64 instant, gint64 *year, int *month, int *day)
{
  gint64 days = floor_div (instant, SECONDS_OF_DAY) + 719468;
  gint64 era = floor_div (days, 146097);
  gint64 day_of_era = days - era * 146097;
  gint64 year_of_era =
    (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  gint64 day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  gint64 month_from_march = (5 * day_of_year + 2) / 153;

  *day = (int) (day_of_year - (153 * month_from_march + 2) / 5 + 1);
  *month = (int) (month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  *year = year_of_era + era * 400 + (*month <= 2 ? 1 : 0);
}

static gint64
years_of_unit (DatelineTimelineUnit unit)
{
  switch (unit) {
  case DATELINE_TIMELINE_UNIT_MILLENNIUM:
    return 1000;
  case DATELINE_TIMELINE_UNIT_CENTURY:
    return 100;
  case DATELINE_TIMELINE_UNIT_DECADE:
    return 10;
  case DATELINE_TIMELINE_UNIT_DAY:
  case DATELINE_TIMELINE_UNIT_MONTH:
  case DATELINE_TIMELINE_UNIT_YEAR:
  default:
    return 1;
  }
}

static void
init_from_civil (DatelineTimelineGroup *self,
                 gint64                 year,
                 int                    month,
                 int                    day,
                 DatelineTimelineUnit   unit)
{
  gint64 n_years = years_of_unit (unit);

  self->unit = unit;
  self->year = floor_div (year, n_years) * n_years;
  self->month = unit <= DATELINE_TIMELINE_UNIT_MONTH ? month : 1;
  self->day = unit <= DATELINE_TIMELINE_UNIT_DAY ? day : 1;
}

static DatelineTimelineUnit
unit_of_precision (DatelinePrecision precision)
{
  switch (precision) {
  case DATELINE_PRECISION_MILLENNIUM:
    return DATELINE_TIMELINE_UNIT_MILLENNIUM;
  case DATELINE_PRECISION_CENTURY:
    return DATELINE_TIMELINE_UNIT_CENTURY;
  case DATELINE_PRECISION_DECADE:
    return DATELINE_TIMELINE_UNIT_DECADE;
  case DATELINE_PRECISION_YEAR:
  case DATELINE_PRECISION_SEASON:
    return DATELINE_TIMELINE_UNIT_YEAR;
  case DATELINE_PRECISION_MONTH:
    return DATELINE_TIMELINE_UNIT_MONTH;
  case DATELINE_PRECISION_DAY:
  case DATELINE_PRECISION_SECOND:
  case DATELINE_PRECISION_UNKNOWN:
  default:
    return DATELINE_TIMELINE_UNIT_DAY;
  }
}

/**
 * dateline_timeline_group_init_at:
 * @self: (out caller-allocates): a group to fill
 * @instant: seconds since 1970 in UTC; neither of the two unbounded ones
 * @unit: how long the group is
 *
 * Sets @self to the @unit that @instant is in.
 */
void
dateline_timeline_group_init_at (DatelineTimelineGroup *self,
                                 gint64                 instant,
                                 DatelineTimelineUnit   unit)
{
  gint64 year;
  int month, day;

  civil_from_instant (instant, &year, &month, &day);
  init_from_civil (self, year, month, day, unit);
}

/**
 * dateline_timeline_group_init_for_date:
 * @self: (out caller-allocates): a group to fill
 * @date: a date with at least one bound
 * @unit: the shortest group that the timeline has
 *
 * Sets @self to the group that @date is listed under: the @unit in which it
 * begins or, where @date is vaguer than that, the year or decade that it names.
 * A date without a beginning is listed where it ends.
 */
void
dateline_timeline_group_init_for_date (DatelineTimelineGroup *self,
                                       const DatelineEdtf    *date,
                                       DatelineTimelineUnit   unit)
{
  gint64 earliest = dateline_edtf_get_earliest (date);
  DatelineTimelineUnit own_unit = unit_of_precision (dateline_edtf_get_precision (date));
  gint64 year;
  int month, day;

  /* A time of day with a zone belongs to the day that its writer named. */
  if (dateline_edtf_get_kind (date) == DATELINE_DATE_KIND_EXACT &&
      dateline_edtf_get_date (date, &year, &month, &day))
    init_from_civil (self, year, MAX (month, 1), MAX (day, 1), MAX (unit, own_unit));
  else
    dateline_timeline_group_init_at (
      self, earliest != DATELINE_INSTANT_MIN ? earliest : dateline_edtf_get_latest (date),
      MAX (unit, own_unit));
}

/**
 * dateline_timeline_group_compare:
 * @a: a group
 * @b: another group
 *
 * Orders groups by their first day; of two with the same, the longer is first.
 *
 * Returns: less than, equal to or more than 0
 */
int
dateline_timeline_group_compare (const DatelineTimelineGroup *a, const DatelineTimelineGroup *b)
{
  if (a->year != b->year)
    return a->year < b->year ? -1 : 1;
  if (a->month != b->month)
    return a->month < b->month ? -1 : 1;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  if (a->unit != b->unit)
    return a->unit > b->unit ? -1 : 1;
  return 0;
}

static char *
year_to_edtf (gint64 year, int n_open_digits)
{
  const char *sign = year < 0 ? "-" : "";
  guint64 magnitude = year < 0 ? (guint64) -year : (guint64) year;
  g_autofree char *digits = NULL;

  if (magnitude > 9999)
    return g_strdup_printf ("Y%s%" G_GUINT64_FORMAT, sign, magnitude);

  digits = g_strdup_printf ("%04" G_GUINT64_FORMAT, magnitude);
  for (int i = 0; i < n_open_digits; i++)
    digits[3 - i] = 'X';
  return g_strconcat (sign, digits, NULL);
}

/**
 * dateline_timeline_group_to_edtf:
 * @self: a group
 *
 * Writes @self as an EDTF date: "2025-05" is the month of May 2025.
 *
 * Returns: (transfer full): the date
 */
char *
dateline_timeline_group_to_edtf (const DatelineTimelineGroup *self)
{
  g_autofree char *year = NULL;

  switch (self->unit) {
  case DATELINE_TIMELINE_UNIT_DAY:
    year = year_to_edtf (self->year, 0);
    return g_strdup_printf ("%s-%02d-%02d", year, self->month, self->day);
  case DATELINE_TIMELINE_UNIT_MONTH:
    year = year_to_edtf (self->year, 0);
    return g_strdup_printf ("%s-%02d", year, self->month);
  case DATELINE_TIMELINE_UNIT_DECADE:
    return year_to_edtf (self->year, 1);
  case DATELINE_TIMELINE_UNIT_CENTURY:
    return year_to_edtf (self->year, 2);
  case DATELINE_TIMELINE_UNIT_MILLENNIUM:
    return year_to_edtf (self->year, 3);
  case DATELINE_TIMELINE_UNIT_YEAR:
  default:
    return year_to_edtf (self->year, 0);
  }
}

/**
 * dateline_timeline_group_to_words:
 * @self: a group
 * @calendar: the calendar to name it in beside the Gregorian one
 *
 * Names @self in the reader's language, as in "May 2025" or "1980s".
 *
 * Returns: (transfer full): the words
 */
char *
dateline_timeline_group_to_words (const DatelineTimelineGroup *self, DatelineCalendar calendar)
{
  g_autofree char *text = dateline_timeline_group_to_edtf (self);
  g_autoptr (DatelineEdtf) edtf = dateline_edtf_parse (text, NULL);

  /* A year that EDTF cannot write with a month is still told by its number. */
  return edtf != NULL ? dateline_edtf_to_words_with (edtf, calendar) : g_steal_pointer (&text);
}

/**
 * dateline_timeline_unit_for_extent:
 * @earliest: the first instant, in seconds since 1970
 * @latest: the last instant, in seconds since 1970
 *
 * Chooses headings for dates that lie between @earliest and @latest: days
 * within a week, months within two years, else years.
 *
 * Returns: a day, a month or a year
 */
DatelineTimelineUnit
dateline_timeline_unit_for_extent (gint64 earliest, gint64 latest)
{
  gint64 n_days = floor_div (latest, SECONDS_OF_DAY) - floor_div (earliest, SECONDS_OF_DAY) + 1;

  if (n_days <= MAX_DAYS_BY_DAY)
    return DATELINE_TIMELINE_UNIT_DAY;
  if (n_days <= MAX_DAYS_BY_MONTH)
    return DATELINE_TIMELINE_UNIT_MONTH;
  return DATELINE_TIMELINE_UNIT_YEAR;
}
