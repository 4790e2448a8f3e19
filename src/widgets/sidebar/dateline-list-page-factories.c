/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the list view of a page asks for: rows and headings. */

#include "dateline-list-page-private.h"

#include "widgets/sidebar/dateline-section-header.h"
#include "widgets/sidebar/dateline-text-row.h"

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineListPage *self)
{
  gtk_list_item_set_child (item, DATELINE_LIST_PAGE_GET_CLASS (self)->create_row (self));
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineListPage *self)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  g_object_set_data (G_OBJECT (row), DATELINE_LIST_PAGE_ITEM_KEY, gtk_list_item_get_item (item));
  dateline_text_row_set_far (DATELINE_TEXT_ROW (row),
                             dateline_list_page_is_far (self, gtk_list_item_get_position (item)));
  DATELINE_LIST_PAGE_GET_CLASS (self)->bind_row (self, item);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineListPage *self)
{
  DatelineListPageClass *klass = DATELINE_LIST_PAGE_GET_CLASS (self);

  if (klass->unbind_row != NULL)
    klass->unbind_row (self, item);
}

static void
setup_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineListPage *self)
{
  gtk_list_header_set_child (header, dateline_section_header_new ());
}

static void
bind_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineListPage *self)
{
  g_autofree char *words = DATELINE_LIST_PAGE_GET_CLASS (self)->dup_heading (self, header);

  dateline_section_header_set_title (gtk_list_header_get_child (header), words);
}

/**
 * dateline_list_page_bind_factories:
 * @widget_class: the class of the page
 *
 * Binds what the template names. For the class's init only.
 */
void
dateline_list_page_bind_factories (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
}
