/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From what a rule found to a value. */

#include "dateline-date-resolve-private.h"

#include <string.h>

#define YEARS_PER_CENTURY 100

/**
 * dateline_date_anchors_use:
 * @self: what there is to count from
 * @wanted: the publication date, or an earlier date of the text
 * @resolved: (inout): takes which it is
 * @point: (out): that date
 *
 * Finds what a relative date is counted from. Where no date stands before, it is the
 * publication date.
 *
 * Returns: %TRUE if it is known
 */
gboolean
dateline_date_anchors_use (const DatelineDateAnchors *self,
                           DatelineDateAnchor wanted,
                           DatelineDateResolved *resolved,
                           DatelineDatePoint *point)
{
  if (wanted == DATELINE_DATE_ANCHOR_TEXT && self->has_text) {
    resolved->anchor = DATELINE_DATE_ANCHOR_TEXT;
    *point = self->text;
    return TRUE;
  }
  resolved->anchor = DATELINE_DATE_ANCHOR_PUBLISHED;
  *point = self->published;
  if (!self->has_published)
    resolved->flags |= DATELINE_DATE_NEEDS_PUBLISHED;
  return self->has_published;
}

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/**
 * dateline_date_resolve_months:
 * @calendar: a calendar of twelve months that is not the Gregorian one
 * @year: a year of it
 * @month: a month, from 1
 * @n_months: how many months from its first day on
 * @resolved: (inout): takes the value
 *
 * Finds the days of months or years of another calendar.
 */
void
dateline_date_resolve_months (int calendar,
                              int year,
                              int month,
                              int n_months,
                              DatelineDateResolved *resolved)
{
  const int end = month - 1 + n_months;
  DatelineDatePoint first, last;

  if (!dateline_date_point_from_calendar (calendar, year, month, 1, &first) ||
      !dateline_date_point_from_calendar (calendar, year + end / 12, end % 12 + 1, 1, &last))
    return;
  dateline_date_resolved_set (resolved, &first);
  dateline_date_point_set_days (&last, dateline_date_point_get_days (&last) - 1);
  resolved->last = last;
  resolved->is_interval = TRUE;
}

static void
resolve_decade (const DatelineDateMatch *match, DatelineDateResolved *resolved)
{
  DatelineDatePoint point = { DATELINE_UNIT_DECADE, match->decade, 1, 1, 0 };

  if (match->calendar != DATELINE_WORD_MONTH) {
    dateline_date_resolve_months (match->calendar, match->decade, 1, 120, resolved);
    return;
  }
  /* "20世纪90年代" */
  if (is_set (match->day) && match->day >= 1)
    point.year = (match->day - 1) * YEARS_PER_CENTURY + match->decade % YEARS_PER_CENTURY;
  dateline_date_resolved_set (resolved, &point);
}

/* The first century is that of the years 1 to 99, the last before it that of 100 to 1 BCE. */
static void
resolve_century (const DatelineDateMatch *match, DatelineDateResolved *resolved)
{
  DatelineDatePoint point = { DATELINE_UNIT_CENTURY, 0, 1, 1, 0 };
  const int ordinal = is_set (match->ordinal) ? match->ordinal : match->day;

  if (ordinal < 1 || ordinal > 60)
    return;
  point.year = (ordinal - 1) * YEARS_PER_CENTURY;
  if (match->era == -1) {
    point.unit = DATELINE_UNIT_YEAR;
    point.year = 1 - ordinal * YEARS_PER_CENTURY;
    dateline_date_resolved_set (resolved, &point);
    resolved->last.year = point.year + YEARS_PER_CENTURY - 1;
    resolved->is_interval = TRUE;
    g_snprintf (resolved->timex, sizeof resolved->timex, "BC%02d", ordinal - 1);
    return;
  }
  dateline_date_resolved_set (resolved, &point);
}

static void
resolve_reference (const DatelineDateMatch *match, DatelineDateResolved *resolved)
{
  static const char *const values[] = { "PAST_REF", "PRESENT_REF", "FUTURE_REF" };
  int reference = match->reference;

  if (!is_set (reference))
    reference = match->relation == DATELINE_RELATION_COMING ? 1 : -1;
  resolved->flags |= DATELINE_DATE_VAGUE;
  if (reference > 0)
    resolved->flags |= DATELINE_DATE_FUTURE;
  g_strlcpy (resolved->timex, values[CLAMP (reference, -1, 1) + 1], sizeof resolved->timex);
}

/* Which of the years, months or days of a unit are its early, middle and late ones: the
 * first and last of each, from 0 on. */
typedef struct {
  DatelineDateUnit whole;
  DatelineDateUnit unit;
  int bounds[3][2];
} Parts;

static const Parts parts[] = {
  { DATELINE_UNIT_MONTH, DATELINE_UNIT_DAY, { { 0, 9 }, { 10, 19 }, { 20, 30 } } },
  { DATELINE_UNIT_YEAR, DATELINE_UNIT_MONTH, { { 0, 3 }, { 4, 7 }, { 8, 11 } } },
  { DATELINE_UNIT_DECADE, DATELINE_UNIT_YEAR, { { 0, 3 }, { 4, 6 }, { 7, 9 } } },
  { DATELINE_UNIT_CENTURY, DATELINE_UNIT_YEAR, { { 0, 33 }, { 34, 66 }, { 67, 99 } } },
};

/* "earlier this year" ends, and "later this year" begins, on the day that tells of it. */
static void
cut_at_today (const DatelineDateAnchors *anchors,
              DatelineDatePartOf part,
              DatelineDateResolved *resolved)
{
  const DatelineDatePoint whole = resolved->whole;
  DatelineDatePoint first = whole;
  const DatelineDatePoint last = dateline_date_point_get_last_day (&whole);
  const gint64 today = dateline_date_point_get_days (&anchors->published);

  first.unit = DATELINE_UNIT_DAY;
  if (!anchors->has_published || whole.unit <= DATELINE_UNIT_DAY ||
      today < dateline_date_point_get_days (&first) || today > dateline_date_point_get_days (&last))
    return;
  resolved->first = part == DATELINE_PART_EARLIER ? first : anchors->published;
  resolved->last = part == DATELINE_PART_EARLIER ? anchors->published : last;
  resolved->is_interval = TRUE;
}

static void
take_part (const DatelineDateAnchors *anchors,
           DatelineDatePartOf part,
           DatelineDateResolved *resolved)
{
  DatelineDatePoint first = resolved->first, last;

  if (part == DATELINE_PART_WHOLE || !resolved->has_point || resolved->is_interval)
    return;
  if (part >= DATELINE_PART_EARLIER) {
    cut_at_today (anchors, part, resolved);
    return;
  }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    const int *bounds = parts[i].bounds[part - DATELINE_PART_EARLY];

    if (parts[i].whole != resolved->first.unit)
      continue;
    last = dateline_date_point_get_last_day (&resolved->first);
    first.unit = parts[i].unit;
    resolved->last = dateline_date_point_add (&first, bounds[1]);
    resolved->first = dateline_date_point_add (&first, bounds[0]);
    if (part == DATELINE_PART_LATE && parts[i].unit == DATELINE_UNIT_DAY)
      resolved->last = last;
    resolved->is_interval = TRUE;
    return;
  }
}

static DatelineDateType
get_type (const DatelineDateMatch *match)
{
  if (match->kind == DATELINE_MATCH_DURATION || match->kind == DATELINE_MATCH_SPAN)
    return DATELINE_DATE_TYPE_DURATION;
  if (match->kind == DATELINE_MATCH_SET)
    return DATELINE_DATE_TYPE_SET;
  return is_set (match->hour) || is_set (match->day_part) ? DATELINE_DATE_TYPE_TIME
                                                          : DATELINE_DATE_TYPE_DATE;
}

/* The order of an ordinal names a quarter or half. */
static void
settle_ordinal (DatelineDateMatch *match)
{
  if (match->kind != DATELINE_MATCH_CALENDAR)
    return;
  if (match->fraction > 0) {
    const int n = match->fraction;
    const int number = match->ordinal == -1 ? n : match->ordinal;

    if (number >= 1 && number <= n)
      *(n == 4 ? &match->quarter : &match->half) = number;
    if (match->relation == DATELINE_RELATION_NONE && match->unit == DATELINE_UNIT_YEAR)
      match->relation = DATELINE_RELATION_THIS;
    match->unit =
      match->relation != DATELINE_RELATION_NONE ? DATELINE_UNIT_YEAR : DATELINE_DATE_UNSET;
  }
}

/**
 * dateline_date_resolve:
 * @anchors: what dates may be counted from
 * @block: the number of the block
 * @match: what was found in it
 * @resolved: (out): its value
 *
 * Finds what a date means.
 *
 * Returns: %TRUE if it is a date, even one that has no place on the line
 */
gboolean
dateline_date_resolve (const DatelineDateAnchors *anchors,
                       guint block,
                       const DatelineDateMatch *match,
                       DatelineDateResolved *resolved)
{
  DatelineDateMatch settled = *match;

  memset (resolved, 0, sizeof *resolved);
  settle_ordinal (&settled);
  resolved->type = get_type (&settled);
  switch (settled.kind) {
  case DATELINE_MATCH_CALENDAR:
  case DATELINE_MATCH_HOLIDAY:
    dateline_date_resolve_calendar (anchors, block, &settled, resolved);
    break;
  case DATELINE_MATCH_TODAY:
  case DATELINE_MATCH_PERIOD:
  case DATELINE_MATCH_OFFSET:
  case DATELINE_MATCH_SPAN:
    dateline_date_resolve_counted (anchors, block, &settled, resolved);
    break;
  case DATELINE_MATCH_DECADE:
    resolve_decade (&settled, resolved);
    break;
  case DATELINE_MATCH_CENTURY:
    resolve_century (&settled, resolved);
    break;
  case DATELINE_MATCH_REFERENCE:
    resolve_reference (&settled, resolved);
    break;
  case DATELINE_MATCH_DURATION:
    dateline_date_write_length (&settled, resolved->timex);
    break;
  case DATELINE_MATCH_SET:
    dateline_date_write_set (&settled, resolved->timex);
    resolved->flags |= DATELINE_DATE_RECURRING;
    break;
  case DATELINE_MATCH_TRAP:
  default:
    return FALSE;
  }
  if (settled.is_approximate)
    resolved->flags |= DATELINE_DATE_APPROXIMATE;
  take_part (anchors, settled.part, resolved);
  return TRUE;
}
