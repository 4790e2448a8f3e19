/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-quote.h"
#include "widgets/sidebar/dateline-text-row.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_QUOTE_ROW (dateline_quote_row_get_type ())

G_DECLARE_FINAL_TYPE (DatelineQuoteRow, dateline_quote_row, DATELINE, QUOTE_ROW, DatelineTextRow)

GtkWidget *dateline_quote_row_new       (void);
void       dateline_quote_row_set_quote (DatelineQuoteRow  *self,
                                         DatelineQuoteType  type,
                                         const char        *words,
                                         const char        *caption);

G_END_DECLS
