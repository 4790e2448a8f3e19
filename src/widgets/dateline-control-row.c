/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of controls that Tab goes through as they are read. GTK 4.24 goes through a box
 * from left to right, in languages from right to left as well. */

#include "dateline-control-row.h"

struct _DatelineControlRow {
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (DatelineControlRow, dateline_control_row, GTK_TYPE_BOX)

/* From the child that has the focus, or else from the end that Tab comes from. */
static gboolean
dateline_control_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *(*step) (GtkWidget *) =
    direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling : gtk_widget_get_prev_sibling;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (dateline_control_row_parent_class)->focus (widget, direction);
  if (child == NULL)
    child = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_first_child (widget)
                                             : gtk_widget_get_last_child (widget);
  while (child != NULL && !gtk_widget_child_focus (child, direction))
    child = step (child);
  return child != NULL;
}

static void
dateline_control_row_class_init (DatelineControlRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = dateline_control_row_focus;
}

static void
dateline_control_row_init (DatelineControlRow *self)
{
}
