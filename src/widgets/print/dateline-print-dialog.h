/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-print-flow.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_PRINT_DIALOG (dateline_print_dialog_get_type ())

G_DECLARE_FINAL_TYPE (DatelinePrintDialog, dateline_print_dialog, DATELINE, PRINT_DIALOG, AdwDialog)

AdwDialog    *dateline_print_dialog_new          (gboolean               is_export);
void          dateline_print_dialog_get_contents (DatelinePrintDialog   *self,
                                                  DatelinePrintContents *contents);
GtkPaperSize *dateline_print_dialog_dup_paper    (DatelinePrintDialog   *self);
void          dateline_print_dialog_set_progress (DatelinePrintDialog   *self,
                                                  double                 progress);

G_END_DECLS
