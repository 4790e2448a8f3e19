/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names that are two: of who plays against whom, of firms, of a couple, of a party and who sits for
 * it, of the United Nations and where they send somebody. */

#include "annotate/names/dateline-name-parts.h"

#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-tails.h"

#include <string.h>

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE

/* What one side does to the other, in small letters, and is of no name. */
static const char *const contests[] = {
  "beat",   "beats", "defeated", "defeats", "drew",   "edged",   "face",     "faced", "faces",
  "hosted", "hosts", "lost",     "played",  "routed", "stunned", "thrashed", "upset", "visited",
};

/* Whether the word parts those of two firms: "Velmar Inc. & Roston Ltd.". */
static gboolean
is_between_firms (const GArray *words, guint first, guint i)
{
  static const char *const forms[] = { "inc", "inc.", "ltd", "ltd.", "plc",  "llc",
                                       "ag",  "gmbh", "spa", "nv",   "s.a.", "corp." };
  static const char *const ands[] = { "and", "&" };

  return i > first + 1 &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, i), ands,
                                       G_N_ELEMENTS (ands)) &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, i - 1), forms,
                                       G_N_ELEMENTS (forms));
}

/* Parts "Rovers beat Albion", and two firms. Returns the last word of the first of them. */
static guint
part_between (const GArray *words, guint8 *labels, guint first, guint last)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);

  for (guint i = first + 1; i < last; i++) {
    const DatelineNameWord *word = dateline_name_word_at (words, i);

    if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 ||
        (word[1].flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
        !(dateline_name_word_is_one_of (word, contests, G_N_ELEMENTS (contests)) ||
          (kind == DATELINE_NAME_ORGANIZATION && is_between_firms (words, first, i))))
      continue;
    dateline_name_labels_set (labels, first, i - 1, kind);
    labels[i] = OUTSIDE;
    dateline_name_labels_set (labels, i + 1, last, kind);
    return i - 1;
  }
  return last;
}

/* "Richard and Mildred Loving" are two. Returns the last word of the first of them. */
static guint
part_couple (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  guint lists;

  if (last != first + 3 || kind == DATELINE_NAME_PLACE || kind == DATELINE_NAME_EVENT)
    return last;
  lists = dateline_name_word_at (words, first)->lists;
  /* A firm is one of two forenames. */
  if (kind == DATELINE_NAME_ORGANIZATION)
    lists &= dateline_name_word_at (words, first + 2)->lists;
  if ((lists & DATELINE_NAME_LIST_FORENAME) == 0 ||
      !dateline_name_word_is (dateline_name_word_at (words, first + 1), "and") ||
      (dateline_name_word_at (words, first + 2)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      (dateline_name_word_at (words, last)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      (dateline_name_word_at (words, last)->lists & DATELINE_NAME_LIST_ORGANIZATION_HEAD) != 0)
    return last;
  dateline_name_labels_set (labels, first, first, DATELINE_NAME_PERSON);
  labels[first + 1] = OUTSIDE;
  dateline_name_labels_set (labels, first + 2, last, DATELINE_NAME_PERSON);
  is_ruled[first] = is_ruled[first + 2] = is_ruled[last] = 1;
  return first;
}

/* "UN Syria envoy". Returns the last word of the first of them. */
static guint
part_sender (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  static const char *const senders[] = { "un", "u.n.", "eu", "au", "nato" };

  if (last != first + 1 ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first), senders,
                                     G_N_ELEMENTS (senders)) ||
      (dateline_name_word_at (words, last)->lists & DATELINE_NAME_LIST_COUNTRY) == 0)
    return last;
  dateline_name_labels_set (labels, first, first, DATELINE_NAME_ORGANIZATION);
  dateline_name_labels_set (labels, last, last, DATELINE_NAME_PLACE);
  is_ruled[first] = is_ruled[last] = 1;
  return first;
}

/* "AAP MLAs Ada Kerr", "Ohio MP Ada Kerr", "DSP Ada Kerr": an office that is written in capitals
 * parts whose it is from who has it. Returns the last word of what is left of the first. */
static guint
part_office (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  static const char *const offices[] = { "mla", "mlas", "mp",  "mps", "mep", "meps",
                                         "msp", "msps", "asp", "dsp", "acp", "dcp",
                                         "igp", "cm",   "ceo", "cfo", "pm" };
  const guint towns =
    DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_REGION | DATELINE_NAME_LIST_CITY;
  guint office = first;

  while (office < last && !dateline_name_word_is_one_of (dateline_name_word_at (words, office),
                                                         offices, G_N_ELEMENTS (offices)))
    office++;
  if (office >= last ||
      (dateline_name_word_at (words, office + 1)->flags &
       (DATELINE_NAME_WORD_CAPITALIZED | DATELINE_NAME_WORD_ALL_CAPS)) !=
        DATELINE_NAME_WORD_CAPITALIZED ||
      dateline_name_tail_find (dateline_name_word_at (words, last)->small) != 0)
    return last;
  labels[office] = OUTSIDE;
  dateline_name_labels_set (labels, office + 1, last, DATELINE_NAME_PERSON);
  memset (is_ruled + office + 1, 1, last - office);
  if (office == first)
    return first;
  dateline_name_labels_set (labels, first, office - 1,
                            (dateline_name_word_at (words, office - 1)->lists & towns) != 0
                              ? DATELINE_NAME_PLACE
                              : DATELINE_NAME_ORGANIZATION);
  return office - 1;
}

/* "Finland’s Rovio": of where something is. Returns the last word of the first of them. */
static guint
part_owner (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  static const char *const clitics[] = { "'s", "’s" };
  const guint lists[] = { DATELINE_NAME_LIST_COUNTRY, DATELINE_NAME_LIST_REGION,
                          DATELINE_NAME_LIST_CITY };
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  gboolean is_place = FALSE;

  if (last != first + 2 || kind == DATELINE_NAME_EVENT || kind == DATELINE_NAME_OTHER ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first + 1), clitics,
                                     G_N_ELEMENTS (clitics)) ||
      (dateline_name_word_at (words, first)->lists & DATELINE_NAME_LIST_SURNAME) != 0)
    return last;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    is_place |=
      (dateline_name_word_at (words, first)->matches >> 3 * (guint) g_bit_nth_lsf (lists[i], -1) &
       7) == 4;
  if (!is_place)
    return last;
  dateline_name_labels_set (labels, first, first, DATELINE_NAME_PLACE);
  labels[first + 1] = OUTSIDE;
  dateline_name_labels_set (labels, last, last, kind);
  is_ruled[first] = 1;
  return first;
}

/* "Prime Minister of Singapore Lee Hsien Loong". Returns the last word of the first of them. */
static guint
part_state (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  const guint shift = 3 * (guint) g_bit_nth_lsf (DATELINE_NAME_LIST_COUNTRY, -1);
  const guint roles = DATELINE_NAME_LIST_TITLE | DATELINE_NAME_LIST_ROLE;

  if (last < first + 2 || first < 2 ||
      (dateline_name_word_at (words, first)->matches >> shift & 7) != 4 ||
      !dateline_name_word_is (dateline_name_word_at (words, first - 1), "of") ||
      (dateline_name_word_at (words, first - 2)->lists & roles) == 0 ||
      (dateline_name_word_at (words, first + 1)->flags &
       dateline_name_word_at (words, last)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0)
    return last;
  dateline_name_labels_set (labels, first, first, DATELINE_NAME_PLACE);
  dateline_name_labels_set (labels, first + 1, last, DATELINE_NAME_PERSON);
  memset (is_ruled + first, 1, last - first + 1);
  return first;
}

/**
 * dateline_name_part:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 * @first: the first word of a name
 * @last: the last word of a name
 *
 * Parts a name that is two.
 *
 * Returns: the last word of the first of them, or @last
 */
guint
dateline_name_part (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  last = part_between (words, labels, first, last);
  last = part_couple (words, labels, is_ruled, first, last);
  last = part_office (words, labels, is_ruled, first, last);
  last = part_owner (words, labels, is_ruled, first, last);
  last = part_state (words, labels, is_ruled, first, last);
  return part_sender (words, labels, is_ruled, first, last);
}

/**
 * dateline_name_part_persons:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 * @first: the first word of a name
 * @last: the last word of a name
 * @surnames: the hashes of the surnames of the text
 *
 * Parts "Brooks and Carson", where one of them is a person of the text.
 */
void
dateline_name_part_persons (const GArray *words,
                            guint8 *labels,
                            guint8 *is_ruled,
                            guint first,
                            guint last,
                            GHashTable *surnames)
{
  if (last != first + 2 ||
      !dateline_name_word_is (dateline_name_word_at (words, first + 1), "and") ||
      DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_ORGANIZATION ||
      ((dateline_name_word_at (words, first)->flags & dateline_name_word_at (words, last)->flags) &
       DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      !(g_hash_table_contains (surnames,
                               GUINT_TO_POINTER (dateline_name_word_at (words, first)->small)) ||
        g_hash_table_contains (surnames,
                               GUINT_TO_POINTER (dateline_name_word_at (words, last)->small))))
    return;
  dateline_name_labels_set (labels, first, first, DATELINE_NAME_PERSON);
  labels[first + 1] = OUTSIDE;
  dateline_name_labels_set (labels, last, last, DATELINE_NAME_PERSON);
  is_ruled[first] = is_ruled[last] = 1;
}
