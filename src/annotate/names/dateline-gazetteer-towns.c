/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds towns by the lists of the model, which hold those of the whole world, where a word
 * stands before them that stands before places: "in Dortmund", "à Vierzon", "en Tudela". */

#include "dateline-gazetteer-private.h"

#include <string.h>

#define TOWN_CONFIDENCE 0.6
/* How many words a town has at most: "Las Palmas", "La Roche-sur-Yon". */
#define MAX_WORDS 3
/* What is shorter may be anything. */
#define LEAST_CHARS 4

static const struct {
  const char *language;
  const char *words;
} before[] = {
  { "de", " in nach aus bei nahe bis " },
  { "fr", " à de vers près entre depuis " },
  { "es", " en de hacia desde entre hasta " },
};

static gboolean
is_behind_preposition (const DatelineGazetteerText *self, guint at)
{
  g_autofree char *word =
    at > 0 ? g_strdup_printf (" %s ", (const char *) self->small_keys->pdata[at - 1]) : NULL;

  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (before); i++) {
    if (dateline_gazetteer_is (self->gazetteer, before[i].language))
      return strstr (before[i].words, word) != NULL;
  }
  return FALSE;
}

static gboolean
is_capital (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) &&
         !dateline_gazetteer_text_has (self, at,
                                       DATELINE_TOKEN_SENTENCE_START | DATELINE_TOKEN_ALL_CAPS);
}

/* How many words with capitals are a town that begins there, and nothing else. */
static guint
measure (const DatelineGazetteerText *self, guint at)
{
  const guint persons = DATELINE_NAME_LIST_FORENAME | DATELINE_NAME_LIST_SURNAME;
  g_autofree char *first = g_strdup_printf (" %s ", (const char *) self->small_keys->pdata[at]);
  guint32 hash = 0;
  guint n = 0;

  for (guint i = 0; i < MAX_WORDS && is_capital (self, at + i); i++) {
    const char *key = self->small_keys->pdata[at + i];
    const guint32 word = dateline_name_hash (key, strlen (key));
    guint lists;

    hash = i == 0 ? word : dateline_name_hash_join (hash, word);
    lists = dateline_name_lists_find_phrase (self->lists, hash);
    if ((lists & DATELINE_NAME_LIST_CITY) != 0 && (lists & persons) == 0 &&
        (i > 0 || strstr (dateline_gazetteer_no_towns, first) == NULL))
      n = i + 1;
  }
  return n > 0 && is_capital (self, at + n) ? 0 : n;
}

/**
 * dateline_gazetteer_find_town:
 * @self: a text
 * @at: the number of a token
 *
 * Adds the town that begins at a token behind a preposition, if it is on the lists.
 *
 * Returns: how many tokens it has; 0 if there is none
 */
guint
dateline_gazetteer_find_town (DatelineGazetteerText *self, guint at)
{
  guint n;

  if (self->lists == NULL || !is_capital (self, at) ||
      g_utf8_strlen (self->small_keys->pdata[at], -1) < LEAST_CHARS ||
      (dateline_gazetteer_look_up (self->gazetteer, self->keys->pdata[at]) &
       DATELINE_GAZETTEER_FORENAME) != 0 ||
      !is_behind_preposition (self, at))
    return 0;
  n = measure (self, at);
  if (n > 0)
    dateline_gazetteer_text_add (self, at, at + n, NULL, DATELINE_NAME_PLACE, TOWN_CONFIDENCE);
  return n;
}
