/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether what looks like a date is one: "2,000" and "1500 people" are numbers. Each looks at a
 * fixed number of neighbours. */

#include "dateline-date-gates-private.h"
#include "dateline-date-tense-private.h"

/* "Martin Luther King Avenue" */
#define MAX_STREET_WORDS 4

static const DatelineLexeme *
get_previous (const DatelineDateBlock *block, guint first)
{
  return first > 0 ? dateline_date_block_get (block, first - 1) : NULL;
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

/* "2010 Main Street": a number before a name that ends in a word for a street. */
static gboolean
is_house_number (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  for (guint at = match->end; at < match->end + MAX_STREET_WORDS; at++) {
    const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

    if ((lexeme->flags & (DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE)) !=
        DATELINE_LEXEME_CAPITALIZED)
      return FALSE;
    if (at > match->end && dateline_lexeme_is (lexeme, DATELINE_WORD_STREET, NULL))
      return TRUE;
  }
  return FALSE;
}

/* "her 1998 Honda": when it was made says nothing of when anything was. */
static gboolean
is_model (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const char *const makes[] = {
    "Acura",   "Audi",    "BMW",      "Bentley", "Buick",      "Cadillac", "Chevrolet",  "Chevy",
    "Dodge",   "Ferrari", "Fiat",     "Ford",    "Honda",      "Hyundai",  "Jeep",       "Kia",
    "Lexus",   "Mazda",   "Mercedes", "Nissan",  "Peugeot",    "Plymouth", "Pontiac",    "Porsche",
    "Renault", "Saab",    "Subaru",   "Toyota",  "Volkswagen", "Volvo",    "Oldsmobile", "Chrysler"
  };

  for (guint i = 0; i < G_N_ELEMENTS (makes) && match->first > 0; i++) {
    if (dateline_date_block_is_word (block, match->end, makes[i]))
      return !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN);
  }
  return FALSE;
}

/* "1500 to 3000 meters", "between 1900 and 2000 homes" */
static gboolean
is_range_of_things (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord to[] = { DATELINE_WORD_TO, DATELINE_WORD_DASH, DATELINE_WORD_OR,
                                         DATELINE_WORD_AND };
  static const DatelineDateWord things[] = { DATELINE_WORD_UNITS, DATELINE_WORD_COUNTED,
                                             DATELINE_WORD_MULTIPLE };

  return dateline_date_block_is_any (block, match->end, to, G_N_ELEMENTS (to)) &&
         (dateline_date_block_get (block, match->end + 1)->flags & DATELINE_LEXEME_DIGITS) != 0 &&
         dateline_date_block_is_any (block, match->end + 2, things, G_N_ELEMENTS (things));
}

/* "the 1963 children's book", "In 2008 voters chose": a year, and not so many of them. */
static gboolean
owns_what_follows (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint first = match->first;

  if (!dateline_date_block_is (block, match->end, DATELINE_WORD_COUNTED))
    return FALSE;
  if (dateline_date_block_is (block, match->end + 1, DATELINE_WORD_POSSESSIVE) ||
      dateline_date_block_is (block, match->end + 1, DATELINE_WORD_APOSTROPHE))
    return TRUE;
  return first > 0 && match->year >= 1900 && match->year < 2050 &&
         dateline_date_block_is (block, first - 1, DATELINE_WORD_IN) &&
         (dateline_date_block_get (block, first - 1)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0;
}

/* "as early as 1717"; "about 1780 –", but not "about 1500 of". */
static gboolean
is_said_to_be_year (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  int value;

  if (match->first == 0)
    return FALSE;
  if (dateline_lexeme_is (dateline_date_block_get (block, match->first - 1), DATELINE_WORD_MORE,
                          &value) &&
      value == 1)
    return TRUE;
  return dateline_date_block_is (block, match->first - 1, DATELINE_WORD_ABOUT) &&
         (dateline_date_block_is (block, match->end, DATELINE_WORD_DASH) ||
          dateline_date_block_is (block, match->end, DATELINE_WORD_CLOSE));
}

/* "a 2000-watt lamp", but not "the 1990-era lamp" */
static gboolean
is_measure (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const char *const ends[] = {
    "era", "born", "built", "dated", "style", "vintage", "model"
  };
  const DatelineLexeme *next = dateline_date_block_get (block, match->end + 1);

  if (!dateline_date_block_is (block, match->end, DATELINE_WORD_DASH) ||
      !dateline_date_block_is_glued (block, match->end) ||
      !dateline_date_block_is_glued (block, match->end + 1) ||
      (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
      (next->flags & DATELINE_LEXEME_CAPITALIZED) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    if (dateline_date_block_is_word (block, match->end + 1, ends[i]))
      return FALSE;
  }
  return dateline_lexeme_is_plain (next) || dateline_lexeme_is (next, DATELINE_WORD_COUNTED, NULL);
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
  const gboolean is_expected = dateline_date_follows_preposition (block, match->first);

  if (match->year >= 3000 || (!is_expected && is_house_number (block, match)) ||
      is_range_of_things (block, match) || is_measure (block, match) || is_model (block, match))
    return FALSE;
  /* 2010年, which nothing parts from what follows. */
  if (match->end - match->first > 1 &&
      dateline_date_block_is (block, match->end - 1, DATELINE_WORD_YEAR_MARK))
    return TRUE;
  if (dateline_date_block_is_any (block, match->end, units, G_N_ELEMENTS (units)) &&
      !owns_what_follows (block, match))
    return FALSE;
  if (before != NULL && !is_expected &&
      dateline_date_block_is_any (block, match->first - 1, numbers, G_N_ELEMENTS (numbers)))
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
         is_said_to_be_year (block, match) || (match->year >= 1800 && match->year <= 2100) ||
         (match->year_to != DATELINE_DATE_UNSET && match->year >= 1300 && match->year <= 2100) ||
         (before != NULL && match->year <= 2100 &&
          (dateline_lexeme_is (before, DATELINE_WORD_OPEN, NULL) ||
           dateline_lexeme_is (before, DATELINE_WORD_DASH, NULL)));
}

/* Nothing that the words would belong to follows: "the year before." */
static gboolean
passes_end (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  const DatelineLexeme *last = dateline_date_block_get (block, match->end - 1);
  int value;

  if ((dateline_lexeme_is (last, DATELINE_WORD_LATER, &value) ||
       dateline_lexeme_is (last, DATELINE_WORD_EARLIER, &value)) &&
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

/* "2013 – present" */
static gboolean
passes_present (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return match->reference == 0 && match->first >= 2 &&
         (dateline_date_block_is (block, match->first - 1, DATELINE_WORD_DASH) ||
          dateline_date_block_is (block, match->first - 1, DATELINE_WORD_TO)) &&
         is_year_beside (block, match->first - 2, 2100, TRUE);
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
    return dateline_date_passes_month (block, match);
  case DATELINE_GATE_YEAR:
    return passes_year (block, match);
  case DATELINE_GATE_DAY:
    return dateline_date_passes_day (block, match);
  case DATELINE_GATE_WEEKDAY:
    return dateline_date_passes_weekday (block, match);
  case DATELINE_GATE_SEASON:
    return dateline_date_passes_season (block, match);
  case DATELINE_GATE_UNITS:
    return dateline_date_passes_units (block, match);
  case DATELINE_GATE_END:
    return passes_end (block, match);
  case DATELINE_GATE_REFERENCE:
    return dateline_date_passes_reference (block, match);
  case DATELINE_GATE_DAY_PART:
    return dateline_date_passes_day_part (block, match);
  case DATELINE_GATE_COUNT:
    return dateline_date_passes_count (block, match);
  case DATELINE_GATE_HALF:
    return dateline_date_passes_half (block, match);
  case DATELINE_GATE_DAY_FIRST:
    return dateline_date_words_get_order (block->words) == DATELINE_ORDER_DAY_FIRST;
  case DATELINE_GATE_YEAR_FIRST:
    return dateline_date_words_get_order (block->words) == DATELINE_ORDER_YEAR_FIRST;
  case DATELINE_GATE_NO_NAME:
    return dateline_date_passes_name (block, match);
  case DATELINE_GATE_OLD_YEAR:
    return match->year >= 100 && match->year <= 999 && match->calendar == DATELINE_WORD_MONTH &&
           passes_end (block, match);
  case DATELINE_GATE_PRESENT:
    return passes_present (block, match);
  case DATELINE_GATE_TODAY:
    return dateline_date_passes_today (block, match);
  case DATELINE_GATE_NONE:
  default:
    return TRUE;
  }
}
