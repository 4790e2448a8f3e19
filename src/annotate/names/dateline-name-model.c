/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Opens the file that the tagger of names learned. All of it is checked at once, so
 * that nothing has to be checked while a text is read. */

#include "annotate/names/dateline-name-model.h"

#include "core/dateline-error.h"

#include <string.h>

#define N_LABELS DATELINE_N_NAME_LABELS

struct _DatelineNameModel {
  GBytes *bytes;
  DatelineNameModelHeader header;
  DatelineCrf crf;
  DatelineNameLists lists;
};

G_STATIC_ASSERT (sizeof (DatelineNameModelHeader) == 48);
G_STATIC_ASSERT (sizeof (DatelineCrfWeight) == 2);
G_STATIC_ASSERT (sizeof (DatelineWordClasses) == 4);

static gboolean
refuse (GError **error, const char *why)
{
  g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_VALUE, "Not a model of names: %s", why);
  return FALSE;
}

/**
 * dateline_name_model_sum:
 * @data: (array length=n_bytes): the part of a model that is summed
 * @n_bytes: its length
 *
 * The checksum of a model.
 *
 * Returns: the sum
 */
guint32
dateline_name_model_sum (const guint8 *data, gsize n_bytes)
{
  guint64 sum = n_bytes;

  for (; n_bytes >= 8; data += 8, n_bytes -= 8) {
    guint64 eight;

    memcpy (&eight, data, 8);
    sum = (sum ^ GUINT64_FROM_LE (eight)) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
    sum ^= sum >> 29;
  }
  for (gsize i = 0; i < n_bytes; i++)
    sum = (sum ^ data[i]) * G_GUINT64_CONSTANT (0x100000001b3);
  return (guint32) (sum ^ (sum >> 32));
}

static void
read_header (DatelineNameModelHeader *self, const guint8 *data)
{
  memcpy (self, data, sizeof *self);
  self->version = GUINT32_FROM_LE (self->version);
  self->n_bytes = GUINT32_FROM_LE (self->n_bytes);
  self->checksum = GUINT32_FROM_LE (self->checksum);
  self->n_labels = GUINT32_FROM_LE (self->n_labels);
  self->unit = GUINT32_FROM_LE (self->unit);
  self->bucket_bits = GUINT32_FROM_LE (self->bucket_bits);
  self->n_features = GUINT32_FROM_LE (self->n_features);
  self->n_weights = GUINT32_FROM_LE (self->n_weights);
  self->n_words = GUINT32_FROM_LE (self->n_words);
  self->n_phrases = GUINT32_FROM_LE (self->n_phrases);
}

static gboolean
check_header (const DatelineNameModelHeader *self,
              const guint8 *data,
              gsize n_bytes,
              GError **error)
{
  if (self->version != DATELINE_NAME_MODEL_VERSION)
    return refuse (error, "its version is not known");
  if (self->n_bytes != n_bytes)
    return refuse (error, "it is not whole");
  if (self->checksum != dateline_name_model_sum (data + DATELINE_NAME_MODEL_SUMMED_FROM,
                                                 n_bytes - DATELINE_NAME_MODEL_SUMMED_FROM))
    return refuse (error, "it is damaged");
  if (self->n_labels != N_LABELS)
    return refuse (error, "it is of other kinds of names");
  if (self->unit == 0 || self->unit > G_MAXINT16)
    return refuse (error, "its unit is out of range");
  if (self->bucket_bits == 0 || self->bucket_bits > DATELINE_NAME_MODEL_MAX_BUCKET_BITS)
    return refuse (error, "its buckets are out of range");
  return TRUE;
}

/* Gives the next part of the file and steps over it; no data for one that is not
 * wholly inside. */
static const guint8 *
take_part (const guint8 **at, guint64 *n_left, guint64 n_items, guint64 item_size)
{
  const guint8 *part = *at;
  const guint64 size = (n_items * item_size + 3) / 4 * 4;

  if (size > *n_left)
    return NULL;
  *at += size;
  *n_left -= size;
  return part;
}

static gboolean
find_parts (DatelineNameModel *self, const guint8 *at, guint64 n_left, GError **error)
{
  const DatelineNameModelHeader *header = &self->header;
  const guint64 n_buckets = (G_GUINT64_CONSTANT (1) << header->bucket_bits) + 1;
  const guint8 *transitions = take_part (&at, &n_left, (N_LABELS + 1) * N_LABELS, 2);
  const guint8 *buckets = take_part (&at, &n_left, n_buckets, sizeof (DatelineCrfBucket));
  const guint8 *hashes = take_part (&at, &n_left, header->n_features, 2);
  const guint8 *counts = take_part (&at, &n_left, header->n_features, 1);
  const guint8 *weights = take_part (&at, &n_left, header->n_weights, 2);
  const guint8 *words = take_part (&at, &n_left, header->n_words, 4);
  const guint8 *classes = take_part (&at, &n_left, header->n_words, 4);
  const guint8 *phrases = take_part (&at, &n_left, header->n_phrases, 4);
  const guint8 *lists = take_part (&at, &n_left, header->n_phrases, 2);

  if (transitions == NULL || buckets == NULL || hashes == NULL || counts == NULL ||
      weights == NULL || words == NULL || classes == NULL || phrases == NULL || lists == NULL ||
      n_left > 0)
    return refuse (error, "its parts do not fit its length");
  self->crf = (DatelineCrf) {
    .buckets = (const void *) buckets,
    .bucket_bits = header->bucket_bits,
    .hashes = (const void *) hashes,
    .n_weights = counts,
    .weights = (const void *) weights,
    .transitions = (const void *) transitions,
    .unit = header->unit,
  };
  self->lists = (DatelineNameLists) {
    .phrases = (const void *) phrases,
    .phrase_lists = (const void *) lists,
    .n_phrases = header->n_phrases,
    .words = (const void *) words,
    .word_classes = (const void *) classes,
    .n_words = header->n_words,
  };
  return TRUE;
}

static gboolean
check_buckets (const DatelineNameModel *self, GError **error)
{
  const DatelineCrf *crf = &self->crf;
  const guint32 n_buckets = 1u << crf->bucket_bits;
  guint32 n_features = 0, n_weights = 0;

  for (guint32 i = 0; i <= n_buckets; i++) {
    const guint32 until = GUINT32_FROM_LE (crf->buckets[i].n_features);

    if (until < n_features || until > self->header.n_features)
      return refuse (error, "its buckets are not in order");
    for (; n_features < until; n_features++)
      n_weights += crf->n_weights[n_features];
    if (GUINT32_FROM_LE (crf->buckets[i].n_weights) != n_weights)
      return refuse (error, "its weights are not in order");
  }
  if (n_features != self->header.n_features || n_weights != self->header.n_weights)
    return refuse (error, "features are in no bucket");
  for (guint32 i = 0; i < n_weights; i++) {
    if (crf->weights[i].column >= DATELINE_N_NAME_COLUMNS)
      return refuse (error, "a weight is of no label");
  }
  return TRUE;
}

/**
 * dateline_name_model_new:
 * @bytes: a model
 * @error: return location for an error
 *
 * Opens a model that is in memory, and keeps a reference on it.
 *
 * Returns: (transfer full) (nullable): the model; %NULL with
 *   %DATELINE_ERROR_BAD_VALUE for anything but a whole and unspoilt one
 */
DatelineNameModel *
dateline_name_model_new (GBytes *bytes, GError **error)
{
  g_autoptr (DatelineNameModel) self = g_new0 (DatelineNameModel, 1);
  gsize n_bytes;
  const guint8 *data = g_bytes_get_data (bytes, &n_bytes);

  if (n_bytes < sizeof self->header || memcmp (data, DATELINE_NAME_MODEL_MAGIC, 8) != 0) {
    refuse (error, "it does not begin as one");
    return NULL;
  }
  /* Numbers are read in place. */
  self->bytes =
    (gsize) data % sizeof (guint32) == 0 ? g_bytes_ref (bytes) : g_bytes_new (data, n_bytes);
  data = g_bytes_get_data (self->bytes, NULL);
  read_header (&self->header, data);
  if (!check_header (&self->header, data, n_bytes, error) ||
      !find_parts (self, data + sizeof self->header, n_bytes - sizeof self->header, error) ||
      !check_buckets (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * dateline_name_model_open:
 * @path: (type filename): where the file is
 * @error: return location for an error
 *
 * Maps a model's file into memory.
 *
 * Returns: (transfer full) (nullable): the model; %NULL with an error of
 *   #GFileError if the file cannot be read, or with %DATELINE_ERROR_BAD_VALUE
 */
DatelineNameModel *
dateline_name_model_open (const char *path, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return NULL;
  bytes = g_mapped_file_get_bytes (file);
  return dateline_name_model_new (bytes, error);
}

/**
 * dateline_name_model_open_default:
 * @error: return location for an error
 *
 * Maps the model that comes with the program: the file that the variable
 * `DATELINE_NAMES_MODEL` of the environment names, or else the installed one. It takes
 * some milliseconds; a model can be shared by threads.
 *
 * Returns: (transfer full) (nullable): the model; %NULL with the errors of
 *   dateline_name_model_open(), and the path before their words
 */
DatelineNameModel *
dateline_name_model_open_default (GError **error)
{
  const char *path = g_getenv ("DATELINE_NAMES_MODEL");
  DatelineNameModel *self;

  if (path == NULL || *path == '\0')
    path = DATELINE_MODELS_DIR "/names-en.model";
  self = dateline_name_model_open (path, error);
  if (self == NULL)
    g_prefix_error (error, "%s: ", path);
  return self;
}

/**
 * dateline_name_model_free:
 * @self: (transfer full): a model
 *
 * Frees a model.
 */
void
dateline_name_model_free (DatelineNameModel *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

/**
 * dateline_name_model_get_crf:
 * @self: a model
 *
 * The weights of features.
 *
 * Returns: (transfer none): the weights
 */
const DatelineCrf *
dateline_name_model_get_crf (const DatelineNameModel *self)
{
  return &self->crf;
}

/**
 * dateline_name_model_get_lists:
 * @self: a model
 *
 * The lists of names and classes of words.
 *
 * Returns: (transfer none): the lists
 */
const DatelineNameLists *
dateline_name_model_get_lists (const DatelineNameModel *self)
{
  return &self->lists;
}
