/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words with capitals that are no name to the tagger, and one to whoever reads what stands
 * beside them: "the team Cloud9", "the murder of Nightwing". */

#include "annotate/names/dateline-name-missed.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-labels.h"

#include <string.h>

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE
#define MAX_WORDS 3

/* What stands before an organization. */
static const char *const bodies[] = {
  "company",  "firm",     "newspaper", "airline",   "charity", "broadcaster", "insurer",
  "carmaker", "retailer", "band",      "team",      "club",    "startup",     "website",
  "magazine", "brewer",   "label",     "publisher", "union",
};

/* What is of somebody. */
static const char *const fates[] = {
  "murder", "death", "killing",  "assassination", "arrest", "funeral", "wife",
  "widow",  "son",   "daughter", "mother",        "father", "brother", "sister",
};

/* Who speaks for an organization, and who has a part of it. */
static const char *const speakers[] = {
  "spokesman", "spokeswoman", "spokesperson", "ceo", "shareholders", "employees",
};

/* How many words with capitals begin here, within a sentence, that are no name and of which
 * nothing is known; 0 if a name is among them. */
static guint
measure (const GArray *words, const guint8 *labels, guint first)
{
  const guint others = DATELINE_NAME_LIST_DATE | DATELINE_NAME_LIST_PEOPLE |
                       DATELINE_NAME_LIST_TITLE | DATELINE_NAME_LIST_ROLE |
                       DATELINE_NAME_LIST_ORGANIZATION_HEAD | DATELINE_NAME_LIST_PLACE_HEAD |
                       DATELINE_NAME_LIST_EVENT_HEAD;
  const guint at_start = DATELINE_NAME_WORD_SENTENCE_START | DATELINE_NAME_WORD_HEADLINE;
  guint n = 0;

  while (first + n < words->len) {
    const DatelineNameWord *word = dateline_name_word_at (words, first + n);

    if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
        (word->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0)
      break;
    if (labels[first + n] != OUTSIDE || (word->flags & at_start) != 0 ||
        (word->lists & others) != 0 || (word->seen & DATELINE_NAME_SEEN_SMALL) != 0)
      return 0;
    /* However long a row of capitals is, this takes no more time. */
    if (n++ == MAX_WORDS)
      return 0;
  }
  return n;
}

/* The kind of a state, a region or a firm that everybody knows, within a sentence. */
static guint
read_known (const GArray *words, guint first)
{
  const guint country = 3 * (guint) g_bit_nth_lsf (DATELINE_NAME_LIST_COUNTRY, -1);
  const DatelineNameWord *word = dateline_name_word_at (words, first);
  const guint barred =
    DATELINE_NAME_WORD_SENTENCE_START | DATELINE_NAME_WORD_HEADLINE | DATELINE_NAME_WORD_QUOTED;

  if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 || (word->flags & barred) != 0 ||
      word->run_start != word->run_end || (word->seen & DATELINE_NAME_SEEN_SMALL) != 0 ||
      word->n_chars < 2)
    return DATELINE_N_NAME_KINDS;
  if ((word->matches >> country & 7) == 4)
    return DATELINE_NAME_PLACE;
  return dateline_known_firms_have (word->small) ? DATELINE_NAME_ORGANIZATION
                                                 : DATELINE_N_NAME_KINDS;
}

/* The kind that what stands before tells; DATELINE_N_NAME_KINDS if nothing does. */
static guint
read_before (const GArray *words, guint first)
{
  const DatelineNameWord *before = dateline_name_word_at (words, first - 1);

  if ((dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      !dateline_name_word_is_small (before) || dateline_name_word_at (words, first)->n_chars < 3)
    return DATELINE_N_NAME_KINDS;
  if (dateline_name_word_is_one_of (before, bodies, G_N_ELEMENTS (bodies)))
    return DATELINE_NAME_ORGANIZATION;
  if ((before->lists & DATELINE_NAME_LIST_ROLE) != 0)
    return DATELINE_NAME_PERSON;
  if (first > 1 && dateline_name_word_is (before, "of") &&
      dateline_name_word_is_one_of (dateline_name_word_at (words, first - 2), fates,
                                    G_N_ELEMENTS (fates)))
    return DATELINE_NAME_PERSON;
  return DATELINE_N_NAME_KINDS;
}

/* The kind that what stands behind tells: "a Cloud9 spokesman". */
static guint
read_behind (const GArray *words, guint end)
{
  return end < words->len && dateline_name_word_is_one_of (dateline_name_word_at (words, end),
                                                           speakers, G_N_ELEMENTS (speakers))
         ? DATELINE_NAME_ORGANIZATION
         : DATELINE_N_NAME_KINDS;
}

/* The kind of what is called otherwise in brackets: "the Nestus (Mesta)". */
static guint
read_other_name (const GArray *words, const guint8 *labels, guint first, guint end)
{
  if (first < 2 || end >= words->len ||
      !dateline_name_word_is (dateline_name_word_at (words, first - 1), "(") ||
      !dateline_name_word_is (dateline_name_word_at (words, end), ")") ||
      (dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_ALL_CAPS) != 0 ||
      labels[first - 2] == OUTSIDE ||
      DATELINE_NAME_LABEL_KIND (labels[first - 2]) != DATELINE_NAME_PLACE)
    return DATELINE_N_NAME_KINDS;
  return DATELINE_NAME_PLACE;
}

/* The kind of the words with capitals that begin here, and how many they are. */
static guint
read_kind (const GArray *words, const guint8 *labels, guint first, guint *n)
{
  guint kind = read_before (words, first);

  *n = (dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0
       ? measure (words, labels, first)
       : 0;
  if (kind == DATELINE_N_NAME_KINDS && *n > 0)
    kind = read_behind (words, first + *n);
  if (kind == DATELINE_N_NAME_KINDS && *n > 0)
    kind = read_other_name (words, labels, first, first + *n);
  if (kind == DATELINE_N_NAME_KINDS || *n == 0) {
    kind = read_known (words, first);
    *n = 1;
  }
  return kind;
}

/**
 * dateline_name_missed_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 *
 * Takes words for a name where what stands before them tells one.
 */
void
dateline_name_missed_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  for (guint i = 1; i < words->len && !dateline_work_is_given_up_at (i); i++) {
    guint n = 0;
    const guint kind =
      labels[i] == OUTSIDE ? read_kind (words, labels, i, &n) : DATELINE_N_NAME_KINDS;

    if (kind == DATELINE_N_NAME_KINDS)
      continue;
    dateline_name_labels_set (labels, i, i + n - 1, kind);
    memset (is_ruled + i, 1, n);
    i += n - 1;
  }
}
