/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document: an article and what is known about it. It does not change. */

#include "dateline-document-private.h"

#define NEWEST_VERSION 1

G_DEFINE_FINAL_TYPE (DatelineDocument, dateline_document, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ID,
  PROP_READ_ONLY,
  PROP_ARTICLE,
  PROP_ENTITIES,
  PROP_MENTIONS,
  PROP_TIMEXES,
  PROP_MARKS,
  PROP_EVENTS,
  PROP_QUOTES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
dateline_document_finalize (GObject *object)
{
  DatelineDocument *self = DATELINE_DOCUMENT (object);

  g_clear_pointer (&self->mark_index, dateline_span_index_free);
  g_clear_pointer (&self->event_index, dateline_span_index_free);
  g_clear_pointer (&self->mentions_of, g_ptr_array_unref);
  g_clear_pointer (&self->events_of, g_ptr_array_unref);
  g_clear_pointer (&self->quotes_of, g_ptr_array_unref);
  g_clear_object (&self->marks);
  g_clear_object (&self->mentions);
  g_clear_object (&self->timexes);
  g_clear_object (&self->events);
  g_clear_object (&self->quotes);
  g_clear_object (&self->entities);
  g_clear_object (&self->article);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_document_parent_class)->finalize (object);
}

static void
dateline_document_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineDocument *self = DATELINE_DOCUMENT (object);

  switch (prop_id) {
  case PROP_ID:
    g_value_set_string (value, self->id);
    break;
  case PROP_READ_ONLY:
    g_value_set_boolean (value, dateline_document_is_read_only (self));
    break;
  case PROP_ARTICLE:
    g_value_set_object (value, self->article);
    break;
  case PROP_ENTITIES:
    g_value_set_object (value, self->entities);
    break;
  case PROP_MENTIONS:
    g_value_set_object (value, self->mentions);
    break;
  case PROP_TIMEXES:
    g_value_set_object (value, self->timexes);
    break;
  case PROP_MARKS:
    g_value_set_object (value, self->marks);
    break;
  case PROP_EVENTS:
    g_value_set_object (value, self->events);
    break;
  case PROP_QUOTES:
    g_value_set_object (value, self->quotes);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static GParamSpec *
list_spec (const char *name, GParamFlags flags)
{
  return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

static void
make_list_specs (GParamFlags flags)
{
  /**
   * DatelineDocument:entities:
   *
   * Who and what is in the article.
   */
  properties[PROP_ENTITIES] = list_spec ("entities", flags);

  /**
   * DatelineDocument:mentions:
   *
   * Where the text names an entity, in reading order.
   */
  properties[PROP_MENTIONS] = list_spec ("mentions", flags);

  /**
   * DatelineDocument:timexes:
   *
   * The dates in the text, in reading order.
   */
  properties[PROP_TIMEXES] = list_spec ("timexes", flags);

  /**
   * DatelineDocument:marks:
   *
   * All that is highlighted in the text, in reading order.
   */
  properties[PROP_MARKS] = list_spec ("marks", flags);

  /**
   * DatelineDocument:events:
   *
   * What happened, in the document's order.
   */
  properties[PROP_EVENTS] = list_spec ("events", flags);

  /**
   * DatelineDocument:quotes:
   *
   * Who said what, in reading order.
   */
  properties[PROP_QUOTES] = list_spec ("quotes", flags);
}

static void
dateline_document_class_init (DatelineDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_document_finalize;
  object_class->get_property = dateline_document_get_property;

  /**
   * DatelineDocument:id:
   *
   * The name of the document.
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * DatelineDocument:read-only:
   *
   * Whether the document may only be read.
   */
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);

  /**
   * DatelineDocument:article:
   *
   * The article that the document is about.
   */
  properties[PROP_ARTICLE] =
    g_param_spec_object ("article", NULL, NULL, DATELINE_TYPE_ARTICLE, flags);

  make_list_specs (flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_document_init (DatelineDocument *self)
{
}

/**
 * dateline_document_get_id:
 * @self: a document
 *
 * The name of the document, by which a reader's place in it is kept.
 *
 * Returns: the id, never empty
 */
const char *
dateline_document_get_id (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return self->id;
}

/**
 * dateline_document_is_read_only:
 * @self: a document
 *
 * Whether the document has a higher version than this program knows. Such a
 * document may hold what would be misread, so it is shown and not changed.
 *
 * Returns: %TRUE if it may only be read
 */
gboolean
dateline_document_is_read_only (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), TRUE);

  return self->version > NEWEST_VERSION;
}

/**
 * dateline_document_get_article:
 * @self: a document
 *
 * The article that the document is about.
 *
 * Returns: (transfer none): the article
 */
DatelineArticle *
dateline_document_get_article (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return self->article;
}

/**
 * dateline_document_get_entities:
 * @self: a document
 *
 * Who and what is in the article, in the document's order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Entity]
 */
GListModel *
dateline_document_get_entities (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->entities);
}

/**
 * dateline_document_get_mentions:
 * @self: a document
 *
 * Where the text names an entity, in reading order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Mention]
 */
GListModel *
dateline_document_get_mentions (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->mentions);
}

/**
 * dateline_document_get_timexes:
 * @self: a document
 *
 * The dates in the text, in reading order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Timex]
 */
GListModel *
dateline_document_get_timexes (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->timexes);
}

/**
 * dateline_document_get_marks:
 * @self: a document
 *
 * All that is highlighted in the text, mentions and dates, in reading order;
 * where two begin together the longer comes first.
 *
 * Returns: (transfer none): a list of [class@Dateline.Annotation]
 */
GListModel *
dateline_document_get_marks (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->marks);
}

/**
 * dateline_document_get_events:
 * @self: a document
 *
 * What happened, in the document's order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Event]
 */
GListModel *
dateline_document_get_events (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->events);
}

/**
 * dateline_document_get_quotes:
 * @self: a document
 *
 * Who said what, in reading order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Quote]
 */
GListModel *
dateline_document_get_quotes (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->quotes);
}
