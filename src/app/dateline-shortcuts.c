/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The dialog of the shortcuts. libadwaita shows it by itself where it finds it, but as of
 * 1.10 its rows have no names for assistive technologies. */

#include "dateline-shortcuts.h"

#define DIALOG "/io/github/dateline_reader/Dateline/shortcuts-dialog.ui"

static GtkWidget *
find_below (GtkWidget *widget, GType type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (child), type) ? child : find_below (child, type);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* What a shortcut does, and then its keys, as they are seen. */
static void
name_rows_below (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *title = find_below (child, GTK_TYPE_LABEL);
    GtkWidget *keys = find_below (child, ADW_TYPE_SHORTCUT_LABEL);

    if (!GTK_IS_LIST_BOX_ROW (child))
      name_rows_below (child);
    else if (title != NULL && keys != NULL)
      gtk_accessible_update_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                      title, keys, NULL, -1);
  }
}

/**
 * dateline_shortcuts_new:
 *
 * Makes the dialog of the shortcuts.
 *
 * Returns: (transfer full): a new dialog
 */
AdwDialog *
dateline_shortcuts_new (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (DIALOG);
  AdwDialog *dialog = ADW_DIALOG (gtk_builder_get_object (builder, "shortcuts_dialog"));

  /* The rows are there when the dialog is. */
  g_signal_connect (dialog, "map", G_CALLBACK (name_rows_below), NULL);
  return g_object_ref (dialog);
}
