/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is taken for a name and is none: things, domains, of which party somebody is, and the
 * numbers of bills. */

#include "annotate/names/dateline-name-none.h"

/* Programmes and other things that are taken for somebody or for a place. */
static const char *const things[] = {
  "medicare", "medicaid", "obamacare", "vat",    "atm", "atms", "dvd",  "dvds",
  "gps",      "dna",      "iq",        "budget", "cm",  "mla",  "mlas",
};

/* ".asia". */
static gboolean
is_domain (const DatelineNameWord *word)
{
  return dateline_name_word_is (word, ".") || word->prefixes[0] == dateline_name_hash (".", 1);
}

/* "Rep. Ada Kerr (D-Ohio)" and ", R-Ohio,". */
static gboolean
is_party (const GArray *words, guint first)
{
  static const char *const before[] = { ",", "(" };
  static const char *const parties[] = { "d-", "r-", "i-" };
  const DatelineNameWord *word = dateline_name_word_at (words, first);

  if (first == 0 || word->n_chars < 4 || (word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      (word->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0 ||
      !dateline_name_word_is_one_of (dateline_name_word_at (words, first - 1), before,
                                     G_N_ELEMENTS (before)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (parties); i++) {
    if (word->prefixes[1] == dateline_name_hash (parties[i], 2))
      return TRUE;
  }
  return FALSE;
}

/* "H. Res. 771". */
static gboolean
is_bill (const GArray *words, guint first, guint last)
{
  static const char *const chambers[] = { "h.", "s." };
  static const char *const papers[] = { "res", "res.", "con", "con." };

  return last == first + 1 &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, first), chambers,
                                       G_N_ELEMENTS (chambers)) &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, last), papers,
                                       G_N_ELEMENTS (papers));
}

/**
 * dateline_name_is_none:
 * @words: (element-type DatelineNameWord): the words of a text
 * @first: the first word of a name
 * @last: the last word of a name
 *
 * Looks whether what was taken for a name is none.
 *
 * Returns: whether it is none
 */
gboolean
dateline_name_is_none (const GArray *words, guint first, guint last)
{
  const DatelineNameWord *word = dateline_name_word_at (words, first);

  return is_domain (word) || is_party (words, first) || is_bill (words, first, last) ||
         (first == last && dateline_name_word_is_one_of (word, things, G_N_ELEMENTS (things)));
}
