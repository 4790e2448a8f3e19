/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of a page of the sidebar share. */

#pragma once

#include <adwaita.h>

#include "widgets/sidebar/dateline-list-growth.h"
#include "widgets/sidebar/dateline-list-page.h"

G_BEGIN_DECLS

/* What a row is about. */
#define DATELINE_LIST_PAGE_ITEM_KEY "dateline-item"

typedef struct {
  DatelineDocument *document;
  GListModel *all;   /* before any filter, or NULL */
  GListModel *model; /* what is listed */
  DatelineListGrowth *shown;
  guint wanted;      /* the row that is scrolled to, or GTK_INVALID_LIST_POSITION */

  GtkStack *stack;
  GtkStack *results_stack;
  GtkBox *search_box;
  GtkBox *head;
  GtkSearchEntry *search_entry;
  GtkListView *list_view;
  GtkListItemFactory *header_factory;
  AdwStatusPage *empty_page;
} DatelineListPagePrivate;

DatelineListPagePrivate *dateline_list_page_get_private   (DatelineListPage *self);
void                     dateline_list_page_update_stacks (DatelineListPage *self);
void                     dateline_list_page_bind_factories (GtkWidgetClass *widget_class);
void                     dateline_list_page_begin_growth  (DatelineListPage *self);
void                     dateline_list_page_bind_growth   (GtkWidgetClass *widget_class);
gboolean                 dateline_list_page_is_far        (DatelineListPage *self,
                                                           guint             position);

G_END_DECLS
