/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes patterns of the rules, and knows what each of them needs, so that a quick look at
 * the words ahead spares most of the matching. */

#include "dateline-date-rules-private.h"

#include <string.h>

#define MAX_DIGITS 9

static DatelineDatePattern patterns[DATELINE_DATE_MAX_RULES];
static guint n_patterns;
static DatelineDateRuleSet rules_by_word[DATELINE_N_WORDS];  /* that can begin with the word */
static DatelineDateRuleSet rules_by_reads[DATELINE_N_READS]; /* with something read so */
static guint32 reads_by_word[DATELINE_N_WORDS];              /* what can begin with the word */
static guint32 reads_by_digits[MAX_DIGITS + 2];              /* with so many digits */

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
  [DATELINE_READ_DECADE_NUMBER] = { 2, 4, { DATELINE_WORD_NUMBER } },
  [DATELINE_READ_NUMERIC] = { 1, 4, { 0 } },
  [DATELINE_READ_CLOCK] = { 1,
                            4,
                            { DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE, DATELINE_WORD_NOON,
                              DATELINE_WORD_ONE } },
  [DATELINE_READ_QUARTER] = { 0, 0, { DATELINE_WORD_QUARTER_NAME, DATELINE_WORD_HALF_NAME } },
  [DATELINE_READ_ORDINAL] = { 1, 2, { DATELINE_WORD_ORDINAL } },
  [DATELINE_READ_DIGITS] = { 1, 9, { 0 } },
  [DATELINE_READ_DAY_TO] = { 1,
                             2,
                             { DATELINE_WORD_ORDINAL, DATELINE_WORD_NUMBER,
                               DATELINE_WORD_MULTIPLE } },
  [DATELINE_READ_MONTH_TO] = { 1,
                               2,
                               { DATELINE_WORD_MONTH, DATELINE_WORD_PERSIAN_MONTH,
                                 DATELINE_WORD_ISLAMIC_MONTH, DATELINE_WORD_HEBREW_MONTH,
                                 DATELINE_WORD_NUMBER, DATELINE_WORD_MULTIPLE } },
  [DATELINE_READ_YEAR_TO] = { 2, 2, { 0 } },
  [DATELINE_READ_MM] = { 1, 2, { 0 } },
  [DATELINE_READ_DD] = { 1, 2, { 0 } },
  [DATELINE_READ_YEAR_NUMBER] = { 0, 0, { DATELINE_WORD_NUMBER } },
  [DATELINE_READ_SHORT_YEAR] = { 2, 2, { 0 } },
};

static void
compile_pattern (const char *text, DatelineDatePattern *pattern)
{
  g_auto (GStrv) names = g_strsplit (text, " ", -1);

  for (guint i = 0; names[i] != NULL; i++) {
    DatelineDateElement *element = &pattern->elements[pattern->n_elements++];
    char *name = names[i];
    const gsize n_name = strlen (name);

    g_assert (pattern->n_elements <= DATELINE_DATE_MAX_ELEMENTS);
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
add_word (DatelineDateKinds *kinds, guint word)
{
  kinds->words[word / 64] |= G_GUINT64_CONSTANT (1) << word % 64;
}

static void
add_rule (DatelineDateRuleSet *rules, guint rule)
{
  rules->bits[rule / 64] |= G_GUINT64_CONSTANT (1) << rule % 64;
}

/* With what a rule can begin, and what it cannot do without. */
static void
find_needs (DatelineDatePattern *pattern, guint rule)
{
  gboolean is_beginning = TRUE;

  for (guint i = 0; i < pattern->n_elements; i++) {
    const DatelineDateElement *element = &pattern->elements[i];
    const gboolean is_word = element->reads == DATELINE_READ_WORD;

    if (is_beginning)
      add_rule (is_word ? &rules_by_word[element->word] : &rules_by_reads[element->reads], rule);
    if (element->is_optional)
      continue;
    is_beginning = FALSE;
    if (is_word)
      add_word (&pattern->needs, element->word);
    else
      pattern->needs.reads |= 1u << element->reads;
  }
}

static void
find_readers (guint reads)
{
  for (guint i = MAX (readers[reads].min_digits, 1); i <= readers[reads].max_digits; i++)
    reads_by_digits[i] |= 1u << reads;
  for (guint i = 0; i < G_N_ELEMENTS (readers[reads].words) && readers[reads].words[i] != 0; i++)
    reads_by_word[readers[reads].words[i]] |= 1u << reads;
}

static void
compile_rules (const DatelineDateRule *rules)
{
  for (const DatelineDateRule *rule = rules; rule->rule != NULL; rule++) {
    g_assert (n_patterns < DATELINE_DATE_MAX_RULES);
    patterns[n_patterns].rule = rule;
    compile_pattern (rule->pattern, &patterns[n_patterns]);
    find_needs (&patterns[n_patterns], n_patterns);
    n_patterns++;
  }
}

static gpointer
compile (gpointer data)
{
  G_STATIC_ASSERT (DATELINE_N_WORDS <= 128);
  G_STATIC_ASSERT (DATELINE_N_READS <= 32);
  compile_rules (dateline_date_rules_calendar);
  compile_rules (dateline_date_rules_counted);
  for (guint i = DATELINE_READ_COUNT; i < DATELINE_N_READS; i++)
    find_readers (i);
  return NULL;
}

/**
 * dateline_date_patterns_get:
 * @n: (out): how many
 *
 * The patterns of the rules, in their order. Any thread may ask.
 *
 * Returns: (transfer none): the patterns
 */
const DatelineDatePattern *
dateline_date_patterns_get (guint *n)
{
  static GOnce once = G_ONCE_INIT;

  g_once (&once, compile, NULL);
  *n = n_patterns;
  return patterns;
}

/**
 * dateline_date_kinds_add:
 * @kinds: (inout): what there is
 * @lexeme: a lexeme
 *
 * Adds what a lexeme can be, or can be the beginning of.
 */
void
dateline_date_kinds_add (DatelineDateKinds *kinds, const DatelineLexeme *lexeme)
{
  for (guint i = 0; i < lexeme->n_senses; i++) {
    add_word (kinds, lexeme->senses[i].word);
    if ((lexeme->flags & DATELINE_LEXEME_DIGITS) == 0)
      kinds->reads |= reads_by_word[lexeme->senses[i].word];
  }
  if ((lexeme->flags & DATELINE_LEXEME_DIGITS) != 0)
    kinds->reads |= reads_by_digits[MIN (lexeme->n_digits, MAX_DIGITS + 1)];
}

/**
 * dateline_date_rules_find:
 * @lexeme: a lexeme
 * @kinds: what it can be
 * @rules: (inout): the rules to choose from
 *
 * Leaves the rules that can begin with a lexeme.
 */
void
dateline_date_rules_find (const DatelineLexeme *lexeme,
                          const DatelineDateKinds *kinds,
                          DatelineDateRuleSet *rules)
{
  DatelineDateRuleSet found = { 0 };

  for (guint i = 0; i < lexeme->n_senses; i++) {
    for (guint j = 0; j < DATELINE_DATE_N_MASKS; j++)
      found.bits[j] |= rules_by_word[lexeme->senses[i].word].bits[j];
  }
  for (guint32 reads = kinds->reads; reads != 0; reads &= reads - 1) {
    for (guint j = 0; j < DATELINE_DATE_N_MASKS; j++)
      found.bits[j] |= rules_by_reads[__builtin_ctz (reads)].bits[j];
  }
  for (guint j = 0; j < DATELINE_DATE_N_MASKS; j++)
    rules->bits[j] &= found.bits[j];
}
