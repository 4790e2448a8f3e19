/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether how one name is written goes with how another is. */

#include "annotate/dateline-name-form.h"

#include <string.h>

static const char *const small_words = " of the and for in on to at de la du & ";

/**
 * dateline_name_form_same_word:
 * @a: a form
 * @a_word: the number of a word
 * @b: a form
 * @b_word: the number of a word
 *
 * Whether two words are the same.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_name_form_same_word (const DatelineNameForm *a,
                              guint a_word,
                              const DatelineNameForm *b,
                              guint b_word)
{
  return a->n_bytes[a_word] == b->n_bytes[b_word] &&
         memcmp (a->words[a_word], b->words[b_word], a->n_bytes[a_word]) == 0;
}

/**
 * dateline_name_form_has:
 * @self: a form
 * @part: another one, no longer
 * @at: (out): the word of @self that it begins at
 *
 * Whether the words of one name stand in the other, side by side.
 *
 * Returns: %TRUE if they do
 */
gboolean
dateline_name_form_has (const DatelineNameForm *self, const DatelineNameForm *part, guint *at)
{
  for (guint i = 0; i + part->n_words <= self->n_words; i++) {
    guint k = 0;

    while (k < part->n_words && dateline_name_form_same_word (self, i + k, part, k))
      k++;
    if (k == part->n_words && k > 0) {
      *at = i;
      return TRUE;
    }
  }
  return FALSE;
}

/* The same, or the one is the first letter of the other. */
static gboolean
may_be_forename (const DatelineNameForm *a, guint a_word, const DatelineNameForm *b, guint b_word)
{
  if (dateline_name_form_same_word (a, a_word, b, b_word))
    return TRUE;
  return (a->n_bytes[a_word] == 1 || b->n_bytes[b_word] == 1) &&
         a->words[a_word][0] == b->words[b_word][0];
}

/**
 * dateline_name_form_is_person:
 * @a: the name of a person, two words or more
 * @b: another
 *
 * Whether two full names may be of the same person: the last word is the same, and of
 * those before it each in the shorter name is in the longer, in the same order.
 *
 * Returns: %TRUE if they may be
 */
gboolean
dateline_name_form_is_person (const DatelineNameForm *a, const DatelineNameForm *b)
{
  const DatelineNameForm *shorter = a->n_words <= b->n_words ? a : b;
  const DatelineNameForm *longer = shorter == a ? b : a;
  guint k = 0;

  if (a->gender * b->gender < 0 || shorter->n_words < 2 ||
      !dateline_name_form_same_word (a, a->n_words - 1, b, b->n_words - 1))
    return FALSE;
  for (guint i = 0; i + 1 < shorter->n_words; i++, k++) {
    while (k + 1 < longer->n_words && !may_be_forename (shorter, i, longer, k))
      k++;
    if (k + 1 >= longer->n_words)
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_name_form_dup_initials:
 * @self: a form
 * @with_small_words: whether "of" counts
 *
 * The first letters of its words, as an acronym has them.
 *
 * Returns: (transfer full): small letters
 */
char *
dateline_name_form_dup_initials (const DatelineNameForm *self, gboolean with_small_words)
{
  GString *initials = g_string_new (NULL);

  for (guint i = 0; i < self->n_words; i++) {
    if (with_small_words || !dateline_name_form_word_is (self, i, small_words))
      g_string_append_unichar (initials, g_utf8_get_char (self->words[i]));
  }
  return g_string_free (initials, FALSE);
}
