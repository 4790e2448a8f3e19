/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands between a French or Spanish title and a name, and names behind an elision. */

#include "dateline-gazetteer-private.h"

#include <string.h>

/* "De l’Écologie, de l’Énergie et de la Mer". */
#define MAX_OFFICES 3
#define MIN_ADJECTIVE_BYTES 6
#define HOUSES (DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION)

static gboolean
is_comma (const DatelineGazetteerText *self, guint at)
{
  return at < self->keys->len && g_str_equal (self->keys->pdata[at], ",");
}

/**
 * dateline_gazetteer_is_elided:
 * @self: a text
 * @at: the number of a token, which need not exist
 *
 * Returns: whether its capital stands behind a mark: "d’Emmanuel Macron"
 */
gboolean
dateline_gazetteer_is_elided (const DatelineGazetteerText *self, guint at)
{
  const char *key = at < self->keys->len ? self->keys->pdata[at] : "";
  const char *mark = strchr (key, '\'');

  return mark != NULL && mark == key + 1 &&
         g_unichar_isupper (g_utf8_get_char (g_utf8_next_char (mark)));
}

static gboolean
is_adjective (const DatelineGazetteerText *self, guint at)
{
  const char *key = at < self->keys->len ? self->keys->pdata[at] : "";

  return strlen (key) >= MIN_ADJECTIVE_BYTES && !dateline_gazetteer_text_is_capital (self, at) &&
         !dateline_gazetteer_text_is_stop (self, at) &&
         (g_str_has_suffix (key, "e") || g_str_has_suffix (key, "es") ||
          g_str_has_suffix (key, "al") || g_str_has_suffix (key, "as"));
}

/**
 * dateline_gazetteer_skip_office:
 * @self: a text
 * @first: the number of the token behind a title
 *
 * Passes over what the title is of, if two capitals follow: "ministre de l’Éducation nationale et
 * de la Jeunesse Pap Ndiaye".
 *
 * Returns: where it ends, or @first
 */
guint
dateline_gazetteer_skip_office (const DatelineGazetteerText *self, guint first)
{
  guint at = first;

  if (!dateline_gazetteer_is (self->gazetteer, "fr") &&
      !dateline_gazetteer_is (self->gazetteer, "es"))
    return first;
  for (guint n = 0; n < MAX_OFFICES; n++) {
    if (n > 0 && dateline_gazetteer_text_is_in (self, at, " et y "))
      at++;
    else if (n > 0 && !(is_comma (self, at) &&
                        dateline_gazetteer_text_is_in (self, ++at, " de du des del ")))
      break;
    if (n == 0 && !dateline_gazetteer_text_is_in (self, at, " de du des del "))
      break;
    while (dateline_gazetteer_text_is_in (self, at, " de du des del la le les los las "))
      at++;
    if (at >= self->keys->len ||
        !(dateline_gazetteer_text_is_capital (self, at) || dateline_gazetteer_is_elided (self, at)))
      break;
    at++;
    if (is_adjective (self, at))
      at++;
    if (dateline_gazetteer_text_is_capital (self, at) &&
        dateline_gazetteer_text_is_capital (self, at + 1) &&
        !dateline_gazetteer_text_is_a (self, at, HOUSES) &&
        !dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START))
      return at;
  }
  return first;
}
