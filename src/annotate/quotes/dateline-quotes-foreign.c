/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speech without marks as other languages than English have it. */

#include "dateline-quotes-telling-private.h"

/* "Sagte am Montag in Rom, …": what may stand between a verb and its clause. */
#define MAX_ADJUNCT_TOKENS 6

static const DatelineToken *
get_token (const DatelineTelling *self, guint token)
{
  return dateline_quote_context_get_token (self->context, self->sentence->block, token);
}

/* The full stop of Chinese, behind which no space tells of another sentence. */
static guint
find_stop (const DatelineTelling *self, guint token)
{
  while (token < self->sentence->end &&
         !dateline_quote_context_is_mark (self->context, self->sentence->block, token, "。！？"))
    token++;
  return token;
}

/**
 * dateline_telling_tell_behind_comma:
 * @self: a sentence
 * @cue: a verb of speech, and who spoke
 *
 * Tells the clause that German and Chinese set behind a comma: "sagte, die Brücke sei zu",
 * "表示，工程已经完成".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_behind_comma (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const char *language = dateline_speech_words_get_language (self->context->words);
  const gboolean is_chinese = g_str_equal (language, "zh");
  guint comma = cue->end;

  if (cue->sort != DATELINE_SPEECH_SAYS || !(is_chinese || g_str_equal (language, "de")))
    return FALSE;
  while (!is_chinese && comma < MIN (self->sentence->end, cue->end + MAX_ADJUNCT_TOKENS) &&
         !dateline_telling_is_comma (self, comma) &&
         (get_token (self, comma)->flags & DATELINE_TOKEN_QUOTE) == 0)
    comma++;
  if (comma + 1 >= self->sentence->end || !dateline_telling_is_comma (self, comma) ||
      (get_token (self, comma + 1)->flags & DATELINE_TOKEN_QUOTE) != 0)
    return FALSE;
  return dateline_telling_tell (self, comma + 1,
                                is_chinese
                                  ? find_stop (self, comma + 1)
                                  : dateline_telling_find_clause_end (self, comma + 1, FALSE),
                                cue, .85);
}

/**
 * dateline_telling_find_source_end:
 * @self: a sentence
 * @cue: a word that names a source
 *
 * Finds the comma behind a source, passing over what the source is: "Selon Ana Lee, directrice
 * du port, …".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_telling_find_source_end (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + DATELINE_TELLING_MAX_TOKENS);
  guint first = G_MAXUINT;
  guint n_tokens;

  for (guint i = cue->end; i < end; i++) {
    if (!dateline_telling_is_comma (self, i))
      continue;
    if (first != G_MAXUINT)
      return i;
    first = i;
    if (i + 1 >= end || dateline_telling_look_up (self, i + 1, &n_tokens) != DATELINE_SPEECH_ROLE)
      return i;
  }
  return first;
}

/**
 * dateline_telling_find_behind_source:
 * @self: a sentence
 * @cue: a word that names a source, and who that is
 *
 * Finds where the clause goes on behind a source without a comma: "Nach Angaben von Ana Lee
 * fehlt noch Geld".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_telling_find_behind_source (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint block = self->sentence->block;
  const guint end = MIN (self->sentence->end, cue->end + DATELINE_TELLING_MAX_TOKENS);
  gboolean is_inside = FALSE;

  if (!g_str_equal (dateline_speech_words_get_language (self->context->words), "de"))
    return G_MAXUINT;
  for (guint i = cue->end; i < end; i++) {
    const DatelineQuoteName *name = dateline_quote_context_find_name (self->context, block, i);

    if (name != NULL && name->entity == cue->speaker)
      is_inside = TRUE;
    else if (is_inside)
      return i;
  }
  return G_MAXUINT;
}
