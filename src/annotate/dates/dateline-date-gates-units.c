/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether what is counted or has no bounds is a time: "two days", "for years", "now". */

#include "dateline-date-gates-private.h"
#include "dateline-date-tense-private.h"

#include <string.h>

/* How far away a figure may stand that tells what a half is of. */
#define N_TO_FIGURE 16

/* "months of debate", but not "the days of the week" */
static gboolean
is_of_something (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end + 1);

  return match->unit >= DATELINE_UNIT_HOUR && match->kind == DATELINE_MATCH_DURATION &&
         dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST &&
         dateline_date_block_is (block, match->end, DATELINE_WORD_OF) &&
         dateline_lexeme_is_plain (next) && (next->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         (next->flags & DATELINE_LEXEME_CAPITALIZED) == 0 && match->first > 0 &&
         !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_THE) &&
         (dateline_date_block_get (block, match->first - 1)->flags & DATELINE_LEXEME_DIGITS) == 0;
}

/**
 * dateline_date_passes_units:
 * @block: a block
 * @match: what was found in it
 *
 * "for years", "within days", "the weekend", "decades" with nothing before.
 *
 * Returns: %TRUE if units without a number are a length of time
 */
gboolean
dateline_date_passes_units (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord before[] = { DATELINE_WORD_FOR,   DATELINE_WORD_WITHIN,
                                             DATELINE_WORD_IN,    DATELINE_WORD_MORE,
                                             DATELINE_WORD_AFTER, DATELINE_WORD_OF };

  if (match->unit == DATELINE_UNIT_PERIOD)
    return FALSE;
  if (match->kind == DATELINE_MATCH_PERIOD)
    return match->unit == DATELINE_UNIT_WEEKEND || match->unit == DATELINE_UNIT_QUARTER ||
           match->is_fiscal;
  if (dateline_date_block_is (block, match->first, DATELINE_WORD_SOME) ||
      is_of_something (block, match))
    return TRUE;
  return match->first > 0 &&
         dateline_date_block_is_any (block, match->first - 1, before, G_N_ELEMENTS (before)) &&
         match->unit >= DATELINE_UNIT_MINUTE;
}

/**
 * dateline_date_passes_reference:
 * @block: a block
 * @match: what was found in it
 *
 * "now", "soon"; "current" and "present" before a noun are no times.
 *
 * Returns: %TRUE if it stands for a time
 */
gboolean
dateline_date_passes_reference (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord behind[] = { DATELINE_WORD_CLAUSE, DATELINE_WORD_FOR,
                                             DATELINE_WORD_IN,     DATELINE_WORD_ON,
                                             DATELINE_WORD_AT,     DATELINE_WORD_BY,
                                             DATELINE_WORD_FROM,   DATELINE_WORD_TO };
  const DatelineLexeme *first = dateline_date_block_get (block, match->first);
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  /* "the long-term plan" */
  if (memchr (block->text + first->start_byte, '-', first->end_byte - first->start_byte) != NULL)
    return FALSE;
  if (!dateline_date_match_has_article (block, match) ||
      (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
      dateline_lexeme_is (next, DATELINE_WORD_AND, NULL))
    return TRUE;
  /* "into the future if", but not "in the future tense", "the future of work" */
  return match->first > 0 && dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN) &&
         dateline_date_block_is_any (block, match->end, behind, G_N_ELEMENTS (behind));
}

/**
 * dateline_date_passes_day_part:
 * @block: a block
 * @match: what was found in it
 *
 * "in the morning", "at noon", "the evening", but not "at night", which may be any.
 *
 * Returns: %TRUE if it is a part of a day
 */
gboolean
dateline_date_passes_day_part (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  if (match->part != DATELINE_PART_WHOLE)
    return TRUE;
  if (dateline_date_match_has_article (block, match))
    return match->first > 0 && dateline_date_follows_preposition (block, match->first);
  return match->first > 0 &&
         ((dateline_date_block_is (block, match->first - 1, DATELINE_WORD_AT) &&
           !dateline_date_block_is_word (block, match->first, "night") &&
           !dateline_date_block_is_word (block, match->first, "Night")) ||
          dateline_date_block_is (block, match->first - 1, DATELINE_WORD_BEFORE) ||
          dateline_date_block_is (block, match->first - 1, DATELINE_WORD_UNTIL) ||
          (dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST &&
           dateline_date_follows_preposition (block, match->first)));
}

/* "the Six Day War", "the Hundred Years' War" */
static gboolean
is_part_of_name (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint flags = DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE;
  guint end = match->end;

  while (dateline_date_block_is (block, end, DATELINE_WORD_APOSTROPHE) ||
         dateline_date_block_is (block, end, DATELINE_WORD_POSSESSIVE))
    end++;
  return dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST &&
         (dateline_date_block_get (block, match->end - 1)->flags & flags) ==
           DATELINE_LEXEME_CAPITALIZED &&
         (dateline_date_block_get (block, end)->flags & flags) == DATELINE_LEXEME_CAPITALIZED;
}

/**
 * dateline_date_passes_count:
 * @block: a block
 * @match: what was found in it
 *
 * "a second", "one period" and "a day" without more are no durations worth telling.
 *
 * Returns: %TRUE if so many of a unit are a length of time worth telling
 */
gboolean
dateline_date_passes_count (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord behind[] = { DATELINE_WORD_OLD, DATELINE_WORD_OF };
  static const DatelineDateWord things[] = { DATELINE_WORD_UNITS, DATELINE_WORD_COUNTED,
                                             DATELINE_WORD_MULTIPLE };

  if (match->unit == DATELINE_UNIT_PERIOD || match->unit == DATELINE_UNIT_SEASON)
    return FALSE;
  if (dateline_date_block_is (block, match->end, DATELINE_WORD_OLD) ||
      ((dateline_date_block_get (block, match->end)->flags & DATELINE_LEXEME_INNER) != 0 &&
       dateline_date_block_is (block, match->end + 1, DATELINE_WORD_OLD)))
    return FALSE;
  /* "the 2018 season": a year, and not so many of anything. */
  if (match->count >= 1000 &&
      (dateline_date_block_get (block, match->end - 1)->flags & DATELINE_LEXEME_LETTERS) != 0 &&
      dateline_date_block_is (block, match->end - 1, DATELINE_WORD_UNIT) &&
      dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST)
    return FALSE;
  /* "2020年前" */
  if (match->kind == DATELINE_MATCH_OFFSET && match->count >= 1000 &&
      dateline_date_words_get_order (block->words) == DATELINE_ORDER_YEAR_FIRST)
    return FALSE;
  /* "the Six Day War" */
  if (is_part_of_name (block, match))
    return FALSE;
  /* "a months-long" */
  if (dateline_date_block_is (block, match->first, DATELINE_WORD_ONE) && match->count == 1 &&
      dateline_date_block_is (block, match->end - 1, DATELINE_WORD_UNITS))
    return FALSE;
  /* "three days a week", "$5 a day" */
  if (match->count == 1 && match->first > 0 &&
      dateline_date_block_is (block, match->first, DATELINE_WORD_ONE) &&
      (dateline_date_block_is_any (block, match->first - 1, things, G_N_ELEMENTS (things)) ||
       (dateline_date_block_get (block, match->first - 1)->flags & DATELINE_LEXEME_DIGITS) != 0))
    return FALSE;
  if (match->unit == DATELINE_UNIT_SECOND && match->count == 1)
    return FALSE;
  if (match->unit == DATELINE_UNIT_QUARTER && match->count == 1)
    return FALSE;
  return !(match->count == 1 && match->unit < DATELINE_UNIT_HOUR &&
           dateline_date_block_is_any (block, match->end, behind, G_N_ELEMENTS (behind)));
}

/* "profit", "3 percent", "$4" */
static gboolean
is_figure (const DatelineDateBlock *block, guint at)
{
  static const DatelineDateWord figures[] = { DATELINE_WORD_FIGURES, DATELINE_WORD_MONEY };
  static const char *const words[] = { "percent", "%", "million", "billion" };

  if (dateline_date_block_is_any (block, at, figures, G_N_ELEMENTS (figures)))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is_word (block, at, words[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_passes_half:
 * @block: a block
 * @match: what was found in it
 *
 * "Profit fell in the first half", but not "scored in the first half".
 *
 * Returns: %TRUE if the sentence tells of figures: the half is that of a year
 */
gboolean
dateline_date_passes_half (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  for (guint i = match->first; i > 0 && i + N_TO_FIGURE > match->first; i--) {
    if ((dateline_date_block_get (block, i)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    if (is_figure (block, i - 1))
      return TRUE;
  }
  for (guint i = match->end; i < match->end + N_TO_FIGURE; i++) {
    if ((dateline_date_block_get (block, i)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    if (is_figure (block, i))
      return TRUE;
  }
  return FALSE;
}
