/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who wrote an article: as meta elements say, as the page marks it, as it says it, and last,
 * as it calls the place where it says so. */

#include "dateline-html-metadata-private.h"

#include <string.h>

#include "formats/dateline-byline.h"

#define MAX_NAME_BYTES 80
#define MAX_NAMES_BYTES 200
#define MAX_NAME_WORDS 4

/* What has more in it is no name, and may have many of them in it. */
#define MAX_NAME_NODES 64

static const char *const author_names[] = {
  "article:author",  "author",          "dc.creator", "dcterms.creator", "parsely-author",
  "sailthru.author", "citation_author", "byl",        "dc.contributor",
};

static void
offer_meta_authors (DatelineHtmlMetadata *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (author_names); i++) {
    GPtrArray *contents = g_hash_table_lookup (self->metas, author_names[i]);
    g_autofree char *origin = g_strconcat ("meta ", author_names[i], NULL);

    for (guint k = 0; contents != NULL && k < MIN (contents->len, 50); k++)
      dateline_byline_offer (self->builder, g_ptr_array_index (contents, k), origin);
    if (dateline_article_builder_get (self->builder, DATELINE_ARTICLE_AUTHORS) != NULL)
      return;
  }
}

/* As microformats mark who wrote something. */
static gboolean
is_author_card (const char *class)
{
  g_auto (GStrv) names = NULL;

  if (class == NULL || strstr (class, "author") == NULL || strlen (class) > MAX_NAME_BYTES)
    return FALSE;
  names = g_strsplit (class, " ", -1);

  return g_strv_contains ((const char *const *) names, "p-author") ||
         (g_strv_contains ((const char *const *) names, "author") &&
          g_strv_contains ((const char *const *) names, "vcard"));
}

/* Names in the page that are marked as those of the authors. */
static void
offer_marked_authors (DatelineHtmlMetadata *self)
{
  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const guint flags = self->page->measures[i].flags;
    const char *prop =
      dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_ITEMPROP);
    const char *rel = dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_REL);
    const gboolean is_prop = prop != NULL && strstr (prop, "author") != NULL;
    const gboolean is_rel = g_strcmp0 (rel, "author") == 0;
    g_autofree char *text = NULL;

    if ((flags & DATELINE_HTML_INCLUDED) == 0 || (flags & DATELINE_HTML_ASIDE) != 0 ||
        dateline_html_tree_get (self->tree, i)->end - i > MAX_NAME_NODES ||
        (!is_prop && !is_rel &&
         !is_author_card (
           dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_CLASS))))
      continue;
    text = dateline_html_tree_dup_text (self->tree, i);
    dateline_byline_offer (self->builder, text,
                           is_prop  ? "itemprop author"
                           : is_rel ? "rel author"
                                    : "class author");
    if (dateline_article_builder_get (self->builder, DATELINE_ARTICLE_AUTHORS) != NULL &&
        prop != NULL)
      i = dateline_html_tree_get (self->tree, i)->end - 1;
  }
}

/* Whether nothing but “By” has been said yet. */
static gboolean
is_bare_by (const char *text)
{
  g_autofree char *spaced = g_strconcat (text, " ", NULL);
  const char *names = dateline_byline_skip_by (spaced);

  return names != NULL && *names == '\0';
}

static gboolean
is_joint (const char *text)
{
  static const char *const joints[] = { ",", "and", "&", "und", "et", "y", "e", "و", "ו" };
  const gsize n_bytes = strcspn (text, " \t\r\n");

  for (gsize i = 0; i < G_N_ELEMENTS (joints); i++) {
    if (strlen (joints[i]) == n_bytes && strncmp (text, joints[i], n_bytes) == 0)
      return TRUE;
  }

  return *text == ',';
}

static gboolean
ends_in_joint (const char *text)
{
  const char *space = strrchr (text, ' ');

  return g_str_has_suffix (text, ",") || (space != NULL && is_joint (space + 1));
}

/* The names in a line of which other parts may say what the author does, or when it was:
 * “<i>By Ana Lee</i> <i>Laketown Daily</i>”. */
static char *
dup_names (DatelineHtmlMetadata *self, guint start, guint end)
{
  GString *names = g_string_new (NULL);

  for (guint i = start; i < end && names->len <= MAX_NAMES_BYTES; i++) {
    g_autofree char *text = NULL;

    if (dateline_html_tree_get (self->tree, i)->tag != DATELINE_TAG_TEXT ||
        (self->page->measures[i].flags & DATELINE_HTML_UNREAD) != 0)
      continue;
    text = g_strstrip (dateline_html_tree_dup_text (self->tree, i));
    if (*text == '\0')
      continue;
    if (names->len > 0 && !is_bare_by (names->str) && !ends_in_joint (names->str) &&
        !is_joint (text))
      break;
    if (names->len > 0 && *text != ',')
      g_string_append_c (names, ' ');
    g_string_append (names, text);
  }

  return g_string_free (names, FALSE);
}

/* One to four words with capitals, where there are any: “Ana de Lee”, “Ana Lee, Editor”. */
static gboolean
is_like_names (const char *names)
{
  gboolean is_start = TRUE;
  guint n_words = 0;
  guint n_small = 0;

  for (const char *at = names; *at != '\0' && *at != ','; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_isdigit (c) || c == ':' || c == '|' || c == '?' || c == '!')
      return FALSE;
    if (is_start && !g_unichar_isspace (c)) {
      n_words++;
      n_small += g_unichar_islower (c) != 0;
    }
    is_start = g_unichar_isspace (c);
  }

  return n_words > n_small * 2 && n_words - n_small <= MAX_NAME_WORDS &&
         !g_unichar_islower (g_utf8_get_char (names));
}

/* The text of a line between two elements is cut where the first ends. */
static gboolean
has_parts (DatelineHtmlMetadata *self, const DatelineHtmlRun *run)
{
  const guint parent = dateline_html_tree_get (self->tree, run->start)->parent;

  return parent != run->owner && dateline_html_tree_get (self->tree, parent)->end < run->end;
}

/* The first line in the article that says by whom it is. */
static void
offer_byline (DatelineHtmlMetadata *self)
{
  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    const guint flags = self->page->measures[run->owner].flags;
    g_auto (GStrv) parts = (self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) != 0
                           ? dateline_html_metadata_dup_line (self, i)
                           : NULL;

    for (guint k = 0; parts != NULL && parts[k] != NULL; k++) {
      g_autofree char *cut =
        k == 0 && has_parts (self, run) ? dup_names (self, run->start, run->end) : NULL;
      char *line = parts[k];
      char *below = strchr (line, '\n');
      const char *names;

      /* Above the names may be the title, and below them is for whom they work. */
      if (below != NULL && dateline_byline_skip_by (line) == NULL)
        line = below + 1;
      line[strcspn (line, "\n")] = '\0';
      names = dateline_byline_skip_by (line);
      /* “By the river” names nobody. */
      if (names == NULL || g_unichar_islower (g_utf8_get_char (names)))
        continue;
      if (cut != NULL && dateline_byline_skip_by (cut) == NULL)
        g_clear_pointer (&cut, g_free);
      if (((flags & DATELINE_HTML_BYLINE) != 0 || !run->is_ended) &&
          dateline_byline_offer (self->builder, cut != NULL ? cut : line, "byline"))
        return;
    }
  }
}

/**
 * dateline_html_metadata_find_above_text:
 * @self: metadata
 * @start: (out): the heading, or 0 if there is none
 * @end: (out): the first paragraph, or 0 if there is none
 *
 * Finds what is between the title and the text, where bylines and days stand that are no
 * part of the text.
 */
void
dateline_html_metadata_find_above_text (DatelineHtmlMetadata *self, guint *start, guint *end)
{
  *start = *end = 0;
  for (guint i = 0; i < self->page->runs->len && *end == 0; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);

    if ((self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) != 0 &&
        (self->page->measures[run->owner].flags &
         (DATELINE_HTML_ASIDE | DATELINE_HTML_LEVEL | DATELINE_HTML_FIGURE | DATELINE_HTML_CAPTION |
          DATELINE_HTML_SUBTITLE)) == 0 &&
        dateline_html_page_rate_run (run) > 0)
      *end = run->start;
  }
  for (guint i = *end; i > 0 && *start == 0; i--) {
    if (dateline_html_tree_get (self->tree, i)->tag == DATELINE_TAG_H1)
      *start = i;
  }
}

/* Whether an element is called that of the author, and not of the day. */
static gboolean
is_called_author (DatelineHtmlMetadata *self, guint position)
{
  static const DatelineAttribute names[] = { DATELINE_ATTRIBUTE_CLASS, DATELINE_ATTRIBUTE_ID };
  const char *rel = dateline_html_tree_get_attribute (self->tree, position, DATELINE_ATTRIBUTE_REL);

  if (g_strcmp0 (rel, "author") == 0)
    return TRUE;
  if ((dateline_html_page_read_names (self->page, position) & DATELINE_HTML_NAME_BYLINE) == 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    const char *value = dateline_html_tree_get_attribute (self->tree, position, names[i]);
    g_autofree char *small = value != NULL ? g_ascii_strdown (value, -1) : NULL;

    if (small != NULL && strlen (small) <= MAX_NAME_BYTES &&
        (strstr (small, "byline") != NULL || strstr (small, "author") != NULL ||
         strstr (small, "autor") != NULL || strstr (small, "auteur") != NULL))
      return TRUE;
  }

  return FALSE;
}

/* Names that nothing marks but what their element is called. */
static void
offer_named_authors (DatelineHtmlMetadata *self)
{
  guint start;
  guint end;

  dateline_html_metadata_find_above_text (self, &start, &end);
  for (guint i = start + 1; start > 0 && i < end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    g_autofree char *text = NULL;
    const char *names;

    if (node->n_attributes == 0 || node->end - i > MAX_NAME_NODES ||
        (self->page->measures[i].flags & DATELINE_HTML_UNREAD) != 0 || !is_called_author (self, i))
      continue;
    text = dup_names (self, i, node->end);
    names = dateline_byline_skip_by (text);
    names = names != NULL ? names : text;
    if (is_like_names (names) && dateline_byline_offer (self->builder, names, "byline"))
      return;
  }
}

static gboolean
has_authors (DatelineHtmlMetadata *self)
{
  return dateline_article_builder_get (self->builder, DATELINE_ARTICLE_AUTHORS) != NULL;
}

/**
 * dateline_html_metadata_offer_authors:
 * @self: metadata
 *
 * Offers the authors.
 */
void
dateline_html_metadata_offer_authors (DatelineHtmlMetadata *self)
{
  offer_meta_authors (self);
  if (!has_authors (self))
    offer_marked_authors (self);
  if (!has_authors (self))
    offer_byline (self);
  if (!has_authors (self))
    offer_named_authors (self);
}
