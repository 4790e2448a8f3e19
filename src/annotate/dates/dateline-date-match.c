/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Matches the rules at a place of a block. A date has at most MAX_LEXEMES lexemes, and what
 * is read at a place is read once, so that a place takes bounded time. */

#include "dateline-date-match-private.h"

#include <string.h>

#define MAX_LEXEMES ((DATELINE_DATE_N_STRETCHES - 1) * DATELINE_DATE_STRETCH)
#define NOT_READ 0xff

/**
 * dateline_date_match_init:
 * @match: a match
 *
 * Empties all slots of a match.
 */
void
dateline_date_match_init (DatelineDateMatch *match)
{
  int *const slots[] = { &match->year,      &match->month,     &match->day,      &match->weekday,
                         &match->hour,      &match->minute,    &match->second,   &match->zone,
                         &match->meridiem,  &match->day_part,  &match->season,   &match->quarter,
                         &match->half,      &match->decade,    &match->century,  &match->era,
                         &match->count,     &match->day_to,    &match->month_to, &match->year_to,
                         &match->unit,      &match->ordinal,   &match->offset,   &match->holiday,
                         &match->reference, &match->inner_unit };

  memset (match, 0, sizeof *match);
  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    *slots[i] = DATELINE_DATE_UNSET;
  match->calendar = DATELINE_WORD_MONTH;
}

/**
 * dateline_date_matcher_init:
 * @self: (out): a matcher
 * @block: a block
 *
 * Begins to match a block. Its places are to be asked for in their order.
 */
void
dateline_date_matcher_init (DatelineDateMatcher *self, const DatelineDateBlock *block)
{
  memset (self, 0, sizeof *self);
  self->block = block;
  self->patterns = dateline_date_patterns_get (&self->n_patterns);
  self->stretch = G_MAXUINT;
  for (guint i = 0; i < DATELINE_DATE_N_PLACES; i++)
    self->places[i].at = G_MAXUINT;
  dateline_date_match_init (&self->scratch);
}

static DatelineDatePlace *
get_place (DatelineDateMatcher *self, guint at)
{
  DatelineDatePlace *place = &self->places[at % DATELINE_DATE_N_PLACES];

  if (place->at == at)
    return place;
  place->at = at;
  memset (&place->kinds, 0, sizeof place->kinds);
  memset (place->n_read, NOT_READ, sizeof place->n_read);
  dateline_date_kinds_add (&place->kinds, dateline_date_block_get (self->block, at));
  return place;
}

/* How many lexemes an element is at a place; 0 if it is not there. */
static guint
read_element (DatelineDateMatcher *self, const DatelineDateElement *element, guint at)
{
  DatelineDatePlace *place = get_place (self, at);
  const guint reads = element->reads;

  if (reads == DATELINE_READ_WORD) {
    if ((place->kinds.words[element->word / 64] >> element->word % 64 & 1) == 0)
      return 0;
    return dateline_date_element_read (element, self->block, at, &self->scratch);
  }
  if ((place->kinds.reads >> reads & 1) == 0)
    return 0;
  /* The other year of "1994-98" depends on the first. */
  if (reads == DATELINE_READ_YEAR || reads == DATELINE_READ_YEAR_TO)
    return dateline_date_element_read (element, self->block, at, &self->scratch);
  if (place->n_read[reads] == NOT_READ)
    place->n_read[reads] =
      (guint8) dateline_date_element_read (element, self->block, at, &self->scratch);
  return place->n_read[reads];
}

static gboolean match_elements (DatelineDateMatcher *self, guint n, guint at);

static gboolean
take_element (DatelineDateMatcher *self, guint n, guint at)
{
  const DatelineDateElement *element = &self->pattern->elements[n];
  const guint first = self->first, end = self->end;
  const gboolean has_end = self->has_end;
  const guint n_taken = read_element (self, element, at);

  if (n_taken == 0)
    return FALSE;
  if (element->is_behind && !self->has_end) {
    self->has_end = TRUE;
    self->end = at;
  }
  if (element->is_before)
    self->first = at + n_taken;
  self->taken_at[n] = at;
  self->is_taken |= 1u << n;
  if (match_elements (self, n + 1, at + n_taken))
    return TRUE;
  self->is_taken &= ~(1u << n);
  self->first = first;
  self->end = end;
  self->has_end = has_end;
  return FALSE;
}

/* Matches the elements from one on; on success the matcher holds the place behind it. */
static gboolean
match_elements (DatelineDateMatcher *self, guint n, guint at)
{
  const DatelineDateElement *element = &self->pattern->elements[n];
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  gboolean may_take;

  if (n == self->pattern->n_elements) {
    if (!self->has_end)
      self->end = at;
    /* "the third quarter, …", "primer trimestre el …": they were for a year. */
    if (self->end > self->first + 1 &&
        (dateline_date_block_is (self->block, self->end - 1, DATELINE_WORD_COMMA) ||
         dateline_date_block_is (self->block, self->end - 1, DATELINE_WORD_THE)))
      self->end--;
    return self->end > self->first;
  }
  /* A hyphen inside a word, such as that of "mid-May", matters only where it is asked for. */
  if ((lexeme->flags & DATELINE_LEXEME_INNER) != 0 && at > self->first &&
      element->word != DATELINE_WORD_DASH && match_elements (self, n, at + 1))
    return TRUE;
  if (at == self->first)
    may_take = element->word != DATELINE_WORD_COMMA || element->reads != DATELINE_READ_WORD;
  else
    may_take = (lexeme->flags & DATELINE_LEXEME_STARTS_SENTENCE) == 0;
  if ((element->is_glued && (lexeme->flags & DATELINE_LEXEME_GLUED) == 0) ||
      at >= self->start + MAX_LEXEMES)
    may_take = FALSE;
  if (may_take && take_element (self, n, at))
    return TRUE;
  return element->is_optional && match_elements (self, n + 1, at);
}

static void
fill_slots (const DatelineDateMatcher *self, const DatelineDateRule *rule, DatelineDateMatch *match)
{
  dateline_date_match_init (match);
  for (guint i = 0; i < self->pattern->n_elements; i++) {
    if ((self->is_taken >> i & 1) != 0)
      dateline_date_element_read (&self->pattern->elements[i], self->block, self->taken_at[i],
                                  match);
  }
  match->kind = rule->kind;
  match->rule = rule->rule;
  match->first = match->phrase_first = self->first;
  match->end = match->phrase_end = self->end;
}

/* What stands in a stretch of lexemes. */
static void
look_at_stretch (DatelineDateMatcher *self, guint stretch)
{
  DatelineDateKinds *kinds = &self->ahead[stretch % DATELINE_DATE_N_STRETCHES];
  const guint first = stretch * DATELINE_DATE_STRETCH;

  memset (kinds, 0, sizeof *kinds);
  for (guint i = 0; i < DATELINE_DATE_STRETCH; i++)
    dateline_date_kinds_add (kinds, dateline_date_block_get (self->block, first + i));
}

/* The rules that have all that they need among the lexemes that a date can reach. */
static void
look_ahead (DatelineDateMatcher *self, guint at)
{
  const guint stretch = at / DATELINE_DATE_STRETCH;
  DatelineDateKinds all = { 0 };

  if (stretch == self->stretch)
    return;
  for (guint i = 0; i < DATELINE_DATE_N_STRETCHES; i++) {
    /* Most stretches have been seen from the one before. */
    if (self->stretch == G_MAXUINT || stretch + i >= self->stretch + DATELINE_DATE_N_STRETCHES)
      look_at_stretch (self, stretch + i);
    all.words[0] |= self->ahead[(stretch + i) % DATELINE_DATE_N_STRETCHES].words[0];
    all.words[1] |= self->ahead[(stretch + i) % DATELINE_DATE_N_STRETCHES].words[1];
    all.reads |= self->ahead[(stretch + i) % DATELINE_DATE_N_STRETCHES].reads;
  }
  self->stretch = stretch;
  memset (&self->rules, 0, sizeof self->rules);
  for (guint i = 0; i < self->n_patterns; i++) {
    const DatelineDateKinds *needs = &self->patterns[i].needs;

    if ((needs->words[0] & ~all.words[0]) == 0 && (needs->words[1] & ~all.words[1]) == 0 &&
        (needs->reads & ~all.reads) == 0)
      self->rules.bits[i / 64] |= G_GUINT64_CONSTANT (1) << i % 64;
  }
}

static void
try_rule (DatelineDateMatcher *self, guint number, DatelineDateMatch *best)
{
  const DatelineDateRule *rule = self->patterns[number].rule;
  DatelineDateMatch found;

  self->pattern = &self->patterns[number];
  self->first = self->end = self->start;
  self->has_end = FALSE;
  self->is_taken = 0;
  if (!match_elements (self, 0, self->start) || self->end <= best->end)
    return;
  fill_slots (self, rule, &found);
  if (dateline_date_gate_passes (self->block, &found, rule->gate))
    *best = found;
}

/**
 * dateline_date_match_at:
 * @self: a matcher
 * @first: a lexeme, not before one that was asked for
 * @match: (out): what is found
 *
 * Finds the longest date, or trap, that begins at a lexeme.
 *
 * Returns: %TRUE if there is one
 */
gboolean
dateline_date_match_at (DatelineDateMatcher *self, guint first, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, first);
  DatelineDateRuleSet rules;

  if (lexeme->n_senses == 0 && (lexeme->flags & DATELINE_LEXEME_DIGITS) == 0)
    return FALSE;
  look_ahead (self, first);
  rules = self->rules;
  dateline_date_rules_find (lexeme, &get_place (self, first)->kinds, &rules);
  self->start = first;
  match->end = first;
  for (guint i = 0; i < DATELINE_DATE_N_MASKS; i++) {
    for (guint64 bits = rules.bits[i]; bits != 0; bits &= bits - 1)
      try_rule (self, i * 64 + (guint) __builtin_ctzll (bits), match);
  }
  return match->end > first;
}
