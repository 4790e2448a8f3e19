/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-print-flow.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_PDF_WRITER (dateline_pdf_writer_get_type ())

G_DECLARE_FINAL_TYPE (DatelinePdfWriter, dateline_pdf_writer, DATELINE, PDF_WRITER, GObject)

DatelinePdfWriter *dateline_pdf_writer_new    (DatelineDocument            *document,
                                               const DatelinePrintContents *contents,
                                               double                       width,
                                               double                       height);
gboolean           dateline_pdf_writer_step   (DatelinePdfWriter           *self,
                                               gint64                       deadline,
                                               double                      *progress);
GBytes            *dateline_pdf_writer_finish (DatelinePdfWriter           *self,
                                               GError                     **error);

G_END_DECLS
