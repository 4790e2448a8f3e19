/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads what a page says of its article in JSON-LD: an object, an array or a
 * graph, whose parts may refer to each other. */

#include "dateline-html-linked-data.h"

#include <string.h>

#include "dateline-html-linked-data-private.h"

/* Deeper data are none of an article, and a parser that calls itself could not
 * read them. */
#define MAX_DEPTH 100
#define MAX_OBJECT_HEIGHT 4

static gboolean
is_shallow (const char *text)
{
  guint depth = 0;
  gboolean is_in_string = FALSE;

  for (const char *at = text; *at != '\0'; at++) {
    if (*at == '\\' && is_in_string && at[1] != '\0')
      at++;
    else if (*at == '"')
      is_in_string = !is_in_string;
    else if (!is_in_string && (*at == '{' || *at == '['))
      depth++;
    else if (!is_in_string && (*at == '}' || *at == ']') && depth > 0)
      depth--;
    if (depth > MAX_DEPTH)
      return FALSE;
  }

  return TRUE;
}

/* Without what pages write around it, and with lines that no string may have. */
static char *
tidy (const char *text)
{
  const char *start = text + strcspn (text, "{[");
  const char *end = text + strlen (text);
  char *tidied;

  while (end > start && end[-1] != '}' && end[-1] != ']')
    end--;
  tidied = g_strndup (start, (gsize) (end - start));
  for (char *at = tidied; *at != '\0'; at++) {
    if ((guchar) *at < 0x20)
      *at = ' ';
  }

  return tidied;
}

/**
 * dateline_linked_data_has_type:
 * @object: an object
 * @is_type: what tells whether the name of a type is one of those
 *
 * Tells whether an object says that it is of such a type.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_linked_data_has_type (JsonObject *object, gboolean (*is_type) (const char *name))
{
  JsonNode *node = json_object_get_member (object, "@type");

  if (node == NULL)
    return FALSE;
  if (JSON_NODE_HOLDS_VALUE (node))
    return json_node_get_string (node) != NULL && is_type (json_node_get_string (node));
  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_string (element) != NULL &&
          is_type (json_node_get_string (element)))
        return TRUE;
    }
  }

  return FALSE;
}

static gboolean
is_article (const char *name)
{
  return g_str_has_suffix (name, "Article") || g_str_has_suffix (name, "Posting") ||
         g_str_equal (name, "Report") || g_str_equal (name, "PressRelease") ||
         g_str_equal (name, "Review");
}

/**
 * dateline_linked_data_is_page:
 * @name: the name of a type
 *
 * Tells whether objects of a type are pages.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_linked_data_is_page (const char *name)
{
  return g_str_has_suffix (name, "WebPage") || g_str_equal (name, "ItemPage");
}

static void collect (DatelineLinkedData *self, JsonNode *node, guint height);

static void
collect_member (JsonObject *object, const char *name, JsonNode *node, gpointer user_data)
{
  if (g_str_equal (name, "@graph") || g_str_equal (name, "mainEntity") ||
      g_str_equal (name, "mainEntityOfPage") || g_str_equal (name, "author") ||
      g_str_equal (name, "publisher"))
    collect (user_data, node, MAX_OBJECT_HEIGHT - 1);
}

/* Those that only have an @id stand for others. */
static void
collect (DatelineLinkedData *self, JsonNode *node, guint height)
{
  if (JSON_NODE_HOLDS_ARRAY (node) && height > 0) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++)
      collect (self, json_array_get_element (array, i), height - 1);
  } else if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObject *object = json_node_get_object (node);
    const char *id = json_object_get_string_member_with_default (object, "@id", NULL);

    if (id != NULL && json_object_get_size (object) > 1)
      g_hash_table_insert (self->objects, g_strdup (id), object);
    if (self->article == NULL && dateline_linked_data_has_type (object, is_article))
      self->article = object;
    else if (self->page == NULL && dateline_linked_data_has_type (object, dateline_linked_data_is_page))
      self->page = object;
    if (height > 0)
      json_object_foreach_member (object, collect_member, self);
  }
}

/**
 * dateline_linked_data_new:
 * @tree: a page
 *
 * Reads all JSON-LD of a page. What cannot be read is passed over.
 *
 * Returns: (transfer full): the data
 */
DatelineLinkedData *
dateline_linked_data_new (const DatelineHtmlTree *tree)
{
  DatelineLinkedData *self = g_new0 (DatelineLinkedData, 1);

  self->parsers = g_ptr_array_new_with_free_func (g_object_unref);
  self->objects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 1; i < tree->nodes->len; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (tree, i);
    g_autofree char *text = NULL;

    if (node->tag != DATELINE_TAG_TEXT ||
        dateline_html_tree_get (tree, node->parent)->tag != DATELINE_TAG_SCRIPT)
      continue;
    text = tidy (dateline_html_tree_get_text (tree, i));
    if (is_shallow (text)) {
      g_autoptr (JsonParser) parser = json_parser_new_immutable ();

      if (json_parser_load_from_data (parser, text, -1, NULL) && json_parser_get_root (parser)) {
        collect (self, json_parser_get_root (parser), MAX_OBJECT_HEIGHT);
        g_ptr_array_add (self->parsers, g_steal_pointer (&parser));
      }
    }
  }

  return self;
}

/**
 * dateline_linked_data_free:
 * @self: (transfer full): data
 *
 * Frees the data.
 */
void
dateline_linked_data_free (DatelineLinkedData *self)
{
  g_hash_table_unref (self->objects);
  g_ptr_array_unref (self->parsers);
  g_free (self);
}
