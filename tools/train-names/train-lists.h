/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-lists.h"

G_BEGIN_DECLS

/* Lists of names, and classes of words, that are being made. */
typedef struct {
  GHashTable *phrase_lists;
  GArray *phrases;
  GArray *phrase_bits;
  GArray *words;
  GArray *word_classes;
  DatelineNameLists lists;
} TrainLists;

TrainLists *train_lists_new (void);
void train_lists_free (TrainLists *self);
void train_lists_add (TrainLists *self, const char *phrase, DatelineNameList list);
void train_lists_add_word (TrainLists *self, guint32 hash, DatelineWordClasses classes);
void train_lists_sort (TrainLists *self);
gboolean
train_lists_read (TrainLists *self, const char *folder, const char *iso_codes, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrainLists, train_lists_free)

G_END_DECLS
