/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes JSON of an article and its blocks, and of what is in no other object. */

#include "dateline-json-build-private.h"

#include "dateline-article-private.h"
#include "dateline-article-values-private.h"
#include "dateline-block-private.h"
#include "dateline-extra-private.h"

/**
 * dateline_json_set_string:
 * @object: an object
 * @name: the name of a member
 * @value: (nullable): its value
 *
 * Adds a string, unless there is none.
 */
void
dateline_json_set_string (JsonObject *object, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
}

/**
 * dateline_json_set_strings:
 * @object: an object
 * @name: the name of a member
 * @values: (nullable) (array zero-terminated=1): its values
 *
 * Adds an array of strings, unless there is none.
 */
void
dateline_json_set_strings (JsonObject *object, const char *name, char **values)
{
  JsonArray *array;

  if (values == NULL)
    return;

  array = json_array_new ();
  for (guint i = 0; values[i] != NULL; i++)
    json_array_add_string_element (array, values[i]);
  json_object_set_array_member (object, name, array);
}

/**
 * dateline_json_set_date:
 * @object: an object
 * @name: the name of a member
 * @value: (nullable): its value
 *
 * Adds a date, unless there is none.
 */
void
dateline_json_set_date (JsonObject *object, const char *name, DatelineEdtf *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, dateline_edtf_get_text (value));
}

/**
 * dateline_json_set_nested:
 * @object: an object
 * @name: the name of a member
 * @value: (transfer full): an object
 *
 * Adds an object, unless nothing is in it.
 */
void
dateline_json_set_nested (JsonObject *object, const char *name, JsonObject *value)
{
  if (json_object_get_size (value) > 0)
    json_object_set_object_member (object, name, value);
  else
    json_object_unref (value);
}

static JsonObject *
build_image (DatelineBlock *block)
{
  JsonObject *object = json_object_new ();

  dateline_json_set_string (object, "type", block->image_type);
  dateline_json_set_string (object, "resource", block->image_resource);
  if (block->image_data != NULL) {
    gsize n_bytes;
    const guchar *bytes = g_bytes_get_data (block->image_data, &n_bytes);
    g_autofree char *data = g_base64_encode (bytes, n_bytes);

    json_object_set_string_member (object, "data", data);
  }

  return object;
}

static JsonObject *
build_block (DatelineBlock *block)
{
  const gboolean is_figure = block->type == DATELINE_BLOCK_FIGURE;
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "type", dateline_block_type_names[block->type]);
  if (block->level != 0)
    json_object_set_int_member (object, "level", block->level);
  json_object_set_string_member (object, is_figure ? "caption" : "text", block->text);
  dateline_json_set_string (object, "alt", block->alt);
  dateline_json_set_string (object, "credit", block->credit);
  dateline_json_set_nested (object, "image", build_image (block));
  dateline_extra_merge (object, block->extra);

  return object;
}

static JsonObject *
build_source (DatelineArticle *article)
{
  JsonObject *object = json_object_new ();

  dateline_json_set_string (object, "name", article->source_name);
  dateline_json_set_string (object, "url", article->source_url);
  dateline_json_set_string (object, "licence", article->source_licence);

  return object;
}

/**
 * dateline_json_build_article:
 * @article: an article
 *
 * Makes JSON of an article.
 *
 * Returns: (transfer full): an object
 */
JsonObject *
dateline_json_build_article (DatelineArticle *article)
{
  JsonObject *object = json_object_new ();
  JsonArray *blocks = json_array_new ();
  DatelineBlock *block;

  json_object_set_string_member (object, "title", article->title);
  dateline_json_set_string (object, "subtitle", article->subtitle);
  dateline_json_set_strings (object, "authors", article->authors);
  dateline_json_set_string (object, "publisher", article->publisher);
  dateline_json_set_date (object, "published", article->published);
  dateline_json_set_string (object, "language", article->language);
  if (article->has_direction)
    json_object_set_string_member (object, "direction",
                                   dateline_direction_names[article->direction]);
  dateline_json_set_nested (object, "source", build_source (article));

  for (guint i = 0; (block = dateline_object_list_peek (article->blocks, i)) != NULL; i++)
    json_array_add_object_element (blocks, build_block (block));
  json_object_set_array_member (object, "blocks", blocks);
  dateline_extra_merge (object, article->extra);

  return object;
}
