/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-span.h"

G_BEGIN_DECLS

typedef struct _DatelineSpanIndex DatelineSpanIndex;

/* item is borrowed from the index, which borrows it from who built it. */
typedef void (*DatelineSpanIndexFunc) (const DatelineSpan *span,
                                       gpointer            item,
                                       gpointer            user_data);

DatelineSpanIndex *dateline_span_index_new     (void);
void               dateline_span_index_add     (DatelineSpanIndex       *self,
                                                const DatelineSpan      *span,
                                                gpointer                 item);
void               dateline_span_index_seal    (DatelineSpanIndex       *self);
void               dateline_span_index_free    (DatelineSpanIndex       *self);
guint              dateline_span_index_get_n_spans (const DatelineSpanIndex *self);
void               dateline_span_index_foreach (const DatelineSpanIndex *self,
                                                const DatelineSpan      *range,
                                                DatelineSpanIndexFunc    func,
                                                gpointer                 user_data);
GPtrArray         *dateline_span_index_list_at (const DatelineSpanIndex *self,
                                                guint                    block,
                                                guint                    offset_char);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineSpanIndex, dateline_span_index_free)

G_END_DECLS
