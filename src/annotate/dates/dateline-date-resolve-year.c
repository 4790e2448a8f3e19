/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the year of "16 May", and the month of "the 16th", by the tense of the words around it
 * and by the dates before it. */

#include "dateline-date-resolve-private.h"

#define DAYS_PER_WEEK 7
#define AHEAD_IS_FARTHER 2
#define DAYS_TO_REPORT 75
#define MONTHS_TO_GO_BACK 2
#define YEARS_AROUND 4
/* The same day falls on the same weekday again within so many years. */
#define YEARS_TO_WEEKDAY 11

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* "the week of May 7", "the first week of May", "the last day of May" */
static gboolean
take_unit_of_month (const DatelineDateMatch *match, DatelineDatePoint *point)
{
  const int n_days = match->unit == DATELINE_UNIT_WEEK ? DAYS_PER_WEEK : 1;
  DatelineDatePoint month = *point, last;
  gint64 days;

  if (match->unit != DATELINE_UNIT_WEEK && match->unit != DATELINE_UNIT_DAY)
    return TRUE;
  if (!is_set (match->ordinal)) {
    *point = dateline_date_point_round (point, (DatelineDateUnit) match->unit);
    return dateline_date_point_is_valid (point);
  }
  month.unit = DATELINE_UNIT_MONTH;
  last = dateline_date_point_get_last_day (&month);
  /* A week is of the month that has four of its days. */
  days = match->ordinal == -1 ? dateline_date_point_get_days (&last) - n_days / 2
                              : dateline_date_point_get_days (point) + n_days / 2 +
                                  (gint64) (match->ordinal - 1) * n_days;
  if (days > dateline_date_point_get_days (&last))
    return FALSE;
  dateline_date_point_set_days (point, days);
  *point = dateline_date_point_round (point, (DatelineDateUnit) match->unit);
  return dateline_date_point_is_valid (point);
}

/**
 * dateline_date_place_in_year:
 * @match: a date of the calendar that names a month, season, quarter, half or holiday
 * @year: a year of its calendar
 * @point: (out): the date in that year
 *
 * Returns: %TRUE if there is such a date in the year
 */
gboolean
dateline_date_place_in_year (const DatelineDateMatch *match, int year, DatelineDatePoint *point)
{
  *point = (DatelineDatePoint) { DATELINE_UNIT_YEAR, year, 1, 1, 0 };
  if (is_set (match->holiday))
    return dateline_date_holiday_get_day (match->holiday, year, point);
  if (is_set (match->month)) {
    DatelineDatePoint next;

    if (!dateline_date_point_from_calendar (match->calendar, year, match->month,
                                            is_set (match->day) ? match->day : 1, point))
      return FALSE;
    if (is_set (match->day))
      return take_unit_of_month (match, point);
    if (is_set (match->ordinal) && is_set (match->weekday))
      return dateline_date_point_find_weekday (point, match->weekday, match->ordinal);
    if (match->calendar == DATELINE_WORD_MONTH && is_set (match->ordinal))
      return take_unit_of_month (match, point);
    if (match->calendar == DATELINE_WORD_MONTH)
      point->unit = DATELINE_UNIT_MONTH;
    /* A month of another calendar is known by its days. */
    else if (!dateline_date_point_from_calendar (match->calendar, year, match->month + 1, 1, &next))
      return FALSE;
    return TRUE;
  }
  if (is_set (match->season)) {
    point->unit = DATELINE_UNIT_SEASON;
    point->number = match->season;
    point->month = (match->season - 20) * 3;
  } else if (is_set (match->quarter)) {
    point->unit = DATELINE_UNIT_QUARTER;
    point->number = match->quarter;
    point->month = 1 + (match->quarter - 1) * 3;
  } else if (is_set (match->half)) {
    point->unit = DATELINE_UNIT_HALF;
    point->number = match->half;
    point->month = match->half == 1 ? 1 : 7;
  }
  return dateline_date_point_is_valid (point);
}

/* How many days a point lies behind a day: 0 if the day is in it. */
static gint64
get_distance (const DatelineDatePoint *point, const DatelineDatePoint *day)
{
  const DatelineDatePoint last = dateline_date_point_get_last_day (point);
  const gint64 days = dateline_date_point_get_days (day);

  if (dateline_date_point_get_days (point) > days)
    return dateline_date_point_get_days (point) - days;
  return MIN (dateline_date_point_get_days (&last) - days, 0);
}

static gboolean
is_wanted (const DatelineDateMatch *match, gint64 distance)
{
  const gboolean is_reported = is_set (match->quarter) && distance > -DAYS_TO_REPORT;

  switch (match->relation) {
  case DATELINE_RELATION_LAST:
  case DATELINE_RELATION_PREVIOUS:
    return distance < 0;
  case DATELINE_RELATION_NEXT:
  case DATELINE_RELATION_FOLLOWING:
  case DATELINE_RELATION_COMING:
    return distance > 0;
  default:
    /* "will report on the first quarter", just after it. */
    return match->tense == 0 || (match->tense < 0 ? distance <= 0 : distance >= 0 || is_reported);
  }
}

/* Whether a weekday stands beside a day and month. */
static gboolean
has_weekday (const DatelineDateMatch *match)
{
  return is_set (match->weekday) && is_set (match->day) && is_set (match->month);
}

/* "Friday, 12 June" names its year. */
static gboolean
is_on_weekday (const DatelineDateMatch *match, const DatelineDatePoint *point)
{
  return dateline_date_point_get_weekday (point) == match->weekday;
}

/* The nearest of the years around that fits the words. */
static gboolean
find_nearest (const DatelineDateMatch *match,
              const DatelineDatePoint *day,
              gboolean is_near,
              gboolean by_weekday,
              DatelineDatePoint *point)
{
  const int year = dateline_date_calendar_get_year (match->calendar, day);
  const int n_around = by_weekday ? YEARS_TO_WEEKDAY : YEARS_AROUND;
  gint64 best = G_MAXINT64;

  for (int i = -n_around; i <= n_around; i++) {
    DatelineDatePoint found;
    gint64 distance;

    if (!dateline_date_place_in_year (match, year + i, &found) ||
        (by_weekday && !is_on_weekday (match, &found)))
      continue;
    distance = get_distance (&found, day);
    if (!is_wanted (match, distance))
      continue;
    /* Where nothing tells, news is of the past, unless that is much farther. */
    if (match->tense == 0 && match->relation == DATELINE_RELATION_NONE && distance > 0 && !is_near)
      distance *= AHEAD_IS_FARTHER;
    if (ABS (distance) >= best)
      continue;
    best = ABS (distance);
    *point = found;
  }
  return best < G_MAXINT64;
}

static gboolean
choose_year (const DatelineDateMatch *match,
             const DatelineDatePoint *day,
             gboolean is_near,
             DatelineDatePoint *point)
{
  const int year = dateline_date_calendar_get_year (match->calendar, day);

  if (match->relation == DATELINE_RELATION_THIS && dateline_date_place_in_year (match, year, point))
    return match->tense >= 0 || get_distance (point, day) <= 0 ||
           dateline_date_place_in_year (match, year - 1, point);
  return (has_weekday (match) && find_nearest (match, day, is_near, TRUE, point)) ||
         find_nearest (match, day, is_near, FALSE, point);
}

/* Whether the year of an earlier date of the text is the year of this one, too. What is to come
 * has another, unless it was to come in the story: "it would open in May". */
static gboolean
takes_year_of_text (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  const gboolean is_story = match->tense <= 0 || (anchors->is_narrative && match->is_of_story);

  if (!anchors->has_year || !is_story)
    return FALSE;
  if (match->relation == DATELINE_RELATION_THAT)
    return TRUE;
  if (match->relation != DATELINE_RELATION_NONE)
    return FALSE;
  if (!anchors->has_published)
    return TRUE;
  /* "He was born in 1960. In May, he won": a year alone tells of no months, unless it began its
   * sentence: "In 1960 he came. In May, he won"; nor does a story that came back to today:
   * "arrested in May 2010, and freed on Friday. In July". */
  return anchors->year.year < anchors->published.year &&
         (anchors->is_narrative ||
          (anchors->year_block == block &&
           (anchors->year.unit < DATELINE_UNIT_YEAR ||
            (anchors->year_is_frame && match->bound != DATELINE_BOUND_SINCE)) &&
           anchors->text.year <= anchors->year.year));
}

/* "In November 2009 … in February": a story goes on, into the next year. */
static int
get_year_of_text (const DatelineDateAnchors *anchors, const DatelineDateMatch *match)
{
  const DatelineDatePoint *year = &anchors->year;

  return match->relation == DATELINE_RELATION_NONE && year->unit <= DATELINE_UNIT_MONTH &&
             is_set (match->month) && year->month - match->month > MONTHS_TO_GO_BACK
         ? year->year + 1
         : year->year;
}

/* Places a date in the year of an earlier one, or beside it where the weekday says so. */
static gboolean
place_in_year_of_text (const DatelineDateAnchors *anchors,
                       const DatelineDateMatch *match,
                       DatelineDatePoint *point)
{
  static const int steps[] = { 0, 1, -1 };
  const int year = get_year_of_text (anchors, match);

  for (guint i = 0; has_weekday (match) && i < G_N_ELEMENTS (steps); i++) {
    if (dateline_date_place_in_year (match, year + steps[i], point) && is_on_weekday (match, point))
      return TRUE;
  }
  return dateline_date_place_in_year (match, year, point);
}

/* "in December, in January and in March": each is near the one before. */
static gboolean
goes_on (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  return match->tense == 0 && match->relation == DATELINE_RELATION_NONE && is_set (match->month) &&
         anchors->has_text && anchors->has_published && anchors->block == block &&
         anchors->text.unit <= DATELINE_UNIT_MONTH &&
         ABS (anchors->text.year - anchors->published.year) <= 1;
}

/**
 * dateline_date_resolve_without_year:
 * @anchors: what it may be counted from
 * @block: the number of its block
 * @match: a date that names a month, season, quarter, half or holiday, and no year
 * @resolved: (inout): takes the value
 *
 * Finds the year that is meant.
 */
void
dateline_date_resolve_without_year (const DatelineDateAnchors *anchors,
                                    guint block,
                                    const DatelineDateMatch *match,
                                    DatelineDateResolved *resolved)
{
  DatelineDatePoint day, point;
  const gboolean counts_from_text = match->relation == DATELINE_RELATION_THAT ||
                                    match->relation == DATELINE_RELATION_FOLLOWING ||
                                    match->relation == DATELINE_RELATION_PREVIOUS;
  int year;

  if (takes_year_of_text (anchors, block, match) && match->calendar == DATELINE_WORD_MONTH) {
    resolved->anchor = DATELINE_DATE_ANCHOR_TEXT;
    if (place_in_year_of_text (anchors, match, &point))
      dateline_date_resolved_set (resolved, &point);
    return;
  }
  if (!dateline_date_anchors_use (anchors,
                                  counts_from_text || goes_on (anchors, block, match)
                                    ? DATELINE_DATE_ANCHOR_TEXT
                                    : DATELINE_DATE_ANCHOR_PUBLISHED,
                                  resolved, &day))
    return;
  if (match->unit == DATELINE_UNIT_YEAR) {
    year = dateline_date_calendar_get_year (match->calendar, &day);
    year += match->relation == DATELINE_RELATION_LAST ? -1
          : match->relation == DATELINE_RELATION_NEXT ? 1
                                                      : 0;
    if (dateline_date_place_in_year (match, year, &point))
      dateline_date_resolved_set (resolved, &point);
  } else if (choose_year (match, &day, resolved->anchor == DATELINE_DATE_ANCHOR_TEXT, &point)) {
    dateline_date_resolved_set (resolved, &point);
  }
}

/**
 * dateline_date_resolve_day_of_month:
 * @anchors: what it may be counted from
 * @match: "the 29th", "Friday the 29th"
 * @resolved: (inout): takes the value
 *
 * Finds the month that fits.
 */
void
dateline_date_resolve_day_of_month (const DatelineDateAnchors *anchors,
                                    const DatelineDateMatch *match,
                                    DatelineDateResolved *resolved)
{
  const gboolean names_month = match->unit == DATELINE_UNIT_MONTH;
  const int month = match->relation == DATELINE_RELATION_LAST ? -1
                  : match->relation == DATELINE_RELATION_NEXT ? 1
                                                              : 0;
  gint64 best = G_MAXINT64;
  DatelineDatePoint day;

  if (!dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_PUBLISHED, resolved, &day))
    return;
  for (int i = -6; i <= 6; i++) {
    DatelineDatePoint found = dateline_date_point_round (&day, DATELINE_UNIT_MONTH);
    gint64 distance;

    found = dateline_date_point_add (&found, i);
    found.unit = DATELINE_UNIT_DAY;
    found.day = match->day;
    if (!dateline_date_point_is_valid (&found) || (names_month && i != month) ||
        (is_set (match->weekday) && dateline_date_point_get_weekday (&found) != match->weekday))
      continue;
    distance = get_distance (&found, &day);
    if ((!names_month && !is_wanted (match, distance)) || ABS (distance) >= best)
      continue;
    best = ABS (distance);
    dateline_date_resolved_set (resolved, &found);
  }
}
