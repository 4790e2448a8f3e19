/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document's lists and indexes out of what its reader found. */

#include "dateline-annotation-private.h"
#include "dateline-document-private.h"
#include "dateline-mention-private.h"

static int
compare_annotations (gconstpointer a, gconstpointer b)
{
  const DatelineAnnotationFields *a_fields = dateline_annotation_get_fields ((gpointer) a);
  const DatelineAnnotationFields *b_fields = dateline_annotation_get_fields ((gpointer) b);
  const int order = dateline_span_compare (&a_fields->span, &b_fields->span);

  if (order != 0 || a_fields->file_position == b_fields->file_position)
    return order;

  return a_fields->file_position < b_fields->file_position ? -1 : 1;
}

static GPtrArray *
new_object_array (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/* Takes back the room that an array keeps to grow: as much again as it needs, at worst. */
static GPtrArray *
fit (GPtrArray *array)
{
  gsize n_items;
  gpointer *items = g_ptr_array_steal (array, &n_items);

  g_ptr_array_unref (array);
  return g_ptr_array_new_take (g_renew (gpointer, items, n_items), n_items, g_object_unref);
}

static DatelineObjectList *
sort_list (GType item_type, GPtrArray *items)
{
  g_autoptr (GPtrArray) sorted =
    fit (g_ptr_array_copy (items, (GCopyFunc) (GCallback) g_object_ref, NULL));

  g_ptr_array_sort_values (sorted, compare_annotations);

  return dateline_object_list_new (item_type, sorted);
}

static DatelineObjectList *
merge_marks (DatelineObjectList *mentions, DatelineObjectList *timexes)
{
  GPtrArray *marks = new_object_array ();
  g_autoptr (GPtrArray) fitting = NULL;
  guint i = 0;
  guint k = 0;

  for (;;) {
    gpointer mention = dateline_object_list_peek (mentions, i);
    gpointer timex = dateline_object_list_peek (timexes, k);
    gboolean is_mention;

    if (mention == NULL && timex == NULL)
      break;

    is_mention =
      timex == NULL ||
      (mention != NULL && dateline_span_compare (dateline_annotation_get_span (mention),
                                                 dateline_annotation_get_span (timex)) <= 0);
    g_ptr_array_add (marks, g_object_ref (is_mention ? mention : timex));
    if (is_mention)
      i++;
    else
      k++;
  }

  fitting = fit (marks);
  return dateline_object_list_new (DATELINE_TYPE_ANNOTATION, fitting);
}

static GPtrArray *
new_arrays (guint n_entities)
{
  GPtrArray *arrays = g_ptr_array_new_full (n_entities, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n_entities; i++)
    g_ptr_array_add (arrays, new_object_array ());

  return arrays;
}

static void
add_once (GPtrArray *arrays, DatelineEntity *entity, gpointer object)
{
  GPtrArray *array = g_ptr_array_index (arrays, dateline_entity_get_position (entity));

  if (array->len == 0 || g_ptr_array_index (array, array->len - 1) != object)
    g_ptr_array_add (array, g_object_ref (object));
}

/* Of all entities that nothing is said about the lists are the same. */
static GPtrArray *
make_lists (GType item_type, GPtrArray *arrays)
{
  GPtrArray *lists = g_ptr_array_new_full (arrays->len, g_object_unref);
  g_autoptr (GPtrArray) nothing = new_object_array ();
  g_autoptr (DatelineObjectList) empty = dateline_object_list_new (item_type, nothing);

  for (guint i = 0; i < arrays->len; i++) {
    GPtrArray *array = g_ptr_array_index (arrays, i);

    g_ptr_array_add (lists, array->len > 0 ? dateline_object_list_new (item_type, array)
                                           : g_object_ref (empty));
  }

  return lists;
}

static GPtrArray *
group_mentions (DatelineObjectList *mentions, guint n_entities)
{
  g_autoptr (GPtrArray) arrays = new_arrays (n_entities);
  DatelineMention *mention;

  for (guint i = 0; (mention = dateline_object_list_peek (mentions, i)) != NULL; i++) {
    GPtrArray *array = g_ptr_array_index (arrays, dateline_entity_get_position (mention->entity));

    mention->ordinal = array->len;
    g_ptr_array_add (array, g_object_ref (mention));
  }

  return make_lists (DATELINE_TYPE_MENTION, arrays);
}

static GPtrArray *
group_events (DatelineObjectList *events, guint n_entities)
{
  g_autoptr (GPtrArray) arrays = new_arrays (n_entities);
  DatelineEvent *event;

  for (guint i = 0; (event = dateline_object_list_peek (events, i)) != NULL; i++) {
    GListModel *participants = dateline_event_get_participants (event);
    DatelineEntity *entity;

    for (guint k = 0;
         (entity = dateline_object_list_peek (DATELINE_OBJECT_LIST (participants), k)) != NULL; k++)
      add_once (arrays, entity, event);

    entity = dateline_event_get_place (event);
    if (entity != NULL)
      add_once (arrays, entity, event);
  }

  return make_lists (DATELINE_TYPE_EVENT, arrays);
}

static GPtrArray *
group_quotes (DatelineObjectList *quotes, guint n_entities)
{
  g_autoptr (GPtrArray) arrays = new_arrays (n_entities);
  DatelineQuote *quote;

  for (guint i = 0; (quote = dateline_object_list_peek (quotes, i)) != NULL; i++) {
    DatelineEntity *speaker = dateline_quote_get_speaker (quote);

    if (speaker != NULL)
      add_once (arrays, speaker, quote);
  }

  return make_lists (DATELINE_TYPE_QUOTE, arrays);
}

static void
index_marks (DatelineDocument *self)
{
  DatelineAnnotation *mark;

  self->mark_index = dateline_span_index_new ();

  for (guint i = 0; (mark = dateline_object_list_peek (self->marks, i)) != NULL; i++) {
    dateline_span_index_add (self->mark_index, dateline_annotation_get_span (mark), mark);
    self->kind_counts[dateline_annotation_get_kind (mark)]++;
  }

  dateline_span_index_seal (self->mark_index);
}

static void
index_events (DatelineDocument *self)
{
  DatelineEvent *event;

  self->event_index = dateline_span_index_new ();

  for (guint i = 0; (event = dateline_object_list_peek (self->events, i)) != NULL; i++) {
    guint n_spans;
    const DatelineSpan *spans = dateline_event_get_evidence (event, &n_spans);

    for (guint k = 0; k < n_spans; k++)
      dateline_span_index_add (self->event_index, &spans[k], event);
  }

  dateline_span_index_seal (self->event_index);
}

/**
 * dateline_document_build:
 * @self: a document that has nothing but its id, version and article
 * @parts: what is in it, in the document's order
 *
 * Makes the lists and the indexes. The document does not change afterwards.
 */
void
dateline_document_build (DatelineDocument *self, const DatelineDocumentParts *parts)
{
  const guint n_entities = parts->entities->len;

  self->entities = dateline_object_list_new (DATELINE_TYPE_ENTITY, parts->entities);
  self->events = dateline_object_list_new (DATELINE_TYPE_EVENT, parts->events);
  self->mentions = sort_list (DATELINE_TYPE_MENTION, parts->mentions);
  self->timexes = sort_list (DATELINE_TYPE_TIMEX, parts->timexes);
  self->quotes = sort_list (DATELINE_TYPE_QUOTE, parts->quotes);
  self->marks = merge_marks (self->mentions, self->timexes);

  self->mentions_of = group_mentions (self->mentions, n_entities);
  self->events_of = group_events (self->events, n_entities);
  self->quotes_of = group_quotes (self->quotes, n_entities);

  index_marks (self);
  index_events (self);
}
