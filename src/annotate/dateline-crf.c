/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A linear-chain conditional random field with whole-number weights: the scores of
 * words, and the best labels of a sentence. */

#include "annotate/dateline-crf.h"

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

static void
read_transitions (const DatelineCrf *self, gint32 transitions[N_LABELS + 1][N_LABELS])
{
  for (guint before = 0; before < N_LABELS; before++) {
    for (guint after = 0; after < N_LABELS; after++)
      transitions[before][after] = dateline_name_label_may_follow (before, after)
                                   ? get_transition (self, before, after)
                                   : IMPOSSIBLE;
  }
  for (guint after = 0; after < N_LABELS; after++)
    transitions[N_LABELS][after] =
      dateline_name_label_continues (after) ? IMPOSSIBLE : get_transition (self, N_LABELS, after);
}

/* The best label before each of a word's. */
static void
step (const gint32 transitions[N_LABELS + 1][N_LABELS],
      const gint32 *before,
      const gint32 *scores,
      gint32 *after,
      guint8 *best_before)
{
  for (guint label = 0; label < N_LABELS; label++) {
    gint32 best = G_MININT32;

    for (guint from = 0; from < N_LABELS; from++) {
      const gint32 score = MAX (before[from] + transitions[from][label], G_MININT32 / 2);

      if (transitions[from][label] != IMPOSSIBLE && score > best) {
        best = score;
        best_before[label] = (guint8) from;
      }
    }
    after[label] = best == G_MININT32 ? IMPOSSIBLE : best + scores[label];
  }
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
  gint32 transitions[N_LABELS + 1][N_LABELS];
  gint32 here[N_LABELS], next[N_LABELS];
  guint best = DATELINE_NAME_LABEL_OUTSIDE;

  read_transitions (self, transitions);
  for (guint label = 0; label < N_LABELS; label++)
    here[label] = transitions[N_LABELS][label] == IMPOSSIBLE
                  ? IMPOSSIBLE
                  : transitions[N_LABELS][label] + scores[label];
  for (guint i = 1; i < n_words; i++) {
    step (transitions, here, scores + i * N_LABELS, next, best_before + i * N_LABELS);
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
