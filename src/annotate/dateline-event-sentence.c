/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sentence of a date, and who is named in it. */

#include "dateline-event-private.h"
#include "dateline-quote-lead.h"

/* A longer sentence is a list or no prose at all. */
#define MAX_SENTENCE_TOKENS 140

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
