/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-corpus.h"
#include "train-lists.h"

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

/* A text as the trainer sees it: words, what each may be, and their features. */
typedef struct {
  const TrainDocument *document;
  GArray *words;
  /* A bit for each label that the corpus allows. */
  guint32 *allowed;
  /* The features of word i begin at offsets[i] of the features of all. */
  guint32 *offsets;
  guint32 *features;
  /* Those of the second pass. */
  guint32 *vote_offsets;
  guint32 *votes;
} TrainText;

TrainText *train_text_new           (const TrainDocument     *document,
                                     const DatelineNameLists *lists);
void       train_text_free          (TrainText               *self);
void       train_text_read_features (TrainText               *self);
void       train_text_read_votes    (TrainText               *self,
                                     const guint8            *labels);

G_END_DECLS
