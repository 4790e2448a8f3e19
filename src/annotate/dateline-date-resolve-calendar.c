/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fills in what a date of the calendar leaves out: the year of "16 May", the week of
 * "Friday", by the tense of the words around it and by the dates before it. */

#include "dateline-date-resolve-private.h"

#define DAYS_PER_WEEK 7
#define AHEAD_IS_FARTHER 2
#define DAYS_TO_REPORT 75

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

/* The date of a match in a year. */
static gboolean
place_in_year (const DatelineDateMatch *match, int year, DatelineDatePoint *point)
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

/* The nearest of the years around that fits the words. */
static gboolean
choose_year (const DatelineDateMatch *match,
             const DatelineDatePoint *day,
             gboolean is_near,
             DatelineDatePoint *point)
{
  const int year = dateline_date_calendar_get_year (match->calendar, day);
  gint64 best = G_MAXINT64;

  if (match->relation == DATELINE_RELATION_THIS && place_in_year (match, year, point))
    return match->tense >= 0 || get_distance (point, day) <= 0 ||
           place_in_year (match, year - 1, point);
  for (int i = -4; i <= 4; i++) {
    DatelineDatePoint found;
    gint64 distance;

    if (!place_in_year (match, year + i, &found))
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

/* Whether the year of an earlier date of the text is the year of this one, too. */
static gboolean
takes_year_of_text (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  if (!anchors->has_year || (match->tense > 0 && !anchors->is_narrative) ||
      (match->relation != DATELINE_RELATION_NONE && match->relation != DATELINE_RELATION_THAT))
    return FALSE;
  if (!anchors->has_published || match->relation == DATELINE_RELATION_THAT)
    return TRUE;
  if (anchors->is_narrative)
    return anchors->year.year != anchors->published.year;
  return anchors->year.year < anchors->published.year && anchors->year_block == block;
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

static void
resolve_without_year (const DatelineDateAnchors *anchors,
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
    if (place_in_year (match, anchors->year.year, &point))
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
    if (place_in_year (match, year, &point))
      dateline_date_resolved_set (resolved, &point);
  } else if (choose_year (match, &day, resolved->anchor == DATELINE_DATE_ANCHOR_TEXT, &point)) {
    dateline_date_resolved_set (resolved, &point);
  }
}

/* How many days a weekday is away. */
static int
count_days_to (const DatelineDateMatch *match, const DatelineDatePoint *day)
{
  const int weekday = dateline_date_point_get_weekday (day);
  int ahead = (match->weekday - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;

  if (match->unit == DATELINE_UNIT_WEEK) {
    const int weeks = match->relation == DATELINE_RELATION_LAST ? -1
                    : match->relation == DATELINE_RELATION_NEXT ? 1
                                                                : 0;

    return match->weekday - weekday + weeks * DAYS_PER_WEEK;
  }
  switch (match->relation) {
  case DATELINE_RELATION_LAST:
  case DATELINE_RELATION_PREVIOUS:
    return ahead - DAYS_PER_WEEK;
  case DATELINE_RELATION_NEXT:
  case DATELINE_RELATION_FOLLOWING:
  case DATELINE_RELATION_COMING:
    return ahead == 0 ? DAYS_PER_WEEK : ahead;
  case DATELINE_RELATION_THIS:
    return match->tense < 0 && ahead > 0 ? ahead - DAYS_PER_WEEK : ahead;
  default:
    return match->tense > 0 || ahead == 0 ? ahead : ahead - DAYS_PER_WEEK;
  }
}

static void
resolve_weekday (const DatelineDateAnchors *anchors,
                 const DatelineDateMatch *match,
                 DatelineDateResolved *resolved)
{
  const gboolean counts_from_text =
    match->relation == DATELINE_RELATION_FOLLOWING || match->relation == DATELINE_RELATION_PREVIOUS;
  DatelineDatePoint day;

  if (!dateline_date_anchors_use (
        anchors, counts_from_text ? DATELINE_DATE_ANCHOR_TEXT : DATELINE_DATE_ANCHOR_PUBLISHED,
        resolved, &day))
    return;
  dateline_date_point_set_days (&day,
                                dateline_date_point_get_days (&day) + count_days_to (match, &day));
  dateline_date_resolved_set (resolved, &day);
}

/* "the 29th", "the 29th" with a weekday: the month that fits. */
static void
resolve_day_of_month (const DatelineDateAnchors *anchors,
                      const DatelineDateMatch *match,
                      DatelineDateResolved *resolved)
{
  const gboolean is_this = match->unit == DATELINE_UNIT_MONTH;
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
    if (!dateline_date_point_is_valid (&found) || (is_this && i != 0) ||
        (is_set (match->weekday) && dateline_date_point_get_weekday (&found) != match->weekday))
      continue;
    distance = get_distance (&found, &day);
    if (!is_wanted (match, distance) || ABS (distance) >= best)
      continue;
    best = ABS (distance);
    dateline_date_resolved_set (resolved, &found);
  }
}

/* The day of a clock time or part of the day that names none: that of the last date of the
 * same block, else of publication. */
static void
resolve_time (const DatelineDateAnchors *anchors, guint block, DatelineDateResolved *resolved)
{
  DatelineDatePoint day;

  if (anchors->has_text && anchors->block == block && anchors->text.unit == DATELINE_UNIT_DAY) {
    resolved->anchor = DATELINE_DATE_ANCHOR_TEXT;
    dateline_date_resolved_set (resolved, &anchors->text);
  } else if (dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_PUBLISHED, resolved, &day)) {
    dateline_date_resolved_set (resolved, &day);
  }
}

/* The year 0 is 1 BCE. */
static int
get_year (const DatelineDateMatch *match)
{
  return match->era == -1 ? 1 - match->year : match->year;
}

static void
resolve_with_year (const DatelineDateMatch *match, DatelineDateResolved *resolved)
{
  DatelineDatePoint point;

  if (match->calendar == DATELINE_WORD_PERSIAN_MONTH && is_set (match->season)) {
    dateline_date_resolve_months (match->calendar, match->year, 1 + (match->season - 21) * 3, 3,
                                  resolved);
    return;
  }
  if (match->calendar != DATELINE_WORD_MONTH && !is_set (match->month)) {
    dateline_date_resolve_months (match->calendar, match->year, 1, 12, resolved);
    return;
  }

  if (!place_in_year (match, get_year (match), &point))
    return;
  dateline_date_resolved_set (resolved, &point);
  if (is_set (match->year_to) && match->year_to > match->year) {
    resolved->last.year = match->year_to;
    resolved->is_interval = TRUE;
  }
}

/* The other end of "May 10-12", "May-June 2018", or of a month of another calendar. */
static void
resolve_end (const DatelineDateMatch *match, DatelineDateResolved *resolved)
{
  DatelineDatePoint last = resolved->first;

  if (!resolved->has_point || resolved->is_interval)
    return;
  if (is_set (match->day_to) && resolved->first.unit == DATELINE_UNIT_DAY) {
    if (match->calendar == DATELINE_WORD_MONTH)
      last.day = match->day_to;
    else
      dateline_date_point_set_days (&last, dateline_date_point_get_days (&last) + match->day_to -
                                             match->day);
  } else if (is_set (match->month_to) && resolved->first.unit == DATELINE_UNIT_MONTH) {
    last.month = match->month_to;
  } else if (match->calendar != DATELINE_WORD_MONTH && !is_set (match->day) &&
             is_set (match->month)) {
    DatelineDatePoint next = last;

    dateline_date_point_set_days (&next, dateline_date_point_get_days (&last) + 32);
    if (!dateline_date_point_from_calendar (
          match->calendar, dateline_date_calendar_get_year (match->calendar, &resolved->first),
          match->month + 1, 1, &next))
      return;
    dateline_date_point_set_days (&last, dateline_date_point_get_days (&next) - 1);
  } else {
    return;
  }
  if (!dateline_date_point_is_valid (&last) ||
      dateline_date_point_get_days (&last) <= dateline_date_point_get_days (&resolved->first))
    return;
  resolved->last = last;
  resolved->is_interval = TRUE;
}

/**
 * dateline_date_resolve_calendar:
 * @anchors: what it may be counted from
 * @block: the number of its block
 * @match: a date of the calendar, or a holiday
 * @resolved: (inout): takes the value
 *
 * Finds which day, month or year is meant.
 */
void
dateline_date_resolve_calendar (const DatelineDateAnchors *anchors,
                                guint block,
                                const DatelineDateMatch *match,
                                DatelineDateResolved *resolved)
{
  if (is_set (match->year))
    resolve_with_year (match, resolved);
  else if (is_set (match->month) || is_set (match->season) || is_set (match->quarter) ||
           is_set (match->half) || is_set (match->holiday))
    resolve_without_year (anchors, block, match, resolved);
  else if (is_set (match->day))
    resolve_day_of_month (anchors, match, resolved);
  else if (is_set (match->weekday))
    resolve_weekday (anchors, match, resolved);
  else
    resolve_time (anchors, block, resolved);
  resolve_end (match, resolved);
}
