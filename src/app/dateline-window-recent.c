/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents that were opened last, as the desktop remembers them. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"

#define MAX_RECENT 10

static gboolean
is_remembering (DatelineWindow *self)
{
  gboolean is_enabled;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-recent-files-enabled",
                &is_enabled, NULL);
  return is_enabled;
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

/* (transfer full): newest first. */
static GList *
list_recent (gboolean with_missing)
{
  GList *all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GList *kept = NULL;

  for (GList *at = all; at != NULL; at = at->next) {
    if (gtk_recent_info_has_application (at->data, g_get_application_name ()) &&
        (with_missing || gtk_recent_info_exists (at->data)))
      kept = g_list_prepend (kept, gtk_recent_info_ref (at->data));
  }
  g_list_free_full (all, (GDestroyNotify) gtk_recent_info_unref);
  return g_list_sort (kept, compare_cb);
}

/* An underscore in a name is no mnemonic. */
static char *
escape_label (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "_", -1);

  return g_strjoinv ("__", parts);
}

static void
fill_menu (DatelineWindow *self)
{
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenu) clear = g_menu_new ();
  GList *recent = is_remembering (self) ? list_recent (FALSE) : NULL;
  guint n_shown = 0;

  g_menu_remove_all (self->recent_menu);
  for (GList *at = recent; at != NULL && n_shown < MAX_RECENT; at = at->next, n_shown++) {
    g_autofree char *label = escape_label (gtk_recent_info_get_display_name (at->data));
    g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

    g_menu_item_set_action_and_target (item, "win.open-recent", "s",
                                       gtk_recent_info_get_uri (at->data));
    g_menu_append_item (section, item);
  }
  g_list_free_full (recent, (GDestroyNotify) gtk_recent_info_unref);
  if (n_shown > 0) {
    g_menu_append_section (self->recent_menu, NULL, G_MENU_MODEL (section));
    g_menu_append (clear, _("_Clear List"), "win.clear-recent");
  } else {
    g_menu_append (clear, _("No Recent Documents"), "win.no-recent");
  }
  g_menu_append_section (self->recent_menu, NULL, G_MENU_MODEL (clear));
}

static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  dateline_window_open_files (window, &file, 1);
}

static void
clear_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  GList *recent = list_recent (TRUE);

  for (GList *at = recent; at != NULL; at = at->next)
    gtk_recent_manager_remove_item (gtk_recent_manager_get_default (),
                                    gtk_recent_info_get_uri (at->data), NULL);
  g_list_free_full (recent, (GDestroyNotify) gtk_recent_info_unref);
}

static const GActionEntry actions[] = {
  { .name = "open-recent", .activate = open_action, .parameter_type = "s" },
  { .name = "clear-recent", .activate = clear_action },
};

/**
 * dateline_window_add_recent_actions:
 * @self: a window
 *
 * Fills the list of recent documents, and adds the actions of it.
 */
void
dateline_window_add_recent_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (fill_menu),
                           self, G_CONNECT_SWAPPED);
  fill_menu (self);
}

/**
 * dateline_window_remember_file:
 * @self: a window that shows a file
 *
 * Adds the file to the recent ones, where the person wants them remembered.
 */
void
dateline_window_remember_file (DatelineWindow *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *uri = g_file_get_uri (self->file);
  g_autofree char *command = g_strconcat (g_get_prgname (), " %u", NULL);
  g_autofree char *guessed = g_content_type_guess (name, NULL, 0, NULL);
  g_autofree char *media_type = g_content_type_get_mime_type (guessed);
  GtkRecentData data = {
    .display_name = shown,
    .mime_type =
      self->is_imported && media_type != NULL ? media_type : (char *) DATELINE_MEDIA_TYPE,
    .app_name = (char *) g_get_application_name (),
    .app_exec = command,
  };

  if (g_file_has_uri_scheme (self->file, "resource") || !is_remembering (self))
    return;
  if (g_file_is_native (self->file) &&
      !g_file_test (g_file_peek_path (self->file), G_FILE_TEST_IS_REGULAR))
    return;
  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}
