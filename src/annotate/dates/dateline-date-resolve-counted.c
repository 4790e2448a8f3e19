/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts from a day: "tomorrow", "last week", "the first day of next month". */

#include "dateline-date-resolve-private.h"

#define MONTHS_PER_YEAR 12
#define MONTHS_OF_NEW_YEAR 3

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
    return -MAX (match->count, 1);
  case DATELINE_RELATION_NEXT:
  case DATELINE_RELATION_FOLLOWING:
  case DATELINE_RELATION_COMING:
    return MAX (match->count, 1);
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

/* What a period is counted from. "The next day", told in the past, is one of the story; so
 * is "earlier in the day", "the quarter", "the turn of the century" where a story is told. */
static DatelineDateAnchor
get_anchor (const DatelineDateAnchors *anchors, guint block, const DatelineDateMatch *match)
{
  const gboolean is_story =
    anchors->has_text &&
    (anchors->block == block || anchors->is_narrative || match->unit == DATELINE_UNIT_CENTURY) &&
    (int) anchors->text.unit <= MAX (match->unit, DATELINE_UNIT_DAY);

  if (dateline_date_match_counts_from_text (match))
    return DATELINE_DATE_ANCHOR_TEXT;
  if ((match->relation == DATELINE_RELATION_NEXT || match->relation == DATELINE_RELATION_COMING) &&
      anchors->has_text &&
      (match->tense < 0 ||
       (match->tense == 0 && (match->unit == DATELINE_UNIT_DAY || is_set (match->day_part)))))
    return DATELINE_DATE_ANCHOR_TEXT;
  if (match->relation == DATELINE_RELATION_NONE && match->unit != DATELINE_UNIT_WEEKEND &&
      match->tense <= 0 && is_story)
    return DATELINE_DATE_ANCHOR_TEXT;
  return DATELINE_DATE_ANCHOR_PUBLISHED;
}

/* "in the new year", told in January or of what was, is this one; a story goes on into it. */
static int
get_new_year_steps (const DatelineDateMatch *match,
                    DatelineDateAnchor anchor,
                    const DatelineDatePoint *day)
{
  if (anchor == DATELINE_DATE_ANCHOR_TEXT)
    return day->month > MONTHS_PER_YEAR / 2 ? 1 : 0;
  return match->tense < 0 || match->bound == DATELINE_BOUND_SINCE ||
             day->month <= MONTHS_OF_NEW_YEAR
         ? 0
         : 1;
}

static int
get_period_steps (const DatelineDateMatch *match,
                  DatelineDateAnchor anchor,
                  const DatelineDatePoint *day)
{
  if (match->unit == DATELINE_UNIT_WEEKEND)
    return get_weekend_steps (match, day);
  if (match->unit == DATELINE_UNIT_YEAR && match->relation == DATELINE_RELATION_COMING)
    return get_new_year_steps (match, anchor, day);
  /* "the quarter" that is reported on is over. */
  if (match->unit == DATELINE_UNIT_QUARTER && match->relation == DATELINE_RELATION_NONE &&
      match->part == DATELINE_PART_WHOLE && match->tense <= 0 &&
      anchor == DATELINE_DATE_ANCHOR_PUBLISHED)
    return -1;
  return get_steps (match);
}

/* "the first day of next month", "the last week of 2010": one of the units of a longer one. */
static void
choose_inner (const DatelineDateMatch *match, DatelineDatePoint *point)
{
  const int unit = is_set (match->inner_unit) ? match->inner_unit : match->unit;
  const DatelineDatePoint last = dateline_date_point_get_last_day (point);
  DatelineDatePoint day = match->ordinal == -1 ? last : *point;
  const int n_steps = match->ordinal == -1 ? 0 : match->ordinal - 1;

  if (unit < DATELINE_UNIT_DAY || unit > DATELINE_UNIT_QUARTER)
    return;
  day.unit = DATELINE_UNIT_DAY;
  /* A week is of the month that has four of its days. */
  if (unit == DATELINE_UNIT_WEEK)
    dateline_date_point_set_days (&day, dateline_date_point_get_days (&day) +
                                          (match->ordinal == -1 ? -3 : 3));
  day = dateline_date_point_round (&day, (DatelineDateUnit) unit);
  day = dateline_date_point_add (&day, n_steps);
  if (dateline_date_point_get_days (&day) <= dateline_date_point_get_days (&last))
    *point = day;
}

/* "the same quarter of 2010", "the 2010 period": where a quarter was named, that of the year. */
static void
resolve_period_of_year (const DatelineDateAnchors *anchors,
                        guint block,
                        const DatelineDateMatch *match,
                        DatelineDateResolved *resolved)
{
  DatelineDatePoint point = { DATELINE_UNIT_YEAR, match->year, 1, 1, 0 };

  if (match->unit == DATELINE_UNIT_MONTH && anchors->has_text &&
      anchors->text.unit == DATELINE_UNIT_MONTH) {
    point = anchors->text;
    point.year = match->year;
  } else if (is_set (match->ordinal)) {
    choose_inner (match, &point);
  } else if (dateline_date_anchors_tell_of_quarter (anchors, block)) {
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
  /* "The latest period", where a quarter was named. */
  if (match->unit == DATELINE_UNIT_PERIOD && match->relation == DATELINE_RELATION_LAST &&
      dateline_date_anchors_tell_of_quarter (anchors, block) &&
      dateline_date_anchors_use (anchors, DATELINE_DATE_ANCHOR_TEXT, resolved, &day)) {
    dateline_date_resolved_set (resolved, &anchors->quarter);
    return;
  }
  if (match->unit == DATELINE_UNIT_PERIOD ||
      (match->unit < DATELINE_UNIT_DAY && match->unit >= 0)) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  /* "The next day, he came", where no day was named. */
  if (match->relation == DATELINE_RELATION_NEXT && !anchors->has_text &&
      (is_set (match->day_part) || (match->unit == DATELINE_UNIT_DAY && match->tense < 0))) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (!dateline_date_anchors_use (anchors, wanted, resolved, &day))
    return;
  /* "that day" where only a year was named is no day. */
  if (resolved->anchor == DATELINE_DATE_ANCHOR_TEXT &&
      (int) day.unit > MAX (match->unit, DATELINE_UNIT_DAY)) {
    resolved->flags |= DATELINE_DATE_VAGUE;
    return;
  }
  if (is_set (match->day_part)) {
    point = dateline_date_point_add (&day, get_steps (match));
    dateline_date_resolved_set (resolved, &point);
    return;
  }
  point = dateline_date_point_round (&day, (DatelineDateUnit) match->unit);
  point = dateline_date_point_add (&point, get_period_steps (match, resolved->anchor, &day));
  if (is_set (match->ordinal) && is_set (match->inner_unit) && match->inner_unit < match->unit)
    choose_inner (match, &point);
  if (dateline_date_point_is_valid (&point))
    dateline_date_resolved_set (resolved, &point);
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
    dateline_date_resolve_offset (anchors, block, match, resolved);
    break;
  default:
    dateline_date_resolve_span (anchors, match, resolved);
  }
}
