/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document as a PDF, made in steps: its words can be selected, its headings
 * are its outline, and it knows its title and who wrote it. */

#include "dateline-pdf-writer.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "dateline-print-job.h"

/* Cutting into pages is about as much work as drawing them. */
#define PAGINATE_SHARE .5

struct _DatelinePdfWriter {
  GObject parent_instance;

  DatelineDocument *document;
  DatelinePrintJob *job;
  cairo_surface_t *surface;
  cairo_t *cr;
  GByteArray *bytes;
  gboolean is_paginated;
  guint n_drawn; /* pages */
};

G_DEFINE_FINAL_TYPE (DatelinePdfWriter, dateline_pdf_writer, G_TYPE_OBJECT)

static void
dateline_pdf_writer_finalize (GObject *object)
{
  DatelinePdfWriter *self = DATELINE_PDF_WRITER (object);

  g_clear_pointer (&self->cr, cairo_destroy);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_pointer (&self->job, dateline_print_job_free);
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (dateline_pdf_writer_parent_class)->finalize (object);
}

static void
dateline_pdf_writer_class_init (DatelinePdfWriterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dateline_pdf_writer_finalize;
}

static void
dateline_pdf_writer_init (DatelinePdfWriter *self)
{
  self->bytes = g_byte_array_new ();
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (DatelinePdfWriter *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  const char *const *authors = dateline_article_get_authors (article);
  const char *subtitle = dateline_article_get_subtitle (article);

  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE,
                                  dateline_article_get_title (article));
  if (authors != NULL && authors[0] != NULL) {
    g_autofree char *names = g_strjoinv (", ", (char **) authors);

    cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_AUTHOR, names);
  }
  if (subtitle != NULL)
    cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_SUBJECT, subtitle);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATOR, "Dateline");
}

typedef struct {
  cairo_surface_t *surface;
  int parents[8]; /* the last heading of each level; a level's parent is above it */
} Outline;

static void
add_heading_cb (guint level, const char *title, guint page, double y, gpointer user_data)
{
  Outline *outline = user_data;
  g_autofree char *attributes = NULL;
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  int id;

  level = MIN (level, G_N_ELEMENTS (outline->parents) - 1);
  g_ascii_formatd (number, sizeof number, "%.1f", y);
  attributes = g_strdup_printf ("page=%u pos=[0 %s]", page + 1, number);
  id = cairo_pdf_surface_add_outline (outline->surface, outline->parents[level - 1], title,
                                      attributes, level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
  for (guint i = level; i < G_N_ELEMENTS (outline->parents); i++)
    outline->parents[i] = id;
}

static void
add_outline (DatelinePdfWriter *self)
{
  Outline outline = { .surface = self->surface };

  for (guint i = 0; i < G_N_ELEMENTS (outline.parents); i++)
    outline.parents[i] = CAIRO_PDF_OUTLINE_ROOT;
  dateline_print_job_foreach_heading (self->job, add_heading_cb, &outline);
}

/**
 * dateline_pdf_writer_new:
 * @document: a document
 * @contents: what of it is written
 * @width: the width of the paper, in points
 * @height: the height of the paper, in points
 *
 * Makes a writer that has written nothing yet.
 *
 * Returns: (transfer full): a new writer
 */
DatelinePdfWriter *
dateline_pdf_writer_new (DatelineDocument            *document,
                         const DatelinePrintContents *contents,
                         double                       width,
                         double                       height)
{
  DatelinePdfWriter *self = g_object_new (DATELINE_TYPE_PDF_WRITER, NULL);

  self->document = g_object_ref (document);
  self->job = dateline_print_job_new (document, contents, width, height);
  self->surface = cairo_pdf_surface_create_for_stream (write_cb, self->bytes, width, height);
  self->cr = cairo_create (self->surface);
  set_metadata (self);
  return self;
}

/**
 * dateline_pdf_writer_step:
 * @self: a writer
 * @deadline: when to stop for now, as [func@GLib.get_monotonic_time] tells
 * @progress: (out) (optional): how much is written, 0 to 1
 *
 * Writes more: at least one page, or one paragraph of those that are yet to be
 * cut into pages.
 *
 * Returns: whether all is written
 */
gboolean
dateline_pdf_writer_step (DatelinePdfWriter *self, gint64 deadline, double *progress)
{
  guint n_pages;
  double share;

  g_return_val_if_fail (DATELINE_IS_PDF_WRITER (self), TRUE);

  if (!self->is_paginated) {
    self->is_paginated = dateline_print_job_paginate (self->job, deadline);
    share = PAGINATE_SHARE * dateline_print_job_get_progress (self->job);
    if (self->is_paginated)
      add_outline (self);
  } else {
    n_pages = dateline_print_job_get_n_pages (self->job);
    do {
      if (self->n_drawn < n_pages) {
        dateline_print_job_draw_page (self->job, self->n_drawn++, self->cr);
        cairo_show_page (self->cr);
      }
    } while (self->n_drawn < n_pages && g_get_monotonic_time () < deadline);
    share = PAGINATE_SHARE + (1. - PAGINATE_SHARE) * self->n_drawn / MAX (n_pages, 1);
  }
  if (progress != NULL)
    *progress = share;
  return self->is_paginated && self->n_drawn == dateline_print_job_get_n_pages (self->job);
}

/**
 * dateline_pdf_writer_finish:
 * @self: a writer that has written all
 * @error: return location for an error
 *
 * Closes the PDF. The error is %G_IO_ERROR_FAILED if it could not be drawn.
 *
 * Returns: (transfer full) (nullable): the PDF, or %NULL on error
 */
GBytes *
dateline_pdf_writer_finish (DatelinePdfWriter *self, GError **error)
{
  cairo_status_t status;

  g_return_val_if_fail (DATELINE_IS_PDF_WRITER (self), NULL);

  status = cairo_status (self->cr);
  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("Could not draw the pages: %s"),
                 cairo_status_to_string (status));
    return NULL;
  }
  return g_byte_array_free_to_bytes (g_steal_pointer (&self->bytes));
}
