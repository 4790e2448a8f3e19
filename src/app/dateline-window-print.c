/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that put its document on paper. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"
#include "widgets/print/dateline-print-dialog.h"
#include "widgets/print/dateline-print-job.h"

/* How long the application may not answer, in microseconds. */
#define STEP_MICROSECONDS 3000

typedef struct {
  DatelineDocument *document;
  DatelinePrintContents contents;
  DatelinePrintJob *job; /* NULL until the paper is known */
} Print;

static void
print_free (gpointer data, GClosure *closure)
{
  Print *print = data;

  g_object_unref (print->document);
  g_clear_pointer (&print->job, dateline_print_job_free);
  g_free (print);
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Print *print)
{
  g_clear_pointer (&print->job, dateline_print_job_free);
  print->job = dateline_print_job_new (print->document, &print->contents,
                                       gtk_print_context_get_width (context),
                                       gtk_print_context_get_height (context));
}

static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, Print *print)
{
  if (!dateline_print_job_paginate (print->job, g_get_monotonic_time () + STEP_MICROSECONDS))
    return FALSE;
  gtk_print_operation_set_n_pages (operation, (int) dateline_print_job_get_n_pages (print->job));
  return TRUE;
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Print *print)
{
  dateline_print_job_draw_page (print->job, (guint) page,
                                gtk_print_context_get_cairo_context (context));
}

static void
print_done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, DatelineWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  dateline_window_show_failure (self, _("Printing Failed"), error->message);
}

static void
print_document (DatelineWindow *self, const DatelinePrintContents *contents)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  DatelineDocument *document = dateline_reader_get_document (self->reader);
  Print *print = g_new0 (Print, 1);

  print->document = g_object_ref (document);
  print->contents = *contents;
  gtk_print_operation_set_job_name (
    operation, dateline_article_get_title (dateline_document_get_article (document)));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), print);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate_cb), print);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), print, print_free, 0);
  g_signal_connect_object (operation, "preview", G_CALLBACK (dateline_window_preview_cb), self, 0);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, 0);
  /* What goes wrong is told by the signal too. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self),
                           NULL);
}

/**
 * dateline_window_get_print_contents:
 * @self: a window
 * @dialog: the dialog in which the reader has said what to print
 * @contents: (out caller-allocates): what that is
 *
 * What is printed is set as the article is on screen.
 */
void
dateline_window_get_print_contents (DatelineWindow        *self,
                                    DatelinePrintDialog   *dialog,
                                    DatelinePrintContents *contents)
{
  dateline_print_dialog_get_contents (dialog, contents);
  contents->hidden_kinds = dateline_reader_get_hidden_kinds (self->reader);
  contents->font = dateline_reading_style_get_font (self->style);
  contents->line_height = dateline_reading_style_get_line_height (self->style);
  contents->calendar = dateline_reading_style_get_calendar (self->style);
}

static void
print_accepted_cb (DatelineWindow *self, DatelinePrintDialog *dialog)
{
  DatelinePrintContents contents;

  dateline_window_get_print_contents (self, dialog, &contents);
  adw_dialog_close (ADW_DIALOG (dialog));
  print_document (self, &contents);
}

static void
export_accepted_cb (DatelineWindow *self, DatelinePrintDialog *dialog)
{
  dateline_window_export (self, dialog);
}

static void
show_dialog (DatelineWindow *self, gboolean is_export)
{
  AdwDialog *dialog;

  /* One at a time, however often it is asked for. */
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;
  dialog = dateline_print_dialog_new (is_export);
  g_settings_bind (self->settings, "print-highlights", dialog, "with-highlights",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "print-timeline", dialog, "with-timeline",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "print-entities", dialog, "with-entities",
                   G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (dialog, "accepted",
                           G_CALLBACK (is_export ? export_accepted_cb : print_accepted_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
print_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  show_dialog (window, FALSE);
}

static void
export_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  show_dialog (window, TRUE);
}

static const GActionEntry actions[] = {
  { .name = "print", .activate = print_action },
  { .name = "export-pdf", .activate = export_action },
};

/* Only what is shown can be printed. */
static void
page_changed_cb (DatelineWindow *self)
{
  gboolean has_article = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "article") == 0;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), actions[i].name)),
      has_article);
}

/**
 * dateline_window_add_print_actions:
 * @self: a window
 *
 * Adds the actions that print and export.
 */
void
dateline_window_add_print_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
  page_changed_cb (self);
}
