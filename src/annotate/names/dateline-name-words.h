/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-lists.h"

G_BEGIN_DECLS

#define DATELINE_NAME_MAX_AFFIX 5

typedef enum {
  DATELINE_NAME_WORD_CAPITALIZED = 1 << 0,
  DATELINE_NAME_WORD_ALL_CAPS = 1 << 1,
  DATELINE_NAME_WORD_DIGIT = 1 << 2,
  DATELINE_NAME_WORD_LETTER = 1 << 3,
  DATELINE_NAME_WORD_SENTENCE_START = 1 << 4,
  DATELINE_NAME_WORD_HEADLINE = 1 << 5,
  DATELINE_NAME_WORD_QUOTED = 1 << 6,
} DatelineNameWordFlags;

/* What the text says of a word at all its places. */
typedef enum {
  DATELINE_NAME_SEEN_SMALL = 1 << 0,
  DATELINE_NAME_SEEN_CAPITAL_INSIDE = 1 << 1,
  DATELINE_NAME_SEEN_AFTER_TITLE = 1 << 2,
  DATELINE_NAME_SEEN_AFTER_PREPOSITION = 1 << 3,
  DATELINE_NAME_SEEN_BESIDE_SPEECH = 1 << 4,
  DATELINE_NAME_SEEN_BESIDE_ORGANIZATION_HEAD = 1 << 5,
  DATELINE_NAME_SEEN_BESIDE_PLACE_HEAD = 1 << 6,
  DATELINE_NAME_SEEN_AFTER_FORENAME = 1 << 7,
  DATELINE_NAME_SEEN_BEFORE_SURNAME = 1 << 8,
  DATELINE_NAME_SEEN_IN_BRACKETS = 1 << 9,
  DATELINE_NAME_SEEN_AFTER_THE = 1 << 10,
  DATELINE_NAME_SEEN_BEFORE_CLITIC = 1 << 11,
  DATELINE_NAME_SEEN_IN_LONGER = 1 << 12,
} DatelineNameSeen;

#define DATELINE_N_NAME_SEEN 13

/* A word of the text with all that features ask of it. */
typedef struct {
  guint block;
  guint start_char;
  guint end_char;
  guint start_byte;
  guint end_byte;

  guint32 exact;
  guint32 small;
  guint32 shape;
  guint32 short_shape;
  guint32 prefixes[DATELINE_NAME_MAX_AFFIX];
  guint32 suffixes[DATELINE_NAME_MAX_AFFIX];
  guint16 n_chars;
  guint16 flags;
  guint16 lists;
  guint16 seen;
  DatelineWordClasses classes;
  /* For each list of names three bits: 0, or 1 to 4 for B, I, E, S. */
  guint32 matches;
  /* The capitalized run that it is in; both are the word's own place if in none. */
  guint run_start;
  guint run_end;
  /* Of an acronym in brackets: how many words before the bracket it is short for, and
   * whether they are a name. */
  guint8 n_long_form;
  gboolean is_short_for_name;
} DatelineNameWord;

typedef struct {
  const char *text;
  gsize n_bytes;
} DatelineNameBlock;

GArray *dateline_name_words_new        (const DatelineNameLists *lists,
                                        const DatelineNameBlock *blocks,
                                        guint                    n_blocks);
gboolean
dateline_name_word_is_one_of (const DatelineNameWord *word, const char *const *list, guint n_list);

static inline const DatelineNameWord *
dateline_name_word_at (const GArray *words, guint i)
{
  return &g_array_index (words, DatelineNameWord, i);
}

/* Whether it is a word in small letters, whatever its case in the text. */
static inline gboolean
dateline_name_word_is (const DatelineNameWord *word, const char *text)
{
  return dateline_name_word_is_one_of (word, &text, 1);
}

/* Whether it is a word, and begins with no capital in the text. */
static inline gboolean
dateline_name_word_is_small (const DatelineNameWord *word)
{
  return (word->flags & (DATELINE_NAME_WORD_CAPITALIZED | DATELINE_NAME_WORD_LETTER)) ==
         DATELINE_NAME_WORD_LETTER;
}

G_END_DECLS
