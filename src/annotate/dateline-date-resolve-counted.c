/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts from a day: "last week", "two days ago", "the past three years". */

#include "dateline-date-resolve-private.h"

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

static int
get_steps (const DatelineDateMatch *match)
{
  switch (match->relation) {
  case DATELINE_RELATION_LAST:
  case DATELINE_RELATION_PREVIOUS:
    return -1;
  case DATELINE_RELATION_NEXT:
  case DATELINE_RELATION_FOLLOWING:
  case DATELINE_RELATION_COMING:
    return 1;
  default:
    return 0;
  }
}

/* "this weekend", told on a Wednesday in the past tense, is the one that was. */
static int
get_weekend_steps (const DatelineDateMatch *match, const DatelineDatePoint *day)
{
  const int weekday = dateline_date_point_get_weekday (day);
  const int steps = get_steps (match);

  if (steps != 0)
    return weekday >= 6 || steps < 0 ? steps : 1;
  if (match->relation == DATELINE_RELATION_NONE)
    return match->tense > 0 || weekday == 7 ? 0 : -1;
  return weekday >= 6 || match->tense >= 0 ? 0 : -1;
}

static gboolean
counts_from_text (const DatelineDateMatch *match)
{
  return match->relation == DATELINE_RELATION_THAT ||
         match->relation == DATELINE_RELATION_FOLLOWING ||
         match->relation == DATELINE_RELATION_PREVIOUS;
}

/* What a period is counted from. "The next day", told in the past, is one of the story; so
 * is "earlier in the day", "the quarter", "the turn of the century" where a story is told. */
static DatelineDateAnchor
get_anchor (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  const gboolean is_story =
    anchors->has_text &&
    (anchors->block == block || anchors->is_narrative || match->unit == DATELINE_UNIT_CENTURY) &&
    (int) anchors->text.unit <= MAX (match->unit, DATELINE_UNIT_DAY);

  if (counts_from_text (match))
    return DATELINE_DATE_ANCHOR_TEXT;
  if ((match->relation == DATELINE_RELATION_NEXT || match->relation == DATELINE_RELATION_COMING) &&
      match->tense < 0 && anchors->has_text)
    return DATELINE_DATE_ANCHOR_TEXT;
  if (match->relation == DATELINE_RELATION_NONE && match->unit != DATELINE_UNIT_WEEKEND &&
      match->tense <= 0 && is_story)
    return DATELINE_DATE_ANCHOR_TEXT;
  return DATELINE_DATE_ANCHOR_PUBLISHED;
}

static int
get_period_steps (const DatelineDateMatch *match,
                  DatelineDateAnchor anchor,
                  const DatelineDatePoint *day)
{
  if (match->unit == DATELINE_UNIT_WEEKEND)
    return get_weekend_steps (match, day);
  /* "the quarter" that is reported on is over. */
  if (match->unit == DATELINE_UNIT_QUARTER && match->relation == DATELINE_RELATION_NONE &&
      match->part == DATELINE_PART_WHOLE && match->tense <= 0 &&
      anchor == DATELINE_DATE_ANCHOR_PUBLISHED)
    return -1;
  return get_steps (match);
}

/* Whether a quarter was named, here or just before, and no longer time since. */
static gboolean
tells_of_quarter (const DatelineDateAnchors *anchors, guint block)
{
  return anchors->has_quarter && anchors->quarter_block + 1 >= block && anchors->has_text &&
         anchors->text.unit <= DATELINE_UNIT_QUARTER;
}

/* "the same quarter of 2010", "the 2010 period": where a quarter was named, that of the year. */
static void
resolve_period_of_year (const DatelineDateAnchors *anchors,
                        guint block,
                        const DatelineDateMatch *match,
                        DatelineDateResolved *resolved)
{
  DatelineDatePoint point = { DATELINE_UNIT_YEAR, match->year, 1, 1, 0 };

  if (tells_of_quarter (anchors, block)) {
    point = anchors->quarter;
    point.year = match->year;
  }
  dateline_date_resolved_set (resolved, &point);
}

/* "the quarter ended Feb. 28" */
static void
resolve_quarter_of (const DatelineDateAnchors *anchors,
                    guint block,
                    const DatelineDateMatch *match,
                    DatelineDateResolved *resolved)
{
  DatelineDateMatch end = *match;
  DatelineDatePoint point;

  end.kind = DATELINE_MATCH_CALENDAR;
  end.unit = DATELINE_DATE_UNSET;
  end.relation = DATELINE_RELATION_NONE;
  dateline_date_resolve_calendar (anchors, block, &end, resolved);
  if (!resolved->has_point)
    return;
  point = dateline_date_point_round (&resolved->first, DATELINE_UNIT_QUARTER);
  dateline_date_resolved_set (resolved, &point);
}

static void
resolve_period (const DatelineDateAnchors *anchors,
                guint block,
                const DatelineDateMatch *match,
                DatelineDateResolved *resolved)
{
  const DatelineDateAnchor wanted = get_anchor (anchors, block, match);
  DatelineDatePoint day, point;

  if (is_set (match->month)) {
    resolve_quarter_of (anchors, block, match, resolved);
    return;
  }
  if (is_set (match->year)) {
    resolve_period_of_year (anchors, block, match, resolved);
    return;
  }
  /* "the same period", "this period" */
  if (match->unit == DATELINE_UNIT_PERIOD && anchors->has_text &&
      (match->relation == DATELINE_RELATION_THAT || match->relation == DATELINE_RELATION_THIS) &&
      dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_TEXT, resolved, &day)) {
    dateline_date_resolved_set (resolved, &day);
    resolved->first = anchors->period_first;
    resolved->last = anchors->period_last;
    resolved->is_interval = dateline_date_point_get_days (&resolved->first) <
                            dateline_date_point_get_days (&resolved->last);
    return;
  }
  if (match->unit == DATELINE_UNIT_PERIOD ||
      (match->unit < DATELINE_UNIT_DAY && match->unit >= 0)) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  /* "The next day, he came", where no day was named. */
  if (match->relation == DATELINE_RELATION_NEXT && match->unit == DATELINE_UNIT_DAY &&
      match->tense < 0 && !anchors->has_text) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (!dateline_date_anchors_use (anchors, wanted, resolved, &day))
    return;
  /* "that day" where only a year was named is no day. */
  if (resolved->anchor == DATELINE_DATE_ANCHOR_TEXT && (int) day.unit > match->unit) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (is_set (match->day_part)) {
    dateline_date_resolved_set (resolved, &day);
    return;
  }
  point = dateline_date_point_round (&day, (DatelineDateUnit) match->unit);
  point = dateline_date_point_add (&point, get_period_steps (match, resolved->anchor, &day));
  if (dateline_date_point_is_valid (&point))
    dateline_date_resolved_set (resolved, &point);
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
  const gboolean is_named = tells_of_quarter (anchors, block);
  DatelineDatePoint quarter;

  if (match->unit != DATELINE_UNIT_YEAR || match->offset >= 0 || match->count > 9 ||
      match->count_half > 0 || match->count == DATELINE_DATE_SOME ||
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

static void
resolve_offset (const DatelineDateAnchors *anchors,
                guint block,
                const DatelineDateMatch *match,
                DatelineDateResolved *resolved)
{
  const int direction = match->offset < 0 ? -1 : 1;
  DatelineDateMatch counted = *match;
  DatelineDatePoint day, point;

  if (resolve_quarter_before (anchors, block, match, resolved))
    return;
  /* "a year earlier" may come without its article: "year-earlier". */
  if (!is_set (counted.count))
    counted.count = 1;
  if (direction > 0)
    resolved->flags |= DATELINE_DATE_FUTURE;
  /* "two days later" where no day was named */
  if (match->count == DATELINE_DATE_SOME ||
      (direction > 0 && counts_from_text (match) && !anchors->has_text) ||
      match->unit == DATELINE_UNIT_PERIOD) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    g_strlcpy (resolved->timex, direction < 0 ? "PAST_REF" : "FUTURE_REF", sizeof resolved->timex);
    return;
  }
  if (!dateline_date_anchors_use (anchors,
                                  counts_from_text (match) ? DATELINE_DATE_ANCHOR_TEXT
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
  if (dateline_date_point_is_valid (&point))
    dateline_date_resolved_set (resolved, &point);
}

/* The past or coming (count) units: from a day up to today, or on. */
static void
resolve_span (const DatelineDateAnchors *anchors,
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
  /* "the next five years", told in the past, follow what was told before. */
  if (!dateline_date_anchors_use (anchors,
                                  !is_past && match->tense < 0 && anchors->is_narrative
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

/**
 * dateline_date_resolve_counted:
 * @anchors: what it is counted from
 * @block: the number of its block
 * @match: a day, period or time that is counted
 * @resolved: (inout): takes the value
 *
 * Counts from the day of publication, or from an earlier date of the text.
 */
void
dateline_date_resolve_counted (const DatelineDateAnchors *anchors,
                               guint block,
                               const DatelineDateMatch *match,
                               DatelineDateResolved *resolved)
{
  DatelineDatePoint day;

  switch (match->kind) {
  case DATELINE_MATCH_TODAY:
    if (!dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_PUBLISHED, resolved, &day))
      return;
    dateline_date_point_set_days (&day, dateline_date_point_get_days (&day) +
                                          (is_set (match->offset) ? match->offset : 0));
    dateline_date_resolved_set (resolved, &day);
    break;
  case DATELINE_MATCH_PERIOD:
    resolve_period (anchors, block, match, resolved);
    break;
  case DATELINE_MATCH_OFFSET:
    resolve_offset (anchors, block, match, resolved);
    break;
  default:
    resolve_span (anchors, match, resolved);
  }
}
