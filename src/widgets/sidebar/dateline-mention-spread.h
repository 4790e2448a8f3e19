/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"

G_BEGIN_DECLS

/* One bit for each part of the article, the first part lowest. */
#define DATELINE_MENTION_SPREAD_N_PARTS 64

typedef struct _DatelineMentionSpread DatelineMentionSpread;

DatelineMentionSpread *dateline_mention_spread_new     (DatelineDocument            *document);
void                   dateline_mention_spread_free    (DatelineMentionSpread       *self);
guint64                dateline_mention_spread_measure (const DatelineMentionSpread *self,
                                                        DatelineEntity              *entity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineMentionSpread, dateline_mention_spread_free)

G_END_DECLS
