/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that have to do with files. */

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"
#include "dateline-window-private.h"
#include "widgets/dateline-drop-area.h"
#include "widgets/dateline-scroll-name.h"

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    dateline_window_open_files (self, &file, 1);
  else if (error != NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file was chosen: %s", error->message);
}

static void
files_dropped_cb (DatelineWindow *self, GListModel *list)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (files, g_list_model_get_item (list, i));
  dateline_window_open_files (self, (GFile **) files->pdata, files->len);
}

static GtkFileFilter *
add_filter (GListStore *filters, const char *name, const char *const *suffixes)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  g_list_store_append (filters, filter);
  return filter;
}

static GListModel *
list_filters (void)
{
  static const char *const all[] = { "dateline", "txt",   "text", "md",    "markdown", "html",
                                     "htm",      "xhtml", "xht",  "mhtml", "mht",      NULL };
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  GtkFileFilter *filter = add_filter (filters, _("Articles and documents"), all);

  gtk_file_filter_add_mime_type (filter, DATELINE_MEDIA_TYPE);
  gtk_file_filter_add_mime_type (filter, "text/plain");
  gtk_file_filter_add_mime_type (filter, "text/html");
  filter = add_filter (filters, _("Dateline documents"), (const char *[]) { "dateline", NULL });
  gtk_file_filter_add_mime_type (filter, DATELINE_MEDIA_TYPE);
  filter = add_filter (filters, _("Web pages"),
                       (const char *[]) { "html", "htm", "xhtml", "xht", "mhtml", "mht", NULL });
  gtk_file_filter_add_mime_type (filter, "text/html");
  filter =
    add_filter (filters, _("Texts"), (const char *[]) { "txt", "text", "md", "markdown", NULL });
  gtk_file_filter_add_mime_type (filter, "text/plain");
  filter = add_filter (filters, _("All files"), (const char *[]) { NULL });
  gtk_file_filter_add_pattern (filter, "*");
  return G_LIST_MODEL (filters);
}

static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = list_filters ();

  gtk_file_dialog_set_title (dialog, _("Open a Document"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, window, NULL, opened_cb, g_object_ref (window));
}

static const GActionEntry actions[] = {
  { .name = "open", .activate = open_action },
};

/**
 * dateline_window_bind_drops:
 * @widget_class: the class of windows
 *
 * Lets files and texts be dropped. For its class_init.
 */
void
dateline_window_bind_drops (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_DROP_AREA);
  gtk_widget_class_bind_template_callback (widget_class, files_dropped_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "text_dropped_cb",
                                                G_CALLBACK (dateline_window_take_drop));
}

/**
 * dateline_window_add_file_actions:
 * @self: a window
 *
 * Adds the actions that open documents.
 */
void
dateline_window_add_file_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * dateline_window_open_files:
 * @self: a window
 * @files: (array length=n_files): files
 * @n_files: how many there are
 *
 * Opens documents in windows of their own; this one stays as it is.
 */
void
dateline_window_open_files (DatelineWindow *self, GFile **files, guint n_files)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application != NULL)
    g_application_open (G_APPLICATION (application), files, (int) n_files, "");
}

/**
 * dateline_window_show_failure:
 * @self: a window
 * @heading: what could not be done
 * @body: why
 *
 * Says that something failed that the reader had asked for.
 */
void
dateline_window_show_failure (DatelineWindow *self, const char *heading, const char *body)
{
  AdwDialog *alert = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "close", _("_Close"));
  dateline_scroll_name (GTK_WIDGET (alert), heading);
  adw_dialog_present (alert, GTK_WIDGET (self));
}

/**
 * dateline_window_tell:
 * @self: a window
 * @words: what to say
 *
 * Says something for a moment that needs no answer.
 */
void
dateline_window_tell (DatelineWindow *self, const char *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
show_file_cb (AdwToast *toast, GFile *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, NULL, NULL, NULL, NULL);
}

/**
 * dateline_window_tell_saved:
 * @self: a window
 * @file: a file that was written
 *
 * Says that something was saved, and leads there.
 */
void
dateline_window_tell_saved (DatelineWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  /* Translators: %s is the name of a file. */
  g_autofree char *title = dateline_text_insert_name (
    _("“%s” was saved"), shown, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Show in Files"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (show_file_cb), g_object_ref (file),
                         (GClosureNotify) (void *) g_object_unref, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * dateline_window_dup_file_name:
 * @self: a window with a document
 * @suffix: how the name is to end, with the point
 *
 * Returns: (transfer full): a name for a file that the article is saved in
 */
char *
dateline_window_dup_file_name (DatelineWindow *self, const char *suffix)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  g_autofree char *name = g_strdup (dateline_article_get_title (article));

  /* No file name holds these. */
  g_strdelimit (name, "/\\:*?\"<>|\n\t", '-');
  if (g_utf8_strlen (name, -1) > 60)
    *g_utf8_offset_to_pointer (name, 60) = '\0';
  /* With a point at its start a file is hidden. */
  for (char *at = name; *at == '.' || *at == ' '; at++)
    *at = ' ';
  return g_strconcat (*g_strstrip (name) != '\0' ? name : _("Article"), suffix, NULL);
}
