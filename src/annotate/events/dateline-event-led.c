/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* "Born in 1950 in Oslo, Lee left school at 14": what leads a sentence was so of its subject,
 * and the date is not that of the verb behind. */

#include "dateline-event-private.h"

#define PARTICIPLES                                                                                \
  " born founded built created established elected appointed named opened released published "     \
  "launched formed completed constructed built inaugurated discovered introduced painted "         \
  "written designed acquired bought ordained crowned jailed arrested commissioned raised set "

/* "Friends of the Old Oak, a group …". */
#define MAX_FRONT_TOKENS 9

/* The first finite verb behind a token, or %G_MAXUINT. */
static guint
find_verb (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if (verb->start > token && (verb->flags & DATELINE_VERB_FINITE) != 0)
      return k;
  }
  return G_MAXUINT;
}

/* Two commas may part a place from its country: the last before the subject ends the phrase. */
static guint
find_phrase_end (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint at = self->range.start + 1;

  while (at < self->range.end && !(dateline_event_is_comma (self, at) && at >= date->end))
    at++;
  return at;
}

/**
 * dateline_event_find_aside:
 * @self: an English sentence
 * @clause: (inout): a clause of it, with its subject
 *
 * Finds whom a participle between commas tells of: in "Lee, a nurse freed in May, will speak",
 * Lee, and not any nurse.
 */
void
dateline_event_find_aside (const DatelineEventSentence *self, DatelineEventClause *clause)
{
  const guint start = clause->subject.start;

  if ((clause->verb.flags & DATELINE_VERB_REDUCED) == 0 || start < self->range.start + 2 ||
      start - self->range.start > MAX_FRONT_TOKENS || !dateline_event_is_comma (self, start - 1) ||
      !dateline_event_sentence_is (self, start, " a an "))
    return;
  for (guint i = self->range.start; i + 1 < start; i++) {
    if (dateline_event_sentence_has_flag (self, i,
                                          DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE) ||
        dateline_event_is_border (self, i))
      return;
  }
  if (find_verb (self, self->range.start) != G_MAXUINT &&
      dateline_event_get_verb (self, find_verb (self, self->range.start))->start < start)
    return;
  clause->subject = (DatelineTokenRange) { self->range.start, start - 1 };
  clause->is_aside = TRUE;
}

/**
 * dateline_event_find_led:
 * @self: an English sentence
 * @date: the words of a date in it
 * @clause: (out): the clause
 *
 * Finds what a participle that leads the sentence tells of the subject behind it.
 *
 * Returns: whether the date belongs to such a participle
 */
gboolean
dateline_event_find_led (const DatelineEventSentence *self,
                         const DatelineTokenRange *date,
                         DatelineEventClause *clause)
{
  const guint start = self->range.start;
  DatelineTokenRange subject;
  guint end, verb;

  if (!dateline_event_sentence_is (self, start, PARTICIPLES) || date->start <= start)
    return FALSE;
  end = find_phrase_end (self, date);
  for (guint i = start; i < date->start; i++) {
    if (dateline_event_is_comma (self, i))
      return FALSE;
  }
  verb = find_verb (self, end);
  if (verb == G_MAXUINT || !dateline_event_find_subject (self, verb, date, &subject) ||
      subject.start <= end || find_verb (self, start) != verb)
    return FALSE;
  *clause = (DatelineEventClause) {
    .subject = subject,
    .predicate = { start, end },
    .verb = { start, start + 1, start, DATELINE_VERB_FINITE | DATELINE_VERB_PASSIVE },
    .number = verb,
    .pronoun = G_MAXUINT,
    .is_led = TRUE,
  };
  return TRUE;
}
