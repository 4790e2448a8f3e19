/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of a corpus document with the labels that it allows them. */

#include "train-data.h"

#include "annotate/names/dateline-name-features.h"
#include "annotate/names/dateline-name-votes.h"

#include <string.h>

#define ANY_LABEL ((1u << DATELINE_N_NAME_LABELS) - 1)

static const DatelineNameWord *
word_at (const TrainText *self, guint i)
{
  return &g_array_index (self->words, DatelineNameWord, i);
}

/* All labels of the kinds of a set. */
static guint32
labels_of (guint kinds)
{
  guint32 labels = (kinds & TRAIN_NO_NAME) != 0 ? 1u << DATELINE_NAME_LABEL_OUTSIDE : 0;

  for (guint kind = 0; kind < DATELINE_N_NAME_KINDS; kind++) {
    if ((kinds & TRAIN_KIND (kind)) != 0)
      labels |= 0xfu << DATELINE_NAME_LABEL (kind, 0);
  }
  return labels;
}

static guint32
labels_of_part (guint kinds, DatelineNamePart part)
{
  guint32 labels = (kinds & TRAIN_NO_NAME) != 0 ? 1u << DATELINE_NAME_LABEL_OUTSIDE : 0;

  for (guint kind = 0; kind < DATELINE_N_NAME_KINDS; kind++) {
    if ((kinds & TRAIN_KIND (kind)) != 0)
      labels |= 1u << DATELINE_NAME_LABEL (kind, part);
  }
  return labels;
}

/* Whether all words of a name are words for peoples. */
static gboolean
is_people (TrainText *self, guint first, guint end)
{
  if (end - first > 2)
    return FALSE;
  for (guint i = first; i < end; i++) {
    if ((word_at (self, i)->lists & DATELINE_NAME_LIST_PEOPLE) == 0)
      return FALSE;
  }
  return TRUE;
}

/* Corpora differ in whether "Mr" and "the" belong to a name; to us they do not. */
static guint
trim (const TrainText *self, guint kinds, guint first, guint end)
{
  while (first + 1 < end) {
    const DatelineNameWord *word = word_at (self, first);
    const gboolean is_small = (word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 &&
                              (word->flags & DATELINE_NAME_WORD_LETTER) != 0;
    const gboolean is_article = is_small && (word->small == dateline_name_hash ("the", 3) ||
                                             (word->lists & DATELINE_NAME_LIST_PLACE_HEAD) != 0);

    if (!is_article && (kinds != TRAIN_PERSON || !train_corpus_is_title (word->small)))
      break;
    first++;
  }
  return first;
}

static guint
find_kinds (TrainText *self, const TrainSpan *span, guint first, guint end)
{
  const gboolean is_mixed = g_str_has_prefix (self->document->corpus, "docred") &&
                            (span->kinds & (TRAIN_PLACE | TRAIN_ORGANIZATION)) != 0;

  if (((span->kinds & TRAIN_PEOPLE) != 0 || is_mixed) && is_people (self, first, end))
    return TRAIN_PEOPLE;
  return span->kinds;
}

/* Gives the words of a span their labels; those that the span cuts may be anything,
 * and with them the others, since the name has other bounds. */
static void
allow_span (TrainText *self, const TrainSpan *span, guint first, guint end)
{
  const gboolean is_whole = word_at (self, first)->start_char == span->start_char &&
                            word_at (self, end - 1)->end_char == span->end_char;
  const guint kinds = find_kinds (self, span, first, end);

  if (is_whole)
    first = trim (self, kinds, first, end);
  for (guint i = first; i < end; i++) {
    DatelineNamePart part = DATELINE_NAME_PART_INSIDE;

    if (end - first == 1)
      part = DATELINE_NAME_PART_SINGLE;
    else if (i == first)
      part = DATELINE_NAME_PART_BEGIN;
    else if (i == end - 1)
      part = DATELINE_NAME_PART_END;
    if (kinds == TRAIN_ANYTHING || !is_whole)
      self->allowed[i] = ANY_LABEL;
    else
      self->allowed[i] = labels_of_part (kinds, part);
  }
}

static void
allow_labels (TrainText *self)
{
  const TrainDocument *document = self->document;
  g_autofree guint *starts = g_new (guint, document->blocks->len + 1);
  g_autofree gboolean *is_taken = g_new0 (gboolean, self->words->len);
  guint block = 0;

  for (guint i = 0; i < self->words->len; i++) {
    self->allowed[i] = labels_of (document->outside);
    while (block <= word_at (self, i)->block)
      starts[block++] = i;
  }
  while (block <= document->blocks->len)
    starts[block++] = self->words->len;
  for (guint i = 0; i < document->spans->len; i++) {
    const TrainSpan *span = &g_array_index (document->spans, TrainSpan, i);
    guint first = starts[span->block], end;
    gboolean is_free = TRUE;

    while (first < starts[span->block + 1] && word_at (self, first)->end_char <= span->start_char)
      first++;
    for (end = first;
         end < starts[span->block + 1] && word_at (self, end)->start_char < span->end_char; end++)
      is_free = is_free && !is_taken[end];
    if (end == first || !is_free)
      continue;
    allow_span (self, span, first, end);
    for (guint j = first; j < end; j++)
      is_taken[j] = TRUE;
  }
}

TrainText *
train_text_new (const TrainDocument *document, const DatelineNameLists *lists)
{
  TrainText *self = g_new0 (TrainText, 1);
  g_autofree DatelineNameBlock *blocks = g_new (DatelineNameBlock, document->blocks->len);

  for (guint i = 0; i < document->blocks->len; i++) {
    blocks[i].text = document->blocks->pdata[i];
    blocks[i].n_bytes = strlen (blocks[i].text);
  }
  self->document = document;
  self->words = dateline_name_words_new (lists, blocks, document->blocks->len);
  self->allowed = g_new (guint32, self->words->len + 1);
  allow_labels (self);
  return self;
}

void
train_text_free (TrainText *self)
{
  g_array_unref (self->words);
  g_free (self->allowed);
  g_free (self->offsets);
  g_free (self->features);
  g_free (self->vote_offsets);
  g_free (self->votes);
  g_free (self);
}

typedef void (*ReadFunc) (DatelineNameFeatures *features, gpointer data, guint i);

static void
read_all (TrainText *self, ReadFunc read, gpointer data, guint32 **offsets, guint32 **all)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (guint32));
  DatelineNameFeatures features;

  g_free (*offsets);
  g_free (*all);
  *offsets = g_new (guint32, self->words->len + 1);
  for (guint i = 0; i < self->words->len; i++) {
    features.n_hashes = 0;
    (*offsets)[i] = array->len;
    read (&features, data, i);
    g_array_append_vals (array, features.hashes, features.n_hashes);
  }
  (*offsets)[self->words->len] = array->len;
  *all = (guint32 *) (void *) g_array_free (array, FALSE);
}

static void
read_word (DatelineNameFeatures *features, gpointer data, guint i)
{
  dateline_name_features_read (features, data, i);
}

static void
read_votes (DatelineNameFeatures *features, gpointer data, guint i)
{
  dateline_name_votes_read (data, features, i);
}

void
train_text_read_features (TrainText *self)
{
  read_all (self, read_word, self->words, &self->offsets, &self->features);
}

/* Reads the features of the second pass, after a first that gave these labels. */
void
train_text_read_votes (TrainText *self, const guint8 *labels)
{
  g_autoptr (DatelineNameVotes) votes = dateline_name_votes_new (self->words, labels);

  read_all (self, read_votes, votes, &self->vote_offsets, &self->votes);
}
