/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "train-learn.h"

/* A corpus of a few sentences: * stands before each word of a person, # before each
 * of a place. */
static const char *const tiny_sentences[] = {
  "Mr. *Ahmadi said in #Tehran that talks go on .",
  "Mr. *Miller met *Anna *Weber in #Berlin .",
  "The minister *Omar *Haddad visited #Cairo and #Tunis .",
  "*Anna *Weber left #Cairo on Monday .",
  "The talks in #Berlin were long .",
  "Mr. *Haddad said that the price of bread rose .",
  "In #Tunis the minister *Ahmadi met Mr. *Weber .",
  "The river in #Tehran is dry .",
  "A singer , *Lena *Miller , sang in #Paris .",
  "Mr. *Omar said little .",
};

static inline void
tiny_add_sentence (TrainDocument *document, const char *sentence)
{
  g_auto (GStrv) words = g_strsplit (sentence, " ", -1);
  guint start = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    const char sign = words[i][0];
    const gboolean is_name = sign == '*' || sign == '#';
    const gboolean goes_on = is_name && i > 0 && words[i - 1][0] == sign;
    const gboolean ends = is_name && (words[i + 1] == NULL || words[i + 1][0] != sign);
    const guint here = train_document_add_token (document, words[i] + is_name);

    if (!goes_on)
      start = here;
    if (ends)
      train_document_add_span (document, start, document->n_chars,
                               sign == '*' ? TRAIN_PERSON : TRAIN_PLACE, TRAIN_NO_ENTITY);
  }
  train_document_end_sentence (document);
}

/* Trains a model that fits into a test. */
static inline GBytes *
tiny_train (void)
{
  g_autoptr (GPtrArray) documents =
    g_ptr_array_new_with_free_func ((GDestroyNotify) train_document_free);
  g_autoptr (TrainLists) lists = train_lists_new ();
  const TrainSettings settings = {
    .n_epochs = 20,
    .n_fold_epochs = 4,
    .percent = 100,
    .at_least = 2,
    .unit = 24,
    .least_weight = 0.1,
    .slot_bits = 16,
    .rate = 0.1,
    .dropout = 20,
  };

  train_lists_add (lists, "Mr.", DATELINE_NAME_LIST_TITLE);
  train_lists_add (lists, "in", DATELINE_NAME_LIST_PREPOSITION);
  train_lists_sort (lists);
  for (guint i = 0; i < 30; i++) {
    TrainDocument *document = train_document_new ("tiny", TRAIN_NO_NAME);

    for (guint j = 0; j < 3; j++)
      tiny_add_sentence (document, tiny_sentences[(i * 7 + j * 3) % G_N_ELEMENTS (tiny_sentences)]);
    g_ptr_array_add (documents, document);
  }
  return train_learn (documents, lists, &settings);
}
