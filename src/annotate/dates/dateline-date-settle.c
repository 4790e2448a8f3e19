/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Settles what a date is by the words around it and the date before it: when or how long, once
 * or again and again, to come or past. */

#include "dateline-date-gates-private.h"
#include "dateline-date-match-private.h"
#include "dateline-date-tense-private.h"

#include <string.h>

/* "the worst drought that the region had in ten years" */
#define N_BEFORE_SINCE 8
/* "on 3 June, and to all others who wish to come on 5 June" */
#define N_BETWEEN 12

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/**
 * dateline_date_settle_hour:
 * @match: a time of day
 *
 * Makes "8 in the evening" 20 hours.
 */
void
dateline_date_settle_hour (DatelineDateMatch *match)
{
  if (is_set (match->hour) && !is_set (match->meridiem) && is_set (match->day_part) &&
      match->hour >= 1 && match->hour <= 11 &&
      (match->day_part == DATELINE_DAY_AFTERNOON || match->day_part == DATELINE_DAY_EVENING ||
       (match->day_part == DATELINE_DAY_NIGHT && match->hour >= 6)))
    match->hour += 12;
}

/* "every Tuesday and Thursday": the second comes again, too. */
static void
continue_set (const DatelineDateBlock *block,
              const DatelineDateMatch *before,
              DatelineDateMatch *match)
{
  if (before->kind != DATELINE_MATCH_SET || !is_set (before->weekday) ||
      match->kind != DATELINE_MATCH_CALENDAR || !is_set (match->weekday) || is_set (match->day) ||
      match->relation != DATELINE_RELATION_NONE || match->first != before->end + 1 ||
      !(dateline_date_block_is (block, before->end, DATELINE_WORD_AND) ||
        dateline_date_block_is (block, before->end, DATELINE_WORD_OR) ||
        dateline_date_block_is (block, before->end, DATELINE_WORD_COMMA)))
    return;
  match->kind = DATELINE_MATCH_SET;
  match->rule = before->rule;
}

/* "the first visit in ten years" */
static gboolean
is_since_then (const DatelineDateBlock *block, guint at)
{
  for (guint i = 1; i <= N_BEFORE_SINCE && i <= at; i++) {
    const DatelineLexeme *lexeme = dateline_date_block_get (block, at - i);
    const guint n = lexeme->end_byte - lexeme->start_byte;

    /* "biggest", "worst" */
    if (dateline_lexeme_is (lexeme, DATELINE_WORD_ORDINAL, NULL) ||
        (n > 4 && memcmp (block->text + lexeme->end_byte - 2, "st", 2) == 0))
      return TRUE;
  }
  return FALSE;
}

/* "will come back in three weeks": when, and not how long. */
static void
settle_ahead (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  int value;

  if (match->kind != DATELINE_MATCH_DURATION || match->tense <= 0 || match->first == 0 ||
      !is_set (match->count) || match->count == DATELINE_DATE_SOME ||
      match->unit < DATELINE_UNIT_DAY || match->unit == DATELINE_UNIT_PERIOD ||
      !dateline_lexeme_is (dateline_date_block_get (block, match->first - 1), DATELINE_WORD_IN,
                           &value) ||
      value != 1 || is_since_then (block, match->first - 1))
    return;
  match->kind = DATELINE_MATCH_OFFSET;
  match->offset = 1;
  match->rule = "offset";
}

/* "on Thursday and Friday": both to come, or both past. */
static void
lend_tense (const DatelineDateBlock *block,
            const DatelineDateMatch *before,
            DatelineDateMatch *match)
{
  if (match->first == before->end + 1 && before->kind == DATELINE_MATCH_CALENDAR &&
      match->kind == DATELINE_MATCH_CALENDAR && match->relation == before->relation &&
      is_set (match->weekday) == is_set (before->weekday) &&
      is_set (match->month) == is_set (before->month) &&
      dateline_date_block_is (block, before->end, DATELINE_WORD_AND)) {
    match->tense = before->tense;
    match->is_of_story = before->is_of_story;
  }
}

/* "will open to members on 3 June, and to all on 5 June": what goes on with "and" or a comma. */
static void
lend_future (const DatelineDateBlock *block,
             const DatelineDateMatch *before,
             DatelineDateMatch *match)
{
  gboolean goes_on = FALSE;

  if (match->tense != 0 || before->tense <= 0 || before->kind != DATELINE_MATCH_CALENDAR ||
      match->kind != DATELINE_MATCH_CALENDAR || match->first - before->end > N_BETWEEN)
    return;
  for (guint i = before->end; i < match->first; i++) {
    if ((dateline_date_block_get (block, i)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0 ||
        dateline_date_block_is (block, i, DATELINE_WORD_CLAUSE) ||
        dateline_date_block_is (block, i, DATELINE_WORD_QUOTE))
      return;
    goes_on = goes_on || dateline_date_block_is (block, i, DATELINE_WORD_AND) ||
              dateline_date_block_is (block, i, DATELINE_WORD_COMMA);
  }
  if (!goes_on)
    return;
  match->tense = before->tense;
  match->is_of_story = before->is_of_story;
}

/* "the two-week conference", "a two-year high", "a year-earlier loss": the article is that of
 * what follows. */
static void
drop_article (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  if ((match->kind != DATELINE_MATCH_DURATION && match->kind != DATELINE_MATCH_OFFSET) ||
      match->end - match->first < 4 ||
      (dateline_date_block_get (block, match->end - 2)->flags & DATELINE_LEXEME_INNER) == 0)
    return;
  if (dateline_date_block_is (block, match->first, DATELINE_WORD_THE) ||
      dateline_date_block_is (block, match->first, DATELINE_WORD_ONE))
    match->phrase_first = ++match->first;
}

/* "will last two years": the verb. */
static void
drop_verb (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  int value;

  if (match->kind != DATELINE_MATCH_SPAN || match->first == 0 ||
      !dateline_date_block_is (block, match->first, DATELINE_WORD_LAST) ||
      !(dateline_date_block_is (block, match->first - 1, DATELINE_WORD_FUTURE) ||
        (dateline_lexeme_is (dateline_date_block_get (block, match->first - 1), DATELINE_WORD_TO,
                             &value) &&
         value == 1)))
    return;
  match->kind = DATELINE_MATCH_DURATION;
  match->rule = "duration";
  match->relation = DATELINE_RELATION_NONE;
  match->phrase_first = ++match->first;
}

/* "the last two months of 1989": of another time than the one that ends today. */
static void
settle_last_of (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  static const DatelineDateWord times[] = { DATELINE_WORD_MONTH, DATELINE_WORD_LAST,
                                            DATELINE_WORD_NEXT,  DATELINE_WORD_THIS,
                                            DATELINE_WORD_THE,   DATELINE_WORD_THAT };

  if (match->kind != DATELINE_MATCH_SPAN || match->relation == DATELINE_RELATION_COMING ||
      !dateline_date_block_is (block, match->end, DATELINE_WORD_OF) ||
      (!dateline_date_block_is_any (block, match->end + 1, times, G_N_ELEMENTS (times)) &&
       dateline_date_block_get (block, match->end + 1)->n_digits != 4))
    return;
  match->kind = DATELINE_MATCH_DURATION;
  match->rule = "duration";
  match->relation = DATELINE_RELATION_NONE;
}

/* "will one day", "one day will": some day, and not how long. */
static void
settle_one_day (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  if (match->kind != DATELINE_MATCH_DURATION || match->unit != DATELINE_UNIT_DAY ||
      match->end - match->first != 2 || match->first == 0 ||
      !(dateline_date_block_is_word (block, match->first, "one") ||
        dateline_date_block_is_word (block, match->first, "One")) ||
      !(dateline_date_block_is_value (block, match->first - 1, DATELINE_WORD_FUTURE,
                                      DATELINE_FUTURE_ALWAYS) ||
        dateline_date_block_is_value (block, match->end, DATELINE_WORD_FUTURE,
                                      DATELINE_FUTURE_ALWAYS)))
    return;
  match->kind = DATELINE_MATCH_REFERENCE;
  match->rule = "vague";
  match->reference = 1;
}

/* "a Sunday night service", but not "on a Sunday", "It was a Sunday.": the last one. */
static void
settle_a_weekday (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  static const char *const subjects[] = { "he", "she", "they", "we", "it", "you", "i" };
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  if (match->kind != DATELINE_MATCH_SET || !is_set (match->weekday) || match->first < 2 ||
      !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_ONE) ||
      dateline_date_block_is (block, match->first - 2, DATELINE_WORD_ON) ||
      dateline_date_block_is (block, match->first - 2, DATELINE_WORD_TIMES) ||
      !dateline_lexeme_is_plain (next) || (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
      (next->flags & (DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE)) != 0 ||
      !g_str_equal (dateline_date_words_get_language (block->words), "en"))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++) {
    if (dateline_date_block_is_word (block, match->end, subjects[i]))
      return;
  }
  match->kind = DATELINE_MATCH_CALENDAR;
  match->rule = "weekday";
}

/* "the week before last", "the week after next" */
static void
settle_steps (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  const gboolean is_last = dateline_date_block_is (block, match->end - 1, DATELINE_WORD_LAST);

  if (match->kind == DATELINE_MATCH_PERIOD && match->end - match->first > 3 &&
      (is_last || dateline_date_block_is (block, match->end - 1, DATELINE_WORD_NEXT)) &&
      dateline_date_block_is (block, match->end - 2,
                              is_last ? DATELINE_WORD_BEFORE : DATELINE_WORD_AFTER))
    match->count = 2;
}

/* Which half of the day an hour is of, which calendar a year, and which week a weekday: in
 * Chinese "next Friday" is that of the next week. */
static void
settle_units (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  dateline_date_settle_hour (match);
  if (is_set (match->year) && match->calendar == DATELINE_WORD_MONTH && !is_set (match->month) &&
      match->era == DATELINE_DATE_UNSET && match->year >= 1200 && match->year < 1500 &&
      g_str_equal (dateline_date_words_get_language (block->words), "fa"))
    match->calendar = DATELINE_WORD_PERSIAN_MONTH;
  if (is_set (match->weekday) && !is_set (match->unit) &&
      (match->relation == DATELINE_RELATION_LAST || match->relation == DATELINE_RELATION_NEXT) &&
      g_str_equal (dateline_date_words_get_language (block->words), "zh"))
    match->unit = DATELINE_UNIT_WEEK;
}

/**
 * dateline_date_settle:
 * @block: a block
 * @before: (nullable): the date before it
 * @match: a date with its context
 *
 * Settles what a date is.
 */
void
dateline_date_settle (const DatelineDateBlock *block,
                      const DatelineDateMatch *before,
                      DatelineDateMatch *match)
{
  settle_units (block, match);
  settle_ahead (block, match);
  drop_article (block, match);
  drop_verb (block, match);
  settle_last_of (block, match);
  settle_one_day (block, match);
  settle_steps (block, match);
  settle_a_weekday (block, match);
  if (before == NULL)
    return;
  continue_set (block, before, match);
  lend_tense (block, before, match);
  lend_future (block, before, match);
}
