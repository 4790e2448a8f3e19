/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A popover keeps its keys to itself. Who presses one of the window's while a card or a menu
 * is open wants what the key stands for: the popover closes, and it is done. */

#include "dateline-window-private.h"

#define HAS_KEYS "dateline-window-keys"

/* What a popover stands in may be another one. */
static void
close_popovers (GtkWidget *widget)
{
  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at)) {
    if (GTK_IS_POPOVER (at))
      gtk_popover_popdown (GTK_POPOVER (at));
  }
}

static gboolean
key_cb (GtkWidget *popover, GVariant *arguments, gpointer detailed_name)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (popover));
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    return FALSE;
  close_popovers (popover);
  return gtk_widget_activate_action_variant (window, name, target);
}

static void
add_key (GtkEventController *controller, const char *detailed_name, const char *key)
{
  GtkShortcutAction *action = gtk_callback_action_new (key_cb, g_strdup (detailed_name), g_free);

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string (key), action));
}

static void
add_keys (GtkWidget *popover, GtkApplication *application)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  g_auto (GStrv) names = gtk_application_list_action_descriptions (application);

  for (char **name = names; *name != NULL; name++) {
    g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, *name);

    for (char **key = keys; *key != NULL; key++)
      add_key (controller, *name, *key);
  }
  gtk_widget_add_controller (popover, controller);
}

/* A popover gets the focus when it comes up. One of a dialog is not for the window to close. */
static void
focus_cb (DatelineWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  if (popover == NULL || application == NULL ||
      g_object_get_data (G_OBJECT (popover), HAS_KEYS) != NULL ||
      gtk_widget_get_ancestor (popover, ADW_TYPE_DIALOG) != NULL)
    return;
  g_object_set_data (G_OBJECT (popover), HAS_KEYS, self);
  add_keys (popover, application);
}

/**
 * dateline_window_share_keys:
 * @self: a window
 *
 * Lets the keys of the window and the application work in its popovers too, which they close.
 */
void
dateline_window_share_keys (DatelineWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_cb), NULL);
}
