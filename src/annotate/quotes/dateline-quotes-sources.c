/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speech of which a source is named: "according to Lee, …". */

#include "dateline-quotes-telling-private.h"

/* "According to a survey of May by the bank": who made it. */
static void
find_author (DatelineTelling *self, guint end, DatelineQuoteCue *cue)
{
  for (guint i = cue->end; i + 1 < end; i++) {
    const DatelineQuoteName *name;
    guint at = i + 1;

    if (!dateline_telling_is_word (self, i, " by from "))
      continue;
    if (at + 1 < end && dateline_telling_is_word (self, at, " the a an "))
      at++;
    name = dateline_quote_context_find_name (self->context, self->sentence->block, at);
    if (name == NULL || name->kind == DATELINE_KIND_PLACE)
      continue;
    dateline_quote_cue_set_speaker (cue, name->entity, .7, "author");
    return;
  }
  dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
}

/* The comma that ends "According to Lee, 58, a doctor, ": a verb follows it before the
 * next one does. */
static guint
find_source_end (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + DATELINE_TELLING_MAX_TOKENS);
  const gboolean is_english = dateline_speech_words_is_english (self->context->words);
  guint first = G_MAXUINT;

  if (!is_english)
    return dateline_telling_find_source_end (self, cue);
  for (guint i = cue->end; i < end; i++) {
    guint next = i + 1;

    if (!dateline_telling_is_comma (self, i))
      continue;
    if (first == G_MAXUINT)
      first = i;
    while (next < end && !dateline_telling_is_comma (self, next))
      next++;
    if (dateline_telling_has_verb (self, i + 1, next) &&
        !dateline_telling_is_word (self, i + 1, " who which whose "))
      return i;
  }
  return first;
}

/**
 * dateline_telling_tell_source:
 * @self: a sentence
 * @cue: (inout): a word that names a source; its speaker, confidence and rule are set
 *
 * Tells "According to Lee, the bridge opens in May" and "the bridge opens, according to Lee".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_source (DatelineTelling *self, DatelineQuoteCue *cue)
{
  DatelineQuoteRange after = { self->sentence->block, cue->end, self->sentence->end };
  const guint comma = find_source_end (self, cue);
  const guint end = comma != G_MAXUINT ? comma : self->sentence->end;
  guint start;

  /* "Nach Angaben von Lee": other information is no source. */
  if (dateline_telling_is_word (self, cue->start, " angaben ") &&
      (cue->start == self->sentence->start ||
       !dateline_telling_is_word (self, cue->start - 1, " nach ")))
    return FALSE;
  /* "据报道": nobody says who. */
  if (cue->end < self->sentence->end && dateline_telling_is_word (self, cue->start, " 据 據 ") &&
      dateline_telling_is_word (self, cue->end, " 报 報 了 悉 介 统 統 说 說 传 傳 "))
    return FALSE;
  if (!dateline_quote_context_find_inverted (self->context, &after, cue)) {
    if (!dateline_speech_words_is_english (self->context->words) ||
        !dateline_telling_is_word (self, cue->start, " according "))
      return FALSE;
    find_author (self, end, cue);
  }
  if (cue->start > self->sentence->start + DATELINE_TELLING_MIN_TOKENS)
    return dateline_telling_tell (self, self->sentence->start, cue->start, cue, .85);
  start = dateline_telling_find_behind_source (self, cue);
  if (start != G_MAXUINT)
    return dateline_telling_tell (self, start, self->sentence->end, cue, .85);
  return comma != G_MAXUINT &&
         dateline_telling_tell (self, comma + 1, self->sentence->end, cue, .85);
}
