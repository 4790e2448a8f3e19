/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Learns the weights of a linear chain sentence by sentence: what the corpus allows
 * less what the weights expect, with steps of AdaGrad, while some features of each
 * word are hidden. */

#include "train-chain.h"

#include "annotate/names/dateline-names.h"

#include <math.h>
#include <string.h>

#define N TRAIN_N_LABELS
#define MAX_WORDS 512
#define LEAST_GRADIENT 0.001f

typedef float Row[TRAIN_ROW];

/* The tables for one sentence. */
typedef struct {
  guint n_words;
  Row scores[MAX_WORDS];
  Row potentials[MAX_WORDS];
  Row forward[MAX_WORDS];
  Row backward[MAX_WORDS];
  Row gradients[MAX_WORDS];
  float moves[N + 1][TRAIN_ROW];
  float move_gradients[N + 1][TRAIN_ROW];
  guint32 *kept;
  guint32 kept_offsets[MAX_WORDS + 1];
} Sentence;

TrainChain *
train_chain_new (guint n_features, guint n_votes)
{
  TrainChain *self = g_new0 (TrainChain, 1);
  const gsize n_weights = (gsize) (n_features + n_votes) * TRAIN_ROW;

  self->n_features = n_features;
  self->n_votes = n_votes;
  self->weights = g_new0 (float, n_weights);
  self->squares = g_new0 (float, n_weights);
  self->rate = 0.1f;
  self->dropout_percent = 20;
  self->random.state = 20260101;
  return self;
}

void
train_chain_free (TrainChain *self)
{
  g_free (self->weights);
  g_free (self->squares);
  g_free (self->sums);
  g_free (self);
}

static void
add_row (float *restrict sum, const float *restrict row, float factor)
{
  for (guint label = 0; label < TRAIN_ROW; label++)
    sum[label] += row[label] * factor;
}

static gboolean
is_kept (TrainChain *self, guint dropout_percent)
{
  return dropout_percent == 0 || train_random_below (&self->random, 100) >= dropout_percent;
}

/* Adds the weights of kinds to their labels. */
static void
fold_kinds (float *scores)
{
  for (guint label = 1; label < N; label++)
    scores[label] += scores[DATELINE_NAME_COLUMN (DATELINE_NAME_LABEL_KIND (label))];
}

static void
sum_kinds (float *gradients)
{
  for (guint kind = 0; kind < DATELINE_N_NAME_KINDS; kind++) {
    float sum = 0;

    for (guint part = 0; part < 4; part++)
      sum += gradients[DATELINE_NAME_LABEL (kind, part)];
    gradients[DATELINE_NAME_COLUMN (kind)] = sum;
  }
}

/* Scores a word by those of its features that are not hidden. */
static void
score_word (TrainChain *self,
            const TrainText *text,
            guint word,
            gboolean has_votes,
            guint dropout_percent,
            GArray *kept,
            float *scores)
{
  const float factor = 100.f / (100.f - (float) dropout_percent);

  memset (scores, 0, sizeof (Row));
  for (guint32 i = text->offsets[word]; i < text->offsets[word + 1]; i++) {
    const guint32 feature = text->features[i];

    if (!is_kept (self, dropout_percent))
      continue;
    add_row (scores, self->weights + (gsize) feature * TRAIN_ROW, factor);
    g_array_append_val (kept, feature);
  }
  for (guint32 i = has_votes && text->votes != NULL ? text->vote_offsets[word] : G_MAXUINT32;
       i < G_MAXUINT32 && i < text->vote_offsets[word + 1]; i++) {
    const guint32 feature = self->n_features + text->votes[i];

    if (!is_kept (self, dropout_percent))
      continue;
    add_row (scores, self->weights + (gsize) feature * TRAIN_ROW, factor);
    g_array_append_val (kept, feature);
  }
  fold_kinds (scores);
}

static void
read_moves (const TrainChain *self, Sentence *sentence)
{
  for (guint from = 0; from <= N; from++) {
    for (guint to = 0; to < N; to++) {
      const gboolean may =
        from == N ? !dateline_name_label_continues (to) : dateline_name_label_may_follow (from, to);

      sentence->moves[from][to] = may ? expf (self->transitions[from][to]) : 0;
    }
  }
}

static float
make_sum_one (float *row)
{
  float sum = 0;

  for (guint label = 0; label < N; label++)
    sum += row[label];
  if (sum > 0) {
    const float factor = 1 / sum;

    for (guint label = 0; label < N; label++)
      row[label] *= factor;
  }
  return sum;
}

/* Fills the tables for the labels that are allowed; all where no set is given. */
static void
go_forward (Sentence *self, const guint32 *allowed)
{
  for (guint i = 0; i < self->n_words; i++) {
    float *here = self->forward[i];

    memset (here, 0, sizeof (Row));
    if (i == 0) {
      add_row (here, self->moves[N], 1);
    } else {
      for (guint from = 0; from < N; from++) {
        if (self->forward[i - 1][from] > 0)
          add_row (here, self->moves[from], self->forward[i - 1][from]);
      }
    }
    for (guint label = 0; label < N; label++) {
      const gboolean may = allowed == NULL || (allowed[i] >> label & 1) != 0;

      here[label] = may ? here[label] * self->potentials[i][label] : 0;
    }
    make_sum_one (here);
  }
}

static void
go_back (Sentence *self, const guint32 *allowed)
{
  Row behind;

  for (guint i = self->n_words; i-- > 0;) {
    float *here = self->backward[i];

    if (i + 1 == self->n_words) {
      for (guint label = 0; label < N; label++)
        here[label] = dateline_name_label_is_open (label) ? 0 : 1;
      continue;
    }
    for (guint label = 0; label < N; label++) {
      const gboolean may = allowed == NULL || (allowed[i + 1] >> label & 1) != 0;

      behind[label] = may ? self->backward[i + 1][label] * self->potentials[i + 1][label] : 0;
    }
    for (guint label = 0; label < N; label++) {
      float sum = 0;

      for (guint to = 0; to < N; to++)
        sum += self->moves[label][to] * behind[to];
      here[label] = sum;
    }
    make_sum_one (here);
  }
}

/* Adds the expected counts to the gradients, with a sign. */
static void
add_expected (Sentence *self, const guint32 *allowed, float sign)
{
  Row behind, expected;

  for (guint i = 0; i < self->n_words; i++) {
    float total = 0;

    for (guint label = 0; label < N; label++)
      expected[label] = self->forward[i][label] * self->backward[i][label];
    make_sum_one (expected);
    for (guint label = 0; label < N; label++)
      self->gradients[i][label] += sign * expected[label];
    if (i == 0) {
      for (guint label = 0; label < N; label++)
        self->move_gradients[N][label] += sign * expected[label];
      continue;
    }
    for (guint label = 0; label < N; label++) {
      const gboolean may = allowed == NULL || (allowed[i] >> label & 1) != 0;

      behind[label] = may ? self->backward[i][label] * self->potentials[i][label] : 0;
    }
    for (guint from = 0; from < N; from++) {
      float sum = 0;

      for (guint to = 0; to < N; to++)
        sum += self->moves[from][to] * behind[to];
      total += self->forward[i - 1][from] * sum;
    }
    for (guint from = 0; from < N && total > 0; from++) {
      const float before = sign * self->forward[i - 1][from] / total;

      for (guint to = 0; to < N; to++)
        self->move_gradients[from][to] += before * self->moves[from][to] * behind[to];
    }
  }
}

static void
step (float *weight, float *square, float gradient, float rate)
{
  *square += gradient * gradient;
  *weight += rate * gradient / sqrtf (*square + 1e-6f);
}

static void
update (TrainChain *self, Sentence *sentence, GArray *kept)
{
  for (guint i = 0; i < sentence->n_words; i++) {
    float *gradients = sentence->gradients[i];
    guint8 moved[DATELINE_N_NAME_COLUMNS];
    guint n_moved = 0;

    sum_kinds (gradients);
    for (guint column = 0; column < DATELINE_N_NAME_COLUMNS; column++) {
      if (fabsf (gradients[column]) > LEAST_GRADIENT)
        moved[n_moved++] = (guint8) column;
    }
    for (guint32 j = sentence->kept_offsets[i]; n_moved > 0 && j < sentence->kept_offsets[i + 1];
         j++) {
      const gsize row = (gsize) g_array_index (kept, guint32, j) * TRAIN_ROW;

      for (guint k = 0; k < n_moved; k++)
        step (self->weights + row + moved[k], self->squares + row + moved[k], gradients[moved[k]],
              self->rate);
    }
  }
  for (guint from = 0; from <= N; from++) {
    for (guint to = 0; to < N; to++) {
      if (fabsf (sentence->move_gradients[from][to]) > LEAST_GRADIENT)
        step (&self->transitions[from][to], &self->transition_squares[from][to],
              sentence->move_gradients[from][to], self->rate);
    }
  }
}

static void
exponentiate (Sentence *self)
{
  for (guint i = 0; i < self->n_words; i++) {
    float most = self->scores[i][0];

    for (guint label = 1; label < N; label++)
      most = MAX (most, self->scores[i][label]);
    for (guint label = 0; label < N; label++)
      self->potentials[i][label] = MAX (expf (self->scores[i][label] - most), 1e-20f);
  }
}

static void
learn_sentence (TrainChain *self,
                Sentence *sentence,
                const TrainText *text,
                guint start,
                gboolean has_votes,
                GArray *kept)
{
  const guint32 *allowed = text->allowed + start;

  g_array_set_size (kept, 0);
  memset (sentence->gradients, 0, sizeof (Row) * sentence->n_words);
  memset (sentence->move_gradients, 0, sizeof sentence->move_gradients);
  for (guint i = 0; i < sentence->n_words; i++) {
    sentence->kept_offsets[i] = kept->len;
    score_word (self, text, start + i, has_votes, self->dropout_percent, kept, sentence->scores[i]);
  }
  sentence->kept_offsets[sentence->n_words] = kept->len;
  exponentiate (sentence);
  read_moves (self, sentence);
  go_forward (sentence, NULL);
  go_back (sentence, NULL);
  add_expected (sentence, NULL, -1);
  go_forward (sentence, allowed);
  go_back (sentence, allowed);
  add_expected (sentence, allowed, 1);
  update (self, sentence, kept);
}

/* Learns from all sentences of a text, with or without the second pass. */
void
train_chain_learn (TrainChain *self, const TrainText *text, gboolean has_votes)
{
  g_autofree Sentence *sentence = g_new0 (Sentence, 1);
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint end;

  for (guint i = 0; i < text->words->len; i = end) {
    end = dateline_names_find_sentence_end (text->words, i);
    sentence->n_words = end - i;
    learn_sentence (self, sentence, text, i, has_votes, kept);
  }
}

/* Brings all weights nearer to zero, so that those that little speaks for vanish. */
void
train_chain_shrink (TrainChain *self, float by)
{
  const gsize n_weights = (gsize) (self->n_features + self->n_votes) * TRAIN_ROW;

  for (gsize i = 0; i < n_weights; i++) {
    const float weight = self->weights[i];

    self->weights[i] = weight > by ? weight - by : weight < -by ? weight + by : 0;
  }
}

/* Takes small weights away for good: with infinite squares they never move again.
 * The sums begin anew. */
void
train_chain_prune (TrainChain *self, float least)
{
  const gsize n_weights = (gsize) (self->n_features + self->n_votes) * TRAIN_ROW;

  for (gsize i = 0; i < n_weights; i++) {
    if (fabsf (self->weights[i]) < least) {
      self->weights[i] = 0;
      self->squares[i] = INFINITY;
    }
  }
  g_clear_pointer (&self->sums, g_free);
  memset (self->transition_sums, 0, sizeof self->transition_sums);
  self->n_sums = 0;
}

/* Remembers the weights as they are now, for their mean. */
void
train_chain_sum (TrainChain *self)
{
  const gsize n_weights = (gsize) (self->n_features + self->n_votes) * TRAIN_ROW;

  if (self->sums == NULL)
    self->sums = g_new0 (float, n_weights);
  for (gsize i = 0; i < n_weights; i++)
    self->sums[i] += self->weights[i];
  for (guint from = 0; from <= N; from++)
    add_row (self->transition_sums[from], self->transitions[from], 1);
  self->n_sums++;
}

/* Puts the mean of what was remembered in the place of the weights. */
void
train_chain_average (TrainChain *self)
{
  const gsize n_weights = (gsize) (self->n_features + self->n_votes) * TRAIN_ROW;

  for (gsize i = 0; i < n_weights && self->n_sums > 0; i++)
    self->weights[i] = self->sums[i] / (float) self->n_sums;
  for (guint from = 0; from <= N && self->n_sums > 0; from++) {
    for (guint to = 0; to < N; to++)
      self->transitions[from][to] = self->transition_sums[from][to] / (float) self->n_sums;
  }
}

static void
decode_sentence (TrainChain *self, Sentence *sentence, guint8 *labels)
{
  guint8 best_before[MAX_WORDS][N];
  guint best = 0;

  for (guint i = 0; i < sentence->n_words; i++) {
    for (guint to = 0; to < N; to++) {
      float most = -1e30f;

      for (guint from = i == 0 ? N : 0; from < (i == 0 ? N + 1 : N); from++) {
        const gboolean may = from == N ? !dateline_name_label_continues (to)
                                       : dateline_name_label_may_follow (from, to);
        const float score =
          (i == 0 ? 0 : sentence->forward[i - 1][from]) + self->transitions[from][to];

        if (may && score > most) {
          most = score;
          best_before[i][to] = (guint8) from;
        }
      }
      sentence->forward[i][to] = most + sentence->scores[i][to];
    }
  }
  for (guint label = 1; label < N; label++) {
    const float *last = sentence->forward[sentence->n_words - 1];

    if (!dateline_name_label_is_open (label) && last[label] > last[best])
      best = label;
  }
  for (guint i = sentence->n_words; i-- > 0;) {
    labels[i] = (guint8) best;
    best = best_before[i][best];
  }
}

/* Labels a text in one pass. */
void
train_chain_decode (TrainChain *self, const TrainText *text, guint8 *labels)
{
  g_autofree Sentence *sentence = g_new0 (Sentence, 1);
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint end;

  for (guint i = 0; i < text->words->len; i = end) {
    end = dateline_names_find_sentence_end (text->words, i);
    sentence->n_words = end - i;
    g_array_set_size (kept, 0);
    for (guint j = i; j < end; j++)
      score_word (self, text, j, FALSE, 0, kept, sentence->scores[j - i]);
    decode_sentence (self, sentence, labels + i);
  }
}
