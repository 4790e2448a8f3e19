/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What only a person does or is called, or what is only done to one: "Roston was born", "Roston,
 * who", "written by Roston", "referee Roston". */

#include "annotate/names/dateline-name-clues.h"

/* What persons do. */
static const char *const does[] = {
  "died", "married", "starred", "graduated", "studied", "testified", "retired",  "dies",
  "wept", "smiled",  "laughed", "sang",      "tweeted", "resigned",  "shrugged", "nodded",
};

/* What is done to persons. */
static const char *const undergoes[] = {
  "born",    "arrested",   "jailed",   "sentenced",    "imprisoned", "hospitalized", "hospitalised",
  "buried",  "murdered",   "stabbed",  "assassinated", "married",    "knighted",     "handcuffed",
  "elected", "extradited", "beheaded", "divorced",     "educated",   "cremated",
};

/* What persons have done, before "by". */
static const char *const works[] = {
  "written",  "directed", "portrayed", "sung",          "painted",
  "authored", "narrated", "hosted",    "choreographed",
};

/* What stands right before the name of a person, and before whom somebody comes after. */
static const char *const called[] = {
  "referee",   "striker",    "midfielder",  "goalkeeper",  "winger",        "defender",
  "batsman",   "bowler",     "jockey",      "quarterback", "pitcher",       "footballer",
  "cyclist",   "boxer",      "swimmer",     "sprinter",    "golfer",        "teammate",
  "actor",     "actress",    "singer",      "drummer",     "guitarist",     "pianist",
  "violinist", "novelist",   "poet",        "playwright",  "painter",       "sculptor",
  "comedian",  "comedienne", "surgeon",     "physicist",   "biologist",     "historian",
  "economist", "lawmaker",   "businessman", "billionaire", "businesswoman", "succeed",
  "succeeds",  "succeeding",
};

static const char *const ranks[] = { "no", "no." };

static const char *const forms[] = { "was", "is", "be", "been", "being" };

/* Whether a word of the same sentence stands there, and is one of some. */
static gboolean
has (const GArray *words, guint i, const char *const *list, guint n_list)
{
  return i < words->len &&
         (dateline_name_word_at (words, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0 &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, i), list, n_list);
}

/**
 * dateline_name_clue_is_living:
 * @words: (element-type DatelineNameWord): the words of a text
 * @first: the first word of a name
 * @last: the last word of a name
 *
 * Looks whether the words beside a name tell of it what can be told of persons only.
 *
 * Returns: whether they do
 */
gboolean
dateline_name_clue_is_living (const GArray *words, guint first, guint last)
{
  static const char *const by[] = { "by" }, *const comma[] = { "," },
                           *const who[] = { "who", "whose" };

  if (has (words, last + 1, does, G_N_ELEMENTS (does)) ||
      (first == last && has (words, last + 1, comma, 1) &&
       has (words, last + 2, who, G_N_ELEMENTS (who))))
    return TRUE;
  if (has (words, last + 1, forms, G_N_ELEMENTS (forms)) &&
      has (words, last + 2, undergoes, G_N_ELEMENTS (undergoes)))
    return TRUE;
  /* "World No 1 Ada Roston". */
  if (first >= 2 && first < last &&
      (dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0 &&
      (dateline_name_word_at (words, first - 1)->flags & DATELINE_NAME_WORD_DIGIT) != 0 &&
      has (words, first - 2, ranks, G_N_ELEMENTS (ranks)))
    return TRUE;
  if (first > 0 && first == last &&
      (dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0 &&
      dateline_name_word_is_small (dateline_name_word_at (words, first - 1)) &&
      has (words, first - 1, called, G_N_ELEMENTS (called)))
    return TRUE;
  return first >= 2 &&
         (dateline_name_word_at (words, first)->flags & DATELINE_NAME_WORD_SENTENCE_START) == 0 &&
         has (words, first - 1, by, 1) && has (words, first - 2, works, G_N_ELEMENTS (works));
}
