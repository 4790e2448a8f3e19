/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lays the one child of the sidebar out, and never in less room than it needs: with
 * libadwaita 1.9 a sidebar that is hidden has the width that is left beside the article, for
 * the frame in which a window becomes narrow, and that may be none. Nobody sees it then. */

#include "dateline-sidebar-layout.h"

struct _DatelineSidebarLayout {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (DatelineSidebarLayout, dateline_sidebar_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
dateline_sidebar_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  return child != NULL ? gtk_widget_get_request_mode (child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
dateline_sidebar_layout_measure (GtkLayoutManager *manager,
                                 GtkWidget        *widget,
                                 GtkOrientation    orientation,
                                 int               for_size,
                                 int              *minimum,
                                 int              *natural,
                                 int              *minimum_baseline,
                                 int              *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child != NULL)
    gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
dateline_sidebar_layout_allocate (GtkLayoutManager *manager,
                                  GtkWidget        *widget,
                                  int               width,
                                  int               height,
                                  int               baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int least_width, least_height;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  width = MAX (width, least_width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (child, width, MAX (height, least_height), -1, NULL);
}

static void
dateline_sidebar_layout_class_init (DatelineSidebarLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = dateline_sidebar_layout_get_request_mode;
  manager_class->measure = dateline_sidebar_layout_measure;
  manager_class->allocate = dateline_sidebar_layout_allocate;
}

static void
dateline_sidebar_layout_init (DatelineSidebarLayout *self)
{
}
