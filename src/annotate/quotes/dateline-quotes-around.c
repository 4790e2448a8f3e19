/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said around the words that tell who says it. */

#include "dateline-quotes-telling-private.h"

/* "…, said Lee, …": how many tokens may stand between the commas. */
#define MAX_TAIL_TOKENS 8

/**
 * dateline_telling_tell_around:
 * @self: a sentence
 * @cue: a verb of speech right behind a comma
 *
 * Tells what goes on behind whoever says it: "Had it been checked, said Lee, it would stand".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_around (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint comma = dateline_telling_find_comma_before (self, cue->start);
  DatelineQuoteRange after = { self->sentence->block, cue->end, cue->end };
  DatelineQuoteCue inverted = *cue;

  if (!dateline_speech_words_is_english (self->context->words) ||
      !dateline_telling_is_word (self, cue->start, " said says added argued ") ||
      !dateline_telling_has_verb (self, self->sentence->start, comma))
    return FALSE;
  while (after.end < MIN (self->sentence->end, cue->end + MAX_TAIL_TOKENS) &&
         !dateline_telling_is_comma (self, after.end))
    after.end++;
  if (after.end + 2 >= self->sentence->end || after.end == cue->end ||
      !dateline_telling_is_comma (self, after.end) ||
      dateline_telling_has_verb (self, cue->end, after.end) ||
      !dateline_telling_has_verb (self, after.end + 1, self->sentence->end))
    return FALSE;
  if (!dateline_quote_context_find_inverted (self->context, &after, &inverted)) {
    if (!dateline_telling_is_word (self, cue->end, " the a one an "))
      return FALSE;
    inverted.confidence = .4;
    inverted.rule = "unnamed";
  }
  self->last = inverted;
  self->has_last = TRUE;
  return dateline_telling_tell (self, self->sentence->start, self->sentence->end, &inverted, .85);
}
