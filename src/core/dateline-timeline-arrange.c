/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The events of a timeline in their order and their sections, and which of them
 * are listed. */

#include "dateline-timeline-private.h"

static int
compare_story_cb (gconstpointer a, gconstpointer b)
{
  const DatelineTimelineEntry *first = a;
  const DatelineTimelineEntry *second = b;

  return dateline_event_compare_story (first->event, second->event);
}

static void
add_events (GArray *entries, DatelineDocument *document)
{
  GListModel *events = dateline_document_get_events (document);
  guint n_events = g_list_model_get_n_items (events);

  for (guint i = 0; i < n_events; i++) {
    g_autoptr (DatelineEvent) event = g_list_model_get_item (events, i);
    DatelineTimelineEntry entry;

    dateline_timeline_entry_init (&entry, event);
    g_array_append_val (entries, entry);
  }
}

static int
compare_time_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  GArray *entries = user_data;

  return dateline_timeline_entry_compare (
    &g_array_index (entries, DatelineTimelineEntry, *(const guint *) a),
    &g_array_index (entries, DatelineTimelineEntry, *(const guint *) b));
}

/* Lists what passes the filter, in the order that is asked for. */
static void
show (DatelineTimeline *self)
{
  gboolean is_story = self->order == DATELINE_TIMELINE_ORDER_STORY;
  const DatelineTimelineEntry *previous = NULL;

  g_array_set_size (self->shown, 0);
  g_hash_table_remove_all (self->position);
  self->n_dated = 0;
  for (guint k = 0; k < self->entries->len; k++) {
    guint i = is_story ? k : g_array_index (self->by_time, guint, k);
    DatelineTimelineEntry *entry = &g_array_index (self->entries, DatelineTimelineEntry, i);
    guint position = self->shown->len;

    if (!dateline_timeline_passes (self, entry->event))
      continue;

    entry->section = 0;
    if (!is_story && previous != NULL)
      entry->section =
        dateline_timeline_entry_joins (entry, previous) ? previous->section : position;
    if (entry->place == DATELINE_TIMELINE_PLACE_DATED)
      self->n_dated++;
    g_array_append_val (self->shown, i);
    g_hash_table_insert (self->position, entry->event, GUINT_TO_POINTER (position + 1));
    previous = entry;
  }
}

/* Both orders at once, for to sort many events takes a while. */
static void
arrange (DatelineTimeline *self)
{
  g_array_sort (self->entries, compare_story_cb);
  dateline_timeline_entries_jump (self->entries);
  g_array_set_size (self->by_time, self->entries->len);
  for (guint i = 0; i < self->entries->len; i++)
    g_array_index (self->by_time, guint, i) = i;
  g_array_sort_with_data (self->by_time, compare_time_cb, self->entries);
}

/**
 * dateline_timeline_changed:
 * @self: a timeline
 * @n_before: the number of events that were listed
 *
 * Tells that all rows are new.
 */
void
dateline_timeline_changed (DatelineTimeline *self, guint n_before)
{
  if (n_before > 0 || self->shown->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->shown->len);
}

/**
 * dateline_timeline_rebuild:
 * @self: a timeline
 *
 * Lists the events of the document.
 */
void
dateline_timeline_rebuild (DatelineTimeline *self)
{
  guint n_before = self->shown->len;

  g_array_set_size (self->entries, 0);
  if (self->document != NULL)
    add_events (self->entries, self->document);

  dateline_timeline_extent_measure (&self->extent, self->entries);
  for (guint i = 0; i < self->entries->len; i++)
    dateline_timeline_entry_rank (&g_array_index (self->entries, DatelineTimelineEntry, i),
                                  &self->extent);
  arrange (self);
  show (self);
  dateline_timeline_changed (self, n_before);
}

/**
 * dateline_timeline_rearrange:
 * @self: a timeline
 *
 * Lists the same events in the order as it is now.
 */
void
dateline_timeline_rearrange (DatelineTimeline *self)
{
  show (self);
  dateline_timeline_changed (self, self->shown->len);
}

/**
 * dateline_timeline_refilter:
 * @self: a timeline
 *
 * Lists what passes the filter as it is now.
 */
void
dateline_timeline_refilter (DatelineTimeline *self)
{
  guint n_before = self->shown->len;

  show (self);
  dateline_timeline_changed (self, n_before);
}
