/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-features.h"

G_BEGIN_DECLS

typedef struct _DatelineNameVotes DatelineNameVotes;

DatelineNameVotes *dateline_name_votes_new  (const GArray            *words,
                                             const guint8            *labels);
void               dateline_name_votes_free (DatelineNameVotes       *self);
void               dateline_name_votes_read (const DatelineNameVotes *self,
                                             DatelineNameFeatures    *features,
                                             guint                    i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineNameVotes, dateline_name_votes_free)

G_END_DECLS
