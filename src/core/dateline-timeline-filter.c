/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which events a timeline lists: those of an entity, of some kinds, with some
 * words in them. All that is asked for must hold. */

#include <string.h>

#include "dateline-fold.h"
#include "dateline-timeline-private.h"

static void
add_entity (GString *words, DatelineEntity *entity)
{
  const char *const *aliases = dateline_entity_get_aliases (entity);

  g_string_append_printf (words, "\n%s", dateline_entity_get_name (entity));
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    g_string_append_printf (words, "\n%s", aliases[i]);
}

/* What an event can be found by: its title, its date, who and what has a part in
 * it, and the words that it rests on. */
static char *
dup_haystack (DatelineTimeline *self, DatelineEvent *event)
{
  GListModel *participants = dateline_event_get_participants (event);
  DatelineEntity *place = dateline_event_get_place (event);
  g_autofree char *date = dateline_event_dup_date_words (event);
  g_autoptr (GString) words = g_string_new (dateline_event_get_title (event));
  const DatelineSpan *evidence;
  guint n_spans;

  g_string_append_printf (words, "\n%s", date);
  for (guint i = 0; i < g_list_model_get_n_items (participants); i++) {
    g_autoptr (DatelineEntity) participant = g_list_model_get_item (participants, i);

    add_entity (words, participant);
  }
  if (place != NULL)
    add_entity (words, place);

  evidence = dateline_event_get_evidence (event, &n_spans);
  for (guint i = 0; i < n_spans; i++) {
    g_autofree char *quote = dateline_document_dup_words (self->document, &evidence[i]);

    g_string_append_printf (words, "\n%s", quote);
  }

  return dateline_fold (words->str);
}

static gboolean
has_needle (DatelineTimeline *self, DatelineEvent *event)
{
  char *haystack = g_hash_table_lookup (self->haystacks, event);

  if (haystack == NULL) {
    haystack = dup_haystack (self, event);
    g_hash_table_insert (self->haystacks, event, haystack);
  }

  return strstr (haystack, self->needle) != NULL;
}

static gboolean
has_kind (DatelineTimeline *self, DatelineEvent *event)
{
  GListModel *participants = dateline_event_get_participants (event);
  DatelineEntity *place = dateline_event_get_place (event);

  if (place != NULL && (self->kinds & (1u << dateline_entity_get_kind (place))) != 0)
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (participants); i++) {
    g_autoptr (DatelineEntity) participant = g_list_model_get_item (participants, i);

    if ((self->kinds & (1u << dateline_entity_get_kind (participant))) != 0)
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_timeline_passes:
 * @self: a timeline
 * @event: an event of its document
 *
 * Returns: whether the filter lets @event pass
 */
gboolean
dateline_timeline_passes (DatelineTimeline *self, DatelineEvent *event)
{
  if (self->events_of != NULL && !g_hash_table_contains (self->events_of, event))
    return FALSE;
  if (self->kinds != 0 && !has_kind (self, event))
    return FALSE;
  return self->needle == NULL || has_needle (self, event);
}

static gboolean
take_entity (DatelineTimeline *self, DatelineEntity *entity)
{
  GListModel *events;

  if (!g_set_object (&self->entity, entity))
    return FALSE;

  g_clear_pointer (&self->events_of, g_hash_table_unref);
  if (entity != NULL && self->document != NULL) {
    events = dateline_document_get_events_of (self->document, entity);
    self->events_of = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
    for (guint i = 0; i < g_list_model_get_n_items (events); i++)
      g_hash_table_add (self->events_of, g_list_model_get_item (events, i));
  }

  g_object_notify (G_OBJECT (self), "entity");
  return TRUE;
}

static gboolean
take_kinds (DatelineTimeline *self, guint kinds)
{
  if (self->kinds == kinds)
    return FALSE;

  self->kinds = kinds;
  g_object_notify (G_OBJECT (self), "kinds");
  return TRUE;
}

static gboolean
take_search (DatelineTimeline *self, const char *search)
{
  if (!g_set_str (&self->search, search))
    return FALSE;

  g_clear_pointer (&self->needle, g_free);
  if (*search != '\0')
    self->needle = dateline_fold (search);
  if (self->haystacks == NULL)
    self->haystacks = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_object_notify (G_OBJECT (self), "search");
  return TRUE;
}

/**
 * dateline_timeline_reset_filter:
 * @self: a timeline
 *
 * Forgets the filter and what it knows of the document, without listing anew.
 */
void
dateline_timeline_reset_filter (DatelineTimeline *self)
{
  take_entity (self, NULL);
  take_kinds (self, 0);
  take_search (self, "");
  g_clear_pointer (&self->haystacks, g_hash_table_unref);
}

/**
 * dateline_timeline_get_entity:
 * @self: a timeline
 *
 * Whose events are listed.
 *
 * Returns: (transfer none) (nullable): an entity, or %NULL for all
 */
DatelineEntity *
dateline_timeline_get_entity (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  return self->entity;
}

/**
 * dateline_timeline_set_entity:
 * @self: a timeline with a document
 * @entity: (nullable): an entity of the document, or %NULL for all
 *
 * Lists only the events that @entity has a part in.
 */
void
dateline_timeline_set_entity (DatelineTimeline *self, DatelineEntity *entity)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));
  g_return_if_fail (entity == NULL || DATELINE_IS_ENTITY (entity));

  if (take_entity (self, entity))
    dateline_timeline_refilter (self);
}

/**
 * dateline_timeline_get_kinds:
 * @self: a timeline
 *
 * Which kinds of entities have a part in the events that are listed.
 *
 * Returns: a bit, 1 << #DatelineKind, for each; 0 for all events
 */
guint
dateline_timeline_get_kinds (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), 0);

  return self->kinds;
}

/**
 * dateline_timeline_set_kinds:
 * @self: a timeline
 * @kinds: a bit, 1 << #DatelineKind, for each; 0 for all events
 *
 * Lists only the events that something of one of @kinds has a part in.
 */
void
dateline_timeline_set_kinds (DatelineTimeline *self, guint kinds)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (take_kinds (self, kinds))
    dateline_timeline_refilter (self);
}

/**
 * dateline_timeline_get_search:
 * @self: a timeline
 *
 * The words that the listed events have in them.
 *
 * Returns: the words; "" for all events
 */
const char *
dateline_timeline_get_search (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  return self->search;
}

/**
 * dateline_timeline_set_search:
 * @self: a timeline
 * @search: (nullable): words; "" or %NULL for all events
 *
 * Lists only the events with @search in their title, their date, the names of
 * who and what has a part in them, or the words that they rest on.
 */
void
dateline_timeline_set_search (DatelineTimeline *self, const char *search)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (take_search (self, search != NULL ? search : ""))
    dateline_timeline_refilter (self);
}

/**
 * dateline_timeline_is_filtered:
 * @self: a timeline
 *
 * Returns: whether anything is asked of the events that are listed
 */
gboolean
dateline_timeline_is_filtered (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), FALSE);

  return self->entity != NULL || self->kinds != 0 || self->needle != NULL;
}

/**
 * dateline_timeline_clear_filter:
 * @self: a timeline
 *
 * Lists all events again.
 */
void
dateline_timeline_clear_filter (DatelineTimeline *self)
{
  gboolean has_changed;

  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  has_changed = take_entity (self, NULL);
  has_changed |= take_kinds (self, 0);
  has_changed |= take_search (self, "");
  if (has_changed)
    dateline_timeline_refilter (self);
}
