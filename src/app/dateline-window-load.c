/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a window gets its document: what is seen while it is loaded, and what
 * where that fails. */

#include <glib/gi18n-lib.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-error.h"
#include "dateline-window-private.h"

/* Most documents are there before a spinner would only flicker, in milliseconds. */
#define SPINNER_DELAY 200

static void
show_error_page (DatelineWindow *self,
                 const char     *title,
                 const char     *description,
                 const char     *details,
                 const char     *name)
{
  adw_status_page_set_title (self->error_page, title);
  adw_status_page_set_description (self->error_page, description);
  gtk_label_set_text (self->error_label, details != NULL ? details : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error_label), details != NULL);
  gtk_widget_set_visible (self->copy_button, details != NULL);
  dateline_window_set_title (self, name, NULL);
  gtk_stack_set_visible_child_name (self->stack, "error");
  gtk_widget_grab_focus (self->retry_button);
}

static char *
dup_name (DatelineWindow *self)
{
  g_autofree char *name = g_file_get_basename (self->file);

  return g_filename_display_name (name);
}

static void
show_error (DatelineWindow *self, const GError *error)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *escaped = g_markup_escape_text (name, -1);
  g_autofree char *description = NULL;

  if (error->domain == DATELINE_ERROR)
    /* Translators: %s is the name of a file. What is wrong follows below. */
    description = g_strdup_printf (
      _("“%s” is not a valid document. Correct it at this place, or open another."), escaped);
  else
    /* Translators: %s is the name of a file. The reason follows below. */
    description = g_strdup_printf (_("“%s” could not be read."), escaped);
  show_error_page (self, _("This Document Cannot Be Opened"), description, error->message, name);
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  dateline_window_cancel_loading (self);
  if (document == NULL) {
    show_error (self, error);
    return;
  }
  dateline_window_show_document (self, document);
  dateline_window_watch_file (self);
  dateline_window_remember_file (self);
}

static gboolean
show_spinner_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->spinner_source = 0;
  gtk_widget_set_visible (self->loading_box, TRUE);
  gtk_widget_grab_focus (self->cancel_button);
  return G_SOURCE_REMOVE;
}

static void
retry_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autoptr (GFile) file = self->file != NULL ? g_object_ref (self->file) : NULL;

  if (file != NULL && dateline_window_has_failed (self))
    dateline_window_load (self, file);
}

static void
copy_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autofree char *name = self->file != NULL ? g_file_get_parse_name (self->file) : NULL;
  g_autofree char *details = NULL;

  if (name == NULL)
    return;
  details = g_strdup_printf ("%s: %s", name, gtk_label_get_text (self->error_label));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), details);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->copy_button), _("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
cancel_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autofree char *name = NULL;
  g_autofree char *escaped = NULL;
  g_autofree char *description = NULL;

  if (self->loading == NULL || gtk_widget_get_mapped (GTK_WIDGET (self->reader)))
    return;
  dateline_window_cancel_loading (self);
  name = dup_name (self);
  escaped = g_markup_escape_text (name, -1);
  /* Translators: %s is the name of a file. */
  description = g_strdup_printf (_("“%s” was not loaded."), escaped);
  show_error_page (self, _("Opening Was Cancelled"), description, NULL, name);
}

static const GActionEntry actions[] = {
  { .name = "retry", .activate = retry_action },
  { .name = "copy-details", .activate = copy_action },
  { .name = "cancel-loading", .activate = cancel_action },
};

/**
 * dateline_window_add_load_actions:
 * @self: a window
 *
 * Adds the actions of the pages that are seen while a document is loaded, and
 * where that fails.
 */
void
dateline_window_add_load_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * dateline_window_cancel_loading:
 * @self: a window
 *
 * Gives up what is being loaded, if anything is.
 */
void
dateline_window_cancel_loading (DatelineWindow *self)
{
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->spinner_source, g_source_remove);
}

/**
 * dateline_window_load:
 * @self: a window
 * @file: a document
 *
 * Loads @file and shows it, or what is wrong with it.
 */
void
dateline_window_load (DatelineWindow *self, GFile *file)
{
  g_return_if_fail (DATELINE_IS_WINDOW (self));

  dateline_window_cancel_loading (self);
  dateline_window_keep_bookmark (self);
  dateline_window_unwatch_file (self);
  g_set_object (&self->file, file);
  self->loading = g_cancellable_new ();
  gtk_widget_set_visible (self->loading_box, FALSE);
  self->spinner_source = g_timeout_add (SPINNER_DELAY, show_spinner_cb, self);
  gtk_stack_set_visible_child_name (self->stack, "loading");
  dateline_document_load_async (file, self->loading, load_cb, g_object_ref (self));
}
