/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* English verbs of the present that tell of what is to come: "parliament votes on Tuesday",
 * "the final is on 18 July". Most are nouns, too: "two votes on Tuesday". */

#include "dateline-date-tense-private.h"

#include "dateline-date-gates-private.h"

#include <string.h>

/* "is at 8 p.m. on the" */
#define N_TO_DAY 8
/* "repair the last mile of track on" */
#define N_TO_DOING 12

typedef DatelineDateTenseReader Reader;

/**
 * dateline_date_block_is_word:
 * @block: a block
 * @at: a lexeme
 * @word: letters of ASCII
 *
 * Returns: %TRUE if the lexeme is written so
 */
gboolean
dateline_date_block_is_word (const DatelineDateBlock *block, guint at, const char *word)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);
  const gsize n = strlen (word);

  return lexeme->end_byte - lexeme->start_byte == n &&
         memcmp (block->text + lexeme->start_byte, word, n) == 0;
}

/* "talks", "results", but not "congress", "his", "is" */
static gboolean
is_plural (const Reader *self, guint at)
{
  static const DatelineDateWord people[] = { DATELINE_WORD_COUNTED, DATELINE_WORD_FIGURES };
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  const char *end = self->block->text + lexeme->end_byte;

  if ((lexeme->flags & DATELINE_LEXEME_LETTERS) == 0)
    return FALSE;
  if (lexeme->n_senses > 0)
    return dateline_date_block_is_any (self->block, at, people, G_N_ELEMENTS (people));
  return lexeme->end_byte - lexeme->start_byte > 3 && end[-1] == 's' && end[-2] != 's';
}

static gboolean
is_capital (const Reader *self, guint at)
{
  return (dateline_date_block_get (self->block, at)->flags & DATELINE_LEXEME_CAPITALIZED) != 0;
}

/* "leaves his post a year after the fire on Monday": the date is that of the fire. */
static gboolean
tells_of_after (const Reader *self, guint at)
{
  for (guint i = at + 1; i < self->match->first; i++) {
    if (dateline_date_block_is (self->block, i, DATELINE_WORD_AFTER))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_is_verb_of_one:
 * @self: what is read
 * @at: a word such as "votes" or "opens"
 *
 * Returns: %TRUE if it is no noun: one stands before it who does it
 */
gboolean
dateline_date_is_verb_of_one (const DatelineDateTenseReader *self, guint at)
{
  static const DatelineDateWord before_nouns[] = {
    DATELINE_WORD_THE,    DATELINE_WORD_ONE,  DATELINE_WORD_HIS,        DATELINE_WORD_OF,
    DATELINE_WORD_IN,     DATELINE_WORD_ON,   DATELINE_WORD_AT,         DATELINE_WORD_FOR,
    DATELINE_WORD_FROM,   DATELINE_WORD_BY,   DATELINE_WORD_NUMBER,     DATELINE_WORD_SOME,
    DATELINE_WORD_EVERY,  DATELINE_WORD_PART, DATELINE_WORD_ORDINAL,    DATELINE_WORD_MORE,
    DATELINE_WORD_PASSED, DATELINE_WORD_BE,   DATELINE_WORD_POSSESSIVE, DATELINE_WORD_LAST,
    DATELINE_WORD_RECENT, DATELINE_WORD_NEXT, DATELINE_WORD_AFTER,
  };
  const DatelineLexeme *before;

  if (at == 0)
    return FALSE;
  if (tells_of_after (self, at))
    return FALSE;
  before = dateline_date_block_get (self->block, at - 1);
  if ((before->flags & DATELINE_LEXEME_DIGITS) != 0 ||
      dateline_date_block_is_value (self->block, at - 1, DATELINE_WORD_TO, 1) ||
      dateline_date_block_is_any (self->block, at - 1, before_nouns, G_N_ELEMENTS (before_nouns)))
    return FALSE;
  return !is_plural (self, at - 1) || is_capital (self, at - 1);
}

/**
 * dateline_date_is_verb_of_many:
 * @self: what is read
 * @at: a word such as "vote" or "open"
 *
 * Returns: %TRUE if it is no noun: several stand before it who do it
 */
gboolean
dateline_date_is_verb_of_many (const DatelineDateTenseReader *self, guint at)
{
  static const char *const words[] = { "they", "we",  "you",   "They", "We",
                                       "You",  "who", "which", "that" };
  static const DatelineDateWord behind[] = { DATELINE_WORD_ON, DATELINE_WORD_IN, DATELINE_WORD_AT };

  if (at == 0 || tells_of_after (self, at))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is_word (self->block, at - 1, words[i]))
      return TRUE;
  }
  /* "resumed on Monday and end on Friday" */
  if (dateline_date_block_is (self->block, at - 1, DATELINE_WORD_AND))
    return at + 1 == self->match->first ||
           dateline_date_block_is_any (self->block, at + 1, behind, G_N_ELEMENTS (behind));
  return is_plural (self, at - 1);
}

static gboolean
names_day (const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_CALENDAR &&
         (match->day != DATELINE_DATE_UNSET || match->weekday != DATELINE_DATE_UNSET);
}

/* "believe", "blame": what is thought or said of something, whenever that was; "arrest": what
 * nobody tells before. */
static gboolean
is_of_mind (const Reader *self, guint at)
{
  static const char *const words[] = {
    "say",   "believe", "think",  "know",   "see",      "call",     "blame",    "want",
    "fear",  "claim",   "argue",  "recall", "remember", "describe", "consider", "doubt",
    "mourn", "regret",  "like",   "love",   "hate",     "suspect",  "accuse",   "credit",
    "show",  "report",  "arrest", "find",   "seize",    "detain",   "rescue",
    /* The same in the past. */
    "cast",  "cut",     "hit",    "let",    "put",      "quit",     "set",
    "shut",  "split",   "spread", "beat",   "hurt",
    /* None at all. */
    "above", "across",  "along",  "behind", "below",    "beneath",  "beside",
    "down",  "inside",  "into",   "near",   "off",      "onto",     "outside",
    "up",    "against", "among",  "around", "toward",   "towards",  "within",
    "under", "without", "past",   "amid",   "despite",  "beyond"
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is_word (self->block, at, words[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_tells_of_doing:
 * @self: what is read
 *
 * A plural, a word without an ending and an article: the word is a verb of the present.
 *
 * Returns: %TRUE if several do something on the day: "crews repair the track on Sunday"
 */
gboolean
dateline_date_tells_of_doing (const DatelineDateTenseReader *self)
{
  static const DatelineDateWord articles[] = { DATELINE_WORD_THE, DATELINE_WORD_ONE };
  static const DatelineDateWord other[] = { DATELINE_WORD_FROM, DATELINE_WORD_OF,
                                            DATELINE_WORD_SINCE, DATELINE_WORD_AFTER };
  const DatelineDateMatch *match = self->match;

  /* "cite a report from Friday", "the owner of Saturday's prize" */
  if (!names_day (match) || match->first == 0 ||
      dateline_date_block_is_any (self->block, match->first - 1, other, G_N_ELEMENTS (other)))
    return FALSE;
  for (guint at = match->first; at > 2 && at + N_TO_DOING > match->first; at--) {
    const DatelineLexeme *verb = dateline_date_block_get (self->block, at - 2);
    const char *end = self->block->text + verb->end_byte;

    if ((verb->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      return FALSE;
    if (verb->n_senses == 0 && (verb->flags & DATELINE_LEXEME_LETTERS) != 0 &&
        !is_capital (self, at - 2) && verb->end_byte - verb->start_byte > 2 && end[-1] != 's' &&
        dateline_date_block_is_any (self->block, at - 1, articles, G_N_ELEMENTS (articles)) &&
        is_plural (self, at - 3) && !dateline_date_block_is_word (self->block, at - 3, "news") &&
        !is_of_mind (self, at - 2))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_is_on_day:
 * @self: what is read
 * @at: a word beside the date
 *
 * Returns: %TRUE if something "is on" that day, or the day itself "is" something
 */
gboolean
dateline_date_is_on_day (const DatelineDateTenseReader *self, guint at)
{
  static const DatelineDateWord between[] = {
    DATELINE_WORD_ON,    DATELINE_WORD_IN,     DATELINE_WORD_AT,      DATELINE_WORD_THE,
    DATELINE_WORD_NOON,  DATELINE_WORD_NUMBER, DATELINE_WORD_PART,    DATELINE_WORD_MERIDIEM,
    DATELINE_WORD_COLON, DATELINE_WORD_OCLOCK, DATELINE_WORD_WEEKDAY, DATELINE_WORD_COMMA,
  };
  const DatelineDateMatch *match = self->match;

  if (!dateline_date_block_is_word (self->block, at, "is") &&
      !dateline_date_block_is_word (self->block, at, "are"))
    return FALSE;
  if (at >= match->end)
    return at == match->end && self->leads && names_day (match);
  if (match->first - at > N_TO_DAY || match->kind != DATELINE_MATCH_CALENDAR)
    return FALSE;
  for (guint i = at + 1; i < match->first; i++) {
    const DatelineLexeme *lexeme = dateline_date_block_get (self->block, i);

    if ((lexeme->flags & DATELINE_LEXEME_DIGITS) == 0 &&
        !dateline_date_block_is_any (self->block, i, between, G_N_ELEMENTS (between)))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_date_is_to_do:
 * @self: what is read
 * @at: a word before the date
 *
 * Returns: %TRUE if it is the "to" of what is to be done: "to vote"
 */
gboolean
dateline_date_is_to_do (const DatelineDateTenseReader *self, guint at)
{
  const DatelineLexeme *verb = dateline_date_block_get (self->block, at + 1);

  return dateline_date_block_is_value (self->block, at, DATELINE_WORD_TO, 1) &&
         at + 1 < self->match->first && (verb->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         (verb->flags & DATELINE_LEXEME_CAPITALIZED) == 0 &&
         (verb->n_senses == 0 || dateline_lexeme_is (verb, DATELINE_WORD_FUTURE, NULL) ||
          dateline_lexeme_is (verb, DATELINE_WORD_BE, NULL));
}
