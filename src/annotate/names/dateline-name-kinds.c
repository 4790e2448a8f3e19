/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which kind a name is of where its own words, the word before it or its other places in
 * the text say more than what was learned. */

#include "dateline-name-kinds-private.h"

#include "annotate/names/dateline-name-tails.h"

#include <string.h>

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE
/* How many places of a name settle the kind of the others. */
#define LEAST_VOTES 3

/* What stands right before the name of an organization, and of nothing else. */
static const char *const heads[] = {
  "union",   "company",     "firm",     "newspaper",    "airline",
  "charity", "broadcaster", "insurer",  "carmaker",     "brewer",
  "label",   "band",        "retailer", "organization", "organisation",
};

/* What stands before the name of a ship. */
static const char *const ships[] = {
  "ss", "mv", "uss", "hms", "hmas", "hmcs", "hmat", "rms", "usns", "mts", "rrs",
};

static gboolean
ends_with (const DatelineNameWord *word, const char *ending)
{
  const gsize n_bytes = strlen (ending);

  return word->suffixes[n_bytes - 1] == dateline_name_hash (ending, n_bytes);
}

/**
 * dateline_name_mender_set_kind:
 * @self: what is mended
 * @name: a name
 * @kind: what it is
 *
 * Gives a name a kind, for certain.
 */
void
dateline_name_mender_set_kind (DatelineNameMender *self,
                               const DatelineNameRange *name,
                               DatelineNameKind kind)
{
  dateline_name_labels_set (self->labels, name->first, name->last, kind);
  memset (self->is_ruled + name->first, 1, name->last - name->first + 1);
}

/* The names in the order of the text. */
static GArray *
collect_names (const DatelineNameMender *self)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (DatelineNameRange));

  for (guint i = 0; i < self->words->len; i++) {
    DatelineNameRange name = { i, i, dateline_name_mender_get_word (self, i)->small };

    if (self->labels[i] == OUTSIDE)
      continue;
    while (name.last + 1 < self->words->len &&
           dateline_name_label_is_open (self->labels[name.last]))
      name.hash = dateline_name_hash_join (
        name.hash, dateline_name_mender_get_word (self, ++name.last)->small);
    g_array_append_val (names, name);
    i = name.last;
  }
  return names;
}

static void
collect_surnames (DatelineNameMender *self, GArray *names)
{
  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);

    if (name->first < name->last &&
        dateline_name_mender_get_kind (self, name) == DATELINE_NAME_PERSON)
      g_hash_table_add (self->surnames,
                        GUINT_TO_POINTER (dateline_name_mender_get_word (self, name->last)->small));
  }
}

/* Creeds ("Judaism"), ships, and those who follow somebody ("Sadrists"). */
static gboolean
mend_by_form (DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameWord *first = dateline_name_mender_get_word (self, name->first);

  if (name->first < name->last) {
    if ((first->flags & DATELINE_NAME_WORD_ALL_CAPS) == 0 ||
        !dateline_name_word_is_one_of (first, ships, G_N_ELEMENTS (ships)))
      return FALSE;
    dateline_name_mender_set_kind (self, name, DATELINE_NAME_OTHER);
    return TRUE;
  }
  if (first->n_chars < 6)
    return FALSE;
  if (ends_with (first, "ism"))
    dateline_name_mender_set_kind (self, name, DATELINE_NAME_OTHER);
  else if (ends_with (first, "ists") &&
           dateline_name_mender_get_kind (self, name) != DATELINE_NAME_PERSON)
    dateline_name_mender_set_kind (self, name, DATELINE_NAME_PEOPLE);
  else
    return FALSE;
  return TRUE;
}

/* "Velmar Energy", "the union FNV Havens": then it is certain too, where it was in doubt. */
static void
mend_organization (DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const DatelineNameWord *first = dateline_name_mender_get_word (self, name->first);
  gboolean is_firm;

  if (kind == DATELINE_NAME_PEOPLE || kind == DATELINE_NAME_EVENT)
    return;
  is_firm = name->first < name->last &&
            (dateline_name_mender_get_word (self, name->last)->flags &
             DATELINE_NAME_WORD_CAPITALIZED) != 0 &&
            (dateline_name_tail_find (dateline_name_mender_get_word (self, name->last)->small) &
             DATELINE_NAME_TAIL_BODY) != 0;
  if (!is_firm && name->first > 0 && (first->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0 &&
      (first->lists & (DATELINE_NAME_LIST_FORENAME | DATELINE_NAME_LIST_TITLE)) == 0) {
    const DatelineNameWord *before = dateline_name_mender_get_word (self, name->first - 1);

    is_firm = dateline_name_word_is_small (before) &&
              dateline_name_word_is_one_of (before, heads, G_N_ELEMENTS (heads));
  }
  if (is_firm)
    dateline_name_mender_set_kind (self, name, DATELINE_NAME_ORGANIZATION);
}

/* "51-year-old Robert Lee": only a person is what stands behind an age. */
static gboolean
is_behind_age (const DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameWord *before =
    name->first > 0 ? dateline_name_mender_get_word (self, name->first - 1) : NULL;

  return before != NULL && name->first < name->last &&
         (before->flags & DATELINE_NAME_WORD_DIGIT) != 0 && before->n_chars >= 10 &&
         ends_with (before, "old") &&
         (dateline_name_mender_get_word (self, name->first)->flags &
          DATELINE_NAME_WORD_SENTENCE_START) == 0;
}

/* "Nguyen Van Hai, the striker": only a person is what stands behind the comma. */
static gboolean
mend_person (DatelineNameMender *self, const DatelineNameRange *name)
{
  const guint roles = DATELINE_NAME_LIST_TITLE | DATELINE_NAME_LIST_ROLE;
  const DatelineNameWord *role;

  if (is_behind_age (self, name) &&
      dateline_name_mender_get_kind (self, name) != DATELINE_NAME_PEOPLE) {
    dateline_name_mender_set_kind (self, name, DATELINE_NAME_PERSON);
    return TRUE;
  }
  if (name->first == name->last || name->last + 3 >= self->words->len ||
      dateline_name_mender_get_kind (self, name) == DATELINE_NAME_PERSON ||
      !dateline_name_word_is (dateline_name_mender_get_word (self, name->last + 1), ",") ||
      !(dateline_name_word_is (dateline_name_mender_get_word (self, name->last + 2), "the") ||
        dateline_name_word_is (dateline_name_mender_get_word (self, name->last + 2), "a")))
    return FALSE;
  role = dateline_name_mender_get_word (self, name->last + 3);
  if (!dateline_name_word_is_small (role) || (role->lists & roles) == 0 ||
      (dateline_name_mender_get_word (self, name->first)->lists & DATELINE_NAME_LIST_SURNAME) == 0)
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_PERSON);
  return TRUE;
}

typedef struct {
  guint16 n_votes[DATELINE_N_NAME_KINDS];
  guint16 n_all;
} Votes;

/* The kind that most places of a name have; DATELINE_N_NAME_KINDS if none. */
static guint
find_winner (const Votes *votes)
{
  for (guint kind = 0; kind < DATELINE_N_NAME_KINDS; kind++) {
    if (votes->n_votes[kind] * 3 >= votes->n_all * 2)
      return kind;
  }
  return DATELINE_N_NAME_KINDS;
}

/* Counts the kinds of each name; the table has the place of its votes. */
static Votes *
count_kinds (const DatelineNameMender *self, GArray *names, GHashTable *places)
{
  Votes *votes = g_new0 (Votes, names->len + 1);

  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);
    gpointer key = GUINT_TO_POINTER (name->hash);
    guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, key));

    if (place == 0) {
      place = i + 1;
      g_hash_table_insert (places, key, GUINT_TO_POINTER (place));
    }
    if (votes[place].n_all < G_MAXUINT16) {
      votes[place].n_votes[dateline_name_mender_get_kind (self, name)]++;
      votes[place].n_all++;
    }
  }
  return votes;
}

/* Gives all places of a name the kind of most. */
static void
settle (DatelineNameMender *self, GArray *names, const Votes *votes, GHashTable *places)
{
  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);
    const Votes *all =
      &votes[GPOINTER_TO_UINT (g_hash_table_lookup (places, GUINT_TO_POINTER (name->hash)))];
    const guint kind = find_winner (all);

    if (all->n_all >= LEAST_VOTES && kind < DATELINE_N_NAME_KINDS &&
        kind != dateline_name_mender_get_kind (self, name))
      dateline_name_mender_set_kind (self, name, kind);
  }
}

/**
 * dateline_name_kinds_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 *
 * Mends the kinds of names.
 */
void
dateline_name_kinds_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  g_autoptr (GHashTable) surnames = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) storms = dateline_name_mender_collect_storms (words);
  DatelineNameMender self = { words, labels, is_ruled, surnames, storms };
  g_autoptr (GArray) names = collect_names (&self);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autofree Votes *votes = NULL;

  collect_surnames (&self, names);
  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);

    if (!mend_by_form (&self, name) && !dateline_name_mender_mend_known (&self, name) &&
        !mend_person (&self, name))
      mend_organization (&self, name);
  }
  votes = count_kinds (&self, names, places);
  settle (&self, names, votes, places);
  dateline_name_mender_use_clues (&self, names);
  dateline_name_mender_use_rows (&self, names);
}
