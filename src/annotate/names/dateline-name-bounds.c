/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where names begin and end, whatever was learned: a nickname is within its name, a title
 * behind a name is of the next one, and two persons are no firm. */

#include "annotate/names/dateline-name-bounds.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-none.h"
#include "annotate/names/dateline-name-parts.h"
#include "annotate/names/dateline-name-scores.h"

#include <string.h>

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

/* Of what somebody is the minister. */
static gboolean
is_portfolio (const DatelineNameWord *word)
{
  static const char *const portfolios[] = {
    "law",      "home",     "finance",  "foreign", "health",      "education", "interior",
    "energy",   "defence",  "defense",  "justice", "transport",   "labour",    "labor",
    "trade",    "industry", "commerce", "culture", "agriculture", "sports",    "environment",
    "prime",    "deputy",   "chief",    "state",   "housing",     "tourism",   "affairs",
    "works",    "planning", "heritage", "science", "immigration", "equality",  "fisheries",
    "district", "circuit",
  };

  return dateline_name_word_is_one_of (word, portfolios, G_N_ELEMENTS (portfolios));
}

/* "Minister for Heritage John Cortes". Returns the first word that is left. */
static guint
cut_ministry (const GArray *words, guint8 *labels, guint first, guint last)
{
  static const char *const before[] = { "of", "for", "and", "," };
  guint name = first;

  if (first == 0 || DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_PERSON ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first - 1), before,
                                     G_N_ELEMENTS (before)))
    return first;
  while (name + 1 < last && is_portfolio (dateline_name_word_at (words, name)))
    name++;
  if (name == first)
    return first;
  memset (labels + first, OUTSIDE, name - first);
  dateline_name_labels_set (labels, name, last, DATELINE_NAME_PERSON);
  return name;
}

/* "Delhi Law Minister": of what somebody is the minister is no part of where. */
static guint
cut_portfolio (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first, guint last)
{
  static const char *const offices[] = { "minister", "secretary", "judge", "attorney" };
  const guint towns = DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_REGION |
                      DATELINE_NAME_LIST_CITY | DATELINE_NAME_LIST_PEOPLE;

  if (first == last || last + 1 >= words->len || labels[last + 1] != OUTSIDE ||
      !is_portfolio (dateline_name_word_at (words, last)) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, last + 1), offices,
                                     G_N_ELEMENTS (offices)) ||
      (dateline_name_word_at (words, last - 1)->lists & towns) == 0)
    return last;
  labels[last] = OUTSIDE;
  dateline_name_labels_set (
    labels, first, last - 1,
    (dateline_name_word_at (words, last - 1)->lists & DATELINE_NAME_LIST_PEOPLE) != 0
      ? DATELINE_NAME_PEOPLE
      : DATELINE_NAME_PLACE);
  memset (is_ruled + first, 1, last - first);
  return last - 1;
}

/* "Chairperson of the Velmar Board", "VP at Cake Financial": who is somebody there is no part of
 * it. Returns the first word that is left. */
static guint
cut_role (const GArray *words, guint8 *labels, guint first, guint last)
{
  static const char *const roles[] = {
    "chairperson", "chairman", "chairwoman", "chair",  "president", "director",  "ceo",
    "cfo",         "vp",       "head",       "editor", "founder",   "member",    "leader",
    "owner",       "queen",    "king",       "mayor",  "governor",  "spokesman", "spokeswoman",
  };
  static const char *const small[] = { "of", "at", "for" };
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  guint name = first + 2;

  if (last < name || kind == DATELINE_NAME_PERSON || kind == DATELINE_NAME_EVENT ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first), roles,
                                     G_N_ELEMENTS (roles)) ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first + 1), small,
                                     G_N_ELEMENTS (small)))
    return first;
  if (name < last && dateline_name_word_is (dateline_name_word_at (words, name), "the"))
    name++;
  memset (labels + first, OUTSIDE, name - first);
  dateline_name_labels_set (labels, name, last,
                            kind == DATELINE_NAME_OTHER ? DATELINE_NAME_ORGANIZATION : kind);
  return name;
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
    if (dateline_name_is_none (words, i, last)) {
      memset (labels + i, OUTSIDE, last - i + 1);
      i = last;
      continue;
    }
    last = dateline_name_cut_score (words, labels, i, last);
    last = dateline_name_part (words, labels, is_ruled, i, last);
    last = join_partners (words, labels, is_ruled, i, last);
    last = join_court (words, labels, is_ruled, i, last);
    last = join_nickname (words, labels, i, last);
    last = add_epithet (words, labels, i, last);
    i = cut_noun (words, labels, i, last);
    i = cut_role (words, labels, i, last);
    i = cut_ministry (words, labels, i, last);
    last = cut_tail (words, labels, i, last);
    last = cut_portfolio (words, labels, is_ruled, i, last);
    cut_party (words, labels, is_ruled, i, last);
    join_street (words, labels, is_ruled, i, last);
    dateline_name_part_persons (words, labels, is_ruled, i, last, surnames);
    i = last;
  }
}
