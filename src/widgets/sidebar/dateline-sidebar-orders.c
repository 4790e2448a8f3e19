/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* In which order, and in which calendar, the sidebar lists things. */

#include "dateline-sidebar-private.h"

/**
 * dateline_sidebar_get_timeline_order:
 * @self: a sidebar
 *
 * Whether the events come by time, or as the text tells them.
 *
 * Returns: the order
 */
DatelineTimelineOrder
dateline_sidebar_get_timeline_order (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), DATELINE_TIMELINE_ORDER_TIME);

  return dateline_timeline_get_order (dateline_timeline_view_get_timeline (self->timeline_view));
}

/**
 * dateline_sidebar_set_timeline_order:
 * @self: a sidebar
 * @order: an order
 *
 * Shows the events in @order.
 */
void
dateline_sidebar_set_timeline_order (DatelineSidebar *self, DatelineTimelineOrder order)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  if (dateline_timeline_get_order (dateline_timeline_view_get_timeline (self->timeline_view)) ==
      order)
    return;

  dateline_timeline_set_order (dateline_timeline_view_get_timeline (self->timeline_view), order);
  g_object_notify (G_OBJECT (self), "timeline-order");
}

/**
 * dateline_sidebar_get_quote_order:
 * @self: a sidebar
 *
 * Whether the quotes come by speaker, or in reading order.
 *
 * Returns: the order
 */
DatelineQuoteOrder
dateline_sidebar_get_quote_order (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), DATELINE_QUOTE_ORDER_SPEAKER);

  return self->quote_order;
}

/**
 * dateline_sidebar_set_quote_order:
 * @self: a sidebar
 * @order: an order
 *
 * Shows the quotes in @order.
 */
void
dateline_sidebar_set_quote_order (DatelineSidebar *self, DatelineQuoteOrder order)
{
  GtkWidget *quotes;

  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  if (self->quote_order == order)
    return;

  self->quote_order = order;
  quotes = adw_bin_get_child (self->quotes_bin);
  if (quotes != NULL)
    dateline_quote_list_set_order (DATELINE_QUOTE_LIST (quotes), order);
  g_object_notify (G_OBJECT (self), "quote-order");
}

/**
 * dateline_sidebar_set_calendar:
 * @self: a sidebar
 * @calendar: a calendar
 *
 * Says dates in @calendar beside the Gregorian one.
 */
void
dateline_sidebar_set_calendar (DatelineSidebar *self, DatelineCalendar calendar)
{
  if (dateline_timeline_get_calendar (dateline_timeline_view_get_timeline (self->timeline_view)) ==
      calendar)
    return;

  dateline_timeline_set_calendar (dateline_timeline_view_get_timeline (self->timeline_view),
                                  calendar);
  g_object_notify (G_OBJECT (self), "calendar");
}
