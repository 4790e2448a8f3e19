/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scores a model with the documents that it has not seen, corpus by corpus: exact
 * bounds and kind of persons, organizations and places. */

#include "train-score.h"

#include <string.h>

#define N_COUNTED (DATELINE_NAME_PLACE + 1)

typedef struct {
  guint n_documents;
  guint n_marked[N_COUNTED];
  guint n_found[N_COUNTED];
  guint n_right[N_COUNTED];
} Score;

static double
f1 (guint n_right, guint n_found, guint n_marked)
{
  return n_found + n_marked == 0 ? 0 : 200.0 * n_right / (n_found + n_marked);
}

static void
print_score (const char *corpus, const Score *score)
{
  static const char *const names[] = { "person", "organization", "place" };
  guint n_marked = 0, n_found = 0, n_right = 0;

  for (guint kind = 0; kind < N_COUNTED; kind++) {
    n_marked += score->n_marked[kind];
    n_found += score->n_found[kind];
    n_right += score->n_right[kind];
  }
  g_print ("%-20s %4u documents %5u names  P %5.1f R %5.1f F1 %5.1f ", corpus, score->n_documents,
           n_marked, 100.0 * n_right / MAX (n_found, 1), 100.0 * n_right / MAX (n_marked, 1),
           f1 (n_right, n_found, n_marked));
  for (guint kind = 0; kind < N_COUNTED; kind++)
    g_print (" %s %.1f", names[kind],
             f1 (score->n_right[kind], score->n_found[kind], score->n_marked[kind]));
  g_print ("\n");
}

/* The kind of a span that counts, or N_COUNTED. */
static guint
counted_kind (const TrainSpan *span)
{
  for (guint kind = 0; kind < N_COUNTED; kind++) {
    if (span->kinds == TRAIN_KIND (kind))
      return kind;
  }
  return N_COUNTED;
}

static gboolean
is_marked (const TrainDocument *document, const DatelineName *name)
{
  for (guint i = 0; i < document->spans->len; i++) {
    const TrainSpan *span = &g_array_index (document->spans, TrainSpan, i);

    if (span->block == name->block && span->start_char == name->start_char &&
        span->end_char == name->end_char && counted_kind (span) == name->kind)
      return TRUE;
  }
  return FALSE;
}

/* Whether nothing can be said of what was found, since the corpus leaves it open. */
static gboolean
is_open (const TrainDocument *document, const DatelineName *name)
{
  for (guint i = 0; i < document->spans->len; i++) {
    const TrainSpan *span = &g_array_index (document->spans, TrainSpan, i);

    if (span->block == name->block && span->start_char < name->end_char &&
        name->start_char < span->end_char && counted_kind (span) == N_COUNTED &&
        (span->kinds & TRAIN_KIND (name->kind)) != 0)
      return TRUE;
  }
  return FALSE;
}

static void
show_names (const TrainDocument *document, GArray *names)
{
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    g_autofree char *words = NULL;

    if (name->kind >= N_COUNTED || is_marked (document, name) || is_open (document, name))
      continue;
    words =
      g_utf8_substring (document->blocks->pdata[name->block], name->start_char, name->end_char);
    g_print ("  + %u %s %.2f | %s\n", name->kind, words, name->confidence,
             (char *) document->blocks->pdata[name->block]);
  }
  for (guint i = 0; i < document->spans->len; i++) {
    const TrainSpan *span = &g_array_index (document->spans, TrainSpan, i);
    g_autofree char *words = NULL;
    gboolean is_found = FALSE;

    for (guint j = 0; j < names->len; j++) {
      const DatelineName *name = &g_array_index (names, DatelineName, j);

      is_found =
        is_found || (span->block == name->block && span->start_char == name->start_char &&
                     span->end_char == name->end_char && counted_kind (span) == name->kind);
    }
    if (is_found || counted_kind (span) == N_COUNTED)
      continue;
    words =
      g_utf8_substring (document->blocks->pdata[span->block], span->start_char, span->end_char);
    g_print ("  - %u %s | %s\n", counted_kind (span), words,
             (char *) document->blocks->pdata[span->block]);
  }
}

static void
score_document (const DatelineNameModel *model,
                const TrainDocument     *document,
                Score                   *score,
                gboolean                 is_shown)
{
  g_autofree DatelineNameBlock *blocks = g_new (DatelineNameBlock, document->blocks->len);
  g_autoptr (GArray) names = NULL;

  for (guint i = 0; i < document->blocks->len; i++) {
    blocks[i].text = document->blocks->pdata[i];
    blocks[i].n_bytes = strlen (blocks[i].text);
  }
  names = dateline_names_find (model, blocks, document->blocks->len);
  score->n_documents++;
  for (guint i = 0; i < document->spans->len; i++) {
    const guint kind = counted_kind (&g_array_index (document->spans, TrainSpan, i));

    if (kind < N_COUNTED)
      score->n_marked[kind]++;
  }
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);

    if (name->kind >= N_COUNTED || is_open (document, name))
      continue;
    score->n_found[name->kind]++;
    if (is_marked (document, name))
      score->n_right[name->kind]++;
  }
  if (is_shown)
    show_names (document, names);
}

/* Prints the scores; of the corpus to show, each error too. */
void
train_score (const DatelineNameModel *model, GPtrArray *documents, const char *show)
{
  const char *corpus = NULL;
  Score score = { 0 };

  for (guint i = 0; i < documents->len; i++) {
    const TrainDocument *document = documents->pdata[i];

    if (!document->is_held_out)
      continue;
    if (corpus != NULL && corpus != document->corpus) {
      print_score (corpus, &score);
      score = (Score) { 0 };
    }
    corpus = document->corpus;
    score_document (model, document, &score, g_strcmp0 (show, corpus) == 0);
  }
  if (corpus != NULL)
    print_score (corpus, &score);
}
