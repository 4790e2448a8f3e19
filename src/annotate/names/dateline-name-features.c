/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The features of a word: what training and tagging have in common. A change here
 * asks for a new model. */

#include "annotate/names/dateline-name-features.h"

#define AROUND 2

/* The number of a template is a part of its features' hashes. */
typedef enum {
  BIAS = 1,
  EXACT,
  SMALL,
  SMALL_PAIR,
  SMALL_SKIP,
  SMALL_TRIPLE,
  SHAPE,
  SHORT_SHAPE,
  SHAPE_PAIR,
  SHAPE_TRIPLE,
  PREFIX,
  SUFFIX,
  SUFFIX_NEAR,
  COARSE,
  MIDDLE,
  FINE,
  MIDDLE_PAIR,
  FINE_PAIR,
  MIDDLE_SHAPE,
  FLAGS,
  LISTS,
  LISTS_PAIR,
  MATCH,
  MATCH_SHAPE,
  MATCHES,
  MATCHES_AROUND,
  RUN_PLACE,
  RUN_FIRST,
  RUN_LAST,
  RUN_BEFORE,
  RUN_AFTER,
  RUN_BOTH,
  RUN_BEFORE_CLASS,
  RUN_AFTER_CLASS,
  RUN_LISTS,
  RUN_MATCHES,
  SEEN,
  SEEN_ALL,
  SEEN_NEAR,
  RUN_LAST_CLASS,
  RUN_FIRST_CLASS,
} Template;

/**
 * dateline_name_features_add:
 * @self: the features of a word
 * @template: what kind of feature; those from 1000 are of the second pass
 * @value: its value
 * @second: a second part of the value, or 0
 *
 * Adds a feature.
 */
void
dateline_name_features_add (DatelineNameFeatures *self,
                            guint                 template,
                            guint32               value,
                            guint32               second)
{
  guint32 hash = template * 0x9e3779b1u;

  hash = (hash ^ value) * 0x85ebca6bu;
  hash ^= hash >> 15;
  hash = (hash ^ second) * 0xc2b2ae35u;
  hash ^= hash >> 13;
  hash *= 0x27d4eb2fu;
  hash ^= hash >> 16;
  if (self->n_hashes < DATELINE_NAME_MAX_FEATURES)
    self->hashes[self->n_hashes++] = hash;
}

/* The words around one, NULL behind the bounds of its sentence. */
typedef struct {
  const DatelineNameWord *words[2 * AROUND + 1];
} Window;

#define HERE(window, offset) ((window)->words[AROUND + (offset)])

static gboolean
starts_sentence (const GArray *words, guint i)
{
  return (dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0;
}

static void
open_window (Window *self, const GArray *words, guint i)
{
  *self = (Window) { 0 };
  HERE (self, 0) = dateline_name_word_at (words, i);
  for (guint j = 1; j <= AROUND; j++) {
    if (i < j || starts_sentence (words, i - j + 1))
      break;
    self->words[AROUND - j] = dateline_name_word_at (words, i - j);
  }
  for (guint j = 1; j <= AROUND; j++) {
    if (i + j >= words->len || starts_sentence (words, i + j))
      break;
    self->words[AROUND + j] = dateline_name_word_at (words, i + j);
  }
}

static guint32
small_of (const DatelineNameWord *word)
{
  return word != NULL ? word->small : 1;
}

static guint32
shape_of (const DatelineNameWord *word)
{
  return word != NULL ? word->short_shape : 1;
}

static void
add_words (DatelineNameFeatures *self, const Window *window)
{
  const DatelineNameWord *word = HERE (window, 0);

  dateline_name_features_add (self, BIAS, 0, 0);
  for (int i = -AROUND; i <= AROUND; i++) {
    const DatelineNameWord *near = HERE (window, i);
    const guint32 place = (guint32) (i + AROUND);

    dateline_name_features_add (self, SMALL, small_of (near), place);
    dateline_name_features_add (self, SHORT_SHAPE, shape_of (near), place);
    if (near != NULL && i >= -1 && i <= 1)
      dateline_name_features_add (self, EXACT, near->exact, place);
  }
  for (int i = -AROUND; i < AROUND; i++)
    dateline_name_features_add (self, SMALL_PAIR + 100 * (guint) (i + AROUND),
                                small_of (HERE (window, i)), small_of (HERE (window, i + 1)));
  dateline_name_features_add (self, SMALL_SKIP, small_of (HERE (window, -1)),
                              small_of (HERE (window, 1)));
  dateline_name_features_add (
    self, SMALL_TRIPLE, word->small,
    dateline_name_hash_join (small_of (HERE (window, -1)), small_of (HERE (window, 1))));
  dateline_name_features_add (self, SHAPE, word->shape, 0);
  for (int i = -1; i < 1; i++)
    dateline_name_features_add (self, SHAPE_PAIR + 100 * (guint) (i + 1),
                                shape_of (HERE (window, i)), shape_of (HERE (window, i + 1)));
  dateline_name_features_add (
    self, SHAPE_TRIPLE, word->short_shape,
    dateline_name_hash_join (shape_of (HERE (window, -1)), shape_of (HERE (window, 1))));
}

static void
add_affixes (DatelineNameFeatures *self, const Window *window)
{
  const DatelineNameWord *word = HERE (window, 0);
  const guint32 is_capital = word->flags & DATELINE_NAME_WORD_CAPITALIZED;

  for (guint i = 0; i < DATELINE_NAME_MAX_AFFIX; i++) {
    if (word->prefixes[i] == 0)
      break;
    dateline_name_features_add (self, PREFIX, word->prefixes[i], is_capital);
    dateline_name_features_add (self, SUFFIX, word->suffixes[i], is_capital);
  }
  for (int i = -1; i <= 1; i += 2) {
    if (HERE (window, i) != NULL && HERE (window, i)->suffixes[2] != 0)
      dateline_name_features_add (self, SUFFIX_NEAR, HERE (window, i)->suffixes[2],
                                  (guint32) (i + 1));
  }
}

static guint32
middle_of (const DatelineNameWord *word)
{
  return word != NULL ? word->classes.middle : 999;
}

static void
add_classes (DatelineNameFeatures *self, const Window *window)
{
  for (int i = -AROUND; i <= AROUND; i++) {
    const DatelineNameWord *near = HERE (window, i);
    const guint32 place = (guint32) (i + AROUND);

    if (near == NULL || near->classes.coarse == 0)
      continue;
    dateline_name_features_add (self, COARSE, near->classes.coarse, place);
    dateline_name_features_add (self, MIDDLE, near->classes.middle, place);
    dateline_name_features_add (self, FINE, near->classes.fine, place);
  }
  for (int i = -1; i < 1; i++)
    dateline_name_features_add (self, MIDDLE_PAIR + 100 * (guint) (i + 1),
                                middle_of (HERE (window, i)), middle_of (HERE (window, i + 1)));
  dateline_name_features_add (self, FINE_PAIR, middle_of (HERE (window, -1)),
                              middle_of (HERE (window, 1)));
  dateline_name_features_add (self, MIDDLE_SHAPE, middle_of (HERE (window, 0)),
                              shape_of (HERE (window, 0)));
}

static void
add_lists (DatelineNameFeatures *self, const Window *window)
{
  const DatelineNameWord *word = HERE (window, 0);
  guint32 around = 0;

  for (int i = -AROUND; i <= AROUND; i++) {
    const DatelineNameWord *near = HERE (window, i);
    const guint32 place = (guint32) (i + AROUND);
    const guint32 single = near != NULL ? near->lists & ~(guint) DATELINE_NAME_LIST_NAMES : 0;

    if (near == NULL)
      continue;
    if (single != 0)
      dateline_name_features_add (self, LISTS, single, place);
    if (i < -1 || i > 1)
      continue;
    around = around * 31 + near->matches;
    for (guint list = 0; list < DATELINE_N_NAME_LISTS; list++) {
      const guint32 match = near->matches >> (3 * list) & 7;

      if (match != 0)
        dateline_name_features_add (self, MATCH + 100 * list, match, place);
    }
  }
  dateline_name_features_add (self, MATCHES, word->matches, word->short_shape);
  if (around != 0)
    dateline_name_features_add (self, MATCHES_AROUND, around, 0);
  if (HERE (window, -1) != NULL)
    dateline_name_features_add (self, LISTS_PAIR, HERE (window, -1)->lists, word->matches);
  if (word->matches != 0)
    dateline_name_features_add (self, MATCH_SHAPE, word->matches, small_of (HERE (window, -1)));
}

static const DatelineNameWord *
before_run (const GArray *words, const DatelineNameWord *word)
{
  if (word->run_start == 0 || starts_sentence (words, word->run_start))
    return NULL;
  return dateline_name_word_at (words, word->run_start - 1);
}

static const DatelineNameWord *
after_run (const GArray *words, const DatelineNameWord *word)
{
  if (word->run_end + 1 >= words->len || starts_sentence (words, word->run_end + 1))
    return NULL;
  return dateline_name_word_at (words, word->run_end + 1);
}

static void
add_run (DatelineNameFeatures *self, const GArray *words, guint i)
{
  const DatelineNameWord *word = dateline_name_word_at (words, i);
  const DatelineNameWord *first = dateline_name_word_at (words, word->run_start);
  const DatelineNameWord *last = dateline_name_word_at (words, word->run_end);
  const DatelineNameWord *before = before_run (words, word), *after = after_run (words, word);
  const guint32 place = (i == word->run_start ? 1u : 0u) | (i == word->run_end ? 2u : 0u);
  guint32 lists = 0, matches = 0;

  if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 && word->run_start == word->run_end)
    return;
  for (guint j = word->run_start; j <= word->run_end && j - word->run_start < 8; j++) {
    lists |= dateline_name_word_at (words, j)->lists & ~(guint) DATELINE_NAME_LIST_NAMES;
    matches |=
      dateline_name_word_at (words, j)->matches != 0 ? dateline_name_word_at (words, j)->lists : 0;
  }
  dateline_name_features_add (self, RUN_PLACE, MIN (word->run_end - word->run_start, 6), place);
  dateline_name_features_add (self, RUN_FIRST, first->small, place);
  dateline_name_features_add (self, RUN_LAST, last->small, place);
  dateline_name_features_add (self, RUN_FIRST_CLASS, first->classes.middle, place);
  dateline_name_features_add (self, RUN_LAST_CLASS, last->classes.middle, place);
  dateline_name_features_add (self, RUN_BEFORE, small_of (before), place);
  dateline_name_features_add (self, RUN_AFTER, small_of (after), place);
  dateline_name_features_add (self, RUN_BOTH, small_of (before), small_of (after));
  dateline_name_features_add (self, RUN_BEFORE_CLASS, middle_of (before), place);
  dateline_name_features_add (self, RUN_AFTER_CLASS, middle_of (after), place);
  dateline_name_features_add (self, RUN_LISTS, lists, place);
  dateline_name_features_add (self, RUN_MATCHES, matches, place);
}

static void
add_seen (DatelineNameFeatures *self, const Window *window)
{
  const DatelineNameWord *word = HERE (window, 0);
  const guint32 capital =
    word->flags & (DATELINE_NAME_WORD_CAPITALIZED | DATELINE_NAME_WORD_SENTENCE_START);

  dateline_name_features_add (self, FLAGS, word->flags, 0);
  if ((capital & DATELINE_NAME_WORD_CAPITALIZED) == 0)
    return;
  for (guint i = 0; i < DATELINE_N_NAME_SEEN; i++) {
    if ((word->seen & (1u << i)) != 0)
      dateline_name_features_add (self, SEEN, i, capital);
  }
  dateline_name_features_add (self, SEEN_ALL, word->seen, capital);
  for (int i = -1; i <= 1; i += 2) {
    if (HERE (window, i) != NULL && (HERE (window, i)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0)
      dateline_name_features_add (self, SEEN_NEAR, HERE (window, i)->seen, (guint32) (i + 1));
  }
}

/**
 * dateline_name_features_read:
 * @self: (out): receives the features
 * @words: (element-type DatelineNameWord): the words of a text
 * @i: one of them
 *
 * Reads all features of a word but those of the second pass.
 */
void
dateline_name_features_read (DatelineNameFeatures *self, const GArray *words, guint i)
{
  Window window;

  self->n_hashes = 0;
  open_window (&window, words, i);
  add_words (self, &window);
  add_affixes (self, &window);
  add_classes (self, &window);
  add_lists (self, &window);
  add_run (self, words, i);
  add_seen (self, &window);
}
