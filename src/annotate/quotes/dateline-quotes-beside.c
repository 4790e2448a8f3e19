/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who spoke a passage where somebody stands beside it, and no verb that is known to be one of
 * speech: “…,” Ana Lee laughs; Ana Lee points to the map. “…” */

#include "dateline-quotes-private.h"

/* How far from a passage somebody may be named behind it. */
#define MAX_TOKENS_AFTER 6
/* How far into the sentence before it. */
#define MAX_DATELINE_TOKENS 12
#define MAX_TOKENS_INTO 8
#define MAX_TOKENS_BEFORE_VERB 3

/**
 * dateline_quotes_has_verb_after:
 * @self: what was found so far
 * @after: what stands behind a passage
 *
 * Tells whether a verb of speech follows, whoever spoke: “…,” said the defender.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_quotes_has_verb_after (const DatelineQuoteFinder *self, const DatelineQuoteRange *after)
{
  guint n_tokens;

  for (guint i = after->start; i < MIN (after->end, after->start + MAX_TOKENS_BEFORE_VERB); i++) {
    if (dateline_quote_context_look_up (&self->context, after->block, i, &n_tokens) ==
        DATELINE_SPEECH_SAYS)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_quotes_find_beside_after:
 * @self: what was found so far
 * @after: what stands behind a passage that does not end its sentence
 * @cue: (out caller-allocates): who spoke
 *
 * Finds who is named right behind a passage, with whatever verb.
 *
 * Returns: whether anybody is
 */
gboolean
dateline_quotes_find_beside_after (DatelineQuoteFinder *self,
                                   const DatelineQuoteRange *after,
                                   DatelineQuoteCue *cue)
{
  DatelineQuoteRange range = *after;

  *cue = (DatelineQuoteCue) { .speaker = DATELINE_NO_SPEAKER };
  while (range.start < range.end &&
         (dateline_quote_finder_get_token (self, range.block, range.start)->flags &
          DATELINE_TOKEN_PUNCTUATION) != 0)
    range.start++;
  range.end = MIN (range.end, range.start + MAX_TOKENS_AFTER);
  if (range.start >= range.end ||
      !dateline_quote_context_find_inverted (&self->context, &range, cue) ||
      cue->speaker == DATELINE_NO_SPEAKER)
    return FALSE;
  dateline_quote_cue_set_speaker (cue, cue->speaker, .8 * cue->confidence, "beside");
  return TRUE;
}

/* "Hannover (dpa) - Lee is against it": the town where it was written says nothing. */
static guint
pass_dateline (const DatelineQuoteFinder *self, const DatelineQuoteRange *range)
{
  const guint end = MIN (range->end, range->start + MAX_DATELINE_TOKENS);

  for (guint i = range->start; i + 2 < end; i++) {
    if (dateline_quote_context_is_mark (&self->context, range->block, i, ")") &&
        dateline_quote_context_is_mark (&self->context, range->block, i + 1, "-–—"))
      return i + 2;
  }
  return range->start;
}

/**
 * dateline_quotes_find_beside_before:
 * @self: what was found so far
 * @i: the number of a passage that begins a sentence within its block, or follows a colon
 * @cue: (out caller-allocates): who spoke
 *
 * Finds whom the sentence before a passage, or the words before its colon, are about. Between
 * them and the last quote of the block there has to be such a sentence.
 *
 * Returns: whether they are about somebody
 */
gboolean
dateline_quotes_find_beside_before (DatelineQuoteFinder *self, guint i, DatelineQuoteCue *cue)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  const gboolean has_colon =
    passage->open > 0 && dateline_quote_context_is_mark (&self->context, passage->block,
                                                         passage->open - 1, DATELINE_QUOTE_COLONS);
  DatelineQuoteRange range = { passage->block, passage->open, passage->open };
  guint first = 0;

  *cue = (DatelineQuoteCue) { .speaker = DATELINE_NO_SPEAKER };
  if (i > 0 && dateline_quote_finder_get_passage (self, i - 1)->block == passage->block)
    first = dateline_quote_finder_get_passage (self, i - 1)->close + 1;
  if (passage->open <= first ||
      (!has_colon && (dateline_quote_finder_get_token (self, passage->block, passage->open)->flags &
                      DATELINE_TOKEN_SENTENCE_START) == 0))
    return FALSE;
  do
    range.start--;
  while (range.start > first && range.end - range.start < DATELINE_QUOTE_MAX_CUE_TOKENS &&
         (dateline_quote_finder_get_token (self, range.block, range.start)->flags &
          DATELINE_TOKEN_SENTENCE_START) == 0);
  if ((dateline_quote_finder_get_token (self, range.block, range.start)->flags &
       DATELINE_TOKEN_SENTENCE_START) == 0)
    return FALSE;
  range.start = pass_dateline (self, &range);
  if (has_colon) {
    range.end--;
    if (range.end <= range.start ||
        !dateline_quote_context_find_subject (&self->context, &range, cue))
      return FALSE;
  } else {
    range.end = MIN (range.end, range.start + MAX_TOKENS_INTO);
    if (!dateline_quote_context_find_inverted (&self->context, &range, cue))
      return FALSE;
  }
  if (cue->speaker == DATELINE_NO_SPEAKER)
    return FALSE;
  dateline_quote_cue_set_speaker (cue, cue->speaker, .7 * cue->confidence, "introduced");
  return TRUE;
}
