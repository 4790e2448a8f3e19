/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/dateline-name-lists.h"

G_BEGIN_DECLS

/* Lists of names that are being made. Classes of words are left empty. */
typedef struct {
  GHashTable *phrase_lists;
  GArray *phrases;
  GArray *phrase_bits;
  DatelineNameLists lists;
} TrainLists;

TrainLists *train_lists_new  (void);
void        train_lists_free (TrainLists       *self);
void        train_lists_add  (TrainLists       *self,
                              const char       *phrase,
                              DatelineNameList  list);
void        train_lists_sort (TrainLists       *self);
gboolean    train_lists_read (TrainLists       *self,
                              const char       *folder,
                              const char       *iso_codes,
                              GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrainLists, train_lists_free)

G_END_DECLS
