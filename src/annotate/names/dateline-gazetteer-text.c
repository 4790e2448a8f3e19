/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is asked of the words of a text whose names are looked for. */

#include "dateline-gazetteer-private.h"

#include "annotate/names/dateline-name-titles.h"
#include "annotate/quotes/dateline-speech-words.h"

#include <string.h>

static const DatelineToken *
get_token (const DatelineGazetteerText *self, guint at)
{
  return &g_array_index (self->tokens, DatelineToken, at);
}

/**
 * dateline_gazetteer_text_has:
 * @self: a text
 * @at: the number of a token, which need not exist
 * @flags: flags
 *
 * Returns: whether the token has one of the flags
 */
gboolean
dateline_gazetteer_text_has (const DatelineGazetteerText *self, guint at, DatelineTokenFlags flags)
{
  return at < self->tokens->len && (get_token (self, at)->flags & flags) != 0;
}

/**
 * dateline_gazetteer_text_is_capital:
 * @self: a text
 * @at: the number of a token, which need not exist
 *
 * Returns: whether it is written as a name is
 */
gboolean
dateline_gazetteer_text_is_capital (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) &&
         !dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CLITIC | DATELINE_TOKEN_ADDRESS);
}

/**
 * dateline_gazetteer_text_is_in:
 * @self: a text
 * @at: the number of a token, which need not exist
 * @words: small letters, with a space around each
 *
 * Returns: whether the token is one of the words, in capital or small letters
 */
gboolean
dateline_gazetteer_text_is_in (const DatelineGazetteerText *self, guint at, const char *words)
{
  const char *key = at < self->small_keys->len ? self->small_keys->pdata[at] : "";

  return *key != '\0' && dateline_name_word_is_in (words, key, strlen (key));
}

/**
 * dateline_gazetteer_text_find:
 * @self: a text
 * @at: the number of a token, which need not exist
 * @mask: what is looked for
 * @match: (out): receives the longest phrase that begins there
 *
 * Looks for a phrase, in small letters where case does not matter to it.
 */
void
dateline_gazetteer_text_find (const DatelineGazetteerText *self,
                              guint at,
                              guint mask,
                              DatelineGazetteerMatch *match)
{
  *match = (DatelineGazetteerMatch) { 0 };
  if (at < self->tokens->len)
    dateline_gazetteer_match (
      self->gazetteer, (mask & DATELINE_GAZETTEER_SMALL) != 0 ? self->small_keys : self->keys, at,
      mask, match);
}

/**
 * dateline_gazetteer_text_is_a:
 * @self: a text
 * @at: the number of a token, which need not exist
 * @mask: what is looked for
 *
 * Returns: whether a phrase begins there, with nothing before it in its first word
 */
gboolean
dateline_gazetteer_text_is_a (const DatelineGazetteerText *self, guint at, guint mask)
{
  DatelineGazetteerMatch match;

  if (at >= self->keys->len)
    return FALSE;
  dateline_gazetteer_text_find (self, at, mask, &match);
  return match.n_tokens > 0 && match.n_prefix == 0;
}

/* "علي", whose key is that of "على", and which some write for it before an article. */
static gboolean
is_ali (const DatelineGazetteerText *self, guint at)
{
  static const char ali[] = "علي";
  const DatelineToken *token = get_token (self, at);

  return dateline_gazetteer_is (self->gazetteer, "ar") &&
         token->end_byte - token->start_byte == strlen (ali) &&
         memcmp (self->text + token->start_byte, ali, strlen (ali)) == 0 &&
         !(at + 1 < self->keys->len && g_str_has_prefix (self->keys->pdata[at + 1], "ال"));
}

/**
 * dateline_gazetteer_text_is_stop:
 * @self: a text
 * @at: the number of a token, which need not exist
 *
 * Returns: whether no name goes on with the token, where capitals do not tell
 */
gboolean
dateline_gazetteer_text_is_stop (const DatelineGazetteerText *self, guint at)
{
  static const char *const languages[] = { "fa", "ar", "he" };
  DatelineGazetteerMatch match;
  const DatelineToken *token;

  if (!dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_LETTER | DATELINE_TOKEN_IDEOGRAPH))
    return TRUE;
  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_STOP, &match);
  token = get_token (self, at);
  if (match.n_tokens > 0)
    return !is_ali (self, at);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    if (dateline_gazetteer_is (self->gazetteer, languages[i]))
      return dateline_speech_words_look_up (
               dateline_speech_words_get (languages[i]), self->text + token->start_byte,
               token->end_byte - token->start_byte) != DATELINE_SPEECH_NONE;
  }
  return FALSE;
}
