/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What GTK does not tell a screen reader of the focus: what it tells too early, and what it
 * keeps to itself.
 *
 * Of the first window of the program it tells that the window is active and what has the
 * focus before the program is on the bus of assistive technologies: who then asks for them
 * gets no answer, takes them for dead, and stays silent. There is no sign of when the
 * program has come to the bus, so it is told again after a while, and later for a busy
 * machine. Who knows it already does not heed it, and where nobody listens GTK tells
 * nothing.
 *
 * Of what gets the focus before it is seen, as on a page that is just about to be shown, it
 * tells nothing at all. */

#include "dateline-window-private.h"

static void
tell_of_focus (DatelineWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || !gtk_window_is_active (GTK_WINDOW (self)))
    return;
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (self),
                                        GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE);
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (focus),
                                        GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/* Orca looks again at what it took for dead when a child comes to a window that it knows.
 * It is to be one that nothing was told of, in another that is on the bus. */
static void
tell_of_child (DatelineWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkAccessible *child;

  if (focus == NULL || GTK_IS_WINDOW (gtk_widget_get_parent (focus)))
    return;
  child = GTK_ACCESSIBLE (gtk_widget_get_parent (focus));
  gtk_accessible_update_state (child, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_accessible_reset_state (child, GTK_ACCESSIBLE_STATE_HIDDEN);
}

static const struct {
  guint delay; /* in milliseconds, after the one before */
  void (*tell) (DatelineWindow *self);
} steps[] = {
  { 250, tell_of_focus },  { 250, tell_of_child }, { 250, tell_of_focus },
  { 1500, tell_of_focus }, { 250, tell_of_child }, { 250, tell_of_focus },
  { 5000, tell_of_focus }, { 250, tell_of_child }, { 250, tell_of_focus },
};

static void tell_next (DatelineWindow *self);

static gboolean
tell_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->bus_source = 0;
  steps[self->n_told++].tell (self);
  tell_next (self);
  return G_SOURCE_REMOVE;
}

static void
tell_next (DatelineWindow *self)
{
  if (self->n_told < G_N_ELEMENTS (steps))
    /* GTK comes to the bus where nothing else is to be done. */
    self->bus_source = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE + 10, steps[self->n_told].delay,
                                           tell_cb, self, NULL);
}

static void
mapped_cb (GtkWidget *focus, DatelineWindow *self)
{
  g_signal_handlers_disconnect_by_func (focus, mapped_cb, self);
  if (gtk_window_get_focus (GTK_WINDOW (self)) == focus)
    gtk_accessible_update_platform_state (GTK_ACCESSIBLE (focus),
                                          GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

static void
focus_cb (DatelineWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus != NULL && !gtk_widget_get_mapped (focus))
    g_signal_connect_object (focus, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_AFTER);
}

static void
active_cb (DatelineWindow *self)
{
  g_signal_handlers_disconnect_by_func (self, active_cb, NULL);
  tell_next (self);
}

/**
 * dateline_window_follow_bus:
 * @self: a window
 *
 * Tells assistive technologies of the focus where GTK does not, and of the first window of
 * the program once they can ask for it.
 */
void
dateline_window_follow_bus (DatelineWindow *self)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_cb), NULL);
  /* The program stays on the bus for the windows to come. */
  if (application == NULL || gtk_application_get_windows (application) == NULL)
    g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
}
