/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Joins two words for one day: "today Monday", "ce mercredi 2 juin". */

#include "dateline-date-match-private.h"

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/**
 * dateline_date_merge_named_today:
 * @block: a block
 * @a: a date
 * @b: (inout): the next one
 *
 * Takes Arabic and Persian "today Monday" for one day; of "tomorrow 17 May" the second is to
 * come, too.
 *
 * Returns: whether both are one, which @a is now
 */
gboolean
dateline_date_merge_named_today (const DatelineDateBlock *block,
                                 DatelineDateMatch *a,
                                 DatelineDateMatch *b)
{
  if (a->kind != DATELINE_MATCH_TODAY || b->kind != DATELINE_MATCH_CALENDAR || b->first != a->end ||
      b->bound != DATELINE_BOUND_NONE)
    return FALSE;
  if (is_set (b->day)) {
    b->tense = a->offset != 0 ? a->offset : b->tense;
    return FALSE;
  }
  if (!is_set (b->weekday) || is_set (b->month) || is_set (b->day_part) || is_set (b->hour) ||
      b->relation != DATELINE_RELATION_NONE ||
      dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST)
    return FALSE;
  a->end = b->end;
  a->phrase_end = MAX (b->end, b->phrase_end);
  return TRUE;
}

static gboolean
is_weekday_alone (const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_CALENDAR && is_set (match->weekday) &&
         !is_set (match->day) && !is_set (match->month) && !is_set (match->hour);
}

/**
 * dateline_date_merge_named_day:
 * @a: (inout): a date
 * @b: the next one
 *
 * Takes "ce mercredi 2 juin" for one day.
 *
 * Returns: whether both are one, which @a is now
 */
gboolean
dateline_date_merge_named_day (DatelineDateMatch *a, const DatelineDateMatch *b)
{
  if (!is_weekday_alone (a) || b->kind != DATELINE_MATCH_CALENDAR || b->first != a->end ||
      !is_set (b->day) || !is_set (b->month) || is_set (b->weekday))
    return FALSE;
  a->day = b->day;
  a->month = b->month;
  a->year = b->year;
  a->calendar = b->calendar;
  a->relation = DATELINE_RELATION_NONE;
  a->rule = b->rule;
  a->end = b->end;
  a->phrase_end = MAX (b->end, b->phrase_end);
  return TRUE;
}

/**
 * dateline_date_lend_side:
 * @block: a block
 * @a: (inout): a date
 * @b: the next one
 *
 * Tells which of two Tuesdays "سه‌شنبه (فردا)" is.
 */
void
dateline_date_lend_side (const DatelineDateBlock *block,
                         DatelineDateMatch *a,
                         const DatelineDateMatch *b)
{
  if (is_weekday_alone (a) && a->relation == DATELINE_RELATION_NONE &&
      b->kind == DATELINE_MATCH_TODAY && b->offset != 0 && b->first == a->end + 1 &&
      dateline_date_block_is (block, a->end, DATELINE_WORD_OPEN))
    a->tense = b->offset;
}
