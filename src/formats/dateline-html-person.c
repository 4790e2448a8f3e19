/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names in a byline. */

#include "dateline-html-person.h"

#include <string.h>

#include "dateline-html-lexicon.h"

#define MAX_NAME_CHARS 60
#define MAX_NAMES_BYTES 600

static const char *const separators[] = {
  " and ", " und ", " et ", " y ", " & ", ";",  " | ",
  " • ",   " · ",   "、",   "،",   " و ", "\n", " with ",
};

static gboolean
is_name (const char *name)
{
  guint n_chars = 0;
  guint n_words = 1;

  if (strstr (name, "://") != NULL || strchr (name, '@') != NULL || *name == '\0')
    return FALSE;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at), n_chars++) {
    if (g_unichar_isdigit (g_utf8_get_char (at)))
      return FALSE;
    n_words += *at == ' ';
  }

  return n_chars >= 2 && n_chars <= MAX_NAME_CHARS && n_words <= 6;
}

/* “Doe, Jane” is one name, “Jane Doe, John Roe” are two. */
static gboolean
is_list (const char *text)
{
  const char *comma = strchr (text, ',');
  const char *space = strchr (text, ' ');

  return comma != NULL && (strchr (comma + 1, ',') != NULL || (space != NULL && space < comma));
}

/**
 * dateline_html_offer_persons:
 * @builder: an article
 * @names: one or more names, possibly behind “By”
 * @origin: where they were found
 *
 * Offers the names as authors.
 *
 * Returns: %TRUE if one was taken
 */
gboolean
dateline_html_offer_persons (DatelineArticleBuilder *builder, const char *names, const char *origin)
{
  const char *behind = dateline_html_lexicon_skip_by (names);
  g_autoptr (GString) text = NULL;
  g_auto (GStrv) parts = NULL;
  gboolean is_taken = FALSE;

  if (strlen (names) > MAX_NAMES_BYTES)
    return FALSE;

  text = g_string_new (behind != NULL ? behind : names);
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (text, separators[i], "\t", 0);
  if (is_list (text->str))
    g_string_replace (text, ",", "\t", 0);

  parts = g_strsplit (text->str, "\t", -1);
  for (gsize i = 0; parts[i] != NULL; i++) {
    const char *name = g_strstrip (parts[i]);

    if (is_name (name) &&
        dateline_article_builder_offer (builder, DATELINE_ARTICLE_AUTHORS, name, origin))
      is_taken = TRUE;
  }

  return is_taken;
}
