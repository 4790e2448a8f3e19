/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speech without marks as other languages than English have it. */

#include <string.h>

#include "dateline-quotes-telling-private.h"

/* "Sagte am Montag in Rom, …": what may stand between a verb and its clause. */
#define MAX_ADJUNCT_TOKENS 6
/* How far "that" may stand from a verb that comes first. */
#define MAX_VERB_FIRST_TOKENS 16
#define FRENCH_DAYS " lundi mardi mercredi jeudi vendredi samedi dimanche hier "

static const DatelineToken *
get_token (const DatelineTelling *self, guint token)
{
  return dateline_quote_context_get_token (self->context, self->sentence->block, token);
}

/* "Qu'" with either apostrophe. g_str_has_prefix() would measure all that follows. */
static gboolean
begins_elided (const char *text)
{
  return strncmp (text, "qu'", strlen ("qu'")) == 0 ||
         strncmp (text, "qu\342\200\231", strlen ("qu\342\200\231")) == 0;
}

/**
 * dateline_telling_tell_elided:
 * @self: a sentence
 * @token: the number of a token in it
 * @cue: a verb of speech before it, and who spoke
 *
 * Tells the clause of a French "that" that has lost its vowel: "a dit qu’elle partait".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_elided (DatelineTelling *self, guint token, const DatelineQuoteCue *cue)
{
  const char *text = self->context->texts[self->sentence->block].text;
  DatelineFoundQuote *quote;

  if (!g_str_equal (dateline_speech_words_get_language (self->context->words), "fr") ||
      !begins_elided (text + get_token (self, token)->start_byte) ||
      !dateline_telling_tell (self, token, dateline_telling_find_clause_end (self, token, FALSE),
                              cue, .95))
    return FALSE;
  quote = &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);
  quote->span.start_char += (guint) strlen ("qu'");
  return TRUE;
}

/**
 * dateline_telling_find_colon:
 * @self: a sentence
 * @cue: a verb of speech in it
 *
 * Finds the colon behind which Persian, Arabic and Hebrew reports say without marks what somebody
 * said: "گفت: …", "وقال أحمد: …".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_telling_find_colon (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const char *language = dateline_speech_words_get_language (self->context->words);
  const guint end = MIN (self->sentence->end, cue->end + MAX_ADJUNCT_TOKENS);

  if (cue->sort != DATELINE_SPEECH_SAYS ||
      !(g_str_equal (language, "fa") || g_str_equal (language, "ar") ||
        g_str_equal (language, "he")))
    return G_MAXUINT;
  for (guint i = cue->end; i + 1 < end && !dateline_telling_is_comma (self, i); i++) {
    if (dateline_quote_context_is_mark (self->context, self->sentence->block, i,
                                        DATELINE_QUOTE_COLONS))
      return (get_token (self, i + 1)->flags & DATELINE_TOKEN_QUOTE) == 0 ? i : G_MAXUINT;
  }
  return G_MAXUINT;
}

/**
 * dateline_telling_names_behind:
 * @self: a sentence
 * @cue: a verb of speech in it
 *
 * Tells whether a French verb has who spoke right behind it: "…, a annoncé lundi Ana Lee",
 * "…, a dit le ministre".
 *
 * Returns: %TRUE if it has
 */
gboolean
dateline_telling_names_behind (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const DatelineQuoteName *name;
  guint at = cue->end;
  guint n_tokens;

  if (at < self->sentence->end && dateline_telling_is_word (self, at, FRENCH_DAYS))
    at++;
  if (at < self->sentence->end && dateline_telling_is_word (self, at, " le la "))
    at++;
  if (at >= self->sentence->end ||
      !g_str_equal (dateline_speech_words_get_language (self->context->words), "fr"))
    return FALSE;
  name = dateline_quote_context_find_name (self->context, self->sentence->block, at);
  return name != NULL ? name->kind != DATELINE_KIND_PLACE
                      : dateline_telling_look_up (self, at, &n_tokens) == DATELINE_SPEECH_ROLE;
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

/**
 * dateline_telling_may_follow_words:
 * @self: a sentence
 * @cue: a verb of speech in it, and who spoke
 *
 * Tells whether the verb may stand behind what was said: never in Persian without marks, and in
 * Chinese only if nothing follows it, "桥开了，李安说", but not "上午9时，李安宣布大会开幕".
 *
 * Returns: %TRUE if it may
 */
gboolean
dateline_telling_may_follow_words (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const char *language = dateline_speech_words_get_language (self->context->words);

  if (g_str_equal (language, "fa"))
    return FALSE;
  return !g_str_equal (language, "zh") || cue->end >= self->sentence->end ||
         dateline_telling_is_comma (self, cue->end) ||
         dateline_quote_context_is_mark (self->context, self->sentence->block, cue->end, "。！？");
}

/* "Añadió que …": whoever spoke last in the paragraph goes on. */
static gboolean
find_last_speaker (const DatelineTelling *self, DatelineQuoteCue *cue)
{
  const DatelineFoundQuote *last =
    self->first_quote > 0 ? &g_array_index (self->found, DatelineFoundQuote, self->first_quote - 1)
                          : NULL;

  if (!g_str_equal (dateline_speech_words_get_language (self->context->words), "es") ||
      last == NULL || last->span.block != self->sentence->block ||
      last->speaker == DATELINE_NO_SPEAKER)
    return FALSE;
  dateline_quote_cue_set_speaker (cue, last->speaker, .7, "last");
  return TRUE;
}

/**
 * dateline_telling_tell_verb_first:
 * @self: a sentence
 * @cue: a verb of speech in it; takes who spoke
 *
 * Tells what is said where the verb comes first: "said Lee that the bridge opens", as Arabic has
 * it.
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_verb_first (DatelineTelling *self, DatelineQuoteCue *cue)
{
  const guint end = MIN (cue->end + MAX_VERB_FIRST_TOKENS, self->sentence->end);
  DatelineQuoteRange after = { self->sentence->block, cue->end, cue->end };
  guint n_tokens = 1;

  if (dateline_speech_words_is_english (self->context->words) || cue->sort != DATELINE_SPEECH_SAYS)
    return FALSE;
  while (after.end < end &&
         dateline_telling_look_up (self, after.end, &n_tokens) != DATELINE_SPEECH_THAT)
    after.end++;
  if (after.end == end ||
      !(after.end == cue->end
          ? find_last_speaker (self, cue) ||
              dateline_quote_context_take_dropped (
                self->context,
                &(DatelineQuoteRange) { self->sentence->block, cue->start, cue->start }, cue)
          : dateline_quote_context_find_inverted (self->context, &after, cue)))
    return FALSE;
  self->last = *cue;
  self->has_last = TRUE;
  return dateline_telling_tell (
    self, after.end + n_tokens,
    dateline_telling_find_clause_end (self, after.end + n_tokens, FALSE), cue, .9);
}
