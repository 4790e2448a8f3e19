/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the rules for the kinds of names share. */

#pragma once

#include "annotate/names/dateline-name-kinds.h"
#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

typedef struct {
  guint first;
  guint last;
  guint32 hash;
} DatelineNameRange;

typedef struct {
  const GArray *words;
  guint8 *labels;
  guint8 *is_ruled;
  GHashTable *surnames; /* hashes of the last words of full names of persons */
  GHashTable *storms;   /* hashes of what stands behind "Hurricane" */
} DatelineNameMender;

static inline const DatelineNameWord *
dateline_name_mender_get_word (const DatelineNameMender *self, guint i)
{
  return &g_array_index (self->words, DatelineNameWord, i);
}

static inline DatelineNameKind
dateline_name_mender_get_kind (const DatelineNameMender *self, const DatelineNameRange *name)
{
  return DATELINE_NAME_LABEL_KIND (self->labels[name->first]);
}

void dateline_name_mender_set_kind (DatelineNameMender *self,
                                    const DatelineNameRange *name,
                                    DatelineNameKind kind);
GHashTable *dateline_name_mender_collect_storms (const GArray *words);
gboolean dateline_name_mender_mend_known (DatelineNameMender *self, const DatelineNameRange *name);
void dateline_name_mender_use_clues (DatelineNameMender *self, GArray *names);
void dateline_name_mender_use_rows (DatelineNameMender *self, GArray *names);

G_END_DECLS
