/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which names are short for which: "NSF", "ENASA", "HUD". */

#include "dateline-coreference-private.h"

#include <string.h>

#include "annotate/dateline-work.h"

/* What an acronym leaves out. */
static const char *const states = " american british canadian australian ";

/* "NSF" is the U.S. National Science Foundation, whose country is left out. */
static char *
dup_initials_without_state (const DatelineNameForm *form)
{
  g_autofree char *letters = dateline_name_form_dup_initials (form, FALSE);
  guint n_left_out = 0;

  if (dateline_name_form_word_is (form, 0, states))
    n_left_out = 1;
  else if (dateline_name_form_word_is (form, 0, " united ") &&
           dateline_name_form_word_is (form, 1, " states kingdom "))
    n_left_out = 2;
  if (n_left_out == 0 || strlen (letters) < n_left_out + 3)
    return NULL;
  return g_strdup (letters + n_left_out);
}

/* "HUD" is the Department of Housing and Urban Development. */
static char *
dup_initials_of_department (const DatelineNameForm *form)
{
  g_autofree char *letters = NULL;

  if (form->n_words < 5 || !dateline_name_form_word_is (form, 0, " department ministry ") ||
      !dateline_name_form_word_is (form, 1, " of for "))
    return NULL;
  letters = dateline_name_form_dup_initials (form, FALSE);
  return strlen (letters) > 3 ? g_strdup (letters + 1) : NULL;
}

/* "ENASA" is the Empresa Nacional de Autocamiones S.A., whose last word is short itself. */
static char *
dup_initials_of_firm (const DatelineNameForm *form)
{
  const guint last = form->n_words - 1;
  g_autofree char *letters = NULL;

  if (form->n_bytes[last] != 2 ||
      !dateline_name_form_word_is_tail (form, last, DATELINE_NAME_TAIL_FORM))
    return NULL;
  letters = dateline_name_form_dup_initials (form, FALSE);
  return g_strconcat (letters, form->words[last] + 1, NULL);
}

/* Takes @letters; who has them first keeps them. */
static void
add_initials (GHashTable *initials, char *letters, guint group)
{
  if (letters == NULL || g_hash_table_contains (initials, letters))
    g_free (letters);
  else
    g_hash_table_insert (initials, letters, GUINT_TO_POINTER (group));
}

/**
 * dateline_coreference_join_acronyms:
 * @self: a coreference with groups
 *
 * Joins acronyms with the names of organizations, places and other things that they are short for.
 */
void
dateline_coreference_join_acronyms (DatelineCoreference *self)
{
  g_autoptr (GHashTable) initials = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);

    if (dateline_work_is_given_up_at (i))
      return;
    if (!dateline_coreference_is_joinable (group) || group->form->n_words < 2)
      continue;
    add_initials (initials, dateline_name_form_dup_initials (group->form, FALSE), i);
    add_initials (initials, dateline_name_form_dup_initials (group->form, TRUE), i);
    add_initials (initials, dup_initials_without_state (group->form), i);
    add_initials (initials, dup_initials_of_firm (group->form), i);
    add_initials (initials, dup_initials_of_department (group->form), i);
  }
  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);
    gpointer found;

    if (dateline_coreference_is_joinable (group) && dateline_name_form_is_capitals (group->form) &&
        g_hash_table_lookup_extended (initials, group->form->key, NULL, &found))
      dateline_coreference_join (self, i, GPOINTER_TO_UINT (found));
  }
}
