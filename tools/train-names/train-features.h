/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-data.h"

G_BEGIN_DECLS

/* The features that are seen often enough, numbered. */
typedef struct {
  guint32 *hashes;
  guint32 *counts;
  guint32 *numbers;
  gsize n_slots;
  GArray *kept;
} TrainFeatures;

#define TRAIN_NO_FEATURE G_MAXUINT32

TrainFeatures *train_features_new  (gsize          n_slots);
void           train_features_free (TrainFeatures *self);
void           train_features_count (TrainFeatures *self,
                                     const guint32 *hashes,
                                     gsize          n_hashes);
void           train_features_keep (TrainFeatures *self,
                                    guint          at_least);
void           train_features_number (const TrainFeatures *self,
                                      guint32             *offsets,
                                      guint                n_words,
                                      guint32             *hashes);

G_END_DECLS
