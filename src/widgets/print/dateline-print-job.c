/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document on paper: its pages, each with a running head and a number. It is
 * cut into pages in steps, so that an application that prints a book still
 * answers, and a page is drawn on whatever cairo can draw on. */

#include "dateline-print-job.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "core/dateline-number.h"

/* In points: 11 for the body, which the screen sets in 18 pixels. */
#define SCALE (11. / 18.)

/* Around the text, in points. */
#define MARGIN_SIDE 68.
#define MARGIN_TOP 70.
#define MARGIN_BOTTOM 66.

/* Where the running head and the page's number stand, in points from the edge. */
#define HEAD_Y 40.
#define FOOT_Y 44.

#define SMALL_PIXELS 13.

/* Who waits for pictures in an idle loop does so without heat. */
#define WAIT_MICROSECONDS 1000

typedef struct {
  guint item;
  guint row; /* of the item */
} RowSource;

struct _DatelinePrintJob {
  DatelinePrintFlow *flow;
  DatelinePageCutter *cutter;
  GArray *sources;  /* RowSource, as many as the cutter has rows */
  GArray *measured; /* DatelinePageRow, of one item */
  char *title;
  double width;
  double height;
  guint n_measured; /* items */
};

/**
 * dateline_print_job_new:
 * @document: a document
 * @contents: what of it is printed
 * @width: the width of the paper, in points
 * @height: the height of the paper, in points
 *
 * Makes a job that has no pages before it is paginated.
 *
 * Returns: (transfer full): a new job
 */
DatelinePrintJob *
dateline_print_job_new (DatelineDocument            *document,
                        const DatelinePrintContents *contents,
                        double                       width,
                        double                       height)
{
  DatelinePrintJob *self = g_new0 (DatelinePrintJob, 1);
  DatelineArticle *article = dateline_document_get_article (document);

  self->width = width;
  self->height = height;
  self->title = g_strdup (dateline_article_get_title (article));
  self->flow =
    dateline_print_flow_new (document, contents, MAX (width - 2. * MARGIN_SIDE, 72.) / SCALE);
  self->cutter = dateline_page_cutter_new (MAX (height - MARGIN_TOP - MARGIN_BOTTOM, 72.) / SCALE);
  self->sources = g_array_new (FALSE, FALSE, sizeof (RowSource));
  self->measured = g_array_new (FALSE, FALSE, sizeof (DatelinePageRow));
  return self;
}

/**
 * dateline_print_job_free:
 * @self: (transfer full): a job
 *
 * Frees @self.
 */
void
dateline_print_job_free (DatelinePrintJob *self)
{
  dateline_print_flow_free (self->flow);
  dateline_page_cutter_free (self->cutter);
  g_array_unref (self->sources);
  g_array_unref (self->measured);
  g_free (self->title);
  g_free (self);
}

/**
 * dateline_print_job_paginate:
 * @self: a job
 * @deadline: when to stop for now, as [func@GLib.get_monotonic_time] tells
 *
 * Cuts more of the document into pages: at least one item of it, once its
 * pictures are read. Those come while the default main context runs.
 *
 * Returns: whether all of it is done
 */
gboolean
dateline_print_job_paginate (DatelinePrintJob *self, gint64 deadline)
{
  guint n_items = dateline_print_flow_get_n_items (self->flow);

  if (!dateline_print_flow_prepare (self->flow)) {
    g_usleep (WAIT_MICROSECONDS);
    return FALSE;
  }
  while (self->n_measured < n_items) {
    dateline_print_flow_measure (self->flow, self->n_measured, self->measured);
    for (guint i = 0; i < self->measured->len; i++) {
      RowSource source = { self->n_measured, i };

      dateline_page_cutter_add (self->cutter, &g_array_index (self->measured, DatelinePageRow, i));
      g_array_append_val (self->sources, source);
    }
    g_array_set_size (self->measured, 0);
    self->n_measured++;
    if (g_get_monotonic_time () >= deadline)
      break;
  }
  dateline_print_flow_trim (self->flow);
  return self->n_measured >= n_items;
}

/**
 * dateline_print_job_get_progress:
 * @self: a job
 *
 * Returns: how much is cut into pages, 0 to 1
 */
double
dateline_print_job_get_progress (const DatelinePrintJob *self)
{
  guint n_items = dateline_print_flow_get_n_items (self->flow);

  return n_items > 0 ? (double) self->n_measured / n_items : 1.;
}

/**
 * dateline_print_job_get_n_pages:
 * @self: a job
 *
 * Returns: the number of pages so far
 */
guint
dateline_print_job_get_n_pages (const DatelinePrintJob *self)
{
  return dateline_page_cutter_get_n_pages (self->cutter);
}

static void
draw_small (DatelinePrintJob *self,
            cairo_t          *cr,
            const char       *string,
            PangoAlignment    alignment,
            double            y)
{
  PangoContext *context = dateline_print_flow_get_context (self->flow);
  g_autoptr (PangoLayout) text = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font =
    pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, SMALL_PIXELS * PANGO_SCALE);
  pango_layout_set_font_description (text, font);
  pango_layout_set_auto_dir (text, FALSE);
  pango_layout_set_text (text, string, -1);
  pango_layout_set_width (
    text, pango_units_from_double (MAX (self->width - 2. * MARGIN_SIDE, 72.) / SCALE));
  pango_layout_set_ellipsize (text, PANGO_ELLIPSIZE_END);
  pango_layout_set_single_paragraph_mode (text, TRUE);
  pango_layout_set_alignment (text, alignment);
  cairo_save (cr);
  cairo_translate (cr, MARGIN_SIDE, y);
  cairo_scale (cr, SCALE, SCALE);
  cairo_set_source_rgb (cr, .35, .35, .35);
  cairo_move_to (cr, 0., 0.);
  pango_cairo_show_layout (cr, text);
  cairo_restore (cr);
}

static void
draw_rows (DatelinePrintJob *self, cairo_t *cr, guint first_row, guint end_row)
{
  for (guint row = first_row; row < end_row;) {
    const RowSource *source = &g_array_index (self->sources, RowSource, row);
    guint end = row + 1;

    while (end < end_row && g_array_index (self->sources, RowSource, end).item == source->item)
      end++;
    cairo_save (cr);
    cairo_translate (cr, 0., dateline_page_cutter_get_row (self->cutter, row)->y);
    dateline_print_flow_draw (self->flow, source->item, source->row, source->row + end - row, cr);
    cairo_restore (cr);
    row = end;
  }
}

/**
 * dateline_print_job_draw_page:
 * @self: a job that is paginated
 * @page: a page, counted from 0
 * @cr: where to draw: points from the top left of the paper
 *
 * Draws a page.
 */
void
dateline_print_job_draw_page (DatelinePrintJob *self, guint page, cairo_t *cr)
{
  g_autofree char *plain = NULL, *number = NULL;
  guint first_row, end_row;

  g_return_if_fail (page < dateline_print_job_get_n_pages (self));

  /* Translators: the number of a page, and how many there are. */
  plain = g_strdup_printf (_("%1$u / %2$u"), page + 1, dateline_print_job_get_n_pages (self));
  number = dateline_number_localize (plain);
  if (page > 0)
    draw_small (self, cr, self->title,
                dateline_print_flow_is_rtl (self->flow) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT,
                HEAD_Y);
  draw_small (self, cr, number, PANGO_ALIGN_CENTER, self->height - FOOT_Y);

  dateline_page_cutter_get_page (self->cutter, page, &first_row, &end_row);
  cairo_save (cr);
  cairo_translate (cr, MARGIN_SIDE, MARGIN_TOP);
  cairo_scale (cr, SCALE, SCALE);
  draw_rows (self, cr, first_row, end_row);
  cairo_restore (cr);
  dateline_print_flow_trim (self->flow);
}

/**
 * dateline_print_job_foreach_heading:
 * @self: a job that is paginated
 * @func: (scope call): called for each heading
 * @user_data: for @func
 *
 * Goes through the headings in order.
 */
void
dateline_print_job_foreach_heading (DatelinePrintJob         *self,
                                    DatelinePrintHeadingFunc  func,
                                    gpointer                  user_data)
{
  for (guint page = 0; page < dateline_print_job_get_n_pages (self); page++) {
    guint first_row, end_row;

    dateline_page_cutter_get_page (self->cutter, page, &first_row, &end_row);
    for (guint i = first_row; i < end_row; i++) {
      const RowSource *source = &g_array_index (self->sources, RowSource, i);
      const char *title = NULL;
      guint level =
        source->row == 0 ? dateline_print_flow_get_heading (self->flow, source->item, &title) : 0;

      if (level > 0)
        func (level, title, page,
              MARGIN_TOP + SCALE * dateline_page_cutter_get_row (self->cutter, i)->y, user_data);
    }
  }
}
