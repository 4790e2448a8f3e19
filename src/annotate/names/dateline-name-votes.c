/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the first pass over a text made of the other places of a word and of a
 * name: the features of the second pass. */

#include "annotate/names/dateline-name-votes.h"

#include "annotate/names/dateline-name-labels.h"
#include "annotate/dateline-work.h"

#define OUTSIDE DATELINE_N_NAME_KINDS
#define NOTHING (DATELINE_N_NAME_KINDS + 1)

typedef enum {
  OWN = 1000,
  WORD,
  WORD_SURE,
  LONGER,
  LONGER_LAST,
  NAME,
  WORD_BEFORE,
  WORD_AFTER,
} Template;

typedef struct {
  guint16 word[DATELINE_N_NAME_KINDS + 1];
  guint16 longer[DATELINE_N_NAME_KINDS];
  guint16 longer_last[DATELINE_N_NAME_KINDS];
} WordVotes;

typedef struct {
  guint16 name[DATELINE_N_NAME_KINDS];
} NameVotes;

struct _DatelineNameVotes {
  const GArray *words;
  const guint8 *labels;
  GHashTable *word_places;
  GHashTable *name_places;
  GArray *word_votes;
  GArray *name_votes;
  guint32 *names; /* the hash of the name that each word is in, 0 for none */
};

static const DatelineNameWord *
word_at (const DatelineNameVotes *self, guint i)
{
  return &g_array_index (self->words, DatelineNameWord, i);
}

static gboolean
counts (const DatelineNameVotes *self, guint i)
{
  return (word_at (self, i)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 || self->labels[i] != 0;
}

static gpointer
get_votes (GHashTable *places, GArray *votes, guint32 hash)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, GUINT_TO_POINTER (hash)));

  if (place == 0) {
    g_array_set_size (votes, votes->len + 1);
    place = votes->len;
    g_hash_table_insert (places, GUINT_TO_POINTER (hash), GUINT_TO_POINTER (place));
  }
  return votes->data + (place - 1) * g_array_get_element_size (votes);
}

static void
count (guint16 *vote)
{
  if (*vote < G_MAXUINT16)
    ++*vote;
}

/* The last word of the name that begins at a word. */
static guint
find_name_end (const DatelineNameVotes *self, guint first)
{
  guint last = first;

  while (last + 1 < self->words->len && dateline_name_label_is_open (self->labels[last]))
    last++;
  return last;
}

static guint32
hash_name (const DatelineNameVotes *self, guint first, guint last)
{
  guint32 hash = word_at (self, first)->small;

  for (guint i = first + 1; i <= last; i++)
    hash = dateline_name_hash_join (hash, word_at (self, i)->small);
  return hash;
}

static void
count_name (DatelineNameVotes *self, guint first, guint last)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (self->labels[first]);
  const guint32 hash = hash_name (self, first, last);
  NameVotes *name = get_votes (self->name_places, self->name_votes, hash);

  count (&name->name[kind]);
  for (guint i = first; i <= last; i++)
    self->names[i] = hash;
  if (first == last)
    return;
  for (guint i = first; i <= last; i++) {
    WordVotes *word = get_votes (self->word_places, self->word_votes, word_at (self, i)->small);

    count (&word->longer[kind]);
    if (i == last)
      count (&word->longer_last[kind]);
  }
}

static void
count_all (DatelineNameVotes *self)
{
  for (guint i = 0; i < self->words->len && !dateline_work_is_given_up_at (i); i++) {
    const guint label = self->labels[i];
    WordVotes *word;

    if (!counts (self, i))
      continue;
    word = get_votes (self->word_places, self->word_votes, word_at (self, i)->small);
    count (&word->word[label == 0 ? OUTSIDE : DATELINE_NAME_LABEL_KIND (label)]);
    if (label != 0 && !dateline_name_label_continues (label))
      count_name (self, i, find_name_end (self, i));
  }
}

/**
 * dateline_name_votes_new:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: what the first pass made of each
 *
 * Counts what was made of each word and name. Both arguments have to outlive the
 * votes.
 *
 * Returns: (transfer full): the votes
 */
DatelineNameVotes *
dateline_name_votes_new (const GArray *words, const guint8 *labels)
{
  DatelineNameVotes *self = g_new0 (DatelineNameVotes, 1);

  self->words = words;
  self->labels = labels;
  self->word_places = g_hash_table_new (NULL, NULL);
  self->name_places = g_hash_table_new (NULL, NULL);
  self->word_votes = g_array_new (FALSE, TRUE, sizeof (WordVotes));
  self->name_votes = g_array_new (FALSE, TRUE, sizeof (NameVotes));
  self->names = g_new0 (guint32, words->len + 1);
  count_all (self);
  return self;
}

/**
 * dateline_name_votes_free:
 * @self: (transfer full): votes
 *
 * Frees votes.
 */
void
dateline_name_votes_free (DatelineNameVotes *self)
{
  g_hash_table_unref (self->word_places);
  g_hash_table_unref (self->name_places);
  g_array_unref (self->word_votes);
  g_array_unref (self->name_votes);
  g_free (self->names);
  g_free (self);
}

/* The kind with most votes, less one vote of the place that asks. */
static guint
find_winner (const guint16 *votes, guint n_kinds, guint own, guint *strength)
{
  guint sum = 0, best = NOTHING, most = 0;

  for (guint kind = 0; kind < n_kinds; kind++) {
    const guint here = votes[kind] - (kind == own && votes[kind] > 0 ? 1u : 0u);

    sum += here;
    if (here > most) {
      most = here;
      best = kind;
    }
  }
  *strength = sum == 0 ? 0 : most == sum ? 1 + MIN (sum, 4) : most * 3 >= sum * 2 ? 6 : 7;
  return best;
}

static void
read_word (const DatelineNameVotes *self, DatelineNameFeatures *features, guint i)
{
  const guint label = self->labels[i];
  const guint own = label == 0 ? OUTSIDE : DATELINE_NAME_LABEL_KIND (label);
  const WordVotes *votes =
    get_votes (self->word_places, self->word_votes, word_at (self, i)->small);
  const gboolean is_longer =
    label != 0 && DATELINE_NAME_LABEL_PART (label) != DATELINE_NAME_PART_SINGLE;
  const gboolean is_last = label != 0 && DATELINE_NAME_LABEL_PART (label) == DATELINE_NAME_PART_END;
  guint strength, kind;

  kind = find_winner (votes->word, OUTSIDE + 1, own, &strength);
  dateline_name_features_add (features, WORD, kind, own + 16 * strength);
  dateline_name_features_add (features, WORD_SURE, kind, 16 * strength + 1000);
  kind = find_winner (votes->longer, OUTSIDE, is_longer ? own : NOTHING, &strength);
  dateline_name_features_add (features, LONGER, kind, own + 16 * strength);
  kind = find_winner (votes->longer_last, OUTSIDE, is_last ? own : NOTHING, &strength);
  dateline_name_features_add (features, LONGER_LAST, kind, label + 32 * strength);
  if (self->names[i] != 0) {
    const NameVotes *names = get_votes (self->name_places, self->name_votes, self->names[i]);

    kind = find_winner (names->name, OUTSIDE, own, &strength);
    dateline_name_features_add (features, NAME, kind, label + 32 * strength);
  }
}

static guint
find_kind (const DatelineNameVotes *self, guint i)
{
  const WordVotes *votes =
    get_votes (self->word_places, self->word_votes, word_at (self, i)->small);
  guint strength;

  return find_winner (votes->word, OUTSIDE + 1, NOTHING, &strength);
}

/**
 * dateline_name_votes_read:
 * @self: votes
 * @features: (inout): the features of a word
 * @i: the place of the word
 *
 * Adds the features of the second pass: what the word and its name are elsewhere.
 * A word that is neither capitalized nor in a name has none.
 */
void
dateline_name_votes_read (const DatelineNameVotes *self, DatelineNameFeatures *features, guint i)
{
  if (!counts (self, i))
    return;
  dateline_name_features_add (features, OWN, self->labels[i], 0);
  read_word (self, features, i);
  if (i > 0 && counts (self, i - 1))
    dateline_name_features_add (features, WORD_BEFORE, find_kind (self, i - 1), 0);
  if (i + 1 < self->words->len && counts (self, i + 1))
    dateline_name_features_add (features, WORD_AFTER, find_kind (self, i + 1), 0);
}
