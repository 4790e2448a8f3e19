/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What looks like a date and belongs to something else: "the last day of his presidency", the
 * programme "This Morning", "The Power of Now". */

#include "dateline-date-gates-private.h"
#include "dateline-date-match-private.h"
#include "dateline-date-tense-private.h"

/* A headline writes all words of so many letters with a capital. */
#define LETTERS_OF_HEADLINE 5
#define N_AROUND_NAME 8

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* A word with a capital inside a sentence. */
static gboolean
is_capital (const DatelineDateBlock *block, guint at)
{
  const guint flags = dateline_date_block_get (block, at)->flags;

  return (flags & DATELINE_LEXEME_CAPITALIZED) != 0 &&
         (flags & DATELINE_LEXEME_STARTS_SENTENCE) == 0;
}

/* "This Morning": a title between quotation marks, of several words with capitals. */
static gboolean
is_quoted_title (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  guint end = match->end;

  if (match->end - match->first < 2 || match->first == 0 ||
      !dateline_date_block_is (block, match->first - 1, DATELINE_WORD_QUOTE))
    return FALSE;
  for (guint i = match->first; i < match->end; i++) {
    if ((dateline_date_block_get (block, i)->flags & DATELINE_LEXEME_CAPITALIZED) == 0)
      return FALSE;
  }
  if (dateline_date_block_is (block, end, DATELINE_WORD_COMMA) ||
      dateline_date_block_is (block, end, DATELINE_WORD_DOT))
    end++;
  return dateline_date_block_is (block, end, DATELINE_WORD_QUOTE);
}

/* "writes for Farming Today", "the film High Noon", but not the headline "Fed to Cut Rates
 * Today". */
static gboolean
is_name_with_time (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const guint first = match->first;

  if ((match->kind != DATELINE_MATCH_TODAY && !dateline_date_match_is_time_alone (match)) ||
      first < 2 || !is_capital (block, first) || !is_capital (block, first - 1) ||
      !dateline_lexeme_is_plain (dateline_date_block_get (block, first - 1)))
    return FALSE;
  for (guint i = first - MIN (first, N_AROUND_NAME); i < match->end + N_AROUND_NAME; i++) {
    const DatelineLexeme *lexeme = dateline_date_block_get (block, i);

    if (lexeme->n_senses == 0 && (lexeme->flags & DATELINE_LEXEME_LETTERS) != 0 &&
        (lexeme->flags & DATELINE_LEXEME_CAPITALIZED) == 0 &&
        lexeme->end_char - lexeme->start_char >= LETTERS_OF_HEADLINE)
      return TRUE;
  }
  return FALSE;
}

/* "finished in 2:04:11" */
static gboolean
is_in (const DatelineDateBlock *block, guint first)
{
  int value;

  return first > 0 &&
         dateline_lexeme_is (dateline_date_block_get (block, first - 1), DATELINE_WORD_IN,
                             &value) &&
         value == 1;
}

/* "בשנות ה-20 לחייו": of a life; "خلال 24 ساعة الماضية": not within the next ones; 第三次: so many
 * times, and no third day. */
static gboolean
is_of_other_script (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  static const char *const lives[] = { "לחייו", "לחייה", "לחייהם", "לחייהן" };
  static const DatelineDateWord past[] = { DATELINE_WORD_LAST_AFTER, DATELINE_WORD_RECENT_AFTER };

  for (guint i = 0; i < G_N_ELEMENTS (lives); i++) {
    if (dateline_date_block_is_word (block, match->end, lives[i]))
      return TRUE;
  }
  if (match->kind == DATELINE_MATCH_OFFSET &&
      (dateline_date_block_is (block, match->first, DATELINE_WORD_IN_BEFORE) ||
       dateline_date_block_is (block, match->phrase_first, DATELINE_WORD_IN_BEFORE)) &&
      dateline_date_block_is_any (block, match->end, past, G_N_ELEMENTS (past)))
    return TRUE;
  /* 60多年前 */
  if (match->first > 0 &&
      dateline_date_words_get_order (block->words) == DATELINE_ORDER_YEAR_FIRST &&
      dateline_date_block_is_word (block, match->first - 1, "多"))
    return TRUE;
  return match->kind == DATELINE_MATCH_CALENDAR && is_set (match->day) && !is_set (match->month) &&
         !is_set (match->weekday) &&
         dateline_date_words_get_order (block->words) == DATELINE_ORDER_YEAR_FIRST &&
         dateline_date_block_is (block, match->first, DATELINE_WORD_ORDINAL) &&
         !dateline_date_block_is (block, match->end - 1, DATELINE_WORD_DAY_MARK);
}

/**
 * dateline_date_belongs_to_other:
 * @block: a block
 * @match: what was found in it
 *
 * "the last day of his presidency", "the end of the Second World War", "shortly after",
 * "The Power of Now": no times that are counted from today.
 *
 * Returns: %TRUE if it is no date
 */
gboolean
dateline_date_belongs_to_other (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  if (dateline_date_words_get_order (block->words) != DATELINE_ORDER_MONTH_FIRST)
    return is_of_other_script (block, match);
  if ((match->kind == DATELINE_MATCH_PERIOD || match->kind == DATELINE_MATCH_SPAN) &&
      (match->relation == DATELINE_RELATION_LAST || match->relation == DATELINE_RELATION_PAST) &&
      dateline_date_block_is (block, match->end, DATELINE_WORD_OF) &&
      dateline_date_block_is (block, match->end + 1, DATELINE_WORD_HIS))
    return TRUE;
  if (match->kind == DATELINE_MATCH_PERIOD && match->unit == DATELINE_UNIT_SECOND)
    return TRUE;
  /* "the new year-round schedule" */
  if (match->kind == DATELINE_MATCH_PERIOD && match->relation == DATELINE_RELATION_COMING &&
      (dateline_date_block_get (block, match->end)->flags & DATELINE_LEXEME_INNER) != 0)
    return TRUE;
  if (is_quoted_title (block, match) || is_name_with_time (block, match))
    return TRUE;
  if (is_set (match->minute) && !is_set (match->meridiem) &&
      dateline_date_match_is_time_alone (match) &&
      (dateline_date_block_get (block, match->first)->flags & DATELINE_LEXEME_DIGITS) != 0 &&
      is_in (block, match->first))
    return TRUE;
  if (match->kind != DATELINE_MATCH_REFERENCE)
    return FALSE;
  return (match->end == match->first + 1 && is_capital (block, match->first) && match->first > 1 &&
          is_capital (block, match->first - 2)) ||
         dateline_date_block_is (block, match->end, DATELINE_WORD_AFTER) ||
         dateline_date_block_is (block, match->end, DATELINE_WORD_BEFORE);
}
