/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lets the names of a row, "Roston, Velmar and Qorvath", say what the one among them is that
 * was taken for something else. */

#include "dateline-name-kinds-private.h"

#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-tails.h"

/* How many names a row has at least. */
#define LEAST_NAMES 3
/* In how many places a name may have the kind that its row does not give it. */
#define MOST_PLACES 2

/* What a row told of a name. */
typedef struct {
  DatelineNameKind before;
  DatelineNameKind after;
  guint n_places; /* where it has the kind before */
} Settled;

/* Whether nothing but what joins the names of a row stands between two of one sentence: a comma,
 * "and", or both. */
static gboolean
is_joined (const DatelineNameMender *self,
           const DatelineNameRange *left,
           const DatelineNameRange *right)
{
  static const char *const words[] = { "and", "or", "&" };
  const guint n_between = right->first - left->last - 1;
  const DatelineNameWord *between = dateline_name_mender_get_word (self, left->last + 1);
  const gboolean has_comma = dateline_name_word_is (between, ",");

  if (n_between < 1 || n_between > 2)
    return FALSE;
  for (guint i = 0; i <= n_between; i++) {
    if ((between[i].flags & DATELINE_NAME_WORD_SENTENCE_START) != 0)
      return FALSE;
  }
  if (n_between == 1)
    return has_comma || dateline_name_word_is_one_of (between, words, G_N_ELEMENTS (words));
  return has_comma && dateline_name_word_is_one_of (between + 1, words, G_N_ELEMENTS (words));
}

/* Whether more is known of a name than what was learned. */
static gboolean
is_known (const DatelineNameMender *self, const DatelineNameRange *name)
{
  const guint places =
    DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_CITY | DATELINE_NAME_LIST_REGION;
  const DatelineNameWord *first = dateline_name_mender_get_word (self, name->first);
  const DatelineNameWord *last = dateline_name_mender_get_word (self, name->last);

  switch (dateline_name_mender_get_kind (self, name)) {
  case DATELINE_NAME_PERSON:
    return (first->lists & DATELINE_NAME_LIST_FORENAME) != 0 ||
           (first->seen & DATELINE_NAME_SEEN_AFTER_TITLE) != 0 ||
           g_hash_table_contains (self->surnames, GUINT_TO_POINTER (last->small));
  case DATELINE_NAME_ORGANIZATION:
    return (last->lists &
            (DATELINE_NAME_LIST_ORGANIZATION | DATELINE_NAME_LIST_ORGANIZATION_HEAD)) != 0 ||
           dateline_name_tail_find (last->small) != 0 || dateline_known_firms_have (name->hash);
  case DATELINE_NAME_PLACE:
    return (first->lists & places) != 0;
  case DATELINE_NAME_PEOPLE:
  case DATELINE_NAME_EVENT:
  case DATELINE_NAME_OTHER:
  default:
    return TRUE;
  }
}

/* Takes note in @settled of the only name of a row that is of another kind than the others. */
static void
settle_row (const DatelineNameMender *self,
            const DatelineNameRange *row,
            guint n_names,
            GHashTable *settled)
{
  guint n_kinds[DATELINE_N_NAME_KINDS] = { 0 };
  guint common = 0;

  for (guint i = 0; i < n_names; i++)
    n_kinds[dateline_name_mender_get_kind (self, &row[i])]++;
  for (guint kind = 1; kind < DATELINE_N_NAME_KINDS; kind++) {
    if (n_kinds[kind] > n_kinds[common])
      common = kind;
  }
  if (common > DATELINE_NAME_PLACE || n_kinds[common] != n_names - 1)
    return;
  for (guint i = 0; i < n_names; i++) {
    const guint before = dateline_name_mender_get_kind (self, &row[i]);
    Settled *kinds;

    if (before == common || is_known (self, &row[i]) ||
        g_hash_table_contains (settled, GUINT_TO_POINTER (row[i].hash)))
      continue;
    kinds = g_new (Settled, 1);
    *kinds = (Settled) { before, common, 0 };
    g_hash_table_insert (settled, GUINT_TO_POINTER (row[i].hash), kinds);
  }
}

/* What a row told of a name, if that is the kind it has here. */
static Settled *
find_settled (const DatelineNameMender *self, const DatelineNameRange *name, GHashTable *settled)
{
  Settled *kinds = g_hash_table_lookup (settled, GUINT_TO_POINTER (name->hash));

  return kinds != NULL && dateline_name_mender_get_kind (self, name) == kinds->before ? kinds
                                                                                      : NULL;
}

/* Gives such names the kind of their rows wherever they stand, but for those that the text has
 * so often that it tells more than a row. */
static void
settle_names (DatelineNameMender *self, const GArray *names, GHashTable *settled)
{
  for (guint i = 0; i < names->len; i++) {
    Settled *kinds =
      find_settled (self, &g_array_index (names, DatelineNameRange, i), settled);

    if (kinds != NULL)
      kinds->n_places++;
  }
  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);
    const Settled *kinds = find_settled (self, name, settled);

    if (kinds != NULL && kinds->n_places <= MOST_PLACES)
      dateline_name_mender_set_kind (self, name, kinds->after);
  }
}

/**
 * dateline_name_mender_use_rows:
 * @self: what is mended
 * @names: (element-type DatelineNameRange): the names of the text
 *
 * Mends the kind of the only name of a row that is of another kind than the others, and of the
 * same name in other places.
 */
void
dateline_name_mender_use_rows (DatelineNameMender *self, GArray *names)
{
  const DatelineNameRange *all = (const DatelineNameRange *) names->data;
  g_autoptr (GHashTable) settled = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint end;

  for (guint i = 0; i < names->len; i = end) {
    end = i + 1;
    while (end < names->len && is_joined (self, &all[end - 1], &all[end]))
      end++;
    if (end - i >= LEAST_NAMES)
      settle_row (self, all + i, end - i, settled);
  }
  settle_names (self, names, settled);
}
