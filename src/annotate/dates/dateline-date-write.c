/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes values: EDTF for the line, TIMEX3 for comparing with what others annotate. */

#include "dateline-date-resolve-private.h"

#include <string.h>

#define SIZE DATELINE_DATE_VALUE_SIZE

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* How TIMEX3 calls a unit in a duration. */
static const char *const unit_names[] = {
  [DATELINE_UNIT_SECOND] = "S",    [DATELINE_UNIT_MINUTE] = "M",   [DATELINE_UNIT_HOUR] = "H",
  [DATELINE_UNIT_DAY] = "D",       [DATELINE_UNIT_WEEKEND] = "WE", [DATELINE_UNIT_WEEK] = "W",
  [DATELINE_UNIT_FORTNIGHT] = "W", [DATELINE_UNIT_MONTH] = "M",    [DATELINE_UNIT_QUARTER] = "Q",
  [DATELINE_UNIT_HALF] = "H",      [DATELINE_UNIT_SEASON] = "S",   [DATELINE_UNIT_YEAR] = "Y",
  [DATELINE_UNIT_DECADE] = "DE",   [DATELINE_UNIT_CENTURY] = "C",  [DATELINE_UNIT_MILLENNIUM] = "L",
};

static const char *const day_part_names[] = { "MO", "MI", "AF", "EV", "NI", "DT" };
static const char *const season_names[] = { "SP", "SU", "FA", "WI" };

/* A half of a unit is told in the next smaller one. */
static void
write_half (const DatelineDateMatch *match, char *text)
{
  char half[SIZE] = "";

  switch (match->unit) {
  case DATELINE_UNIT_DECADE:
    g_snprintf (text, SIZE, "P%dY", match->count * 10 + 5);
    return;
  case DATELINE_UNIT_CENTURY:
    g_snprintf (text, SIZE, "P%dY", match->count * 100 + 50);
    return;
  case DATELINE_UNIT_YEAR:
    g_strlcpy (half, "6M", SIZE);
    break;
  case DATELINE_UNIT_HOUR:
    g_strlcpy (half, "30M", SIZE);
    break;
  case DATELINE_UNIT_MINUTE:
    g_strlcpy (half, "30S", SIZE);
    break;
  default:
    break;
  }
  if (match->count == 0 && *half != '\0')
    g_snprintf (text, SIZE, "P%s%s", match->unit < DATELINE_UNIT_DAY ? "T" : "", half);
  else if (*half != '\0' && match->count_half == 5)
    g_strlcat (text, half, SIZE);
}

/**
 * dateline_date_write_length:
 * @match: a duration
 * @text: (out caller-allocates): room for DATELINE_DATE_VALUE_SIZE bytes
 *
 * Writes a duration as TIMEX3: "P2D", "PT3H", "PXY".
 */
void
dateline_date_write_length (const DatelineDateMatch *match, char *text)
{
  const int unit = is_set (match->unit) ? match->unit : DATELINE_UNIT_PERIOD;
  const char *before = unit < DATELINE_UNIT_DAY ? "PT" : "P";
  int count = match->count;

  if (unit == DATELINE_UNIT_PERIOD) {
    g_strlcpy (text, "PXX", SIZE);
    return;
  }
  if (!is_set (count) && match->kind == DATELINE_MATCH_DURATION && match->end - match->first > 1)
    count = 1;
  if (!is_set (count) || count == DATELINE_DATE_SOME) {
    g_snprintf (text, SIZE, "%sX%s", before, unit_names[unit]);
    return;
  }
  if (unit == DATELINE_UNIT_FORTNIGHT)
    count *= 2;
  if (match->count_half != 0 && match->count_half != 5)
    g_snprintf (text, SIZE, "%s%d.%d%s", before, count, match->count_half, unit_names[unit]);
  else
    g_snprintf (text, SIZE, "%s%d%s", before, count, unit_names[unit]);
  if (match->count_half == 5)
    write_half (match, text);
}

/**
 * dateline_date_write_set:
 * @match: what comes again and again
 * @text: (out caller-allocates): room for DATELINE_DATE_VALUE_SIZE bytes
 *
 * Writes a set as TIMEX3: "XXXX-WXX-1", "P1D".
 */
void
dateline_date_write_set (const DatelineDateMatch *match, char *text)
{
  static const char *const units[DATELINE_UNIT_PERIOD + 1] = {
    [DATELINE_UNIT_DAY] = "XXXX-XX-XX", [DATELINE_UNIT_WEEK] = "XXXX-WXX",
    [DATELINE_UNIT_MONTH] = "XXXX-XX",  [DATELINE_UNIT_QUARTER] = "P3M",
    [DATELINE_UNIT_YEAR] = "XXXX",      [DATELINE_UNIT_WEEKEND] = "XXXX-WXX-WE",
  };
  DatelineDateMatch length = *match;

  *text = '\0';
  if (is_set (match->weekday))
    g_snprintf (text, SIZE, "XXXX-WXX-%d", match->weekday);
  else if (is_set (match->month))
    g_snprintf (text, SIZE, "XXXX-%02d", match->month);
  else if (is_set (match->season))
    g_snprintf (text, SIZE, "XXXX-%s", season_names[CLAMP (match->season, 21, 24) - 21]);
  else if (is_set (match->holiday))
    g_strlcpy (text, "P1Y", SIZE);
  else if (!is_set (match->unit) && is_set (match->day_part))
    g_strlcpy (text, "XXXX-XX-XX", SIZE);
  if (is_set (match->day_part)) {
    g_strlcat (text, "T", SIZE);
    g_strlcat (text, day_part_names[match->day_part], SIZE);
  }
  if (*text != '\0')
    return;
  if ((!is_set (match->count) || match->count == DATELINE_DATE_SOME) &&
      match->end - match->first == 1 && is_set (match->unit) && units[match->unit] != NULL) {
    g_strlcpy (text, units[match->unit], SIZE);
    return;
  }
  length.kind = DATELINE_MATCH_SET;
  if (!is_set (length.count) && is_set (length.ordinal) && length.ordinal > 0)
    length.count = length.ordinal;
  if (!is_set (length.count) || length.count == DATELINE_DATE_SOME ||
      strcmp (match->rule, "set") != 0)
    length.count = 1;
  dateline_date_write_length (&length, text);
}

/* A month, day or weekday of a year that is not known. */
static void
write_open (const DatelineDateMatch *match, char *text)
{
  if (match->kind != DATELINE_MATCH_CALENDAR || match->calendar != DATELINE_WORD_MONTH ||
      is_set (match->year) || is_set (match->hour) || is_set (match->unit) ||
      match->relation != DATELINE_RELATION_NONE)
    return;
  if (is_set (match->month) && is_set (match->day))
    g_snprintf (text, SIZE, "XXXX-%02d-%02d", match->month, match->day);
  else if (is_set (match->month) && !is_set (match->ordinal))
    g_snprintf (text, SIZE, "XXXX-%02d", match->month);
  else if (is_set (match->weekday) && !is_set (match->day) && !is_set (match->day_part))
    g_snprintf (text, SIZE, "XXXX-WXX-%d", match->weekday);
  else if (is_set (match->season))
    g_snprintf (text, SIZE, "XXXX-%s", season_names[CLAMP (match->season, 21, 24) - 21]);
}

static void
write_timex (const DatelineDateMatch *match, const DatelineDateResolved *resolved, char *text)
{
  const gsize n_time = SIZE / 2;
  char time[SIZE / 2] = "";

  if (*resolved->timex != '\0' || !resolved->has_point) {
    g_strlcpy (text, resolved->timex, SIZE);
    if (*text == '\0')
      write_open (match, text);
    return;
  }
  dateline_date_point_to_timex (&resolved->whole, text);
  if (match->era == -1 && is_set (match->year))
    g_snprintf (text, SIZE, "BC%04d", match->year);
  if (is_set (match->hour) && is_set (match->second))
    g_snprintf (time, n_time, "T%02d:%02d:%02d", match->hour, match->minute, match->second);
  else if (is_set (match->hour) && is_set (match->minute))
    g_snprintf (time, n_time, "T%02d:%02d", match->hour, match->minute);
  else if (is_set (match->hour))
    g_snprintf (time, n_time, "T%02d:00", match->hour);
  else if (is_set (match->day_part) && resolved->whole.unit == DATELINE_UNIT_DAY)
    g_snprintf (time, n_time, "T%s", day_part_names[match->day_part]);
  else
    return;
  g_strlcat (text, time, SIZE);
}

/* A moment. Without a zone it is told by the day alone: no one knows when it was. */
static gboolean
write_moment (const DatelineDateMatch *match, const DatelineDateResolved *resolved, char *text)
{
  const gsize n_day = 10;

  if (!is_set (match->hour) || resolved->is_interval || resolved->first.unit > DATELINE_UNIT_DAY ||
      resolved->first.year < 0 || match->hour == 24)
    return FALSE;
  dateline_date_point_to_edtf (&resolved->first, text);
  g_snprintf (text + n_day, SIZE - n_day, "T%02d:%02d:%02d", match->hour,
              is_set (match->minute) ? match->minute : 0,
              is_set (match->second) ? MIN (match->second, 59) : 0);
  if (match->zone == 0)
    g_strlcat (text, "Z", SIZE);
  else if (is_set (match->zone))
    g_snprintf (text + strlen (text), SIZE - strlen (text), "%c%02d:%02d",
                match->zone < 0 ? '-' : '+', ABS (match->zone) / 60, ABS (match->zone) % 60);
  return TRUE;
}

static void
append (char *text, const char *more)
{
  g_strlcat (text, more, SIZE);
}

/* A point as one end of an interval: of a week, its first or last day. */
static void
write_end (const DatelineDatePoint *point, gboolean is_last, char *text)
{
  DatelineDatePoint day = *point;

  if (point->unit == DATELINE_UNIT_WEEK || point->unit == DATELINE_UNIT_WEEKEND ||
      point->unit == DATELINE_UNIT_FORTNIGHT || point->year < 0) {
    if (is_last)
      day = dateline_date_point_get_last_day (point);
    if (point->unit <= DATELINE_UNIT_FORTNIGHT)
      day.unit = DATELINE_UNIT_DAY;
    else
      day = dateline_date_point_round (&day, MIN (point->unit, DATELINE_UNIT_YEAR));
  }
  dateline_date_point_to_edtf (&day, text);
}

static const char *
get_doubt (const DatelineDateMatch *match)
{
  if (match->is_approximate && match->is_uncertain)
    return "%";
  return match->is_approximate ? "~" : match->is_uncertain ? "?" : "";
}

/**
 * dateline_date_write:
 * @match: what was found
 * @resolved: what it means
 * @with_context: whether "since", "about" and such count
 * @text: (out caller-allocates): room for DATELINE_DATE_VALUE_SIZE bytes
 *
 * Writes the value as EDTF; nothing where it has no place on the line.
 */
void
dateline_date_write (const DatelineDateMatch *match,
                     const DatelineDateResolved *resolved,
                     gboolean with_context,
                     char *text)
{
  const DatelineDateBound bound = with_context ? match->bound : DATELINE_BOUND_NONE;
  const char *doubt = with_context ? get_doubt (match) : "";
  char first[SIZE], last[SIZE];

  *text = '\0';
  if (!resolved->has_point)
    return;
  write_end (&resolved->first, FALSE, first);
  write_end (&resolved->last, TRUE, last);
  append (first, doubt);
  append (last, doubt);
  if (bound == DATELINE_BOUND_SINCE || bound == DATELINE_BOUND_AFTER) {
    g_snprintf (text, SIZE, "%.24s/..", bound == DATELINE_BOUND_SINCE ? first : last);
  } else if (bound == DATELINE_BOUND_UNTIL || bound == DATELINE_BOUND_BEFORE) {
    /* "before the end of May" */
    g_snprintf (text, SIZE, "../%.24s",
                bound == DATELINE_BOUND_UNTIL || match->part == DATELINE_PART_LATE ? last : first);
  } else if (write_moment (match, resolved, text)) {
    return;
  } else if (resolved->is_interval || strcmp (first, last) != 0) {
    g_snprintf (text, SIZE, "%.23s/%.23s", first, last);
  } else {
    dateline_date_point_to_edtf (&resolved->first, text);
    append (text, doubt);
  }
}

/**
 * dateline_date_write_part:
 * @match: what was found
 * @resolved: what it means
 * @part: (inout): takes the values of these words alone
 *
 * Writes the values of one TIMEX3 expression.
 */
void
dateline_date_write_part (const DatelineDateMatch *match,
                          const DatelineDateResolved *resolved,
                          DatelineDatePart *part)
{
  part->type = resolved->type;
  dateline_date_write (match, resolved, FALSE, part->value);
  write_timex (match, resolved, part->timex);
}

/**
 * dateline_date_order_months:
 * @anchors: what dates count from
 * @from: the match of the first
 * @to: the match of the second
 * @first: (inout): what the first means
 * @last: (inout): what the second means
 * @date: (inout): both together
 *
 * Makes the second of two months follow the first, whichever way the years of both were found:
 * "from November to March".
 */
void
dateline_date_order_months (const DatelineDateAnchors *anchors,
                            const DatelineDateMatch *from,
                            const DatelineDateMatch *to,
                            DatelineDateResolved *first,
                            DatelineDateResolved *last,
                            DatelineFoundDate *date)
{
  const int n_days =
    dateline_date_point_get_days (&last->first) - dateline_date_point_get_days (&first->first);

  if (n_days >= 0 || n_days < -366 || is_set (from->year) || is_set (to->year) ||
      !is_set (from->month) || !is_set (to->month) || from->calendar != DATELINE_WORD_MONTH ||
      to->calendar != DATELINE_WORD_MONTH || first->is_interval || last->is_interval)
    return;
  /* "runs from May to September", told in June */
  if (to->tense > 0 && (!anchors->has_published || anchors->published.month < first->first.month)) {
    last->first.year++;
    last->last = last->whole = last->first;
    dateline_date_write_part (to, last, &date->parts[1]);
  } else {
    first->first.year--;
    first->last = first->whole = first->first;
    dateline_date_write_part (from, first, &date->parts[0]);
  }
}
