/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words of an English sentence may be. */

#include "dateline-verbs-private.h"

#include <string.h>

#define MAX_WORD_BYTES 24

static GHashTable *
read_forms (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const DatelineFormList *list = dateline_verb_forms; list->words != NULL; list++) {
    g_auto (GStrv) words = g_strsplit (list->words, " ", -1);

    for (guint i = 0; words[i] != NULL; i++) {
      const guint known = GPOINTER_TO_UINT (g_hash_table_lookup (table, words[i]));

      if (*words[i] != '\0')
        g_hash_table_replace (table, g_strdup (words[i]), GUINT_TO_POINTER (known | list->form));
    }
  }
  return table;
}

static GHashTable *
get_forms (void)
{
  static GHashTable *forms;

  if (g_once_init_enter_pointer (&forms))
    g_once_init_leave_pointer (&forms, read_forms ());
  return forms;
}

/* "Longest-lived", but not "re-elected": of two words, it tells of a noun. */
static gboolean
is_compound (const char *word)
{
  static const char *const prefixes[] = { "re-",  "co-",   "de-",    "pre-",  "mis-",
                                          "out-", "over-", "cross-", "fast-", "double-" };

  if (strchr (word, '-') == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++) {
    if (g_str_has_prefix (word, prefixes[i]))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_verb_sentence_get_form:
 * @self: a sentence
 * @token: a token of it
 *
 * Looks a word up. One that ends in "ed" need not be in the list.
 *
 * Returns: what it may be, or 0
 */
DatelineForm
dateline_verb_sentence_get_form (const DatelineVerbSentence *self, guint token)
{
  const DatelineToken *at = dateline_verb_sentence_get_token (self, token);
  const gsize n_bytes = at->end_byte - at->start_byte;
  char word[MAX_WORD_BYTES + 1];
  guint known;

  if ((at->flags & DATELINE_TOKEN_LETTER) == 0 || n_bytes > MAX_WORD_BYTES)
    return 0;
  for (gsize i = 0; i < n_bytes; i++)
    word[i] = g_ascii_tolower (self->text[at->start_byte + i]);
  word[n_bytes] = '\0';
  known = GPOINTER_TO_UINT (g_hash_table_lookup (get_forms (), word));
  if ((known & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE | DATELINE_FORM_NO_VERB)) == 0 &&
      n_bytes > 3 && strcmp (word + n_bytes - 2, "ed") == 0 && !is_compound (word) &&
      (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0)
    known |= DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE;
  if ((at->flags & DATELINE_TOKEN_CAPITALIZED) != 0)
    known &= ~(guint) (DATELINE_FORM_PAST | DATELINE_FORM_PRESENT | DATELINE_FORM_PLURAL |
                       DATELINE_FORM_PARTICIPLE | DATELINE_FORM_WILL | DATELINE_FORM_MODAL);
  return (DatelineForm) known;
}

/**
 * dateline_verb_sentence_is_word:
 * @self: a sentence
 * @token: a token of it, or one behind it
 * @word: a word in lower case
 *
 * Returns: %TRUE if the token is the word
 */
gboolean
dateline_verb_sentence_is_word (const DatelineVerbSentence *self, guint token, const char *word)
{
  return token < self->end &&
         dateline_token_is (dateline_verb_sentence_get_token (self, token), self->text, word);
}

/**
 * dateline_verb_sentence_is_adverb:
 * @self: a sentence
 * @token: a token of it
 *
 * Returns: %TRUE if the word may stand among verbs: "formally"
 */
gboolean
dateline_verb_sentence_is_adverb (const DatelineVerbSentence *self, guint token)
{
  const DatelineToken *at = dateline_verb_sentence_get_token (self, token);
  const gsize n_bytes = at->end_byte - at->start_byte;

  return (dateline_verb_sentence_get_form (self, token) & DATELINE_FORM_ADVERB) != 0 ||
         (n_bytes > 4 && (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0 &&
          strncmp (self->text + at->end_byte - 2, "ly", 2) == 0);
}

/**
 * dateline_word_begins_clause:
 * @text: the text of a block
 * @tokens: (element-type DatelineToken): its tokens
 * @token: the number of one
 *
 * Whether another clause may begin with a word: "after", "which", "but".
 *
 * Returns: %TRUE if it may
 */
gboolean
dateline_word_begins_clause (const char *text, const GArray *tokens, guint token)
{
  const DatelineVerbSentence self = { text, tokens, token, token + 1 };

  return (dateline_verb_sentence_get_form (&self, token) & DATELINE_FORM_CLAUSE) != 0;
}
