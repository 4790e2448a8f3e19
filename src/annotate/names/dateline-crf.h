/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-labels.h"

G_BEGIN_DECLS

/* The column is a label, or a kind as %DATELINE_NAME_COLUMN counts it. */
typedef struct {
  guint8 column;
  gint8 value;
} DatelineCrfWeight;

/* Features before a bucket begins, and their weights. */
typedef struct {
  guint32 n_features;
  guint32 n_weights;
} DatelineCrfBucket;

/**
 * DatelineCrf:
 * @buckets: one for each value of the highest bits of a hash, and one more
 * @bucket_bits: how many bits those are
 * @hashes: the next 16 bits of the hashes of the features, rising in each bucket
 * @n_weights: how many weights each feature has
 * @weights: the weights, those of a feature together
 * @transitions: what a label (column) gains behind another (row); row
 *   %DATELINE_N_NAME_LABELS is that of the first word
 * @unit: what a weight of 1 is in whole numbers
 *
 * The weights of a linear chain, little-endian. It owns nothing.
 */
typedef struct {
  const DatelineCrfBucket *buckets;
  guint bucket_bits;
  const guint16 *hashes;
  const guint8 *n_weights;
  const DatelineCrfWeight *weights;
  const gint16 *transitions;
  guint unit;
} DatelineCrf;

/* The bits of a hash that are kept in its bucket. */
static inline guint16
dateline_crf_hash_in_bucket (guint32 hash, guint bucket_bits)
{
  return (guint16) (hash >> (16 - bucket_bits));
}

void dateline_crf_add_scores (const DatelineCrf *self,
                              const guint32 *features,
                              guint n_features,
                              gint32 *scores);
void
dateline_crf_decode (const DatelineCrf *self, const gint32 *scores, guint n_words, guint8 *labels);
void dateline_crf_weigh (const DatelineCrf *self,
                         const gint32 *scores,
                         guint n_words,
                         const guint8 *labels,
                         float *probabilities);

G_END_DECLS
