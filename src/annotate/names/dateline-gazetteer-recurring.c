/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Persons who are named again by a part of their names; among them those whom no list names, in
 * languages that have capitals for names only: two words with capitals, "Izaskun Lesaka", of
 * which the text has the last one alone as well. */

#include "dateline-gazetteer-private.h"

#include <string.h>

#define KNOWN_CONFIDENCE 0.6
#define MAX_KNOWN_TOKENS 6
#define NO_PERSON                                                                                  \
  (DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION | DATELINE_GAZETTEER_HEAD |          \
   DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY)

static gboolean
is_capital (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) &&
         !dateline_gazetteer_text_has (
           self, at, DATELINE_TOKEN_CLITIC | DATELINE_TOKEN_ADDRESS | DATELINE_TOKEN_ALL_CAPS);
}

static gboolean
starts_sentence (const DatelineGazetteerText *self, guint at)
{
  return at == 0 || dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START);
}

/**
 * dateline_gazetteer_is_starter:
 * @self: a text
 * @at: the number of a token
 *
 * Returns: whether the token has its capital only because a sentence begins with it
 */
gboolean
dateline_gazetteer_is_starter (const DatelineGazetteerText *self, guint at)
{
  return starts_sentence (self, at) &&
         dateline_gazetteer_text_is_in (self, at, dateline_gazetteer_starters);
}

/* Whether nothing is known of a word but that it has a capital. */
static gboolean
is_unknown (const DatelineGazetteerText *self, guint at)
{
  const char *key = self->keys->pdata[at];
  DatelineGazetteerMatch match;

  if (!is_capital (self, at) || self->is_taken[at] || strchr (key, '\'') != NULL ||
      g_utf8_strlen (key, -1) < 3 ||
      dateline_gazetteer_text_is_in (self, at, dateline_gazetteer_times))
    return FALSE;
  dateline_gazetteer_text_find (self, at, NO_PERSON, &match);
  return match.n_tokens == 0;
}

/**
 * dateline_gazetteer_may_be_person:
 * @self: a text
 * @at: the number of a token with a capital
 *
 * Returns: whether what stands before the token may stand before a person: no article, and no
 *   "in"
 */
gboolean
dateline_gazetteer_may_be_person (const DatelineGazetteerText *self, guint at)
{
  if (starts_sentence (self, at))
    return TRUE;
  return (!is_capital (self, at - 1) || dateline_gazetteer_is_starter (self, at - 1)) &&
         !dateline_gazetteer_text_is_in (self, at - 1, dateline_gazetteer_before_others);
}

/* How many words a name would have that begins here; 0 if there is none. */
static guint
measure (const DatelineGazetteerText *self, guint at)
{
  guint n;

  if (dateline_gazetteer_is (self->gazetteer, "de") || !is_unknown (self, at) ||
      !dateline_gazetteer_may_be_person (self, at) || dateline_gazetteer_is_starter (self, at))
    return 0;
  n = dateline_gazetteer_text_measure (self, at);
  if (n < 2 || n > 3 || is_capital (self, at + n))
    return 0;
  for (guint i = at + 1; i < at + n; i++) {
    if ((is_capital (self, i) && !is_unknown (self, i)) || self->is_taken[i] ||
        dateline_gazetteer_text_is_in (self, i, " y e "))
      return 0;
  }
  return n;
}

/**
 * dateline_gazetteer_collect_recurring:
 * @self: a text whose names were looked for
 *
 * Takes note of two words with capitals, by the last of them, and of single ones.
 */
void
dateline_gazetteer_collect_recurring (DatelineGazetteerText *self)
{
  if (!dateline_gazetteer_has_capitals (self->gazetteer))
    return;
  for (guint i = 0; i < self->tokens->len; i++) {
    const guint n = measure (self, i);

    if (n > 0) {
      g_hash_table_add (self->full, g_strdup (self->keys->pdata[i + n - 1]));
      i += n - 1;
    } else if (is_unknown (self, i) && !dateline_gazetteer_is_starter (self, i) &&
               dateline_gazetteer_may_be_person (self, i) && !is_capital (self, i + 1)) {
      g_hash_table_add (self->lone, g_strdup (self->keys->pdata[i]));
    }
  }
}

/**
 * dateline_gazetteer_take_recurring:
 * @self: a text, of which all blocks were read once
 *
 * Takes those for persons that stand in two words and alone.
 */
void
dateline_gazetteer_take_recurring (DatelineGazetteerText *self)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->full);
  while (g_hash_table_iter_next (&iter, &key, NULL)) {
    if (g_hash_table_contains (self->lone, key))
      g_hash_table_add (self->persons, g_strdup (key));
  }
}

/* How many tokens the name of a person has that begins there and that ends with what the person
 * is called elsewhere; 0 if there is none. */
static guint
measure_recurring (const DatelineGazetteerText *self, guint at)
{
  const guint n = measure (self, at);

  return n > 0 && g_hash_table_contains (self->persons, self->keys->pdata[at + n - 1]) ? n : 0;
}

/**
 * dateline_gazetteer_find_known:
 * @self: a text
 * @at: the number of a token
 *
 * Looks for a person whom the text has named elsewhere.
 *
 * Returns: how many tokens that is
 */
guint
dateline_gazetteer_find_known (DatelineGazetteerText *self, guint at)
{
  const guint most = dateline_gazetteer_is (self->gazetteer, "zh") ? MAX_KNOWN_TOKENS : 1;
  g_autoptr (GString) key = g_string_new (NULL);
  guint n_found = 0;

  if (dateline_gazetteer_has_capitals (self->gazetteer) &&
      (!dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) ||
       dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CLITIC | DATELINE_TOKEN_ADDRESS)))
    return 0;
  n_found = measure_recurring (self, at);
  for (guint n = 0; n < most && at + n < self->tokens->len && !self->is_taken[at + n]; n++) {
    g_string_append (key, self->keys->pdata[at + n]);
    if (g_hash_table_contains (self->persons, key->str))
      n_found = MAX (n_found, n + 1);
  }
  if (n_found > 0)
    dateline_gazetteer_text_add (self, at, at + n_found, NULL, DATELINE_NAME_PERSON,
                                 KNOWN_CONFIDENCE);
  return n_found;
}
