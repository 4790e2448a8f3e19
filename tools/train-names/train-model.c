/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes what was learned as a file that can be mapped: weights that matter, as
 * whole numbers, by the hashes of their features. */

#include "train-model.h"

#include "annotate/names/dateline-name-model.h"

#include <math.h>
#include <string.h>

#define N TRAIN_N_LABELS

typedef struct {
  guint32 hash;
  guint32 number;
} Feature;

typedef struct {
  GArray *hashes;
  GByteArray *counts;
  GByteArray *weights;
} Parts;

static int
compare_features (gconstpointer a, gconstpointer b)
{
  const Feature *left = a, *right = b;

  return left->hash < right->hash ? -1 : left->hash > right->hash;
}

static GArray *
sort_features (const TrainFeatures *features, const TrainFeatures *votes)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (Feature));

  for (guint i = 0; i < features->kept->len; i++) {
    Feature feature = { g_array_index (features->kept, guint32, i), i };

    g_array_append_val (sorted, feature);
  }
  for (guint i = 0; i < votes->kept->len; i++) {
    Feature feature = { g_array_index (votes->kept, guint32, i), features->kept->len + i };

    g_array_append_val (sorted, feature);
  }
  g_array_sort (sorted, compare_features);
  return sorted;
}

static void
write_feature (Parts *parts, const float *row, guint32 hash, float least_weight, guint unit)
{
  guint8 n_weights = 0;

  for (guint column = 0; column < DATELINE_N_NAME_COLUMNS; column++) {
    const int value = (int) lrintf (CLAMP (row[column] * (float) unit, -127.f, 127.f));
    const guint8 weight[] = { (guint8) column, (guint8) (gint8) value };

    if (fabsf (row[column]) < least_weight || value == 0)
      continue;
    g_byte_array_append (parts->weights, weight, 2);
    n_weights++;
  }
  if (n_weights == 0)
    return;
  g_array_append_val (parts->hashes, hash);
  g_byte_array_append (parts->counts, &n_weights, 1);
}

static void
append_number (GByteArray *bytes, guint32 number)
{
  number = GUINT32_TO_LE (number);
  g_byte_array_append (bytes, (const guint8 *) &number, sizeof number);
}

static void
append_part (GByteArray *bytes, gconstpointer data, gsize n_bytes)
{
  static const guint8 zeros[4] = { 0 };

  if (n_bytes > 0)
    g_byte_array_append (bytes, data, (guint) n_bytes);
  g_byte_array_append (bytes, zeros, (guint) ((4 - n_bytes % 4) % 4));
}

static void
append_transitions (GByteArray *bytes, const TrainChain *chain, guint unit)
{
  gint16 transitions[N + 1][N];

  for (guint from = 0; from <= N; from++) {
    for (guint to = 0; to < N; to++)
      transitions[from][to] = (gint16) GUINT16_TO_LE (
        (guint16) (gint16) lrintf (chain->transitions[from][to] * (float) unit));
  }
  append_part (bytes, transitions, sizeof transitions);
}

static void
append_buckets (GByteArray *bytes, const Parts *parts, guint bucket_bits)
{
  guint32 n_features = 0, n_weights = 0;

  for (guint32 bucket = 0; bucket <= 1u << bucket_bits; bucket++) {
    while (n_features < parts->hashes->len &&
           g_array_index (parts->hashes, guint32, n_features) >> (32 - bucket_bits) < bucket)
      n_weights += parts->counts->data[n_features++];
    append_number (bytes, n_features);
    append_number (bytes, n_weights);
  }
}

static guint
choose_bucket_bits (guint n_features)
{
  guint bits = 1;

  while (bits < 15 && (4u << bits) < n_features)
    bits++;
  return bits;
}

static void
append_hashes (GByteArray *bytes, const Parts *parts, guint bucket_bits)
{
  g_autofree guint16 *hashes = g_new (guint16, parts->hashes->len);

  for (guint i = 0; i < parts->hashes->len; i++)
    hashes[i] = GUINT16_TO_LE (
      dateline_crf_hash_in_bucket (g_array_index (parts->hashes, guint32, i), bucket_bits));
  append_part (bytes, hashes, parts->hashes->len * sizeof (guint16));
}

static void
append_lists (GByteArray *bytes, const DatelineNameLists *lists)
{
  append_part (bytes, lists->words, lists->n_words * sizeof (guint32));
  append_part (bytes, lists->word_classes, lists->n_words * sizeof (DatelineWordClasses));
  append_part (bytes, lists->phrases, lists->n_phrases * sizeof (guint32));
  append_part (bytes, lists->phrase_lists, lists->n_phrases * sizeof (guint16));
}

static void
write_header (GByteArray *bytes, const DatelineNameModelHeader *counts)
{
  DatelineNameModelHeader header = *counts;

  memcpy (header.magic, DATELINE_NAME_MODEL_MAGIC, sizeof header.magic);
  header.version = DATELINE_NAME_MODEL_VERSION;
  header.n_bytes = bytes->len;
  header.n_labels = N;
  for (guint32 *number = &header.version; number <= &header.n_phrases; number++)
    *number = GUINT32_TO_LE (*number);
  memcpy (bytes->data, &header, sizeof header);
  header.checksum = GUINT32_TO_LE (dateline_name_model_sum (
    bytes->data + DATELINE_NAME_MODEL_SUMMED_FROM, bytes->len - DATELINE_NAME_MODEL_SUMMED_FROM));
  memcpy (bytes->data, &header, sizeof header);
}

/* Makes the file. Weights below the least are left out. */
GBytes *
train_model_write (const TrainChain *chain,
                   const TrainFeatures *features,
                   const TrainFeatures *votes,
                   const TrainLists *lists,
                   float least_weight,
                   guint unit)
{
  g_autoptr (GArray) sorted = sort_features (features, votes);
  g_autoptr (GArray) hashes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GByteArray) counts = g_byte_array_new ();
  g_autoptr (GByteArray) weights = g_byte_array_new ();
  GByteArray *bytes = g_byte_array_new ();
  Parts parts = { hashes, counts, weights };
  DatelineNameModelHeader header = { .unit = unit };

  for (guint i = 0; i < sorted->len; i++) {
    const Feature *feature = &g_array_index (sorted, Feature, i);

    /* Of two features with one hash, the first is as good as the second. */
    if (i > 0 && feature->hash == g_array_index (sorted, Feature, i - 1).hash)
      continue;
    write_feature (&parts, chain->weights + (gsize) feature->number * TRAIN_ROW, feature->hash,
                   least_weight, unit);
  }
  header.bucket_bits = choose_bucket_bits (hashes->len);
  header.n_features = hashes->len;
  header.n_weights = weights->len / 2;
  header.n_words = lists->lists.n_words;
  header.n_phrases = lists->lists.n_phrases;
  g_byte_array_set_size (bytes, sizeof header);
  append_transitions (bytes, chain, unit);
  append_buckets (bytes, &parts, header.bucket_bits);
  append_hashes (bytes, &parts, header.bucket_bits);
  append_part (bytes, counts->data, counts->len);
  append_part (bytes, weights->data, weights->len);
  append_lists (bytes, &lists->lists);
  write_header (bytes, &header);
  return g_byte_array_free_to_bytes (bytes);
}
