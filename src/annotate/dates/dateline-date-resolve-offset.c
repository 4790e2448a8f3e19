/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts back and ahead: "two days ago", "a year earlier", "the past three years". */

#include "dateline-date-resolve-private.h"

#define DAYS_JUST_ENDED 31

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* The unit in which the answer to "(units) ago" is known. */
static DatelineDateUnit
get_unit_of_answer (const DatelineDateMatch *match)
{
  if (match->unit < DATELINE_UNIT_DAY)
    return DATELINE_UNIT_DAY;
  if (match->unit == DATELINE_UNIT_FORTNIGHT || match->unit == DATELINE_UNIT_WEEKEND)
    return DATELINE_UNIT_WEEK;
  if (match->unit == DATELINE_UNIT_DECADE)
    return DATELINE_UNIT_YEAR;
  return (DatelineDateUnit) match->unit;
}

static int
get_hours (const DatelineDateMatch *match)
{
  return match->unit == DATELINE_UNIT_HOUR ? match->count : 0;
}

/* "A year ago today": the same day of another year or month. */
static DatelineDatePoint
step_to_the_day (const DatelineDatePoint *day, const DatelineDatePoint *whole)
{
  DatelineDatePoint point = *whole;

  if (whole->unit <= DATELINE_UNIT_FORTNIGHT) {
    dateline_date_point_set_days (&point, dateline_date_point_get_days (whole) +
                                            dateline_date_point_get_weekday (day) - 1);
    return point;
  }
  point.unit = DATELINE_UNIT_DAY;
  point.month = whole->unit == DATELINE_UNIT_MONTH ? whole->month : day->month;
  point.day = day->day;
  if (!dateline_date_point_is_valid (&point)) {
    point.day = 1;
    point.unit = DATELINE_UNIT_MONTH;
    point = dateline_date_point_get_last_day (&point);
  }
  return point;
}

static DatelineDatePoint
step (const DatelineDatePoint *day, const DatelineDateMatch *match, int direction)
{
  DatelineDatePoint point = *day;
  const int n = direction * match->count;

  if (match->unit < DATELINE_UNIT_DAY) {
    dateline_date_point_set_days (&point, dateline_date_point_get_days (day) +
                                            direction * (get_hours (match) / 24));
    return point;
  }
  point = dateline_date_point_round (day, (DatelineDateUnit) match->unit);
  if (match->count_half == 5 &&
      (match->unit == DATELINE_UNIT_DECADE || match->unit == DATELINE_UNIT_CENTURY)) {
    point = dateline_date_point_round (day, DATELINE_UNIT_YEAR);
    return dateline_date_point_add (&point, (n * 2 + direction) *
                                              (match->unit == DATELINE_UNIT_DECADE ? 5 : 50));
  }
  if (match->count_half == 5 && match->unit == DATELINE_UNIT_YEAR) {
    point = dateline_date_point_round (day, DATELINE_UNIT_MONTH);
    point = dateline_date_point_add (&point, n * 12 + direction * 6);
    return point;
  }
  /* "the 1970s … a decade later" */
  if (match->unit == DATELINE_UNIT_DECADE && day->unit == DATELINE_UNIT_DECADE)
    return dateline_date_point_add (day, n);
  if (match->unit == DATELINE_UNIT_DECADE || match->unit == DATELINE_UNIT_CENTURY) {
    point = dateline_date_point_round (day, DATELINE_UNIT_YEAR);
    return dateline_date_point_add (&point, n * (match->unit == DATELINE_UNIT_DECADE ? 10 : 100));
  }
  point = dateline_date_point_add (&point, n);
  return dateline_date_point_round (&point, get_unit_of_answer (match));
}

/* "a year earlier" where a quarter was named, and "the year-ago quarter": a quarter. */
static gboolean
resolve_quarter_before (const DatelineDateAnchors *anchors,
                        guint block,
                        const DatelineDateMatch *match,
                        DatelineDateResolved *resolved)
{
  const gboolean is_named = dateline_date_anchors_tell_of_quarter (anchors, block);
  DatelineDatePoint quarter;

  if (match->unit != DATELINE_UNIT_YEAR || match->offset >= 0 || match->count > 9 ||
      match->is_to_the_day || match->count_half > 0 || match->count == DATELINE_DATE_SOME ||
      (!is_named && match->fraction != 4))
    return FALSE;
  if (!dateline_date_anchors_use (
        anchors, is_named ? DATELINE_DATE_ANCHOR_TEXT : DATELINE_DATE_ANCHOR_PUBLISHED, resolved,
        &quarter))
    return TRUE;
  if (is_named)
    quarter = anchors->quarter;
  quarter = dateline_date_point_round (&quarter, DATELINE_UNIT_QUARTER);
  quarter = dateline_date_point_add (&quarter, -4 * MAX (match->count, 1) - (is_named ? 0 : 1));
  if (dateline_date_point_is_valid (&quarter))
    dateline_date_resolved_set (resolved, &quarter);
  return TRUE;
}

/* "in May from a year earlier", "from the same month last year": a month. */
static gboolean
resolve_month_before (const DatelineDateAnchors *anchors,
                      guint block,
                      const DatelineDateMatch *match,
                      DatelineDateResolved *resolved)
{
  const gboolean is_earlier = match->offset == -1 && match->relation == DATELINE_RELATION_THAT;
  const gboolean is_same = match->relation == DATELINE_RELATION_LAST && is_set (match->inner_unit);
  DatelineDatePoint month;

  if (match->unit != DATELINE_UNIT_YEAR || (!is_earlier && !is_same) || match->count > 9 ||
      match->count_half > 0 || match->count == DATELINE_DATE_SOME || match->is_to_the_day ||
      !anchors->has_text || anchors->block != block || anchors->text.unit != DATELINE_UNIT_MONTH)
    return FALSE;
  dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_TEXT, resolved, &month);
  month.year -= MAX (match->count, 1);
  if (dateline_date_point_is_valid (&month))
    dateline_date_resolved_set (resolved, &month);
  return TRUE;
}

/* "a week from Friday" */
static void
resolve_from_weekday (const DatelineDateAnchors *anchors,
                      const DatelineDateMatch *match,
                      DatelineDateResolved *resolved)
{
  const int n_days = match->unit == DATELINE_UNIT_WEEK ? 7
                   : match->unit == DATELINE_UNIT_DAY  ? 1
                                                       : 0;
  DatelineDatePoint day;
  int ahead;

  resolved->flags |= DATELINE_DATE_FUTURE;
  if (n_days == 0 || match->count < 1) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (!dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_PUBLISHED, resolved, &day))
    return;
  ahead = (match->weekday - dateline_date_point_get_weekday (&day) + 7) % 7;
  dateline_date_point_set_days (&day, dateline_date_point_get_days (&day) + ahead +
                                        (gint64) match->count * n_days);
  if (dateline_date_point_is_valid (&day))
    dateline_date_resolved_set (resolved, &day);
}

/* "two winters ago": the last one is the first, unless it has only just ended. */
static void
resolve_seasons_before (const DatelineDateAnchors *anchors,
                        const DatelineDateMatch *match,
                        DatelineDateResolved *resolved)
{
  DatelineDateMatch named = *match;
  DatelineDatePoint day, season, last;

  if (match->count < 1) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    g_strlcpy (resolved->timex, "PAST_REF", sizeof resolved->timex);
    return;
  }
  if (!dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_PUBLISHED, resolved, &day))
    return;
  named.kind = DATELINE_MATCH_CALENDAR;
  for (int year = day.year;; year--) {
    if (!dateline_date_place_in_year (&named, year, &season))
      return;
    last = dateline_date_point_get_last_day (&season);
    if (dateline_date_point_get_days (&last) + DAYS_JUST_ENDED <
        dateline_date_point_get_days (&day))
      break;
  }
  season.year -= match->count - 1;
  if (dateline_date_point_is_valid (&season))
    dateline_date_resolved_set (resolved, &season);
}

/**
 * dateline_date_resolve_offset:
 * @anchors: what it may be counted from
 * @block: the number of its block
 * @match: "two days ago", "a year earlier"
 * @resolved: (inout): takes the value
 *
 * Counts back or ahead.
 */
void
dateline_date_resolve_offset (const DatelineDateAnchors *anchors,
                              guint block,
                              const DatelineDateMatch *match,
                              DatelineDateResolved *resolved)
{
  const int direction = match->offset < 0 ? -1 : 1;
  DatelineDateMatch counted = *match;
  DatelineDatePoint day, point;

  if (is_set (match->weekday)) {
    resolve_from_weekday (anchors, match, resolved);
    return;
  }
  if (is_set (match->season)) {
    resolve_seasons_before (anchors, match, resolved);
    return;
  }
  if (resolve_quarter_before (anchors, block, match, resolved) ||
      resolve_month_before (anchors, block, match, resolved))
    return;
  /* "a year earlier" may come without its article: "year-earlier". */
  if (!is_set (counted.count))
    counted.count = 1;
  if (direction > 0)
    resolved->flags |= DATELINE_DATE_FUTURE;
  /* "two days later" where no day was named */
  if (match->count == DATELINE_DATE_SOME ||
      (direction > 0 && dateline_date_match_counts_from_text (match) && !anchors->has_text) ||
      match->unit == DATELINE_UNIT_PERIOD) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    g_strlcpy (resolved->timex, direction < 0 ? "PAST_REF" : "FUTURE_REF", sizeof resolved->timex);
    return;
  }
  if (!dateline_date_anchors_use (anchors,
                                  dateline_date_match_counts_from_text (match)
                                    ? DATELINE_DATE_ANCHOR_TEXT
                                    : DATELINE_DATE_ANCHOR_PUBLISHED,
                                  resolved, &day))
    return;
  if (resolved->anchor == DATELINE_DATE_ANCHOR_TEXT &&
      (int) day.unit > MAX (match->unit, DATELINE_UNIT_DAY)) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (direction > 0 && resolved->anchor == DATELINE_DATE_ANCHOR_TEXT)
    resolved->flags &= ~(guint) DATELINE_DATE_FUTURE;
  point = step (&day, &counted, direction);
  if (match->is_to_the_day && point.unit > DATELINE_UNIT_DAY)
    point = step_to_the_day (&day, &point);
  if (dateline_date_point_is_valid (&point))
    dateline_date_resolved_set (resolved, &point);
}

/* Whether what is told is of another time than that of the article. */
static gboolean
tells_of_before (const DatelineDateAnchors *anchors)
{
  return anchors->is_narrative || (anchors->has_text && anchors->has_published &&
                                   anchors->text.year < anchors->published.year);
}

/**
 * dateline_date_resolve_span:
 * @anchors: what it may be counted from
 * @match: "the past three years", "the coming days"
 * @resolved: (inout): takes the value
 *
 * Finds the time from a day up to today, or from today on.
 */
void
dateline_date_resolve_span (const DatelineDateAnchors *anchors,
                            const DatelineDateMatch *match,
                            DatelineDateResolved *resolved)
{
  const gboolean is_past = match->relation == DATELINE_RELATION_PAST ||
                           match->relation == DATELINE_RELATION_LAST ||
                           match->relation == DATELINE_RELATION_NONE;
  DatelineDateMatch counted = *match;
  DatelineDatePoint day, other;

  resolved->type = DATELINE_DATE_TYPE_DURATION;
  if (!is_set (counted.count))
    counted.count = 1;
  dateline_date_write_length (&counted, resolved->timex);
  if (!is_past)
    resolved->flags |= DATELINE_DATE_FUTURE;
  if (counted.count == DATELINE_DATE_SOME || counted.unit == DATELINE_UNIT_PERIOD) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  /* "the next five years", "within two days", told in the past, follow what was told before. */
  if (!dateline_date_anchors_use (anchors,
                                  !is_past && match->tense < 0 && tells_of_before (anchors)
                                    ? DATELINE_DATE_ANCHOR_TEXT
                                    : DATELINE_DATE_ANCHOR_PUBLISHED,
                                  resolved, &day))
    return;
  if (counted.unit == DATELINE_UNIT_WEEK || counted.unit == DATELINE_UNIT_FORTNIGHT ||
      counted.unit == DATELINE_UNIT_WEEKEND) {
    counted.count *= counted.unit == DATELINE_UNIT_FORTNIGHT ? 14 : 7;
    counted.unit = DATELINE_UNIT_DAY;
  }
  other = step (&day, &counted, is_past ? -1 : 1);
  if (!dateline_date_point_is_valid (&other))
    return;
  day = dateline_date_point_round (&day, other.unit);
  dateline_date_resolved_set (resolved, is_past ? &other : &day);
  resolved->last = is_past ? day : other;
  resolved->is_interval = dateline_date_point_get_days (&resolved->first) <
                          dateline_date_point_get_days (&resolved->last);
}
