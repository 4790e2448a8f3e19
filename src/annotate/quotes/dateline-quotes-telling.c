/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of a sentence quotes tell already, and where a clause of it begins and ends. */

#include "dateline-quotes-telling-private.h"

#include "annotate/text/dateline-verbs.h"

#define LINKS " and but while then also "
/* How far a clause may stand from its verb: "said last month it had agreed". */
#define MAX_ADJUNCT_TOKENS 8
#define MAX_SUBJECT_TOKENS 24
#define DAYS " monday tuesday wednesday thursday friday saturday sunday yesterday today tonight "
#define ADJUNCT_LEADS                                                                              \
  " on in at last this earlier later late early yesterday today tonight during after before by "   \
  "over through via again "
#define STARTERS " it he she they we i the a an his her its their there this these those no some "
#define LED_BY " in on at to of for with by from the a an last this by as after before during "

static const DatelineToken *
get_token (const DatelineTelling *self, guint token)
{
  return dateline_quote_context_get_token (self->context, self->sentence->block, token);
}

/**
 * dateline_telling_is_word:
 * @self: a sentence
 * @token: the number of a token of its block
 * @words: words in small ASCII letters, a space before and behind each
 *
 * Returns: whether the token is one of the words
 */
gboolean
dateline_telling_is_word (const DatelineTelling *self, guint token, const char *words)
{
  return dateline_quote_context_is (self->context, self->sentence->block, token, words);
}

/**
 * dateline_telling_is_comma:
 * @self: a sentence
 * @token: the number of a token of its block
 *
 * Returns: whether the token is a comma of any script
 */
gboolean
dateline_telling_is_comma (const DatelineTelling *self, guint token)
{
  const DatelineToken *at = get_token (self, token);
  gunichar c = g_utf8_get_char (self->context->texts[self->sentence->block].text + at->start_byte);

  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 && (c == ',' || c == 0x60c || c == 0xff0c);
}

/**
 * dateline_telling_look_up:
 * @self: a sentence
 * @token: the number of a token of its block
 * @n_tokens: (out): how many tokens the word has
 *
 * Returns: what the word has to do with speech
 */
DatelineSpeechWord
dateline_telling_look_up (const DatelineTelling *self, guint token, guint *n_tokens)
{
  return dateline_quote_context_look_up (self->context, self->sentence->block, token, n_tokens);
}

/* Whether a quote with marks tells some of the words already. */
static gboolean
has_marks (const DatelineTelling *self, guint start, guint end)
{
  if (start >= end)
    return FALSE;
  for (guint i = self->first_quote; i < self->end_quote; i++) {
    const DatelineSpan *span = &g_array_index (self->found, DatelineFoundQuote, i).span;

    if (span->start_char >= get_token (self, end - 1)->end_char)
      return FALSE;
    if (span->end_char > get_token (self, start)->start_char)
      return TRUE;
  }
  return FALSE;
}

/* Of a quote that is mixed only the words between the marks are somebody's own. */
static gboolean
is_outside_marks (const DatelineTelling *self, const DatelineFoundQuote *quote, guint token)
{
  gboolean is_open = FALSE;

  if (quote->type == DATELINE_QUOTE_DIRECT)
    return FALSE;
  for (guint i = token; i > self->sentence->start; i--) {
    const DatelineToken *at = get_token (self, i - 1);

    if (at->start_char < quote->span.start_char)
      break;
    if ((at->flags & (DATELINE_TOKEN_QUOTE | DATELINE_TOKEN_CLITIC)) == DATELINE_TOKEN_QUOTE)
      is_open = !is_open;
  }
  return !is_open;
}

/**
 * dateline_telling_is_cue_of_marks:
 * @self: a sentence
 * @token: the number of a verb in it
 *
 * Returns: whether the verb introduces a quote with marks, or stands in one
 */
gboolean
dateline_telling_is_cue_of_marks (const DatelineTelling *self, guint token)
{
  const DatelineToken *verb = get_token (self, token);
  const guint end_char = get_token (self, self->sentence->end - 1)->end_char;

  for (guint i = self->first_quote; i < self->end_quote; i++) {
    const DatelineFoundQuote *quote = &g_array_index (self->found, DatelineFoundQuote, i);

    if (quote->cue.end_char > 0 && quote->cue.start_char <= verb->start_char &&
        verb->start_char < quote->cue.end_char)
      return TRUE;
    /* Nor is a verb one that somebody else's words hold. */
    if (quote->span.start_char <= verb->start_char && verb->start_char < quote->span.end_char &&
        !is_outside_marks (self, quote, token))
      return TRUE;
    if (quote->span.start_char > end_char &&
        (quote->cue.end_char == 0 || quote->cue.start_char > end_char))
      return FALSE;
  }
  return FALSE;
}

/* "Said Thursday they will go": the day is when it was said. */
static guint
skip_day (const DatelineTelling *self, guint start, guint end)
{
  if (!dateline_speech_words_is_english (self->context->words) || start + 1 >= end ||
      !dateline_telling_is_word (self, start, DAYS) ||
      (get_token (self, start + 1)->flags & (DATELINE_TOKEN_CLITIC | DATELINE_TOKEN_CAPITALIZED)) !=
        0)
    return start;
  start++;

  return start + 1 < end &&
             dateline_telling_is_word (self, start, " morning afternoon evening night ")
         ? start + 1
         : start;
}

/* "Le maire, Hugo Petit, a annoncé son départ": who speaks, and not what. */
static gboolean
names_speaker_last (const DatelineTelling *self, guint end, const DatelineQuoteCue *cue)
{
  const DatelineQuoteName *name;

  if (end == 0 || end > cue->start || cue->speaker == DATELINE_NO_SPEAKER ||
      dateline_speech_words_is_english (self->context->words))
    return FALSE;
  name = dateline_quote_context_find_name (self->context, self->sentence->block, end - 1);
  return name != NULL && name->entity == cue->speaker;
}

/**
 * dateline_telling_tell:
 * @self: a sentence
 * @start: the first token of what was said
 * @end: the token behind it
 * @cue: the verb, and who spoke
 * @factor: how sure it is that these are the words, from 0 to 1
 *
 * Adds a reported quote, if it says something that is not told yet.
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell (DatelineTelling *self,
                       guint start,
                       guint end,
                       const DatelineQuoteCue *cue,
                       double factor)
{
  /* In Chinese a token is a character. */
  const gboolean has_few = !dateline_speech_words_is_english (self->context->words) &&
                           dateline_speech_words_get_n_chars (self->context->words) == 0;
  const guint least = has_few ? DATELINE_TELLING_MIN_FOREIGN_TOKENS : DATELINE_TELLING_MIN_TOKENS;
  DatelineQuoteRange words = { self->sentence->block, skip_day (self, start, end), end };
  DatelineQuoteCue told = *cue;

  while (words.end > words.start && dateline_telling_is_comma (self, words.end - 1))
    words.end--;
  if (has_marks (self, start, words.end) || names_speaker_last (self, words.end, cue))
    return FALSE;
  /* "人民网北京8月30日电": where a Chinese report was written. */
  if (words.end > words.start && dateline_telling_is_word (self, words.end - 1, " 电 電 讯 訊 "))
    return FALSE;
  if (start < self->told || words.end < words.start + least)
    return FALSE;
  told.confidence *= factor;
  dateline_quotes_add_found (self->context, &words, &told, DATELINE_QUOTE_REPORTED, self->found);
  self->told = end;
  return TRUE;
}

/**
 * dateline_telling_find_comma_before:
 * @self: a sentence
 * @token: the number of a token in it
 *
 * Returns: the last comma before the token, or %G_MAXUINT
 */
guint
dateline_telling_find_comma_before (const DatelineTelling *self, guint token)
{
  for (guint i = token; i > self->sentence->start && token - i < DATELINE_TELLING_MAX_TOKENS; i--) {
    if (dateline_telling_is_comma (self, i - 1))
      return i - 1;
  }
  return G_MAXUINT;
}

/* "Nachdem Lee gesagt hatte, die Brücke sei zu, erklärte sich Diaz bereit". */
static gboolean
begins_main_clause (const DatelineTelling *self, guint token)
{
  guint n_tokens;

  return g_str_equal (dateline_speech_words_get_language (self->context->words), "de") &&
         dateline_telling_look_up (self, token, &n_tokens) == DATELINE_SPEECH_SAYS;
}

/**
 * dateline_telling_find_clause_end:
 * @self: a sentence
 * @start: the first token of a clause in it
 * @at_comma: whether a comma ends it
 *
 * Finds where a clause ends: before the next "and" with a verb of speech, before
 * ", according to", or with the sentence.
 *
 * Returns: the token behind the clause
 */
guint
dateline_telling_find_clause_end (const DatelineTelling *self, guint start, gboolean at_comma)
{
  const guint end = MIN (self->sentence->end, start + DATELINE_TELLING_MAX_TOKENS);
  guint n_tokens;

  for (guint i = start; i < end; i++) {
    DatelineSpeechWord next = DATELINE_SPEECH_NONE;

    if (dateline_telling_is_comma (self, i) &&
        (at_comma || (i + 1 < end && (dateline_telling_look_up (self, i + 1, &n_tokens) ==
                                        DATELINE_SPEECH_ACCORDING ||
                                      begins_main_clause (self, i + 1)))))
      return i;
    for (guint j = i + 1; j < MIN (i + 3, self->sentence->end); j++) {
      if (next != DATELINE_SPEECH_SAYS && next != DATELINE_SPEECH_CALLS)
        next = dateline_telling_look_up (self, j, &n_tokens);
    }
    if (dateline_telling_is_word (self, i, LINKS) &&
        (next == DATELINE_SPEECH_SAYS || next == DATELINE_SPEECH_CALLS))
      return i;
  }
  return end;
}

/**
 * dateline_telling_has_verb:
 * @self: an English sentence
 * @start: a token of it
 * @end: the token behind the last to look at
 *
 * Returns: whether a verb that has a subject stands among the tokens
 */
gboolean
dateline_telling_has_verb (const DatelineTelling *self, guint start, guint end)
{
  const DatelineQuoteText *text = &self->context->texts[self->sentence->block];
  g_autoptr (GArray) verbs = NULL;

  if (end <= start)
    return FALSE;
  verbs = dateline_verbs_find (text->text, text->tokens, start,
                               MIN (end, start + DATELINE_TELLING_MAX_TOKENS));
  for (guint i = 0; i < verbs->len; i++) {
    if ((g_array_index (verbs, DatelineVerb, i).flags & DATELINE_VERB_FINITE) != 0)
      return TRUE;
  }
  return FALSE;
}

/* Whether a subject and its verb stand here, and nothing else before them. */
static gboolean
begins_clause (const DatelineTelling *self, guint start)
{
  const DatelineQuoteText *text = &self->context->texts[self->sentence->block];
  const guint end = MIN (self->sentence->end, start + MAX_SUBJECT_TOKENS);
  g_autoptr (GArray) verbs = NULL;

  if (start >= end)
    return FALSE;
  verbs = dateline_verbs_find (text->text, text->tokens, start, end);
  for (guint i = 0; i < verbs->len; i++) {
    const DatelineVerb *verb = &g_array_index (verbs, DatelineVerb, i);

    if ((verb->flags & DATELINE_VERB_FINITE) == 0)
      continue;
    for (guint k = start; k < verb->start; k++) {
      if (dateline_word_begins_clause (text->text, text->tokens, k) &&
          !dateline_telling_is_word (self, k, " and or that who which as "))
        return FALSE;
    }
    return verb->start > start;
  }
  return FALSE;
}

/* A word that a clause may begin with, behind "said on Monday": "it", or a name. */
static gboolean
is_starter (const DatelineTelling *self, guint token)
{
  const guint block = self->sentence->block;
  const DatelineQuoteName *name;

  if (dateline_telling_is_word (self, token, STARTERS))
    return !dateline_telling_is_word (self, token - 1, LED_BY);
  name = dateline_quote_context_find_name (self->context, block, token);
  return name != NULL && name->span.start_char == get_token (self, token)->start_char &&
         !dateline_telling_is_word (self, token - 1, LED_BY);
}

/**
 * dateline_telling_find_bare_start:
 * @self: an English sentence
 * @cue: a verb of speech in it
 *
 * Finds where the clause begins that a verb introduces without "that": "said the bridge
 * opens", "said on Monday it opens".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_telling_find_bare_start (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint end = MIN (self->sentence->end, cue->end + MAX_ADJUNCT_TOKENS);

  if (cue->end >= end || dateline_telling_is_comma (self, cue->end))
    return G_MAXUINT;
  if (!dateline_telling_is_word (self, cue->end, ADJUNCT_LEADS))
    return begins_clause (self, cue->end) ? cue->end : G_MAXUINT;
  for (guint i = cue->end + 1; i < end && !dateline_telling_is_comma (self, i); i++) {
    if (is_starter (self, i))
      return begins_clause (self, i) ? i : G_MAXUINT;
  }
  return G_MAXUINT;
}

/**
 * dateline_telling_find_told_start:
 * @self: an English sentence
 * @cue: a verb of speech in it that takes who listens: "told"
 *
 * Finds where the clause begins behind who was told: "told the BBC the club will not sell".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_telling_find_told_start (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + MAX_ADJUNCT_TOKENS);

  for (guint i = cue->end + 1; i < end && !dateline_telling_is_comma (self, i); i++) {
    if ((get_token (self, i)->flags & DATELINE_TOKEN_QUOTE) != 0 ||
        dateline_telling_is_word (self, i, " about of that to how why what when whether if "))
      return G_MAXUINT;
    if (is_starter (self, i))
      return begins_clause (self, i) ? i : G_MAXUINT;
  }
  return G_MAXUINT;
}
