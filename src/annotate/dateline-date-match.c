/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Matches the rules at a place of a block. A pattern has at most MAX_ELEMENTS elements,
 * each of which reads a bounded number of lexemes, so that a place takes bounded time. */

#include "dateline-date-elements-private.h"
#include "dateline-date-rules-private.h"

#include <string.h>

#define MAX_ELEMENTS 12
#define BITS_PER_MASK 64
#define N_MASKS 4

typedef struct {
  DatelineDateElement elements[MAX_ELEMENTS];
  guint n_elements;
} Pattern;

/* A set of rules. */
typedef struct {
  guint64 bits[N_MASKS];
} Rules;

/* The words are only read while matching; the slots are filled once it is known that the
 * pattern matches, from the places that its elements took. */
typedef struct {
  const DatelineDateBlock *block;
  const Pattern *pattern;
  guint first;      /* of the date itself */
  guint end;        /* likewise */
  gboolean has_end; /* what follows is no part of it */
  guint places[MAX_ELEMENTS];
  gboolean is_taken[MAX_ELEMENTS];
  DatelineDateMatch scratch;
} Matcher;

static Pattern *patterns;
static Rules rules_by_word[DATELINE_N_WORDS];  /* that can begin with the word */
static Rules rules_by_reads[DATELINE_N_READS]; /* with something that has a reader */

static void
compile_pattern (const char *text, Pattern *pattern)
{
  g_auto (GStrv) names = g_strsplit (text, " ", -1);

  for (guint i = 0; names[i] != NULL; i++) {
    DatelineDateElement *element = &pattern->elements[pattern->n_elements++];
    char *name = names[i];
    const gsize n_name = strlen (name);

    g_assert (pattern->n_elements <= MAX_ELEMENTS);
    if (name[n_name - 1] == '?') {
      element->is_optional = TRUE;
      name[n_name - 1] = '\0';
    }
    for (; strchr ("<>~", *name) != NULL; name++) {
      element->is_before |= *name == '<';
      element->is_behind |= *name == '>';
      element->is_glued |= *name == '~';
    }
    if (!dateline_date_element_find (name, element))
      g_error ("“%s” is no element of a date", name);
  }
}

static void
add_rule (Rules *rules, guint rule)
{
  rules->bits[rule / BITS_PER_MASK] |= G_GUINT64_CONSTANT (1) << rule % BITS_PER_MASK;
}

static void
find_beginnings (const Pattern *pattern, guint rule)
{
  for (guint i = 0; i < pattern->n_elements; i++) {
    const DatelineDateElement *element = &pattern->elements[i];

    add_rule (element->reads == DATELINE_READ_WORD ? &rules_by_word[element->word]
                                                   : &rules_by_reads[element->reads],
              rule);
    if (!element->is_optional)
      return;
  }
}

static gpointer
compile_patterns (gpointer data)
{
  g_assert (dateline_n_date_rules <= N_MASKS * BITS_PER_MASK);
  patterns = g_new0 (Pattern, dateline_n_date_rules);
  for (guint i = 0; i < dateline_n_date_rules; i++)
    compile_pattern (dateline_date_rules[i].pattern, &patterns[i]);
  for (guint i = 0; i < dateline_n_date_rules; i++)
    find_beginnings (&patterns[i], i);
  return NULL;
}

/**
 * dateline_date_match_init:
 * @match: a match
 *
 * Empties all slots of a match.
 */
void
dateline_date_match_init (DatelineDateMatch *match)
{
  int *const slots[] = { &match->year,     &match->month,    &match->day,      &match->weekday,
                         &match->hour,     &match->minute,   &match->second,   &match->zone,
                         &match->meridiem, &match->day_part, &match->season,   &match->quarter,
                         &match->half,     &match->decade,   &match->century,  &match->era,
                         &match->count,    &match->day_to,   &match->month_to, &match->year_to,
                         &match->unit,     &match->ordinal,  &match->offset,   &match->holiday,
                         &match->reference };

  memset (match, 0, sizeof *match);
  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    *slots[i] = DATELINE_DATE_UNSET;
  match->calendar = DATELINE_WORD_MONTH;
}

static gboolean match_elements (Matcher *self, guint n, guint at);

static gboolean
take_element (Matcher *self, guint n, guint at)
{
  const DatelineDateElement *element = &self->pattern->elements[n];
  const guint first = self->first, end = self->end;
  const gboolean has_end = self->has_end;
  const guint n_taken = dateline_date_element_read (element, self->block, at, &self->scratch);

  if (n_taken == 0)
    return FALSE;
  if (element->is_behind && !self->has_end) {
    self->has_end = TRUE;
    self->end = at;
  }
  if (element->is_before)
    self->first = at + n_taken;
  self->places[n] = at;
  self->is_taken[n] = TRUE;
  if (match_elements (self, n + 1, at + n_taken))
    return TRUE;
  self->is_taken[n] = FALSE;
  self->first = first;
  self->end = end;
  self->has_end = has_end;
  return FALSE;
}

/* Matches the elements from one on; on success the matcher holds the place behind it. */
static gboolean
match_elements (Matcher *self, guint n, guint at)
{
  const DatelineDateElement *element = &self->pattern->elements[n];
  const DatelineLexeme *lexeme = dateline_date_block_get (self->block, at);
  gboolean may_take;

  if (n == self->pattern->n_elements) {
    if (!self->has_end)
      self->end = at;
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
  if (element->is_glued && (lexeme->flags & DATELINE_LEXEME_GLUED) == 0)
    may_take = FALSE;
  if (may_take && take_element (self, n, at))
    return TRUE;
  return element->is_optional && match_elements (self, n + 1, at);
}

static void
fill_slots (const Matcher *self, const DatelineDateRule *rule, DatelineDateMatch *match)
{
  dateline_date_match_init (match);
  for (guint i = 0; i < self->pattern->n_elements; i++) {
    if (self->is_taken[i])
      dateline_date_element_read (&self->pattern->elements[i], self->block, self->places[i], match);
  }
  match->kind = rule->kind;
  match->rule = rule->rule;
  match->first = match->phrase_first = self->first;
  match->end = match->phrase_end = self->end;
}

static void
add_rules (Rules *rules, const Rules *more)
{
  for (guint i = 0; i < N_MASKS; i++)
    rules->bits[i] |= more->bits[i];
}

/* What each reader can begin with: digits, of how many at most, or words. */
static const struct {
  guint min_digits;
  guint max_digits; /* 0: not with digits */
  DatelineDateWord words[6];
} readers[DATELINE_N_READS] = {
  [DATELINE_READ_COUNT] = { 1,
                            9,
                            { DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE, DATELINE_WORD_SOME,
                              DATELINE_WORD_ONE, DATELINE_WORD_HALF } },
  [DATELINE_READ_DAY] = { 1,
                          2,
                          { DATELINE_WORD_ORDINAL, DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE } },
  [DATELINE_READ_ORDINAL_DAY] = { 1,
                                  2,
                                  { DATELINE_WORD_ORDINAL, DATELINE_WORD_NUMBER,
                                    DATELINE_WORD_MULTIPLE } },
  [DATELINE_READ_MONTH] = { 1,
                            2,
                            { DATELINE_WORD_MONTH, DATELINE_WORD_PERSIAN_MONTH,
                              DATELINE_WORD_ISLAMIC_MONTH, DATELINE_WORD_HEBREW_MONTH,
                              DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE } },
  [DATELINE_READ_YEAR] = { 4, 4, { DATELINE_WORD_NUMBER } },
  [DATELINE_READ_ANY_YEAR] = { 1, 4, { 0 } },
  [DATELINE_READ_DECADE] = { 2, 4, { DATELINE_WORD_DECADE, DATELINE_WORD_APOSTROPHE } },
  [DATELINE_READ_NUMERIC] = { 1, 4, { 0 } },
  [DATELINE_READ_CLOCK] = { 1,
                            4,
                            { DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE, DATELINE_WORD_NOON,
                              DATELINE_WORD_ONE } },
  [DATELINE_READ_QUARTER] = { 0, 0, { DATELINE_WORD_QUARTER_NAME, DATELINE_WORD_HALF_NAME } },
  [DATELINE_READ_ORDINAL] = { 1, 2, { DATELINE_WORD_ORDINAL } },
  [DATELINE_READ_DIGITS] = { 1, 9, { 0 } },
  [DATELINE_READ_YEAR_NUMBER] = { 0, 0, { DATELINE_WORD_NUMBER } },
};

static gboolean
may_read (guint reads, const DatelineLexeme *lexeme)
{
  if ((lexeme->flags & DATELINE_LEXEME_DIGITS) != 0)
    return lexeme->n_digits >= readers[reads].min_digits &&
           lexeme->n_digits <= readers[reads].max_digits;
  for (guint i = 0; i < G_N_ELEMENTS (readers[reads].words) && readers[reads].words[i] != 0; i++) {
    if (dateline_lexeme_is (lexeme, readers[reads].words[i], NULL))
      return TRUE;
  }
  return FALSE;
}

/* The rules that may begin with a lexeme: a quick look that spares most of them. */
static Rules
find_rules (const DatelineLexeme *lexeme)
{
  Rules rules = { 0 };

  for (guint i = 0; i < lexeme->n_senses; i++)
    add_rules (&rules, &rules_by_word[lexeme->senses[i].word]);
  for (guint i = DATELINE_READ_COUNT; i < DATELINE_N_READS; i++) {
    if (may_read (i, lexeme))
      add_rules (&rules, &rules_by_reads[i]);
  }
  return rules;
}

static void
try_rule (Matcher *matcher, guint number, guint first, DatelineDateMatch *best)
{
  const DatelineDateRule *rule = &dateline_date_rules[number];
  DatelineDateMatch found;

  matcher->pattern = &patterns[number];
  matcher->first = matcher->end = first;
  matcher->has_end = FALSE;
  memset (matcher->is_taken, 0, sizeof matcher->is_taken);
  if (!match_elements (matcher, 0, first) || matcher->end <= best->end)
    return;
  fill_slots (matcher, rule, &found);
  if (dateline_date_gate_passes (matcher->block, &found, rule->gate))
    *best = found;
}

/**
 * dateline_date_match_at:
 * @block: a block
 * @first: a lexeme
 * @match: (out): what is found
 *
 * Finds the longest date, or trap, that begins at a lexeme.
 *
 * Returns: %TRUE if there is one
 */
gboolean
dateline_date_match_at (const DatelineDateBlock *block, guint first, DatelineDateMatch *match)
{
  static GOnce once = G_ONCE_INIT;
  const DatelineLexeme *lexeme = dateline_date_block_get (block, first);
  Matcher matcher;
  Rules rules;

  if (lexeme->n_senses == 0 && (lexeme->flags & DATELINE_LEXEME_DIGITS) == 0)
    return FALSE;
  g_once (&once, compile_patterns, NULL);
  rules = find_rules (lexeme);
  matcher.block = block;
  dateline_date_match_init (&matcher.scratch);
  match->end = first;
  for (guint i = 0; i < N_MASKS; i++) {
    for (guint64 bits = rules.bits[i]; bits != 0; bits &= bits - 1)
      try_rule (&matcher, i * BITS_PER_MASK + (guint) __builtin_ctzll (bits), first, match);
  }
  return match->end > first;
}
