/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the sidebar tells its window of. */

#include "dateline-sidebar-private.h"

enum {
  SIGNAL_EVENT_ACTIVATED,
  SIGNAL_ENTITY_ACTIVATED,
  SIGNAL_QUOTE_ACTIVATED,
  SIGNAL_HIDE_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
event_activated_cb (DatelineTimelineView *view, DatelineEvent *event, DatelineSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_EVENT_ACTIVATED], 0, event);
}

static void
entity_activated_cb (DatelineEntityList *list, DatelineEntity *entity, DatelineSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTITY_ACTIVATED], 0, entity);
}

static void
quote_activated_cb (DatelineQuoteList *list, DatelineQuote *quote, DatelineSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_QUOTE_ACTIVATED], 0, quote);
}

static void
hide_cb (GtkButton *button, DatelineSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_HIDE_REQUESTED], 0);
}

static void
install_activated (GType type)
{
  /**
   * DatelineSidebar::event-activated:
   * @self: the sidebar
   * @event: the event
   *
   * An event was pressed.
   */
  signals[SIGNAL_EVENT_ACTIVATED] =
    g_signal_new ("event-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_EVENT);

  /**
   * DatelineSidebar::entity-activated:
   * @self: the sidebar
   * @entity: the entity
   *
   * An entity was pressed.
   */
  signals[SIGNAL_ENTITY_ACTIVATED] =
    g_signal_new ("entity-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_ENTITY);

  /**
   * DatelineSidebar::quote-activated:
   * @self: the sidebar
   * @quote: the quote
   *
   * A quote was pressed.
   */
  signals[SIGNAL_QUOTE_ACTIVATED] =
    g_signal_new ("quote-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_QUOTE);
}

static void
install_hide (GType type)
{
  /**
   * DatelineSidebar::hide-requested:
   * @self: the sidebar
   *
   * The button that hides the sidebar was pressed.
   */
  signals[SIGNAL_HIDE_REQUESTED] =
    g_signal_new ("hide-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * dateline_sidebar_install_signals:
 * @type: the type of the sidebar
 *
 * Adds the signals. For the class of the sidebar.
 */
void
dateline_sidebar_install_signals (GType type)
{
  install_activated (type);
  install_hide (type);
}

/**
 * dateline_sidebar_bind_signals:
 * @widget_class: the class of the sidebar
 *
 * Adds the handlers that send the signals. For the template of the sidebar.
 */
void
dateline_sidebar_bind_signals (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, hide_cb);
}

/**
 * dateline_sidebar_add_entities:
 * @self: a sidebar whose page of entities is empty
 *
 * Lets that page list entities, and tell of the one that is pressed.
 */
void
dateline_sidebar_add_entities (DatelineSidebar *self)
{
  GtkWidget *entities = g_object_new (DATELINE_TYPE_ENTITY_LIST, NULL);

  g_signal_connect_object (entities, "entity-activated", G_CALLBACK (entity_activated_cb), self,
                           G_CONNECT_DEFAULT);
  adw_bin_set_child (self->entities_bin, entities);
}

/**
 * dateline_sidebar_add_quotes:
 * @self: a sidebar whose page of quotes is empty
 *
 * Lets that page list quotes, and tell of the one that is pressed.
 */
void
dateline_sidebar_add_quotes (DatelineSidebar *self)
{
  GtkWidget *quotes = g_object_new (DATELINE_TYPE_QUOTE_LIST, NULL);

  dateline_quote_list_set_order (DATELINE_QUOTE_LIST (quotes), self->quote_order);
  g_signal_connect_object (quotes, "quote-activated", G_CALLBACK (quote_activated_cb), self,
                           G_CONNECT_DEFAULT);
  adw_bin_set_child (self->quotes_bin, quotes);
}
