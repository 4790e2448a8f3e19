/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Passages that are some words of a clause that somebody says: where that begins and ends. */

#include "dateline-quotes-private.h"

/* How far "that" may stand from its verb: "told Ana Lee, 58, that". */
#define MAX_THAT_TOKENS 9
/* "Sagte am Montag in Rom," */
#define MAX_GERMAN_TOKENS 6
#define COMMAS ",،，"
#define LISTENERS                                                                                  \
  " reporters journalists lawmakers mps parliament congress police jurors investors us them him "
/* Where and when it was said. */
#define ENDS " on in at during to after before when while as but and or "

/* "“Blind” and should resign": the clause has another verb. */
static gboolean
goes_on_with_verb (const DatelineQuoteFinder *self, guint block, guint at, guint end)
{
  return at + 1 < end && dateline_quote_context_is (&self->context, block, at, " and but or ") &&
         dateline_quote_context_is (&self->context, block, at + 1,
                                    " would could should must will can cannot might may had was "
                                    "were has have is are did does not never ");
}

/**
 * dateline_quotes_goes_on_behind:
 * @self: what was found so far
 * @passage: a passage
 *
 * Tells whether the clause goes on behind a passage: "that “no one” had come".
 *
 * Returns: %TRUE if an English word follows that belongs to it
 */
gboolean
dateline_quotes_goes_on_behind (const DatelineQuoteFinder *self,
                                const DatelineQuotedPassage *passage)
{
  const guint at = passage->close + 1;
  guint n_tokens;

  if (passage->goes_on || at >= dateline_quote_finder_count_tokens (self, passage->block) ||
      !dateline_speech_words_is_english (self->context.words) ||
      (dateline_quote_finder_get_token (self, passage->block, passage->close - 1)->flags &
       DATELINE_TOKEN_PUNCTUATION) != 0)
    return FALSE;
  return (dateline_quote_finder_get_token (self, passage->block, at)->flags &
          (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_SENTENCE_START)) ==
           DATELINE_TOKEN_LETTER &&
         (!dateline_quote_context_is (&self->context, passage->block, at, ENDS) ||
          goes_on_with_verb (self, passage->block, at,
                             dateline_quote_finder_count_tokens (self, passage->block))) &&
         dateline_quote_context_look_up (&self->context, passage->block, at, &n_tokens) !=
           DATELINE_SPEECH_SAYS &&
         dateline_quote_context_find_name (&self->context, passage->block, at) == NULL;
}

/* Where the clause begins that a passage stands in: behind the verb and "that" or "as";
 * where the verb stands between commas, with the sentence. */
static guint
find_clause (const DatelineQuoteFinder *self,
             const DatelineQuotedPassage *passage,
             const DatelineQuoteRange *before,
             const DatelineQuoteCue *cue)
{
  const guint block = passage->block;
  guint n_tokens;

  if (dateline_quote_context_is_mark (&self->context, block, cue->end, COMMAS)) {
    for (guint i = cue->start; i > before->start && cue->start - i < 4; i--) {
      if (dateline_quote_context_is_mark (&self->context, block, i - 1, COMMAS))
        return before->start;
    }
  }
  for (guint i = cue->end; i < MIN (cue->end + MAX_THAT_TOKENS, passage->open); i++) {
    if (dateline_quote_context_look_up (&self->context, block, i, &n_tokens) ==
        DATELINE_SPEECH_THAT)
      return i + n_tokens;
    if (i < cue->end + 3 && dateline_quote_context_is (&self->context, block, i, " as "))
      return i + 1;
  }
  /* "Told reporters the quake had “shaken” them". */
  if (dateline_quote_context_is (&self->context, block, cue->start, DATELINE_QUOTE_TELLS) &&
      cue->end + 1 < passage->open &&
      dateline_quote_context_is (&self->context, block, cue->end, LISTENERS))
    return cue->end + 1;
  if (dateline_quote_context_is (&self->context, block, cue->end, " for "))
    return cue->end + 1;
  /* "sagte am Montag, er sei „froh“" */
  for (guint i = cue->end;
       cue->sort == DATELINE_SPEECH_SAYS && i < passage->open && i < cue->end + MAX_GERMAN_TOKENS &&
       g_str_equal (dateline_speech_words_get_language (self->context.words), "de");
       i++) {
    if (dateline_quote_context_is_mark (&self->context, block, i, COMMAS))
      return i + 1;
  }
  return cue->end;
}

/* The clause has begun before the passage, or goes on with its noun: "promised “full and fast”
 * repayment". */
static gboolean
is_in_clause (const DatelineQuoteFinder *self,
              const DatelineQuotedPassage *passage,
              const DatelineQuoteRange *words,
              const DatelineQuoteCue *cue)
{
  guint n_tokens;

  if (words->start > 0 &&
      dateline_quote_context_look_up (&self->context, words->block, words->start - 1, &n_tokens) ==
        DATELINE_SPEECH_THAT)
    return TRUE;
  return dateline_speech_words_is_english (self->context.words) && words->start == cue->end &&
         dateline_quotes_goes_on_behind (self, passage);
}

/* What follows a passage in the clause that it stands in: "said that “no one” had
 * come". Where and when it was said does not. */
static guint
find_clause_end (const DatelineQuoteFinder *self,
                 const DatelineQuotedPassage *passage,
                 const DatelineQuoteRange *words,
                 const DatelineQuoteCue *cue)
{
  const guint block = passage->block;
  const guint end = MIN (dateline_quote_finder_count_tokens (self, block),
                         words->end + DATELINE_QUOTE_MAX_CUE_TOKENS);
  guint at = words->end;
  guint n_tokens;

  if (passage->goes_on || cue->sort != DATELINE_SPEECH_SAYS || at >= end ||
      !is_in_clause (self, passage, words, cue) ||
      (dateline_quote_context_is (&self->context, block, at, ENDS) &&
       !goes_on_with_verb (self, block, at, end)))
    return words->end;
  while (at < end) {
    const DatelineToken *token = dateline_quote_finder_get_token (self, block, at);

    if ((token->flags & (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0 &&
        (token->flags & DATELINE_TOKEN_CLITIC) == 0)
      break;
    if ((token->flags & DATELINE_TOKEN_SENTENCE_START) != 0)
      break;
    if (dateline_quote_context_is (&self->context, block, at, " and but ") && at + 1 < end &&
        dateline_quote_context_look_up (&self->context, block, at + 1, &n_tokens) ==
          DATELINE_SPEECH_SAYS)
      break;
    at++;
  }
  return at;
}

/**
 * dateline_quotes_add_mixed:
 * @self: what was found so far
 * @passage: a passage
 * @before: what stands before it in its sentence
 * @cue: the verb, and who spoke
 *
 * Adds a passage that stands in somebody's clause, with that clause.
 */
void
dateline_quotes_add_mixed (DatelineQuoteFinder *self,
                           const DatelineQuotedPassage *passage,
                           const DatelineQuoteRange *before,
                           const DatelineQuoteCue *cue)
{
  DatelineQuoteRange words = dateline_quoted_passage_get_words (passage);

  words.start = find_clause (self, passage, before, cue);
  while (words.start < passage->open &&
         dateline_quote_context_is_mark (&self->context, passage->block, words.start, COMMAS))
    words.start++;
  words.end = find_clause_end (self, passage, &words, cue);
  dateline_quotes_add_marked (self, &words, cue, DATELINE_QUOTE_MIXED);
}

/**
 * dateline_quotes_lengthen_mixed:
 * @self: what was found so far
 * @i: the number of a passage
 * @before: what stands before it in its sentence
 *
 * Makes one quote of two passages of one clause: she was “proud” and had seen “great things”.
 *
 * Returns: whether the passage goes on with the one before
 */
gboolean
dateline_quotes_lengthen_mixed (DatelineQuoteFinder *self,
                                guint i,
                                const DatelineQuoteRange *before)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  DatelineQuoteRange words = dateline_quoted_passage_get_words (passage);
  DatelineFoundQuote *last;

  if (i == 0 || self->found->len == 0 ||
      dateline_quote_finder_get_passage (self, i - 1)->block != passage->block ||
      before->start != dateline_quote_finder_get_passage (self, i - 1)->close + 1)
    return FALSE;
  last = &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);
  if (last->type != DATELINE_QUOTE_MIXED || last->span.block != words.block)
    return FALSE;
  last->span.end_char =
    dateline_quote_finder_get_token (self, words.block, words.end - 1)->end_char;
  return TRUE;
}
