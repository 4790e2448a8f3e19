/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the site calls itself that a page is from, which pages write beside what they say:
 * the publisher, the host of its address, and the parts of the site. */

#include "dateline-html-site.h"

#include <string.h>

/* What follows in the name of a part: "World Service". */
#define MAX_PART_WORDS 2
#define MAX_NAME_BYTES 120

/* What hosts of many are below. */
static const char *const shared_labels[] = { "ac", "co", "com", "edu", "gov", "net", "org", NULL };

/* The letters of a name, without its domain: "foxnews" for "FoxNews.com". */
static char *
make_key (const char *text, gsize n_bytes)
{
  g_autofree char *name = g_utf8_strdown (text, (gssize) n_bytes);
  const char *at = g_str_has_prefix (name, "www.")   ? name + strlen ("www.")
                   : g_str_has_prefix (name, "the ") ? name + strlen ("the ")
                                                     : name;
  GString *key = g_string_new (NULL);

  for (; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == '.' && key->len > 0 && g_ascii_isalpha (at[1]) && strpbrk (at, " \t\n") == NULL)
      break;
    if (g_unichar_isalnum (c))
      g_string_append_unichar (key, c);
  }

  return g_string_free (key, FALSE);
}

/* "example" for "https://news.example.co.uk/…". */
static char *
dup_host_name (const char *address)
{
  g_autoptr (GUri) uri =
    address != NULL ? g_uri_parse (address, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;
  g_auto (GStrv) labels = NULL;

  if (uri == NULL || g_uri_get_host (uri) == NULL)
    return NULL;
  labels = g_strsplit (g_uri_get_host (uri), ".", -1);
  for (guint i = g_strv_length (labels); i > 1; i--) {
    if (!g_strv_contains (shared_labels, labels[i - 2]))
      return g_ascii_strdown (labels[i - 2], -1);
  }

  return NULL;
}

static gboolean
is_key (DatelineArticleBuilder *builder, const char *text, gsize n_bytes)
{
  const char *publisher = dateline_article_builder_get (builder, DATELINE_ARTICLE_PUBLISHER);
  g_autofree char *key = make_key (text, n_bytes);
  g_autofree char *other = publisher != NULL ? make_key (publisher, strlen (publisher)) : NULL;
  g_autofree char *host =
    dup_host_name (dateline_article_builder_get (builder, DATELINE_ARTICLE_SOURCE_URL));

  return *key != '\0' && (g_strcmp0 (key, other) == 0 || g_strcmp0 (key, host) == 0);
}

/**
 * dateline_html_site_is:
 * @builder: an article whose publisher and address are known, as far as the page tells them
 * @text: a text
 *
 * Tells whether a text is what the site calls itself, however it is written: "Fox News" is
 * "FoxNews.com".
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_site_is (DatelineArticleBuilder *builder, const char *text)
{
  return strlen (text) <= MAX_NAME_BYTES && is_key (builder, text, strlen (text));
}

/**
 * dateline_html_site_is_part:
 * @builder: an article whose publisher and address are known, as far as the page tells them
 * @text: a text
 *
 * Tells whether a text is what the site calls itself or a part of it, which has one or two
 * words more in capitals: "TIME NewsFeed".
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_site_is_part (DatelineArticleBuilder *builder, const char *text)
{
  guint n_words = 0;

  if (strlen (text) > MAX_NAME_BYTES)
    return FALSE;
  for (const char *at = text + strlen (text); n_words <= MAX_PART_WORDS; n_words++) {
    if (is_key (builder, text, (gsize) (at - text)))
      return TRUE;
    at = g_strrstr_len (text, at - text, " ");
    if (at == NULL || !g_unichar_isupper (g_utf8_get_char (at + 1)))
      break;
  }

  return FALSE;
}
