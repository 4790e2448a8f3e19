/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tense of one word: "opened", "will", "said in May", "votes". */

#include "dateline-date-tense-private.h"

#include <string.h>

/* "to be formally opened" */
#define N_TO_BE 2
/* "postponed the vote until" */
#define N_PUT_OFF 6
/* "agreed with the union in January to" */
#define N_TO_DO 7

typedef DatelineDateTenseReader Reader;

static gboolean
is_english (const Reader *self)
{
  return g_str_equal (dateline_date_words_get_language (self->block->words), "en");
}

static gboolean
is_persian (const Reader *self)
{
  return g_str_equal (dateline_date_words_get_language (self->block->words), "fa");
}

static gboolean
is_word (const Reader *self, guint at, const char *word)
{
  return dateline_date_block_is_word (self->block, at, word);
}

/* "announced", "abrió", "ouvrira": many verbs tell their tense by their end. */
static int
get_tense_of_end (const Reader *self, guint at)
{
  static const struct {
    const char *language;
    const char *end;
    int tense;
  } ends[] = { { "en", "eed", 0 },   { "en", "ed", -1 },    { "es", "ó", -1 },
               { "es", "aron", -1 }, { "es", "ieron", -1 }, { "es", "rá", 1 },
               { "es", "rán", 1 },   { "fr", "ra", 1 },     { "fr", "ront", 1 },
               { "fr", "èrent", -1 } };
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  const char *language = dateline_date_words_get_language (self->block->words);
  const guint n = lexeme->end_byte - lexeme->start_byte;

  if ((lexeme->flags & DATELINE_LEXEME_LETTERS) == 0 || n <= 4 ||
      (lexeme->n_senses > 0 && !dateline_lexeme_is (lexeme, DATELINE_WORD_FUTURE, NULL)))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    const gsize n_end = strlen (ends[i].end);

    if (n > n_end && g_str_equal (language, ends[i].language) &&
        memcmp (self->block->text + lexeme->end_byte - n_end, ends[i].end, n_end) == 0)
      return ends[i].tense;
  }
  return 0;
}

/* "to be opened", "will be formally opened"; "the wounded", "a closed"; "Mohammed". */
static gboolean
is_no_verb (const Reader *self, guint at)
{
  if ((dateline_date_tense_get_flags (self, at) &
       (DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE)) ==
      DATELINE_LEXEME_CAPITALIZED)
    return TRUE;
  if (!is_english (self))
    return FALSE;
  for (guint i = 1; i <= N_TO_BE && i <= at; i++) {
    if (dateline_date_block_is (self->block, at - i, DATELINE_WORD_BE) ||
        dateline_date_tense_is (self, at - i, DATELINE_WORD_FUTURE, DATELINE_FUTURE_ALWAYS))
      return TRUE;
  }
  return at > 0 && (dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE) ||
                    dateline_date_block_is (self->block, at - 1, DATELINE_WORD_ONE));
}

/**
 * dateline_date_is_to_be_said:
 * @self: what is read
 * @at: a word such as "announced"
 *
 * Returns: %TRUE if nobody has said it: "will be announced", "is to be formally announced"
 */
gboolean
dateline_date_is_to_be_said (const DatelineDateTenseReader *self, guint at)
{
  for (guint i = 1; i <= N_TO_BE && i <= at; i++) {
    if (is_word (self, at - i, "be"))
      return TRUE;
  }
  return FALSE;
}

static int
get_past (const Reader *self, guint at)
{
  /* "خواهد شد" is to come. */
  if (dateline_date_block_is (self->block, at, DATELINE_WORD_PASSED))
    return dateline_date_tense_is (self, at - 1, DATELINE_WORD_BE, 0) ||
               (is_persian (self) && at > 0 &&
                dateline_date_block_is (self->block, at - 1, DATELINE_WORD_FUTURE))
           ? 0
           : -1;
  /* "is reached by Friday" */
  if (is_no_verb (self, at) ||
      (at > 0 && (is_word (self, at - 1, "is") || is_word (self, at - 1, "are"))))
    return 0;
  return get_tense_of_end (self, at);
}

/* "agreed in January to close": up to the date. */
static gboolean
is_to_do (const Reader *self, guint at)
{
  const guint first = self->match->first;

  for (guint to = at + 1; to < at + N_TO_DO && to + 1 < first; to++) {
    const DatelineLexeme *verb = dateline_date_block_get (self->block, to + 1);

    if (dateline_date_tense_is (self, to, DATELINE_WORD_TO, 1) &&
        (verb->flags & DATELINE_LEXEME_LETTERS) != 0 &&
        (verb->flags & DATELINE_LEXEME_CAPITALIZED) == 0 &&
        !dateline_lexeme_is (verb, DATELINE_WORD_THE, NULL) &&
        !dateline_lexeme_is (verb, DATELINE_WORD_NUMBER, NULL))
      return TRUE;
  }
  return FALSE;
}

/* "a warning, in force from 3 p.m. on Friday", but not "was in force from Friday". */
static gboolean
is_to_hold (const Reader *self, guint at)
{
  return dateline_date_block_is (self->block, at + 1, DATELINE_WORD_FROM) &&
         !(at > 0 && dateline_date_block_is (self->block, at - 1, DATELINE_WORD_PASSED));
}

static int
get_future (const Reader *self, guint at, DatelineDateFuture future)
{
  const guint first = self->match->first;

  switch (future) {
  case DATELINE_FUTURE_VERB:
    /* "announced plans", "the plan" */
    return self->lead == DATELINE_LEAD_FOR || at == 0 || is_to_do (self, at) ||
               !(dateline_date_block_is (self->block, at - 1, DATELINE_WORD_REPORTED) ||
                 dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE) ||
                 dateline_date_block_is (self->block, at - 1, DATELINE_WORD_ONE) ||
                 get_past (self, at - 1) < 0)
           ? 1
           : 0;
  case DATELINE_FUTURE_PUT_OFF:
    return self->lead != DATELINE_LEAD_NONE && at < first && at + N_PUT_OFF >= first ? 1 : 0;
  case DATELINE_FUTURE_HAS_UNTIL:
    return self->match->bound == DATELINE_BOUND_UNTIL && at + 2 == first ? 1 : 0;
  case DATELINE_FUTURE_TO_DO:
    return is_to_do (self, at) ? 1 : 0;
  case DATELINE_FUTURE_TO_BE:
    return dateline_date_block_is (self->block, at + 1, DATELINE_WORD_PASSED) ||
               get_tense_of_end (self, at + 1) < 0
           ? 1
           : 0;
  case DATELINE_FUTURE_FROM:
    return is_to_hold (self, at) ? 1 : 0;
  case DATELINE_FUTURE_ONE:
    return dateline_date_is_verb_of_one (self, at) ? 1 : 0;
  case DATELINE_FUTURE_MANY:
    return dateline_date_is_verb_of_many (self, at) ? 1 : 0;
  case DATELINE_FUTURE_ALWAYS:
    /* "Was effective as of Sunday". */
    return is_word (self, at, "effective") && at > 0 && is_word (self, at - 1, "was") ? 0 : 1;
  default:
    return 1;
  }
}

/* "said in May", "announced plans in May", "told parliament in May", "announced a vote for
 * May". */
static int
get_tense_of_saying (const Reader *self, guint at, DatelineDateReport report)
{
  static const DatelineDateWord words[] = { DATELINE_WORD_IN, DATELINE_WORD_ON, DATELINE_WORD_AT };
  const guint first = self->match->first;

  if (report == DATELINE_REPORT_NO_TENSE || self->has_clause ||
      dateline_date_is_to_be_said (self, at))
    return 0;
  /* "In May, officials said …", but not "In May, officials said, …". */
  if (at >= first)
    return self->leads && !dateline_date_block_is (self->block, at + 1, DATELINE_WORD_COMMA) ? -1
                                                                                             : 0;
  if (self->lead == DATELINE_LEAD_FOR && report == DATELINE_REPORT_ANNOUNCED)
    return 1;
  if (report == DATELINE_REPORT_TOLD || at + 1 == first ||
      dateline_date_tense_is (self, at + 1, DATELINE_WORD_FUTURE, DATELINE_FUTURE_VERB))
    return -1;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is (self->block, at + 1, words[i]))
      return -1;
  }
  return 0;
}

/* "been", "now", "formally" */
static gboolean
is_within_perfect (const Reader *self, guint at)
{
  static const char *const words[] = { "been", "now",   "already", "also", "since",
                                       "just", "again", "not",     "long", "still" };
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  const gsize n_end = strlen ("ly");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (is_word (self, at, words[i]))
      return TRUE;
  }
  return (lexeme->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         lexeme->end_byte - lexeme->start_byte > 2 * n_end &&
         memcmp (self->block->text + lexeme->end_byte - n_end, "ly", n_end) == 0;
}

/* "has now been set for", "has scheduled": told of now, not of when a story was. */
static gboolean
is_perfect (const Reader *self, guint at)
{
  guint have = at;

  do {
    if (have-- == 0)
      return FALSE;
  } while (is_within_perfect (self, have));
  return is_word (self, have, "has") || is_word (self, have, "have");
}

/* "would", "was expected", "planned": what was to come when a story was, and not what is. */
static gboolean
is_told (const Reader *self, guint at)
{
  static const char *const words[] = { "would", "could", "should" };
  const gsize n_end = strlen ("ed");
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (is_word (self, at, words[i]))
      return TRUE;
  }
  if (at == 0 || is_perfect (self, at))
    return FALSE;
  if (dateline_date_block_is (self->block, at - 1, DATELINE_WORD_PASSED))
    return TRUE;
  return (lexeme->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         lexeme->end_byte - lexeme->start_byte > n_end &&
         memcmp (self->block->text + lexeme->end_byte - n_end, "ed", n_end) == 0 &&
         !is_word (self, at - 1, "is") && !is_word (self, at - 1, "are") &&
         !dateline_date_block_is (self->block, at - 1, DATELINE_WORD_BE);
}

/**
 * dateline_date_tense_of_verb:
 * @self: what is read, which takes what kind of verb it is
 * @at: a word beside the date
 *
 * Finds what a word tells of the date.
 *
 * Returns: -1 if it is past, 1 if it is to come, 0 if the word does not tell
 */
int
dateline_date_tense_of_verb (DatelineDateTenseReader *self, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  int value;

  self->is_saying = self->is_told = FALSE;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_FUTURE, &value) &&
      get_future (self, at, (DatelineDateFuture) value) > 0) {
    self->is_told = is_told (self, at);
    return 1;
  }
  if (is_english (self) && dateline_date_is_on_day (self, at))
    return 1;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_REPORTED, &value)) {
    self->is_saying = TRUE;
    return get_tense_of_saying (self, at, (DatelineDateReport) value);
  }
  return get_past (self, at);
}
