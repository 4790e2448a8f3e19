/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether an article tells of other years than its own. */

#include "dateline-date-resolve-private.h"

/* Of so many years that a text names, most are not its own: it tells of other times. */
#define N_YEARS_OF_NARRATIVE 5
/* News begins with its days; and where it has one for so many years, these are its background. */
#define N_BLOCKS_OF_NEWS 12
#define YEARS_PER_DAY 4
/* Counts the years of a block, and those that are neither its own nor beside it. */
static guint
count_years (const DatelineDateText *text, int own, guint *n_other)
{
  guint n_years = 0;

  for (guint j = 0; j < text->tokens->len; j++) {
    const DatelineToken *token = &g_array_index (text->tokens, DatelineToken, j);
    const char *at = text->text + token->start_byte;
    int year;

    if (token->end_byte - token->start_byte != 4 || (token->flags & DATELINE_TOKEN_LETTER) != 0 ||
        (*at != '1' && *at != '2'))
      continue;
    year = (int) g_ascii_strtoll (at, NULL, 10);
    if (year < 1000 || year > 2100)
      continue;
    n_years++;
    *n_other += ABS (year - own) > 1 ? 1 : 0;
  }
  return n_years;
}

/* Whether the first blocks name days as news does: "on Monday", "yesterday". */
static gboolean
names_days (const DatelineDateText *texts, guint n_texts, const DatelineDateWords *words, int own)
{
  guint n_days = 0, n_years = 0, n_other = 0;

  for (guint i = 0; i < MIN (n_texts, N_BLOCKS_OF_NEWS); i++) {
    const DatelineDateText *text = &texts[i];
    g_autoptr (GArray) lexemes = dateline_date_lex (text->text, text->tokens, words);
    const DatelineDateBlock block = { text->text, text->tokens, lexemes, words };

    n_years += count_years (text, own, &n_other);
    for (guint j = 0; j < lexemes->len; j++)
      n_days += dateline_date_block_is (&block, j, DATELINE_WORD_WEEKDAY) ||
                    dateline_date_block_is (&block, j, DATELINE_WORD_TODAY)
                ? 1
                : 0;
  }
  return n_days > 1 && n_days * YEARS_PER_DAY >= n_years;
}

/**
 * dateline_date_is_narrative:
 * @texts: (array length=n_texts): the blocks of an article
 * @n_texts: how many
 * @words: the words of its language
 * @own: the year in which it was published, or 0
 *
 * Tells whether a text is about years that are not its own: a life, a history. News that has some
 * background is not.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_date_is_narrative (const DatelineDateText *texts,
                            guint n_texts,
                            const DatelineDateWords *words,
                            int own)
{
  guint n_years = 0, n_other = 0;

  for (guint i = 0; i < n_texts; i++)
    n_years += count_years (&texts[i], own, &n_other);
  return n_years >= N_YEARS_OF_NARRATIVE && n_other * 5 > n_years * 4 &&
         !(own > 0 && names_days (texts, n_texts, words, own));
}
