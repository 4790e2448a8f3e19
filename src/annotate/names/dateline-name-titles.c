/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that stand before the names of persons, and what they tell of gender. */

#include "annotate/names/dateline-name-titles.h"

#include <string.h>

/* Titles by what they tell of gender. All lists have a space around each word. */
static const char *const men =
  " mr sir lord king prince duke baron count father brother sheikh sheik emperor imam monsieur "
  "herr señor senor don pope ";
static const char *const women =
  " mrs ms miss lady queen princess duchess baroness countess dame sister mother madame "
  "mme mlle frau señora senora doña dona ";
static const char *const titles =
  " dr prof professor president vice-president premier chancellor minister senator sen governor "
  "gov mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major "
  "maj admiral commander chief officer detective inspector ambassador congressman congresswoman "
  "representative rep secretary chairman chairwoman chairperson director coach reverend rev "
  "bishop archbishop cardinal rabbi ayatollah mullah saint st hon honourable honorable "
  "spokesman spokeswoman spokesperson corporal cpl private pvt speaker councillor cllr "
  "deputy attorney-general brigadier marshal constable superintendent prime-minister ";

/**
 * dateline_name_word_is_in:
 * @words: small letters, with a space around each
 * @word: in small letters
 * @n_bytes: its length
 *
 * Whether a word is one of several.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_name_word_is_in (const char *words, const char *word, gsize n_bytes)
{
  for (const char *at = words; (at = strchr (at, ' ')) != NULL && at[1] != '\0'; at++) {
    if (strncmp (at + 1, word, n_bytes) == 0 && at[1 + n_bytes] == ' ')
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_name_title_get_gender:
 * @word: in small letters, without a full stop
 * @n_bytes: its length
 *
 * What a title tells of who bears it.
 *
 * Returns: 1 for a man, -1 for a woman, 0 where it tells nothing
 */
int
dateline_name_title_get_gender (const char *word, gsize n_bytes)
{
  if (dateline_name_word_is_in (men, word, n_bytes))
    return 1;
  return dateline_name_word_is_in (women, word, n_bytes) ? -1 : 0;
}

/**
 * dateline_name_word_is_title:
 * @word: in small letters, without a full stop
 * @n_bytes: its length
 *
 * Whether a word stands before the names of persons.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_name_word_is_title (const char *word, gsize n_bytes)
{
  return dateline_name_word_is_in (titles, word, n_bytes) ||
         dateline_name_title_get_gender (word, n_bytes) != 0;
}
