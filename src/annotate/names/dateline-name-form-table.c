/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names that places have, and the words for their peoples. */

#include "annotate/names/dateline-name-form.h"

#include <string.h>

#include "annotate/names/dateline-peoples.h"

struct _DatelineNameFormTable {
  GHashTable *peoples; /* from word to place, both static or owned by the table */
  GHashTable *states;  /* the places, in small letters */
  GHashTable *others;  /* from another name of a place to the usual one */
};

/* The usual name, and the others. */
static const struct {
  const char *name;
  const char *others;
} places[] = {
  { "united states", "us|usa|u s|u s a|america|united states of america" },
  { "united kingdom", "uk|britain|great britain" },
  { "european union", "eu" },
  { "united nations", "un" },
  { "united arab emirates", "uae|emirates" },
  { "china", "people's republic of china|prc" },
  { "russia", "russian federation" },
  { "iran", "islamic republic of iran|islamic republic" },
  { "south korea", "republic of korea" },
  { "north korea", "dprk|democratic people's republic of korea" },
  { "czech republic", "czechia" },
  { "turkey", "türkiye" },
  { "netherlands", "holland" },
  { "myanmar", "burma" },
  { "ivory coast", "côte d'ivoire" },
  { "washington", "washington dc|washington d c" },
  { "new york city", "nyc" },
  { "los angeles", "la" },
  { "democratic republic of congo", "drc|democratic republic of the congo" },
};

/**
 * dateline_name_form_dup_folded:
 * @text: UTF-8
 * @n_bytes: its length, or -1
 *
 * Makes small letters without accents of a text, so that "Zahā Ḥadīd" is written as
 * "Zaha Hadid" is.
 *
 * Returns: (transfer full): the letters
 */
char *
dateline_name_form_dup_folded (const char *text, gssize n_bytes)
{
  g_autofree char *small = g_utf8_strdown (text, n_bytes);
  g_autofree char *parted = NULL;
  GString *folded = NULL;

  if (g_str_is_ascii (small))
    return g_steal_pointer (&small);
  parted = g_utf8_normalize (small, -1, G_NORMALIZE_NFD);
  folded = g_string_sized_new (strlen (parted));
  for (const char *at = parted; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c < 0x300 || c > 0x36f)
      g_string_append_unichar (folded, c);
  }
  g_free (parted);
  parted = g_string_free (folded, FALSE);
  return g_utf8_normalize (parted, -1, G_NORMALIZE_NFC);
}

/**
 * dateline_name_form_table_new:
 *
 * Makes a table for many look-ups.
 *
 * Returns: (transfer full): a new table
 */
DatelineNameFormTable *
dateline_name_form_table_new (void)
{
  DatelineNameFormTable *self = g_new0 (DatelineNameFormTable, 1);
  guint n_peoples;
  const DatelinePeople *peoples = dateline_peoples_get_all (&n_peoples);

  self->peoples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n_peoples; i++) {
    g_auto (GStrv) words = g_strsplit (peoples[i].words, "|", -1);

    if (peoples[i].place != NULL)
      g_hash_table_add (self->states, dateline_name_form_dup_folded (peoples[i].place, -1));

    for (guint k = 0; words[k] != NULL; k++) {
      char *small = dateline_name_form_dup_folded (words[k], -1);

      if (peoples[i].place == NULL || g_hash_table_contains (self->peoples, small))
        g_free (small);
      else
        g_hash_table_insert (self->peoples, small, (gpointer) peoples[i].place);
    }
  }

  self->others = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_auto (GStrv) words = g_strsplit (places[i].others, "|", -1);

    for (guint k = 0; words[k] != NULL; k++)
      g_hash_table_insert (self->others, dateline_name_form_dup_folded (words[k], -1),
                           (gpointer) places[i].name);
  }

  return self;
}

/**
 * dateline_name_form_table_free:
 * @self: a table
 *
 * Frees it.
 */
void
dateline_name_form_table_free (DatelineNameFormTable *self)
{
  g_hash_table_unref (self->peoples);
  g_hash_table_unref (self->states);
  g_hash_table_unref (self->others);
  g_free (self);
}

/**
 * dateline_name_form_table_has_place:
 * @self: a table
 * @key: the key of a form
 *
 * Whether it names a place whose people have a word of their own, such as a state.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_name_form_table_has_place (const DatelineNameFormTable *self, const char *key)
{
  return g_hash_table_contains (self->states, key);
}

/**
 * dateline_name_form_table_get_place_of_people:
 * @self: a table
 * @key: the key of a form
 *
 * The place of a people, such as "Iran" of "iranian".
 *
 * Returns: (nullable) (transfer none): the place as it is written
 */
const char *
dateline_name_form_table_get_place_of_people (const DatelineNameFormTable *self, const char *key)
{
  return g_hash_table_lookup (self->peoples, key);
}

/**
 * dateline_name_form_table_get_usual_place:
 * @self: a table
 * @key: the key of a form
 *
 * The usual name of a place that has others, such as "united states" of "us".
 *
 * Returns: (nullable) (transfer none): its key
 */
const char *
dateline_name_form_table_get_usual_place (const DatelineNameFormTable *self, const char *key)
{
  return g_hash_table_lookup (self->others, key);
}
