/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What connects the reading pane with the sidebar. */

#include "dateline-window-private.h"

static gboolean
mark_current_events_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;
  g_autoptr (GListModel) events = dateline_reader_list_visible_events (self->reader);

  self->current_source = 0;
  dateline_sidebar_set_current_events (self->sidebar, events);
  dateline_window_follow_headline (self);
  return G_SOURCE_REMOVE;
}

/* However often the article moves in a frame, the sidebar follows once. */
static void
mark_current_events (DatelineWindow *self)
{
  if (self->current_source == 0)
    self->current_source = g_idle_add (mark_current_events_cb, self);
}

static void
scrolled_cb (DatelineWindow *self)
{
  dateline_window_follow_bookmark (self);
  mark_current_events (self);
}

static gboolean
fill_sidebar_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->sidebar_source = 0;
  dateline_sidebar_set_document (self->sidebar, dateline_reader_get_document (self->reader));
  mark_current_events (self);
  return G_SOURCE_REMOVE;
}

/* Comes in a frame, so that what it asks for follows upon that. */
static gboolean
first_frame_cb (GtkWidget *reader, GdkFrameClock *frame_clock, gpointer user_data)
{
  DatelineWindow *self = user_data;

  if (self->sidebar_source == 0)
    self->sidebar_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_sidebar_cb, self, NULL);
  return G_SOURCE_REMOVE;
}

/* Nobody waits for the sidebar of a document that comes up, but everybody for its first words:
 * they have a frame of their own. Of a document that is replaced both change at once. */
static void
document_changed_cb (DatelineWindow *self)
{
  DatelineDocument *document = dateline_reader_get_document (self->reader);

  if (document != NULL && dateline_sidebar_get_document (self->sidebar) == NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->reader), first_frame_cb, self, NULL);
  else
    dateline_sidebar_set_document (self->sidebar, document);
}

static void
event_activated_cb (DatelineWindow *self, DatelineEvent *event)
{
  dateline_window_uncover_article (self);
  dateline_reader_show_event (self->reader, event);
}

static void
entity_activated_cb (DatelineWindow *self, DatelineEntity *entity)
{
  dateline_window_uncover_article (self);
  dateline_reader_show_entity (self->reader, entity);
}

static void
quote_activated_cb (DatelineWindow *self, DatelineQuote *quote)
{
  dateline_window_uncover_article (self);
  dateline_reader_show_quote (self->reader, quote);
}

/**
 * dateline_window_connect_sidebar:
 * @self: a window
 *
 * Lets the sidebar list what is in the article, and the article follow it. For its init.
 */
void
dateline_window_connect_sidebar (DatelineWindow *self)
{
  g_signal_connect_object (self->sidebar, "event-activated", G_CALLBACK (event_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "entity-activated", G_CALLBACK (entity_activated_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "quote-activated", G_CALLBACK (quote_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reader, "scrolled", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reader, "notify::document", G_CALLBACK (document_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
