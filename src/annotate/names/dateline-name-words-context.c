/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands around the words of a text: phrases on lists, capitalized runs, and
 * what all the places of a word say of it. */

#include "dateline-name-words-private.h"

#include "annotate/dateline-work.h"

#define MAX_PHRASE_WORDS 6
#define MAX_CONNECTORS 3

static DatelineNameWord *
word_at (GArray *words, guint i)
{
  return &g_array_index (words, DatelineNameWord, i);
}

static gboolean
starts_sentence (GArray *words, guint i)
{
  return i >= words->len || (word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0;
}

static gboolean
is_capitalized (GArray *words, guint i)
{
  return (word_at (words, i)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

static gboolean
is_on (GArray *words, guint i, DatelineNameList lists)
{
  return (word_at (words, i)->lists & lists) != 0;
}

static void
mark_match (GArray *words, guint start, guint n_words, guint list)
{
  const guint shift = list * 3;

  if (n_words == 1) {
    word_at (words, start)->matches |= 4u << shift;
    return;
  }
  word_at (words, start)->matches |= 1u << shift;
  for (guint i = 1; i + 1 < n_words; i++)
    word_at (words, start + i)->matches |= 2u << shift;
  word_at (words, start + n_words - 1)->matches |= 3u << shift;
}

/**
 * dateline_name_words_match_lists:
 * @words: (element-type DatelineNameWord): the words of a text
 * @lists: what is known of phrases
 *
 * Marks the longest phrases on each list of names that begin with a capital.
 */
void
dateline_name_words_match_lists (GArray *words, const DatelineNameLists *lists)
{
  guint ends[DATELINE_N_NAME_LISTS] = { 0 };

  for (guint i = 0; i < words->len && dateline_work_goes_on_at (i, words->len); i++) {
    guint lengths[DATELINE_N_NAME_LISTS] = { 0 };
    guint32 hash = 0;

    if (!is_capitalized (words, i))
      continue;
    for (guint n = 1; n <= MAX_PHRASE_WORDS; n++) {
      const guint last = i + n - 1;
      DatelineNameList found;

      if (last >= words->len || (n > 1 && starts_sentence (words, last)))
        break;
      hash = n == 1 ? word_at (words, i)->small
                    : dateline_name_hash_join (hash, word_at (words, last)->small);
      found = n == 1 ? (DatelineNameList) word_at (words, i)->lists
                     : dateline_name_lists_find_phrase (lists, hash);
      for (guint list = 0; list < DATELINE_N_NAME_LISTS; list++) {
        if ((found & (1u << list)) != 0 && is_capitalized (words, last))
          lengths[list] = n;
      }
    }
    for (guint list = 0; list < DATELINE_N_NAME_LISTS; list++) {
      if (lengths[list] > 0 && i >= ends[list]) {
        mark_match (words, i, lengths[list], list);
        ends[list] = i + lengths[list];
      }
    }
  }
}

/* Where the run that begins at a capitalized word ends; behind its last word. */
static guint
find_run_end (GArray *words, guint start)
{
  guint end = start + 1;

  while (TRUE) {
    guint next = end;

    while (next < words->len && next - end < MAX_CONNECTORS && !starts_sentence (words, next) &&
           !is_capitalized (words, next) && is_on (words, next, DATELINE_NAME_LIST_CONNECTOR))
      next++;
    if (next >= words->len || starts_sentence (words, next) || !is_capitalized (words, next))
      return end;
    end = next + 1;
  }
}

static gboolean
is_common_first_word (const DatelineNameWord *word)
{
  return (word->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0 &&
         (word->classes.coarse & DATELINE_WORD_CLASSES_MOSTLY_SMALL) != 0;
}

static void
mark_headline (GArray *words, guint start, guint end)
{
  guint n_words = 0, n_capitalized = 0;

  for (guint i = start; i < end; i++) {
    if ((word_at (words, i)->flags & DATELINE_NAME_WORD_LETTER) == 0 ||
        word_at (words, i)->n_chars < 4)
      continue;
    n_words++;
    n_capitalized += is_capitalized (words, i);
  }
  if (n_words < 3 || n_capitalized * 10 < n_words * 7)
    return;
  for (guint i = start; i < end; i++)
    word_at (words, i)->flags |= DATELINE_NAME_WORD_HEADLINE;
}

/**
 * dateline_name_words_find_runs:
 * @words: (element-type DatelineNameWord): the words of a text
 *
 * Finds runs of capitalized words, and sentences that are written as headlines.
 */
void
dateline_name_words_find_runs (GArray *words)
{
  guint sentence = 0;

  for (guint i = 1; i <= words->len; i++) {
    if (starts_sentence (words, i)) {
      mark_headline (words, sentence, i);
      sentence = i;
    }
  }
  for (guint i = 0; i < words->len;) {
    guint end;

    if (!is_capitalized (words, i) || is_common_first_word (word_at (words, i))) {
      i++;
      continue;
    }
    end = find_run_end (words, i);
    for (guint j = i; j < end; j++) {
      word_at (words, j)->run_start = i;
      word_at (words, j)->run_end = end - 1;
    }
    i = end;
  }
}

static guint16
look_before (GArray *words, guint i)
{
  const DatelineNameWord *word = word_at (words, i);
  guint16 seen = 0;

  if (starts_sentence (words, i))
    return 0;
  if (is_on (words, i - 1, DATELINE_NAME_LIST_TITLE | DATELINE_NAME_LIST_ROLE))
    seen |= DATELINE_NAME_SEEN_AFTER_TITLE;
  if (is_on (words, i - 1, DATELINE_NAME_LIST_FORENAME) && is_capitalized (words, i - 1))
    seen |= DATELINE_NAME_SEEN_AFTER_FORENAME;
  if (word->run_start > 0 && !starts_sentence (words, word->run_start)) {
    const guint before = word->run_start - 1;

    if (is_on (words, before, DATELINE_NAME_LIST_PREPOSITION))
      seen |= DATELINE_NAME_SEEN_AFTER_PREPOSITION;
    if (is_on (words, before, DATELINE_NAME_LIST_SPEECH))
      seen |= DATELINE_NAME_SEEN_BESIDE_SPEECH;
    if (word_at (words, before)->small == dateline_name_hash ("(", 1))
      seen |= DATELINE_NAME_SEEN_IN_BRACKETS;
    if (word_at (words, before)->small == dateline_name_hash ("the", 3))
      seen |= DATELINE_NAME_SEEN_AFTER_THE;
  }
  return seen;
}

static guint16
look_behind (GArray *words, guint i)
{
  const DatelineNameWord *word = word_at (words, i);
  const guint after = word->run_end + 1;
  guint16 seen = 0;

  if (!starts_sentence (words, i + 1) && is_capitalized (words, i + 1) &&
      is_on (words, i + 1, DATELINE_NAME_LIST_SURNAME))
    seen |= DATELINE_NAME_SEEN_BEFORE_SURNAME;
  if (!starts_sentence (words, after)) {
    if (is_on (words, after, DATELINE_NAME_LIST_SPEECH))
      seen |= DATELINE_NAME_SEEN_BESIDE_SPEECH;
    if (word_at (words, after)->small == dateline_name_hash ("'s", 2))
      seen |= DATELINE_NAME_SEEN_BEFORE_CLITIC;
  }
  for (guint j = word->run_start; j <= word->run_end; j++) {
    if (is_on (words, j, DATELINE_NAME_LIST_ORGANIZATION_HEAD))
      seen |= DATELINE_NAME_SEEN_BESIDE_ORGANIZATION_HEAD;
    if (is_on (words, j, DATELINE_NAME_LIST_PLACE_HEAD))
      seen |= DATELINE_NAME_SEEN_BESIDE_PLACE_HEAD;
    if (j - word->run_start > MAX_PHRASE_WORDS)
      break;
  }
  return seen;
}

static guint16
look_around (GArray *words, guint i)
{
  const DatelineNameWord *word = word_at (words, i);
  guint16 seen;

  if ((word->flags & DATELINE_NAME_WORD_LETTER) == 0)
    return 0;
  if (!is_capitalized (words, i))
    return DATELINE_NAME_SEEN_SMALL;
  seen = look_before (words, i) | look_behind (words, i);
  if (word->run_end > word->run_start)
    seen |= DATELINE_NAME_SEEN_IN_LONGER;
  if ((word->flags & (DATELINE_NAME_WORD_SENTENCE_START | DATELINE_NAME_WORD_HEADLINE)) == 0)
    seen |= DATELINE_NAME_SEEN_CAPITAL_INSIDE;
  return seen;
}

/**
 * dateline_name_words_look_around:
 * @words: (element-type DatelineNameWord): the words of a text, with their runs
 *
 * Gives each word what is seen at all the places of that word.
 */
void
dateline_name_words_look_around (GArray *words)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < words->len && dateline_work_goes_on_at (i, words->len); i++) {
    gpointer key = GUINT_TO_POINTER (word_at (words, i)->small);
    const guint so_far = GPOINTER_TO_UINT (g_hash_table_lookup (seen, key));
    const guint now = so_far | look_around (words, i);

    if (now != so_far)
      g_hash_table_insert (seen, key, GUINT_TO_POINTER (now));
  }
  for (guint i = 0; i < words->len; i++) {
    DatelineNameWord *word = word_at (words, i);

    word->seen =
      (guint16) GPOINTER_TO_UINT (g_hash_table_lookup (seen, GUINT_TO_POINTER (word->small)));
  }
}
