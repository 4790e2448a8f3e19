/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the parts of a date that are more than one word: counts, days, years, dates in
 * numbers. Each takes lexemes from a place on, at most a fixed number of them, and returns
 * how many; 0 where there is none. */

#include "dateline-date-private.h"

#define MAX_COUNT_WORDS 8
#define MAX_COUNT 100000

static gboolean
is_digits (const DatelineDateBlock *block, guint at, guint min, guint max)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return lexeme != NULL && (lexeme->flags & DATELINE_LEXEME_DIGITS) != 0 &&
         (lexeme->flags & DATELINE_LEXEME_GROUPED) == 0 && lexeme->n_digits >= min &&
         lexeme->n_digits <= max;
}

static int
get_number (const DatelineDateBlock *block, guint at)
{
  return dateline_date_block_get (block, at)->number;
}

static gboolean
is_glued_mark (const DatelineDateBlock *block, guint at, DatelineDateWord mark)
{
  return dateline_date_block_is (block, at, mark) && dateline_date_block_is_glued (block, at);
}

static gboolean
get_word (const DatelineDateBlock *block, guint at, DatelineDateWord word, int *value)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return lexeme != NULL && dateline_lexeme_is (lexeme, word, value);
}

static guint
skip_inner (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  return lexeme != NULL && (lexeme->flags & DATELINE_LEXEME_INNER) != 0 ? at + 1 : at;
}

/* "twenty-five", "two hundred", "十五". */
static guint
take_number_words (const DatelineDateBlock *block, guint first, int *number)
{
  guint at = first;
  int total = 0, value, last = MAX_COUNT;

  while (at < first + MAX_COUNT_WORDS) {
    const guint next = at == first ? at : skip_inner (block, at);

    if (get_word (block, next, DATELINE_WORD_MULTIPLE, &value)) {
      total = MAX (total, 1);
      /* Ideographs: twenty is two, ten; fifteen is ten, five. */
      if (total < value)
        total *= value;
      else
        break;
      last = value;
    } else if (get_word (block, next, DATELINE_WORD_NUMBER, &value) && value < last &&
               (at == first || value < 10 || last >= 100) && total <= MAX_COUNT) {
      if (at != first && last < 10)
        break;
      total += value;
      last = value >= 20 && value < 100 ? 10 : value;
    } else {
      break;
    }
    at = next + 1;
  }
  *number = total;
  return at - first;
}

/* Behind a number: "and a half", "1/2", ".5". */
static guint
take_half (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  guint next = skip_inner (block, at);

  if (is_glued_mark (block, at, DATELINE_WORD_DOT) && is_digits (block, at + 1, 1, 1)) {
    match->count_half = get_number (block, at + 1);
    return 2;
  }
  if (is_digits (block, at, 1, 1) && dateline_date_block_is (block, at + 1, DATELINE_WORD_SLASH) &&
      is_digits (block, at + 2, 1, 1)) {
    match->count_half = 5;
    return 3;
  }
  if (dateline_date_block_is (block, next, DATELINE_WORD_AND_HALF)) {
    match->count_half = 5;
    return next + 1 - at;
  }
  if (!dateline_date_block_is (block, next, DATELINE_WORD_AND))
    return 0;
  next = skip_inner (block, next + 1);
  if (dateline_date_block_is (block, next, DATELINE_WORD_ONE))
    next = skip_inner (block, next + 1);
  if (!dateline_date_block_is (block, next, DATELINE_WORD_HALF))
    return 0;
  match->count_half = 5;
  return next + 1 - at;
}

static guint
take_one_count (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);
  guint n;

  if (lexeme == NULL)
    return 0;
  if ((lexeme->flags & DATELINE_LEXEME_DIGITS) != 0) {
    if (lexeme->number < 0 || lexeme->number > MAX_COUNT || lexeme->n_senses > 0)
      return 0;
    match->count = lexeme->number;
    n = 1;
    if (dateline_date_block_is (block, at + 1, DATELINE_WORD_MULTIPLE))
      return 0;
    return n + take_half (block, at + n, match);
  }
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_HALF, NULL)) {
    match->count = 0;
    match->count_half = 5;
    return dateline_date_block_is (block, at + 1, DATELINE_WORD_ONE) ? 2 : 1;
  }
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_SOME, NULL)) {
    match->count = DATELINE_DATE_SOME;
    return 1;
  }
  n = take_number_words (block, at, &match->count);
  return n > 0 ? n + take_half (block, at + n, match) : 0;
}

/**
 * dateline_date_take_count:
 * @block: a block
 * @at: a lexeme
 * @match: takes the count
 *
 * Reads how many: "25", "twenty-five", "a few", "a couple of", "two to three".
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_count (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  guint n = 0, more;

  match->count_half = 0;
  if (dateline_date_block_is (block, at, DATELINE_WORD_ONE)) {
    /* "a few", "a hundred", "a couple of", or "a" alone */
    n = is_digits (block, at + 1, 1, 9) ? 0 : take_one_count (block, at + 1, match);
    if (n == 0 || (match->count > 0 && match->count < 12 && match->count != 2)) {
      match->count = 1;
      match->count_half = 0;
      return 1;
    }
    return n + 1;
  }
  n = take_one_count (block, at, match);
  if (n > 0 && (dateline_date_block_is (block, at + n, DATELINE_WORD_OR) ||
                (dateline_date_block_is (block, at + n, DATELINE_WORD_DASH) &&
                 dateline_date_block_is_glued (block, at + n)))) {
    DatelineDateMatch other = *match;

    more = take_one_count (block, at + n + 1, &other);
    if (more > 0 && other.count > match->count && match->count >= 0)
      return n + 1 + more;
  }
  return n;
}

/**
 * dateline_date_take_day:
 * @block: a block
 * @at: a lexeme
 * @must_be_ordinal: whether "16" is no day, but "16th" is
 * @day: (out): the day
 *
 * Reads the day of a month: "16", "16th", "16.", "sixteenth", "16日".
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_day (const DatelineDateBlock *block,
                        guint at,
                        gboolean must_be_ordinal,
                        int *day)
{
  guint n = 1;

  if (get_word (block, at, DATELINE_WORD_ORDINAL, day))
    return *day >= 1 && *day <= 31 ? 1 : 0;
  if (is_digits (block, at, 1, 2))
    *day = get_number (block, at);
  else
    n = take_number_words (block, at, day);
  if (n == 0 || *day < 1 || *day > 31)
    return 0;
  if (dateline_date_block_is (block, at + n, DATELINE_WORD_DAY_MARK))
    return n + 1;
  if (!is_digits (block, at, 1, 2))
    return 0;
  if (dateline_date_block_is (block, at + 1, DATELINE_WORD_ORDINAL_END) &&
      dateline_date_block_is_glued (block, at + 1))
    return 2;
  if (is_glued_mark (block, at + 1, DATELINE_WORD_DOT) &&
      dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST &&
      (dateline_date_block_is (block, at + 2, DATELINE_WORD_MONTH) ||
       ((dateline_date_block_is (block, at + 2, DATELINE_WORD_TO) ||
         dateline_date_block_is (block, at + 2, DATELINE_WORD_AND) ||
         dateline_date_block_is (block, at + 2, DATELINE_WORD_DASH)) &&
        is_digits (block, at + 3, 1, 2))))
    return 2;
  /* "5:30", "3.5", "7%": no days */
  if (must_be_ordinal || is_glued_mark (block, at + 1, DATELINE_WORD_COLON) ||
      (is_glued_mark (block, at + 1, DATELINE_WORD_DOT) && is_digits (block, at + 2, 1, 9) &&
       dateline_date_block_is_glued (block, at + 2)))
    return 0;
  return 1;
}

/**
 * dateline_date_take_month:
 * @block: a block
 * @at: a lexeme
 * @calendar: (out): the calendar that the month is of
 * @month: (out): the month
 *
 * Reads a month by its name, or by its number and the sign of a month.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_month (const DatelineDateBlock *block, guint at, int *calendar, int *month)
{
  guint n;

  *calendar = DATELINE_WORD_MONTH;
  for (DatelineDateWord word = DATELINE_WORD_MONTH; word <= DATELINE_WORD_HEBREW_MONTH; word++) {
    if (!get_word (block, at, word, month))
      continue;
    *calendar = (int) word;
    /* "مايو/أيار": two names of one month */
    if (dateline_date_block_is (block, at + 1, DATELINE_WORD_SLASH) &&
        dateline_date_block_is (block, at + 2, word))
      return 3;
    return 1;
  }
  n = is_digits (block, at, 1, 2) ? 1 : take_number_words (block, at, month);
  if (n == 0 || !dateline_date_block_is (block, at + n, DATELINE_WORD_MONTH_MARK))
    return 0;
  if (is_digits (block, at, 1, 2))
    *month = get_number (block, at);
  return *month >= 1 && *month <= 12 ? n + 1 : 0;
}

/* 二〇一八: a year digit by digit. */
static guint
take_year_digits (const DatelineDateBlock *block, guint at, int *year)
{
  int digit;

  *year = 0;
  for (guint i = 0; i < 4; i++) {
    if (!get_word (block, at + i, DATELINE_WORD_NUMBER, &digit) || digit > 9 ||
        !dateline_date_block_is (block, at + 4, DATELINE_WORD_YEAR_MARK))
      return 0;
    *year = *year * 10 + digit;
  }
  return 5;
}

/**
 * dateline_date_take_year:
 * @block: a block
 * @at: a lexeme
 * @year: (out): the year
 *
 * Reads a year of four digits.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_year (const DatelineDateBlock *block, guint at, int *year)
{
  if (!is_digits (block, at, 4, 4))
    return take_year_digits (block, at, year);
  *year = get_number (block, at);
  if (*year < 1000 || *year > 2999)
    return *year >= 5000 && *year < 6000 &&
               g_str_equal (dateline_date_words_get_language (block->words), "he")
           ? 1
           : 0;
  if (dateline_date_block_is (block, at + 1, DATELINE_WORD_YEAR_MARK))
    return 2;
  return 1;
}

/**
 * dateline_date_take_any_year:
 * @block: a block
 * @at: a lexeme
 * @year: (out): the year
 *
 * Reads a year of one to four digits, which an era must follow or precede. A comma in it
 * does not matter.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_any_year (const DatelineDateBlock *block, guint at, int *year)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (lexeme == NULL || (lexeme->flags & DATELINE_LEXEME_DIGITS) == 0 || lexeme->n_digits > 4 ||
      lexeme->number < 1)
    return 0;
  *year = lexeme->number;
  return 1;
}

/**
 * dateline_date_take_decade:
 * @block: a block
 * @at: a lexeme
 * @match: takes the first year of the decade
 *
 * Reads "1990s", "'90s", "nineties".
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_decade (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  guint first = at;
  guint n_digits;

  if (get_word (block, at, DATELINE_WORD_DECADE, &match->decade)) {
    match->decade += match->decade < 100 ? 1900 : 0;
    return 1;
  }
  if (dateline_date_block_is (block, at, DATELINE_WORD_APOSTROPHE))
    at++;
  if (!is_digits (block, at, 2, 4) || get_number (block, at) % 10 != 0)
    return 0;
  n_digits = dateline_date_block_get (block, at)->n_digits;
  if (n_digits == 3 || !dateline_date_block_is (block, at + 1, DATELINE_WORD_DECADE_END) ||
      !dateline_date_block_is_glued (block, at + 1))
    return 0;
  match->decade = get_number (block, at);
  if (n_digits == 4 && (match->decade < 1000 || match->decade > 2100))
    return 0;
  if (n_digits == 2)
    match->decade += match->decade < 20 ? 2000 : 1900;
  return at + 2 - first;
}

/**
 * dateline_date_take_quarter:
 * @block: a block
 * @at: a lexeme
 * @match: takes the quarter or half
 *
 * Reads "Q1", "H2".
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_quarter (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  int number;

  if (!is_digits (block, at + 1, 1, 1) || !dateline_date_block_is_glued (block, at + 1))
    return 0;
  number = get_number (block, at + 1);
  if (dateline_date_block_is (block, at, DATELINE_WORD_QUARTER_NAME) && number >= 1 && number <= 4)
    match->quarter = number;
  else if (dateline_date_block_is (block, at, DATELINE_WORD_HALF_NAME) && number >= 1 &&
           number <= 2)
    match->half = number;
  else
    return 0;
  return 2;
}
