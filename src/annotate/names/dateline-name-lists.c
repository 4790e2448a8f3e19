/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lists of names and classes of words, found by the hash of what they are. */

#include "annotate/names/dateline-name-lists.h"

#define FNV_START 2166136261u
#define FNV_FACTOR 16777619u

/* FNV spreads its last byte badly. */
static guint32
spread (guint32 hash)
{
  hash ^= hash >> 16;
  hash *= 0x85ebca6bu;
  hash ^= hash >> 13;
  hash *= 0xc2b2ae35u;
  return hash ^ (hash >> 16);
}

/**
 * dateline_name_hash:
 * @text: a word; need not be terminated
 * @n_bytes: its length
 *
 * The hash of a word, as features and lists use it.
 *
 * Returns: the hash
 */
guint32
dateline_name_hash (const char *text, gsize n_bytes)
{
  guint32 hash = FNV_START;

  for (gsize i = 0; i < n_bytes; i++)
    hash = (hash ^ (guchar) text[i]) * FNV_FACTOR;
  return spread (hash);
}

/**
 * dateline_name_hash_join:
 * @phrase: the hash of a phrase
 * @word: the hash of the word that follows it, in small letters
 *
 * Makes the hash of a longer phrase. That of a single word is its own.
 *
 * Returns: the hash of the phrase with the word
 */
guint32
dateline_name_hash_join (guint32 phrase, guint32 word)
{
  return spread (phrase * 31 + word);
}

static gboolean
find (const guint32 *hashes, guint n_hashes, guint32 hash, guint *place)
{
  guint low = 0, high = n_hashes;

  while (low < high) {
    const guint middle = low + (high - low) / 2;
    const guint32 here = GUINT32_FROM_LE (hashes[middle]);

    if (here == hash) {
      *place = middle;
      return TRUE;
    }
    if (here < hash)
      low = middle + 1;
    else
      high = middle;
  }
  return FALSE;
}

/**
 * dateline_name_lists_find_phrase:
 * @self: lists
 * @hash: the hash of a phrase
 *
 * The lists that a phrase is on.
 *
 * Returns: their bits, none for a phrase that is on none
 */
DatelineNameList
dateline_name_lists_find_phrase (const DatelineNameLists *self, guint32 hash)
{
  guint place;

  if (!find (self->phrases, self->n_phrases, hash, &place))
    return 0;
  return (DatelineNameList) GUINT16_FROM_LE (self->phrase_lists[place]);
}

/**
 * dateline_name_lists_find_word:
 * @self: lists
 * @hash: the hash of a word in small letters
 *
 * The classes of a word.
 *
 * Returns: its classes, zero for a word that is not known
 */
DatelineWordClasses
dateline_name_lists_find_word (const DatelineNameLists *self, guint32 hash)
{
  DatelineWordClasses classes = { 0 };
  guint place;

  if (find (self->words, self->n_words, hash, &place)) {
    classes = self->word_classes[place];
    classes.fine = GUINT16_FROM_LE (classes.fine);
  }
  return classes;
}
