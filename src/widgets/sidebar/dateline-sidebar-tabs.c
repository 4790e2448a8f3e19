/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tabs above the pages of the sidebar, and what libadwaita leaves undone for them. */

#include "dateline-sidebar-private.h"

static AdwToggleGroup *
get_group (DatelineSidebar *self)
{
  GtkWidget *group =
    self->switcher != NULL ? gtk_widget_get_first_child (GTK_WIDGET (self->switcher)) : NULL;

  return ADW_IS_TOGGLE_GROUP (group) ? ADW_TOGGLE_GROUP (group) : NULL;
}

/* A tab is selected. The buttons of which libadwaita 1.10 makes tabs are pressed. */
static void
name_selected (AdwToggleGroup *group)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (group)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!GTK_IS_TOGGLE_BUTTON (child))
      continue;
    gtk_accessible_reset_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_PRESSED);
    gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_SELECTED,
                                 gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (child)), -1);
  }
}

/**
 * dateline_sidebar_init_tabs:
 * @self: a sidebar with its template
 *
 * Tells assistive technologies which tab is selected, from now on.
 */
void
dateline_sidebar_init_tabs (DatelineSidebar *self)
{
  AdwToggleGroup *group = get_group (self);

  if (group == NULL)
    return;
  g_signal_connect (group, "notify::active", G_CALLBACK (name_selected), NULL);
  name_selected (group);
}

/**
 * dateline_sidebar_empty_tabs:
 * @self: a sidebar that is disposed of
 *
 * Takes from the tabs what they show. A toggle of libadwaita 1.10 keeps its child for ever:
 * 37 kB for each window that was ever open.
 */
void
dateline_sidebar_empty_tabs (DatelineSidebar *self)
{
  AdwToggleGroup *group = get_group (self);

  for (guint i = 0; group != NULL && i < adw_toggle_group_get_n_toggles (group); i++)
    adw_toggle_set_child (adw_toggle_group_get_toggle (group, i), NULL);
}

/**
 * dateline_sidebar_set_narrow:
 * @self: a sidebar
 * @is_narrow: whether the names of the pages have no room beside each other
 *
 * Lets the tabs show icons instead of names; the name of the page that is shown is the title.
 */
void
dateline_sidebar_set_narrow (DatelineSidebar *self, gboolean is_narrow)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  adw_inline_view_switcher_set_display_mode (self->switcher,
                                             is_narrow ? ADW_INLINE_VIEW_SWITCHER_ICONS
                                                       : ADW_INLINE_VIEW_SWITCHER_LABELS);
}
