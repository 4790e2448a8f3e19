/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names that were found at one place of a text and not at another, and surnames of persons
 * whose full name was found. */

#include "annotate/names/dateline-name-again.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-labels.h"

#include <string.h>

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE
#define MAX_WORDS 6
/* Of a name that is of two kinds. */
#define UNCLEAR (DATELINE_N_NAME_KINDS + 1)

static gboolean
is_capital (const GArray *words, guint i)
{
  return (dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

static gboolean
starts_sentence (const GArray *words, guint i)
{
  return i == 0 || i >= words->len ||
         (dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0;
}

static void
learn (GHashTable *names, guint32 hash, guint kind)
{
  gpointer key = GUINT_TO_POINTER (hash);
  const guint known = GPOINTER_TO_UINT (g_hash_table_lookup (names, key));

  g_hash_table_insert (names, key,
                       GUINT_TO_POINTER (known == 0 || known == kind + 1 ? kind + 1 : UNCLEAR));
}

/* "Corp." of "North Bank Corp.", which the text may go on without. */
static gboolean
is_legal_form (const DatelineNameWord *word)
{
  static const char *const forms[] = { "corp.", "corp", "inc.", "inc",  "ltd.", "ltd", "co.",
                                       "plc",   "llc",  "ag",   "gmbh", "s.a.", "sa",  "nv" };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    if (dateline_name_word_is (word, forms[i]))
      return TRUE;
  }
  return FALSE;
}

/* The kind of each name and each surname, and one more, by the hash of its words. */
static GHashTable *
collect (const GArray *words, const guint8 *labels)
{
  GHashTable *names = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < words->len; i++) {
    const guint first = i;
    guint32 hash = dateline_name_word_at (words, i)->small;
    guint32 short_hash = hash;

    if (labels[i] == OUTSIDE)
      continue;
    while (i + 1 < words->len && dateline_name_label_is_open (labels[i])) {
      short_hash = hash;
      hash = dateline_name_hash_join (hash, dateline_name_word_at (words, ++i)->small);
    }
    learn (names, hash, DATELINE_NAME_LABEL_KIND (labels[i]));
    if (i > first + 1 && DATELINE_NAME_LABEL_KIND (labels[i]) == DATELINE_NAME_ORGANIZATION &&
        is_legal_form (dateline_name_word_at (words, i)))
      learn (names, short_hash, DATELINE_NAME_ORGANIZATION);
    if (i > first && DATELINE_NAME_LABEL_KIND (labels[i]) == DATELINE_NAME_PERSON)
      learn (names, dateline_name_word_at (words, i)->small, DATELINE_NAME_PERSON);
  }
  return names;
}

/* Whether one word alone may be a name without the tagger's having seen it: in a sentence, or
 * where it is no word of every day. */
static gboolean
may_stand_alone (const DatelineNameWord *word)
{
  const guint others = DATELINE_NAME_LIST_DATE | DATELINE_NAME_LIST_TITLE |
                       DATELINE_NAME_LIST_ROLE | DATELINE_NAME_LIST_ORGANIZATION_HEAD |
                       DATELINE_NAME_LIST_PLACE_HEAD;

  return word->n_chars > 2 && (word->seen & DATELINE_NAME_SEEN_SMALL) == 0 &&
         (word->lists & others) == 0 &&
         ((word->classes.coarse & DATELINE_WORD_CLASSES_MOSTLY_SMALL) == 0 ||
          (word->flags & (DATELINE_NAME_WORD_SENTENCE_START | DATELINE_NAME_WORD_HEADLINE)) == 0);
}

/* Whether a capital stands before that may be of a longer name: not "In Old Roston". */
static gboolean
is_inside_longer (const GArray *words, guint first)
{
  return !starts_sentence (words, first) && is_capital (words, first - 1) &&
         !(starts_sentence (words, first - 1) &&
           (dateline_name_word_at (words, first - 1)->classes.coarse &
            DATELINE_WORD_CLASSES_MOSTLY_SMALL) != 0);
}

/* Whether a word may belong to a name that was not found: to none, or to the end of it alone,
 * "Beverage" of "National Beverage". */
static gboolean
may_belong (const guint8 *labels, guint first, guint last)
{
  return labels[last] == OUTSIDE ||
         (last > first && labels[last - 1] == OUTSIDE &&
          DATELINE_NAME_LABEL_PART (labels[last]) == DATELINE_NAME_PART_SINGLE);
}

/* How many words the longest name has that begins here and that no capital stands beside. */
static guint
measure (const GArray *words, const guint8 *labels, guint first, GHashTable *names, guint *kind)
{
  guint32 hash = 0;
  guint n_found = 0;

  if (!is_capital (words, first) || is_inside_longer (words, first))
    return 0;
  for (guint n = 1; n <= MAX_WORDS; n++) {
    const guint last = first + n - 1;
    guint known;

    if (last >= words->len || !may_belong (labels, first, last) ||
        (n > 1 && starts_sentence (words, last)))
      break;
    hash = n == 1 ? dateline_name_word_at (words, first)->small
                  : dateline_name_hash_join (hash, dateline_name_word_at (words, last)->small);
    known = GPOINTER_TO_UINT (g_hash_table_lookup (names, GUINT_TO_POINTER (hash)));
    if (known == 0 || known == UNCLEAR || !is_capital (words, last) ||
        (!starts_sentence (words, last + 1) && is_capital (words, last + 1)) ||
        (n == 1 && !may_stand_alone (dateline_name_word_at (words, first))))
      continue;
    n_found = n;
    *kind = known - 1;
  }
  return n_found;
}

/**
 * dateline_name_again_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 *
 * Takes words for a name that are one elsewhere in the text.
 */
void
dateline_name_again_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  g_autoptr (GHashTable) names = collect (words, labels);

  for (guint i = 0; i < words->len && !dateline_work_is_given_up_at (i); i++) {
    guint kind = 0;
    const guint n = labels[i] == OUTSIDE ? measure (words, labels, i, names, &kind) : 0;

    if (n == 0)
      continue;
    dateline_name_labels_set (labels, i, i + n - 1, kind);
    memset (is_ruled + i, 1, n);
    i += n - 1;
  }
}
