/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Saves the document of a window. */

#include <glib/gi18n-lib.h>

#include "core/dateline-document-writer.h"
#include "dateline-window-private.h"

typedef struct {
  DatelineDocument *document;
  GFile *file;
} Writing;

static void
writing_free (Writing *writing)
{
  g_object_unref (writing->document);
  g_object_unref (writing->file);
  g_free (writing);
}

static void
write_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Writing *writing = task_data;
  g_autoptr (GError) error = NULL;

  if (dateline_document_save (writing->document, writing->file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* From here on the document is an ordinary one. What has changed in it meanwhile is
 * not in the file. */
static void
become_saved (DatelineWindow *self, const Writing *writing)
{
  g_set_object (&self->file, writing->file);
  g_clear_pointer (&self->identity, g_free);
  self->is_imported = FALSE;
  if (self->document == writing->document)
    self->is_unsaved = FALSE;
  dateline_window_name_document (self);
  dateline_window_follow_headline (self);
  dateline_window_update_save (self);
  dateline_window_remember_file (self);
  dateline_window_keep_bookmark (self);
  dateline_window_tell_saved (self, self->file);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  DatelineWindow *self = g_task_get_source_object (task);
  gboolean is_saved = g_task_propagate_boolean (G_TASK (result), &error);

  self->is_saving = FALSE;
  if (is_saved)
    become_saved (self, g_task_get_task_data (G_TASK (result)));
  else
    dateline_window_show_failure (self, _("The Article Could Not Be Saved"), error->message);
  if (!self->is_imported && self->file != NULL)
    dateline_window_watch_file (self, NULL);
  g_task_return_boolean (task, is_saved);
}

static void
write_file (GTask *task, GFile *file)
{
  DatelineWindow *self = g_task_get_source_object (task);
  g_autoptr (GTask) inner = g_task_new (self, NULL, written_cb, g_object_ref (task));
  Writing *writing = g_new (Writing, 1);

  /* Others have not changed what the window itself writes. */
  dateline_window_unwatch_file (self);
  writing->document = g_object_ref (self->document);
  writing->file = g_object_ref (file);
  g_task_set_task_data (inner, writing, (GDestroyNotify) writing_free);
  g_task_run_in_thread (inner, write_thread);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  DatelineWindow *self = g_task_get_source_object (task);

  if (file != NULL) {
    write_file (task, file);
    return;
  }
  self->is_saving = FALSE;
  if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file was chosen: %s", error->message);
  g_task_return_boolean (task, FALSE);
}

static void
choose_file (GTask *task)
{
  DatelineWindow *self = g_task_get_source_object (task);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = dateline_window_dup_file_name (self, ".dateline");

  gtk_file_filter_set_name (filter, _("Dateline documents"));
  gtk_file_filter_add_suffix (filter, "dateline");
  gtk_file_filter_add_mime_type (filter, DATELINE_MEDIA_TYPE);
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Save the Article"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, chosen_cb, g_object_ref (task));
}

static void
save (DatelineWindow *self, gboolean is_elsewhere, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  if (self->document == NULL || self->is_saving || dateline_window_has_failed (self)) {
    g_task_return_boolean (task, FALSE);
    return;
  }
  self->is_saving = TRUE;
  if (is_elsewhere || self->file == NULL || self->is_imported)
    choose_file (task);
  else
    write_file (task, self->file);
}

static void
save_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  save (window, FALSE, NULL, NULL);
}

static void
save_as_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  save (window, TRUE, NULL, NULL);
}

static const GActionEntry actions[] = {
  { .name = "save", .activate = save_action },
  { .name = "save-as", .activate = save_as_action },
};

/**
 * dateline_window_add_save_actions:
 * @self: a window
 *
 * Adds the actions that save the document.
 */
void
dateline_window_add_save_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  dateline_window_update_save (self);
}

/**
 * dateline_window_update_save:
 * @self: a window
 *
 * Lets the document be saved where there is something to save.
 */
void
dateline_window_update_save (DatelineWindow *self)
{
  GAction *save_one = g_action_map_lookup_action (G_ACTION_MAP (self), "save");
  GAction *save_as = g_action_map_lookup_action (G_ACTION_MAP (self), "save-as");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (save_one), self->is_unsaved);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (save_as), self->document != NULL);
}

/**
 * dateline_window_save_async:
 * @self: a window
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Saves the document, in a file that the person chooses where it has none yet. That
 * it cannot be saved is told here. Finish with dateline_window_save_finish().
 */
void
dateline_window_save_async (DatelineWindow *self, GAsyncReadyCallback callback, gpointer user_data)
{
  save (self, FALSE, callback, user_data);
}

/**
 * dateline_window_save_finish:
 * @self: a window
 * @result: what the callback was given
 *
 * Ends what dateline_window_save_async() began.
 *
 * Returns: whether the document is saved
 */
gboolean
dateline_window_save_finish (DatelineWindow *self, GAsyncResult *result)
{
  return g_task_propagate_boolean (G_TASK (result), NULL);
}
