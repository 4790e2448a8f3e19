/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What somebody's opinion is of: "Lee praised the bridge's builders", "warned of a flood". */

#include "dateline-quotes-telling-private.h"

/* How far behind a verb its object is looked for. */
#define MAX_TAIL_TOKENS 8
#define OBJECT_LEADS " for to "
/* What is "dismissed" in words; a juror or a case is not. */
#define CLAIMS                                                                                     \
  " as claim claims allegation allegations accusation accusations charge report reports "          \
  "rumours rumors suggestion suggestions criticism critics idea concern concerns fears warning "   \
  "warnings talk complaints calls "

/* "Dismissed a juror", "defended her title": that is done, not said. */
static gboolean
is_deed (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + MAX_TAIL_TOKENS);

  if (dateline_telling_is_word (self, cue->start, " defended defends ")) {
    for (guint i = cue->end; i < end; i++) {
      if (dateline_telling_is_word (self, i, " title titles crown trophy championship cup "))
        return TRUE;
    }
    return FALSE;
  }
  if (!dateline_telling_is_word (self, cue->start, " dismissed dismisses dismiss "))
    return FALSE;
  for (guint i = cue->end; i < end && !dateline_telling_is_comma (self, i); i++) {
    if (dateline_telling_is_word (self, i, CLAIMS))
      return FALSE;
  }
  return TRUE;
}

/* Where the "of" stands behind whom somebody accuses or warns, or G_MAXUINT. */
static guint
find_of (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + MAX_TAIL_TOKENS);

  for (guint i = cue->end; i < end && !dateline_telling_is_comma (self, i); i++) {
    if (dateline_telling_is_word (self, i, " of "))
      return i;
    if (dateline_telling_is_word (self, i, " that to on about against "))
      return G_MAXUINT;
  }
  return G_MAXUINT;
}

/* "Lee warned of a hard winter", "warned the town of a flood". */
static gboolean
tell_warning (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint of;

  if (cue->speaker == DATELINE_NO_SPEAKER ||
      !dateline_telling_is_word (self, cue->start, " warned warns "))
    return FALSE;
  of = find_of (self, cue);
  return of != G_MAXUINT &&
         dateline_telling_tell (self, of + 1, dateline_telling_find_clause_end (self, of + 1, TRUE),
                                cue, .7);
}

/* "Lee denied any part in the fire". "Denies four counts of fraud" is a plea. */
static gboolean
tell_denial (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const guint end = MIN (self->sentence->end, cue->end + MAX_TAIL_TOKENS);

  for (guint i = cue->end; i < end && !dateline_telling_is_comma (self, i); i++) {
    if (dateline_telling_is_word (self, i, " count counts charge charges "))
      return FALSE;
  }
  if (cue->speaker == DATELINE_NO_SPEAKER ||
      !dateline_telling_is_word (self, cue->start, " denied denies ") ||
      cue->end >= self->sentence->end || dateline_telling_is_comma (self, cue->end) ||
      dateline_telling_is_word (self, cue->end, " by in on at "))
    return FALSE;
  return dateline_telling_tell (self, cue->end,
                                dateline_telling_find_clause_end (self, cue->end, TRUE), cue, .7);
}

/**
 * dateline_telling_tell_topic:
 * @self: a sentence
 * @cue: a verb of speech, and who spoke
 *
 * Tells what somebody warned of, or denied, in words that are no clause.
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_topic (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  return dateline_speech_words_is_english (self->context->words) &&
         (tell_warning (self, cue) || tell_denial (self, cue));
}

/**
 * dateline_telling_tell_object:
 * @self: a sentence
 * @cue: a verb of opinion, and who spoke
 *
 * Tells what an opinion is of: "Lee praised the bridge's builders".
 *
 * Returns: whether it was added
 */
gboolean
dateline_telling_tell_object (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint start = cue->end;

  /* "the man accused of it": who does so is not said; "called on them to go" is no clause. */
  if (is_deed (self, cue) ||
      (start < self->sentence->end && dateline_telling_is_word (self, start, " of by on upon ")))
    return FALSE;
  /* "Accused her of lying": that she did. */
  if (dateline_telling_is_word (self, cue->start, " accused accuses ") &&
      find_of (self, cue) != G_MAXUINT)
    start = find_of (self, cue) + 1;
  if (start < self->sentence->end && dateline_telling_is_word (self, start, OBJECT_LEADS))
    start++;
  return dateline_telling_tell (self, start, dateline_telling_find_clause_end (self, start, TRUE),
                                cue, .7);
}
