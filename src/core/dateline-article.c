/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An article: its headline, where it comes from, and its blocks of text. */

#include "dateline-article-private.h"

G_DEFINE_FINAL_TYPE (DatelineArticle, dateline_article, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_PUBLISHER,
  PROP_LANGUAGE,
  PROP_SOURCE_NAME,
  PROP_BLOCKS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static char *no_authors[] = { NULL };

static void
dateline_article_finalize (GObject *object)
{
  DatelineArticle *self = DATELINE_ARTICLE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->authors, g_strfreev);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->published, dateline_edtf_unref);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->source_name, g_free);
  g_clear_pointer (&self->source_url, g_free);
  g_clear_pointer (&self->source_licence, g_free);
  g_clear_object (&self->blocks);
  g_clear_pointer (&self->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_article_parent_class)->finalize (object);
}

static void
dateline_article_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineArticle *self = DATELINE_ARTICLE (object);

  switch (prop_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_SUBTITLE:
    g_value_set_string (value, self->subtitle);
    break;
  case PROP_PUBLISHER:
    g_value_set_string (value, self->publisher);
    break;
  case PROP_LANGUAGE:
    g_value_set_string (value, self->language);
    break;
  case PROP_SOURCE_NAME:
    g_value_set_string (value, self->source_name);
    break;
  case PROP_BLOCKS:
    g_value_set_object (value, self->blocks);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_article_class_init (DatelineArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_article_finalize;
  object_class->get_property = dateline_article_get_property;

  /**
   * DatelineArticle:title:
   *
   * The headline.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * DatelineArticle:subtitle: (nullable)
   *
   * The line below the headline.
   */
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);

  /**
   * DatelineArticle:publisher: (nullable)
   *
   * Who published the article.
   */
  properties[PROP_PUBLISHER] = g_param_spec_string ("publisher", NULL, NULL, NULL, flags);

  /**
   * DatelineArticle:language: (nullable)
   *
   * The language of the text, as a BCP 47 tag.
   */
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  /**
   * DatelineArticle:source-name: (nullable)
   *
   * The name of what the article was taken from or is based on.
   */
  properties[PROP_SOURCE_NAME] = g_param_spec_string ("source-name", NULL, NULL, NULL, flags);

  /**
   * DatelineArticle:blocks:
   *
   * The blocks of the text, in order.
   */
  properties[PROP_BLOCKS] = g_param_spec_object ("blocks", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_article_init (DatelineArticle *self)
{
}

/**
 * dateline_article_get_title:
 * @self: an article
 *
 * The headline.
 *
 * Returns: the headline, never empty
 */
const char *
dateline_article_get_title (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->title;
}

/**
 * dateline_article_get_subtitle:
 * @self: an article
 *
 * The line below the headline, or standfirst.
 *
 * Returns: (nullable): the line, or %NULL if there is none
 */
const char *
dateline_article_get_subtitle (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->subtitle;
}

/**
 * dateline_article_get_authors:
 * @self: an article
 *
 * Who wrote the article, in the document's order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names, possibly none
 */
const char *const *
dateline_article_get_authors (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return (const char *const *) (self->authors != NULL ? self->authors : no_authors);
}

/**
 * dateline_article_get_publisher:
 * @self: an article
 *
 * Who published the article.
 *
 * Returns: (nullable): the name, or %NULL if it is not known
 */
const char *
dateline_article_get_publisher (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->publisher;
}

/**
 * dateline_article_get_published:
 * @self: an article
 *
 * When the article was published.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if it is not known
 */
DatelineEdtf *
dateline_article_get_published (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->published;
}

/**
 * dateline_article_get_language:
 * @self: an article
 *
 * The language of the text, as a BCP 47 tag such as `en` or `fa-IR`.
 *
 * Returns: (nullable): the tag, or %NULL if it is not known
 */
const char *
dateline_article_get_language (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->language;
}

/**
 * dateline_article_get_direction:
 * @self: an article
 *
 * The direction that the text is written in; where the document says nothing it
 * is found from each block's own text.
 *
 * Returns: the direction
 */
DatelineDirection
dateline_article_get_direction (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), DATELINE_DIRECTION_AUTO);

  return self->direction;
}

/**
 * dateline_article_get_source_name:
 * @self: an article
 *
 * The name of what the article was taken from or is based on.
 *
 * Returns: (nullable): the name, or %NULL if there is none
 */
const char *
dateline_article_get_source_name (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->source_name;
}

/**
 * dateline_article_get_source_url:
 * @self: an article
 *
 * Where the source is on the web; always an `http` or `https` address.
 *
 * Returns: (nullable): the address, or %NULL if there is none
 */
const char *
dateline_article_get_source_url (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->source_url;
}

/**
 * dateline_article_get_source_licence:
 * @self: an article
 *
 * The licence under which the source is used.
 *
 * Returns: (nullable): the licence, or %NULL if it is not known
 */
const char *
dateline_article_get_source_licence (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return self->source_licence;
}

/**
 * dateline_article_get_blocks:
 * @self: an article
 *
 * The blocks of the text, in order; spans name them by position.
 *
 * Returns: (transfer none): a list of [class@Dateline.Block]
 */
GListModel *
dateline_article_get_blocks (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (self->blocks);
}

/**
 * dateline_article_get_n_blocks:
 * @self: an article
 *
 * How many blocks there are.
 *
 * Returns: the number of blocks
 */
guint
dateline_article_get_n_blocks (DatelineArticle *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), 0);

  return dateline_object_list_get_length (self->blocks);
}

/**
 * dateline_article_get_block:
 * @self: an article
 * @position: the 0-based position of a block
 *
 * The block at @position.
 *
 * Returns: (transfer none) (nullable): the block, or %NULL behind the end
 */
DatelineBlock *
dateline_article_get_block (DatelineArticle *self, guint position)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE (self), NULL);

  return dateline_object_list_peek (self->blocks, position);
}
