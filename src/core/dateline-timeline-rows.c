/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rows of a timeline: where an event is, its section, and what is known of its
 * place. */

#include "dateline-timeline-private.h"

static DatelineTimelineEntry *
peek_entry (DatelineTimeline *self, guint position)
{
  return &g_array_index (self->entries, DatelineTimelineEntry,
                         g_array_index (self->shown, guint, position));
}

/**
 * dateline_timeline_find:
 * @self: a timeline
 * @event: an event
 * @position: (out) (optional): the position of @event, if it is listed
 *
 * Finds the row of @event.
 *
 * Returns: %TRUE if @event is listed
 */
gboolean
dateline_timeline_find (DatelineTimeline *self, DatelineEvent *event, guint *position)
{
  guint found;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), FALSE);

  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->position, event));
  if (found > 0 && position != NULL)
    *position = found - 1;

  return found > 0;
}

/**
 * dateline_timeline_get_section:
 * @self: a timeline
 * @position: the position of an event
 * @start: (out): the position of the first event of its section
 * @end: (out): the position after the last event of its section
 *
 * Finds the section that an event is in. A @position past the end is in a
 * section of its own without an end, as list models have it.
 */
void
dateline_timeline_get_section (DatelineTimeline *self, guint position, guint *start, guint *end)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (position >= self->shown->len) {
    *start = self->shown->len;
    *end = G_MAXUINT;
    return;
  }

  *start = peek_entry (self, position)->section;
  *end = position + 1;
  while (*end < self->shown->len && peek_entry (self, *end)->section == *start)
    (*end)++;
}

/**
 * dateline_timeline_get_jump:
 * @self: a timeline
 * @position: the position of an event
 *
 * Whether the text leaves the order of time where it tells this event.
 *
 * Returns: the jump, whatever the order of @self
 */
DatelineTimelineJump
dateline_timeline_get_jump (DatelineTimeline *self, guint position)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), DATELINE_TIMELINE_JUMP_NONE);
  g_return_val_if_fail (position < self->shown->len, DATELINE_TIMELINE_JUMP_NONE);

  return peek_entry (self, position)->jump;
}

/**
 * dateline_timeline_peek_entry:
 * @self: a timeline
 * @position: the position of an event
 *
 * What is known of the place of an event; valid until the timeline changes.
 *
 * Returns: (transfer none) (nullable): an entry, or %NULL past the end
 */
const DatelineTimelineEntry *
dateline_timeline_peek_entry (DatelineTimeline *self, guint position)
{
  return position < self->shown->len ? peek_entry (self, position) : NULL;
}
