/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-crf.h"
#include "annotate/names/dateline-name-lists.h"

G_BEGIN_DECLS

#define DATELINE_NAME_MODEL_MAGIC "DLNAMES\n"
#define DATELINE_NAME_MODEL_VERSION 2
#define DATELINE_NAME_MODEL_MAX_BUCKET_BITS 16

/* How a file begins; all numbers are little-endian. Behind it stand, each at a
 * multiple of four bytes: transitions, buckets, hashes, counts and weights of the
 * features, hashes and classes of words, hashes and lists of phrases. */
typedef struct {
  char magic[8];
  guint32 version;
  guint32 n_bytes;
  guint32 checksum;
  guint32 n_labels;
  guint32 unit;
  guint32 bucket_bits;
  guint32 n_features;
  guint32 n_weights;
  guint32 n_words;
  guint32 n_phrases;
} DatelineNameModelHeader;

/* The checksum is of all from here to the end. */
#define DATELINE_NAME_MODEL_SUMMED_FROM G_STRUCT_OFFSET (DatelineNameModelHeader, n_labels)

typedef struct _DatelineNameModel DatelineNameModel;

DatelineNameModel *dateline_name_model_new (GBytes *bytes, GError **error);
DatelineNameModel *dateline_name_model_open (const char *path, GError **error);
DatelineNameModel *dateline_name_model_open_default (GError **error);
void dateline_name_model_free (DatelineNameModel *self);
const DatelineCrf *dateline_name_model_get_crf (const DatelineNameModel *self);
const DatelineNameLists *dateline_name_model_get_lists (const DatelineNameModel *self);
guint32 dateline_name_model_sum (const guint8 *data, gsize n_bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineNameModel, dateline_name_model_free)

G_END_DECLS
