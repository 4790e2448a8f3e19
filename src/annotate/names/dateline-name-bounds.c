/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where names begin and end, whatever was learned: a nickname is within its name, a title
 * behind a name is of the next one, and two persons are no firm. */

#include "annotate/names/dateline-name-bounds.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-scores.h"

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE

/* What stands before the name of a person, and so behind none. */
static const char *const titles[] = {
  "sen.", "rep.",  "gov.", "gen.", "lt.", "col.", "maj.", "capt.", "sgt.",  "adm.",
  "dr.",  "prof.", "mr.",  "mrs.", "ms.", "rev.", "hon.", "sens.", "reps.",
};

/* Of which party somebody is, and no name of it. */
static const char *const parties[] = { "democratic", "republican" };

/* Where both chambers have some of each. */
static const char *const chambers[] = { "house", "senate", "congressional" };

/* Streets of other languages, called after somebody. */
static const char *const streets[] = { "rue", "boulevard", "quai", "avenida", "piazza" };

/* What stands before a noun, and not before a name that begins with a small letter. */
static const char *const articles[] = { "the", "a",   "an",  "this",  "that", "his",
                                        "her", "its", "our", "their", "my",   "your" };
static const char *const particles[] = {
  "de", "da", "di", "du",  "del", "van", "von", "der", "ten", "ter", "le",
  "la", "al", "el", "bin", "ibn", "abu", "dos", "af",  "av",  "zu",
};

/* What somebody has, behind a place: "Dallas Ebola patient". */
static const char *const illnesses[] = {
  "ebola", "zika", "covid-19", "covid", "coronavirus", "sars", "mers", "hiv", "aids",
};

/* Programmes and other things that are taken for somebody or for a place. */
static const char *const things[] = {
  "medicare", "medicaid", "obamacare", "vat", "atm", "atms", "dvd", "dvds", "gps", "dna", "iq",
};

/* What one side does to the other, in small letters, and is of no name. */
static const char *const contests[] = {
  "beat",   "beats", "defeated", "defeats", "drew",   "edged",   "face",     "faced", "faces",
  "hosted", "hosts", "lost",     "played",  "routed", "stunned", "thrashed", "upset", "visited",
};

/* What belongs to the name of a person behind a comma, and behind "the". */
static const char *const juniors[] = { "jr.", "jr", "sr.", "sr" };
static const char *const epithets[] = { "elder", "younger", "great", "terrible", "conqueror" };

static gboolean
is_quote (const DatelineNameWord *word)
{
  static const char *const quotes[] = { "\"", "“", "”", "‘", "'" };

  return dateline_name_word_is_one_of (word, quotes, G_N_ELEMENTS (quotes));
}

static gboolean
begins_name (const guint8 *labels, guint i)
{
  return labels[i] != OUTSIDE && !dateline_name_label_continues (labels[i]);
}

static guint
find_last (const GArray *words, const guint8 *labels, guint first)
{
  guint last = first;

  while (last + 1 < words->len && dateline_name_label_is_open (labels[last]))
    last++;
  return last;
}

/* Whether a sentence or a block begins within some words. */
static gboolean
is_parted (const GArray *words, guint first, guint last)
{
  for (guint i = first + 1; i <= last; i++) {
    if ((dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0)
      return TRUE;
  }
  return FALSE;
}

/* 'James Llewellyn "Jimmy" Frise': the surname is behind the nickname. Returns the last
 * word of the whole. */
static guint
join_nickname (const GArray *words, guint8 *labels, guint first, guint last)
{
  const guint next = last + 4;
  const guint surname = next < words->len && begins_name (labels, next) ? next : last;

  if (surname == last || DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_PERSON ||
      DATELINE_NAME_LABEL_KIND (labels[surname]) != DATELINE_NAME_PERSON ||
      !is_quote (dateline_name_word_at (words, last + 1)) ||
      !is_quote (dateline_name_word_at (words, last + 3)) ||
      (dateline_name_word_at (words, last + 2)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      is_parted (words, first, surname))
    return last;
  last = find_last (words, labels, surname);
  dateline_name_labels_set (labels, first, last, DATELINE_NAME_PERSON);
  return last;
}

/* "Martin Luther King, Jr.", "Pliny the Elder". Returns the last word of the whole. */
static guint
add_epithet (const GArray *words, guint8 *labels, guint first, guint last)
{
  const guint end = last + 2;

  if (end >= words->len || DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_PERSON ||
      (dateline_name_word_at (words, end)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      is_parted (words, first, end) ||
      !((dateline_name_word_is (dateline_name_word_at (words, last + 1), ",") &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, end), juniors,
                                       G_N_ELEMENTS (juniors))) ||
        (dateline_name_word_is (dateline_name_word_at (words, last + 1), "the") &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, end), epithets,
                                       G_N_ELEMENTS (epithets)))))
    return last;
  dateline_name_labels_set (labels, first, end, DATELINE_NAME_PERSON);
  return end;
}

/* "Democratic Sen.", "Dallas Ebola": what is behind goes; nothing is left of a party. */
static guint
cut_tail (const GArray *words, guint8 *labels, guint first, guint last)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  const DatelineNameWord *tail = dateline_name_word_at (words, last);
  /* But "1 Campus Dr." */
  const gboolean is_titled = dateline_name_word_is_one_of (tail, titles, G_N_ELEMENTS (titles)) &&
                             !(kind == DATELINE_NAME_PLACE && dateline_name_word_is (tail, "dr."));

  /* "In Pyongyang I saw". */
  const gboolean is_speaker =
    first < last && kind == DATELINE_NAME_PLACE && tail->exact == dateline_name_hash ("I", 1);

  if (!is_titled && !is_speaker &&
      !((kind == DATELINE_NAME_PLACE || kind == DATELINE_NAME_PERSON) &&
        dateline_name_word_is_one_of (tail, illnesses, G_N_ELEMENTS (illnesses))))
    return last;
  labels[last] = OUTSIDE;
  if (first == last)
    return last;
  if (is_titled && first + 1 == last &&
      dateline_name_word_is_one_of (dateline_name_word_at (words, first), parties,
                                    G_N_ELEMENTS (parties)))
    labels[first] = OUTSIDE;
  else
    dateline_name_labels_set (labels, first, last - 1, kind);
  return last;
}

/* "The bill Obama signed": a noun is no forename. Returns the first word that is left. */
static guint
cut_noun (const GArray *words, guint8 *labels, guint first, guint last)
{
  const DatelineNameWord *noun = dateline_name_word_at (words, first);

  if (first == last || first == 0 ||
      DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_PERSON ||
      (noun->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 ||
      dateline_name_word_is_one_of (noun, particles, G_N_ELEMENTS (particles)) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first - 1), articles,
                                     G_N_ELEMENTS (articles)))
    return first;
  labels[first] = OUTSIDE;
  dateline_name_labels_set (labels, first + 1, last, DATELINE_NAME_PERSON);
  return first + 1;
}

/* "Texas Democratic Rep.": of a party that somebody from there is. */
static void
cut_party (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  if (first == last || DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_ORGANIZATION ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, last), parties,
                                     G_N_ELEMENTS (parties)))
    return;
  labels[last] = OUTSIDE;
  if (dateline_name_word_is_one_of (dateline_name_word_at (words, last - 1), chambers,
                                    G_N_ELEMENTS (chambers))) {
    dateline_name_labels_set (labels, first, last - 1, DATELINE_NAME_ORGANIZATION);
    return;
  }
  dateline_name_labels_set (labels, first, last - 1, DATELINE_NAME_PLACE);
  for (guint i = first; i < last; i++)
    is_ruled[i] = 1;
}

/* "Rue Victor Hugo" is where somebody lives, and nobody. */
static void
join_street (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  if (first == 0 || labels[first - 1] != OUTSIDE ||
      DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_PERSON ||
      is_parted (words, first - 1, first) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first - 1), streets,
                                     G_N_ELEMENTS (streets)))
    return;
  dateline_name_labels_set (labels, first - 1, last, DATELINE_NAME_PLACE);
  for (guint i = first - 1; i <= last; i++)
    is_ruled[i] = 1;
}

/* The last words of the full names of persons. */
static GHashTable *
collect_surnames (const GArray *words, const guint8 *labels)
{
  GHashTable *surnames = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < words->len; i++) {
    if (labels[i] == DATELINE_NAME_LABEL (DATELINE_NAME_PERSON, DATELINE_NAME_PART_END))
      g_hash_table_add (surnames, GUINT_TO_POINTER (dateline_name_word_at (words, i)->small));
  }
  return surnames;
}

/* "Brooks and Carson" are two, where one of them is a person of the text. */
static void
part_persons (const GArray *words,
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

/* "Smith & Lee", of which each is one word: a firm. Returns the last word of the whole. */
static guint
join_partners (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  const guint end = last + 2;

  if (first != last || end >= words->len || !begins_name (labels, end) ||
      find_last (words, labels, end) != end || is_parted (words, first, end) ||
      !dateline_name_word_is (dateline_name_word_at (words, last + 1), "&") ||
      ((dateline_name_word_at (words, first)->flags & dateline_name_word_at (words, end)->flags) &
       DATELINE_NAME_WORD_CAPITALIZED) == 0)
    return last;
  dateline_name_labels_set (labels, first, end, DATELINE_NAME_ORGANIZATION);
  for (guint i = first; i <= end; i++)
    is_ruled[i] = 1;
  return end;
}

/* "Velmar Coroner's Court" is one. Returns the last word of the whole. */
static guint
join_court (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  static const char *const owners[] = { "coroner",  "coroners", "magistrates", "sheriff",
                                        "children", "women",    "king",        "queen" };
  static const char *const heads[] = { "court", "hospital", "office", "college", "department" };
  static const char *const clitics[] = { "'s", "’s", "'", "’" };
  const guint end = last + 2;

  if (end >= words->len || is_parted (words, first, end) ||
      DATELINE_NAME_LABEL_KIND (labels[first]) == DATELINE_NAME_PERSON ||
      (dateline_name_word_at (words, end)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, last), owners,
                                     G_N_ELEMENTS (owners)) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, last + 1), clitics,
                                     G_N_ELEMENTS (clitics)) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, end), heads,
                                     G_N_ELEMENTS (heads)) ||
      (labels[end] != OUTSIDE && find_last (words, labels, end) != end))
    return last;
  dateline_name_labels_set (labels, first, end, DATELINE_NAME_ORGANIZATION);
  for (guint i = first; i <= end; i++)
    is_ruled[i] = 1;
  return end;
}

/* "Rovers beat Albion" are two. Returns the last word of the first of them. */
static guint
part_contest (const GArray *words, guint8 *labels, guint first, guint last)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);

  for (guint i = first + 1; i < last; i++) {
    if ((dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 ||
        (dateline_name_word_at (words, i + 1)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
        !dateline_name_word_is_one_of (dateline_name_word_at (words, i), contests,
                                       G_N_ELEMENTS (contests)))
      continue;
    dateline_name_labels_set (labels, first, i - 1, kind);
    labels[i] = OUTSIDE;
    dateline_name_labels_set (labels, i + 1, last, kind);
    return i - 1;
  }
  return last;
}

/**
 * dateline_name_bounds_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 *
 * Mends where names begin and end.
 */
void
dateline_name_bounds_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  g_autoptr (GHashTable) surnames = collect_surnames (words, labels);

  for (guint i = 0; i < words->len && !dateline_work_is_given_up_at (i); i++) {
    guint last;

    if (!begins_name (labels, i))
      continue;
    last = find_last (words, labels, i);
    if (last == i && dateline_name_word_is_one_of (dateline_name_word_at (words, i), things,
                                                   G_N_ELEMENTS (things))) {
      labels[i] = OUTSIDE;
      continue;
    }
    last = dateline_name_cut_score (words, labels, i, last);
    last = part_contest (words, labels, i, last);
    last = join_partners (words, labels, is_ruled, i, last);
    last = join_court (words, labels, is_ruled, i, last);
    last = join_nickname (words, labels, i, last);
    last = add_epithet (words, labels, i, last);
    i = cut_noun (words, labels, i, last);
    last = cut_tail (words, labels, i, last);
    cut_party (words, labels, is_ruled, i, last);
    join_street (words, labels, is_ruled, i, last);
    part_persons (words, labels, is_ruled, i, last, surnames);
    i = last;
  }
}
