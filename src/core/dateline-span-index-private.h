/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-span-index.h"

G_BEGIN_DECLS

guint dateline_span_index_foreach_counted (const DatelineSpanIndex *self,
                                           const DatelineSpan      *range,
                                           DatelineSpanIndexFunc    func,
                                           gpointer                 user_data);

G_END_DECLS
