/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads entities and events. */

#include "dateline-reader-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-entity-private.h"
#include "dateline-event-private.h"
#include "dateline-extra-private.h"

static gboolean
is_wikidata_item (const char *value)
{
  return value[0] == 'Q' && value[1] >= '1' && value[1] <= '9' &&
         strspn (value + 1, "0123456789") == strlen (value + 1);
}

static void
read_links (DatelineEntity *entity, const DatelineMembers *owner)
{
  static const char *const known[] = { "wikidata", "wikipedia", "url", NULL };
  JsonObject *object = dateline_members_get_object (owner, "links", DATELINE_MEMBER_OPTIONAL);
  const DatelineMembers members = { owner->problems, object };
  gsize mark;

  if (object == NULL)
    return;

  mark = dateline_problems_enter_member (owner->problems, "links");
  entity->wikidata =
    g_strdup (dateline_members_get_string (&members, "wikidata", DATELINE_MEMBER_OPTIONAL));
  if (entity->wikidata != NULL && !is_wikidata_item (entity->wikidata))
    dateline_members_report_value (&members, "wikidata", DATELINE_ERROR_BAD_VALUE, entity->wikidata,
                                   _ ("is not the id of an item, such as Q42"));
  entity->wikipedia = g_strdup (dateline_members_get_address (&members, "wikipedia"));
  entity->url = g_strdup (dateline_members_get_address (&members, "url"));
  dateline_extra_nest (&entity->extra, "links", dateline_extra_new (object, known));
  dateline_problems_leave (owner->problems, mark);
}

/* An id is put to its table even where the rest is broken, so that nothing
 * else is reported for naming it. */
static const char *
read_id (const DatelineMembers *members, GHashTable *table, gpointer value)
{
  const char *id = dateline_members_get_name (members, "id", DATELINE_MEMBER_REQUIRED);

  if (id == NULL)
    return NULL;

  if (g_hash_table_contains (table, id)) {
    dateline_members_report_value (members, "id", DATELINE_ERROR_DUPLICATE_ID, id,
                                   _ ("is used twice"));
    return NULL;
  }

  g_hash_table_insert (table, g_strdup (id), value);

  return id;
}

/**
 * dateline_reader_read_entity:
 * @self: a reader, at the entity
 * @members: the entity
 * @position: its 0-based position in the document
 *
 * Reads an entity.
 *
 * Returns: (transfer full) (nullable): the entity, or %NULL if it is broken
 */
gpointer
dateline_reader_read_entity (DatelineReader *self, DatelineMembers *members, guint position)
{
  static const char *const known[] = {
    "id", "kind", "name", "aliases", "description", "role", "links", "origin", "confidence", NULL,
  };
  g_autoptr (DatelineEntity) entity = g_object_new (DATELINE_TYPE_ENTITY, NULL);

  entity->position = position;
  entity->extra = dateline_extra_new (members->object, known);
  entity->id = g_strdup (read_id (members, self->entities, NULL));
  entity->kind_id =
    g_strdup (dateline_members_get_name (members, "kind", DATELINE_MEMBER_REQUIRED));
  entity->name = g_strdup (dateline_members_get_name (members, "name", DATELINE_MEMBER_REQUIRED));
  entity->aliases = dateline_members_dup_names (members, "aliases");
  entity->description =
    g_strdup (dateline_members_get_string (members, "description", DATELINE_MEMBER_OPTIONAL));
  entity->role = g_strdup (dateline_members_get_string (members, "role", DATELINE_MEMBER_OPTIONAL));
  read_links (entity, members);
  entity->origin = dateline_reader_read_origin (members);
  entity->confidence = dateline_members_get_confidence (members);

  if (entity->id == NULL || entity->kind_id == NULL || entity->name == NULL)
    return NULL;

  entity->kind = dateline_kind_from_id (entity->kind_id);
  g_hash_table_insert (self->entities, g_strdup (entity->id), entity);

  return g_steal_pointer (&entity);
}

static gboolean
is_single_date (DatelineEdtf *date)
{
  return dateline_edtf_get_date (date, NULL, NULL, NULL) &&
         dateline_edtf_get_precision (date) != DATELINE_PRECISION_SECOND;
}

static DatelineEdtf *
dup_bound (DatelineReader *self, const DatelineMembers *members, const char *name)
{
  g_autoptr (DatelineEdtf) date =
    dateline_reader_dup_date (self, members, name, DATELINE_MEMBER_OPTIONAL);

  if (date == NULL || is_single_date (date))
    return g_steal_pointer (&date);

  dateline_members_report_value (members, name, DATELINE_ERROR_BAD_DATE,
                                 dateline_edtf_get_text (date),
                                 _ ("is not a single day, month or year"));

  return NULL;
}

static void
read_date (DatelineReader *self, DatelineEvent *event, const DatelineMembers *members)
{
  g_autofree char *interval = NULL;

  event->when = dateline_reader_dup_date (self, members, "when", DATELINE_MEMBER_OPTIONAL);
  event->before = dup_bound (self, members, "before");
  event->after = dup_bound (self, members, "after");

  if (event->when != NULL) {
    event->date = dateline_edtf_ref (event->when);
    if (event->before != NULL || event->after != NULL)
      dateline_problems_report (members->problems, "when", DATELINE_ERROR_BAD_VALUE,
                                _ ("cannot stand beside “before” or “after”"));
    return;
  }

  if (event->before == NULL && event->after == NULL)
    return;

  interval =
    g_strconcat (event->after != NULL ? dateline_edtf_get_text (event->after) : "..", "/",
                 event->before != NULL ? dateline_edtf_get_text (event->before) : "..", NULL);
  event->date = dateline_edtf_parse (interval, NULL);
  if (event->date == NULL)
    dateline_members_report_value (members, "before", DATELINE_ERROR_BAD_VALUE,
                                   dateline_edtf_get_text (event->before),
                                   _ ("is earlier than “after”"));
}

static void
read_participants (DatelineReader *self, DatelineEvent *event, const DatelineMembers *members)
{
  g_auto (GStrv) ids = dateline_members_dup_names (members, "participants");
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func (g_object_unref);
  const gsize mark = dateline_problems_enter_member (self->problems, "participants");

  for (guint i = 0; self->entities != NULL && ids != NULL && ids[i] != NULL; i++) {
    const gsize element_mark = dateline_problems_enter_element (self->problems, i);
    gpointer entity;

    if (!g_hash_table_lookup_extended (self->entities, ids[i], NULL, &entity))
      dateline_members_report_value (members, NULL, DATELINE_ERROR_UNKNOWN_ENTITY, ids[i],
                                     _ ("is not the id of an entity"));
    else if (entity != NULL)
      g_ptr_array_add (participants, g_object_ref (entity));

    dateline_problems_leave (self->problems, element_mark);
  }

  dateline_problems_leave (self->problems, mark);
  event->participants = dateline_object_list_new (DATELINE_TYPE_ENTITY, participants);
}

static void
read_evidence (DatelineReader *self, DatelineEvent *event, const DatelineMembers *owner)
{
  JsonArray *array = dateline_members_get_array (owner, "evidence", DATELINE_MEMBER_REQUIRED);
  const guint n_spans = array != NULL ? json_array_get_length (array) : 0;
  const gsize mark = dateline_problems_enter_member (self->problems, "evidence");

  if (array != NULL && n_spans == 0)
    dateline_problems_report (self->problems, NULL, DATELINE_ERROR_BAD_VALUE,
                              _ ("is empty: an event rests on words of the text"));

  for (guint i = 0; i < n_spans; i++) {
    const gsize element_mark = dateline_problems_enter_element (self->problems, i);
    DatelineMembers members;
    DatelineSpan span;
    gboolean has_words;

    if (dateline_members_init_element (&members, self->problems, array, i) &&
        dateline_reader_read_span (self, &members, &span, &has_words)) {
      g_array_append_val (event->evidence, span);
      g_array_append_val (event->has_words, has_words);
      dateline_extra_place (&event->extra, "evidence", i,
                            dateline_extra_new (members.object, dateline_reader_span_members));
    }

    dateline_problems_leave (self->problems, element_mark);
  }

  dateline_problems_leave (self->problems, mark);
}

/**
 * dateline_reader_read_event:
 * @self: a reader, at the event
 * @members: the event
 * @position: its 0-based position in the document
 *
 * Reads an event.
 *
 * Returns: (transfer full) (nullable): the event, or %NULL if it is broken
 */
gpointer
dateline_reader_read_event (DatelineReader *self, DatelineMembers *members, guint position)
{
  static const char *const known[] = {
    "id",    "title",    "when",       "before", "after", "participants",
    "place", "evidence", "confidence", "origin", NULL,
  };
  g_autoptr (DatelineEvent) event = g_object_new (DATELINE_TYPE_EVENT, NULL);
  DatelineEntity *place = NULL;

  event->position = position;
  event->extra = dateline_extra_new (members->object, known);
  event->id = g_strdup (read_id (members, self->event_ids, NULL));
  event->title = g_strdup (dateline_members_get_name (members, "title", DATELINE_MEMBER_REQUIRED));
  read_date (self, event, members);
  read_participants (self, event, members);
  if (dateline_reader_find_entity (self, members, "place", DATELINE_MEMBER_OPTIONAL, &place) &&
      place != NULL)
    event->place = g_object_ref (place);
  event->origin = dateline_reader_read_origin (members);
  event->confidence = dateline_members_get_confidence (members);
  read_evidence (self, event, members);

  if (event->id == NULL || event->title == NULL || event->evidence->len == 0)
    return NULL;

  return g_steal_pointer (&event);
}
