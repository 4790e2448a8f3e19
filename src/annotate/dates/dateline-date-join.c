/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the dates of a block and joins those that are one: a time and its day, the two ends
 * of a range. */

#include "dateline-date-gates-private.h"
#include "dateline-date-match-private.h"

#include "annotate/dateline-work.h"

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

static gboolean
names_day (const DatelineDateMatch *match)
{
  return (match->kind == DATELINE_MATCH_CALENDAR &&
          (is_set (match->day) || is_set (match->weekday))) ||
         (match->kind == DATELINE_MATCH_TODAY && !is_set (match->day_part)) ||
         match->kind == DATELINE_MATCH_HOLIDAY;
}

static gboolean
names_year_or_finer (const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_CALENDAR || match->kind == DATELINE_MATCH_DECADE ||
         match->kind == DATELINE_MATCH_CENTURY || match->kind == DATELINE_MATCH_TODAY ||
         match->kind == DATELINE_MATCH_HOLIDAY || match->kind == DATELINE_MATCH_PERIOD;
}

/* The T of "2018-05-16T10:30". */
static gboolean
is_time_mark (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return (lexeme->flags & DATELINE_LEXEME_GLUED) != 0 &&
         lexeme->end_byte - lexeme->start_byte == 1 && block->text[lexeme->start_byte] == 'T' &&
         dateline_date_block_is_glued (block, at + 1);
}

/* 昨天上午9点: the hour of a part of a day. */
static gboolean
names_part_of_today (const DatelineDateMatch *day, const DatelineDateMatch *time)
{
  return day->kind == DATELINE_MATCH_TODAY && is_set (day->day_part) && is_set (time->hour) &&
         !is_set (time->day_part);
}

/* "8 p.m. Friday", "Friday, 8 p.m.": one time. */
static gboolean
merge_time (const DatelineDateBlock *block, DatelineDateMatch *a, const DatelineDateMatch *b)
{
  const gboolean is_next =
    b->first == a->end ||
    (b->first == a->end + 1 &&
     (dateline_date_block_is (block, a->end, DATELINE_WORD_COMMA) || is_time_mark (block, a->end)));
  const DatelineDateMatch *time = dateline_date_match_is_time_alone (a) ? a : b;
  const DatelineDateMatch *day = time == a ? b : a;
  DatelineDateMatch merged = *day;

  if (!is_next || !dateline_date_match_is_time_alone (time) ||
      !(names_day (day) || names_part_of_today (day, time)) || is_set (day->hour))
    return FALSE;
  merged.hour = time->hour;
  merged.minute = time->minute;
  merged.second = time->second;
  merged.zone = time->zone;
  if (!is_set (merged.day_part))
    merged.day_part = time->day_part;
  merged.meridiem = time->meridiem;
  dateline_date_settle_hour (&merged);
  merged.first = a->first;
  merged.phrase_first = a->phrase_first;
  merged.end = b->end;
  merged.phrase_end = MAX (b->end, b->phrase_end);
  merged.bound = a->bound;
  if (a->bound == DATELINE_BOUND_UNTIL)
    merged.tense = a->tense;
  merged.rule = "clock";
  *a = merged;
  return TRUE;
}

/* "A year ago today": to the day. */
static gboolean
merge_today (DatelineDateMatch *a, const DatelineDateMatch *b)
{
  if (a->kind != DATELINE_MATCH_OFFSET || a->relation != DATELINE_RELATION_NONE ||
      !is_set (a->unit) || a->unit < DATELINE_UNIT_DAY || b->kind != DATELINE_MATCH_TODAY ||
      b->first != a->end || b->offset != 0 || is_set (b->day_part) || is_set (b->hour))
    return FALSE;
  a->end = b->end;
  a->phrase_end = b->phrase_end;
  a->is_to_the_day = TRUE;
  return TRUE;
}

/* "8 p.m. on Friday", "8 p.m. (1900 GMT) on Friday": two, but the time is on that day. */
static void
lend_day (const DatelineDateBlock *block, DatelineDateMatch *a, const DatelineDateMatch *b)
{
  if (!dateline_date_match_is_time_alone (a) || !names_day (b) ||
      b->kind != DATELINE_MATCH_CALENDAR || b->first > a->end + 2)
    return;
  for (guint i = a->end; i < b->first; i++) {
    if (!dateline_date_block_is (block, i, DATELINE_WORD_ON) &&
        !dateline_date_block_is (block, i, DATELINE_WORD_OPEN) &&
        !dateline_date_block_is (block, i, DATELINE_WORD_CLOSE))
      return;
  }
  a->year = b->year;
  a->month = b->month;
  a->day = b->day;
  a->weekday = b->weekday;
  a->calendar = b->calendar;
  a->relation = b->relation;
  a->tense = b->tense;
  /* "11:30 on the night of May 3" */
  if (!is_set (a->day_part) && is_set (a->hour)) {
    a->day_part = b->day_part;
    dateline_date_settle_hour (a);
  }
}

/* "Before dawn on Tuesday": on that day, and not before it. */
static void
stay_on_day (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  if (match->bound == DATELINE_BOUND_BEFORE && is_set (match->day_part) && !is_set (match->hour) &&
      dateline_date_block_is (block, match->first, DATELINE_WORD_DAYPART) &&
      (is_set (match->day) || is_set (match->weekday)))
    match->bound = DATELINE_BOUND_NONE;
}

static gboolean
is_year_alone (const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_CALENDAR && is_set (match->year) && !is_set (match->month) &&
         !is_set (match->season) && !is_set (match->quarter) && !is_set (match->half) &&
         !is_set (match->hour) && !is_set (match->year_to) && !match->is_fiscal &&
         match->part == DATELINE_PART_WHOLE && match->era != -1;
}

/* "on April 11 in 1979", "that summer, in 1979", "the following year, 1979": two, but of that
 * year. */
static void
lend_year (const DatelineDateBlock *block, DatelineDateMatch *a, const DatelineDateMatch *b)
{
  const gboolean has_comma = dateline_date_block_is (block, a->end, DATELINE_WORD_COMMA);
  const gboolean is_period =
    a->kind == DATELINE_MATCH_PERIOD && a->unit == DATELINE_UNIT_YEAR &&
    (a->relation == DATELINE_RELATION_FOLLOWING || a->relation == DATELINE_RELATION_PREVIOUS ||
     a->relation == DATELINE_RELATION_THAT);
  const gboolean is_part_of_year =
    a->kind == DATELINE_MATCH_CALENDAR && !is_set (a->year) && !is_set (a->offset) &&
    (is_set (a->month) || is_set (a->season)) && a->calendar == b->calendar;
  const guint at = a->end + (has_comma ? 1 : 0);

  if (!is_year_alone (b) || b->bound != DATELINE_BOUND_NONE)
    return;
  if (is_part_of_year && b->first == at + 1 &&
      dateline_date_block_is (block, at, DATELINE_WORD_IN)) {
    a->year = b->year;
    a->relation = DATELINE_RELATION_NONE;
  } else if (is_period && has_comma && b->first == at &&
             !dateline_date_block_is (block, b->end, DATELINE_WORD_DASH)) {
    a->kind = DATELINE_MATCH_CALENDAR;
    a->year = b->year;
    a->unit = DATELINE_DATE_UNSET;
    a->relation = DATELINE_RELATION_NONE;
  }
}

/* "in June and November 2012", "on 3 May, 5 May and 7 June 2012": the last names the year of all.
 */
static void
lend_year_to_list (const DatelineDateBlock *block, DatelineDateMatch *a, const DatelineDateMatch *b)
{
  static const DatelineDateWord links[] = { DATELINE_WORD_AND, DATELINE_WORD_OR,
                                            DATELINE_WORD_COMMA, DATELINE_WORD_IN,
                                            DATELINE_WORD_ON };
  guint n_links = 0;

  if (a->kind != DATELINE_MATCH_CALENDAR || b->kind != DATELINE_MATCH_CALENDAR ||
      is_set (a->year) || !is_set (b->year) || !is_set (a->month) || !is_set (b->month) ||
      is_set (a->day) != is_set (b->day) || a->calendar != b->calendar || is_set (b->era) ||
      a->relation != DATELINE_RELATION_NONE || is_set (a->unit) || b->first > a->end + 3)
    return;
  for (guint i = a->end; i < b->first; i++) {
    if (!dateline_date_block_is_any (block, i, links, G_N_ELEMENTS (links)))
      return;
    n_links += dateline_date_block_is (block, i, DATELINE_WORD_AND) ||
                   dateline_date_block_is (block, i, DATELINE_WORD_OR) ||
                   dateline_date_block_is (block, i, DATELINE_WORD_COMMA)
               ? 1
               : 0;
  }
  if (n_links > 0)
    a->year = b->year - (a->month > b->month ? 1 : 0);
}

/* "the quarter ended Feb. 28": the one that has this day. */
static void
lend_quarter_end (const DatelineDateBlock *block, DatelineDateMatch *a, const DatelineDateMatch *b)
{
  if (a->kind != DATELINE_MATCH_PERIOD || a->unit != DATELINE_UNIT_QUARTER ||
      a->relation == DATELINE_RELATION_NEXT || b->kind != DATELINE_MATCH_CALENDAR ||
      !is_set (b->month) || b->first != a->end + 1 ||
      !dateline_date_block_is (block, a->end, DATELINE_WORD_ENDED))
    return;
  a->calendar = b->calendar;
  a->year = b->year;
  a->month = b->month;
  a->day = b->day;
  a->tense = b->tense;
}

/* "from A to B", "between A and B", "A–B", "A to B". */
static gboolean
joins (const DatelineDateBlock *block, const DatelineDateMatch *a, const DatelineDateMatch *b)
{
  const gboolean is_dash = dateline_date_block_is (block, a->end, DATELINE_WORD_DASH);
  const gboolean is_and = dateline_date_block_is (block, a->end, DATELINE_WORD_AND);
  const gboolean is_between =
    a->first > 0 && dateline_date_block_is (block, a->first - 1, DATELINE_WORD_BETWEEN);
  const gboolean is_from =
    a->first > 0 && dateline_date_block_is (block, a->first - 1, DATELINE_WORD_FROM);
  guint to = a->end;

  /* "ל-1998" */
  if (b->first == to + 2 &&
      (dateline_date_block_get (block, b->first - 1)->flags & DATELINE_LEXEME_INNER) != 0)
    to++;
  while (b->first > to && b->first - to > 1 &&
         (dateline_date_block_is (block, b->first - 1, DATELINE_WORD_THE) ||
          dateline_date_block_is (block, b->first - 1, DATELINE_WORD_ON)) &&
         b->first == to + 2)
    to++;
  if (b->first != to + 1 || !names_year_or_finer (a) || !names_year_or_finer (b) ||
      (a->bound != DATELINE_BOUND_NONE && !is_between && !is_from) || is_set (a->day_to) ||
      is_set (b->day_to))
    return FALSE;
  if (dateline_date_match_is_time_alone (a) != dateline_date_match_is_time_alone (b))
    return FALSE;
  if (is_and)
    return is_between;
  return is_dash || dateline_date_block_is (block, a->end, DATELINE_WORD_TO);
}

static void
join (const DatelineDateBlock *block, DatelineDateMatch *a, DatelineDateMatch *b)
{
  /* "2013 – present" has no end. */
  if (b->kind == DATELINE_MATCH_REFERENCE && b->reference == 0 && b->first == a->end + 1 &&
      a->kind == DATELINE_MATCH_CALENDAR && is_set (a->year) &&
      dateline_date_block_is (block, b->first, DATELINE_WORD_PAST_TIME))
    a->bound = DATELINE_BOUND_SINCE;
  if (!joins (block, a, b))
    return;
  a->joins_next = TRUE;
  a->bound = b->bound = DATELINE_BOUND_NONE;
  if (a->first > 0 && (dateline_date_block_is (block, a->first - 1, DATELINE_WORD_FROM) ||
                       dateline_date_block_is (block, a->first - 1, DATELINE_WORD_BETWEEN)))
    a->phrase_first = a->first - 1;
  if (a->kind != DATELINE_MATCH_CALENDAR || b->kind != DATELINE_MATCH_CALENDAR)
    return;
  if (!is_set (a->year) && is_set (a->month) && is_set (b->year)) {
    a->year = b->year - (is_set (b->month) && a->month > b->month ? 1 : 0);
    a->calendar = b->calendar;
  }
  if (a->era == DATELINE_DATE_UNSET && is_set (a->year) && b->era == -1)
    a->era = -1;
}

/* "From 3 p.m. on Friday until 3 a.m. on Saturday": the end of the range has its day. */
static void
take_day (DatelineDateMatch *a, DatelineDateMatch *b, DatelineDateMatch *day)
{
  if (!a->joins_next || !is_set (b->hour) || !is_set (b->weekday) || day->weekday != b->weekday ||
      day->first != b->end + 1 || is_set (day->hour))
    return;
  b->end = b->phrase_end = day->end;
  day->kind = DATELINE_MATCH_TRAP;
}

/**
 * dateline_date_match_block:
 * @block: a block
 *
 * Finds the dates of a block, with what their neighbours tell, and joins those that belong
 * together.
 *
 * Returns: (transfer full) (element-type DatelineDateMatch): the dates in order
 */
GArray *
dateline_date_match_block (const DatelineDateBlock *block)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (DatelineDateMatch));
  DatelineDateMatcher matcher;

  dateline_date_matcher_init (&matcher, block);
  for (guint at = 0; at < block->lexemes->len;) {
    DatelineDateMatch match, *before;

    if (dateline_work_is_given_up_at (at))
      break;
    if (!dateline_date_match_at (&matcher, at, &match)) {
      at++;
      continue;
    }
    at = MAX (match.end, at + 1);
    if (match.kind == DATELINE_MATCH_TRAP || dateline_date_belongs_to_other (block, &match))
      continue;
    dateline_date_read_context (block, &match);
    before =
      matches->len > 0 ? &g_array_index (matches, DatelineDateMatch, matches->len - 1) : NULL;
    dateline_date_settle (block, before, &match);
    if (before != NULL && (merge_time (block, before, &match) || merge_today (before, &match) ||
                           dateline_date_merge_named_today (block, before, &match) ||
                           dateline_date_merge_named_day (before, &match)))
      continue;
    if (before != NULL)
      dateline_date_lend_side (block, before, &match);
    g_array_append_val (matches, match);
  }
  for (guint i = matches->len; i-- > 1;)
    lend_year (block, &g_array_index (matches, DatelineDateMatch, i - 1),
               &g_array_index (matches, DatelineDateMatch, i));
  for (guint i = matches->len; i-- > 1;)
    lend_year_to_list (block, &g_array_index (matches, DatelineDateMatch, i - 1),
                       &g_array_index (matches, DatelineDateMatch, i));
  for (guint i = matches->len; i-- > 1;)
    lend_quarter_end (block, &g_array_index (matches, DatelineDateMatch, i - 1),
                      &g_array_index (matches, DatelineDateMatch, i));
  for (guint i = matches->len; i-- > 1;)
    lend_day (block, &g_array_index (matches, DatelineDateMatch, i - 1),
              &g_array_index (matches, DatelineDateMatch, i));
  for (guint i = 0; i < matches->len; i++)
    stay_on_day (block, &g_array_index (matches, DatelineDateMatch, i));
  for (guint i = 1; i < matches->len; i++) {
    join (block, &g_array_index (matches, DatelineDateMatch, i - 1),
          &g_array_index (matches, DatelineDateMatch, i));
  }
  for (guint i = 2; i < matches->len; i++)
    take_day (&g_array_index (matches, DatelineDateMatch, i - 2),
              &g_array_index (matches, DatelineDateMatch, i - 1),
              &g_array_index (matches, DatelineDateMatch, i));
  return matches;
}
