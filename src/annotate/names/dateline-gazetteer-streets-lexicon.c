/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds streets and squares, which are called after persons and other places, in languages
 * without a model. */

#include "dateline-gazetteer-private.h"

#include "annotate/names/dateline-name-titles.h"

#include <string.h>

#define STREET_CONFIDENCE 0.6
#define MAX_CAPITALS 4
#define MAX_SMALL 3

static const char *const streets =
  " rue avenue boulevard quai impasse calle avenida paseo bulevar ";
/* These are nouns of other things, too: "place de la République". */
static const char *const squares = " place plaza ";
static const char *const small_words = " de du des d' la le les l' del el los las ";
/* "Karl-Marx-Straße". */
static const char *const endings[] = {
  "-straße", "-strasse", "-platz", "-allee", "-ring", "-ufer"
};

static gboolean
is (const DatelineGazetteerText *self, guint at, const char *words)
{
  const char *key = at < self->small_keys->len ? self->small_keys->pdata[at] : "";

  return *key != '\0' && dateline_name_word_is_in (words, key, strlen (key));
}

/* "Avenue", "l'avenue": receives what of the token is an article. */
static gboolean
is_street (const DatelineGazetteerText *self, guint at, DatelineGazetteerMatch *match)
{
  const char *key = self->small_keys->pdata[at];
  const char *apostrophe = strchr (key, '\'');
  const char *word = apostrophe != NULL ? apostrophe + 1 : key;

  match->n_prefix = (guint) g_utf8_strlen (key, word - key);
  return *word != '\0' && dateline_name_word_is_in (streets, word, strlen (word));
}

/* "Hugo", "d'Italie". */
static gboolean
is_capital (const DatelineGazetteerText *self, guint at)
{
  const char *apostrophe;

  if (!dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_LETTER) ||
      dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START))
    return FALSE;
  apostrophe = strchr (self->keys->pdata[at], '\'');
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) ||
         (apostrophe != NULL && g_unichar_isupper (g_utf8_get_char (apostrophe + 1)));
}

/* "Calle Mayor de Madrid": where the street is. */
static gboolean
is_listed_place (const DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match;

  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_PLACE, &match);
  return match.n_tokens > 0;
}

/* Behind the last capital of the name. */
static guint
measure (const DatelineGazetteerText *self, guint first)
{
  guint end = first;

  for (guint n = 0, at = first; n < MAX_CAPITALS; n++) {
    for (guint k = 0; k < MAX_SMALL && !is_capital (self, at) && is (self, at, small_words); k++)
      at++;
    if (!is_capital (self, at) || (at > end && is_listed_place (self, at)))
      break;
    end = ++at;
  }
  return end;
}

static gboolean
has_ending (const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++) {
    if (g_str_has_suffix (key, endings[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_gazetteer_find_street:
 * @self: a text
 * @at: the number of a token
 *
 * Looks for a street that begins with the token: "rue Victor Hugo", "Karl-Marx-Straße".
 *
 * Returns: how many tokens it has, 0 if there is none
 */
guint
dateline_gazetteer_find_street (DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match = { 0 };
  guint end = at;

  if (self->is_taken[at] || !dateline_gazetteer_has_capitals (self->gazetteer))
    return 0;
  if (dateline_gazetteer_is (self->gazetteer, "de")) {
    if (dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) &&
        has_ending (self->small_keys->pdata[at]))
      end = at + 1;
  } else if (is_street (self, at, &match) ||
             (is (self, at, squares) && is (self, at + 1, " de du del "))) {
    end = measure (self, at + 1);
    if (end == at + 1)
      end = at;
  }
  if (end > at)
    dateline_gazetteer_text_add (self, at, end, &match, DATELINE_NAME_PLACE, STREET_CONFIDENCE);
  return end - at;
}
