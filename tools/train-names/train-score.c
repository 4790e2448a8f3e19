/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scores a model with the documents that it has not seen, corpus by corpus: exact
 * bounds and kind of persons, organizations and places, and the kind of what
 * overlaps. */

#include "train-score.h"

#include <string.h>

#define N_COUNTED (DATELINE_NAME_PLACE + 1)

typedef struct {
  const char *corpus;
  guint n_documents;
  guint n_marked[N_COUNTED];
  guint n_found[N_COUNTED];
  guint n_right[N_COUNTED];
  guint n_touched[N_COUNTED];
  guint n_touching[N_COUNTED];
} Score;

static double
f1 (guint n_right, guint n_found, guint n_marked)
{
  return n_found + n_marked == 0 ? 0 : 200.0 * n_right / (n_found + n_marked);
}

static guint
sum (const guint *counts)
{
  guint sum = 0;

  for (guint kind = 0; kind < N_COUNTED; kind++)
    sum += counts[kind];
  return sum;
}

static void
print_score (const Score *score)
{
  static const char *const names[] = { "person", "organization", "place" };
  const guint n_marked = sum (score->n_marked), n_found = sum (score->n_found);
  const guint n_right = sum (score->n_right);
  const double recall = 100.0 * sum (score->n_touched) / MAX (n_marked, 1);
  const double precision = 100.0 * sum (score->n_touching) / MAX (n_found, 1);

  g_print ("%-16s %3u documents %5u names P %5.1f R %5.1f F1 %5.1f overlap %5.1f ", score->corpus,
           score->n_documents, n_marked, 100.0 * n_right / MAX (n_found, 1),
           100.0 * n_right / MAX (n_marked, 1), f1 (n_right, n_found, n_marked),
           recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0);
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
is_same (const TrainSpan *span, const DatelineName *name)
{
  return span->block == name->block && span->start_char == name->start_char &&
         span->end_char == name->end_char && counted_kind (span) == name->kind;
}

static gboolean
is_touching (const TrainSpan *span, const DatelineName *name)
{
  return span->block == name->block && span->start_char < name->end_char &&
         name->start_char < span->end_char && counted_kind (span) == name->kind;
}

typedef gboolean (*Compare) (const TrainSpan *span, const DatelineName *name);

static gboolean
has_span (const TrainDocument *document, const DatelineName *name, Compare compare)
{
  for (guint i = 0; i < document->spans->len; i++) {
    if (compare (&g_array_index (document->spans, TrainSpan, i), name))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_name (GArray *names, const TrainSpan *span, Compare compare)
{
  for (guint i = 0; i < names->len; i++) {
    if (compare (span, &g_array_index (names, DatelineName, i)))
      return TRUE;
  }
  return FALSE;
}

/* Whether nothing can be said of what was found, since the corpus leaves it open. */
static gboolean
is_open (const TrainSpan *span, const DatelineName *name)
{
  return span->block == name->block && span->start_char < name->end_char &&
         name->start_char < span->end_char && counted_kind (span) == N_COUNTED &&
         (span->kinds & TRAIN_KIND (name->kind)) != 0;
}

static void
show (const TrainDocument *document, char sign, guint block, guint start, guint end, guint kind)
{
  const char *text = document->blocks->pdata[block];
  g_autofree char *words = g_utf8_substring (text, start, end);

  g_print ("  %c %c %s | %s\n", sign, "POL"[kind], words, text);
}

static void
score_document (const DatelineNameModel *model,
                const TrainDocument *document,
                Score *score,
                gboolean is_shown)
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
    const TrainSpan *span = &g_array_index (document->spans, TrainSpan, i);
    const guint kind = counted_kind (span);

    if (kind == N_COUNTED)
      continue;
    score->n_marked[kind]++;
    score->n_touched[kind] += has_name (names, span, is_touching);
    if (is_shown && !has_name (names, span, is_same))
      show (document, '-', span->block, span->start_char, span->end_char, kind);
  }
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    const gboolean is_right = has_span (document, name, is_same);

    if (name->kind >= N_COUNTED || (!is_right && has_span (document, name, is_open)))
      continue;
    score->n_found[name->kind]++;
    score->n_right[name->kind] += is_right;
    score->n_touching[name->kind] += has_span (document, name, is_touching);
    if (is_shown && !is_right)
      show (document, '+', name->block, name->start_char, name->end_char, name->kind);
  }
}

static Score *
get_score (GArray *scores, const char *corpus)
{
  const Score new = { .corpus = corpus };

  for (guint i = 0; i < scores->len; i++) {
    if (strcmp (g_array_index (scores, Score, i).corpus, corpus) == 0)
      return &g_array_index (scores, Score, i);
  }
  g_array_append_val (scores, new);
  return &g_array_index (scores, Score, scores->len - 1);
}

/* Prints the scores; of the corpus to show, each error too. */
void
train_score (const DatelineNameModel *model, GPtrArray *documents, const char *show)
{
  g_autoptr (GArray) scores = g_array_new (FALSE, FALSE, sizeof (Score));

  for (guint i = 0; i < documents->len; i++) {
    const TrainDocument *document = documents->pdata[i];

    if (document->is_held_out)
      score_document (model, document, get_score (scores, document->corpus),
                      g_strcmp0 (show, document->corpus) == 0);
  }
  for (guint i = 0; i < scores->len; i++)
    print_score (&g_array_index (scores, Score, i));
}
