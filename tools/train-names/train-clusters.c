/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Classes of words by the exchange algorithm: each word moves to the class in which
 * the classes of its neighbours tell most of it, until little moves. */

#include "train-clusters.h"

#include <math.h>
#include <string.h>

#define N_TABLE 65536

/* A neighbour of a word, and how often it stands there. */
typedef struct {
  guint32 word;
  guint32 count;
} Neighbour;

typedef struct {
  guint n_words;
  guint n_classes;
  const guint32 *counts;
  /* The neighbours of word i begin at starts[i]. */
  const guint32 *starts[2];
  const Neighbour *neighbours[2];
  guint16 *classes;
  /* How often a class follows another, by rows of the first and of the second. */
  guint32 *pairs[2];
  guint32 *sizes;
  float *table;
  /* For one word: how often each class stands before and behind it. */
  guint32 *around[2];
  guint16 *touched[2];
  guint n_touched[2];
  float *gains;
} Exchange;

static float
weigh (const Exchange *self, guint32 count)
{
  return count < N_TABLE ? self->table[count] : (float) (count * log (count));
}

static void
look_around (Exchange *self, guint word, guint32 *n_own)
{
  *n_own = 0;
  for (guint side = 0; side < 2; side++) {
    self->n_touched[side] = 0;
    for (guint32 i = self->starts[side][word]; i < self->starts[side][word + 1]; i++) {
      const Neighbour *neighbour = &self->neighbours[side][i];
      const guint class = self->classes[neighbour->word];

      if (neighbour->word == word) {
        *n_own = neighbour->count;
        continue;
      }
      if (self->around[side][class] == 0)
        self->touched[side][self->n_touched[side]++] = (guint16) class;
      self->around[side][class] += neighbour->count;
    }
  }
}

/* Adds a word to its class, or takes it away. */
static void
put (Exchange *self, guint word, guint class, guint32 n_own, int sign)
{
  const guint n = self->n_classes;
  const guint32 factor = (guint32) sign;

  for (guint i = 0; i < self->n_touched[0]; i++) {
    const guint other = self->touched[0][i];

    self->pairs[0][other * n + class] += factor * self->around[0][other];
    self->pairs[1][class * n + other] += factor * self->around[0][other];
  }
  for (guint i = 0; i < self->n_touched[1]; i++) {
    const guint other = self->touched[1][i];

    self->pairs[0][class * n + other] += factor * self->around[1][other];
    self->pairs[1][other * n + class] += factor * self->around[1][other];
  }
  self->pairs[0][class * n + class] += factor * n_own;
  self->pairs[1][class * n + class] += factor * n_own;
  self->sizes[class] += factor * self->counts[word];
}

/* What each class would gain by the word, which is in none now. */
static void
find_gains (Exchange *self, guint word)
{
  const guint n = self->n_classes;

  for (guint class = 0; class < n; class ++)
    self->gains[class] = -2 * (weigh (self, self->sizes[class] + self->counts[word]) -
                               weigh (self, self->sizes[class]));
  for (guint side = 0; side < 2; side++) {
    for (guint i = 0; i < self->n_touched[side]; i++) {
      const guint other = self->touched[side][i];
      const guint32 more = self->around[side][other];
      const guint32 *row = self->pairs[side] + (gsize) other * n;

      for (guint class = 0; class < n; class ++)
        self->gains[class] += weigh (self, row[class] + more) - weigh (self, row[class]);
    }
  }
}

static gboolean
move_word (Exchange *self, guint word)
{
  const guint before = self->classes[word];
  guint best = before;
  guint32 n_own;

  look_around (self, word, &n_own);
  put (self, word, before, n_own, -1);
  find_gains (self, word);
  for (guint class = 0; class < self->n_classes; class ++) {
    if (self->gains[class] > self->gains[best])
      best = class;
  }
  put (self, word, best, n_own, 1);
  self->classes[word] = (guint16) best;
  for (guint side = 0; side < 2; side++) {
    for (guint i = 0; i < self->n_touched[side]; i++)
      self->around[side][self->touched[side][i]] = 0;
  }
  return best != before;
}

static void
count_pairs (Exchange *self)
{
  const guint n = self->n_classes;

  for (guint word = 0; word < self->n_words; word++) {
    self->sizes[self->classes[word]] += self->counts[word];
    for (guint32 i = self->starts[1][word]; i < self->starts[1][word + 1]; i++) {
      const Neighbour *neighbour = &self->neighbours[1][i];
      const guint first = self->classes[word], second = self->classes[neighbour->word];

      self->pairs[0][first * n + second] += neighbour->count;
      self->pairs[1][second * n + first] += neighbour->count;
    }
  }
}

/* Finds the classes of words, which are numbered from the most frequent one. */
static void
exchange (Exchange *self, guint n_rounds)
{
  const guint n = self->n_classes;

  self->table = g_new (float, N_TABLE);
  self->gains = g_new (float, n);
  self->sizes = g_new0 (guint32, n);
  for (guint i = 0; i < N_TABLE; i++)
    self->table[i] = i == 0 ? 0 : (float) (i * log (i));
  for (guint side = 0; side < 2; side++) {
    self->pairs[side] = g_new0 (guint32, (gsize) n * n);
    self->around[side] = g_new0 (guint32, n);
    self->touched[side] = g_new (guint16, n);
  }
  for (guint word = 0; word < self->n_words; word++)
    self->classes[word] = (guint16) (word % n);
  count_pairs (self);
  for (guint round = 0; round < n_rounds; round++) {
    guint n_moved = 0;

    for (guint word = 0; word < self->n_words; word++)
      n_moved += move_word (self, word);
    if (n_moved * 200 < self->n_words)
      break;
  }
  for (guint side = 0; side < 2; side++) {
    g_free (self->pairs[side]);
    g_free (self->around[side]);
    g_free (self->touched[side]);
  }
  g_free (self->table);
  g_free (self->gains);
  g_free (self->sizes);
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const guint64 left = *(const guint64 *) a, right = *(const guint64 *) b;

  return left < right ? -1 : left > right;
}

/* Sorts the neighbours of one side, given as word and neighbour in one number. */
static void
index_neighbours (GArray *pairs, guint n_words, GArray *neighbours, guint32 *starts)
{
  guint word = 0;

  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++) {
    const guint64 pair = g_array_index (pairs, guint64, i);
    Neighbour neighbour = { (guint32) pair, 1 };

    if (i > 0 && pair == g_array_index (pairs, guint64, i - 1)) {
      g_array_index (neighbours, Neighbour, neighbours->len - 1).count++;
      continue;
    }
    while (word <= pair >> 32)
      starts[word++] = neighbours->len;
    g_array_append_val (neighbours, neighbour);
  }
  while (word <= n_words)
    starts[word++] = neighbours->len;
}

/* Finds the classes of the words of a text: 0 for each unless there are more words
 * than classes. */
void
train_clusters_find (const guint32 *text,
                     gsize n_text,
                     const guint32 *counts,
                     guint n_words,
                     guint n_classes,
                     guint n_rounds,
                     guint16 *classes)
{
  Exchange self = { n_words, n_classes, .counts = counts, .classes = classes };
  GArray *neighbours[2];
  guint32 *starts[2];

  if (n_words <= n_classes)
    return;
  for (guint side = 0; side < 2; side++) {
    g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (guint64));

    for (gsize i = 1; i < n_text; i++) {
      const guint64 first = text[i - 1], second = text[i];
      const guint64 pair = side == 0 ? second << 32 | first : first << 32 | second;

      g_array_append_val (pairs, pair);
    }
    neighbours[side] = g_array_new (FALSE, FALSE, sizeof (Neighbour));
    starts[side] = g_new (guint32, n_words + 1);
    index_neighbours (pairs, n_words, neighbours[side], starts[side]);
    self.starts[side] = starts[side];
    self.neighbours[side] = (const void *) neighbours[side]->data;
  }
  exchange (&self, n_rounds);
  for (guint side = 0; side < 2; side++) {
    g_array_unref (neighbours[side]);
    g_free (starts[side]);
  }
}
