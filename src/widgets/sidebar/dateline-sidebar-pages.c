/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pages of the sidebar: which one is shown, and what that means for the others. */

#include "dateline-sidebar-private.h"

#include "widgets/dateline-menu-names.h"

static GListModel *
get_listed (DatelineSidebar *self, const char *page)
{
  if (self->document == NULL)
    return NULL;
  if (g_str_equal (page, "timeline"))
    return dateline_document_get_events (self->document);
  if (g_str_equal (page, "quotes"))
    return dateline_document_get_quotes (self->document);
  return NULL;
}

/**
 * dateline_sidebar_update_header:
 * @self: a sidebar
 *
 * Says what is on the page that is shown, and in which orders it can be.
 */
void
dateline_sidebar_update_header (DatelineSidebar *self)
{
  const char *page = dateline_sidebar_get_page (self);
  AdwViewStackPage *stack_page =
    adw_view_stack_get_page (self->view_stack, adw_view_stack_get_visible_child (self->view_stack));
  GListModel *listed = get_listed (self, page);

  adw_window_title_set_title (self->title, adw_view_stack_page_get_title (stack_page));
  dateline_menu_names_set_model (
    self->order_button, g_str_equal (page, "quotes") ? self->quotes_menu : self->timeline_menu);
  gtk_widget_set_visible (GTK_WIDGET (self->order_button),
                          listed != NULL && g_list_model_get_n_items (listed) > 1);
}

static DatelineListPage *
get_page (AdwBin *bin)
{
  GtkWidget *page = adw_bin_get_child (bin);

  return page != NULL ? DATELINE_LIST_PAGE (page) : NULL;
}

/* A list takes long to make, and many articles are read without it. */
static void
make_shown_page (DatelineSidebar *self)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->view_stack));

  if (adw_bin_get_child (bin) != NULL)
    return;
  if (bin == self->entities_bin)
    dateline_sidebar_add_entities (self);
  else if (bin == self->quotes_bin)
    dateline_sidebar_add_quotes (self);
}

static void
fill_page (DatelineSidebar *self, DatelineListPage *page)
{
  gboolean is_shown = page == dateline_sidebar_get_list_page (self);

  if (page == NULL)
    return;
  if (is_shown || DATELINE_IS_TIMELINE_VIEW (page))
    dateline_list_page_set_document (page, self->document);
  else if (dateline_list_page_get_document (page) != self->document)
    dateline_list_page_set_document (page, NULL);
  gtk_widget_set_visible (GTK_WIDGET (page), is_shown);
}

/**
 * dateline_sidebar_fill_pages:
 * @self: a sidebar
 *
 * Shows the document on the page that is shown, which is made if that is its first time. What
 * nobody looks at is neither styled nor measured, and is listed when somebody does; the timeline
 * always is, for the events of one entity may be asked for from the article.
 */
void
dateline_sidebar_fill_pages (DatelineSidebar *self)
{
  make_shown_page (self);
  fill_page (self, DATELINE_LIST_PAGE (self->timeline_view));
  fill_page (self, get_page (self->entities_bin));
  fill_page (self, get_page (self->quotes_bin));
}

/**
 * dateline_sidebar_get_list_page:
 * @self: a sidebar
 *
 * Returns: (transfer none): the page that is shown
 */
DatelineListPage *
dateline_sidebar_get_list_page (DatelineSidebar *self)
{
  return get_page (ADW_BIN (adw_view_stack_get_visible_child (self->view_stack)));
}

/**
 * dateline_sidebar_get_page:
 * @self: a sidebar
 *
 * The page that is shown.
 *
 * Returns: "timeline", "entities" or "quotes"
 */
const char *
dateline_sidebar_get_page (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  return adw_view_stack_get_visible_child_name (self->view_stack);
}

/**
 * dateline_sidebar_set_page:
 * @self: a sidebar
 * @page: "timeline", "entities" or "quotes"
 *
 * Shows @page. Any other name, as it may come from settings, changes nothing.
 */
void
dateline_sidebar_set_page (DatelineSidebar *self, const char *page)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  if (page != NULL && adw_view_stack_get_child_by_name (self->view_stack, page) != NULL)
    adw_view_stack_set_visible_child_name (self->view_stack, page);
}
