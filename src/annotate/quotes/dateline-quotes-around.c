/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said around the words that tell who says it, or before more of them, and what is not
 * said. */

#include "dateline-quotes-telling-private.h"

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
  while (after.end < MIN (self->sentence->end, cue->end + DATELINE_TELLING_MAX_TAIL) &&
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

/**
 * dateline_telling_count_tail:
 * @self: a sentence
 * @cue: a verb of speech in it
 *
 * Returns: how many tokens follow the verb up to a mark
 */
guint
dateline_telling_count_tail (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint end = cue->end;

  while (end < self->sentence->end && !dateline_telling_is_comma (self, end))
    end++;
  return end - cue->end;
}

/**
 * dateline_telling_tell_before_kin:
 * @self: a sentence
 * @cue: a verb of speech right behind a comma, and who spoke
 *
 * Tells what stands before who that is: "Lee died at home, her son, Omar Diaz, told the BBC".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_before_kin (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint comma = dateline_telling_find_comma_before (self, cue->start);

  for (guint n = 0; n < 2; n++) {
    if (comma == G_MAXUINT || comma <= self->sentence->start)
      return FALSE;
    comma = dateline_telling_find_comma_before (self, comma);
  }
  if (comma == G_MAXUINT || !dateline_speech_words_is_english (self->context->words) ||
      !dateline_telling_is_word (self, comma + 1, " his her their a an ") ||
      dateline_telling_has_verb (self, comma + 1, cue->start) ||
      !dateline_telling_has_verb (self, self->sentence->start, comma) ||
      dateline_telling_count_tail (self, cue) > DATELINE_TELLING_MAX_TAIL)
    return FALSE;
  return dateline_telling_tell (self, self->sentence->start, comma, cue, .9);
}

/**
 * dateline_telling_tell_before_name:
 * @self: a sentence
 * @cue: (inout): a verb of speech; its speaker is set
 *
 * Tells what stands before who said it, and what that is: "it fell, Ana Lee, a doctor, said".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_before_name (DatelineTelling *self, DatelineQuoteCue *cue)
{
  const guint block = self->sentence->block;
  guint commas[3], at = cue->start, first;
  const DatelineQuoteName *name;

  if (!dateline_speech_words_is_english (self->context->words) ||
      dateline_telling_count_tail (self, cue) > DATELINE_TELLING_MAX_TAIL)
    return FALSE;
  for (guint n = G_N_ELEMENTS (commas); n > 0; n--) {
    at = dateline_telling_find_comma_before (self, at);
    if (at == G_MAXUINT || at <= self->sentence->start)
      return FALSE;
    commas[n - 1] = at;
  }
  first = commas[0] + (dateline_telling_is_word (self, commas[0] + 1, " the ") ? 2 : 1);
  name = dateline_quote_context_find_name (self->context, block, first);
  if (name == NULL || commas[2] + 1 != cue->start ||
      dateline_quote_context_get_token (self->context, block, first)->start_char !=
        name->span.start_char ||
      dateline_quote_context_get_token (self->context, block, commas[1] - 1)->end_char !=
        name->span.end_char ||
      !dateline_telling_is_word (self, commas[1] + 1, " a an the his her its their ") ||
      dateline_telling_has_verb (self, commas[1] + 1, commas[2]) ||
      !dateline_telling_has_verb (self, self->sentence->start, commas[0]))
    return FALSE;
  dateline_quote_cue_set_speaker (cue, name->entity, .9, "name");
  self->last = *cue;
  self->has_last = TRUE;
  return dateline_telling_tell (self, self->sentence->start, commas[0], cue, .9);
}

/**
 * dateline_telling_is_unsaid:
 * @self: a sentence
 * @token: the number of a verb in it
 *
 * Returns: whether nothing was said: "did not say whether", "declined to say why"
 */
gboolean
dateline_telling_is_unsaid (const DatelineTelling *self, guint token)
{
  guint at = token;

  if (!dateline_speech_words_is_english (self->context->words))
    return FALSE;
  /* "Thanks to a late goal". */
  if (token + 1 < self->sentence->end && dateline_telling_is_word (self, token, " thanks ") &&
      dateline_telling_is_word (self, token + 1, " to "))
    return TRUE;
  while (at > self->sentence->start &&
         dateline_telling_is_word (self, at - 1, " immediately yet even to publicly "))
    at--;
  return at > self->sentence->start &&
         dateline_telling_is_word (self, at - 1,
                                   " not never didn't didn\342\200\231t doesn't "
                                   "doesn\342\200\231t don't don\342\200\231t hasn't "
                                   "hasn\342\200\231t haven't declined refused declines refuses "
                                   "without nor neither ");
}
