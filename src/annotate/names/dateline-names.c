/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds names in a text: a first pass over its sentences, and a second one that
 * knows what the first made of the other places of each name. */

#include "annotate/names/dateline-names.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-again.h"
#include "annotate/names/dateline-name-bounds.h"
#include "annotate/names/dateline-name-datelines.h"
#include "annotate/names/dateline-name-features.h"
#include "annotate/names/dateline-name-kinds.h"
#include "annotate/names/dateline-name-missed.h"
#include "annotate/names/dateline-name-rules.h"
#include "annotate/names/dateline-name-votes.h"

#define N_LABELS DATELINE_N_NAME_LABELS
/* A sentence that is longer is read in parts. */
#define MAX_SENTENCE_WORDS 400
/* How sure a name is at least that a rule knows. */
#define RULED_CONFIDENCE 0.8

typedef struct {
  const DatelineCrf *crf;
  const GArray *words;
  gint32 *scores;
  guint8 *labels;
  guint8 *is_ruled;
} Tagger;

/**
 * dateline_names_find_sentence_end:
 * @words: (element-type DatelineNameWord): the words of a text
 * @start: where a sentence begins
 *
 * Where the row of words ends that is labelled at once.
 *
 * Returns: the place behind its last word
 */
guint
dateline_names_find_sentence_end (const GArray *words, guint start)
{
  guint end = start + 1;

  while (end < words->len && end - start < MAX_SENTENCE_WORDS &&
         (dateline_name_word_at (words, end)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0)
    end++;
  return end;
}

static void
read_scores (Tagger *self)
{
  DatelineNameFeatures features;

  for (guint i = 0; i < self->words->len && dateline_work_goes_on_at (i, self->words->len); i++) {
    dateline_name_features_read (&features, self->words, i);
    dateline_crf_add_scores (self->crf, features.hashes, features.n_hashes,
                             self->scores + (gsize) i * N_LABELS);
  }
}

static void
decode (Tagger *self)
{
  guint end;

  for (guint i = 0; i < self->words->len && dateline_work_goes_on (i, self->words->len); i = end) {
    end = dateline_names_find_sentence_end (self->words, i);
    dateline_crf_decode (self->crf, self->scores + (gsize) i * N_LABELS, end - i, self->labels + i);
  }
}

static void
add_votes (Tagger *self)
{
  g_autoptr (DatelineNameVotes) votes = dateline_name_votes_new (self->words, self->labels);
  DatelineNameFeatures features;

  for (guint i = 0; i < self->words->len && dateline_work_goes_on_at (i, self->words->len); i++) {
    features.n_hashes = 0;
    dateline_name_votes_read (votes, &features, i);
    dateline_crf_add_scores (self->crf, features.hashes, features.n_hashes,
                             self->scores + (gsize) i * N_LABELS);
  }
}

static void
append_name (const Tagger *self, GArray *names, guint first, guint last, const float *probabilities)
{
  DatelineName name = {
    .block = dateline_name_word_at (self->words, first)->block,
    .start_char = dateline_name_word_at (self->words, first)->start_char,
    .end_char = dateline_name_word_at (self->words, last)->end_char,
    .kind = DATELINE_NAME_LABEL_KIND (self->labels[first]),
    .confidence = 1,
    .first_word = first,
    .last_word = last,
  };

  for (guint i = first; i <= last; i++)
    name.confidence = MIN (name.confidence, (double) probabilities[i - first]);
  if (self->is_ruled[first] != 0)
    name.confidence = MAX (name.confidence, RULED_CONFIDENCE);
  g_array_append_val (names, name);
}

static void
collect_sentence (const Tagger *self, GArray *names, guint start, guint end)
{
  g_autofree float *probabilities = NULL;

  for (guint i = start; i < end; i++) {
    guint last = i;

    if (self->labels[i] == DATELINE_NAME_LABEL_OUTSIDE)
      continue;
    if (probabilities == NULL) {
      probabilities = g_new (float, end - start);
      dateline_crf_weigh (self->crf, self->scores + (gsize) start * N_LABELS, end - start,
                          self->labels + start, probabilities);
    }
    while (last + 1 < end && dateline_name_label_is_open (self->labels[last]))
      last++;
    append_name (self, names, i, last, probabilities + (i - start));
    i = last;
  }
}

/**
 * dateline_names_find_in_words:
 * @model: what the tagger learned
 * @words: (element-type DatelineNameWord): the words of a text, made with the lists
 *   of the same model
 *
 * Finds the names of a text that is already split into words.
 *
 * Returns: (transfer full) (element-type DatelineName): the names in order
 */
GArray *
dateline_names_find_in_words (const DatelineNameModel *model, const GArray *words)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (DatelineName));
  g_autofree gint32 *scores = g_new0 (gint32, (gsize) words->len * N_LABELS);
  g_autofree guint8 *labels = g_new0 (guint8, words->len);
  g_autofree guint8 *is_ruled = g_new0 (guint8, words->len);
  Tagger self = { dateline_name_model_get_crf (model), words, scores, labels, is_ruled };
  guint end;

  dateline_work_begin_part (0.6);
  read_scores (&self);
  dateline_work_begin_part (0.7);
  decode (&self);
  dateline_work_begin_part (0.8);
  add_votes (&self);
  dateline_work_begin_part (0.9);
  decode (&self);
  dateline_name_rules_mend (words, labels, is_ruled);
  dateline_name_bounds_mend (words, labels, is_ruled);
  dateline_name_datelines_mend (words, labels, is_ruled);
  dateline_name_missed_mend (words, labels, is_ruled);
  dateline_name_again_mend (words, labels, is_ruled);
  dateline_name_kinds_mend (words, labels, is_ruled);
  dateline_work_begin_part (0.95);
  for (guint i = 0; i < words->len && dateline_work_goes_on (i, words->len); i = end) {
    end = dateline_names_find_sentence_end (words, i);
    collect_sentence (&self, names, i, end);
  }
  return names;
}

/**
 * dateline_names_find:
 * @model: what the tagger learned
 * @blocks: (array length=n_blocks): the texts of an article's blocks, UTF-8
 * @n_blocks: how many there are
 *
 * Finds the names of a text. It takes time in proportion to the length.
 *
 * Returns: (transfer full) (element-type DatelineName): the names in order
 */
GArray *
dateline_names_find (const DatelineNameModel *model,
                     const DatelineNameBlock *blocks,
                     guint n_blocks)
{
  g_autoptr (GArray) words =
    dateline_name_words_new (dateline_name_model_get_lists (model), blocks, n_blocks);

  return dateline_names_find_in_words (model, words);
}
