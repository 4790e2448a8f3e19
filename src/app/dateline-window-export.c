/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes the document of a window as a PDF, in steps between which the window
 * still answers. */

#include <glib/gi18n-lib.h>

#include "core/dateline-file-saver.h"
#include "dateline-window-private.h"
#include "widgets/print/dateline-pdf-writer.h"

#define STEP_MICROSECONDS 3000

typedef struct {
  DatelineWindow *window;
  DatelinePrintDialog *dialog;
  DatelinePdfWriter *writer;
  GFile *file;
  guint source; /* 0 when all pages are written */
  gboolean is_cancelled;
} Export;

static void
export_free (Export *export)
{
  g_signal_handlers_disconnect_by_data (export->dialog, export);
  g_clear_handle_id (&export->source, g_source_remove);
  g_clear_object (&export->writer);
  g_clear_object (&export->file);
  g_object_unref (export->dialog);
  g_object_unref (export->window);
  g_free (export);
}

static void
save_thread (GTask *task, gpointer file, gpointer bytes, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;

  if (dateline_file_save (file, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
end (Export *export, const GError *error)
{
  g_signal_handlers_disconnect_by_data (export->dialog, export);
  if (!export->is_cancelled) {
    adw_dialog_force_close (ADW_DIALOG (export->dialog));
    if (error != NULL)
      dateline_window_show_failure (export->window, _("The PDF Could Not Be Saved"),
                                    error->message);
    else
      dateline_window_tell_saved (export->window, export->file);
  }
  export_free (export);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  end (user_data, error);
}

static void
save (Export *export)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTask) task = g_task_new (export->file, NULL, saved_cb, export);
  GBytes *bytes = dateline_pdf_writer_finish (export->writer, &error);

  if (bytes == NULL) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  g_task_set_task_data (task, bytes, (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, save_thread);
}

static gboolean
step_cb (gpointer user_data)
{
  Export *export = user_data;
  double progress;

  if (!dateline_pdf_writer_step (export->writer, g_get_monotonic_time () + STEP_MICROSECONDS,
                                 &progress)) {
    dateline_print_dialog_set_progress (export->dialog, progress);
    return G_SOURCE_CONTINUE;
  }
  export->source = 0;
  save (export);
  return G_SOURCE_REMOVE;
}

/* The dialog was closed: what is not yet being saved is given up. */
static void
closed_cb (AdwDialog *dialog, Export *export)
{
  export->is_cancelled = TRUE;
  if (export->source != 0)
    export_free (export);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Export *export = user_data;
  g_autoptr (GtkPaperSize) paper = dateline_print_dialog_dup_paper (export->dialog);
  DatelineDocument *document = dateline_reader_get_document (export->window->reader);
  DatelinePrintContents contents;

  export->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  /* Not chosen: the dialog stays, to choose otherwise. */
  if (export->file == NULL || document == NULL ||
      gtk_widget_get_root (GTK_WIDGET (export->dialog)) == NULL) {
    export_free (export);
    return;
  }
  dateline_window_get_print_contents (export->window, export->dialog, &contents);
  export->writer =
    dateline_pdf_writer_new (document, &contents, gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
                             gtk_paper_size_get_height (paper, GTK_UNIT_POINTS));
  export->source = g_idle_add (step_cb, export);
  g_signal_connect (export->dialog, "closed", G_CALLBACK (closed_cb), export);
}

/**
 * dateline_window_export:
 * @self: a window with a document
 * @dialog: the dialog in which the reader has said what to export
 *
 * Asks for a file and writes the document to it. @dialog shows how far it is,
 * and is closed at the end.
 */
void
dateline_window_export (DatelineWindow *self, DatelinePrintDialog *dialog)
{
  g_autoptr (GtkFileDialog) chooser = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = dateline_window_dup_file_name (self, ".pdf");
  Export *export = g_new0 (Export, 1);

  export->window = g_object_ref (self);
  export->dialog = g_object_ref (dialog);
  gtk_file_filter_set_name (filter, _("PDF documents"));
  gtk_file_filter_add_suffix (filter, "pdf");
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (chooser, _("Export as PDF"));
  gtk_file_dialog_set_initial_name (chooser, name);
  gtk_file_dialog_set_filters (chooser, G_LIST_MODEL (filters));
  gtk_file_dialog_save (chooser, GTK_WINDOW (self), NULL, chosen_cb, export);
}
