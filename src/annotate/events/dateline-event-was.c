/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Participles that become a sentence with "was". */

#include "dateline-event-passed.h"

/* ", reissued in May last year,". */
#define MAX_ASIDE_TOKENS 12
/* "Delivered on 3 May by". */
#define MAX_TOKENS_TO_BY 5

/* "Published in May", "signed by Lee"; "announced" and the like only with who did it: "delivered
 * Wednesday by the bank". */
static gboolean
is_done_by (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const DatelineVerb *verb = &clause->verb;

  if (!dateline_event_sentence_is (self, verb->main, " delivered announced unveiled compiled "))
    return dateline_event_sentence_is (self, verb->end, " in on at by ");
  for (guint i = verb->end; i < MIN (self->range.end, verb->end + MAX_TOKENS_TO_BY); i++) {
    if (dateline_event_sentence_is (self, i, " by "))
      return TRUE;
    if (!dateline_event_sentence_has_flag (self, i,
                                           DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_DIGIT) &&
        !dateline_event_sentence_is (self, i, " on in "))
      return FALSE;
  }
  return FALSE;
}

/* "A study published in Nature" may look like a clause, but nothing that it published follows. In
 * "a study published in May says" it is none. */
static gboolean
has_no_object (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const DatelineVerb *verb = &clause->verb;

  if (verb->start != verb->main || verb->end >= self->range.end ||
      !dateline_event_sentence_is (self, verb->main,
                                   " published released issued founded built held signed "
                                   "delivered announced unveiled compiled ") ||
      !is_done_by (self, clause))
    return FALSE;
  return !dateline_event_has_verb (self, verb->end, clause->predicate.end);
}

/* Whether a comma follows, and another verb behind it. */
static gboolean
is_before_verb (const DatelineEventSentence *self, guint token)
{
  guint comma = token;

  while (comma + 1 < self->range.end && comma - token < MAX_ASIDE_TOKENS &&
         !dateline_event_is_comma (self, comma))
    comma++;
  if (comma + 1 >= self->range.end || !dateline_event_is_comma (self, comma))
    return FALSE;
  for (guint k = 0; k < self->verbs->len; k++) {
    if (dateline_event_get_verb (self, k)->start == comma + 1)
      return TRUE;
  }
  return FALSE;
}

/* "A hearing, set for May, …", "a recording, reissued in May, …": a participle between commas. */
static gboolean
is_between_commas (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const DatelineVerb *verb = &clause->verb;
  guint end = clause->subject.end;

  if (verb->start != verb->main || end >= verb->start ||
      !dateline_event_sentence_is (self, end, " , ") || clause->object.end > clause->object.start)
    return FALSE;
  /* "Ana Lee, teacher, born in May 1950". */
  if (dateline_event_sentence_is (self, verb->main, " born "))
    return TRUE;
  /* "The ship, built in 1952 and sold in 2011, …". */
  if (clause->number > 0 && dateline_event_sentence_is (self, verb->start - 1, " and ") &&
      dateline_event_get_verb (self, clause->number - 1)->start == end + 1)
    return is_before_verb (self, verb->end);
  /* "The merger, first announced in May, …". */
  if (end + 2 == verb->start &&
      dateline_event_sentence_is (self, end + 1, " first originally initially "))
    end++;
  return end + 1 == verb->start &&
         (is_before_verb (self, verb->end) || (verb->flags & DATELINE_VERB_REDUCED) != 0 ||
          (verb->end < self->range.end &&
           dateline_event_sentence_is (self, verb->main,
                                       " set scheduled planned slated "
                                       "fixed booked arranged ") &&
           dateline_event_sentence_is (self, verb->end, " for ")));
}

/* "A summit held in Oslo", but not "Lee sold", where it may be no participle. */
static gboolean
is_participle (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const DatelineFoundMention *mention =
    dateline_event_sentence_find_mention (self, clause->subject.end - 1);

  return ((clause->verb.flags & DATELINE_VERB_REDUCED) != 0 || has_no_object (self, clause)) &&
         clause->subject.end == clause->verb.start && clause->object.end == clause->object.start &&
         (mention == NULL || mention->name_kind != DATELINE_NAME_PERSON);
}

/**
 * dateline_event_wants_was:
 * @self: an English sentence
 * @clause: a clause in it
 *
 * Returns: whether its verb is a participle: "a summit held in Oslo", "a recording, reissued in
 *   May,"
 */
gboolean
dateline_event_wants_was (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  return clause->is_aside || is_participle (self, clause) || is_between_commas (self, clause);
}
