/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The preview that the print dialog of the desktop offers: the pages in a file for the
 * reader's viewer. GTK's own way frees its surface twice, and the program ends. */

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "dateline-window-private.h"

/* On the window, which removes the file when it goes or shows another one. */
#define FILE_KEY "dateline-preview"

typedef struct {
  GtkPrintOperationPreview *preview;
  DatelineWindow *window;
  cairo_surface_t *surface;
  cairo_t *cr;
  char *path; /* NULL where there is no place for a file */
  int page;
  guint source; /* 0 before it is ready */
} Preview;

static void
preview_free (gpointer data, GClosure *closure)
{
  Preview *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
  g_free (self->path);
  g_clear_object (&self->window);
  g_free (self);
}

static void
remove_file (gpointer path)
{
  g_unlink (path);
  g_free (path);
}

static void
launched_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineWindow) window = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    dateline_window_show_failure (window, _("Printing Failed"), error->message);
}

static void
show (Preview *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  cairo_status_t status;

  cairo_surface_finish (self->surface);
  status = cairo_surface_status (self->surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    dateline_window_show_failure (self->window, _("Printing Failed"),
                                  cairo_status_to_string (status));
    return;
  }
  gtk_file_launcher_launch (launcher, GTK_WINDOW (self->window), NULL, launched_cb,
                            g_object_ref (self->window));
}

/* A page in each turn of the main loop. */
static gboolean
draw_cb (gpointer user_data)
{
  Preview *self = user_data;
  GtkPrintOperationPreview *preview = self->preview;
  int n_pages;

  g_object_get (preview, "n-pages", &n_pages, NULL);
  if (self->page < n_pages && self->path != NULL) {
    /* That ends the page too. */
    if (gtk_print_operation_preview_is_selected (preview, self->page))
      gtk_print_operation_preview_render_page (preview, self->page);
    self->page++;
    return G_SOURCE_CONTINUE;
  }
  self->source = 0;
  if (self->path != NULL)
    show (self);
  gtk_print_operation_preview_end_preview (preview);
  /* Frees what belongs to it. */
  g_object_unref (preview);
  return G_SOURCE_REMOVE;
}

static void
ready_cb (GtkPrintOperationPreview *preview, GtkPrintContext *context, Preview *self)
{
  if (self->source != 0)
    return;
  /* Nobody else keeps it until the end. */
  g_object_ref (preview);
  self->source = g_idle_add (draw_cb, self);
}

static char *
make_file (DatelineWindow *window, GError **error)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("dateline-XXXXXX.pdf", &path, error);

  if (file < 0)
    return NULL;
  g_close (file, NULL);
  g_object_set_data_full (G_OBJECT (window), FILE_KEY, g_strdup (path), remove_file);
  return g_steal_pointer (&path);
}

/**
 * dateline_window_preview_cb:
 * @operation: what would print
 * @preview: what draws its pages
 * @context: where they are to be drawn
 * @parent: (nullable): the window above which it is
 * @window: a window
 *
 * Shows the pages in the viewer of the reader. For the signal of #GtkPrintOperation.
 *
 * Returns: that this is taken care of
 */
gboolean
dateline_window_preview_cb (GtkPrintOperation *operation,
                            GtkPrintOperationPreview *preview,
                            GtkPrintContext *context,
                            GtkWindow *parent,
                            DatelineWindow *window)
{
  GtkPageSetup *page = gtk_print_context_get_page_setup (context);
  g_autoptr (GError) error = NULL;
  Preview *self = g_new0 (Preview, 1);

  self->preview = preview;
  self->window = g_object_ref (window);
  self->path = make_file (window, &error);
  if (self->path == NULL)
    dateline_window_show_failure (window, _("Printing Failed"), error->message);
  self->surface =
    cairo_pdf_surface_create (self->path, gtk_page_setup_get_paper_width (page, GTK_UNIT_POINTS),
                              gtk_page_setup_get_paper_height (page, GTK_UNIT_POINTS));
  self->cr = cairo_create (self->surface);
  gtk_print_context_set_cairo_context (context, self->cr, 72., 72.);
  g_signal_connect_data (preview, "ready", G_CALLBACK (ready_cb), self, preview_free, 0);
  return TRUE;
}
