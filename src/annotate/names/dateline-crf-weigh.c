/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How sure the labels of a sentence are: forward and backward over its words. */

#include "annotate/names/dateline-crf.h"

#include <math.h>

#define N_LABELS DATELINE_N_NAME_LABELS

/* The labels that may stand before each label, and those that may stand behind it. */
typedef struct {
  guint8 before[N_LABELS][N_LABELS];
  guint8 behind[N_LABELS][N_LABELS];
  guint n_before[N_LABELS];
  guint n_behind[N_LABELS];
} Neighbours;

typedef struct {
  const Neighbours *neighbours;
  /* Only those between neighbours are set. */
  float transitions[N_LABELS + 1][N_LABELS];
  /* Row after row: what the words before, and those behind, say of each label. */
  float *forward;
  float *scores;
} Chain;

static const Neighbours *
get_neighbours (void)
{
  static Neighbours neighbours;
  static gsize is_ready = 0;

  if (g_once_init_enter (&is_ready)) {
    for (guint before = 0; before < N_LABELS; before++) {
      for (guint after = 0; after < N_LABELS; after++) {
        if (!dateline_name_label_may_follow (before, after))
          continue;
        neighbours.before[after][neighbours.n_before[after]++] = (guint8) before;
        neighbours.behind[before][neighbours.n_behind[before]++] = (guint8) after;
      }
    }
    g_once_init_leave (&is_ready, 1);
  }

  return &neighbours;
}

static float
weigh_transition (const DatelineCrf *crf, guint before, guint after)
{
  const gint16 value =
    (gint16) GUINT16_FROM_LE ((guint16) crf->transitions[before * N_LABELS + after]);

  return expf ((float) value / (float) crf->unit);
}

static void
read_transitions (Chain *self, const DatelineCrf *crf)
{
  for (guint after = 0; after < N_LABELS; after++) {
    for (guint i = 0; i < self->neighbours->n_before[after]; i++) {
      const guint before = self->neighbours->before[after][i];

      self->transitions[before][after] = weigh_transition (crf, before, after);
    }
    self->transitions[N_LABELS][after] =
      dateline_name_label_continues (after) ? 0 : weigh_transition (crf, N_LABELS, after);
  }
}

static void
read_scores (Chain *self, const DatelineCrf *crf, const gint32 *scores, guint n_words)
{
  for (guint i = 0; i < n_words; i++) {
    gint32 best = scores[i * N_LABELS];

    for (guint label = 1; label < N_LABELS; label++)
      best = MAX (best, scores[i * N_LABELS + label]);
    for (guint label = 0; label < N_LABELS; label++)
      self->scores[i * N_LABELS + label] =
        expf ((float) (scores[i * N_LABELS + label] - best) / (float) crf->unit);
  }
}

static void
make_sum_one (float *row)
{
  float sum = 0;

  for (guint label = 0; label < N_LABELS; label++)
    sum += row[label];
  for (guint label = 0; label < N_LABELS && sum > 0; label++)
    row[label] /= sum;
}

static void
go_forward (Chain *self, guint n_words)
{
  for (guint label = 0; label < N_LABELS; label++)
    self->forward[label] = self->transitions[N_LABELS][label] * self->scores[label];
  make_sum_one (self->forward);
  for (guint i = 1; i < n_words; i++) {
    const float *before = self->forward + (i - 1) * N_LABELS;
    float *here = self->forward + i * N_LABELS;

    for (guint label = 0; label < N_LABELS; label++) {
      float sum = 0;

      for (guint k = 0; k < self->neighbours->n_before[label]; k++) {
        const guint from = self->neighbours->before[label][k];

        sum += before[from] * self->transitions[from][label];
      }
      here[label] = sum * self->scores[i * N_LABELS + label];
    }
    make_sum_one (here);
  }
}

/* Steps one word back. */
static void
go_back (const Chain *self, guint i, const float *behind, float *here)
{
  for (guint label = 0; label < N_LABELS; label++) {
    float sum = 0;

    for (guint k = 0; k < self->neighbours->n_behind[label]; k++) {
      const guint to = self->neighbours->behind[label][k];

      sum += self->transitions[label][to] * self->scores[(i + 1) * N_LABELS + to] * behind[to];
    }
    here[label] = sum;
  }
  make_sum_one (here);
}

/**
 * dateline_crf_weigh:
 * @self: weights
 * @scores: those of each word's labels, word after word
 * @n_words: how many words the sentence has, at least one
 * @labels: (array length=n_words): the labels found
 * @probabilities: (out) (array length=n_words): receives, from 0 to 1, how sure
 *   each is
 *
 * Weighs each label against all other rows of labels.
 */
void
dateline_crf_weigh (const DatelineCrf *self,
                    const gint32 *scores,
                    guint n_words,
                    const guint8 *labels,
                    float *probabilities)
{
  g_autofree float *forward = g_new (float, n_words *N_LABELS);
  g_autofree float *own = g_new (float, n_words *N_LABELS);
  Chain chain = { .neighbours = get_neighbours (), .forward = forward, .scores = own };
  float behind[N_LABELS], here[N_LABELS];

  read_transitions (&chain, self);
  read_scores (&chain, self, scores, n_words);
  go_forward (&chain, n_words);
  for (guint label = 0; label < N_LABELS; label++)
    behind[label] = dateline_name_label_is_open (label) ? 0 : 1;
  for (guint i = n_words; i-- > 0;) {
    const float *before = forward + i * N_LABELS;
    float sum = 0;

    for (guint label = 0; label < N_LABELS; label++)
      sum += before[label] * behind[label];
    probabilities[i] = sum > 0 ? before[labels[i]] * behind[labels[i]] / sum : 0;
    if (i > 0) {
      go_back (&chain, i - 1, behind, here);
      for (guint label = 0; label < N_LABELS; label++)
        behind[label] = here[label];
    }
  }
}
