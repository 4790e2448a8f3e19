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

static void
apply_cb (DatelineWindow *self)
{
  if (self->compact_bar == NULL)
    add_bar (self);
  gtk_widget_set_visible (self->compact_bar, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
}

static void
unapply_cb (DatelineWindow *self)
{
  gtk_widget_set_visible (self->compact_bar, FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
}

/**
 * dateline_window_follow_width:
 * @self: a window
 *
 * Shows a bar at the foot where the window is narrow, from now on.
 */
void
dateline_window_follow_width (DatelineWindow *self)
{
  g_signal_connect_object (self->compact_breakpoint, "apply", G_CALLBACK (apply_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compact_breakpoint, "unapply", G_CALLBACK (unapply_cb), self,
                           G_CONNECT_SWAPPED);
}
