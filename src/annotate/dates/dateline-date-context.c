/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands around a date: the prepositions that bound it, "about" and "perhaps". */

#include "dateline-date-tense-private.h"

static gboolean
is_open_end (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  return next == NULL || (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
         (next->flags & DATELINE_LEXEME_CAPITALIZED) == 0 || !dateline_lexeme_is_plain (next);
}

static gboolean
is_possessive (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return dateline_date_block_is (block, match->end, DATELINE_WORD_POSSESSIVE) &&
         dateline_date_block_is_glued (block, match->end);
}

static DatelineDateBound
get_bound (const DatelineDateBlock *block, guint at)
{
  if (dateline_date_block_is (block, at, DATELINE_WORD_SINCE))
    return DATELINE_BOUND_SINCE;
  if (dateline_date_block_is (block, at, DATELINE_WORD_UNTIL) ||
      dateline_date_block_is (block, at, DATELINE_WORD_BY))
    return DATELINE_BOUND_UNTIL;
  if (dateline_date_block_is (block, at, DATELINE_WORD_BEFORE))
    return DATELINE_BOUND_BEFORE;
  if (dateline_date_block_is (block, at, DATELINE_WORD_AFTER))
    return DATELINE_BOUND_AFTER;
  return DATELINE_BOUND_NONE;
}

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

/* "runs through March", "through the end of the year", but not "worked through the winter" or
 * "halfway through 2018". */
static gboolean
is_through_to (const DatelineDateBlock *block, guint at, const DatelineDateMatch *match)
{
  static const char *const ways[] = { "halfway", "midway", "partway", "way", "part" };

  for (guint i = 0; i < G_N_ELEMENTS (ways) && at > 0; i++) {
    if (dateline_date_block_is_word (block, at - 1, ways[i]))
      return FALSE;
  }
  if (match->part == DATELINE_PART_LATE)
    return TRUE;
  if (match->kind == DATELINE_MATCH_PERIOD)
    return match->relation == DATELINE_RELATION_THIS || match->relation == DATELINE_RELATION_NEXT;
  return match->kind == DATELINE_MATCH_CALENDAR && match->part == DATELINE_PART_WHOLE &&
         !is_set (match->season) && !is_set (match->day_part) && !is_set (match->ordinal);
}

/* "Shortly after 2 p.m.": about then, and neither since then nor by then. */
static gboolean
is_shortly (const DatelineDateBlock *block, const DatelineDateMatch *match, guint at)
{
  return is_set (match->hour) && at > 0 &&
         (dateline_date_block_is_word (block, at - 1, "shortly") ||
          dateline_date_block_is_word (block, at - 1, "just") ||
          dateline_date_block_is_word (block, at - 1, "soon"));
}

/* "About 1850", "ca. 1850", but not "CA last year", whose name it is. */
static gboolean
is_about (const DatelineDateBlock *block, guint at)
{
  return dateline_date_block_is (block, at, DATELINE_WORD_ABOUT) &&
         !dateline_date_block_is_word (block, at, "CA") &&
         !dateline_date_block_is_word (block, at, "Ca");
}

/* "She had missed a meeting on the Thursday": of the days that were told of. */
static void
read_article (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  const guint first = match->first;
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  if (match->kind == DATELINE_MATCH_CALENDAR && match->weekday != DATELINE_DATE_UNSET &&
      match->day == DATELINE_DATE_UNSET && match->month == DATELINE_DATE_UNSET &&
      match->relation == DATELINE_RELATION_NONE && match->tense <= 0 && first > 1 &&
      dateline_date_block_is_word (block, first - 1, "the") &&
      dateline_date_block_is (block, first - 2, DATELINE_WORD_ON) &&
      ((next->flags & DATELINE_LEXEME_LETTERS) == 0 || !dateline_lexeme_is_plain (next)))
    match->relation = DATELINE_RELATION_THAT;
}

static void
read_bound (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  guint at = match->first;
  DatelineDateBound bound;
  gboolean is_vague;

  if (at == 0)
    return;
  if (dateline_date_block_is (block, at - 1, DATELINE_WORD_THE) && at >= 2)
    at--;
  /* "until at least May 3", "since about 1850" */
  is_vague = at >= 2 && is_about (block, at - 1);
  if (at >= 2 && (is_vague || dateline_date_block_is (block, at - 1, DATELINE_WORD_MORE)))
    at--;
  bound = get_bound (block, at - 1);
  if (bound == DATELINE_BOUND_NONE || is_possessive (block, match))
    return;
  if (bound != DATELINE_BOUND_SINCE && !is_open_end (block, match))
    return;
  if (dateline_date_block_is_value (block, at - 1, DATELINE_WORD_UNTIL, 1) &&
      !is_through_to (block, at - 1, match))
    return;
  if (is_shortly (block, match, at - 1)) {
    match->phrase_first = at - 2;
    return;
  }
  match->bound = bound;
  match->is_approximate |= is_vague;
  match->phrase_first = at - 1;
}

/* "about 1850", "c. 1850", "perhaps 1850", "1850?" */
static void
read_doubt (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  guint at = match->phrase_first;

  if (at > 0 && is_about (block, at - 1)) {
    match->is_approximate = TRUE;
    match->phrase_first = --at;
  } else if (at > 0 && dateline_date_block_is (block, at - 1, DATELINE_WORD_PERHAPS)) {
    match->is_uncertain = TRUE;
    match->phrase_first = --at;
  }
  if (match->end + 1 < block->lexemes->len && dateline_date_block_is_glued (block, match->end) &&
      block->text[dateline_date_block_get (block, match->end)->start_byte] == '?' &&
      dateline_date_block_is (block, match->end + 1, DATELINE_WORD_CLOSE)) {
    match->is_uncertain = TRUE;
    match->phrase_end = match->end + 1;
  }
}

/**
 * dateline_date_read_context:
 * @block: a block
 * @match: what was found in it, which takes what its neighbours tell
 *
 * Looks at the words around a date.
 */
void
dateline_date_read_context (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  read_bound (block, match);
  read_doubt (block, match);
  dateline_date_read_tense (block, match);
  read_article (block, match);
  if (match->bound == DATELINE_BOUND_NONE && match->first > 0 &&
      match->phrase_first == match->first &&
      (dateline_date_block_is (block, match->first - 1, DATELINE_WORD_ON) ||
       dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN)))
    match->phrase_first = match->first - 1;
}
