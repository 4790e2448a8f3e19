/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sentence of a date, and who is named in it. */

#include "annotate/quotes/dateline-quote-lead.h"
#include "dateline-event-private.h"

#include <string.h>

/* A longer sentence is a list or no prose at all. */
#define MAX_SENTENCE_TOKENS 140
/* Words that lead no clause that is worth a cut. */
#define JOINS " and or but as than so yet nor once "

static const DatelineToken *
get_token (const DatelineEventSentence *self, guint token)
{
  return dateline_analysis_get_token (self->analysis, self->block, token);
}

/**
 * dateline_event_sentence_is:
 * @self: a sentence
 * @token: the number of a token of its block
 * @words: words in small ASCII letters, a space before and behind each
 *
 * Returns: whether the token is one of the words, whatever its case
 */
gboolean
dateline_event_sentence_is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_analysis_token_is (self->analysis, self->block, token, words);
}

/**
 * dateline_event_sentence_has_flag:
 * @self: a sentence
 * @token: the number of a token of its block
 * @flag: a #DatelineTokenFlags
 *
 * Returns: whether the token has the flag
 */
gboolean
dateline_event_sentence_has_flag (const DatelineEventSentence *self, guint token, guint flag)
{
  return (get_token (self, token)->flags & flag) != 0;
}

/**
 * dateline_event_sentence_find_mention:
 * @self: a sentence
 * @token: the number of a token of its block
 *
 * Returns: (transfer none) (nullable): the longest mention that the token is of
 */
const DatelineFoundMention *
dateline_event_sentence_find_mention (const DatelineEventSentence *self, guint token)
{
  const DatelineFoundMention *found = NULL;

  for (guint i = self->first_mention; i < self->end_mention; i++) {
    const DatelineFoundMention *mention =
      &g_array_index (self->analysis->mentions, DatelineFoundMention, i);

    if (mention->first_token > token)
      break;
    if (mention->last_token >= token && mention->entity != G_MAXUINT &&
        (found == NULL ||
         mention->last_token - mention->first_token > found->last_token - found->first_token))
      found = mention;
  }
  return found;
}

/* "The workers' union": the mark belongs to the word, unless one has been opened. */
static gboolean
is_apostrophe (const DatelineEventSentence *self, guint token)
{
  const char *text = self->analysis->texts[self->block].text;
  const DatelineToken *at = get_token (self, token);

  if (!dateline_event_sentence_is (self, token, " ' \342\200\231 ") ||
      (at->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0 || token == self->range.start ||
      g_ascii_tolower (text[at->start_byte - 1]) != 's' || token + 1 >= self->range.end ||
      !dateline_event_sentence_has_flag (self, token + 1, DATELINE_TOKEN_LETTER))
    return FALSE;
  for (guint i = token; i > self->range.start; i--) {
    if (dateline_event_sentence_is (self, i - 1, " ' \342\200\230 ") &&
        (i - 1 == self->range.start ||
         dateline_event_sentence_has_flag (self, i - 1, DATELINE_TOKEN_SPACE_BEFORE)))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_event_sentence_is_quote:
 * @self: an English sentence
 * @token: the number of a token of its block
 *
 * Returns: whether the token is a quotation mark, and not an apostrophe
 */
gboolean
dateline_event_sentence_is_quote (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_QUOTE) &&
         !dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_CLITIC) &&
         !is_apostrophe (self, token);
}

/* "Sang before 100,000 people": a place, and no time. */
static gboolean
is_audience (const DatelineEventSentence *self, guint token)
{
  if (!dateline_event_sentence_is (self, token, " before "))
    return FALSE;
  for (guint i = token + 1; i < MIN (self->range.end, token + 4); i++) {
    if (dateline_event_sentence_is (self, i,
                                    " people fans spectators worshippers onlookers crowd court "
                                    "judge judges jury magistrate magistrates tribunal parliament "
                                    "lawmakers committee panel audience "))
      return TRUE;
  }
  return FALSE;
}

/* "Named the square after her in May": no clause follows. */
static gboolean
is_namesake (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_is (self, token, " after ") && token + 2 < self->range.end &&
         dateline_event_sentence_is (self, token + 1, " him her it them ") &&
         (dateline_event_sentence_is (self, token + 2, " in on at from by ") ||
          dateline_event_sentence_has_flag (self, token + 2, DATELINE_TOKEN_PUNCTUATION));
}

/**
 * dateline_event_is_border:
 * @self: an English sentence
 * @token: the number of a token of its block
 *
 * Returns: whether another clause may begin at the token: a joined noun does not
 */
gboolean
dateline_event_is_border (const DatelineEventSentence *self, guint token)
{
  const GArray *tokens = self->analysis->texts[self->block].tokens;

  return dateline_word_begins_clause (self->analysis->texts[self->block].text, tokens, token) &&
         !dateline_event_sentence_is (self, token, JOINS " that ") && !is_audience (self, token) &&
         !is_namesake (self, token);
}

/**
 * dateline_event_begins_finite_verb:
 * @self: an English sentence
 * @token: the number of a token of its block
 *
 * Returns: whether a verb that has a subject begins there
 */
gboolean
dateline_event_begins_finite_verb (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if (verb->start == token && (verb->flags & DATELINE_VERB_FINITE) != 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_sentence_has_ending:
 * @self: a sentence
 * @token: a token of it
 * @ending: letters
 *
 * Returns: whether the token ends with the letters
 */
gboolean
dateline_event_sentence_has_ending (const DatelineEventSentence *self,
                                    guint token,
                                    const char *ending)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const gsize length = strlen (ending);

  return at->end_byte - at->start_byte >= length &&
         strncmp (self->analysis->texts[self->block].text + at->end_byte - length, ending,
                  length) == 0;
}

/**
 * dateline_event_is_comma:
 * @self: a sentence
 * @token: the number of a token of its block
 *
 * Returns: whether the token is a comma
 */
gboolean
dateline_event_is_comma (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_is (self, token, " , ");
}

/**
 * dateline_event_has_border:
 * @self: an English sentence
 * @start: the number of a token of its block
 * @end: the number of the token behind the last
 *
 * Returns: whether another clause may begin at one of the tokens
 */
gboolean
dateline_event_has_border (const DatelineEventSentence *self, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    if (dateline_event_is_border (self, i))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_quotes_have:
 * @self: the quotes of a text
 * @span: words of it, not before those that were asked for before
 *
 * Returns: whether the words are somebody's own, in quotation marks
 */
gboolean
dateline_event_quotes_have (DatelineEventQuotes *self, const DatelineSpan *span)
{
  while (self->next < self->quotes->len) {
    const DatelineFoundQuote *quote = &g_array_index (self->quotes, DatelineFoundQuote, self->next);

    if (quote->span.block > span->block ||
        (quote->span.block == span->block && quote->span.end_char > span->start_char))
      break;
    self->next++;
  }
  for (guint i = self->next; i < self->quotes->len; i++) {
    const DatelineFoundQuote *quote = &g_array_index (self->quotes, DatelineFoundQuote, i);

    if (quote->span.block != span->block || quote->span.start_char > span->start_char)
      return FALSE;
    if (quote->type == DATELINE_QUOTE_DIRECT && quote->span.end_char >= span->end_char)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_find_tokens:
 * @self: an analysis
 * @span: words of one of its blocks
 * @from: a token of that block, which is not behind them
 *
 * Finds the tokens that a span covers.
 *
 * Returns: the tokens, none if there are none
 */
DatelineTokenRange
dateline_event_find_tokens (const DatelineAnalysis *self, const DatelineSpan *span, guint from)
{
  const GArray *tokens = self->texts[span->block].tokens;
  DatelineTokenRange range;

  while (from < tokens->len &&
         g_array_index (tokens, DatelineToken, from).end_char <= span->start_char)
    from++;
  range.start = range.end = from;
  while (range.end < tokens->len &&
         g_array_index (tokens, DatelineToken, range.end).start_char < span->end_char)
    range.end++;
  return range;
}

/**
 * dateline_event_find_sentence:
 * @sentence: a sentence, whose block is known; where it stands is set
 * @token: the number of a token of the block
 *
 * Finds the sentence that a token belongs to, without what stands before the first of a
 * paragraph.
 *
 * Returns: %FALSE if it is too long for a sentence, or the token stands before it
 */
gboolean
dateline_event_find_sentence (DatelineEventSentence *sentence, guint token)
{
  const GArray *tokens = sentence->analysis->texts[sentence->block].tokens;
  guint start = token;
  guint end = token + 1;

  while (start > 0 && token - start < MAX_SENTENCE_TOKENS &&
         (g_array_index (tokens, DatelineToken, start).flags & DATELINE_TOKEN_SENTENCE_START) == 0)
    start--;
  while (end < tokens->len && end - start < MAX_SENTENCE_TOKENS &&
         (g_array_index (tokens, DatelineToken, end).flags & DATELINE_TOKEN_SENTENCE_START) == 0)
    end++;
  sentence->range = (DatelineTokenRange) {
    MAX (start, dateline_quote_text_find_lead_end (&sentence->analysis->texts[sentence->block])),
    end
  };
  if (token < sentence->range.start)
    return FALSE;
  return end - start < MAX_SENTENCE_TOKENS && token - start < MAX_SENTENCE_TOKENS;
}

/**
 * dateline_event_find_mentions:
 * @sentence: a sentence; its mentions are set
 * @next: (inout): the first mention to look at; afterwards, the first of the sentence
 *
 * Finds the mentions of a sentence. They are in the order of the text, and so are the
 * sentences that this is called for.
 */
void
dateline_event_find_mentions (DatelineEventSentence *sentence, guint *next)
{
  const DatelineAnalysis *analysis = sentence->analysis;
  const GArray *mentions = analysis->mentions;
  guint at = *next;

  while (at < mentions->len &&
         (dateline_analysis_get_mention (analysis, at)->span.block < sentence->block ||
          (dateline_analysis_get_mention (analysis, at)->span.block == sentence->block &&
           dateline_analysis_get_mention (analysis, at)->last_token < sentence->range.start)))
    at++;
  *next = sentence->first_mention = at;
  while (at < mentions->len &&
         dateline_analysis_get_mention (analysis, at)->span.block == sentence->block &&
         dateline_analysis_get_mention (analysis, at)->first_token < sentence->range.end)
    at++;
  sentence->end_mention = at;
}
