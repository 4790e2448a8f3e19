/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of open text and of the corpora: how they are mostly written, and their
 * classes in partitions of three sizes. */

#include "train-vocabulary.h"

#include "train-clusters.h"

#include "annotate/names/dateline-name-words.h"

#include <string.h>

/* A word that is rarer has no classes. */
#define LEAST_COUNT 4
#define N_COARSE 63
#define N_MIDDLE 255
#define N_FINE 1000

/* The first numbers are of no words. */
enum {
  BOUND,
  RARE,
  RARE_CAPITAL,
  N_SPECIAL
};

static const char *const paths[] = {
  "text/test.tsv", "text/tune.tsv", "text/validation.tsv", "text/test.txt", "text/valid.txt",
};

typedef struct {
  guint32 hash;
  guint32 count;
  guint32 n_small;
  guint32 n_capital;
} Word;

typedef struct {
  /* The place of each word in the array behind, and one more. */
  GHashTable *places;
  GArray *words;
  /* The text as hashes; 0 between sentences, and the flag of a capital beside. */
  GArray *hashes;
  GByteArray *capitals;
} Vocabulary;

static void
count_word (Vocabulary *self, const DatelineNameWord *word)
{
  guint place =
    GPOINTER_TO_UINT (g_hash_table_lookup (self->places, GUINT_TO_POINTER (word->small)));
  Word *counts;

  if (place == 0) {
    const Word new = { .hash = word->small };

    g_array_append_val (self->words, new);
    place = self->words->len;
    g_hash_table_insert (self->places, GUINT_TO_POINTER (word->small), GUINT_TO_POINTER (place));
  }
  counts = &g_array_index (self->words, Word, place - 1);
  counts->count++;
  if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0)
    counts->n_small++;
  else if ((word->flags & (DATELINE_NAME_WORD_SENTENCE_START | DATELINE_NAME_WORD_HEADLINE)) == 0)
    counts->n_capital++;
}

static void
read_text (Vocabulary *self, const char *text, gsize n_bytes)
{
  const DatelineNameLists none = { 0 };
  const DatelineNameBlock block = { text, n_bytes };
  g_autoptr (GArray) words = dateline_name_words_new (&none, &block, 1);

  for (guint i = 0; i < words->len; i++) {
    const DatelineNameWord *word = &g_array_index (words, DatelineNameWord, i);
    const guint32 bound = 0;
    const guint8 is_capital = (word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
    const guint8 none_here = 0;

    if ((word->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0) {
      g_array_append_val (self->hashes, bound);
      g_byte_array_append (self->capitals, &none_here, 1);
    }
    g_array_append_val (self->hashes, word->small);
    g_byte_array_append (self->capitals, &is_capital, 1);
    count_word (self, word);
  }
}

/* Lines of text; of a line with tabs only what is before the first. */
static gboolean
read_file (Vocabulary *self, const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (lines[i], " @", -1);
    g_autofree char *line = g_strjoinv (NULL, parts);
    const gsize n_bytes = strcspn (line, "\t");

    if (g_utf8_validate (line, (gssize) n_bytes, NULL))
      read_text (self, line, n_bytes);
  }
  return TRUE;
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const Word *left = a, *right = b;

  if (left->count != right->count)
    return left->count > right->count ? -1 : 1;
  return left->hash < right->hash ? -1 : left->hash > right->hash;
}

static int
compare_hashes (gconstpointer a, gconstpointer b)
{
  const Word *const *left = a, *const *right = b;

  return (*left)->hash<(*right)->hash ? -1 : (*left)->hash> (*right)->hash;
}

/* Puts the frequent words first, and keeps only those. */
static void
sort_words (Vocabulary *self)
{
  guint n_kept = 0;

  g_array_sort (self->words, compare_counts);
  while (n_kept < self->words->len &&
         g_array_index (self->words, Word, n_kept).count >= LEAST_COUNT)
    n_kept++;
  g_array_set_size (self->words, n_kept);
  g_hash_table_remove_all (self->places);
  for (guint i = 0; i < n_kept; i++)
    g_hash_table_insert (self->places, GUINT_TO_POINTER (g_array_index (self->words, Word, i).hash),
                         GUINT_TO_POINTER (i + 1));
}

/* Puts numbers in the place of hashes. */
static GArray *
number_text (const Vocabulary *self)
{
  GArray *numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->hashes->len);

  for (guint i = 0; i < self->hashes->len; i++) {
    const guint32 hash = g_array_index (self->hashes, guint32, i);
    const guint place =
      GPOINTER_TO_UINT (g_hash_table_lookup (self->places, GUINT_TO_POINTER (hash)));
    guint32 number = BOUND;

    if (place > 0)
      number = N_SPECIAL + place - 1;
    else if (hash != 0)
      number = self->capitals->data[i] != 0 ? RARE_CAPITAL : RARE;
    g_array_append_val (numbers, number);
  }
  return numbers;
}

static guint8
describe (const Word *word)
{
  if (word->n_small > 3 * word->n_capital)
    return DATELINE_WORD_CLASSES_MOSTLY_SMALL;
  return word->n_capital > 3 * word->n_small ? DATELINE_WORD_CLASSES_MOSTLY_CAPITAL : 0;
}

static void
add_words (const Vocabulary *self, TrainLists *lists, guint16 *const classes[3])
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < self->words->len; i++)
    g_ptr_array_add (sorted, &g_array_index (self->words, Word, i));
  g_ptr_array_sort (sorted, compare_hashes);
  for (guint i = 0; i < sorted->len; i++) {
    const Word *word = sorted->pdata[i];
    const guint number = N_SPECIAL + (guint) (word - (const Word *) (void *) self->words->data);

    train_lists_add_word (lists, word->hash,
                          (DatelineWordClasses) {
                            .fine = (guint16) (classes[2][number] + 1),
                            .middle = (guint8) (classes[1][number] + 1),
                            .coarse = (guint8) ((classes[0][number] + 1) | describe (word)),
                          });
  }
}

static void
find_classes (const Vocabulary *self, TrainLists *lists)
{
  static const guint sizes[3] = { N_COARSE, N_MIDDLE, N_FINE };
  static const guint rounds[3] = { 12, 8, 5 };
  g_autoptr (GArray) numbers = number_text (self);
  const guint n_words = N_SPECIAL + self->words->len;
  g_autofree guint32 *counts = g_new0 (guint32, n_words);
  guint16 *classes[3];

  for (guint i = 0; i < numbers->len; i++)
    counts[g_array_index (numbers, guint32, i)]++;
  for (guint i = 0; i < 3; i++) {
    classes[i] = g_new0 (guint16, n_words);
    train_clusters_find ((const void *) numbers->data, numbers->len, counts, n_words, sizes[i],
                         rounds[i], classes[i]);
  }
  add_words (self, lists, classes);
  for (guint i = 0; i < 3; i++)
    g_free (classes[i]);
}

/* Learns the classes of words from open text and from the text of the documents that
 * are not held out, and adds them to the lists. */
gboolean
train_vocabulary_read (TrainLists *lists, const char *folder, GPtrArray *documents, GError **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Word));
  g_autoptr (GArray) hashes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GByteArray) capitals = g_byte_array_new ();
  Vocabulary self = { places, words, hashes, capitals };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++) {
    if (!read_file (&self, folder, paths[i], error))
      return FALSE;
  }
  for (guint i = 0; i < documents->len; i++) {
    const TrainDocument *document = documents->pdata[i];

    for (guint j = 0; !document->is_held_out && j < document->blocks->len; j++)
      read_text (&self, document->blocks->pdata[j], strlen (document->blocks->pdata[j]));
  }
  sort_words (&self);
  find_classes (&self, lists);
  return TRUE;
}
