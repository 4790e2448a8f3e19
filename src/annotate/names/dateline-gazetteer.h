/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-lists.h"
#include "annotate/names/dateline-names.h"

G_BEGIN_DECLS

typedef struct _DatelineGazetteer DatelineGazetteer;

const DatelineGazetteer *dateline_gazetteer_get (const char *language);
GArray *dateline_gazetteer_find_names (const DatelineGazetteer *self,
                                       const DatelineNameLists *lists,
                                       const DatelineNameBlock *blocks,
                                       guint n_blocks);

G_END_DECLS
