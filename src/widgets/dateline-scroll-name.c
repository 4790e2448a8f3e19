/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What scrolls within a page or a dialog of libadwaita. The keyboard comes to it where
 * nothing else in it can take the focus, and a screen reader is then to have a name. */

#include "dateline-scroll-name.h"

#include <adwaita.h>

/* What has no role may have no name, and a role stays what it was when it was asked for. */
static void
set_name (GtkWidget *scrolled, const char *name)
{
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (scrolled)) != GTK_ACCESSIBLE_ROLE_GROUP)
    g_object_set (scrolled, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scrolled), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/**
 * dateline_scroll_name:
 * @widget: a page or a dialog, which nobody has seen yet when it gets its first name
 * @name: its title
 *
 * Gives the name to what scrolls in @widget.
 */
void
dateline_scroll_name (GtkWidget *widget, const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  /* It comes into its dialog when that is seen. */
  if (ADW_IS_DIALOG (widget))
    widget = adw_dialog_get_child (ADW_DIALOG (widget));
  if (GTK_IS_SCROLLED_WINDOW (widget))
    set_name (widget, name);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    dateline_scroll_name (child, name);
}
