/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The two orders of events: that of time and that of the story. */

#include "dateline-event-private.h"

static const DatelineSpan *
get_first_evidence (DatelineEvent *self)
{
  const DatelineSpan *first = &g_array_index (self->evidence, DatelineSpan, 0);

  for (guint i = 1; i < self->evidence->len; i++) {
    const DatelineSpan *span = &g_array_index (self->evidence, DatelineSpan, i);

    if (dateline_span_compare (span, first) < 0)
      first = span;
  }

  return first;
}

/**
 * dateline_event_compare_time:
 * @a: an event
 * @b: another event
 *
 * Compares by date, as [method@Dateline.Edtf.compare] does; undated events
 * come last; where dates are equal, the order of the story decides.
 *
 * Returns: a negative number if @a comes first, a positive one if @b does, 0
 *   only for an event and itself
 */
int
dateline_event_compare_time (DatelineEvent *a, DatelineEvent *b)
{
  int order = 0;

  g_return_val_if_fail (DATELINE_IS_EVENT (a), 0);
  g_return_val_if_fail (DATELINE_IS_EVENT (b), 0);

  if (a->date != NULL && b->date != NULL)
    order = dateline_edtf_compare (a->date, b->date);
  else if (a->date != NULL || b->date != NULL)
    order = a->date != NULL ? -1 : 1;

  return order != 0 ? order : dateline_event_compare_story (a, b);
}

/**
 * dateline_event_compare_story:
 * @a: an event
 * @b: another event
 *
 * Compares by the place in the text where the event is first told, in reading
 * order; where that is the same, the order of the document decides.
 *
 * Returns: a negative number if @a comes first, a positive one if @b does, 0
 *   only for an event and itself
 */
int
dateline_event_compare_story (DatelineEvent *a, DatelineEvent *b)
{
  int order;

  g_return_val_if_fail (DATELINE_IS_EVENT (a), 0);
  g_return_val_if_fail (DATELINE_IS_EVENT (b), 0);

  order = dateline_span_compare (get_first_evidence (a), get_first_evidence (b));
  if (order == 0 && a->position != b->position)
    order = a->position < b->position ? -1 : 1;

  return order;
}
