/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Acronyms that a text explains: "the Korean People's Army (KPA)". */

#include "dateline-name-words-private.h"

#define MAX_LETTERS 8
#define MAX_SMALL_WORDS 4

static DatelineNameWord *
word_at (GArray *words, guint i)
{
  return &g_array_index (words, DatelineNameWord, i);
}

static gboolean
is_capitalized (const DatelineNameWord *word)
{
  return (word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

/* Whether one of the marks stands at a place. */
static gboolean
is_mark (GArray *words, guint i, const char *round, const char *square)
{
  const guint32 mark = word_at (words, i)->small;

  return mark == dateline_name_hash (round, 1) || mark == dateline_name_hash (square, 1);
}

static gboolean
is_acronym (GArray *words, guint i)
{
  const DatelineNameWord *word = word_at (words, i);

  return (word->flags & DATELINE_NAME_WORD_ALL_CAPS) != 0 && word->n_chars >= 2 &&
         word->n_chars <= MAX_LETTERS && word->end_byte - word->start_byte == word->n_chars &&
         i >= 2 && i + 1 < words->len && is_mark (words, i - 1, "(", "[") &&
         is_mark (words, i + 1, ")", "]");
}

/* How many words before the bracket have the initials of the acronym behind it; 0 if
 * they have not. */
static guint
measure_long_form (GArray *words, const char *text, guint acronym)
{
  const DatelineNameWord *word = word_at (words, acronym);
  const char *letter = text + word->end_byte - 1;
  guint n_small = 0;

  for (guint i = acronym - 1; i-- > 0 && word_at (words, i)->block == word->block;) {
    const DatelineNameWord *part = word_at (words, i);

    if (g_ascii_toupper (text[part->start_byte]) == *letter) {
      if (letter-- == text + word->start_byte)
        return acronym - 1 - i;
    } else if (is_capitalized (part) || ++n_small > MAX_SMALL_WORDS) {
      break;
    }
    if ((part->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0)
      break;
  }
  return 0;
}

/* What is short for words that are no name is none either: "gross domestic product
 * (GDP)". */
static gboolean
is_name (GArray *words, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    if (is_capitalized (word_at (words, i)) &&
        (word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0)
      return TRUE;
  }
  return is_capitalized (word_at (words, start)) &&
         (word_at (words, start)->classes.coarse & DATELINE_WORD_CLASSES_MOSTLY_SMALL) == 0;
}

/**
 * dateline_name_words_mark_acronyms:
 * @words: (element-type DatelineNameWord): the words of a text, with their lists
 * @blocks: the texts that they are of
 *
 * Marks the acronyms that stand in brackets behind what they are short for.
 */
void
dateline_name_words_mark_acronyms (GArray *words, const DatelineNameBlock *blocks)
{
  for (guint i = 0; i < words->len; i++) {
    guint n_words = 0;

    if (is_acronym (words, i))
      n_words = measure_long_form (words, blocks[word_at (words, i)->block].text, i);
    if (n_words == 0)
      continue;
    word_at (words, i)->n_long_form = (guint8) n_words;
    word_at (words, i)->is_short_for_name = is_name (words, i - 1 - n_words, i - 1);
  }
}
