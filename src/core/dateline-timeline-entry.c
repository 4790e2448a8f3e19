/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where an event stands in the timeline. One that is dated is in the group of
 * its day, month or year. One that is only known to be before a date stands
 * ahead of that date's group, and ahead of all if it is earlier than everything
 * dated; the same holds for one that is only known to be after a date. */

#include "dateline-timeline-private.h"

static DatelineTimelinePlace
classify (const DatelineEdtf *date)
{
  DatelineDateKind kind = date != NULL ? dateline_edtf_get_kind (date) : DATELINE_DATE_KIND_UNDATED;
  gboolean has_earliest = date != NULL && dateline_edtf_get_earliest (date) != DATELINE_INSTANT_MIN;
  gboolean has_latest = date != NULL && dateline_edtf_get_latest (date) != DATELINE_INSTANT_MAX;

  if (kind == DATELINE_DATE_KIND_UNDATED || (!has_earliest && !has_latest))
    return DATELINE_TIMELINE_PLACE_UNDATED;
  if (has_earliest && has_latest)
    return DATELINE_TIMELINE_PLACE_DATED;
  if (kind == DATELINE_DATE_KIND_OPEN)
    return DATELINE_TIMELINE_PLACE_DATED;
  return has_earliest ? DATELINE_TIMELINE_PLACE_AFTER : DATELINE_TIMELINE_PLACE_BEFORE;
}

/**
 * dateline_timeline_entry_init:
 * @self: (out caller-allocates): an entry to fill
 * @event: its event, which must outlive it
 *
 * Sets what is known of @event by itself.
 */
void
dateline_timeline_entry_init (DatelineTimelineEntry *self, DatelineEvent *event)
{
  *self = (DatelineTimelineEntry) {
    .event = event,
    .date = dateline_event_get_date (event),
  };

  self->place = classify (self->date);
  self->earliest =
    self->date != NULL ? dateline_edtf_get_earliest (self->date) : DATELINE_INSTANT_MIN;
  self->latest = self->date != NULL ? dateline_edtf_get_latest (self->date) : DATELINE_INSTANT_MAX;
}

/**
 * dateline_timeline_extent_measure:
 * @self: (out caller-allocates): an extent to fill
 * @entries: (element-type DatelineTimelineEntry): the entries
 *
 * Measures the time that the dated entries cover, and chooses the unit of the
 * headings.
 */
void
dateline_timeline_extent_measure (DatelineTimelineExtent *self, GArray *entries)
{
  *self = (DatelineTimelineExtent) {
    .earliest = DATELINE_INSTANT_MAX,
    .latest = DATELINE_INSTANT_MIN,
    .first_latest = DATELINE_INSTANT_MAX,
    .last_earliest = DATELINE_INSTANT_MIN,
    .unit = DATELINE_TIMELINE_UNIT_MONTH,
  };

  for (guint i = 0; i < entries->len; i++) {
    const DatelineTimelineEntry *entry = &g_array_index (entries, DatelineTimelineEntry, i);
    gint64 earliest = entry->earliest != DATELINE_INSTANT_MIN ? entry->earliest : entry->latest;
    gint64 latest = entry->latest != DATELINE_INSTANT_MAX ? entry->latest : entry->earliest;

    if (entry->place != DATELINE_TIMELINE_PLACE_DATED)
      continue;

    self->n_dated++;
    self->earliest = MIN (self->earliest, earliest);
    self->latest = MAX (self->latest, latest);
    self->first_latest = MIN (self->first_latest, latest);
    self->last_earliest = MAX (self->last_earliest, earliest);
  }

  if (self->n_dated > 0)
    self->unit = dateline_timeline_unit_for_extent (self->earliest, self->latest);
}

/**
 * dateline_timeline_entry_rank:
 * @self: an entry
 * @extent: the extent of all entries
 *
 * Finds the section of @self.
 */
void
dateline_timeline_entry_rank (DatelineTimelineEntry *self, const DatelineTimelineExtent *extent)
{
  self->rank = DATELINE_TIMELINE_RANK_GROUPS;
  self->side = 0;

  switch (self->place) {
  case DATELINE_TIMELINE_PLACE_DATED:
    dateline_timeline_group_init_for_date (&self->group, self->date, extent->unit);
    break;

  case DATELINE_TIMELINE_PLACE_BEFORE:
    dateline_timeline_group_init_at (&self->group, self->latest, extent->unit);
    self->side = -1;
    if (extent->n_dated > 0 && self->latest <= extent->first_latest)
      self->rank = DATELINE_TIMELINE_RANK_EARLIER;
    break;

  case DATELINE_TIMELINE_PLACE_AFTER:
    dateline_timeline_group_init_at (&self->group, self->earliest, extent->unit);
    self->side = 1;
    if (extent->n_dated > 0 && self->earliest >= extent->last_earliest)
      self->rank = DATELINE_TIMELINE_RANK_LATER;
    break;

  case DATELINE_TIMELINE_PLACE_UNDATED:
  default:
    self->rank = DATELINE_TIMELINE_RANK_UNDATED;
    break;
  }
}

/**
 * dateline_timeline_entry_compare:
 * @a: (type DatelineTimelineEntry): an entry
 * @b: (type DatelineTimelineEntry): another entry
 *
 * Orders by section, and within one by time.
 *
 * Returns: less than, equal to or more than 0
 */
int
dateline_timeline_entry_compare (gconstpointer a, gconstpointer b)
{
  const DatelineTimelineEntry *first = a;
  const DatelineTimelineEntry *second = b;
  int order = 0;

  if (first->rank != second->rank)
    return first->rank < second->rank ? -1 : 1;

  if (first->rank == DATELINE_TIMELINE_RANK_GROUPS) {
    order = dateline_timeline_group_compare (&first->group, &second->group);
    if (order == 0)
      order = first->side - second->side;
  }

  return order != 0 ? order : dateline_event_compare_time (first->event, second->event);
}

/**
 * dateline_timeline_entry_joins:
 * @self: an entry
 * @previous: the one before it, in the order of time
 *
 * Whether both are in one section.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_timeline_entry_joins (const DatelineTimelineEntry *self,
                               const DatelineTimelineEntry *previous)
{
  if (self->rank != previous->rank)
    return FALSE;

  return self->rank != DATELINE_TIMELINE_RANK_GROUPS ||
         (self->side == previous->side &&
          dateline_timeline_group_compare (&self->group, &previous->group) == 0);
}

static guint
next_untold (guint *next, guint rank)
{
  while (next[rank] != rank) {
    next[rank] = next[next[rank]];
    rank = next[rank];
  }

  return rank;
}

static int
compare_time_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  GArray *entries = user_data;
  const DatelineTimelineEntry *first =
    &g_array_index (entries, DatelineTimelineEntry, *(const guint *) a);
  const DatelineTimelineEntry *second =
    &g_array_index (entries, DatelineTimelineEntry, *(const guint *) b);

  return dateline_event_compare_time (first->event, second->event);
}

/**
 * dateline_timeline_entries_jump:
 * @entries: (element-type DatelineTimelineEntry): entries in the story's order
 *
 * Finds where the story leaves the order of time: back to what was over before
 * the event told last, or ahead of something that is told only afterwards.
 */
void
dateline_timeline_entries_jump (GArray *entries)
{
  guint n = entries->len;
  g_autofree guint *by_time = g_new (guint, n + 1);
  g_autofree guint *rank = g_new (guint, n + 1);
  /* next[r] leads to the first event from rank r on that is still to be told. */
  g_autofree guint *next = g_new (guint, n + 1);
  const DatelineTimelineEntry *previous = NULL;

  for (guint i = 0; i <= n; i++)
    by_time[i] = next[i] = i;
  g_sort_array (by_time, n, sizeof (guint), compare_time_cb, entries);
  for (guint i = 0; i < n; i++)
    rank[by_time[i]] = i;

  for (guint i = 0; i < n; i++) {
    DatelineTimelineEntry *entry = &g_array_index (entries, DatelineTimelineEntry, i);
    guint own_rank = rank[i];

    next[own_rank] = own_rank + 1;
    entry->jump = DATELINE_TIMELINE_JUMP_NONE;
    if (entry->place == DATELINE_TIMELINE_PLACE_UNDATED)
      continue;

    if (previous != NULL) {
      guint previous_rank = rank[previous - &g_array_index (entries, DatelineTimelineEntry, 0)];

      if (entry->latest < previous->earliest)
        entry->jump = DATELINE_TIMELINE_JUMP_BACK;
      else if (entry->earliest > previous->latest && next_untold (next, previous_rank) < own_rank)
        entry->jump = DATELINE_TIMELINE_JUMP_AHEAD;
    }
    previous = entry;
  }
}
