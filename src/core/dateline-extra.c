/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a document holds beyond what the model does: members that are not known
 * to this version, and arrays and objects that are empty. It is kept beside the
 * model, in a tree that has the document's shape and nothing of what the model
 * holds itself, and is merged back on writing. */

#include "dateline-extra-private.h"

static gboolean
is_known (const char *name, const char *const *known)
{
  for (guint i = 0; known[i] != NULL; i++) {
    if (g_str_equal (known[i], name))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_empty_array (JsonNode *node)
{
  return JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) == 0;
}

/* So it is with nearly all objects; the order of the members, which takes time to keep to,
 * matters to the others only. */
static gboolean
holds_all (JsonObject *object, const char *const *known)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node)) {
    if (!is_known (name, known) || is_empty_array (node))
      return FALSE;
  }
  return json_object_get_size (object) > 0;
}

/**
 * dateline_extra_new:
 * @object: an object of a document
 * @known: (array zero-terminated=1): the members that the model holds
 *
 * Takes from @object what the model does not hold. Where the model holds no
 * member of it at all, the object itself is worth keeping.
 *
 * Returns: (transfer full) (nullable): the rest, or %NULL if there is none
 */
JsonObject *
dateline_extra_new (JsonObject *object, const char *const *known)
{
  JsonObject *extra = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  gboolean has_known = FALSE;

  if (holds_all (object, known))
    return NULL;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (is_known (name, known) && !is_empty_array (node)) {
      has_known = TRUE;
      continue;
    }

    if (extra == NULL)
      extra = json_object_new ();
    json_object_set_member (extra, name, json_node_copy (node));
  }

  if (extra == NULL && !has_known)
    extra = json_object_new ();

  return extra;
}

/**
 * dateline_extra_nest:
 * @extra: (inout) (nullable): the rest of an object
 * @name: the name of a member that is an object
 * @nested: (transfer full) (nullable): the rest of that member
 *
 * Puts the rest of a member where it belongs.
 */
void
dateline_extra_nest (JsonObject **extra, const char *name, JsonObject *nested)
{
  if (nested == NULL)
    return;

  if (*extra == NULL)
    *extra = json_object_new ();
  json_object_set_object_member (*extra, name, nested);
}

/**
 * dateline_extra_place:
 * @extra: (inout) (nullable): the rest of an object
 * @name: the name of a member that is an array of objects
 * @position: the position of one of these
 * @nested: (transfer full) (nullable): the rest of that one
 *
 * Puts the rest of an array's element where it belongs; call it in the order
 * of positions.
 */
void
dateline_extra_place (JsonObject **extra, const char *name, guint position, JsonObject *nested)
{
  JsonArray *array;

  if (nested == NULL)
    return;

  if (*extra == NULL)
    *extra = json_object_new ();
  if (!json_object_has_member (*extra, name))
    json_object_set_array_member (*extra, name, json_array_new ());

  array = json_object_get_array_member (*extra, name);
  while (json_array_get_length (array) < position)
    json_array_add_null_element (array);
  json_array_add_object_element (array, nested);
}

static void
merge_arrays (JsonArray *array, JsonArray *extra)
{
  const guint n_elements = MIN (json_array_get_length (array), json_array_get_length (extra));

  for (guint i = 0; i < n_elements; i++) {
    JsonNode *node = json_array_get_element (extra, i);

    if (JSON_NODE_HOLDS_OBJECT (node))
      dateline_extra_merge (json_array_get_object_element (array, i), json_node_get_object (node));
  }
}

/**
 * dateline_extra_merge:
 * @object: what the model holds of an object
 * @extra: (nullable): the rest of it
 *
 * Adds the rest to @object, behind what is there.
 */
void
dateline_extra_merge (JsonObject *object, JsonObject *extra)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (extra == NULL)
    return;

  json_object_iter_init_ordered (&iter, extra);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    JsonNode *there = json_object_get_member (object, name);

    if (there == NULL)
      json_object_set_member (object, name, json_node_copy (node));
    else if (JSON_NODE_HOLDS_OBJECT (there) && JSON_NODE_HOLDS_OBJECT (node))
      dateline_extra_merge (json_node_get_object (there), json_node_get_object (node));
    else if (JSON_NODE_HOLDS_ARRAY (there) && JSON_NODE_HOLDS_ARRAY (node))
      merge_arrays (json_node_get_array (there), json_node_get_array (node));
  }
}
