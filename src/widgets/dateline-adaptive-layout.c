/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lays out what adapts to the room that there is before it gets it. What an AdwBreakpoint
 * changes is seen one frame later: an article would be laid out for a width that it does not
 * keep, drawn, and laid out once more. */

#include "dateline-adaptive-layout.h"

struct _DatelineAdaptiveLayout {
  GtkLayoutManager parent_instance;
};

enum {
  SIGNAL_ADAPT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineAdaptiveLayout, dateline_adaptive_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
dateline_adaptive_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* What the child needs depends on what it gets: the window says how small it may be. */
static void
dateline_adaptive_layout_measure (GtkLayoutManager *manager,
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
    gtk_widget_measure (child, orientation, for_size, NULL, natural, NULL, NULL);
  *minimum = 0;
}

static void
dateline_adaptive_layout_allocate (GtkLayoutManager *manager,
                                   GtkWidget        *widget,
                                   int               width,
                                   int               height,
                                   int               baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int least_width, least_height;

  if (child == NULL)
    return;
  g_signal_emit (manager, signals[SIGNAL_ADAPT], 0, width, height);
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  if (least_width > width || least_height > height)
    g_warning ("What needs %d×%d pixels has %d×%d", least_width, least_height, width, height);
  gtk_widget_allocate (child, MAX (width, least_width), MAX (height, least_height), baseline, NULL);
}

static void
dateline_adaptive_layout_class_init (DatelineAdaptiveLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = dateline_adaptive_layout_get_request_mode;
  manager_class->measure = dateline_adaptive_layout_measure;
  manager_class->allocate = dateline_adaptive_layout_allocate;

  /**
   * DatelineAdaptiveLayout::adapt:
   * @width: the width that the child is to get, in pixels
   * @height: its height
   *
   * The child is to be laid out. What is in it may be shown, hidden and changed.
   */
  signals[SIGNAL_ADAPT] =
    g_signal_new ("adapt", DATELINE_TYPE_ADAPTIVE_LAYOUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
dateline_adaptive_layout_init (DatelineAdaptiveLayout *self)
{
}
