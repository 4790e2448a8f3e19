/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What may stand in the members of an article, and what is made of a value that
 * was found somewhere else. */

#include "dateline-article-values-private.h"

#include <string.h>

const char *const dateline_block_type_names[] = { "paragraph", "heading", "quote",
                                                  "list-item", "figure",  NULL };
const char *const dateline_direction_names[] = { "auto", "ltr", "rtl", NULL };

/**
 * dateline_article_is_language:
 * @value: any text
 *
 * Tells whether a text has the form of a BCP 47 language tag.
 *
 * Returns: %TRUE if it has
 */
gboolean
dateline_article_is_language (const char *value)
{
  guint n_parts = 0;

  for (const char *at = value;; at++) {
    const char *start = at;

    while (n_parts == 0 ? g_ascii_isalpha (*at) : g_ascii_isalnum (*at))
      at++;
    if (at == start || at - start > 8 || (*at != '-' && *at != '\0'))
      return FALSE;
    if (*at == '\0')
      return TRUE;
    n_parts++;
  }
}

/**
 * dateline_article_clean_text:
 * @text: any bytes
 * @is_one_line: whether line feeds become spaces
 *
 * Makes a text that may stand in a document: UTF-8, without control characters
 * other than line feeds, and without space around it.
 *
 * Returns: (transfer full): the text, possibly empty
 */
char *
dateline_article_clean_text (const char *text, gboolean is_one_line)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == '\t' || (c == '\n' && is_one_line))
      g_string_append_c (clean, ' ');
    else if (c == '\n' || !g_unichar_iscntrl (c))
      g_string_append_len (clean, at, g_utf8_next_char (at) - at);
  }

  return g_strstrip (g_string_free (clean, FALSE));
}

static char *
mend_language (const char *value)
{
  g_autofree char *tag = g_strdup (value);

  tag[strcspn (tag, ".,; ")] = '\0';
  g_strdelimit (tag, "_", '-');

  return dateline_article_is_language (tag) ? g_steal_pointer (&tag) : NULL;
}

/**
 * dateline_direction_find_named:
 * @name: the name of a direction, in letters of either case
 * @direction: (out): the direction, if @name is one
 *
 * Finds the direction that a name stands for.
 *
 * Returns: %TRUE if there is one
 */
gboolean
dateline_direction_find_named (const char *name, DatelineDirection *direction)
{
  for (guint i = 0; dateline_direction_names[i] != NULL; i++) {
    if (g_ascii_strcasecmp (name, dateline_direction_names[i]) == 0) {
      *direction = (DatelineDirection) i;
      return TRUE;
    }
  }

  return FALSE;
}

static char *
mend_direction (const char *value)
{
  DatelineDirection direction;

  return dateline_direction_find_named (value, &direction)
           ? g_strdup (dateline_direction_names[direction])
           : NULL;
}

static char *
mend_address (const char *value)
{
  g_autofree char *host = NULL;

  if ((!g_str_has_prefix (value, "http://") && !g_str_has_prefix (value, "https://")) ||
      strpbrk (value, " \"<>") != NULL ||
      !g_uri_split (value, G_URI_FLAGS_NONE, NULL, NULL, &host, NULL, NULL, NULL, NULL, NULL))
    return NULL;

  return host != NULL && *host != '\0' ? g_strdup (value) : NULL;
}

/**
 * dateline_article_mend_value:
 * @field: a member of an article
 * @value: a value for it, as it was found
 *
 * Makes what may stand in a document of a value.
 *
 * Returns: (transfer full) (nullable): the value, or %NULL if it cannot stand there
 */
char *
dateline_article_mend_value (DatelineArticleField field, const char *value)
{
  g_autofree char *clean = dateline_article_clean_text (value, TRUE);
  g_autoptr (DatelineEdtf) date = NULL;

  if (*clean == '\0')
    return NULL;

  switch (field) {
  case DATELINE_ARTICLE_PUBLISHED:
    date = dateline_edtf_parse (clean, NULL);
    return date != NULL ? g_steal_pointer (&clean) : NULL;
  case DATELINE_ARTICLE_LANGUAGE:
    return mend_language (clean);
  case DATELINE_ARTICLE_DIRECTION:
    return mend_direction (clean);
  case DATELINE_ARTICLE_SOURCE_URL:
    return mend_address (clean);
  default:
    return g_steal_pointer (&clean);
  }
}
