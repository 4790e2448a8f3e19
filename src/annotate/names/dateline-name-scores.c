/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What sides scored, which stands behind their names and is of none. */

#include "annotate/names/dateline-name-scores.h"

#include "annotate/names/dateline-name-labels.h"

/* "Lions 102, Bears 99": how long such a number may be, and a name before it. */
#define MAX_POINTS_CHARS 3
#define MAX_SIDE_WORDS 3

/* "4–0", but not "Apollo 11 – 3 men", "737-800". */
static gboolean
is_score (const GArray *words, guint at)
{
  static const char *const dashes[] = { "-", "–" };
  const DatelineNameWord *first = dateline_name_word_at (words, at);

  return at + 2 < words->len && (first->flags & DATELINE_NAME_WORD_DIGIT) != 0 &&
         (first[2].flags & DATELINE_NAME_WORD_DIGIT) != 0 && first->n_chars <= 2 &&
         first[2].n_chars <= 2 && first->end_byte == first[1].start_byte &&
         first[1].end_byte == first[2].start_byte &&
         dateline_name_word_is_one_of (first + 1, dashes, G_N_ELEMENTS (dashes));
}

static gboolean
is_points (const GArray *words, guint at)
{
  const DatelineNameWord *word = dateline_name_word_at (words, at);

  return at < words->len && (word->flags & DATELINE_NAME_WORD_DIGIT) != 0 &&
         word->n_chars <= MAX_POINTS_CHARS;
}

static gboolean
ends_sentence (const GArray *words, guint at)
{
  return at >= words->len || dateline_name_word_is (dateline_name_word_at (words, at), ".") ||
         dateline_name_word_is (dateline_name_word_at (words, at), ";") ||
         (dateline_name_word_at (words, at)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0;
}

static gboolean
begins_sentence (const GArray *words, guint at)
{
  return (dateline_name_word_at (words, at)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0 ||
         (at > 0 && dateline_name_word_is (dateline_name_word_at (words, at - 1), ";"));
}

static gboolean
is_large (const GArray *words, guint at)
{
  return at < words->len &&
         (dateline_name_word_at (words, at)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

/* Whether a sentence from @start is "Lions 102, Bears 99". Receives where both numbers are. */
static gboolean
find_result (const GArray *words, guint start, guint *first, guint *second)
{
  guint at = start;

  while (is_large (words, at) && at < start + MAX_SIDE_WORDS)
    at++;
  *first = at;
  if (at == start || !is_points (words, at) || at + 1 >= words->len ||
      !dateline_name_word_is (dateline_name_word_at (words, at + 1), ","))
    return FALSE;
  at += 2;
  while (is_large (words, at) && at < *first + 2 + MAX_SIDE_WORDS)
    at++;
  *second = at;
  return at > *first + 2 && is_points (words, at) && ends_sentence (words, at + 1);
}

/* Whether a word is what one side of a game scored: "Lions 102, Bears 99." */
static gboolean
is_of_result (const GArray *words, guint at)
{
  for (guint start = at; at - start <= 2 * MAX_SIDE_WORDS + 2; start--) {
    guint first, second;

    if (begins_sentence (words, start))
      return find_result (words, start, &first, &second) && (at == first || at == second);
    if (start == 0)
      break;
  }
  return FALSE;
}

/**
 * dateline_name_cut_score:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @first: the first word of a name
 * @last: its last
 *
 * Takes off a name what was scored: "Rovers beat Albion 4–0", "Lions 102, Bears 99."
 *
 * Returns: the last word of the name that is left
 */
guint
dateline_name_cut_score (const GArray *words, guint8 *labels, guint first, guint last)
{
  if (first == last || !(is_score (words, last) || is_of_result (words, last)))
    return last;
  dateline_name_labels_set (labels, first, last - 1, DATELINE_NAME_LABEL_KIND (labels[first]));
  labels[last] = DATELINE_NAME_LABEL_OUTSIDE;
  return last - 1;
}
