/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-data.h"

G_BEGIN_DECLS

typedef struct {
  int n_epochs;
  int n_fold_epochs;
  /* And once more without the weights that came out small. */
  int n_last_epochs;
  /* How much of the texts is used. */
  int percent;
  /* At how many places a feature has to be. */
  int at_least;
  int unit;
  double least_weight;
  double rate;
  double shrink;
  int dropout;
  /* Room for counting features: two to this power, at least 8. */
  guint slot_bits;
} TrainSettings;

GBytes *train_learn (GPtrArray *documents, const TrainLists *lists, const TrainSettings *settings);

G_END_DECLS
