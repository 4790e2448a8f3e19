/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A narrow window has its buttons in a bar at the foot, so that its header has room for
 * the title. */

#include "dateline-compact-bar.h"
#include "dateline-window-private.h"

/* Made when it is needed: most windows are wide. */
static void
add_bar (DatelineWindow *self)
{
  self->compact_bar = dateline_compact_bar_new ();
  dateline_window_set_reading_button (
    self, dateline_compact_bar_get_reading_button (DATELINE_COMPACT_BAR (self->compact_bar)));
  adw_toolbar_view_add_bottom_bar (self->article_pane, self->compact_bar);
}

/* A toast has another margin then, and may have been measured with that of before: the class
 * comes in the middle of a layout. */
static void
measure_toasts_again (DatelineWindow *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->toasts));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child)) {
    if (child != adw_toast_overlay_get_child (self->toasts))
      gtk_widget_queue_resize (child);
  }
}

/**
 * dateline_window_set_compact:
 * @self: a window
 * @is_compact: whether it is narrow
 *
 * Shows a bar at the foot where the window is narrow.
 */
void
dateline_window_set_compact (DatelineWindow *self, gboolean is_compact)
{
  if (self->compact_bar == NULL && !is_compact)
    return;
  if (self->compact_bar == NULL)
    add_bar (self);
  gtk_widget_set_visible (self->compact_bar, is_compact);
  if (gtk_widget_has_css_class (GTK_WIDGET (self), "compact") == is_compact)
    return;
  if (is_compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  measure_toasts_again (self);
}
