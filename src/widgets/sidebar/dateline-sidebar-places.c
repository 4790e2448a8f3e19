/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader is in the sidebar: what is looked for in it, what has the
 * focus, and in which order it is listed. */

#include "dateline-sidebar-private.h"

#include <glib/gi18n-lib.h>

/**
 * dateline_sidebar_set_current_events:
 * @self: a sidebar
 * @events: (nullable): a list of [class@Dateline.Event]
 *
 * Marks the events whose words are on the screen, and no others.
 */
void
dateline_sidebar_set_current_events (DatelineSidebar *self, GListModel *events)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  dateline_timeline_view_set_current_events (self->timeline_view, events);
}

/**
 * dateline_sidebar_reveal_event:
 * @self: a sidebar
 * @event: an event
 *
 * Shows the timeline, scrolled to @event, and focuses its row.
 *
 * Returns: %FALSE if @event is not in the document
 */
gboolean
dateline_sidebar_reveal_event (DatelineSidebar *self, DatelineEvent *event)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), FALSE);

  dateline_sidebar_set_page (self, "timeline");
  return dateline_timeline_view_reveal (self->timeline_view, event);
}

/**
 * dateline_sidebar_get_revealed_event:
 * @self: a sidebar
 *
 * The event that stands out in the timeline.
 *
 * Returns: (transfer none) (nullable): the event that was revealed last
 */
DatelineEvent *
dateline_sidebar_get_revealed_event (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  return dateline_timeline_view_get_revealed (self->timeline_view);
}

/**
 * dateline_sidebar_get_only:
 * @self: a sidebar
 *
 * The one entity whose events are shown.
 *
 * Returns: (transfer none) (nullable): an entity, or %NULL where the events of
 *   all are shown
 */
DatelineEntity *
dateline_sidebar_get_only (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  return dateline_timeline_get_entity (dateline_timeline_view_get_timeline (self->timeline_view));
}

/**
 * dateline_sidebar_set_only:
 * @self: a sidebar with a document
 * @only: (nullable): an entity of the document, or %NULL for all
 *
 * Shows the events of one entity only.
 */
void
dateline_sidebar_set_only (DatelineSidebar *self, DatelineEntity *only)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  dateline_timeline_set_entity (dateline_timeline_view_get_timeline (self->timeline_view), only);
}

/**
 * dateline_sidebar_toggle_order:
 * @self: a sidebar
 *
 * Lists what is on the page that is shown in its other order. The row with the
 * focus keeps it.
 *
 * Returns: (nullable): the name of the order, or %NULL where there is but one
 */
const char *
dateline_sidebar_toggle_order (DatelineSidebar *self)
{
  g_autoptr (GObject) focused = NULL;
  const char *name;

  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->order_button)))
    return NULL;

  focused = dateline_sidebar_dup_focused (self);
  if (g_str_equal (dateline_sidebar_get_page (self), "quotes")) {
    gboolean by_speaker = dateline_sidebar_get_quote_order (self) == DATELINE_QUOTE_ORDER_SPEAKER;

    dateline_sidebar_set_quote_order (self, by_speaker ? DATELINE_QUOTE_ORDER_READING
                                                       : DATELINE_QUOTE_ORDER_SPEAKER);
    name = by_speaker ? _("Quotes in Reading Order") : _("Quotes by Speaker");
  } else {
    gboolean by_time = dateline_sidebar_get_timeline_order (self) == DATELINE_TIMELINE_ORDER_TIME;

    dateline_sidebar_set_timeline_order (self, by_time ? DATELINE_TIMELINE_ORDER_STORY
                                                       : DATELINE_TIMELINE_ORDER_TIME);
    name = by_time ? _("Events as Told") : _("Events by Time");
  }

  if (focused != NULL)
    dateline_list_page_scroll_to_item (dateline_sidebar_get_list_page (self), focused);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), name,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  return name;
}

/**
 * dateline_sidebar_dup_focused:
 * @self: a sidebar
 *
 * Finds what the row with the focus is about.
 *
 * Returns: (transfer full) (nullable): an event, an entity or a quote
 */
GObject *
dateline_sidebar_dup_focused (DatelineSidebar *self)
{
  GObject *focused;

  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  focused = dateline_list_page_get_focused (dateline_sidebar_get_list_page (self));
  return focused != NULL ? g_object_ref (focused) : NULL;
}

/**
 * dateline_sidebar_focus:
 * @self: a sidebar
 *
 * Gives the focus to the list that is shown.
 *
 * Returns: %FALSE where there is nothing that takes it
 */
gboolean
dateline_sidebar_focus (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), FALSE);

  return dateline_list_page_focus (dateline_sidebar_get_list_page (self)) ||
         gtk_widget_grab_focus (GTK_WIDGET (self));
}
