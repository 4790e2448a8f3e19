/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the sidebar share. */

#pragma once

#include "widgets/sidebar/dateline-entity-list.h"
#include "widgets/sidebar/dateline-sidebar.h"
#include "widgets/sidebar/dateline-timeline-view.h"

G_BEGIN_DECLS

struct _DatelineSidebar {
  AdwBin parent_instance;

  DatelineDocument *document;
  gboolean hideable;

  AdwWindowTitle *title;
  GtkMenuButton *order_button;
  AdwInlineViewSwitcher *switcher;
  AdwViewStack *view_stack;
  DatelineTimelineView *timeline_view;
  AdwBin *entities_bin; /* empty until that page is shown */
  AdwBin *quotes_bin;   /* likewise */
  DatelineQuoteOrder quote_order;
  GMenuModel *timeline_menu;
  GMenuModel *quotes_menu;
};

void dateline_sidebar_install_actions (GtkWidgetClass   *widget_class);
void dateline_sidebar_install_signals (GType             type);
void dateline_sidebar_bind_signals    (GtkWidgetClass   *widget_class);
void dateline_sidebar_add_entities    (DatelineSidebar  *self);
void dateline_sidebar_add_quotes      (DatelineSidebar  *self);
void dateline_sidebar_init_tabs       (DatelineSidebar  *self);
void dateline_sidebar_empty_tabs      (DatelineSidebar  *self);
void dateline_sidebar_set_calendar    (DatelineSidebar  *self,
                                       DatelineCalendar  calendar);
void dateline_sidebar_fill_pages      (DatelineSidebar  *self);
void dateline_sidebar_update_header   (DatelineSidebar  *self);
DatelineListPage *
     dateline_sidebar_get_list_page   (DatelineSidebar  *self);

G_END_DECLS
