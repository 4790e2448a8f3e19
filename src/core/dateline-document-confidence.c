/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document without what its maker was not sure of. Being a whole document, it
 * has the same counts, lists and marks wherever it is shown. */

#include "dateline-document-confidence.h"

#include "dateline-document-private.h"
#include "dateline-entity-private.h"
#include "dateline-event-private.h"
#include "dateline-mention-private.h"
#include "dateline-quote-private.h"
#include "dateline-timex-private.h"

typedef struct {
  DatelineDocument *from;
  GPtrArray *kept; /* by the position of an entity: its copy, or NULL */
  DatelineDocumentParts parts;
} Selection;

static gboolean
is_low (gpointer annotation)
{
  const DatelineAnnotationFields *fields = dateline_annotation_get_fields (annotation);

  return dateline_confidence_is_low (fields->origin, fields->confidence);
}

static gboolean
is_low_event (DatelineEvent *event)
{
  return dateline_confidence_is_low (event->origin, event->confidence);
}

static GPtrArray *
new_array (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static JsonObject *
ref_extra (JsonObject *extra)
{
  return extra != NULL ? json_object_ref (extra) : NULL;
}

/* The lists are in reading order, and so is the copy. */
static void
add_copy (GPtrArray *array, gpointer copy, gpointer original)
{
  DatelineAnnotationFields *fields = dateline_annotation_get_fields (copy);

  *fields = *dateline_annotation_get_fields (original);
  fields->extra = ref_extra (fields->extra);
  fields->file_position = array->len;
  g_ptr_array_add (array, copy);
}

static DatelineEntity *
copy_entity (DatelineEntity *original, guint position)
{
  DatelineEntity *copy = g_object_new (DATELINE_TYPE_ENTITY, NULL);

  copy->position = position;
  copy->kind = original->kind;
  copy->id = g_strdup (original->id);
  copy->kind_id = g_strdup (original->kind_id);
  copy->name = g_strdup (original->name);
  copy->aliases = g_strdupv (original->aliases);
  copy->description = g_strdup (original->description);
  copy->role = g_strdup (original->role);
  copy->wikidata = g_strdup (original->wikidata);
  copy->wikipedia = g_strdup (original->wikipedia);
  copy->url = g_strdup (original->url);
  copy->origin = original->origin;
  copy->confidence = original->confidence;
  copy->extra = ref_extra (original->extra);

  return copy;
}

static gboolean
is_low_entity (DatelineEntity *entity)
{
  return dateline_confidence_is_low (entity->origin, entity->confidence);
}

/* An entity is as sure as the surest of its mentions; one that the text does not
 * mention is there for another reason. */
static gboolean
is_sure (DatelineDocument *document, DatelineEntity *entity)
{
  GListModel *mentions = dateline_document_get_mentions_of (document, entity);
  DatelineObjectList *list = DATELINE_OBJECT_LIST (mentions);
  DatelineMention *mention;

  for (guint i = 0; (mention = dateline_object_list_peek (list, i)) != NULL; i++) {
    if (!is_low (mention))
      return TRUE;
  }

  return dateline_object_list_get_length (list) == 0 && !is_low_entity (entity);
}

static void
select_entities (Selection *self)
{
  DatelineEntity *entity;

  self->kept = g_ptr_array_new ();
  self->parts.entities = new_array ();
  for (guint i = 0; (entity = dateline_object_list_peek (self->from->entities, i)) != NULL; i++) {
    DatelineEntity *copy = NULL;

    if (is_sure (self->from, entity)) {
      copy = copy_entity (entity, self->parts.entities->len);
      g_ptr_array_add (self->parts.entities, copy);
    }
    g_ptr_array_add (self->kept, copy);
  }
}

static DatelineEntity *
find_kept (Selection *self, DatelineEntity *entity)
{
  return entity != NULL ? g_ptr_array_index (self->kept, entity->position) : NULL;
}

static DatelineEntity *
dup_kept (Selection *self, DatelineEntity *entity)
{
  DatelineEntity *kept = find_kept (self, entity);

  return kept != NULL ? g_object_ref (kept) : NULL;
}

static void
select_mentions (Selection *self)
{
  DatelineMention *mention;

  self->parts.mentions = new_array ();
  for (guint i = 0; (mention = dateline_object_list_peek (self->from->mentions, i)) != NULL; i++) {
    DatelineMention *copy;

    if (is_low (mention) || find_kept (self, mention->entity) == NULL)
      continue;
    copy = g_object_new (DATELINE_TYPE_MENTION, NULL);
    copy->entity = dup_kept (self, mention->entity);
    add_copy (self->parts.mentions, copy, mention);
  }
}

static void
select_timexes (Selection *self)
{
  DatelineTimex *timex;

  self->parts.timexes = new_array ();
  for (guint i = 0; (timex = dateline_object_list_peek (self->from->timexes, i)) != NULL; i++) {
    DatelineTimex *copy;

    if (is_low (timex))
      continue;
    copy = g_object_new (DATELINE_TYPE_TIMEX, NULL);
    copy->value = dateline_edtf_ref (timex->value);
    copy->phrase = g_strdup (timex->phrase);
    copy->anchor = g_strdup (timex->anchor);
    copy->rule = g_strdup (timex->rule);
    add_copy (self->parts.timexes, copy, timex);
  }
}

static void
select_quotes (Selection *self)
{
  DatelineQuote *quote;

  self->parts.quotes = new_array ();
  for (guint i = 0; (quote = dateline_object_list_peek (self->from->quotes, i)) != NULL; i++) {
    DatelineQuote *copy;

    if (is_low (quote))
      continue;
    copy = g_object_new (DATELINE_TYPE_QUOTE, NULL);
    copy->speaker = dup_kept (self, quote->speaker);
    copy->type = quote->type;
    copy->cue = quote->cue;
    copy->has_cue = quote->has_cue;
    copy->has_cue_words = quote->has_cue_words;
    add_copy (self->parts.quotes, copy, quote);
  }
}

static DatelineEdtf *
ref_date (DatelineEdtf *date)
{
  return date != NULL ? dateline_edtf_ref (date) : NULL;
}

static DatelineObjectList *
select_participants (Selection *self, DatelineEvent *event)
{
  g_autoptr (GPtrArray) kept = new_array ();
  DatelineEntity *entity;

  for (guint i = 0; (entity = dateline_object_list_peek (event->participants, i)) != NULL; i++) {
    if (find_kept (self, entity) != NULL)
      g_ptr_array_add (kept, dup_kept (self, entity));
  }

  return dateline_object_list_new (DATELINE_TYPE_ENTITY, kept);
}

static DatelineEvent *
copy_event (Selection *self, DatelineEvent *original)
{
  DatelineEvent *copy = g_object_new (DATELINE_TYPE_EVENT, NULL);

  copy->position = self->parts.events->len;
  copy->id = g_strdup (original->id);
  copy->title = g_strdup (original->title);
  copy->when = ref_date (original->when);
  copy->before = ref_date (original->before);
  copy->after = ref_date (original->after);
  copy->date = ref_date (original->date);
  copy->participants = select_participants (self, original);
  copy->place = dup_kept (self, original->place);
  g_array_append_vals (copy->evidence, original->evidence->data, original->evidence->len);
  g_array_append_vals (copy->has_words, original->has_words->data, original->has_words->len);
  copy->origin = original->origin;
  copy->confidence = original->confidence;
  copy->extra = ref_extra (original->extra);

  return copy;
}

static void
select_events (Selection *self)
{
  DatelineEvent *event;

  self->parts.events = new_array ();
  for (guint i = 0; (event = dateline_object_list_peek (self->from->events, i)) != NULL; i++) {
    if (!is_low_event (event))
      g_ptr_array_add (self->parts.events, copy_event (self, event));
  }
}

static gboolean
has_low (DatelineObjectList *list)
{
  gpointer annotation;

  for (guint i = 0; (annotation = dateline_object_list_peek (list, i)) != NULL; i++) {
    if (is_low (annotation))
      return TRUE;
  }

  return FALSE;
}

static gboolean
has_low_object (DatelineDocument *self)
{
  DatelineEntity *entity;
  DatelineEvent *event;

  for (guint i = 0; (entity = dateline_object_list_peek (self->entities, i)) != NULL; i++) {
    if (!is_sure (self, entity))
      return TRUE;
  }

  for (guint i = 0; (event = dateline_object_list_peek (self->events, i)) != NULL; i++) {
    if (is_low_event (event))
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_confidence_is_low:
 * @origin: who or what made an annotation
 * @confidence: how sure that was: 0 to 1, or %DATELINE_CONFIDENCE_UNKNOWN
 *
 * Whether an annotation is among those that a reader can hide. What a person
 * made is not, nor is what does not say how sure its maker was.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_confidence_is_low (DatelineOrigin origin, double confidence)
{
  return origin != DATELINE_ORIGIN_PERSON && confidence >= 0 &&
         confidence < DATELINE_LOW_CONFIDENCE;
}

/**
 * dateline_document_dup_confident:
 * @self: a document
 *
 * The document without mentions, dates, events and quotes of low confidence,
 * and without the entities that nothing else mentions; what is left does not
 * refer to those. Any thread may ask; the time is linear.
 *
 * Returns: (transfer full): another document about the same article, or @self
 *   where nothing is left out
 */
DatelineDocument *
dateline_document_dup_confident (DatelineDocument *self)
{
  Selection selection = { .from = self };
  DatelineDocument *copy;

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  if (!has_low (self->marks) && !has_low (self->quotes) && !has_low_object (self))
    return g_object_ref (self);

  select_entities (&selection);
  select_mentions (&selection);
  select_timexes (&selection);
  select_events (&selection);
  select_quotes (&selection);

  copy = g_object_new (DATELINE_TYPE_DOCUMENT, NULL);
  copy->id = g_strdup (self->id);
  copy->version = self->version;
  copy->article = g_object_ref (self->article);
  copy->extra = ref_extra (self->extra);
  dateline_document_build (copy, &selection.parts);

  g_ptr_array_unref (selection.kept);
  g_ptr_array_unref (selection.parts.entities);
  g_ptr_array_unref (selection.parts.mentions);
  g_ptr_array_unref (selection.parts.timexes);
  g_ptr_array_unref (selection.parts.events);
  g_ptr_array_unref (selection.parts.quotes);

  return copy;
}
