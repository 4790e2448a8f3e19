/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Adds to an article what its file did not say. */

#include "dateline-article-private.h"
#include "dateline-document-builder.h"

static JsonObject *
copy_object (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    json_object_set_member (copy, name, json_node_copy (value));

  return copy;
}

/* Only an imported article says where its members were found. */
static JsonObject *
copy_extra (JsonObject *extra, const char *published, const char *language)
{
  JsonNode *node = extra != NULL ? json_object_get_member (extra, "origins") : NULL;
  JsonObject *copy;
  JsonObject *origins;

  if (extra == NULL)
    return NULL;
  copy = copy_object (extra);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return copy;

  origins = copy_object (json_node_get_object (node));
  if (published != NULL)
    json_object_set_string_member (origins, "published", published);
  if (language != NULL)
    json_object_set_string_member (origins, "language", language);
  json_object_set_object_member (copy, "origins", origins);

  return copy;
}

/**
 * dateline_article_complete:
 * @self: an article
 * @published: (nullable): when it was published, or %NULL to leave that
 * @published_origin: where that was found, such as `person`
 * @language: (nullable): the language of its text, or %NULL to leave that
 * @language_origin: where that was found
 *
 * Makes an article with the same text, and a date or a language of its own.
 *
 * Returns: (transfer full): the article; @self itself if nothing is to change
 */
DatelineArticle *
dateline_article_complete (DatelineArticle *self,
                           DatelineEdtf *published,
                           const char *published_origin,
                           const char *language,
                           const char *language_origin)
{
  DatelineArticle *article;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  if (published == NULL && language == NULL)
    return g_object_ref (self);

  article = g_object_new (DATELINE_TYPE_ARTICLE, NULL);
  article->title = g_strdup (self->title);
  article->subtitle = g_strdup (self->subtitle);
  article->authors = g_strdupv (self->authors);
  article->publisher = g_strdup (self->publisher);
  if (published == NULL)
    published = self->published;
  article->published = published != NULL ? dateline_edtf_ref (published) : NULL;
  article->language = g_strdup (language != NULL ? language : self->language);
  article->direction = self->direction;
  article->has_direction = self->has_direction;
  article->source_name = g_strdup (self->source_name);
  article->source_url = g_strdup (self->source_url);
  article->source_licence = g_strdup (self->source_licence);
  article->blocks = g_object_ref (self->blocks);
  article->extra = copy_extra (self->extra, published != self->published ? published_origin : NULL,
                               language != NULL ? language_origin : NULL);

  return article;
}
