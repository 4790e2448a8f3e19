/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether what looks like a date is one: "may", "march", "second", "fall", "sun" are words,
 * "2,000" and "1500 people" are numbers. Each looks at a fixed number of neighbours. */

#include "dateline-date-private.h"

static gboolean
is_any (const DatelineDateBlock *block, guint at, const DatelineDateWord *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++) {
    if (dateline_date_block_is (block, at, words[i]))
      return TRUE;
  }
  return FALSE;
}

/* Words that stand before a date: in, since, the end of. */
static gboolean
follows_preposition (const DatelineDateBlock *block, guint first)
{
  static const DatelineDateWord words[] = {
    DATELINE_WORD_IN,    DATELINE_WORD_ON,      DATELINE_WORD_OF,     DATELINE_WORD_FROM,
    DATELINE_WORD_SINCE, DATELINE_WORD_UNTIL,   DATELINE_WORD_BEFORE, DATELINE_WORD_AFTER,
    DATELINE_WORD_BY,    DATELINE_WORD_BETWEEN, DATELINE_WORD_TO,     DATELINE_WORD_FOR,
    DATELINE_WORD_PART,  DATELINE_WORD_END,     DATELINE_WORD_LAST,   DATELINE_WORD_NEXT,
    DATELINE_WORD_THIS,  DATELINE_WORD_EVERY,
  };

  return first > 0 && is_any (block, first - 1, words, G_N_ELEMENTS (words));
}

static const DatelineLexeme *
get_previous (const DatelineDateBlock *block, guint first)
{
  return first > 0 ? dateline_date_block_get (block, first - 1) : NULL;
}

static gboolean
is_capitalized (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return lexeme != NULL && (lexeme->flags & DATELINE_LEXEME_CAPITALIZED) != 0;
}

static gboolean
is_ambiguous (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return lexeme != NULL && (lexeme->flags & DATELINE_LEXEME_AMBIGUOUS) != 0;
}

/* The last lexeme of a match, which names the month or weekday of a bare one. */
static guint
get_name (const DatelineDateBlock *block, const DatelineDateMatch *match, DatelineDateWord word)
{
  for (guint at = match->first; at < match->end; at++) {
    if (dateline_date_block_is (block, at, word))
      return at;
  }
  return match->first;
}

/* English writes names of months and weekdays with a capital, other languages may not. */
static gboolean
is_written_as_name (const DatelineDateBlock *block, guint at)
{
  return dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST ||
         is_capitalized (block, at);
}

/* "May", "March", "August" among other capitals are people: "Theresa May", "March said". */
static gboolean
is_name_of_someone (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *before = get_previous (block, at);
  const DatelineLexeme *next = dateline_date_block_get (block, at + 1);

  if (before != NULL && (before->flags & DATELINE_LEXEME_CAPITALIZED) != 0 &&
      before->n_senses == 0 &&
      (dateline_date_block_get (block, at)->flags & DATELINE_LEXEME_GLUED) == 0)
    return TRUE;
  return next != NULL && (next->flags & DATELINE_LEXEME_CAPITALIZED) != 0 && next->n_senses == 0;
}

static gboolean
passes_month (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, (DatelineDateWord) match->calendar);
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (match->calendar == DATELINE_WORD_MONTH && !is_written_as_name (block, at))
    return FALSE;
  /* A letter and a stop, or a short form, needs its stop or a number: "Mar", "Dec". */
  if (match->end - match->first == 1 && lexeme->end_char - lexeme->start_char <= 2)
    return FALSE;
  if (match->calendar != DATELINE_WORD_MONTH)
    return follows_preposition (block, match->first);
  if (!is_ambiguous (block, at))
    return !is_name_of_someone (block, at) || follows_preposition (block, match->first);
  return match->first < at || follows_preposition (block, match->first);
}

/* A number of four digits that can be a year before or after another. */
static gboolean
is_year_beside (const DatelineDateBlock *block, guint at, int year, gboolean is_before)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return (lexeme->flags & (DATELINE_LEXEME_DIGITS | DATELINE_LEXEME_GROUPED)) ==
           DATELINE_LEXEME_DIGITS &&
         lexeme->n_digits == 4 && lexeme->number <= 2100 &&
         (is_before ? lexeme->number < year : lexeme->number > year) &&
         ABS (lexeme->number - year) <= 120;
}

/* "1715 – 1774", "1699 or 1700" */
static gboolean
is_beside_year (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  if (dateline_date_block_is (block, match->end, DATELINE_WORD_DASH) &&
      is_year_beside (block, match->end + 1, match->year, FALSE))
    return TRUE;
  return match->first >= 2 && dateline_date_block_is (block, match->first - 1, DATELINE_WORD_OR) &&
         is_year_beside (block, match->first - 2, match->year, TRUE);
}

/* "in 2018", "(2018)", "2018,": a bare number of four digits. */
static gboolean
passes_year (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord numbers[] = { DATELINE_WORD_NUMBERED, DATELINE_WORD_MONEY,
                                              DATELINE_WORD_COLON, DATELINE_WORD_SLASH };
  static const DatelineDateWord units[] = { DATELINE_WORD_UNITS, DATELINE_WORD_COUNTED,
                                            DATELINE_WORD_MULTIPLE };
  const DatelineLexeme *before = get_previous (block, match->first);
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);
  const gboolean is_glued = dateline_date_block_is_glued (block, match->first);
  const gboolean is_expected = follows_preposition (block, match->first);

  if (match->year >= 3000)
    return FALSE;
  /* 2010年, which nothing parts from what follows. */
  if (match->end - match->first > 1 &&
      dateline_date_block_is (block, match->end - 1, DATELINE_WORD_YEAR_MARK))
    return TRUE;
  if (is_any (block, match->end, units, G_N_ELEMENTS (units)))
    return FALSE;
  if (before != NULL && !is_expected &&
      is_any (block, match->first - 1, numbers, G_N_ELEMENTS (numbers)))
    return FALSE;
  /* Part of a longer thing: "A2018", "3.1415", "555-1234", "2018th". */
  if (is_glued && before != NULL && before->n_senses == 0 &&
      (before->flags & (DATELINE_LEXEME_DIGITS | DATELINE_LEXEME_LETTERS)) != 0)
    return FALSE;
  if (is_glued && match->first > 1 &&
      (dateline_date_block_get (block, match->first - 2)->flags & DATELINE_LEXEME_DIGITS) != 0 &&
      dateline_date_block_is_glued (block, match->first - 1) &&
      dateline_date_block_get (block, match->first - 2)->n_digits != 4)
    return FALSE;
  if (next != NULL && (next->flags & DATELINE_LEXEME_GLUED) != 0) {
    const DatelineLexeme *after = dateline_date_block_get (block, match->end + 1);

    if ((next->flags & (DATELINE_LEXEME_DIGITS | DATELINE_LEXEME_LETTERS)) != 0 &&
        !dateline_lexeme_is (next, DATELINE_WORD_POSSESSIVE, NULL))
      return FALSE;
    if (after != NULL && (after->flags & DATELINE_LEXEME_GLUED) != 0 &&
        (after->flags & DATELINE_LEXEME_DIGITS) != 0 && match->year_to == DATELINE_DATE_UNSET &&
        after->n_digits != 4 && after->n_digits != 2)
      return FALSE;
  }
  return is_expected || match->part != DATELINE_PART_WHOLE || is_beside_year (block, match) ||
         (match->year >= 1800 && match->year <= 2100) ||
         (match->year_to != DATELINE_DATE_UNSET && match->year >= 1300 && match->year <= 2100) ||
         (before != NULL && match->year <= 2100 &&
          (dateline_lexeme_is (before, DATELINE_WORD_OPEN, NULL) ||
           dateline_lexeme_is (before, DATELINE_WORD_DASH, NULL)));
}

/* "March 20 people", "may 5": a month in small letters or a number that counts. */
static gboolean
passes_day (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, (DatelineDateWord) match->calendar);

  if (match->calendar == DATELINE_WORD_MONTH && is_ambiguous (block, at) &&
      !is_written_as_name (block, at))
    return FALSE;
  if (dateline_date_block_is (block, match->end, DATELINE_WORD_COUNTED) &&
      !dateline_date_block_is (block, match->end - 1, (DatelineDateWord) match->calendar))
    return FALSE;
  return !dateline_date_block_is (block, match->end, DATELINE_WORD_MULTIPLE);
}

static gboolean
passes_weekday (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, DATELINE_WORD_WEEKDAY);

  if (!is_written_as_name (block, at))
    return FALSE;
  return !is_ambiguous (block, at) || match->end > at + 1 ||
         (follows_preposition (block, match->first) && !is_name_of_someone (block, at) &&
          !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_OF));
}

static gboolean
follows_article (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return dateline_date_block_is (block, match->first, DATELINE_WORD_THE) &&
         match->end - match->first > 1;
}

static gboolean
passes_season (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, DATELINE_WORD_SEASON);
  const gboolean has_article = follows_article (block, match);
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  if (is_ambiguous (block, at))
    return match->part != DATELINE_PART_WHOLE ||
           ((has_article || follows_preposition (block, match->first)) && match->first > 0 &&
            dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN) &&
            (next == NULL || !dateline_lexeme_is (next, DATELINE_WORD_OF, NULL)));
  return has_article || match->part != DATELINE_PART_WHOLE ||
         follows_preposition (block, match->first) || !is_capitalized (block, at) ||
         (dateline_date_block_get (block, at)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0;
}

/* Nothing that the words would belong to follows: "the year before." */
static gboolean
passes_end (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  int value;

  if (dateline_lexeme_is (dateline_date_block_get (block, match->end - 1), DATELINE_WORD_LATER,
                          &value) &&
      value == 1)
    return TRUE;
  /* "the year-ago quarter" */
  if ((next->flags & DATELINE_LEXEME_INNER) != 0)
    return FALSE;
  return (next->flags & (DATELINE_LEXEME_LETTERS | DATELINE_LEXEME_DIGITS)) == 0 ||
         dateline_lexeme_is (next, DATELINE_WORD_IN, NULL) ||
         dateline_lexeme_is (next, DATELINE_WORD_AND, NULL) ||
         dateline_lexeme_is (next, DATELINE_WORD_AT, NULL) ||
         dateline_lexeme_is (next, DATELINE_WORD_PASSED, NULL) ||
         dateline_lexeme_is (next, DATELINE_WORD_FUTURE, NULL);
}

/* "for years", "within days", "the weekend", "decades" with nothing before. */
static gboolean
passes_units (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord before[] = { DATELINE_WORD_FOR,   DATELINE_WORD_WITHIN,
                                             DATELINE_WORD_IN,    DATELINE_WORD_MORE,
                                             DATELINE_WORD_AFTER, DATELINE_WORD_OF };

  if (match->unit == DATELINE_UNIT_PERIOD)
    return FALSE;
  if (match->kind == DATELINE_MATCH_PERIOD)
    return match->unit == DATELINE_UNIT_WEEKEND || match->unit == DATELINE_UNIT_QUARTER ||
           match->is_fiscal;
  if (match->count == DATELINE_DATE_SOME)
    return TRUE;
  return match->first > 0 && is_any (block, match->first - 1, before, G_N_ELEMENTS (before)) &&
         match->unit >= DATELINE_UNIT_HOUR;
}

/* "2012 Summer Olympics", "Johnnie Christmas": a part of a name. */
static gboolean
passes_name (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);
  const DatelineLexeme *before = dateline_date_block_get (block, match->first - 1);

  if ((next->flags & DATELINE_LEXEME_CAPITALIZED) != 0 && next->n_senses == 0 &&
      (next->flags & DATELINE_LEXEME_STARTS_SENTENCE) == 0)
    return FALSE;
  return match->kind != DATELINE_MATCH_HOLIDAY || match->first == 0 ||
         (before->flags & DATELINE_LEXEME_CAPITALIZED) == 0 || before->n_senses > 0;
}

/* "now", "soon"; "current" and "present" before a noun are no times. */
static gboolean
passes_reference (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  if (follows_article (block, match))
    return next == NULL || (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
           dateline_lexeme_is (next, DATELINE_WORD_AND, NULL);
  return TRUE;
}

/* "2013 – present" */
static gboolean
passes_present (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return match->reference == 0 && match->first >= 2 &&
         (dateline_date_block_is (block, match->first - 1, DATELINE_WORD_DASH) ||
          dateline_date_block_is (block, match->first - 1, DATELINE_WORD_TO)) &&
         is_year_beside (block, match->first - 2, 2100, TRUE);
}

/* "in the morning", "at night", "the evening". */
static gboolean
passes_day_part (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  if (match->part != DATELINE_PART_WHOLE)
    return TRUE;
  if (follows_article (block, match))
    return match->first > 0 && follows_preposition (block, match->first);
  return match->first > 0 &&
         (dateline_date_block_is (block, match->first - 1, DATELINE_WORD_AT) ||
          (dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST &&
           follows_preposition (block, match->first)));
}

/* "a second", "one period" and "a day" without more are no durations worth telling. */
static gboolean
passes_count (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord behind[] = { DATELINE_WORD_OLD, DATELINE_WORD_OF };

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
  if (match->unit == DATELINE_UNIT_SECOND && match->count == 1)
    return FALSE;
  if (match->unit == DATELINE_UNIT_QUARTER && match->count == 1)
    return FALSE;
  return !(match->count == 1 && match->unit < DATELINE_UNIT_HOUR &&
           is_any (block, match->end, behind, G_N_ELEMENTS (behind)));
}

/**
 * dateline_date_gate_passes:
 * @block: a block
 * @match: what a rule found in it
 * @gate: the condition of that rule
 *
 * Returns: %TRUE if the neighbours allow it to be a date
 */
gboolean
dateline_date_gate_passes (const DatelineDateBlock *block,
                           const DatelineDateMatch *match,
                           DatelineDateGate gate)
{
  switch (gate) {
  case DATELINE_GATE_MONTH:
    return passes_month (block, match);
  case DATELINE_GATE_YEAR:
    return passes_year (block, match);
  case DATELINE_GATE_DAY:
    return passes_day (block, match);
  case DATELINE_GATE_WEEKDAY:
    return passes_weekday (block, match);
  case DATELINE_GATE_SEASON:
    return passes_season (block, match);
  case DATELINE_GATE_UNITS:
    return passes_units (block, match);
  case DATELINE_GATE_END:
    return passes_end (block, match);
  case DATELINE_GATE_REFERENCE:
    return passes_reference (block, match);
  case DATELINE_GATE_DAY_PART:
    return passes_day_part (block, match);
  case DATELINE_GATE_COUNT:
    return passes_count (block, match);
  case DATELINE_GATE_NO_NAME:
    return passes_name (block, match);
  case DATELINE_GATE_OLD_YEAR:
    return match->year >= 100 && match->year <= 999 && match->calendar == DATELINE_WORD_MONTH &&
           passes_end (block, match);
  case DATELINE_GATE_PRESENT:
    return passes_present (block, match);
  case DATELINE_GATE_NONE:
  default:
    return TRUE;
  }
}
