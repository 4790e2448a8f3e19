/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the words at hand to what they are about, and back: the events that rest on
 * them, the other mentions of the same entity, and showing only that one. */

#include "dateline-reader-private.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-object-list.h"

typedef struct {
  GPtrArray *events;
  GHashTable *seen; /* the same, as a set: an event may rest on many words */
} Collection;

static void
add_event_cb (const DatelineSpan *span, gpointer event, gpointer user_data)
{
  Collection *collection = user_data;

  if (g_hash_table_add (collection->seen, event))
    g_ptr_array_add (collection->events, g_object_ref (event));
}

/**
 * dateline_reader_list_visible_events:
 * @self: a reading pane
 *
 * Finds the events whose words are on screen.
 *
 * Returns: (transfer full): a list of #DatelineEvent
 */
GListModel *
dateline_reader_list_visible_events (DatelineReader *self)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Collection collection = { events, seen };
  const DatelineSpanIndex *index;
  DatelineSpan first, last;

  g_return_val_if_fail (DATELINE_IS_READER (self), NULL);

  if (self->document != NULL &&
      dateline_article_view_get_visible_span (self->view, &first, &last)) {
    index = dateline_document_get_event_index (self->document);
    for (guint block = first.block; block <= last.block; block++) {
      DatelineSpan range = { block, 0, G_MAXUINT };

      if (block == first.block)
        range.start_char = first.start_char;
      if (block == last.block)
        range.end_char = last.end_char;
      if (range.start_char < range.end_char)
        dateline_span_index_foreach (index, &range, add_event_cb, &collection);
    }
  }
  return G_LIST_MODEL (dateline_object_list_new (DATELINE_TYPE_EVENT, events));
}

static int
compare_events_cb (gconstpointer a, gconstpointer b)
{
  return dateline_event_compare_time (*(DatelineEvent **) a, *(DatelineEvent **) b);
}

/**
 * dateline_reader_list_events_here:
 * @self: a reading pane
 *
 * Finds the events that rest on the words at hand: those of the mark with the
 * focus, else of the one under the pointer, else those at the caret.
 *
 * Returns: (transfer full) (element-type DatelineEvent): the events by time,
 *   possibly none
 */
GPtrArray *
dateline_reader_list_events_here (DatelineReader *self)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Collection collection = { events, seen };
  DatelineSpan words;

  g_return_val_if_fail (DATELINE_IS_READER (self), events);

  if (self->document == NULL)
    return events;

  dateline_article_view_get_words (self->view, &words);
  dateline_span_index_foreach (dateline_document_get_event_index (self->document), &words,
                               add_event_cb, &collection);
  g_ptr_array_sort (events, compare_events_cb);
  return events;
}

/**
 * dateline_reader_step_mark:
 * @self: a reading pane
 * @step: 1 for the next mark, -1 for the one before
 *
 * Gives the focus to another of the marks that are shown.
 */
void
dateline_reader_step_mark (DatelineReader *self, int step)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  dateline_article_view_step_mark (self->view, step);
}

/**
 * dateline_reader_step_mention:
 * @self: a reading pane
 * @step: 1 for the next mention, -1 for the one before
 *
 * Goes to another mention of what the mark at hand is about. The card, where it
 * is open, comes along.
 *
 * Returns: whether there is such a mention
 */
gboolean
dateline_reader_step_mention (DatelineReader *self, int step)
{
  DatelineAnnotation *mark;
  DatelineMention *mention;
  GListModel *mentions;
  g_autoptr (DatelineAnnotation) other = NULL;

  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  mark = self->document != NULL ? dateline_article_view_get_mark (self->view) : NULL;
  if (!DATELINE_IS_MENTION (mark))
    return FALSE;

  mention = DATELINE_MENTION (mark);
  mentions =
    dateline_document_get_mentions_of (self->document, dateline_mention_get_entity (mention));
  other = g_list_model_get_item (mentions, dateline_mention_get_ordinal (mention) + (guint) step);
  if (other == NULL)
    return FALSE;

  if (dateline_reader_has_open_card (self)) {
    g_signal_emit_by_name (self->card, "mention-activated", other);
    return TRUE;
  }
  dateline_article_view_focus_text (self->view);
  dateline_article_view_show_mark (self->view, other);
  return TRUE;
}

/**
 * dateline_reader_get_only:
 * @self: a reading pane
 *
 * Returns: (transfer none) (nullable): the one entity whose marks are shown, or
 *   %NULL where those of all are
 */
DatelineEntity *
dateline_reader_get_only (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), NULL);

  return self->only;
}

/**
 * dateline_reader_set_only:
 * @self: a reading pane with a document
 * @only: (nullable): an entity of the document, or %NULL for all
 *
 * Shows the marks of one entity only: all of them, also where of others only the
 * first were shown. The kinds that are hidden stay so, but for that of @only.
 */
void
dateline_reader_set_only (DatelineReader *self, DatelineEntity *only)
{
  g_autofree char *words = NULL;

  g_return_if_fail (DATELINE_IS_READER (self));
  g_return_if_fail (only == NULL || DATELINE_IS_ENTITY (only));

  if (self->only == only)
    return;
  self->only = only;
  if (only != NULL) {
    dateline_reader_set_hidden_kinds (self, self->hidden_kinds &
                                              ~(1u << dateline_entity_get_kind (only)));
    /* Translators: the argument is the name of someone or something. */
    words = g_strdup_printf (_("Only %s is highlighted"), dateline_entity_get_name (only));
    adw_banner_set_title (self->banner, words);
  }
  if (only != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->banner), TRUE);
  adw_banner_set_revealed (self->banner, only != NULL);
  dateline_article_view_set_only (self->view, only);
  g_object_notify (G_OBJECT (self), "only");
}

/**
 * dateline_reader_keep_only:
 * @self: a reading pane that has another document
 * @old: (nullable): the document that it had
 * @only: (nullable): the one entity of @old whose marks were shown
 *
 * Shows that entity only, where the document is another version of @old and has it too.
 */
void
dateline_reader_keep_only (DatelineReader *self, DatelineDocument *old, DatelineEntity *only)
{
  const guint hidden_kinds = self->hidden_kinds;
  GListModel *entities;

  if (only == NULL || self->document == NULL ||
      !g_str_equal (dateline_document_get_id (old), dateline_document_get_id (self->document)))
    return;
  entities = dateline_document_get_entities (self->document);
  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (!g_str_equal (dateline_entity_get_id (entity), dateline_entity_get_id (only)))
      continue;
    dateline_reader_set_only (self, entity);
    dateline_reader_set_hidden_kinds (self, hidden_kinds);
    return;
  }
}

/**
 * dateline_reader_show_event:
 * @self: a reading pane
 * @event: an event of the document
 *
 * Scrolls to the words that @event rests on, and marks them.
 */
void
dateline_reader_show_event (DatelineReader *self, DatelineEvent *event)
{
  guint n_spans;
  const DatelineSpan *spans = dateline_event_get_evidence (event, &n_spans);

  g_return_if_fail (DATELINE_IS_READER (self));

  if (n_spans > 0)
    dateline_article_view_show_evidence (self->view, spans, n_spans);
}

/**
 * dateline_reader_show_quote:
 * @self: a reading pane
 * @quote: a quote of the document
 *
 * Scrolls to the words of @quote, and marks them.
 */
void
dateline_reader_show_quote (DatelineReader *self, DatelineQuote *quote)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  dateline_article_view_show_evidence (
    self->view, dateline_annotation_get_span (DATELINE_ANNOTATION (quote)), 1);
}

/**
 * dateline_reader_show_entity:
 * @self: a reading pane
 * @entity: an entity of the document
 *
 * Scrolls to the first mention of @entity, and shows its card.
 */
void
dateline_reader_show_entity (DatelineReader *self, DatelineEntity *entity)
{
  g_autoptr (DatelineAnnotation) mention = NULL;

  g_return_if_fail (DATELINE_IS_READER (self));

  mention = g_list_model_get_item (dateline_document_get_mentions_of (self->document, entity), 0);
  if (mention != NULL)
    dateline_reader_show_mark (self, mention);
}
