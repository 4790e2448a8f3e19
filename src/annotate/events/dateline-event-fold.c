/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What one happening is told of twice becomes one event with more words to rest on. */

#include "dateline-event-private.h"

#include <string.h>

#define MAX_EVIDENCE 4
/* Who else is named where one happening is told of again and again did not take part. */
#define MAX_PARTICIPANTS 24
/* With more events of one date an event is not compared. */
#define MAX_ALIKE_EVENTS 24

/**
 * dateline_found_event_init:
 * @self: an event
 *
 * Makes room for what an event holds; undo it with dateline_found_event_clear().
 */
void
dateline_found_event_init (DatelineFoundEvent *self)
{
  self->participants = g_array_new (FALSE, FALSE, sizeof (guint));
  self->evidence = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
}

/**
 * dateline_found_event_clear:
 * @data: an event
 *
 * Frees what it holds.
 */
void
dateline_found_event_clear (gpointer data)
{
  DatelineFoundEvent *self = data;

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->participants, g_array_unref);
  g_clear_pointer (&self->evidence, g_array_unref);
}

/**
 * dateline_found_event_add_participant:
 * @self: an event
 * @entity: the position of an entity
 *
 * Adds who took part, once. More than two dozen are not kept.
 */
void
dateline_found_event_add_participant (DatelineFoundEvent *self, guint entity)
{
  for (guint i = 0; i < self->participants->len; i++) {
    if (g_array_index (self->participants, guint, i) == entity)
      return;
  }
  if (self->participants->len < MAX_PARTICIPANTS)
    g_array_append_val (self->participants, entity);
}

static char *
dup_words (const DatelineAnalysis *self, const DatelineSpan *span)
{
  DatelineBlock *block = dateline_article_get_block (self->article, span->block);
  const gsize start = dateline_block_char_to_byte (block, span->start_char);

  return g_utf8_strdown (dateline_block_get_text (block) + start,
                         (gssize) (dateline_block_char_to_byte (block, span->end_char) - start));
}

static guint
count_common (const DatelineFoundEvent *a, const DatelineFoundEvent *b)
{
  guint n_common = 0;

  for (guint i = 0; i < a->participants->len; i++) {
    for (guint k = 0; k < b->participants->len; k++)
      n_common +=
        g_array_index (a->participants, guint, i) == g_array_index (b->participants, guint, k);
  }
  return n_common;
}

/* How many of the long words of the shorter title the other has, of all of them. */
static double
compare_titles (const char *a, const char *b)
{
  g_autofree char *first = g_utf8_casefold (strlen (a) <= strlen (b) ? a : b, -1);
  g_autofree char *second = g_utf8_casefold (strlen (a) <= strlen (b) ? b : a, -1);
  g_auto (GStrv) words = g_strsplit (first, " ", -1);
  guint n_words = 0;
  guint n_common = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    if (strlen (words[i]) < 4)
      continue;
    n_words++;
    n_common += strstr (second, words[i]) != NULL;
  }
  return n_words > 0 ? (double) n_common / n_words : 0;
}

/* Whether two events of one time are the same. */
static gboolean
is_same (const DatelineAnalysis *self, const DatelineFoundEvent *a, const DatelineFoundEvent *b)
{
  g_autofree char *verb = NULL;
  g_autofree char *other_verb = NULL;

  if (dateline_span_equal (&a->verb, &b->verb))
    return TRUE;
  verb = dup_words (self, &a->verb);
  other_verb = dup_words (self, &b->verb);
  if (g_str_equal (verb, other_verb) &&
      (count_common (a, b) > 0 || compare_titles (a->title, b->title) > 0.4))
    return TRUE;
  return compare_titles (a->title, b->title) > 0.6;
}

static void
take (DatelineFoundEvent *kept, const DatelineFoundEvent *given)
{
  if (!dateline_span_overlaps (&kept->span, &given->span) && kept->evidence->len < MAX_EVIDENCE)
    g_array_append_val (kept->evidence, given->span);
  for (guint i = 0; i < given->participants->len; i++)
    dateline_found_event_add_participant (kept, g_array_index (given->participants, guint, i));
  if (kept->place == G_MAXUINT)
    kept->place = given->place;
  kept->score += 0.2;
}

/**
 * dateline_events_fold:
 * @self: an analysis with events
 *
 * Joins events of the same time that tell of the same. Each is compared with a few
 * before it that have the same date.
 */
void
dateline_events_fold (DatelineAnalysis *self)
{
  g_autoptr (GHashTable) by_date =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (DatelineFoundEvent));

  for (guint i = 0; i < self->events->len; i++) {
    DatelineFoundEvent *event = &g_array_index (self->events, DatelineFoundEvent, i);
    DatelineFoundEvent *last =
      kept->len > 0 ? &g_array_index (kept, DatelineFoundEvent, kept->len - 1) : NULL;
    g_autofree char *date = g_strjoin ("|", event->when, event->before, event->after, NULL);
    GArray *alike = g_hash_table_lookup (by_date, date);
    DatelineFoundEvent *same = NULL;

    if (last != NULL && dateline_span_equal (&last->verb, &event->verb))
      same = last;
    for (guint k = 0; alike != NULL && k < alike->len && same == NULL; k++) {
      DatelineFoundEvent *other =
        &g_array_index (kept, DatelineFoundEvent, g_array_index (alike, guint, k));

      if (is_same (self, other, event))
        same = other;
    }
    if (same != NULL) {
      take (same, event);
      dateline_found_event_clear (event);
      continue;
    }
    if (alike == NULL) {
      alike = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (by_date, g_steal_pointer (&date), alike);
    }
    if (alike->len < MAX_ALIKE_EVENTS)
      g_array_append_val (alike, kept->len);
    g_array_append_val (kept, *event);
  }
  /* What the old array held is in the new one, or freed. */
  g_array_set_clear_func (self->events, NULL);
  g_array_set_size (self->events, 0);
  g_array_set_clear_func (self->events, dateline_found_event_clear);
  g_array_append_vals (self->events, kept->data, kept->len);
}
