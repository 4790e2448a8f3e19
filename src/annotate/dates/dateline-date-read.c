/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the elements of patterns. */

#include "dateline-date-elements-private.h"

static guint
read_ordinal (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (lexeme == NULL)
    return 0;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_ORDINAL, &match->ordinal))
    return 1;
  if ((lexeme->flags & DATELINE_LEXEME_DIGITS) == 0 || lexeme->n_digits > 2 ||
      !dateline_date_block_is_glued (block, at + 1) ||
      (!dateline_date_block_is (block, at + 1, DATELINE_WORD_ORDINAL_END) &&
       !(dateline_date_block_is (block, at + 1, DATELINE_WORD_DOT) &&
         dateline_date_words_get_order (block->words) == DATELINE_ORDER_DAY_FIRST)))
    return 0;
  match->ordinal = lexeme->number;
  return 2;
}

/* "’29" is of this century, "’30" of the last. */
#define FIRST_YEAR_OF_1900S 30

static guint
read_digits (const DatelineDateBlock *block, guint at, guint max, int top, int *value)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (lexeme == NULL || (lexeme->flags & DATELINE_LEXEME_DIGITS) == 0 || lexeme->n_digits > max ||
      lexeme->number < 0 || lexeme->number > top)
    return 0;
  *value = lexeme->number;
  return 1;
}

/* "’98" */
static guint
read_short_year (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  int value;

  if (read_digits (block, at, 2, 99, &value) == 0 ||
      dateline_date_block_get (block, at)->n_digits != 2)
    return 0;
  match->year = value + (value < FIRST_YEAR_OF_1900S ? 2000 : 1900);
  return 1;
}

/* "1994-98", "2018/19": a later year without its first two digits. */
static guint
read_other_year (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);
  int value;

  if (read_digits (block, at, 2, 99, &value) == 0 || lexeme->n_digits != 2 ||
      dateline_date_block_is (block, at + 1, DATELINE_WORD_DASH))
    return 0;
  value += match->year / 100 * 100;
  match->year_to = value;
  return value > match->year ? 1 : 0;
}

/* "nineteen eighty-four", "twenty eighteen" */
static guint
read_year_number (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *first = dateline_date_block_get (block, at);
  const DatelineLexeme *second = dateline_date_block_get (block, at + 1);
  int hundreds, tens, ones;
  guint n = 2;

  if (first == NULL || second == NULL ||
      !dateline_lexeme_is (first, DATELINE_WORD_NUMBER, &hundreds) ||
      !dateline_lexeme_is (second, DATELINE_WORD_NUMBER, &tens) ||
      (hundreds != 18 && hundreds != 19 && hundreds != 20) || tens < 10 ||
      dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST)
    return 0;
  match->year = hundreds * 100 + tens;
  while (dateline_date_block_is (block, at + n, DATELINE_WORD_DASH))
    n++;
  if (tens >= 20 && dateline_date_block_get (block, at + n) != NULL &&
      dateline_lexeme_is (dateline_date_block_get (block, at + n), DATELINE_WORD_NUMBER, &ones) &&
      ones >= 1 && ones < 10) {
    match->year += ones;
    return n + 1;
  }
  return 2;
}

/* Whether what is early or late here is so by a count of hours or days: "two hours late
 * yesterday", but not "for two hours late yesterday". In other languages other words say so. */
static gboolean
is_by_count (const DatelineDateBlock *block, guint at)
{
  return at > 1 && dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST &&
         (dateline_date_block_is (block, at - 1, DATELINE_WORD_UNIT) ||
          dateline_date_block_is (block, at - 1, DATELINE_WORD_UNITS)) &&
         (dateline_date_block_is (block, at - 2, DATELINE_WORD_NUMBER) ||
          dateline_date_block_is (block, at - 2, DATELINE_WORD_ONE) ||
          (dateline_date_block_get (block, at - 2)->flags & DATELINE_LEXEME_DIGITS) != 0) &&
         (at == 2 || !dateline_date_block_is (block, at - 3, DATELINE_WORD_FOR));
}

static guint
read_word (const DatelineDateBlock *block,
           const DatelineDateElement *element,
           guint at,
           DatelineDateMatch *match)
{
  int value;

  if (!dateline_lexeme_is (dateline_date_block_get (block, at), element->word, &value) ||
      (element->value != G_MININT && element->value != value) ||
      (element->word == DATELINE_WORD_PART && is_by_count (block, at)))
    return 0;
  dateline_date_match_set (match, element->word, value);
  return 1;
}

/**
 * dateline_date_element_read:
 * @element: an element
 * @block: a block
 * @at: a lexeme
 * @match: takes what the element is for
 *
 * Reads an element.
 *
 * Returns: how many lexemes it is; 0 if it is not there
 */
guint
dateline_date_element_read (const DatelineDateElement *element,
                            const DatelineDateBlock *block,
                            guint at,
                            DatelineDateMatch *match)
{
  switch (element->reads) {
  case DATELINE_READ_WORD:
    return read_word (block, element, at, match);
  case DATELINE_READ_COUNT:
    return dateline_date_take_count (block, at, match);
  case DATELINE_READ_DAY:
    return dateline_date_take_day (block, at, FALSE, &match->day);
  case DATELINE_READ_DAY_TO:
    return dateline_date_take_day (block, at, FALSE, &match->day_to);
  case DATELINE_READ_ORDINAL_DAY:
    return dateline_date_take_day (block, at, TRUE, &match->day);
  case DATELINE_READ_MONTH:
    return dateline_date_take_month (block, at, &match->calendar, &match->month);
  case DATELINE_READ_MONTH_TO:
    return dateline_date_take_month (block, at, &match->calendar, &match->month_to);
  case DATELINE_READ_YEAR:
    return dateline_date_take_year (block, at, &match->year);
  case DATELINE_READ_YEAR_TO:
    return read_other_year (block, at, match);
  case DATELINE_READ_ANY_YEAR:
    return dateline_date_take_any_year (block, at, &match->year);
  case DATELINE_READ_DECADE:
    return dateline_date_take_decade (block, at, match);
  case DATELINE_READ_DECADE_NUMBER:
    return dateline_date_take_decade_number (block, at, match);
  case DATELINE_READ_NUMERIC:
    return dateline_date_take_numeric (block, at, match);
  case DATELINE_READ_CLOCK:
    return dateline_date_take_clock (block, at, match);
  case DATELINE_READ_QUARTER:
    return dateline_date_take_quarter (block, at, match);
  case DATELINE_READ_ORDINAL:
    return read_ordinal (block, at, match);
  case DATELINE_READ_MM:
    return read_digits (block, at, 2, 12, &match->month);
  case DATELINE_READ_DD:
    return read_digits (block, at, 2, 99, &match->day);
  case DATELINE_READ_SHORT_YEAR:
    return read_short_year (block, at, match);
  case DATELINE_READ_YEAR_NUMBER:
    return read_year_number (block, at, match);
  case DATELINE_READ_DIGITS:
  default: {
    int ignored;

    return read_digits (block, at, 9, G_MAXINT, &ignored);
  }
  }
}
