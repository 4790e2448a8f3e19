/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom "the prosecutor" means in languages whose roles are not known otherwise. */

#include "dateline-quote-context-private.h"

#include <string.h>

#define MAX_NAMES_BACK 48
/* How far from a name what somebody is may stand. */
#define TOLD_BEFORE 7
#define TOLD_BEHIND 7
#define MAX_ARTICLE_BYTES 8

/* A word without an article that is written in one with it. */
static char *
dup_bare (const DatelineQuoteContext *self, guint block, guint token)
{
  const char *language = dateline_speech_words_get_language (self->words);
  const char *article = g_str_equal (language, "ar") ? "ال"
                      : g_str_equal (language, "he") ? "ה"
                                                     : "";
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  char *word = g_utf8_strdown (self->texts[block].text + at->start_byte,
                               (gssize) (at->end_byte - at->start_byte));

  if (*article != '\0' && g_str_has_prefix (word, article))
    memmove (word, word + strlen (article), strlen (word + strlen (article)) + 1);
  return word;
}

/**
 * dateline_quote_context_find_told_as:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it: what somebody is
 *
 * Finds who was last named beside the same word, outside English: "le procureur de Nîmes, Ana
 * Lee" for "le procureur".
 *
 * Returns: (transfer none) (nullable): where the person is named
 */
const DatelineQuoteName *
dateline_quote_context_find_told_as (const DatelineQuoteContext *self, guint block, guint token)
{
  g_autofree char *role = NULL;
  const guint n_names = dateline_quote_context_count_names (self, block, token);

  if (dateline_speech_words_is_english (self->words))
    return NULL;
  role = dup_bare (self, block, token);
  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];
    const GArray *tokens = self->texts[name->span.block].tokens;
    guint low = 0, high = tokens->len;

    if (name->kind != DATELINE_KIND_PERSON)
      continue;
    while (low < high) {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (tokens, DatelineToken, middle).start_char < name->span.start_char)
        low = middle + 1;
      else
        high = middle;
    }
    for (guint at = low > TOLD_BEFORE ? low - TOLD_BEFORE : 0;
         at < MIN (low + TOLD_BEHIND, tokens->len); at++) {
      g_autofree char *word = NULL;

      if (name->span.block == block && at >= token)
        break;
      if (g_array_index (tokens, DatelineToken, at).end_byte -
            g_array_index (tokens, DatelineToken, at).start_byte >
          strlen (role) + MAX_ARTICLE_BYTES)
        continue;
      word = dup_bare (self, name->span.block, at);
      if (g_str_equal (word, role))
        return name;
    }
  }
  return NULL;
}
