/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document of an article that was not read from one: what is wrong
 * with a value is refused or mended here, so that the document can be saved
 * and read again. Where each value came from is kept as `origins`. */

#include "dateline-article-builder.h"

#include "dateline-article-private.h"
#include "dateline-article-values-private.h"
#include "dateline-block-private.h"
#include "dateline-document-private.h"

struct _DatelineArticleBuilder {
  DatelineArticle *article;
  GPtrArray *blocks;
  GPtrArray *authors; /* NULL until the first */
  char *values[DATELINE_N_ARTICLE_FIELDS];
  char *origins[DATELINE_N_ARTICLE_FIELDS];
};

static const char *const field_names[DATELINE_N_ARTICLE_FIELDS] = {
  "title",    "subtitle",  "authors",     "publisher",  "published",
  "language", "direction", "source-name", "source-url",
};

/**
 * dateline_article_builder_new:
 *
 * Begins an article without a title and without blocks.
 *
 * Returns: (transfer full): a new builder
 */
DatelineArticleBuilder *
dateline_article_builder_new (void)
{
  DatelineArticleBuilder *self = g_new0 (DatelineArticleBuilder, 1);

  self->article = g_object_new (DATELINE_TYPE_ARTICLE, NULL);
  self->blocks = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/**
 * dateline_article_builder_free:
 * @self: (transfer full): a builder
 *
 * Gives a builder up.
 */
void
dateline_article_builder_free (DatelineArticleBuilder *self)
{
  g_clear_object (&self->article);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->authors, g_ptr_array_unref);
  for (guint i = 0; i < DATELINE_N_ARTICLE_FIELDS; i++) {
    g_free (self->values[i]);
    g_free (self->origins[i]);
  }
  g_free (self);
}

static void
add_author (DatelineArticleBuilder *self, const char *name)
{
  if (self->authors == NULL)
    self->authors = g_ptr_array_new_with_free_func (g_free);
  if (!g_ptr_array_find_with_equal_func (self->authors, name, g_str_equal, NULL))
    g_ptr_array_add (self->authors, g_strdup (name));
}

/**
 * dateline_article_builder_offer:
 * @self: a builder
 * @field: a member of the article
 * @value: (nullable): a value for it, as it was found
 * @origin: where it was found, as it is kept in the document
 *
 * Sets a member that has no value yet: offer the most trusted first. What
 * cannot stand in a document is refused: a date that is no EDTF, a language
 * that is no BCP 47 tag, an address that is not on the web. Authors are added
 * one by one as long as they come from one @origin.
 *
 * Returns: %TRUE if the value was taken
 */
gboolean
dateline_article_builder_offer (DatelineArticleBuilder *self,
                                DatelineArticleField    field,
                                const char             *value,
                                const char             *origin)
{
  g_autofree char *mended = NULL;
  const gboolean is_another_author =
    field == DATELINE_ARTICLE_AUTHORS && g_strcmp0 (self->origins[field], origin) == 0;

  g_return_val_if_fail (origin != NULL, FALSE);

  if (value == NULL || (self->values[field] != NULL && !is_another_author))
    return FALSE;

  mended = dateline_article_mend_value (field, value);
  if (mended == NULL)
    return FALSE;

  if (field == DATELINE_ARTICLE_AUTHORS)
    add_author (self, mended);
  if (!is_another_author) {
    self->values[field] = g_steal_pointer (&mended);
    self->origins[field] = g_strdup (origin);
  }

  return TRUE;
}

/**
 * dateline_article_builder_get:
 * @self: a builder
 * @field: a member of the article
 *
 * What has been taken so far; of the authors the first.
 *
 * Returns: (nullable): the value, or %NULL if there is none
 */
const char *
dateline_article_builder_get (DatelineArticleBuilder *self, DatelineArticleField field)
{
  return self->values[field];
}

/**
 * dateline_article_builder_add_block:
 * @self: a builder
 * @type: what the block is, no figure
 * @level: of a heading, 1 to 6; 0 for the default
 * @text: its text; control characters other than line feeds are dropped
 *
 * Adds a block, unless no text is in it.
 */
void
dateline_article_builder_add_block (DatelineArticleBuilder *self,
                                    DatelineBlockType       type,
                                    guint                   level,
                                    const char             *text)
{
  g_autofree char *clean = dateline_article_clean_text (text, type == DATELINE_BLOCK_HEADING);
  DatelineBlock *block;

  g_return_if_fail (type != DATELINE_BLOCK_FIGURE);

  if (*clean == '\0')
    return;

  block = dateline_block_new (type, clean);
  if (type == DATELINE_BLOCK_HEADING)
    block->level = MIN (level, 6);
  g_ptr_array_add (self->blocks, block);
}

static char *
clean_or_null (const char *text)
{
  g_autofree char *clean = text != NULL ? dateline_article_clean_text (text, TRUE) : NULL;

  return clean != NULL && *clean != '\0' ? g_steal_pointer (&clean) : NULL;
}

/**
 * dateline_article_builder_add_figure:
 * @self: a builder
 * @caption: its caption, possibly empty
 * @alt: (nullable): what it shows, in words
 * @credit: (nullable): who made it
 * @image_type: (nullable): the media type of @image, such as `image/png`
 * @image: (nullable): the picture
 *
 * Adds a figure.
 */
void
dateline_article_builder_add_figure (DatelineArticleBuilder *self,
                                     const char             *caption,
                                     const char             *alt,
                                     const char             *credit,
                                     const char             *image_type,
                                     GBytes                 *image)
{
  g_autofree char *clean = dateline_article_clean_text (caption, FALSE);
  DatelineBlock *block = dateline_block_new (DATELINE_BLOCK_FIGURE, clean);

  block->alt = clean_or_null (alt);
  block->credit = clean_or_null (credit);
  if (image != NULL && image_type != NULL && g_bytes_get_size (image) > 0) {
    block->image_type = g_strdup (image_type);
    block->image_data = g_bytes_ref (image);
  }
  g_ptr_array_add (self->blocks, block);
}

/**
 * dateline_article_builder_get_n_blocks:
 * @self: a builder
 *
 * How many blocks have been added.
 *
 * Returns: the number of blocks
 */
guint
dateline_article_builder_get_n_blocks (DatelineArticleBuilder *self)
{
  return self->blocks->len;
}

/**
 * dateline_article_builder_get_block:
 * @self: a builder
 * @position: the 0-based position of a block that has been added
 *
 * A block that has been added.
 *
 * Returns: (transfer none): the block
 */
DatelineBlock *
dateline_article_builder_get_block (DatelineArticleBuilder *self, guint position)
{
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}

static void
set_members (DatelineArticleBuilder *self)
{
  DatelineArticle *article = self->article;
  char **values = self->values;
  const char *direction = values[DATELINE_ARTICLE_DIRECTION];

  article->title = g_steal_pointer (&values[DATELINE_ARTICLE_TITLE]);
  article->subtitle = g_steal_pointer (&values[DATELINE_ARTICLE_SUBTITLE]);
  article->publisher = g_steal_pointer (&values[DATELINE_ARTICLE_PUBLISHER]);
  article->language = g_steal_pointer (&values[DATELINE_ARTICLE_LANGUAGE]);
  article->source_name = g_steal_pointer (&values[DATELINE_ARTICLE_SOURCE_NAME]);
  article->source_url = g_steal_pointer (&values[DATELINE_ARTICLE_SOURCE_URL]);
  if (values[DATELINE_ARTICLE_PUBLISHED] != NULL)
    article->published = dateline_edtf_parse (values[DATELINE_ARTICLE_PUBLISHED], NULL);

  if (direction != NULL)
    article->has_direction = dateline_direction_find_named (direction, &article->direction);

  if (self->authors != NULL) {
    g_ptr_array_add (self->authors, NULL);
    article->authors = (char **) g_ptr_array_steal (self->authors, NULL);
  }
}

static void
set_origins (DatelineArticleBuilder *self)
{
  JsonObject *origins = json_object_new ();

  for (guint i = 0; i < DATELINE_N_ARTICLE_FIELDS; i++) {
    if (self->origins[i] != NULL)
      json_object_set_string_member (origins, field_names[i], self->origins[i]);
  }
  self->article->extra = json_object_new ();
  json_object_set_object_member (self->article->extra, "origins", origins);
}

/**
 * dateline_article_builder_end:
 * @self: a builder that has a title; it can then only be freed
 * @id: the id of the document, not empty
 *
 * Makes a document of the article; it has no annotations.
 *
 * Returns: (transfer full): the document
 */
DatelineDocument *
dateline_article_builder_end (DatelineArticleBuilder *self, const char *id)
{
  DatelineDocument *document;
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  const DatelineDocumentParts parts = { nothing, nothing, nothing, nothing, nothing };

  g_return_val_if_fail (self->values[DATELINE_ARTICLE_TITLE] != NULL, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  set_members (self);
  set_origins (self);
  self->article->blocks = dateline_object_list_new (DATELINE_TYPE_BLOCK, self->blocks);

  document = g_object_new (DATELINE_TYPE_DOCUMENT, NULL);
  document->id = g_strdup (id);
  document->version = 1;
  document->article = g_steal_pointer (&self->article);
  dateline_document_build (document, &parts);

  return document;
}

/**
 * dateline_article_get_origin:
 * @article: an article
 * @field: a member of it
 *
 * Where the value of an imported article's member was found, such as
 * `json-ld` or `meta article:published_time`.
 *
 * Returns: (nullable): the origin, or %NULL if the document does not say
 */
const char *
dateline_article_get_origin (DatelineArticle *article, DatelineArticleField field)
{
  JsonNode *node;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  node = article->extra != NULL ? json_object_get_member (article->extra, "origins") : NULL;
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  node = json_object_get_member (json_node_get_object (node), field_names[field]);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}
