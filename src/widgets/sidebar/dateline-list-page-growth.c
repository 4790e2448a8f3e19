/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the list of a page grows, a few rows at a time while it can be seen. */

#include "dateline-list-page-private.h"

#include "widgets/sidebar/dateline-list-start.h"

/* No row is lower than that, in pixels. */
#define LEAST_ROW_HEIGHT 28

/* More rows below move those above, and the view with them. */
static void
grown_cb (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  if (dateline_list_start_is_kept (priv->list_view))
    dateline_list_start_show (priv->list_view);
}

/* When it is mapped first, only the window is known to have a height. */
static guint
guess_n_rows (GtkWidget *list_view)
{
  GtkRoot *root = gtk_widget_get_root (list_view);
  int height = 0;

  if (GTK_IS_WINDOW (root))
    gtk_window_get_default_size (GTK_WINDOW (root), NULL, &height);
  return (guint) MAX (height, gtk_widget_get_height (list_view)) / LEAST_ROW_HEIGHT;
}

static void
mapped_cb (GtkWidget *list_view, DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);
  gboolean is_mapped = gtk_widget_get_mapped (list_view);

  if (is_mapped && priv->shown != NULL)
    dateline_list_growth_set_start (priv->shown, guess_n_rows (list_view));
  if (priv->shown != NULL)
    dateline_list_growth_set_growing (priv->shown, is_mapped);
}

/**
 * dateline_list_page_begin_growth:
 * @self: a page with its model
 *
 * Makes the list that grows to all rows of the model.
 */
void
dateline_list_page_begin_growth (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  priv->shown = dateline_list_growth_new (priv->model);
  g_signal_connect_object (priv->shown, "items-changed", G_CALLBACK (grown_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * dateline_list_page_bind_growth:
 * @widget_class: the class of the page
 *
 * Gives the template what it calls when the list is seen and no longer seen.
 */
void
dateline_list_page_bind_growth (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, mapped_cb);
}
