/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the JSON-LD of a page says of its article, for the article to take. */

#include <string.h>

#include "dateline-html-linked-data-private.h"
#include "formats/dateline-byline.h"

#define ORIGIN "json-ld"

/**
 * dateline_linked_data_unescape:
 * @text: a string that may be written as HTML, as many are
 *
 * Returns: (transfer full): the text that is meant
 */
char *
dateline_linked_data_unescape (const char *text)
{
  g_autoptr (DatelineHtmlTree) tree = NULL;

  if (strpbrk (text, "&<") == NULL)
    return g_strdup (text);
  tree = dateline_html_tree_parse (text, strlen (text), NULL, NULL);

  return tree != NULL ? dateline_html_tree_dup_text (tree, 0) : g_strdup (text);
}

static const char *
get_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
             json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node)
         : NULL;
}

static const char *
get_member (JsonObject *object, const char *name)
{
  return object != NULL ? get_string (json_object_get_member (object, name)) : NULL;
}

/* The object that a node is, or that it refers to. */
static JsonObject *
resolve (DatelineLinkedData *self, JsonNode *node)
{
  JsonObject *object;
  JsonObject *other;
  const char *id;

  if (JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return NULL;
  object = json_node_get_object (node);
  id = get_member (object, "@id");
  other = id != NULL ? g_hash_table_lookup (self->objects, id) : NULL;

  return other != NULL && !json_object_has_member (object, "name") ? other : object;
}

static gboolean
offer (DatelineArticleBuilder *builder, DatelineArticleField field, const char *value)
{
  g_autofree char *plain = value != NULL ? dateline_linked_data_unescape (value) : NULL;

  return dateline_article_builder_offer (builder, field, plain, ORIGIN);
}

static void
offer_author (DatelineLinkedData *self, JsonNode *node, DatelineArticleBuilder *builder)
{
  const char *name = get_string (node);
  JsonObject *object;

  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      JsonNode *element = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_ARRAY (element))
        offer_author (self, element, builder);
    }
    return;
  }

  object = name == NULL ? resolve (self, node) : NULL;
  if (object != NULL && json_object_has_member (object, "name")) {
    JsonNode *inner = json_object_get_member (object, "name");

    name = get_string (inner);
    if (name == NULL && JSON_NODE_HOLDS_ARRAY (inner) && !JSON_NODE_HOLDS_OBJECT (inner))
      offer_author (self, inner, builder);
  }
  if (name != NULL) {
    g_autofree char *plain = dateline_linked_data_unescape (name);

    dateline_byline_offer (builder, plain, ORIGIN);
  }
}

static void
offer_address (DatelineLinkedData *self, DatelineArticleBuilder *builder)
{
  JsonNode *node = json_object_get_member (self->article, "mainEntityOfPage");
  JsonObject *page = node != NULL ? resolve (self, node) : NULL;

  if (node != NULL && offer (builder, DATELINE_ARTICLE_SOURCE_URL, get_string (node)))
    return;
  if (page != NULL && (offer (builder, DATELINE_ARTICLE_SOURCE_URL, get_member (page, "url")) ||
                       offer (builder, DATELINE_ARTICLE_SOURCE_URL, get_member (page, "@id"))))
    return;
  offer (builder, DATELINE_ARTICLE_SOURCE_URL, get_member (self->article, "url"));
}

static void
offer_publisher (DatelineLinkedData *self, DatelineArticleBuilder *builder)
{
  static const char *const names[] = { "publisher", "sourceOrganization", "isPartOf" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    JsonNode *node = json_object_get_member (self->article, names[i]);
    JsonObject *object = node != NULL ? resolve (self, node) : NULL;

    if (node == NULL || (i == 2 && object != NULL &&
                         dateline_linked_data_has_type (object, dateline_linked_data_is_page)))
      continue;
    if (offer (builder, DATELINE_ARTICLE_PUBLISHER,
               object != NULL ? get_member (object, "name") : get_string (node)))
      return;
  }
}

static void
offer_language (JsonObject *object, DatelineArticleBuilder *builder)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, "inLanguage") : NULL;

  if (node == NULL)
    return;
  if (JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);
  if (JSON_NODE_HOLDS_OBJECT (node))
    offer (builder, DATELINE_ARTICLE_LANGUAGE,
           get_member (json_node_get_object (node), "alternateName"));
  else
    offer (builder, DATELINE_ARTICLE_LANGUAGE, get_string (node));
}

/**
 * dateline_linked_data_offer:
 * @self: data
 * @builder: an article
 *
 * Offers what the data say of the article, but for its title and its date.
 */
void
dateline_linked_data_offer (DatelineLinkedData *self, DatelineArticleBuilder *builder)
{
  if (self->article != NULL) {
    JsonNode *author = json_object_get_member (self->article, "author");

    if (author == NULL)
      author = json_object_get_member (self->article, "creator");
    if (author != NULL)
      offer_author (self, author, builder);
    offer_publisher (self, builder);
    offer_address (self, builder);
    offer_language (self->article, builder);
  }
  offer_language (self->page, builder);
}

/**
 * dateline_linked_data_dup_string:
 * @self: data
 * @name: a member of the article, such as `datePublished`
 *
 * A string that the data say of the article, or else of its page.
 *
 * Returns: (transfer full) (nullable): the string, or %NULL if there is none
 */
char *
dateline_linked_data_dup_string (DatelineLinkedData *self, const char *name)
{
  const char *value = get_member (self->article, name);

  if (value == NULL)
    value = get_member (self->page, name);

  return value != NULL ? dateline_linked_data_unescape (value) : NULL;
}

/**
 * dateline_linked_data_dup_title:
 * @self: data
 *
 * The title of the article.
 *
 * Returns: (transfer full) (nullable): the title, or %NULL if there is none
 */
char *
dateline_linked_data_dup_title (DatelineLinkedData *self)
{
  const char *title = get_member (self->article, "headline");

  if (title == NULL || title[strspn (title, " \t\r\n")] == '\0')
    title = get_member (self->article, "name");

  return title != NULL ? dateline_linked_data_unescape (title) : NULL;
}

/**
 * dateline_linked_data_dup_paid_name:
 * @self: data
 *
 * The class of those parts of the page that are only for those who pay.
 *
 * Returns: (transfer full) (nullable): the class, or %NULL if there is none
 */
char *
dateline_linked_data_dup_paid_name (DatelineLinkedData *self)
{
  JsonNode *node = self->article != NULL ? json_object_get_member (self->article, "hasPart") : NULL;
  const char *selector = NULL;
  const char *dot;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node) &&
      json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    selector = get_member (json_node_get_object (node), "cssSelector");
  dot = selector != NULL ? strrchr (selector, '.') : NULL;
  if (dot == NULL || dot[1] == '\0' || strpbrk (dot, " ,>#:[") != NULL)
    return NULL;

  return g_strdup (dot + 1);
}

/**
 * dateline_linked_data_dup_body:
 * @self: data
 *
 * The paragraphs of the article, which some pages have only here.
 *
 * Returns: (transfer full) (nullable): the paragraphs, or %NULL if there are
 *   none
 */
char **
dateline_linked_data_dup_body (DatelineLinkedData *self)
{
  const char *body = get_member (self->article, "articleBody");
  char **paragraphs = body != NULL ? g_strsplit (body, "\n", -1) : NULL;

  for (guint i = 0; paragraphs != NULL && paragraphs[i] != NULL; i++) {
    g_autofree char *escaped = paragraphs[i];

    paragraphs[i] = dateline_linked_data_unescape (escaped);
  }

  return paragraphs;
}
