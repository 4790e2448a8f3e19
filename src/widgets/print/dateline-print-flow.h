/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"
#include "dateline-page-cutter.h"
#include "widgets/article/dateline-reading-style.h"

G_BEGIN_DECLS

/* What is printed of a document. */
typedef struct {
  guint hidden_kinds;        /* bits: 1 << DatelineKind */
  DatelineReadingFont font;
  guint line_height;         /* percent, as the reading style has it */
  DatelineCalendar calendar; /* beside the Gregorian one */
  gboolean with_highlights;
  gboolean with_timeline;
  gboolean with_entities;
} DatelinePrintContents;

typedef struct _DatelinePrintFlow DatelinePrintFlow;

DatelinePrintFlow *dateline_print_flow_new          (DatelineDocument            *document,
                                                     const DatelinePrintContents *contents,
                                                     double                       width);
void               dateline_print_flow_free         (DatelinePrintFlow           *self);
gboolean           dateline_print_flow_prepare      (DatelinePrintFlow           *self);
guint              dateline_print_flow_get_n_items  (const DatelinePrintFlow     *self);
gboolean           dateline_print_flow_is_rtl       (const DatelinePrintFlow     *self);
PangoContext      *dateline_print_flow_get_context  (const DatelinePrintFlow     *self);
void               dateline_print_flow_measure      (DatelinePrintFlow           *self,
                                                     guint                        item,
                                                     GArray                      *rows);
void               dateline_print_flow_draw         (DatelinePrintFlow           *self,
                                                     guint                        item,
                                                     guint                        first_row,
                                                     guint                        end_row,
                                                     cairo_t                     *cr);
guint              dateline_print_flow_get_heading  (const DatelinePrintFlow     *self,
                                                     guint                        item,
                                                     const char                 **title);
void               dateline_print_flow_trim         (DatelinePrintFlow           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelinePrintFlow, dateline_print_flow_free)

G_END_DECLS
