/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "widgets/sidebar/dateline-list-page.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_QUOTE_ORDER_SPEAKER,
  DATELINE_QUOTE_ORDER_READING,
} DatelineQuoteOrder;

#define DATELINE_TYPE_QUOTE_ORDER (dateline_quote_order_get_type ())
#define DATELINE_TYPE_QUOTE_LIST  (dateline_quote_list_get_type ())

GType dateline_quote_order_get_type (void) G_GNUC_CONST;

G_DECLARE_FINAL_TYPE (DatelineQuoteList, dateline_quote_list, DATELINE, QUOTE_LIST, DatelineListPage)

DatelineQuoteOrder  dateline_quote_list_get_order (DatelineQuoteList  *self);
void                dateline_quote_list_set_order (DatelineQuoteList  *self,
                                                   DatelineQuoteOrder  order);

G_END_DECLS
