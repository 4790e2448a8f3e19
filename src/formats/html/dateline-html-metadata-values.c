/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The title and the language of an article, which pages tell in ways that have to be
 * weighed against each other. */

#include "dateline-html-metadata-private.h"

#include <string.h>
#include <unicode/uscript.h>

#include "dateline-html-site.h"

#define MAX_SCRIPTS 8
#define MAX_SEEN_CHARS 20000
#define MIN_TITLE_WORDS 3

static const char *const title_names[] = {
  "og:title",      "twitter:title",  "dc.title",       "dcterms.title",
  "parsely-title", "sailthru.title", "citation_title",
};

static const char *const language_names[] = {
  "og:locale", "content-language", "dc.language", "dcterms.language", "language", "inlanguage",
};

/* What is between a title and the name of a site. */
static const char *const separators[] = { " | ",  " - ", " – ", " — ", " · ",
                                          " :: ", " » ", " • ", "_",   " / " };

static gboolean
is_same (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  g_strstrip (folded_a);
  g_strstrip (folded_b);

  return g_str_equal (folded_a, folded_b);
}

static guint
count_words (const char *text, gsize n_bytes)
{
  guint n_words = 1;

  for (gsize i = 0; i < n_bytes; i++)
    n_words += text[i] == ' ';

  return n_words;
}

/* Without the space at its end, of whatever width. */
static void
chomp (char *text)
{
  char *end = text + strlen (text);

  while (end > text) {
    char *last = g_utf8_prev_char (end);

    if (!g_unichar_isspace (g_utf8_get_char (last)))
      break;
    end = last;
  }
  *end = '\0';
}

/* A title without the name of the site before it. */
static char *
cut_front (DatelineHtmlMetadata *self, const char *title, const char *heading)
{
  char *cut = g_strstrip (g_strdup (title));

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++) {
    const char *at = strstr (cut, separators[i]);
    g_autofree char *front = at != NULL ? g_strndup (cut, (gsize) (at - cut)) : NULL;

    if (front == NULL || (heading != NULL && is_same (cut, heading)) ||
        !dateline_html_site_is (self->builder, front))
      continue;
    memmove (cut, at + strlen (separators[i]), strlen (at + strlen (separators[i])) + 1);
    break;
  }
  chomp (cut);

  return cut;
}

/* A title without the name of the site beside it. */
static char *
cut_title (DatelineHtmlMetadata *self, const char *title, const char *heading, gboolean is_window)
{
  char *cut = cut_front (self, title, heading);

  for (guint round = 0; round < 2; round++) {
    const char *best = NULL;
    gsize length = 0;

    for (gsize i = 0; i < G_N_ELEMENTS (separators); i++) {
      const char *at = g_strrstr (cut, separators[i]);

      if (at != NULL && (best == NULL || at > best)) {
        best = at;
        length = strlen (separators[i]);
      }
    }
    if (best == NULL || (heading != NULL && is_same (cut, heading)))
      break;
    if (!dateline_html_site_is_part (self->builder, best + length) &&
        !(heading != NULL && strncmp (heading, cut, (gsize) (best - cut)) == 0) &&
        !(is_window && (gsize) (best - cut) > strlen (best + length) &&
          (count_words (cut, (gsize) (best - cut)) >= MIN_TITLE_WORDS || (guchar) *cut >= 0xe3)))
      break;
    cut[best - cut] = '\0';
    chomp (cut);
  }

  return cut;
}

/* The first heading of the highest level that is in the article. */
static char *
find_heading (DatelineHtmlMetadata *self)
{
  guint found = 0;

  for (guint i = 1; i < self->tree->nodes->len && found == 0; i++) {
    const guint flags = self->page->measures[i].flags;

    if (dateline_html_tree_get (self->tree, i)->tag == DATELINE_TAG_H1 &&
        (flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) == 0 &&
        ((flags & DATELINE_HTML_INCLUDED) != 0))
      found = i;
  }

  return found != 0 ? dateline_html_tree_dup_text (self->tree, found) : NULL;
}

static char *
find_window_title (DatelineHtmlMetadata *self)
{
  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);

    if (node->tag == DATELINE_TAG_TITLE &&
        dateline_html_tree_get (self->tree, node->parent)->tag != DATELINE_TAG_SKIPPED)
      return dateline_html_tree_dup_text (self->tree, i);
  }

  return NULL;
}

/**
 * dateline_html_metadata_offer_title:
 * @self: metadata
 *
 * Offers the title.
 */
void
dateline_html_metadata_offer_title (DatelineHtmlMetadata *self)
{
  g_autofree char *heading = find_heading (self);
  g_autofree char *window = find_window_title (self);
  g_autofree char *linked = dateline_linked_data_dup_title (self->data);
  g_autofree char *cut_linked = linked != NULL ? cut_title (self, linked, heading, FALSE) : NULL;
  g_autofree char *cut = NULL;

  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, cut_linked, "json-ld");
  for (gsize i = 0; i < G_N_ELEMENTS (title_names); i++) {
    const char *value = dateline_html_metadata_get (self, title_names[i]);
    /* A title in which “&amp;” is to be read was escaped twice. */
    g_autofree char *plain = value != NULL && strchr (value, ';') != NULL
                             ? dateline_linked_data_unescape (value)
                             : g_strdup (value);
    g_autofree char *title = plain != NULL ? cut_title (self, plain, heading, FALSE) : NULL;
    g_autofree char *origin = g_strconcat ("meta ", title_names[i], NULL);

    dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, title, origin);
  }
  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, heading, "h1");
  cut = window != NULL ? cut_title (self, window, heading, TRUE) : NULL;
  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, cut, "title");
}

/* The script that most letters of the article are in, by its name of four
 * letters, or %NULL if none is. */
static char *
find_script (DatelineHtmlMetadata *self)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint n_seen = 0;
  guint best = 0;
  guint n_best = 0;

  for (guint i = self->page->core; i < self->tree->nodes->len && n_seen < MAX_SEEN_CHARS; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    const char *text = dateline_html_tree_get_text (self->tree, i);

    if (node->tag != DATELINE_TAG_TEXT ||
        (self->page->measures[i].flags & DATELINE_HTML_UNREAD) != 0)
      continue;
    for (const char *at = text; *at != '\0' && n_seen < MAX_SEEN_CHARS;
         at = g_utf8_next_char (at)) {
      const GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (at));
      guint n;

      if (!g_unichar_isalpha (g_utf8_get_char (at)))
        continue;
      n_seen++;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GINT_TO_POINTER (script))) + 1;
      g_hash_table_insert (counts, GINT_TO_POINTER (script), GUINT_TO_POINTER (n));
      if (n > n_best) {
        n_best = n;
        best = g_unicode_script_to_iso15924 (script);
      }
    }
  }

  return n_best * 2 > n_seen
         ? g_strdup_printf ("%c%c%c%c", (int) (best >> 24), (int) (best >> 16 & 0xff),
                            (int) (best >> 8 & 0xff), (int) (best & 0xff))
         : NULL;
}

/* A language in another script than the text is what the maker of the page
 * forgot to change. */
static gboolean
fits (const char *language, const char *script)
{
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode codes[MAX_SCRIPTS];
  gint32 n_codes;

  if (script == NULL)
    return TRUE;
  n_codes = uscript_getCode (language, codes, MAX_SCRIPTS, &status);
  if (U_FAILURE (status) || n_codes == 0)
    return TRUE;

  for (gint32 i = 0; i < n_codes; i++) {
    const char *name = uscript_getShortName (codes[i]);

    if (g_strcmp0 (name, script) == 0 ||
        (g_str_has_prefix (name, "Han") && g_str_has_prefix (script, "Han")))
      return TRUE;
  }

  return FALSE;
}

static gboolean
offer_language (DatelineHtmlMetadata *self,
                const char *value,
                const char *script,
                const char *origin)
{
  g_autofree char *language = value != NULL ? g_strdelimit (g_strdup (value), "-", '_') : NULL;

  return language != NULL && *language != '\0' && fits (language, script) &&
         dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_LANGUAGE, value, origin);
}

static void
offer_direction (DatelineHtmlMetadata *self)
{
  const char *language = dateline_article_builder_get (self->builder, DATELINE_ARTICLE_LANGUAGE);

  for (guint at = self->page->core; at != 0; at = dateline_html_tree_get (self->tree, at)->parent)
    dateline_article_builder_offer (
      self->builder, DATELINE_ARTICLE_DIRECTION,
      dateline_html_tree_get_attribute (self->tree, at, DATELINE_ATTRIBUTE_DIR),
      dateline_html_tree_get (self->tree, at)->tag == DATELINE_TAG_HTML ? "html dir" : "dir");

  if (language != NULL) {
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode codes[MAX_SCRIPTS];
    const gint32 n_codes = uscript_getCode (language, codes, MAX_SCRIPTS, &status);

    if (U_SUCCESS (status) && n_codes > 0 && uscript_isRightToLeft (codes[0]))
      dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_DIRECTION, "rtl", "language");
  }
}

/**
 * dateline_html_metadata_offer_language:
 * @self: metadata
 *
 * Offers the language and the direction of the text. A language is believed
 * only if the text is in its script.
 */
void
dateline_html_metadata_offer_language (DatelineHtmlMetadata *self)
{
  g_autofree char *script = find_script (self);

  for (gsize i = 0; i < G_N_ELEMENTS (language_names); i++) {
    g_autofree char *origin = g_strconcat ("meta ", language_names[i], NULL);

    offer_language (self, dateline_html_metadata_get (self, language_names[i]), script, origin);
  }
  for (guint at = self->page->core; at != 0; at = dateline_html_tree_get (self->tree, at)->parent)
    offer_language (
      self, dateline_html_tree_get_attribute (self->tree, at, DATELINE_ATTRIBUTE_LANG), script,
      dateline_html_tree_get (self->tree, at)->tag == DATELINE_TAG_HTML ? "html lang" : "lang");
  offer_direction (self);
}
