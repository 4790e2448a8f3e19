/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a date of the calendar means: a day, month or year, "Friday", a time of day. */

#include "dateline-date-resolve-private.h"

#define DAYS_PER_WEEK 7

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* What was told of so many days ago is still told. */
#define DAYS_OF_NEWS 3
#define FIRST_HOUR 6
#define LAST_HOUR 23

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
  case DATELINE_RELATION_THAT:
    return ahead > DAYS_PER_WEEK / 2 ? ahead - DAYS_PER_WEEK : ahead;
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
  const gboolean counts_from_text = dateline_date_match_counts_from_text (match);
  DatelineDatePoint day;

  if (!dateline_date_anchors_use (
        anchors, counts_from_text ? DATELINE_DATE_ANCHOR_TEXT : DATELINE_DATE_ANCHOR_PUBLISHED,
        resolved, &day))
    return;
  dateline_date_point_set_days (&day,
                                dateline_date_point_get_days (&day) + count_days_to (match, &day));
  dateline_date_resolved_set (resolved, &day);
}

/* "Closed until Sunday. It sank at 2 p.m.": what has been was on no day that is to come. */
static gboolean
is_to_come (const DatelineDateAnchors *anchors, const DatelineDateMatch *match)
{
  return match->tense < 0 && anchors->has_published &&
         dateline_date_point_get_days (&anchors->text) >
           dateline_date_point_get_days (&anchors->published);
}

/* "It took off on Sunday. ¶ It fell at 3 p.m.": a story goes on in the next paragraph, if that day
 * was not long before. */
static gboolean
goes_on_behind (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  const int hour = is_set (match->meridiem) ? match->hour % 12 + match->meridiem : match->hour;
  gint64 n_days;

  /* "She won on Sunday. ¶ He gave up after midnight": on the next day. */
  if (anchors->block + 1 != block || hour < FIRST_HOUR || hour > LAST_HOUR || match->tense > 0 || !is_set (match->hour) ||
      !anchors->has_published)
    return FALSE;
  n_days = dateline_date_point_get_days (&anchors->published) -
           dateline_date_point_get_days (&anchors->text);
  return n_days > 0 && n_days <= DAYS_OF_NEWS;
}

/* The day of a clock time or part of the day that names none: that of the last date of the
 * same block, else of publication. */
static void
resolve_time (const DatelineDateAnchors *anchors,
              guint block,
              const DatelineDateMatch *match,
              DatelineDateResolved *resolved)
{
  DatelineDatePoint day;

  if (anchors->has_text && (anchors->block == block || goes_on_behind (anchors, block, match)) &&
      anchors->text.unit == DATELINE_UNIT_DAY && !is_to_come (anchors, match)) {
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

  if (!dateline_date_place_in_year (match, get_year (match), &point))
    return;
  dateline_date_resolved_set (resolved, &point);
  if (is_set (match->year_to) && match->year_to > match->year && !is_set (match->season)) {
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
    dateline_date_resolve_without_year (anchors, block, match, resolved);
  else if (is_set (match->day))
    dateline_date_resolve_day_of_month (anchors, match, resolved);
  else if (is_set (match->weekday))
    resolve_weekday (anchors, match, resolved);
  else
    resolve_time (anchors, block, match, resolved);
  resolve_end (match, resolved);
}
