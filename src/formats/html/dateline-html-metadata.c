/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page says of its article: first in JSON-LD, then in Open Graph, in
 * other meta elements, and in the page itself. */

#include "dateline-html-metadata-private.h"

#include <string.h>

#include "dateline-html-address.h"
#include "dateline-html-lexicon.h"

#define MAX_NAME_BYTES 80

static const char *const publisher_names[] = {
  "og:site_name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
  "application-name",
  "apple-mobile-web-app-title",
};

static void
free_contents (gpointer data)
{
  g_ptr_array_unref (data);
}

static void
add_meta (DatelineHtmlMetadata *self, const char *name, const char *content)
{
  g_autofree char *small = g_ascii_strdown (name, MIN (strlen (name), MAX_NAME_BYTES));
  GPtrArray *contents = g_hash_table_lookup (self->metas, small);

  if (contents == NULL) {
    contents = g_ptr_array_new ();
    g_hash_table_insert (self->metas, g_steal_pointer (&small), contents);
  }
  g_ptr_array_add (contents, (gpointer) content);
}

static void
collect_metas (DatelineHtmlMetadata *self)
{
  static const DatelineAttribute names[] = { DATELINE_ATTRIBUTE_PROPERTY, DATELINE_ATTRIBUTE_NAME,
                                             DATELINE_ATTRIBUTE_ITEMPROP,
                                             DATELINE_ATTRIBUTE_HTTP_EQUIV };

  self->metas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_contents);
  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const char *content;

    if (dateline_html_tree_get (self->tree, i)->tag != DATELINE_TAG_META)
      continue;
    content = dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_CONTENT);
    for (guint k = 0; content != NULL && *content != '\0' && k < G_N_ELEMENTS (names); k++) {
      const char *name = dateline_html_tree_get_attribute (self->tree, i, names[k]);

      if (name != NULL)
        add_meta (self, name, content);
    }
  }
}

/**
 * dateline_html_metadata_get:
 * @self: metadata
 * @name: the name of a meta element, in small letters
 *
 * The content of the first meta element of a name.
 *
 * Returns: (nullable): the content, or %NULL if there is none
 */
const char *
dateline_html_metadata_get (DatelineHtmlMetadata *self, const char *name)
{
  GPtrArray *contents = g_hash_table_lookup (self->metas, name);

  return contents != NULL ? g_ptr_array_index (contents, 0) : NULL;
}

/* The name of a publisher; of an address, the host. An account elsewhere is no name. */
static char *
dup_publisher (const char *value)
{
  g_autoptr (GUri) uri = NULL;
  const char *host;

  if (value == NULL || *value == '@')
    return NULL;
  if (!g_str_has_prefix (value, "http"))
    return g_strdup (value);
  uri = g_uri_parse (value, G_URI_FLAGS_PARSE_RELAXED, NULL);
  host = uri != NULL ? g_uri_get_host (uri) : NULL;
  if (host == NULL || *host == '\0')
    return NULL;

  return g_strdup (g_str_has_prefix (host, "www.") ? host + strlen ("www.") : host);
}

static void
offer_publisher (DatelineHtmlMetadata *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (publisher_names); i++) {
    g_autofree char *origin = g_strconcat ("meta ", publisher_names[i], NULL);
    g_autofree char *name = dup_publisher (dateline_html_metadata_get (self, publisher_names[i]));

    dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_PUBLISHER, name, origin);
  }
}

static void
offer_address (DatelineHtmlMetadata *self, const char *value, const char *origin)
{
  g_autofree char *absolute = NULL;

  if (value == NULL)
    return;
  if (self->base != NULL)
    absolute = dateline_html_address_resolve (self->base, value);
  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_SOURCE_URL,
                                  absolute != NULL ? absolute : value, origin);
}

static void
offer_addresses (DatelineHtmlMetadata *self, const char *address)
{
  offer_address (self, dateline_html_metadata_get (self, "og:url"), "meta og:url");
  for (guint i = 1; i < self->tree->nodes->len; i++) {
    if (dateline_html_tree_get (self->tree, i)->tag == DATELINE_TAG_LINK &&
        g_strcmp0 (dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_REL),
                   "canonical") == 0)
      offer_address (self,
                     dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_HREF),
                     "link canonical");
  }
  offer_address (self, self->tree->saved_from, "saved from");
  offer_address (self, address, "saved from");
}

/* What addresses in the page are relative to. */
static char *
find_base (const DatelineHtmlTree *tree, const char *address)
{
  const char *saved = tree->saved_from != NULL ? tree->saved_from : address;

  for (guint i = 1; i < tree->nodes->len; i++) {
    const char *href;

    if (dateline_html_tree_get (tree, i)->tag != DATELINE_TAG_BASE)
      continue;
    href = dateline_html_tree_get_attribute (tree, i, DATELINE_ATTRIBUTE_HREF);
    if (href != NULL && g_str_has_prefix (href, "http"))
      return g_strdup (href);
  }

  return g_strdup (saved);
}

/**
 * dateline_html_metadata_dup_line:
 * @self: metadata
 * @run: the number of a text of the page
 *
 * Takes a short line apart where it says several things.
 *
 * Returns: (transfer full) (nullable): its parts, or %NULL if it is no such line
 */
char **
dateline_html_metadata_dup_line (DatelineHtmlMetadata *self, guint run)
{
  const DatelineHtmlRun *line = dateline_html_page_get_run (self->page, run);
  g_autofree char *text = NULL;
  char **parts;

  if ((self->page->measures[line->owner].flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) !=
        0 ||
      line->n_chars > DATELINE_HTML_MAX_PHRASE_CHARS)
    return NULL;
  text = dateline_html_page_dup_run (self->page, line);
  parts = g_strsplit_set (text, "|", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    g_strstrip (parts[i]);

  return parts;
}

/**
 * dateline_html_metadata_offer:
 * @page: a page whose article has been found
 * @data: its linked data
 * @address: (nullable): where the page was saved from, as the file says
 * @builder: an article
 *
 * Offers what a page says of its article, the most trusted first.
 *
 * Returns: (transfer full) (nullable): what addresses are relative to
 */
char *
dateline_html_metadata_offer (DatelineHtmlPage *page,
                              DatelineLinkedData *data,
                              const char *address,
                              DatelineArticleBuilder *builder)
{
  DatelineHtmlMetadata self = {
    .page = page, .tree = page->tree, .data = data, .builder = builder
  };

  collect_metas (&self);
  self.base = find_base (self.tree, address);

  dateline_linked_data_offer (data, builder);
  offer_addresses (&self, address);
  dateline_html_metadata_offer_date (&self);
  offer_publisher (&self);
  dateline_html_metadata_offer_title (&self);
  dateline_html_metadata_offer_authors (&self);
  dateline_html_metadata_offer_language (&self);
  g_hash_table_unref (self.metas);

  return self.base;
}
