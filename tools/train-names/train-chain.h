/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-data.h"
#include "train-random.h"

G_BEGIN_DECLS

#define TRAIN_N_LABELS DATELINE_N_NAME_LABELS
/* Rows of weights are padded to a power of two. */
#define TRAIN_ROW 32

/* The weights of a chain while they are learned. */
typedef struct {
  guint n_features;
  guint n_votes;
  /* Rows of features, then those of the second pass. */
  float *weights;
  float *squares;
  /* The sum of the weights after each epoch that counts. */
  float *sums;
  float transition_sums[TRAIN_N_LABELS + 1][TRAIN_ROW];
  guint n_sums;
  float transitions[TRAIN_N_LABELS + 1][TRAIN_ROW];
  float transition_squares[TRAIN_N_LABELS + 1][TRAIN_ROW];
  float rate;
  /* How much nearer to zero each weight gets in an epoch. */
  float shrink;
  guint dropout_percent;
  TrainRandom random;
} TrainChain;

TrainChain *train_chain_new (guint n_features, guint n_votes);
void train_chain_free (TrainChain *self);
void train_chain_learn (TrainChain *self, const TrainText *text, gboolean has_votes);
void train_chain_shrink (TrainChain *self, float by);
void train_chain_prune (TrainChain *self, float least);
void train_chain_sum (TrainChain *self);
void train_chain_average (TrainChain *self);
void train_chain_decode (TrainChain *self, const TrainText *text, guint8 *labels);

G_END_DECLS
