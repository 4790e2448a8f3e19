/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts features and numbers those that are kept. */

#include "train-features.h"

/* The number of slots is a power of two. */
TrainFeatures *
train_features_new (gsize n_slots)
{
  TrainFeatures *self = g_new0 (TrainFeatures, 1);

  self->n_slots = n_slots;
  self->hashes = g_new0 (guint32, n_slots);
  self->counts = g_new0 (guint32, n_slots);
  self->numbers = g_new0 (guint32, n_slots);
  self->kept = g_array_new (FALSE, FALSE, sizeof (guint32));
  return self;
}

void
train_features_free (TrainFeatures *self)
{
  g_free (self->hashes);
  g_free (self->counts);
  g_free (self->numbers);
  g_array_unref (self->kept);
  g_free (self);
}

static gsize
find_slot (const TrainFeatures *self, guint32 hash)
{
  gsize slot = (hash * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 20) & (self->n_slots - 1);

  while (self->counts[slot] != 0 && self->hashes[slot] != hash)
    slot = (slot + 1) & (self->n_slots - 1);
  return slot;
}

void
train_features_count (TrainFeatures *self, const guint32 *hashes, gsize n_hashes)
{
  for (gsize i = 0; i < n_hashes; i++) {
    const gsize slot = find_slot (self, hashes[i]);

    self->hashes[slot] = hashes[i];
    self->counts[slot]++;
  }
}

/* Numbers the features that were counted at least so often, in a fixed order. */
void
train_features_keep (TrainFeatures *self, guint at_least)
{
  g_array_set_size (self->kept, 0);
  for (gsize slot = 0; slot < self->n_slots; slot++) {
    self->numbers[slot] = TRAIN_NO_FEATURE;
    if (self->counts[slot] < at_least || self->counts[slot] == 0)
      continue;
    self->numbers[slot] = self->kept->len;
    g_array_append_val (self->kept, self->hashes[slot]);
  }
}

/* Puts numbers in the place of hashes and drops what is not kept. */
void
train_features_number (const TrainFeatures *self, guint32 *offsets, guint n_words, guint32 *hashes)
{
  guint32 n_kept = 0, start = 0;

  for (guint i = 0; i < n_words; i++) {
    const guint32 end = offsets[i + 1];

    for (guint32 j = start; j < end; j++) {
      const gsize slot = find_slot (self, hashes[j]);

      if (self->counts[slot] != 0 && self->numbers[slot] != TRAIN_NO_FEATURE)
        hashes[n_kept++] = self->numbers[slot];
    }
    start = end;
    offsets[i + 1] = n_kept;
  }
}
