/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts a document together out of an article and what was found in it. */

#include "dateline-document-builder.h"

#include "dateline-annotation-private.h"
#include "dateline-article-private.h"
#include "dateline-document-private.h"
#include "dateline-entity-private.h"
#include "dateline-event-private.h"
#include "dateline-mention-private.h"
#include "dateline-quote-private.h"
#include "dateline-timex-private.h"

struct _DatelineDocumentBuilder {
  DatelineArticle *article;
  DatelineDocumentParts parts;
  GPtrArray *participants; /* of GPtrArray of DatelineEntity, by event */
};

static GPtrArray *
new_objects (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * dateline_document_builder_new:
 * @article: the article that the document is about
 *
 * Begins a document that has nothing but its article.
 *
 * Returns: (transfer full): a new builder
 */
DatelineDocumentBuilder *
dateline_document_builder_new (DatelineArticle *article)
{
  DatelineDocumentBuilder *self;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  self = g_new0 (DatelineDocumentBuilder, 1);
  self->article = g_object_ref (article);
  self->parts = (DatelineDocumentParts) { new_objects (), new_objects (), new_objects (),
                                          new_objects (), new_objects () };
  self->participants = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  return self;
}

/**
 * dateline_document_builder_free:
 * @self: a builder
 *
 * Frees it.
 */
void
dateline_document_builder_free (DatelineDocumentBuilder *self)
{
  g_clear_object (&self->article);
  g_ptr_array_unref (self->parts.entities);
  g_ptr_array_unref (self->parts.mentions);
  g_ptr_array_unref (self->parts.timexes);
  g_ptr_array_unref (self->parts.events);
  g_ptr_array_unref (self->parts.quotes);
  g_ptr_array_unref (self->participants);
  g_free (self);
}

/* Its words are repeated in the file, so that a mistake in counting is seen. */
static void
set_fields (gpointer annotation, guint position, const DatelineSpan *span, DatelineMaker maker)
{
  DatelineAnnotationFields *fields = dateline_annotation_get_fields (annotation);

  fields->span = *span;
  fields->file_position = position;
  fields->origin = maker.origin;
  fields->confidence = maker.confidence;
  fields->has_words = TRUE;
}

static DatelineEntity *
get_entity (DatelineDocumentBuilder *self, guint entity)
{
  g_return_val_if_fail (entity < self->parts.entities->len, NULL);

  return g_ptr_array_index (self->parts.entities, entity);
}

static DatelineEvent *
get_event (DatelineDocumentBuilder *self, guint event)
{
  g_return_val_if_fail (event < self->parts.events->len, NULL);

  return g_ptr_array_index (self->parts.events, event);
}

/**
 * dateline_document_builder_add_entity:
 * @self: a builder
 * @kind: the name of its kind, such as `person`
 * @name: its name, not empty
 * @aliases: (nullable) (array zero-terminated=1): other names
 * @role: (nullable): what it is in the article
 * @maker: who made it an entity
 *
 * Adds an entity.
 *
 * Returns: the 0-based position by which the builder knows it
 */
guint
dateline_document_builder_add_entity (DatelineDocumentBuilder *self,
                                      const char *kind,
                                      const char *name,
                                      const char *const *aliases,
                                      const char *role,
                                      DatelineMaker maker)
{
  DatelineEntity *entity = g_object_new (DATELINE_TYPE_ENTITY, NULL);

  entity->position = self->parts.entities->len;
  entity->id = g_strdup_printf ("entity-%u", entity->position + 1);
  entity->kind = dateline_kind_from_id (kind);
  entity->kind_id = g_strdup (kind);
  entity->name = g_strdup (name);
  if (aliases != NULL && aliases[0] != NULL)
    entity->aliases = g_strdupv ((char **) aliases);
  entity->role = g_strdup (role);
  entity->origin = maker.origin;
  entity->confidence = maker.confidence;
  g_ptr_array_add (self->parts.entities, entity);

  return entity->position;
}

/**
 * dateline_document_builder_add_mention:
 * @self: a builder
 * @entity: the position of an entity
 * @span: words of the article, at least one character
 * @maker: who found it
 *
 * Adds a mention.
 */
void
dateline_document_builder_add_mention (DatelineDocumentBuilder *self,
                                       guint entity,
                                       const DatelineSpan *span,
                                       DatelineMaker maker)
{
  DatelineMention *mention = g_object_new (DATELINE_TYPE_MENTION, NULL);

  mention->entity = g_object_ref (get_entity (self, entity));
  set_fields (mention, self->parts.mentions->len, span, maker);
  g_ptr_array_add (self->parts.mentions, mention);
}

/**
 * dateline_document_builder_add_timex:
 * @self: a builder
 * @span: words of the article, at least one character
 * @value: the date that they mean
 * @phrase: (nullable): what the date was made from
 * @anchor: (nullable): what it was counted from
 * @rule: (nullable): how
 * @maker: who found it
 *
 * Adds a date in the text.
 */
void
dateline_document_builder_add_timex (DatelineDocumentBuilder *self,
                                     const DatelineSpan *span,
                                     DatelineEdtf *value,
                                     const char *phrase,
                                     const char *anchor,
                                     const char *rule,
                                     DatelineMaker maker)
{
  DatelineTimex *timex = g_object_new (DATELINE_TYPE_TIMEX, NULL);

  timex->value = dateline_edtf_ref (value);
  timex->phrase = g_strdup (phrase);
  timex->anchor = g_strdup (anchor);
  timex->rule = g_strdup (rule);
  set_fields (timex, self->parts.timexes->len, span, maker);
  g_ptr_array_add (self->parts.timexes, timex);
}

/**
 * dateline_document_builder_add_event:
 * @self: a builder
 * @title: what happened, not empty
 * @evidence: words of the article that say it, at least one character
 * @maker: who found it
 *
 * Adds an event, without a date.
 *
 * Returns: the 0-based position by which the builder knows it
 */
guint
dateline_document_builder_add_event (DatelineDocumentBuilder *self,
                                     const char *title,
                                     const DatelineSpan *evidence,
                                     DatelineMaker maker)
{
  DatelineEvent *event = g_object_new (DATELINE_TYPE_EVENT, NULL);

  event->position = self->parts.events->len;
  event->id = g_strdup_printf ("event-%u", event->position + 1);
  event->title = g_strdup (title);
  event->origin = maker.origin;
  event->confidence = maker.confidence;
  g_ptr_array_add (self->parts.events, event);
  g_ptr_array_add (self->participants, new_objects ());
  dateline_document_builder_add_evidence (self, event->position, evidence);

  return event->position;
}

/**
 * dateline_document_builder_date_event:
 * @self: a builder
 * @event: the position of an event that has no date
 * @when: (nullable): when it was; then both others are %NULL
 * @before: (nullable): a day, month or year that it was before
 * @after: (nullable): one that it was after
 *
 * Says when an event was.
 *
 * Returns: %TRUE; %FALSE if @before is earlier than @after, and nothing is changed
 */
gboolean
dateline_document_builder_date_event (DatelineDocumentBuilder *self,
                                      guint event,
                                      DatelineEdtf *when,
                                      DatelineEdtf *before,
                                      DatelineEdtf *after)
{
  DatelineEvent *dated = get_event (self, event);

  g_return_val_if_fail (when == NULL || (before == NULL && after == NULL), FALSE);

  if (when == NULL && (before != NULL || after != NULL)) {
    g_autofree char *interval =
      g_strconcat (after != NULL ? dateline_edtf_get_text (after) : "..", "/",
                   before != NULL ? dateline_edtf_get_text (before) : "..", NULL);

    dated->date = dateline_edtf_parse (interval, NULL);
    if (dated->date == NULL)
      return FALSE;
    dated->before = before != NULL ? dateline_edtf_ref (before) : NULL;
    dated->after = after != NULL ? dateline_edtf_ref (after) : NULL;
  } else if (when != NULL) {
    dated->when = dateline_edtf_ref (when);
    dated->date = dateline_edtf_ref (when);
  }

  return TRUE;
}

/**
 * dateline_document_builder_add_evidence:
 * @self: a builder
 * @event: the position of an event
 * @span: words of the article, at least one character
 *
 * Adds more words that an event rests on.
 */
void
dateline_document_builder_add_evidence (DatelineDocumentBuilder *self,
                                        guint event,
                                        const DatelineSpan *span)
{
  static const gboolean has_words = TRUE;
  DatelineEvent *grown;

  g_return_if_fail (event < self->parts.events->len);

  grown = g_ptr_array_index (self->parts.events, event);
  g_array_append_val (grown->evidence, *span);
  g_array_append_val (grown->has_words, has_words);
}

/**
 * dateline_document_builder_add_participant:
 * @self: a builder
 * @event: the position of an event
 * @entity: the position of an entity
 *
 * Adds who took part in an event, once.
 */
void
dateline_document_builder_add_participant (DatelineDocumentBuilder *self, guint event, guint entity)
{
  GPtrArray *participants;
  DatelineEntity *added = get_entity (self, entity);

  g_return_if_fail (event < self->participants->len);

  participants = g_ptr_array_index (self->participants, event);
  if (!g_ptr_array_find (participants, added, NULL))
    g_ptr_array_add (participants, g_object_ref (added));
}

/**
 * dateline_document_builder_set_place:
 * @self: a builder
 * @event: the position of an event
 * @entity: the position of an entity
 *
 * Says where an event was.
 */
void
dateline_document_builder_set_place (DatelineDocumentBuilder *self, guint event, guint entity)
{
  g_set_object (&get_event (self, event)->place, get_entity (self, entity));
}

/**
 * dateline_document_builder_add_quote:
 * @self: a builder
 * @type: how close it is to what was said
 * @speaker: the position of an entity, or %G_MAXUINT if it is not known
 * @span: the words, at least one character
 * @cue: (nullable): words such as “she said”
 * @maker: who found it
 *
 * Adds a quote.
 */
void
dateline_document_builder_add_quote (DatelineDocumentBuilder *self,
                                     DatelineQuoteType type,
                                     guint speaker,
                                     const DatelineSpan *span,
                                     const DatelineSpan *cue,
                                     DatelineMaker maker)
{
  DatelineQuote *quote = g_object_new (DATELINE_TYPE_QUOTE, NULL);

  quote->type = type;
  if (speaker != G_MAXUINT)
    quote->speaker = g_object_ref (get_entity (self, speaker));
  if (cue != NULL) {
    quote->cue = *cue;
    quote->has_cue = TRUE;
    quote->has_cue_words = TRUE;
  }
  set_fields (quote, self->parts.quotes->len, span, maker);
  g_ptr_array_add (self->parts.quotes, quote);
}

/**
 * dateline_document_builder_end:
 * @self: a builder; it can then only be freed
 * @id: the id of the document, not empty
 *
 * Makes the document.
 *
 * Returns: (transfer full): the document
 */
DatelineDocument *
dateline_document_builder_end (DatelineDocumentBuilder *self, const char *id)
{
  DatelineDocument *document;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  for (guint i = 0; i < self->parts.events->len; i++) {
    DatelineEvent *event = g_ptr_array_index (self->parts.events, i);

    event->participants =
      dateline_object_list_new (DATELINE_TYPE_ENTITY, g_ptr_array_index (self->participants, i));
  }

  document = g_object_new (DATELINE_TYPE_DOCUMENT, NULL);
  document->id = g_strdup (id);
  document->version = 1;
  document->article = g_object_ref (self->article);
  dateline_document_build (document, &self->parts);

  return document;
}
