/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lets the words beside the names of a text, and beside their other places, say what the
 * names are. */

#include "dateline-name-kinds-private.h"

#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-clues.h"

/* Whether a list has the whole name. */
static gboolean
is_on_list (const DatelineNameMender *self, const DatelineNameRange *name, guint list)
{
  const guint shift = 3 * (guint) g_bit_nth_lsf (list, -1);
  const guint first = dateline_name_mender_get_word (self, name->first)->matches >> shift & 7;
  const guint last = dateline_name_mender_get_word (self, name->last)->matches >> shift & 7;

  return name->first == name->last ? first == 4 : first == 1 && last == 3;
}

static gboolean
is_seen_as_person (const DatelineNameMender *self, const DatelineNameRange *name)
{
  const guint person = DATELINE_NAME_SEEN_AFTER_FORENAME | DATELINE_NAME_SEEN_BEFORE_SURNAME |
                       DATELINE_NAME_SEEN_AFTER_TITLE;

  return (dateline_name_mender_get_word (self, name->first)->seen & person) != 0;
}

/* What the clues beside a name, and beside all its places, make of it: a kind, or
 * DATELINE_N_NAME_KINDS for what it is already. */
static guint
judge (const DatelineNameMender *self,
       const DatelineNameRange *name,
       DatelineNameClues here,
       DatelineNameClues all)
{
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const gboolean is_town = is_on_list (self, name, DATELINE_NAME_LIST_CITY) ||
                           is_on_list (self, name, DATELINE_NAME_LIST_REGION);
  const DatelineNameClues firm = DATELINE_NAME_CLUE_FIRM | DATELINE_NAME_CLUE_MAYBE_FIRM;
  const DatelineNameClues place = DATELINE_NAME_CLUE_PLACE | DATELINE_NAME_CLUE_MAYBE_PLACE;

  if (kind == DATELINE_NAME_PEOPLE || kind == DATELINE_NAME_EVENT ||
      is_on_list (self, name, DATELINE_NAME_LIST_COUNTRY))
    return DATELINE_N_NAME_KINDS;
  if ((here & DATELINE_NAME_CLUE_WORK) != 0)
    return DATELINE_NAME_OTHER;
  if ((here & DATELINE_NAME_CLUE_FIRM) != 0 ||
      ((all & firm) != 0 && (all & (place | DATELINE_NAME_CLUE_PERSON)) == 0 &&
       ((all & DATELINE_NAME_CLUE_FIRM) != 0 || !is_town)))
    return DATELINE_NAME_ORGANIZATION;
  if ((all & DATELINE_NAME_CLUE_PLACE) != 0 && (all & (firm | DATELINE_NAME_CLUE_PERSON)) == 0)
    return DATELINE_NAME_PLACE;
  if ((all & DATELINE_NAME_CLUE_PERSON) != 0 && (all & (firm | place)) == 0 && !is_town &&
      !dateline_known_firms_have (name->hash))
    return DATELINE_NAME_PERSON;
  if ((here & DATELINE_NAME_CLUE_ACTS) != 0 &&
      (kind == DATELINE_NAME_PLACE || kind == DATELINE_NAME_OTHER))
    return DATELINE_NAME_ORGANIZATION;
  if ((here & DATELINE_NAME_CLUE_SPEAKS) != 0 && kind == DATELINE_NAME_OTHER)
    return DATELINE_NAME_ORGANIZATION;
  if ((all & DATELINE_NAME_CLUE_MAYBE_PLACE) != 0 && is_town && kind == DATELINE_NAME_PERSON &&
      name->first == name->last && !is_seen_as_person (self, name))
    return DATELINE_NAME_PLACE;
  return DATELINE_N_NAME_KINDS;
}

/**
 * dateline_name_mender_use_clues:
 * @self: what is mended
 * @names: (element-type DatelineNameRange): the names of the text
 *
 * Lets the words beside the names, and beside their other places, say what they are.
 */
void
dateline_name_mender_use_clues (DatelineNameMender *self, GArray *names)
{
  g_autoptr (DatelineNameClueTable) table = dateline_name_clue_table_new ();
  g_autoptr (GHashTable) of_names = g_hash_table_new (NULL, NULL);
  g_autofree DatelineNameClues *clues = g_new (DatelineNameClues, names->len + 1);

  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);
    gpointer key = GUINT_TO_POINTER (name->hash);

    clues[i] = dateline_name_clues_read (table, self->words, name->first, name->last);
    if (clues[i] != 0)
      g_hash_table_insert (
        of_names, key,
        GUINT_TO_POINTER (clues[i] | GPOINTER_TO_UINT (g_hash_table_lookup (of_names, key))));
  }
  for (guint i = 0; i < names->len; i++) {
    const DatelineNameRange *name = &g_array_index (names, DatelineNameRange, i);
    const guint all =
      GPOINTER_TO_UINT (g_hash_table_lookup (of_names, GUINT_TO_POINTER (name->hash)));
    const guint kind = all != 0 ? judge (self, name, clues[i], all) : DATELINE_N_NAME_KINDS;

    if (kind < DATELINE_N_NAME_KINDS && kind != dateline_name_mender_get_kind (self, name))
      dateline_name_mender_set_kind (self, name, kind);
  }
}
