/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether the name of a month, weekday, season or holiday is one: "may", "march", "sun",
 * "fall" are words, "April Jones" a person. */

#include "dateline-date-gates-private.h"
#include "dateline-date-tense-private.h"

/* Words that stand before nothing but a date or a place, and not before a person. */
static gboolean
follows_word_of_time (const DatelineDateBlock *block, guint first)
{
  static const DatelineDateWord words[] = {
    DATELINE_WORD_IN,   DATELINE_WORD_SINCE, DATELINE_WORD_UNTIL,
    DATELINE_WORD_PART, DATELINE_WORD_END,   DATELINE_WORD_LAST,
    DATELINE_WORD_NEXT, DATELINE_WORD_THIS,  DATELINE_WORD_EVERY,
  };

  return first > 0 && dateline_date_block_is_any (block, first - 1, words, G_N_ELEMENTS (words)) &&
         !dateline_date_block_is (block, first - 1, DATELINE_WORD_AND);
}

/**
 * dateline_date_follows_preposition:
 * @block: a block
 * @first: a lexeme
 *
 * Returns: %TRUE if a word stands before it that stands before dates: in, since, the end of
 */
gboolean
dateline_date_follows_preposition (const DatelineDateBlock *block, guint first)
{
  static const DatelineDateWord words[] = {
    DATELINE_WORD_IN,    DATELINE_WORD_ON,      DATELINE_WORD_OF,     DATELINE_WORD_FROM,
    DATELINE_WORD_SINCE, DATELINE_WORD_UNTIL,   DATELINE_WORD_BEFORE, DATELINE_WORD_AFTER,
    DATELINE_WORD_BY,    DATELINE_WORD_BETWEEN, DATELINE_WORD_TO,     DATELINE_WORD_FOR,
    DATELINE_WORD_PART,  DATELINE_WORD_END,     DATELINE_WORD_LAST,   DATELINE_WORD_NEXT,
    DATELINE_WORD_THIS,  DATELINE_WORD_EVERY,
  };

  /* "May and August", "1990 and 1996", but not "he and August" */
  if (first > 1 && dateline_date_block_is (block, first - 1, DATELINE_WORD_AND))
    return dateline_date_block_is (block, first - 2, DATELINE_WORD_MONTH) ||
           dateline_date_block_get (block, first - 2)->n_digits == 4;
  return first > 0 && dateline_date_block_is_any (block, first - 1, words, G_N_ELEMENTS (words));
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
      dateline_lexeme_is_plain (before) &&
      (dateline_date_block_get (block, at)->flags & DATELINE_LEXEME_GLUED) == 0)
    return TRUE;
  return next != NULL && (next->flags & DATELINE_LEXEME_CAPITALIZED) != 0 &&
         dateline_lexeme_is_plain (next);
}

/* "the May issue", "a March vote" */
static gboolean
stands_before_noun (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *next = dateline_date_block_get (block, at + 1);

  return at > 0 &&
         (dateline_date_block_is (block, at - 1, DATELINE_WORD_THE) ||
          dateline_date_block_is (block, at - 1, DATELINE_WORD_ONE)) &&
         is_capitalized (block, at) && (next->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         (next->flags & DATELINE_LEXEME_CAPITALIZED) == 0 && dateline_lexeme_is_plain (next);
}

/* "After May became the leader": somebody of that name. */
static gboolean
is_doer (const DatelineDateBlock *block, const DatelineDateMatch *match, guint at)
{
  static const char *const verbs[] = { "became",  "said",      "told",    "resigned", "took",
                                       "won",     "lost",      "met",     "wrote",    "appointed",
                                       "replied", "announced", "refused", "insisted", "pledged",
                                       "argued",  "warned",    "called",  "urged",    "faced" };

  if (!is_ambiguous (block, at) || !is_capitalized (block, at) || match->first != at ||
      follows_word_of_time (block, at))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++) {
    if (dateline_date_block_is_word (block, match->end, verbs[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_passes_month:
 * @block: a block
 * @match: what was found in it
 *
 * Returns: %TRUE if a bare month is one
 */
gboolean
dateline_date_passes_month (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, (DatelineDateWord) match->calendar);
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (match->calendar == DATELINE_WORD_MONTH && !is_written_as_name (block, at))
    return FALSE;
  /* A letter and a stop, or a short form, needs its stop or a number: "Mar", "Dec". */
  if (match->end - match->first == 1 && lexeme->end_char - lexeme->start_char <= 2)
    return FALSE;
  /* Spanish "el mar" */
  if (match->end - match->first == 1 && lexeme->end_char - lexeme->start_char <= 3 &&
      !is_capitalized (block, at) && match->first > 0 &&
      dateline_date_block_is (block, match->first - 1, DATELINE_WORD_THE))
    return FALSE;
  /* French "sept personnes" */
  if (match->end - match->first == 1 && dateline_lexeme_is (lexeme, DATELINE_WORD_NUMBER, NULL))
    return FALSE;
  if (match->calendar != DATELINE_WORD_MONTH)
    return dateline_date_follows_preposition (block, match->first);
  if (is_doer (block, match, at))
    return FALSE;
  if (is_name_of_someone (block, at) && match->first == at)
    return follows_word_of_time (block, at);
  return !is_ambiguous (block, at) || match->first < at ||
         dateline_date_follows_preposition (block, match->first) || stands_before_noun (block, at);
}

/**
 * dateline_date_passes_day:
 * @block: a block
 * @match: what was found in it
 *
 * "March 20 people", "may 5": a month in small letters or a number that counts.
 *
 * Returns: %TRUE if a month and day are no word and number
 */
gboolean
dateline_date_passes_day (const DatelineDateBlock *block, const DatelineDateMatch *match)
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

/* "the Tuesday Club", "Friday Night Lights": what has a weekday in its name. */
static gboolean
is_name_with_weekday (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);
  static const DatelineDateWord dates[] = { DATELINE_WORD_MONTH, DATELINE_WORD_WEEKDAY,
                                            DATELINE_WORD_HOLIDAY, DATELINE_WORD_DAYPART };
  const gboolean has_name_behind =
    (next->flags & (DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE)) ==
      DATELINE_LEXEME_CAPITALIZED &&
    !dateline_date_block_is_any (block, match->end, dates, G_N_ELEMENTS (dates));

  if (!has_name_behind ||
      dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST)
    return FALSE;
  return (match->first > 0 &&
          dateline_date_block_is (block, match->first - 1, DATELINE_WORD_THE)) ||
         (match->end - match->first > 1 && is_capitalized (block, match->end - 1) &&
          dateline_date_block_is (block, match->end - 1, DATELINE_WORD_DAYPART));
}

/**
 * dateline_date_passes_weekday:
 * @block: a block
 * @match: what was found in it
 *
 * Returns: %TRUE if a weekday is one
 */
gboolean
dateline_date_passes_weekday (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint at = get_name (block, match, DATELINE_WORD_WEEKDAY);

  if (!is_written_as_name (block, at) || is_name_with_weekday (block, match))
    return FALSE;
  if (!is_ambiguous (block, at) || match->end > at + 1)
    return TRUE;
  /* "Jeu" is a game, but "jeu." may be no word. */
  if (dateline_date_block_get (block, at)->end_char -
        dateline_date_block_get (block, at)->start_char >
      2)
    return FALSE;
  return (dateline_date_follows_preposition (block, match->first) &&
          !is_name_of_someone (block, at) &&
          !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_OF));
}

/**
 * dateline_date_passes_today:
 * @block: a block
 * @match: what was found in it
 *
 * Spanish "la mañana" is a morning.
 *
 * Returns: %TRUE if a word for a day is one
 */
gboolean
dateline_date_passes_today (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return !is_ambiguous (block, match->first) || match->first == 0 ||
         !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_THE);
}

/**
 * dateline_date_passes_season:
 * @block: a block
 * @match: what was found in it
 *
 * Returns: %TRUE if a season is one
 */
gboolean
dateline_date_passes_season (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const DatelineDateWord times[] = { DATELINE_WORD_IN, DATELINE_WORD_SINCE,
                                            DATELINE_WORD_UNTIL, DATELINE_WORD_BEFORE };
  const guint at = get_name (block, match, DATELINE_WORD_SEASON);
  const gboolean has_article = dateline_date_match_has_article (block, match);
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  if (is_ambiguous (block, at))
    return match->part != DATELINE_PART_WHOLE ||
           ((has_article || dateline_date_follows_preposition (block, match->first)) &&
            match->first > 0 &&
            dateline_date_block_is_any (block, match->first - 1, times, G_N_ELEMENTS (times)) &&
            (next == NULL || !dateline_lexeme_is (next, DATELINE_WORD_OF, NULL)));
  return has_article || match->part != DATELINE_PART_WHOLE ||
         dateline_date_follows_preposition (block, match->first) || !is_capitalized (block, at) ||
         (dateline_date_block_get (block, at)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0;
}

/**
 * dateline_date_passes_name:
 * @block: a block
 * @match: what was found in it
 *
 * "2012 Summer Olympics", "Johnnie Christmas": a part of a name.
 *
 * Returns: %TRUE if it is no part of a name
 */
gboolean
dateline_date_passes_name (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);
  const DatelineLexeme *before = dateline_date_block_get (block, match->first - 1);

  if ((next->flags & DATELINE_LEXEME_CAPITALIZED) != 0 && dateline_lexeme_is_plain (next) &&
      (next->flags & DATELINE_LEXEME_STARTS_SENTENCE) == 0)
    return FALSE;
  return match->kind != DATELINE_MATCH_HOLIDAY || match->first == 0 ||
         (before->flags & DATELINE_LEXEME_CAPITALIZED) == 0 || !dateline_lexeme_is_plain (before);
}
