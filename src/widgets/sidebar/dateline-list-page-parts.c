/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What each of the pages adds of its own to a page: words, headings and widgets. */

#include "dateline-list-page-private.h"

#include "widgets/dateline-scroll-name.h"

/**
 * dateline_list_page_set_words:
 * @self: a page
 * @words: what it says
 *
 * Gives the page its words. For its init.
 */
void
dateline_list_page_set_words (DatelineListPage *self, const DatelineListPageWords *words)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  gtk_search_entry_set_placeholder_text (priv->search_entry, words->search_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words->search_words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->list_view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words->name, -1);
  gtk_widget_add_css_class (GTK_WIDGET (priv->list_view), words->style_class);
  adw_status_page_set_icon_name (priv->empty_page, words->empty_icon_name);
  adw_status_page_set_title (priv->empty_page, words->empty_title);
  adw_status_page_set_description (priv->empty_page, words->empty_description);
  dateline_scroll_name (GTK_WIDGET (priv->empty_page), words->empty_title);
}

/**
 * dateline_list_page_set_empty_description:
 * @self: a page
 * @description: words for the reader
 *
 * Says why the page has no rows, in other words than before.
 */
void
dateline_list_page_set_empty_description (DatelineListPage *self, const char *description)
{
  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  adw_status_page_set_description (dateline_list_page_get_private (self)->empty_page, description);
}

/**
 * dateline_list_page_set_all:
 * @self: a page
 * @all: (nullable): what is there before any filter
 *
 * Sets what decides whether there is anything to list.
 */
void
dateline_list_page_set_all (DatelineListPage *self, GListModel *all)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  if (g_set_object (&priv->all, all))
    dateline_list_page_update_stacks (self);
}

/**
 * dateline_list_page_set_headings:
 * @self: a page
 * @has_headings: whether there are words above each section
 *
 * Shows headings, or none.
 */
void
dateline_list_page_set_headings (DatelineListPage *self, gboolean has_headings)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  gtk_list_view_set_header_factory (priv->list_view, has_headings ? priv->header_factory : NULL);
}

/**
 * dateline_list_page_add_suffix:
 * @self: a page
 * @widget: a widget
 *
 * Puts @widget beside the search entry.
 */
void
dateline_list_page_add_suffix (DatelineListPage *self, GtkWidget *widget)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  gtk_box_append (priv->search_box, widget);
}

/**
 * dateline_list_page_add_above:
 * @self: a page
 * @widget: a widget
 *
 * Puts @widget between the search and the list.
 */
void
dateline_list_page_add_above (DatelineListPage *self, GtkWidget *widget)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  gtk_box_append (priv->head, widget);
}
