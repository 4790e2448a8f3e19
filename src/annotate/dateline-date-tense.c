/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a date is past or to come, by the verbs around it: "opened in June", "will open in
 * June", "postponed until June", "told reporters in June". */

#include "dateline-date-private.h"

#include <string.h>

/* How far a verb may stand away; longer clauses gain nothing. */
#define N_BEFORE 14
#define N_BEHIND 10
/* "to be formally opened" */
#define N_TO_BE 2
/* "postponed the vote until" */
#define N_PUT_OFF 6
/* "agreed with the union in January to" */
#define N_TO_DO 7
/* ", on Monday, will" */
#define N_TO_COMMA 2
/* "opened a hearing for" */
#define N_FOR 4

/* The preposition before a date, where it points ahead. */
typedef enum {
  LEAD_NONE,
  LEAD_FOR,
  LEAD_UNTIL,
} Lead;

typedef struct {
  const DatelineDateBlock *block;
  const DatelineDateMatch *match;
  Lead lead;
  gboolean leads;      /* the date leads its sentence */
  gboolean has_clause; /* another clause begins between the verb and the date */
  guint n_comma;       /* how far before the date a comma is; 0 if there is none */
  gboolean is_saying;  /* the verb that was found is one of saying */
} Reader;

static gboolean
is (const Reader *self, guint at, DatelineDateWord word, int value)
{
  int found;

  return dateline_lexeme_is (dateline_date_block_get (self->block, at), word, &found) &&
         found == value;
}

static guint
get_flags (const Reader *self, guint at)
{
  return dateline_date_block_get (self->block, at)->flags;
}

static Lead
get_lead (const Reader *self)
{
  guint at = self->match->first;

  if (at > 1 && dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE))
    at--;
  if (at == 0)
    return LEAD_NONE;
  if (is (self, at - 1, DATELINE_WORD_FOR, 1))
    return LEAD_FOR;
  return dateline_date_block_is (self->block, at - 1, DATELINE_WORD_UNTIL) ||
             is (self, at - 1, DATELINE_WORD_TO, 1)
         ? LEAD_UNTIL
         : LEAD_NONE;
}

static gboolean
leads_sentence (const Reader *self)
{
  const guint first = self->match->first;

  return first == 0 || (get_flags (self, first) & DATELINE_LEXEME_STARTS_SENTENCE) != 0 ||
         (get_flags (self, first - 1) & DATELINE_LEXEME_STARTS_SENTENCE) != 0;
}

static gboolean
is_english (const Reader *self)
{
  return g_str_equal (dateline_date_words_get_language (self->block->words), "en");
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
  if (!is_english (self))
    return FALSE;
  if ((get_flags (self, at) & (DATELINE_LEXEME_CAPITALIZED | DATELINE_LEXEME_STARTS_SENTENCE)) ==
      DATELINE_LEXEME_CAPITALIZED)
    return TRUE;
  for (guint i = 1; i <= N_TO_BE && i <= at; i++) {
    if (dateline_date_block_is (self->block, at - i, DATELINE_WORD_BE) ||
        is (self, at - i, DATELINE_WORD_FUTURE, DATELINE_FUTURE_ALWAYS))
      return TRUE;
  }
  return at > 0 && (dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE) ||
                    dateline_date_block_is (self->block, at - 1, DATELINE_WORD_ONE));
}

static int
get_past (const Reader *self, guint at)
{
  if (dateline_date_block_is (self->block, at, DATELINE_WORD_PASSED))
    return is (self, at - 1, DATELINE_WORD_BE, 0) ? 0 : -1;
  if (is_no_verb (self, at))
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

    if (is (self, to, DATELINE_WORD_TO, 1) && (verb->flags & DATELINE_LEXEME_LETTERS) != 0 &&
        (verb->flags & DATELINE_LEXEME_CAPITALIZED) == 0 &&
        !dateline_lexeme_is (verb, DATELINE_WORD_THE, NULL))
      return TRUE;
  }
  return FALSE;
}

static int
get_future (const Reader *self, guint at, DatelineDateFuture future)
{
  const guint first = self->match->first;

  switch (future) {
  case DATELINE_FUTURE_VERB:
    /* "announced plans", "the plan" */
    return self->lead == LEAD_FOR || at == 0 || is_to_do (self, at) ||
               !(dateline_date_block_is (self->block, at - 1, DATELINE_WORD_REPORTED) ||
                 dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE) ||
                 dateline_date_block_is (self->block, at - 1, DATELINE_WORD_ONE) ||
                 get_past (self, at - 1) < 0)
           ? 1
           : 0;
  case DATELINE_FUTURE_PUT_OFF:
    return self->lead != LEAD_NONE && at < first && at + N_PUT_OFF >= first ? 1 : 0;
  case DATELINE_FUTURE_HAS_UNTIL:
    return self->match->bound == DATELINE_BOUND_UNTIL && at + 2 == first ? 1 : 0;
  case DATELINE_FUTURE_TO_DO:
    return is_to_do (self, at) ? 1 : 0;
  case DATELINE_FUTURE_TO_BE:
    return dateline_date_block_is (self->block, at + 1, DATELINE_WORD_PASSED) ||
               get_tense_of_end (self, at + 1) < 0
           ? 1
           : 0;
  case DATELINE_FUTURE_ALWAYS:
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

  if (report == DATELINE_REPORT_NO_TENSE || self->has_clause)
    return 0;
  /* "In May, officials said …", but not "In May, officials said, …". */
  if (at >= first)
    return self->leads && !dateline_date_block_is (self->block, at + 1, DATELINE_WORD_COMMA) ? -1
                                                                                             : 0;
  if (self->lead == LEAD_FOR && report == DATELINE_REPORT_ANNOUNCED)
    return 1;
  if (report == DATELINE_REPORT_TOLD || at + 1 == first ||
      is (self, at + 1, DATELINE_WORD_FUTURE, DATELINE_FUTURE_VERB))
    return -1;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is (self->block, at + 1, words[i]))
      return -1;
  }
  return 0;
}

static int
get_tense (Reader *self, guint at)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  int value;

  self->is_saying = FALSE;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_FUTURE, &value) &&
      get_future (self, at, (DatelineDateFuture) value) > 0)
    return 1;
  if (dateline_lexeme_is (lexeme, DATELINE_WORD_REPORTED, &value)) {
    self->is_saying = TRUE;
    return get_tense_of_saying (self, at, (DatelineDateReport) value);
  }
  return get_past (self, at);
}

static gboolean
is_said (const Reader *self, guint at)
{
  int value;

  return dateline_lexeme_is (dateline_date_block_get (self->block, at), DATELINE_WORD_REPORTED,
                             &value) &&
         value != DATELINE_REPORT_NO_TENSE;
}

/* "said Monday", "on Monday said", "On Monday, officials said": the day of the saying, whatever
 * it is about. */
static gboolean
is_of_saying (const Reader *self)
{
  const DatelineDateMatch *match = self->match;
  guint at = match->first;

  if (at == 0)
    return FALSE;
  if (dateline_date_block_is (self->block, at - 1, DATELINE_WORD_ON))
    at--;
  return (at > 0 && is_said (self, at - 1)) || is_said (self, match->end);
}

/* Whether another clause begins at a lexeme. */
static gboolean
begins_clause (const Reader *self, guint at)
{
  static const DatelineDateWord words[] = { DATELINE_WORD_CLAUSE, DATELINE_WORD_COMMA,
                                            DATELINE_WORD_COLON, DATELINE_WORD_QUOTE };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is (self->block, at, words[i]))
      return TRUE;
  }
  return FALSE;
}

/* The tense of the last verb before the date, and how far away it is. */
static int
look_back (Reader *self, guint *n_away)
{
  const guint first = self->match->first;

  self->has_clause = FALSE;
  for (guint i = 1; i <= N_BEFORE && i <= first; i++) {
    int tense;

    if ((get_flags (self, first - i + 1) & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    tense = get_tense (self, first - i);
    self->has_clause = self->has_clause || begins_clause (self, first - i);
    if (self->n_comma == 0 && dateline_date_block_is (self->block, first - i, DATELINE_WORD_COMMA))
      self->n_comma = i;
    *n_away = i;
    if (tense != 0)
      return tense;
  }
  return 0;
}

static int
look_ahead (Reader *self, guint *n_away)
{
  const guint end = self->match->end;

  self->has_clause = FALSE;
  /* "Growth, at 5 percent in May, will slow": what the commas part off has no verb. */
  if (self->n_comma > N_TO_COMMA && dateline_date_block_is (self->block, end, DATELINE_WORD_COMMA))
    return 0;
  for (guint i = 0; i < N_BEHIND && end + i < self->block->lexemes->len; i++) {
    int tense;

    if ((get_flags (self, end + i) & DATELINE_LEXEME_STARTS_SENTENCE) != 0 ||
        (i > 0 && dateline_date_block_is (self->block, end + i, DATELINE_WORD_COMMA)))
      break;
    tense = get_tense (self, end + i);
    self->has_clause = self->has_clause || begins_clause (self, end + i) ||
                       dateline_date_block_is (self->block, end + i, DATELINE_WORD_AND);
    *n_away = i;
    if (tense != 0)
      return tense;
  }
  return 0;
}

/* "set a hearing for Tuesday." */
static gboolean
is_day_for (const Reader *self)
{
  const DatelineDateMatch *match = self->match;
  const DatelineLexeme *next = dateline_date_block_get (self->block, match->end);

  return self->lead == LEAD_FOR &&
         (match->kind == DATELINE_MATCH_CALENDAR || match->unit == DATELINE_UNIT_WEEKEND) &&
         (match->unit == DATELINE_UNIT_WEEKEND || match->day != DATELINE_DATE_UNSET ||
          match->weekday != DATELINE_DATE_UNSET) &&
         ((next->flags & DATELINE_LEXEME_LETTERS) == 0 ||
          (next->n_senses > 0 && !dateline_lexeme_is (next, DATELINE_WORD_POSSESSIVE, NULL)));
}

/* "the sales figures for August" */
static gboolean
is_of_figures (const Reader *self)
{
  const DatelineDateMatch *match = self->match;

  return self->lead == LEAD_FOR && match->first >= 2 && match->month != DATELINE_DATE_UNSET &&
         match->day == DATELINE_DATE_UNSET &&
         dateline_date_block_is (self->block, match->first - 2, DATELINE_WORD_FIGURES);
}

/**
 * dateline_date_read_tense:
 * @block: a block
 * @match: what was found in it, with its bound; takes the tense
 *
 * Finds by the verbs around a date whether it is past or to come.
 */
void
dateline_date_read_tense (const DatelineDateBlock *block, DatelineDateMatch *match)
{
  Reader reader = { .block = block, .match = match };
  guint n_before = 0, n_behind = 0;
  int before, behind;

  if (is_of_saying (&reader)) {
    match->tense = -1;
    return;
  }
  reader.lead = get_lead (&reader);
  reader.leads = leads_sentence (&reader);
  before = look_back (&reader, &n_before);
  if (before != 0 && reader.is_saying) {
    match->tense = before;
    return;
  }
  if (is_day_for (&reader) && (before == 0 || n_before > N_FOR))
    before = 1;
  behind = look_ahead (&reader, &n_behind);
  match->tense = before;
  /* A verb before the date wins, unless one behind it is much nearer, or what it was "scheduled
   * for" follows at once. */
  if (before > 0 && behind < 0 && n_behind == 0 && reader.lead == LEAD_FOR)
    match->tense = behind;
  else if (before == 0 || (behind != 0 && !reader.has_clause && n_behind + 3 < n_before))
    match->tense = behind;
  if (is_of_figures (&reader))
    match->tense = -1;
  if (match->tense == 0 && match->bound == DATELINE_BOUND_UNTIL)
    match->tense = 1;
}
