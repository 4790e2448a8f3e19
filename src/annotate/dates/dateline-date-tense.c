/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a date is past or to come, by the verbs around it: "opened in June", "will open in
 * June", "postponed until June", "told reporters in June". */

#include "dateline-date-tense-private.h"

/* How far a verb may stand away; longer clauses gain nothing. */
#define N_BEFORE 14
#define N_BEHIND 10
/* Persian has its verbs at the end. */
#define N_BEHIND_PERSIAN 16
/* ", on Monday, will" */
#define N_TO_COMMA 2
/* "opened a hearing for" */
#define N_FOR 4

typedef DatelineDateTenseReader Reader;

static gboolean
is_of (const Reader *self, const char *language)
{
  return g_str_equal (dateline_date_words_get_language (self->block->words), language);
}

static DatelineDateLead
get_lead (const Reader *self)
{
  guint at = self->match->first;

  if (at > 1 && dateline_date_block_is (self->block, at - 1, DATELINE_WORD_THE))
    at--;
  if (at == 0)
    return DATELINE_LEAD_NONE;
  if (dateline_date_tense_is (self, at - 1, DATELINE_WORD_FOR, 1))
    return DATELINE_LEAD_FOR;
  return dateline_date_block_is (self->block, at - 1, DATELINE_WORD_UNTIL) ||
             dateline_date_tense_is (self, at - 1, DATELINE_WORD_TO, 1)
         ? DATELINE_LEAD_UNTIL
         : DATELINE_LEAD_NONE;
}

static gboolean
leads_sentence (const Reader *self)
{
  const guint first = self->match->first;

  if (first == 0 ||
      (dateline_date_tense_get_flags (self, first) & DATELINE_LEXEME_STARTS_SENTENCE) != 0 ||
      (dateline_date_tense_get_flags (self, first - 1) & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
    return TRUE;
  /* “In May they said …” */
  return (first == 1 || (dateline_date_tense_get_flags (self, first - 2) &
                         DATELINE_LEXEME_STARTS_SENTENCE) != 0) &&
         dateline_date_block_is (self->block, first - MIN (first, 2), DATELINE_WORD_QUOTE);
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
  return (at > 0 && is_said (self, at - 1) && !dateline_date_is_to_be_said (self, at - 1)) ||
         is_said (self, match->end);
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

    if ((dateline_date_tense_get_flags (self, first - i + 1) & DATELINE_LEXEME_STARTS_SENTENCE) !=
        0)
      break;
    tense = dateline_date_tense_of_verb (self, first - i);
    self->has_clause = self->has_clause || begins_clause (self, first - i);
    if (self->n_comma == 0 && dateline_date_block_is (self->block, first - i, DATELINE_WORD_COMMA))
      self->n_comma = i;
    self->has_to = self->has_to || dateline_date_is_to_do (self, first - i);
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
  /* "Mercredi, le ministre, Hugo Petit, ouvrira la foire". */
  const gboolean passes_commas =
    self->leads && dateline_date_block_is (self->block, end, DATELINE_WORD_COMMA) &&
    dateline_date_words_get_order (self->block->words) == DATELINE_ORDER_DAY_FIRST;
  const guint n_most = passes_commas      ? 2 * N_BEHIND
                     : is_of (self, "fa") ? N_BEHIND_PERSIAN
                                          : N_BEHIND;

  self->has_clause = FALSE;
  /* "Growth, at 5 percent in May, will slow": what the commas part off has no verb. */
  if (self->n_comma > N_TO_COMMA && dateline_date_block_is (self->block, end, DATELINE_WORD_COMMA))
    return 0;
  for (guint i = 0; i < n_most && end + i < self->block->lexemes->len; i++) {
    int tense;

    if ((dateline_date_tense_get_flags (self, end + i) & DATELINE_LEXEME_STARTS_SENTENCE) != 0 ||
        (i > 0 && !passes_commas &&
         dateline_date_block_is (self->block, end + i, DATELINE_WORD_COMMA)) ||
        (is_of (self, "ar") && dateline_date_block_is (self->block, end + i, DATELINE_WORD_CLAUSE)))
      break;
    tense = dateline_date_tense_of_verb (self, end + i);
    self->has_clause = self->has_clause || begins_clause (self, end + i) ||
                       dateline_date_block_is (self->block, end + i, DATELINE_WORD_AND);
    *n_away = i;
    if (tense != 0)
      return tense;
  }
  return 0;
}

/* "ahead of Friday's report": what a weekday has, and something comes before. */
static gboolean
is_before_event (const Reader *self)
{
  const DatelineDateMatch *match = self->match;

  return match->first > 0 && match->weekday != DATELINE_DATE_UNSET &&
         match->day == DATELINE_DATE_UNSET &&
         dateline_date_block_is (self->block, match->first - 1, DATELINE_WORD_BEFORE) &&
         dateline_date_block_is (self->block, match->end, DATELINE_WORD_POSSESSIVE);
}

/* What is "ahead of" something tells of what is to come, though it was done. */
static gboolean
is_ahead_of_event (const Reader *self)
{
  return is_before_event (self) &&
         dateline_date_block_is_word (self->block, self->match->first - 1, "ahead of");
}

/* "Rief für Freitag zu einem Streik auf": nouns of German have a capital. */
static gboolean
is_no_noun (const Reader *self, const DatelineLexeme *lexeme)
{
  return (lexeme->flags & DATELINE_LEXEME_CAPITALIZED) == 0 &&
         g_str_equal (dateline_date_words_get_language (self->block->words), "de");
}

/* "set a hearing for Tuesday." */
static gboolean
is_day_for (const Reader *self)
{
  const DatelineDateMatch *match = self->match;
  const DatelineLexeme *next = dateline_date_block_get (self->block, match->end);

  return self->lead == DATELINE_LEAD_FOR &&
         (match->kind == DATELINE_MATCH_CALENDAR || match->unit == DATELINE_UNIT_WEEKEND) &&
         (match->unit == DATELINE_UNIT_WEEKEND || match->day != DATELINE_DATE_UNSET ||
          match->weekday != DATELINE_DATE_UNSET) &&
         ((next->flags & DATELINE_LEXEME_LETTERS) == 0 || is_no_noun (self, next) ||
          (!dateline_lexeme_is_plain (next) &&
           !dateline_lexeme_is (next, DATELINE_WORD_POSSESSIVE, NULL)));
}

/* "the sales figures for August" */
static gboolean
is_of_figures (const Reader *self)
{
  const DatelineDateMatch *match = self->match;

  return self->lead == DATELINE_LEAD_FOR && match->first >= 2 &&
         match->month != DATELINE_DATE_UNSET && match->day == DATELINE_DATE_UNSET &&
         dateline_date_block_is (self->block, match->first - 2, DATELINE_WORD_FIGURES);
}

/* "They will appeal against Wednesday's ruling", "after the Oct. 23 crash": what nobody names
 * before it was, but for who waits for it. */
static gboolean
is_of_what_was (const Reader *self)
{
  static const char *const events[] = {
    "attack",   "attacks",  "bombing",  "bombings",   "shooting",    "shootings", "explosion",
    "blast",    "crash",    "quake",    "earthquake", "killing",     "killings",  "death",
    "deaths",   "arrest",   "arrests",  "fire",       "landslide",   "defeat",    "riot",
    "riots",    "violence", "murder",   "murders",    "raid",        "assault",   "incident",
    "accident", "massacre", "collapse", "derailment", "resignation", "slaying",   "ruling",
    "verdict",  "decision", "outage"
  };
  static const char *const waits[] = { "await", "awaits", "awaiting", "for", "expect", "expects" };
  const DatelineDateMatch *match = self->match;
  const guint noun =
    match->end +
    (dateline_date_block_is (self->block, match->end, DATELINE_WORD_POSSESSIVE) ? 1 : 0);

  if (match->kind != DATELINE_MATCH_CALENDAR || match->first == 0 ||
      dateline_date_block_is (self->block, match->first - 1, DATELINE_WORD_BEFORE) ||
      dateline_date_block_is (self->block, match->first - 1, DATELINE_WORD_UNTIL))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++) {
    if (dateline_date_block_is_word (self->block, match->first - 1, waits[i]))
      return FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (events); i++) {
    if (dateline_date_block_is_word (self->block, noun, events[i]))
      return TRUE;
  }
  return FALSE;
}

/* "On Friday, when she dropped her plans, …": a day that was, unless something "will" be. */
static gboolean
is_day_when (const Reader *self)
{
  const guint when = self->match->end + 1;

  if (!self->leads || !dateline_date_block_is (self->block, when - 1, DATELINE_WORD_COMMA) ||
      !dateline_date_block_is_word (self->block, when, "when"))
    return FALSE;
  for (guint i = when; i < MIN (when + N_BEFORE, self->block->lexemes->len); i++) {
    if ((dateline_date_tense_get_flags (self, i) & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      break;
    if (dateline_date_block_is_word (self->block, i, "will") ||
        dateline_date_block_is_word (self->block, i, "would"))
      return FALSE;
  }
  return TRUE;
}

/* "Since Tuesday", but "ab Dienstag" may be to come. */
static gboolean
is_since (const Reader *self)
{
  return self->match->bound == DATELINE_BOUND_SINCE &&
         g_str_equal (dateline_date_words_get_language (self->block->words), "en");
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
  gboolean is_told;
  int before, behind;

  if (is_of_saying (&reader) || is_since (&reader)) {
    match->tense = -1;
    return;
  }
  reader.lead = get_lead (&reader);
  reader.leads = leads_sentence (&reader);
  before = look_back (&reader, &n_before);
  is_told = reader.is_told;
  if (before != 0 && reader.is_saying) {
    match->tense = before;
    return;
  }
  if (is_day_for (&reader) && (before == 0 || n_before > N_FOR))
    before = 1;
  reader.is_told = FALSE;
  behind = look_ahead (&reader, &n_behind);
  match->tense = before;
  match->is_of_story = is_told;
  /* A verb before the date wins, unless one behind it is much nearer, or what it was "scheduled
   * for" follows at once. */
  if (before > 0 && behind < 0 && n_behind == 0 && reader.lead == DATELINE_LEAD_FOR)
    match->tense = behind;
  else if (before == 0 || (behind != 0 && is_of (&reader, "fa")) ||
           (behind != 0 && !reader.has_clause && n_behind + 3 < n_before)) {
    match->tense = behind;
    match->is_of_story = reader.is_told;
  }
  /* "Parliament to vote on Tuesday", "traders are cautious before Friday's report" */
  if (match->tense == 0 && reader.has_to && dateline_date_is_outcome (&reader))
    match->tense = -1;
  if ((match->tense == 0 && (reader.has_to || is_before_event (&reader))) ||
      is_ahead_of_event (&reader))
    match->tense = 1;
  if (match->tense == 0 && g_str_equal (dateline_date_words_get_language (block->words), "en") &&
      dateline_date_tells_of_doing (&reader))
    match->tense = 1;
  if (dateline_date_is_what_will_be (&reader) || dateline_date_is_to_appear (&reader))
    match->tense = 1;
  if (is_of_figures (&reader) || (match->tense > 0 && dateline_date_is_not_kept (&reader)) ||
      (match->tense > 0 && (is_of_what_was (&reader) || is_day_when (&reader))))
    match->tense = -1;
  if (match->tense == 0 && match->bound == DATELINE_BOUND_UNTIL)
    match->tense = 1;
}
