/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who spoke a passage where no verb stands beside it. */

#include "dateline-quotes-private.h"

/* How far into its sentence a name may stand that introduces a passage. */
#define MAX_TOKENS_BEFORE_NAME 6
/* A question of more tokens is a paragraph. */
#define MAX_QUESTION_TOKENS 40

/* "Ruiz had no complaints.", at the end of the block before and behind the last quote. */
static const DatelineQuoteName *
find_introduced (const DatelineQuoteFinder *self, guint block)
{
  const guint before = block - 1;
  const guint n_tokens = dateline_quote_finder_count_tokens (self, before);
  const DatelineQuoteName *name;
  guint start = n_tokens;

  if (n_tokens == 0 || self->context.texts[before].type != DATELINE_BLOCK_PARAGRAPH)
    return NULL;
  while (start > 0 && n_tokens - start < DATELINE_QUOTE_MAX_CUE_TOKENS &&
         (start == n_tokens || (dateline_quote_finder_get_token (self, before, start)->flags &
                                DATELINE_TOKEN_SENTENCE_START) == 0))
    start--;
  name = dateline_quote_context_find_last_person (&self->context, before, n_tokens - 1,
                                                  DATELINE_SPEECH_THEY);
  if (name == NULL || name->span.block != before ||
      name->span.start_char < dateline_quote_finder_get_token (self, before, start)->start_char ||
      (self->last.span.end_char > 0 && self->last.span.block == before &&
       MAX (self->last.span.end_char, self->last.cue.end_char) >= name->span.start_char))
    return NULL;
  for (guint i = start; i < MIN (start + MAX_TOKENS_BEFORE_NAME, n_tokens); i++) {
    if (dateline_quote_context_find_name (&self->context, before, i) == name)
      return name;
  }
  return NULL;
}

static gboolean
is_question (const DatelineQuoteFinder *self, guint block)
{
  const guint n_tokens = dateline_quote_finder_count_tokens (self, block);

  return n_tokens > 0 && n_tokens <= MAX_QUESTION_TOKENS &&
         dateline_quote_context_is_mark (&self->context, block, n_tokens - 1, "?؟？");
}

static gboolean
asks (const DatelineQuoteFinder *self, const DatelineQuotedPassage *passage)
{
  return !passage->goes_on && dateline_quote_context_is_mark (&self->context, passage->block,
                                                              passage->close - 1, "?؟？");
}

/* Where two speak in turns, one asks, and the other answers. */
static gboolean
is_turn_of_other (const DatelineQuoteFinder *self,
                  const DatelineQuotedPassage *passage,
                  const DatelineQuotedPassage *previous)
{
  if (previous == NULL || self->other.span.end_char == 0 ||
      self->other.speaker == self->last.speaker || self->last.span.block + 1 != passage->block ||
      passage->block - self->other.span.block > 2)
    return FALSE;
  return asks (self, previous) || (asks (self, passage) && self->other_asks);
}

/**
 * dateline_quotes_find_silent:
 * @self: what was found so far
 * @i: the number of a passage
 * @cue: (out caller-allocates): who spoke
 *
 * Finds who spoke where no verb tells: whoever spoke last, if the passage goes on; the
 * other one of two who ask and answer; whoever the paragraph before ends with.
 *
 * Returns: whether it can be told
 */
gboolean
dateline_quotes_find_silent (DatelineQuoteFinder *self, guint i, DatelineQuoteCue *cue)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  const DatelineQuotedPassage *previous =
    i > 0 ? dateline_quote_finder_get_passage (self, i - 1) : NULL;
  const gboolean has_last = self->last.span.end_char > 0;
  const gboolean is_paragraph = passage->open == 0 && passage->block > 0;
  const DatelineQuoteName *name = is_paragraph ? find_introduced (self, passage->block) : NULL;

  *cue = (DatelineQuoteCue) { .speaker = DATELINE_NO_SPEAKER };
  if (previous != NULL && previous->goes_on && has_last)
    dateline_quote_cue_set_speaker (cue, self->last.speaker, .9 * self->last.confidence, "goes-on");
  else if (dateline_quotes_find_beside_before (self, i, cue))
    return TRUE;
  else if (previous != NULL && has_last && previous->block == passage->block &&
           self->last.span.block == passage->block)
    dateline_quote_cue_set_speaker (cue, self->last.speaker, .9 * self->last.confidence,
                                    "same-paragraph");
  else if (is_paragraph &&
           dateline_quote_context_find_colon_cue (&self->context, passage->block, cue))
    return TRUE;
  else if (name != NULL)
    dateline_quote_cue_set_speaker (cue, name->entity, .55, "introduced");
  else if (is_paragraph && is_turn_of_other (self, passage, previous))
    dateline_quote_cue_set_speaker (cue, self->other.speaker, .6, "in-turn");
  else if (is_paragraph && has_last && passage->block - self->last.span.block <= 1)
    dateline_quote_cue_set_speaker (cue, self->last.speaker, .6, "next-paragraph");
  else if (is_paragraph && is_question (self, passage->block - 1))
    dateline_quote_cue_set_speaker (cue, has_last ? self->last.speaker : self->protagonist, .5,
                                    "answer");
  else
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .4, "unattributed");
  return cue->speaker != DATELINE_NO_SPEAKER;
}
