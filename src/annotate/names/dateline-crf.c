/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A linear-chain conditional random field with whole-number weights: the scores of
 * words, and the best labels of a sentence. */

#include "annotate/names/dateline-crf.h"

#define N_LABELS DATELINE_N_NAME_LABELS
#define IMPOSSIBLE (G_MININT32 / 2)

/**
 * dateline_crf_add_scores:
 * @self: weights
 * @features: (array length=n_features): hashes of a word's features
 * @n_features: how many there are
 * @scores: (inout): one for each label, in the unit of the weights
 *
 * Adds to the scores of a word's labels what its features weigh.
 */
void
dateline_crf_add_scores (const DatelineCrf *self,
                         const guint32 *features,
                         guint n_features,
                         gint32 *scores)
{
  const guint shift = 32 - self->bucket_bits;
  gint32 sums[DATELINE_N_NAME_COLUMNS] = { 0 };

  for (guint i = 0; i < n_features; i++) {
    const DatelineCrfBucket *bucket = &self->buckets[features[i] >> shift];
    const guint32 end = GUINT32_FROM_LE (bucket[1].n_features);
    guint32 place = GUINT32_FROM_LE (bucket[0].n_features);
    guint32 weight = GUINT32_FROM_LE (bucket[0].n_weights);
    const guint16 hash = dateline_crf_hash_in_bucket (features[i], self->bucket_bits);

    while (place < end && GUINT16_FROM_LE (self->hashes[place]) < hash)
      weight += self->n_weights[place++];
    if (place == end || GUINT16_FROM_LE (self->hashes[place]) != hash)
      continue;
    for (guint j = 0; j < self->n_weights[place]; j++)
      sums[self->weights[weight + j].column] += self->weights[weight + j].value;
  }
  scores[DATELINE_NAME_LABEL_OUTSIDE] += sums[DATELINE_NAME_LABEL_OUTSIDE];
  for (guint label = 1; label < N_LABELS; label++)
    scores[label] += sums[label] + sums[DATELINE_NAME_COLUMN (DATELINE_NAME_LABEL_KIND (label))];
}

static gint32
get_transition (const DatelineCrf *self, guint before, guint after)
{
  return (gint16) GUINT16_FROM_LE ((guint16) self->transitions[before * N_LABELS + after]);
}

/* Takes one label as the one before another if that is better than those so far. */
static inline void
offer (const DatelineCrf *self,
       const gint32 *before,
       guint from,
       guint label,
       gint32 *best,
       guint8 *best_before)
{
  const gint32 score = MAX (before[from] + get_transition (self, from, label), IMPOSSIBLE);

  if (score > best[label]) {
    best[label] = score;
    best_before[label] = (guint8) from;
  }
}

/* The best label before each of a word's. Of all pairs of labels only those are looked
 * at that may follow each other: a name goes on with its own kind, and whatever begins
 * stands behind what has ended. */
static void
step (const DatelineCrf *self,
      const gint32 *before,
      const gint32 *scores,
      gint32 *after,
      guint8 *best_before)
{
  for (guint label = 0; label < N_LABELS; label++)
    after[label] = G_MININT32;
  for (guint from = 0; from < N_LABELS; from++) {
    if (dateline_name_label_is_open (from)) {
      const guint kind = DATELINE_NAME_LABEL_KIND (from);

      offer (self, before, from, DATELINE_NAME_LABEL (kind, DATELINE_NAME_PART_INSIDE), after,
             best_before);
      offer (self, before, from, DATELINE_NAME_LABEL (kind, DATELINE_NAME_PART_END), after,
             best_before);
      continue;
    }
    offer (self, before, from, DATELINE_NAME_LABEL_OUTSIDE, after, best_before);
    for (guint kind = 0; kind < DATELINE_N_NAME_KINDS; kind++) {
      offer (self, before, from, DATELINE_NAME_LABEL (kind, DATELINE_NAME_PART_BEGIN), after,
             best_before);
      offer (self, before, from, DATELINE_NAME_LABEL (kind, DATELINE_NAME_PART_SINGLE), after,
             best_before);
    }
  }
  for (guint label = 0; label < N_LABELS; label++)
    after[label] += scores[label];
}

/**
 * dateline_crf_decode:
 * @self: weights
 * @scores: those of each word's labels, word after word
 * @n_words: how many words the sentence has, at least one
 * @labels: (out) (array length=n_words): receives the best labels
 *
 * Finds the best row of labels that makes whole names. A sentence may have any
 * length as long as its scores fit into 30 bits: some tens of thousands of words.
 */
void
dateline_crf_decode (const DatelineCrf *self, const gint32 *scores, guint n_words, guint8 *labels)
{
  g_autofree guint8 *best_before = g_malloc (n_words * N_LABELS);
  gint32 here[N_LABELS], next[N_LABELS];
  guint best = DATELINE_NAME_LABEL_OUTSIDE;

  for (guint label = 0; label < N_LABELS; label++)
    here[label] = dateline_name_label_continues (label)
                  ? IMPOSSIBLE
                  : get_transition (self, N_LABELS, label) + scores[label];
  for (guint i = 1; i < n_words; i++) {
    step (self, here, scores + i * N_LABELS, next, best_before + i * N_LABELS);
    for (guint label = 0; label < N_LABELS; label++)
      here[label] = next[label];
  }
  for (guint label = 0; label < N_LABELS; label++) {
    if (!dateline_name_label_is_open (label) && here[label] > here[best])
      best = label;
  }
  for (guint i = n_words; i-- > 0;) {
    labels[i] = (guint8) best;
    if (i > 0)
      best = best_before[i * N_LABELS + best];
  }
}
