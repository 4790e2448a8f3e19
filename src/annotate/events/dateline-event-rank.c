/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which events are worth a place on the timeline. */

#include "dateline-event-private.h"

#include <math.h>

/* No article has more events than that, and a short one has few. */
#define MAX_EVENTS 60
#define FEWEST_EVENTS 5
#define WORDS_FOR_EVENT 26
/* Below this, an event says too little, and so does one of a whole decade. */
#define MIN_SCORE 0.55
#define MIN_SCORE_OF_DECADE 0.9

/**
 * dateline_event_rate:
 * @analysis: an analysis
 * @event: an event with its date, who took part and where
 * @block: where it is told
 *
 * Rates how much an event says: by the precision of its date, who took part, and how early
 * the article tells it.
 *
 * Returns: a number, the more the better
 */
double
dateline_event_rate (const DatelineAnalysis *analysis, const DatelineFoundEvent *event, guint block)
{
  static const double precisions[] = { 0, 0.1, 0.2, 0.3, 0.6, 0.7, 0.85, 1, 1 };
  double score = precisions[MIN (event->precision, DATELINE_PRECISION_SECOND)];
  double salience = 0;

  for (guint i = 0; i < event->participants->len; i++) {
    const DatelineFoundEntity *entity =
      dateline_analysis_get_entity (analysis, g_array_index (event->participants, guint, i));

    salience = MAX (salience, log (1 + entity->n_mentions));
    if (g_str_equal (entity->kind, "event"))
      score += 0.25;
  }
  score += 0.25 * MIN (salience, 2) + 0.12 * MIN (event->participants->len, 3);
  score += event->place != G_MAXUINT ? 0.1 : 0;
  score += 0.3 * (1 - (double) block / MAX (analysis->n_texts, 1));
  return score;
}

static int
compare_scores (gconstpointer a, gconstpointer b)
{
  const DatelineFoundEvent *first = a;
  const DatelineFoundEvent *second = b;

  if (first->score > second->score)
    return -1;
  if (first->score < second->score)
    return 1;
  return dateline_span_compare (&first->verb, &second->verb);
}

static void
drop_vague (GArray *events)
{
  guint n_kept = 0;

  for (guint i = 0; i < events->len; i++) {
    DatelineFoundEvent *event = &g_array_index (events, DatelineFoundEvent, i);

    if (event->precision <= DATELINE_PRECISION_DECADE && event->score < MIN_SCORE_OF_DECADE)
      dateline_found_event_clear (event);
    else
      g_array_index (events, DatelineFoundEvent, n_kept++) = *event;
  }
  /* What the rest held is freed, or stands before it. */
  g_array_set_clear_func (events, NULL);
  g_array_set_size (events, n_kept);
  g_array_set_clear_func (events, dateline_found_event_clear);
}

/**
 * dateline_events_choose:
 * @analysis: an analysis with events
 *
 * Sorts the events, best first, and keeps no more than an article of that length bears.
 */
void
dateline_events_choose (DatelineAnalysis *analysis)
{
  const guint most = (guint) MIN (MAX_EVENTS, FEWEST_EVENTS + analysis->n_words / WORDS_FOR_EVENT);
  guint n_events = 0;

  g_array_sort (analysis->events, compare_scores);
  drop_vague (analysis->events);
  while (n_events < MIN (analysis->events->len, most) &&
         g_array_index (analysis->events, DatelineFoundEvent, n_events).score >= MIN_SCORE)
    n_events++;
  g_array_set_size (analysis->events, n_events);
  for (guint i = 0; i < n_events; i++) {
    DatelineFoundEvent *event = &g_array_index (analysis->events, DatelineFoundEvent, i);

    event->confidence = CLAMP (0.3 + 0.3 * event->score, 0.3, 0.95);
  }
}
