/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether how one name is written goes with how another is. */

#include "annotate/names/dateline-name-form.h"

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

/* What bearers of a forename are called, in the order of the letters, and the forenames. */
static const struct {
  const char *name;
  const char *wholes;
} short_forenames[] = {
  { "abe", " abraham " },
  { "alex", " alexander alexandra " },
  { "andy", " andrew " },
  { "becky", " rebecca " },
  { "ben", " benjamin " },
  { "bernie", " bernard " },
  { "beth", " elizabeth " },
  { "betty", " elizabeth " },
  { "bill", " william " },
  { "billy", " william " },
  { "bob", " robert " },
  { "bobby", " robert " },
  { "cathy", " catherine katherine kathryn " },
  { "charlie", " charles " },
  { "chris", " christina christine christopher " },
  { "chuck", " charles " },
  { "dan", " daniel " },
  { "danny", " daniel " },
  { "dave", " david " },
  { "debbie", " deborah " },
  { "dick", " richard " },
  { "don", " donald " },
  { "doug", " douglas " },
  { "drew", " andrew " },
  { "ed", " edward " },
  { "eddie", " edward " },
  { "fred", " frederick " },
  { "freddie", " frederick " },
  { "geoff", " geoffrey jeffrey " },
  { "gerry", " gerald " },
  { "greg", " gregory " },
  { "jamie", " james " },
  { "jeff", " geoffrey jeffrey " },
  { "jen", " jennifer " },
  { "jenny", " jennifer " },
  { "jerry", " gerald " },
  { "jim", " james " },
  { "jimmy", " james " },
  { "joe", " joseph " },
  { "jon", " jonathan " },
  { "josh", " joshua " },
  { "kate", " catherine katherine kathryn " },
  { "kathy", " catherine katherine kathryn " },
  { "ken", " kenneth " },
  { "kenny", " kenneth " },
  { "kit", " christopher " },
  { "larry", " laurence lawrence " },
  { "liz", " elizabeth " },
  { "maggie", " margaret " },
  { "matt", " matthew " },
  { "meg", " margaret " },
  { "mick", " michael " },
  { "mike", " michael " },
  { "nick", " nicholas " },
  { "paddy", " patrick " },
  { "pat", " patricia patrick " },
  { "peggy", " margaret " },
  { "pete", " peter " },
  { "phil", " philip phillip " },
  { "ray", " raymond " },
  { "rich", " richard " },
  { "rick", " richard " },
  { "rob", " robert " },
  { "ron", " ronald " },
  { "ronnie", " ronald " },
  { "sam", " samantha samuel " },
  { "stan", " stanley " },
  { "steve", " stephen steven " },
  { "sue", " susan " },
  { "ted", " edward " },
  { "tim", " timothy " },
  { "tina", " christina christine " },
  { "tom", " thomas " },
  { "tommy", " thomas " },
  { "tony", " anthony antony " },
  { "tricia", " patricia " },
  { "vicky", " victoria " },
  { "vince", " vincent " },
  { "walt", " walter " },
  { "will", " william " },
  { "zach", " zachary " },
  { "zack", " zachary " },
};

/* The forenames that a word is short for; NULL if for none. */
static const char *
find_forenames (const DatelineNameForm *form, guint word)
{
  guint from = 0, to = G_N_ELEMENTS (short_forenames);

  while (from < to) {
    const guint middle = (from + to) / 2;
    const char *name = short_forenames[middle].name;
    int order = strncmp (form->words[word], name, form->n_bytes[word]);

    if (order == 0 && name[form->n_bytes[word]] == '\0')
      return short_forenames[middle].wholes;
    if (order <= 0)
      to = middle;
    else
      from = middle + 1;
  }
  return NULL;
}

static gboolean
is_short_forename (const DatelineNameForm *a, guint a_word, const DatelineNameForm *b, guint b_word)
{
  const char *wholes = find_forenames (a, a_word);

  return wholes != NULL && dateline_name_form_word_is (b, b_word, wholes);
}

/* The same, or the one is short for the other, or its first letter. */
static gboolean
may_be_forename (const DatelineNameForm *a, guint a_word, const DatelineNameForm *b, guint b_word)
{
  if (dateline_name_form_same_word (a, a_word, b, b_word) ||
      is_short_forename (a, a_word, b, b_word) || is_short_forename (b, b_word, a, a_word))
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
