/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands around a date: the prepositions that bound it, the verbs whose tense tells
 * the past from the future, "about" and "perhaps". */

#include "dateline-date-private.h"

#include <string.h>

/* How far a verb may stand away; longer clauses gain nothing. */
#define N_BEFORE 14
#define N_BEHIND 10

static gboolean
is_open_end (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  const DatelineLexeme *next = dateline_date_block_get (block, match->end);

  return next == NULL || (next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
         !(next->flags & DATELINE_LEXEME_CAPITALIZED);
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

static void
read_bound (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  guint at = match->first;
  DatelineDateBound bound;

  if (at == 0)
    return;
  if (dateline_date_block_is (block, at - 1, DATELINE_WORD_THE) && at >= 2)
    at--;
  bound = get_bound (block, at - 1);
  if (bound == DATELINE_BOUND_NONE || is_possessive (block, match))
    return;
  if (bound != DATELINE_BOUND_SINCE && !is_open_end (block, match))
    return;
  match->bound = bound;
  match->phrase_first = at - 1;
}

/* "about 1850", "c. 1850", "perhaps 1850", "1850?" */
static void
read_doubt (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  guint at = match->phrase_first;

  if (at > 0 && dateline_date_block_is (block, at - 1, DATELINE_WORD_ABOUT)) {
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

/* "announced", "abrió", "ouvrira": many verbs tell their tense by their end. */
static int
get_tense_of_end (const DatelineDateBlock *block, const DatelineLexeme *lexeme)
{
  static const struct {
    const char *language;
    const char *end;
    int tense;
  } ends[] = { { "en", "ed", -1 },    { "es", "ó", -1 },   { "es", "aron", -1 },
               { "es", "ieron", -1 }, { "es", "rá", 1 },   { "es", "rán", 1 },
               { "fr", "ra", 1 },     { "fr", "ront", 1 }, { "fr", "èrent", -1 } };
  const char *language = dateline_date_words_get_language (block->words);
  const guint n = lexeme->end_byte - lexeme->start_byte;

  if ((lexeme->flags & DATELINE_LEXEME_LETTERS) == 0 || n <= 4)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    const gsize n_end = strlen (ends[i].end);

    if (n > n_end && g_str_equal (language, ends[i].language) &&
        memcmp (block->text + lexeme->end_byte - n_end, ends[i].end, n_end) == 0)
      return ends[i].tense;
  }
  return 0;
}

static int
get_tense (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (dateline_lexeme_is (lexeme, DATELINE_WORD_FUTURE, NULL))
    return 1;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_REPORTED, NULL))
    return 0;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_PASSED, NULL))
    return -1;
  return get_tense_of_end (block, lexeme);
}

/* "said Monday", "on Monday said": the day of the saying, whatever it is about. */
static gboolean
is_of_saying (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  guint before = match->first - 1;
  int value;

  if (dateline_date_block_is (block, before, DATELINE_WORD_ON))
    before--;
  return match->first > 0 && ((dateline_lexeme_is (dateline_date_block_get (block, before),
                                                   DATELINE_WORD_REPORTED, &value) &&
                               value == 1) ||
                              (dateline_lexeme_is (dateline_date_block_get (block, match->end),
                                                   DATELINE_WORD_REPORTED, &value) &&
                               value == 1));
}

static void
read_tense (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  guint n_behind = G_MAXUINT;
  int behind = 0;

  if (is_of_saying (block, match)) {
    match->tense = -1;
    return;
  }

  for (guint i = 0; i < N_BEHIND && match->end + i < block->lexemes->len && behind == 0; i++) {
    if ((dateline_date_block_get (block, match->end + i)->flags &
         DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    behind = get_tense (block, match->end + i);
    n_behind = i;
  }
  for (guint i = 1; i <= N_BEFORE && i <= match->first; i++) {
    const int before = get_tense (block, match->first - i);

    if ((dateline_date_block_get (block, match->first - i + 1)->flags &
         DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    if (before == 0)
      continue;
    /* A verb before the date wins, unless one behind it is much nearer. */
    match->tense = behind != 0 && n_behind + 3 < i ? behind : before;
    return;
  }
  match->tense = behind;
  if (behind == 0 && match->bound == DATELINE_BOUND_UNTIL)
    match->tense = 1;
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
  read_tense (block, match);
  if (match->bound == DATELINE_BOUND_NONE && match->first > 0 &&
      match->phrase_first == match->first &&
      (dateline_date_block_is (block, match->first - 1, DATELINE_WORD_ON) ||
       dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN)))
    match->phrase_first = match->first - 1;
}
