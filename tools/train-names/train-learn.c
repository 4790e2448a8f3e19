/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All steps of training: a first pass that never labels what it learned from, and a
 * second that learns from what the first made of the other places of a name. */

#include "train-learn.h"

#include "train-model.h"

#define FOLDS 3
/* How many times in a hundred a text is read with what the first pass made of it;
 * the other times teach the first pass. */
#define PERCENT_WITH_VOTES 60

static GPtrArray *
make_texts (GPtrArray *documents,
            const TrainLists *lists,
            const TrainSettings *settings,
            TrainFeatures *features)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) train_text_free);

  for (guint i = 0; i < documents->len; i++) {
    TrainDocument *document = documents->pdata[i];
    TrainText *text;

    if (document->is_held_out || (int) (i * 37 % 100) >= settings->percent)
      continue;
    text = train_text_new (document, &lists->lists);
    train_text_read_features (text);
    train_features_count (features, text->features, text->offsets[text->words->len]);
    g_ptr_array_add (texts, text);
  }
  train_features_keep (features, (guint) settings->at_least);
  for (guint i = 0; i < texts->len; i++) {
    TrainText *text = texts->pdata[i];

    train_features_number (features, text->offsets, text->words->len, text->features);
    text->features = g_renew (guint32, text->features, text->offsets[text->words->len] + 1);
  }
  return texts;
}

static void
shuffle (GArray *order, TrainRandom *random)
{
  for (guint i = order->len; i > 1; i--) {
    const guint j = train_random_below (random, i);
    const guint last = g_array_index (order, guint, i - 1);

    g_array_index (order, guint, i - 1) = g_array_index (order, guint, j);
    g_array_index (order, guint, j) = last;
  }
}

/* Learns from all texts but those of a fold; from all if there is no such fold. */
static void
learn (TrainChain *chain, GPtrArray *texts, guint fold, guint epochs, gboolean has_votes)
{
  TrainRandom random = { 987654321 + fold };
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < texts->len; i++) {
    if (i % FOLDS != fold)
      g_array_append_val (order, i);
  }
  for (guint epoch = 0; epoch < epochs; epoch++) {
    shuffle (order, &random);
    for (guint i = 0; i < order->len; i++)
      train_chain_learn (chain, texts->pdata[g_array_index (order, guint, i)],
                         has_votes && train_random_below (&random, 100) < PERCENT_WITH_VOTES);
    if (chain->shrink > 0)
      train_chain_shrink (chain, chain->shrink);
    if (epoch * 2 >= epochs)
      train_chain_sum (chain);
  }
  train_chain_average (chain);
}

/* Labels each text by weights that never saw it, and counts what that says. */
static void
make_votes (GPtrArray *texts, guint n_features, guint n_epochs, TrainFeatures *votes)
{
  for (guint fold = 0; fold < FOLDS; fold++) {
    TrainChain *chain = train_chain_new (n_features, 0);

    learn (chain, texts, fold, n_epochs, FALSE);
    for (guint i = fold; i < texts->len; i += FOLDS) {
      TrainText *text = texts->pdata[i];
      g_autofree guint8 *labels = g_new0 (guint8, text->words->len + 1);

      train_chain_decode (chain, text, labels);
      train_text_read_votes (text, labels);
      train_features_count (votes, text->votes, text->vote_offsets[text->words->len]);
    }
    train_chain_free (chain);
  }
  train_features_keep (votes, 2);
  for (guint i = 0; i < texts->len; i++) {
    TrainText *text = texts->pdata[i];

    train_features_number (votes, text->vote_offsets, text->words->len, text->votes);
  }
}

/* Makes the file of what can be learned from the documents that are not held out. */
GBytes *
train_learn (GPtrArray *documents, const TrainLists *lists, const TrainSettings *settings)
{
  TrainFeatures *features = train_features_new ((gsize) 1 << settings->slot_bits);
  TrainFeatures *votes = train_features_new ((gsize) 1 << (settings->slot_bits - 6));
  g_autoptr (GPtrArray) texts = make_texts (documents, lists, settings, features);
  TrainChain *chain;
  GBytes *bytes;

  if (settings->n_fold_epochs > 0)
    make_votes (texts, features->kept->len, (guint) settings->n_fold_epochs, votes);
  chain = train_chain_new (features->kept->len, votes->kept->len);
  chain->rate = (float) settings->rate;
  chain->shrink = (float) settings->shrink;
  chain->dropout_percent = (guint) settings->dropout;
  learn (chain, texts, G_MAXUINT, (guint) settings->n_epochs, settings->n_fold_epochs > 0);
  if (settings->n_last_epochs > 0) {
    train_chain_prune (chain, (float) settings->least_weight);
    chain->shrink = 0;
    learn (chain, texts, G_MAXUINT, (guint) settings->n_last_epochs, settings->n_fold_epochs > 0);
  }
  bytes = train_model_write (chain, features, votes, lists,
                             settings->n_last_epochs > 0 ? 0 : (float) settings->least_weight,
                             (guint) settings->unit);
  train_chain_free (chain);
  train_features_free (features);
  train_features_free (votes);
  return bytes;
}
