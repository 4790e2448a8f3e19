/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The clause that a date belongs to: its verb, and what is told with it. */

#include "dateline-event-private.h"

/* Words that lead no clause. */
#define JOINS " and or but as than so yet nor once "
#define RELATIVES " who which whose where when whom "

/* "…, who was there, …", "…, days before he left, …". */
static gboolean
begins_aside (const DatelineEventSentence *self, guint token)
{
  if (dateline_event_sentence_is (self, token, RELATIVES))
    return TRUE;
  for (guint i = token + 1; i < MIN (token + 4, self->range.end); i++) {
    if (dateline_event_sentence_is (self, i, " before after "))
      return dateline_event_sentence_is (self, i - 1,
                                         " minutes hours days weeks months years day week month "
                                         "year hour ");
  }
  return FALSE;
}

/* The first verb behind the date, passing over what is told by the way. */
static guint
find_verb_behind (const DatelineEventSentence *self, guint token)
{
  guint skip_until = token;

  for (guint i = token; i < self->range.end; i++) {
    if (dateline_event_is_comma (self, i) && i + 1 < self->range.end &&
        begins_aside (self, i + 1)) {
      skip_until = i + 2;
      while (skip_until < self->range.end && !dateline_event_is_comma (self, skip_until))
        skip_until++;
      i = skip_until - 1;
    } else if (i > token && dateline_event_is_border (self, i)) {
      return G_MAXUINT;
    }
    for (guint k = 0; k < self->verbs->len; k++) {
      const DatelineVerb *verb = dateline_event_get_verb (self, k);

      if (verb->start == i && i >= skip_until && (verb->flags & DATELINE_VERB_FINITE) != 0)
        return k;
    }
  }
  return G_MAXUINT;
}

/* "…, which is new, in May": what stands before the last comma is told by the way. */
static guint
skip_aside (const DatelineEventSentence *self, guint token)
{
  guint at = token;

  while (at > self->range.start && dateline_event_sentence_is (self, at - 1, " in on by late "))
    at--;
  if (at == self->range.start || !dateline_event_is_comma (self, at - 1))
    return token;
  for (guint i = at - 1; i > self->range.start + 1; i--) {
    if (dateline_event_is_comma (self, i - 1))
      return dateline_event_sentence_is (self, i, RELATIVES " called named dubbed ") ? i - 1
                                                                                     : token;
  }
  return token;
}

/* "Fires, including the largest this year": the date is of one of them. */
static gboolean
is_among_others (const DatelineEventSentence *self, guint start, guint token)
{
  for (guint i = token; i > start; i--) {
    if (dateline_event_is_comma (self, i - 1))
      return i < token && dateline_event_sentence_is (self, i, " including among ");
  }
  return FALSE;
}

/* "Lee vanished as she walked home on Monday": what happened is what stands before "as". */
static guint
pass_as (const DatelineEventSentence *self, guint verb)
{
  const guint start = dateline_event_get_verb (self, verb)->start;

  if (verb == 0 || start < self->range.start + 3 ||
      !dateline_event_sentence_is (self, start - 1, " he she it they ") ||
      !dateline_event_sentence_is (self, start - 2, " as while "))
    return verb;
  for (guint k = verb; k > 0; k--) {
    const DatelineVerb *before = dateline_event_get_verb (self, k - 1);

    if ((before->flags & DATELINE_VERB_FINITE) == 0)
      continue;
    if ((before->flags & (DATELINE_VERB_STATE | DATELINE_VERB_MODAL)) != 0 ||
        dateline_event_sentence_is_speech (self, before))
      return verb;
    for (guint i = before->end; i + 2 < start; i++) {
      if (dateline_event_is_comma (self, i) || dateline_event_is_border (self, i))
        return verb;
    }
    return k - 1;
  }
  return verb;
}

static guint
find_verb_before (const DatelineEventSentence *self, guint token)
{
  guint found = G_MAXUINT;

  token = skip_aside (self, token);
  /* "Before dawn on Tuesday". */
  if (token > self->range.start + 3 && dateline_event_sentence_is (self, token - 1, " on ") &&
      dateline_event_sentence_is (self, token - 2, " dawn daybreak sunrise ") &&
      dateline_event_sentence_is (self, token - 3, " before "))
    token -= 3;
  if (token > self->range.start &&
      dateline_event_sentence_is (self, token - 1, " since before after until "))
    token--;

  for (guint k = 0; k < self->verbs->len && dateline_event_get_verb (self, k)->end <= token; k++) {
    if (!dateline_event_ends_period (self, dateline_event_get_verb (self, k)->start))
      found = k;
  }
  if (found != G_MAXUINT &&
      (dateline_event_has_border (self, dateline_event_get_verb (self, found)->end, token) ||
       is_among_others (self, dateline_event_get_verb (self, found)->end, token)))
    return G_MAXUINT;
  return found != G_MAXUINT ? pass_as (self, found) : found;
}

/* "On Friday, the storm …", "…, and in May she …": the date leads its clause. In "Lee, who came
 * in May, will …" no subject stands behind it. */
static gboolean
leads_clause (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint next = date->end;

  if (date->start > self->range.start && !dateline_event_is_comma (self, date->start - 1) &&
      !dateline_event_sentence_is (self, date->start - 1, JOINS) &&
      !dateline_event_is_border (self, date->start - 1) &&
      !dateline_event_sentence_is (self, date->start - 1, " late early by ") &&
      !dateline_event_sentence_has_flag (self, date->start - 1, DATELINE_TOKEN_PUNCTUATION))
    return FALSE;
  if (next < self->range.end && dateline_event_is_comma (self, next))
    next++;
  return next < self->range.end &&
         !dateline_event_sentence_has_flag (self, next, DATELINE_TOKEN_PUNCTUATION) &&
         !dateline_event_sentence_is (self, next, JOINS) &&
         !dateline_event_is_border (self, next) && !dateline_event_begins_finite_verb (self, next);
}

/* "It goes back to March 2024, when the company announced plans": what happened then. */
static guint
find_verb_of_when (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint at = date->end;

  if (date->start == self->range.start ||
      !dateline_event_sentence_is (self, date->start - 1, " to "))
    return G_MAXUINT;
  if (at < self->range.end && dateline_event_is_comma (self, at))
    at++;
  return at + 1 < self->range.end && dateline_event_sentence_is (self, at, " when ")
         ? find_verb_behind (self, at + 1)
         : G_MAXUINT;
}

static guint
find_verb (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint found = find_verb_of_when (self, date);

  if (found != G_MAXUINT)
    return found;
  if (leads_clause (self, date))
    found = find_verb_behind (self, date->end);
  if (found == G_MAXUINT)
    found = find_verb_before (self, date->start);
  return found != G_MAXUINT ? found : find_verb_behind (self, date->end);
}

/* "Below where it had closed on Friday": how high it was, and nothing that happened. */
static gboolean
is_level (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return subject->start > self->range.start + 1 &&
         dateline_event_sentence_is (self, subject->start - 1, " where ") &&
         dateline_event_sentence_is (self, subject->start - 2, " above below beyond near from to ");
}

/* What a report says may stand before it: "…, a report said on Monday". */
static DatelineTokenRange
find_content_before (const DatelineEventSentence *self, guint subject)
{
  if (subject <= self->range.start + 4 || !dateline_event_is_comma (self, subject - 1))
    return (DatelineTokenRange) { 0, 0 };
  return (DatelineTokenRange) { self->range.start, subject - 1 };
}

/**
 * dateline_event_find_clause:
 * @self: an English sentence
 * @date: the words of a date in it
 * @clause: (out): the clause
 *
 * Finds what the sentence says of a date.
 *
 * Returns: %FALSE if it cannot be told
 */
gboolean
dateline_event_find_clause (const DatelineEventSentence *self,
                            const DatelineTokenRange *date,
                            DatelineEventClause *clause)
{
  const guint verb = find_verb (self, date);

  if (dateline_event_find_led (self, date, clause))
    return TRUE;
  if (verb == G_MAXUINT || dateline_event_is_dated_noun (self, date) ||
      (date->start > self->range.start && !dateline_event_ends_period (self, date->start - 1) &&
       dateline_event_sentence_is (self, date->start - 1,
                                   " beginning starting ending effective expiring dated ")))
    return FALSE;
  *clause = (DatelineEventClause) { .verb = *dateline_event_get_verb (self, verb),
                                    .number = verb,
                                    .pronoun = G_MAXUINT };
  if (!dateline_event_find_subject (self, verb, date, &clause->subject) ||
      is_level (self, &clause->subject))
    return FALSE;
  clause->apposition = dateline_event_find_apposition (self, &clause->subject, clause->verb.start);
  clause->is_report = dateline_event_sentence_is_speech (self, &clause->verb);
  dateline_event_find_aside (self, clause);
  clause->predicate.start = clause->verb.start;
  clause->predicate.end = dateline_event_find_end (self, &clause->verb, date, clause->is_report);
  clause->predicate.end = dateline_event_lengthen (self, clause);
  /* "Showed just how many came" is cut before what it showed. */
  if (dateline_event_sentence_is (self, clause->predicate.end - 1, " just only exactly precisely "))
    return FALSE;
  clause->object = dateline_event_find_object_before (self, date, clause);
  clause->auxiliary = dateline_event_find_auxiliary (self, verb);
  clause->is_planned = dateline_event_is_planned (self, verb, &clause->subject);
  if (clause->is_report)
    clause->content = find_content_before (self, clause->subject.start);
  return TRUE;
}
