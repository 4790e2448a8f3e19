/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-print-flow.h"

G_BEGIN_DECLS

typedef struct _DatelinePrintJob DatelinePrintJob;

/* y is in points from the top of the page. */
typedef void (*DatelinePrintHeadingFunc) (guint       level,
                                          const char *title,
                                          guint       page,
                                          double      y,
                                          gpointer    user_data);

DatelinePrintJob *dateline_print_job_new             (DatelineDocument            *document,
                                                      const DatelinePrintContents *contents,
                                                      double                       width,
                                                      double                       height);
void              dateline_print_job_free            (DatelinePrintJob            *self);
gboolean          dateline_print_job_paginate        (DatelinePrintJob            *self,
                                                      gint64                       deadline);
double            dateline_print_job_get_progress    (const DatelinePrintJob      *self);
guint             dateline_print_job_get_n_pages     (const DatelinePrintJob      *self);
void              dateline_print_job_draw_page       (DatelinePrintJob            *self,
                                                      guint                        page,
                                                      cairo_t                     *cr);
void              dateline_print_job_foreach_heading (DatelinePrintJob            *self,
                                                      DatelinePrintHeadingFunc     func,
                                                      gpointer                     user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelinePrintJob, dateline_print_job_free)

G_END_DECLS
