/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speech without quotation marks: "Lee said that …", "…, Lee said", "according to
 * Lee, …", "Lee praised …". */

#include <string.h>

#include "dateline-quote-context-private.h"
#include "dateline-verbs.h"

/* A clause of fewer words says nothing. */
#define MIN_CLAUSE_TOKENS 4
/* How far "that" may stand from its verb: "said on May 11 that". */
#define MAX_THAT_TOKENS 8
/* No clause is longer: this keeps the time linear in heaps of words. */
#define MAX_CLAUSE_TOKENS 160
/* How much may follow a verb that closes a sentence: "…, Lee said on Sunday". */
#define MAX_TAIL_TOKENS 8

/* What follows "said" where no clause does. */
#define NO_CLAUSE " on in at to of by with from during after before about for as when and but "
#define LINKS " and but while then also "
#define OBJECT_LEADS " for to on upon "
/* A longer sentence is a list or no prose at all. Each verb looks at the quotes of its
 * sentence, so that without a bound one endless sentence would take the square of its length. */
#define MAX_SENTENCE_TOKENS 1000

/* The verbs of one sentence, told one after another. */
typedef struct {
  DatelineQuoteContext *context;
  const DatelineQuoteRange *sentence; /* without the marks at its end */
  GArray *found;
  guint first_quote; /* of those with marks that may stand in the sentence */
  guint end_quote;
  DatelineQuoteCue last; /* the verb before, for "and said" */
  gboolean has_last;
  guint told; /* the first token that no quote covers yet */
} Telling;

static const DatelineToken *
get_token (const Telling *self, guint token)
{
  return dateline_quote_context_get_token (self->context, self->sentence->block, token);
}

static gboolean
is_word (const Telling *self, guint token, const char *words)
{
  return dateline_quote_context_is (self->context, self->sentence->block, token, words);
}

static gboolean
is_comma (const Telling *self, guint token)
{
  const DatelineToken *at = get_token (self, token);
  gunichar c = g_utf8_get_char (self->context->texts[self->sentence->block].text + at->start_byte);

  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 && (c == ',' || c == 0x60c || c == 0xff0c);
}

static DatelineSpeechWord
look_up (const Telling *self, guint token, guint *n_tokens)
{
  return dateline_quote_context_look_up (self->context, self->sentence->block, token, n_tokens);
}

/* Whether a quote with marks tells some of the words already. */
static gboolean
has_marks (const Telling *self, guint start, guint end)
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
is_outside_marks (const Telling *self, const DatelineFoundQuote *quote, guint token)
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

/* Whether a verb introduces a quote with marks. */
static gboolean
is_cue_of_marks (const Telling *self, guint token)
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

static gboolean
tell (Telling *self, guint start, guint end, const DatelineQuoteCue *cue, double factor)
{
  DatelineQuoteRange words = { self->sentence->block, start, end };
  DatelineQuoteCue told = *cue;

  while (words.end > words.start && is_comma (self, words.end - 1))
    words.end--;
  if (has_marks (self, start, words.end))
    return FALSE;
  if (start < self->told || words.end < words.start + MIN_CLAUSE_TOKENS)
    return FALSE;
  told.confidence *= factor;
  dateline_quotes_add_found (self->context, &words, &told, DATELINE_QUOTE_REPORTED, self->found);
  self->told = end;
  return TRUE;
}

/* Whose verb it is: the subject before it, or that of the verb before, in "and said". */
static gboolean
find_subject (Telling *self, DatelineQuoteCue *cue, guint clause_start)
{
  DatelineQuoteRange before = { self->sentence->block, clause_start, cue->start };
  guint at = cue->start;

  while (at > clause_start && is_word (self, at - 1, " also then later "))
    at--;
  if (self->has_last && at > clause_start && is_word (self, at - 1, LINKS)) {
    cue->speaker = self->last.speaker;
    cue->confidence = self->last.confidence * .95;
    cue->rule = self->last.rule;
    return TRUE;
  }
  return dateline_quote_context_find_subject (self->context, &before, cue);
}

static guint
find_comma_before (const Telling *self, guint token)
{
  for (guint i = token; i > self->sentence->start && token - i < MAX_CLAUSE_TOKENS; i--) {
    if (is_comma (self, i - 1))
      return i - 1;
  }
  return G_MAXUINT;
}

/* The clause ends before the next "and" with a verb of speech, or with the sentence. */
static guint
find_clause_end (const Telling *self, guint start, gboolean at_comma)
{
  const guint end = MIN (self->sentence->end, start + MAX_CLAUSE_TOKENS);
  guint n_tokens;

  for (guint i = start; i < end; i++) {
    DatelineSpeechWord next = DATELINE_SPEECH_NONE;

    if (at_comma && is_comma (self, i))
      return i;
    for (guint j = i + 1; j < MIN (i + 3, self->sentence->end); j++) {
      if (next != DATELINE_SPEECH_SAYS && next != DATELINE_SPEECH_CALLS)
        next = look_up (self, j, &n_tokens);
    }
    if (is_word (self, i, LINKS) && (next == DATELINE_SPEECH_SAYS || next == DATELINE_SPEECH_CALLS))
      return i;
  }
  return end;
}

/* "Lee said that the bridge opens", "Lee said on Sunday that the bridge opens". */
static gboolean
tell_that_clause (Telling *self, const DatelineQuoteCue *cue)
{
  guint n_tokens;

  for (guint i = cue->end; i < MIN (cue->end + MAX_THAT_TOKENS, self->sentence->end); i++) {
    if (look_up (self, i, &n_tokens) == DATELINE_SPEECH_THAT)
      return tell (self, i + n_tokens, find_clause_end (self, i + n_tokens, FALSE), cue, .95);
    if (is_comma (self, i) && i > cue->end)
      break;
  }
  return FALSE;
}

/* "The bridge opens in May, Lee said on Sunday"; "the bridge, she added, opens". */
static gboolean
tell_clause_before (Telling *self, const DatelineQuoteCue *cue)
{
  guint comma = find_comma_before (self, cue->start);

  if (comma == G_MAXUINT)
    return FALSE;
  if (cue->end < self->sentence->end && is_comma (self, cue->end) && cue->start - comma <= 3)
    return tell (self, self->sentence->start, self->sentence->end, cue, .9);
  if (self->sentence->end - cue->end > MAX_TAIL_TOKENS)
    return FALSE;
  return tell (self, self->sentence->start, comma, cue, .9);
}

/* "Lee said the bridge opens in May": with a verb that needs no "that". */
static gboolean
tell_bare_clause (Telling *self, const DatelineQuoteCue *cue)
{
  if (!dateline_speech_words_is_english (self->context->words) ||
      !is_word (self, cue->start,
                " said says say added insisted claimed admitted warned stated ") ||
      cue->end >= self->sentence->end || is_comma (self, cue->end) ||
      is_word (self, cue->end, NO_CLAUSE))
    return FALSE;
  return tell (self, cue->end, find_clause_end (self, cue->end, FALSE), cue, .8);
}

/* "Lee praised the bridge's builders". */
static gboolean
tell_object (Telling *self, const DatelineQuoteCue *cue)
{
  guint start = cue->end;

  if (start < self->sentence->end && is_word (self, start, OBJECT_LEADS))
    start++;
  return tell (self, start, find_clause_end (self, start, TRUE), cue, .7);
}

/* "…, said Lee": the subject follows, and nothing comes after it that has a verb. In
 * "Lee, a doctor, said the bridge opens" the clause follows instead. */
static gboolean
is_inverted (const Telling *self, const DatelineQuoteCue *cue)
{
  const DatelineQuoteText *text = &self->context->texts[self->sentence->block];
  g_autoptr (GArray) verbs = NULL;

  if (!dateline_speech_words_is_english (self->context->words))
    return self->sentence->end - cue->end <= MAX_TAIL_TOKENS;
  if (self->sentence->end - cue->end > MAX_CLAUSE_TOKENS ||
      (cue->end < self->sentence->end && is_word (self, cue->end, " that it he she they ")))
    return FALSE;
  verbs = dateline_verbs_find (text->text, text->tokens, cue->end, self->sentence->end);
  for (guint i = 0; i < verbs->len; i++) {
    if ((g_array_index (verbs, DatelineVerb, i).flags & DATELINE_VERB_FINITE) != 0)
      return FALSE;
  }
  return cue->end < self->sentence->end;
}

/* A verb right behind a comma: what stands before tells who spoke, or what was said. */
static gboolean
tell_behind_comma (Telling *self, DatelineQuoteCue *cue)
{
  DatelineQuoteRange after = { self->sentence->block, cue->end, self->sentence->end };
  DatelineQuoteCue inverted = *cue;

  if (is_inverted (self, cue) &&
      dateline_quote_context_find_inverted (self->context, &after, &inverted)) {
    self->last = inverted;
    self->has_last = TRUE;
    return tell (self, self->sentence->start, find_comma_before (self, cue->start), &inverted, .9);
  }
  if (!find_subject (self, cue, self->sentence->start))
    return FALSE;
  self->last = *cue;
  self->has_last = TRUE;
  if (cue->sort == DATELINE_SPEECH_CALLS)
    return tell_object (self, cue);
  return tell_that_clause (self, cue) || tell_bare_clause (self, cue);
}

static gboolean
tell_verb (Telling *self, DatelineQuoteCue *cue)
{
  guint comma = find_comma_before (self, cue->start);

  if (comma != G_MAXUINT && comma + 1 == cue->start)
    return tell_behind_comma (self, cue);

  /* A subject that is not known stands behind the comma, too; only a phrase between
   * two commas belongs to a subject before it. */
  if (!find_subject (self, cue, comma == G_MAXUINT ? self->sentence->start : comma + 1)) {
    if (comma == G_MAXUINT || self->sentence->end - cue->end > MAX_TAIL_TOKENS)
      return FALSE;
    cue->confidence = .4;
    cue->rule = "unnamed";
  }
  self->last = *cue;
  self->has_last = TRUE;
  if (cue->sort == DATELINE_SPEECH_CALLS)
    return tell_object (self, cue);
  return tell_that_clause (self, cue) || tell_clause_before (self, cue) ||
         tell_bare_clause (self, cue);
}

/* "According to Lee, the bridge opens in May"; "the bridge opens, according to Lee". */
static gboolean
tell_source (Telling *self, DatelineQuoteCue *cue)
{
  DatelineQuoteRange after = { self->sentence->block, cue->end, self->sentence->end };
  guint comma = G_MAXUINT;

  for (guint i = cue->end;
       i < MIN (self->sentence->end, cue->end + MAX_CLAUSE_TOKENS) && comma == G_MAXUINT; i++) {
    if (is_comma (self, i))
      comma = i;
  }
  if (!dateline_quote_context_find_inverted (self->context, &after, cue))
    return FALSE;
  if (cue->start > self->sentence->start + MIN_CLAUSE_TOKENS)
    return tell (self, self->sentence->start, cue->start, cue, .85);
  return comma != G_MAXUINT && tell (self, comma + 1, self->sentence->end, cue, .85);
}

/**
 * dateline_quotes_add_reported:
 * @self: a context
 * @sentence: a sentence
 * @first_quote: the number in @found of the first quote that may stand in it
 * @end_quote: the number behind the last such quote
 * @found: (element-type DatelineFoundQuote): what was found so far
 *
 * Adds the speech that a sentence reports to @found: that-clauses, clauses that
 * "said" or "according to" closes or opens, and the objects of verbs of opinion.
 * Words that a quote with marks tells already are left to it. Nothing is looked for in a
 * sentence of more than 1,000 tokens.
 */
void
dateline_quotes_add_reported (DatelineQuoteContext *self,
                              const DatelineQuoteRange *sentence,
                              guint first_quote,
                              guint end_quote,
                              GArray *found)
{
  DatelineQuoteRange inner = *sentence;
  Telling telling = {
    .context = self,
    .sentence = &inner,
    .found = found,
    .first_quote = first_quote,
    .end_quote = end_quote,
    .told = sentence->start,
  };
  guint n_tokens;

  if (sentence->end - sentence->start > MAX_SENTENCE_TOKENS)
    return;
  while (inner.end > inner.start &&
         (dateline_quote_context_get_token (self, inner.block, inner.end - 1)->flags &
          (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0)
    inner.end--;
  for (guint i = inner.start; i < inner.end; i += n_tokens) {
    DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };
    DatelineQuoteRange after = { inner.block, i, inner.end };

    cue.sort = dateline_quote_context_look_up (self, inner.block, i, &n_tokens);
    dateline_quote_context_set_cue (self, &after, n_tokens, &cue);
    if (cue.sort == DATELINE_SPEECH_NONE || i < telling.told || is_cue_of_marks (&telling, i) ||
        dateline_quote_context_is_passive (self, &inner, i))
      continue;
    if (cue.sort == DATELINE_SPEECH_ACCORDING)
      tell_source (&telling, &cue);
    else if ((cue.sort == DATELINE_SPEECH_SAYS || cue.sort == DATELINE_SPEECH_CALLS) &&
             i > inner.start)
      tell_verb (&telling, &cue);
  }
}
