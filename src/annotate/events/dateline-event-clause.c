/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The clause that a date belongs to: its verb, and how far it goes. */

#include "dateline-event-private.h"

/* Words that lead no clause. */
#define JOINS " and or but as than so yet nor once "
/* A clause of so few characters may take one more, if both are no longer than that. */
#define MAX_CHARS_TO_LENGTHEN 56
#define MAX_CLAUSE_CHARS 104
/* Some words in marks that belong to a clause, with the marks. */
#define MAX_PHRASE_TOKENS 8
/* "24", "-", "21". */
#define SCORE_TOKENS 3
#define RELATIVES " who which whose where when whom "

static const DatelineToken *
get_token (const DatelineEventSentence *self, guint token)
{
  return dateline_analysis_get_token (self->analysis, self->block, token);
}

static gboolean
is_border (const DatelineEventSentence *self, guint token)
{
  return dateline_event_is_border (self, token);
}

static gboolean
is_comma (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_is (self, token, " , ");
}

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
    if (is_comma (self, i) && i + 1 < self->range.end && begins_aside (self, i + 1)) {
      skip_until = i + 2;
      while (skip_until < self->range.end && !is_comma (self, skip_until))
        skip_until++;
      i = skip_until - 1;
    } else if (i > token && is_border (self, i)) {
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
  if (at == self->range.start || !is_comma (self, at - 1))
    return token;
  for (guint i = at - 1; i > self->range.start + 1; i--) {
    if (is_comma (self, i - 1))
      return dateline_event_sentence_is (self, i, RELATIVES) ? i - 1 : token;
  }
  return token;
}

static guint
find_verb_before (const DatelineEventSentence *self, guint token)
{
  guint found = G_MAXUINT;

  token = skip_aside (self, token);
  if (token > self->range.start &&
      dateline_event_sentence_is (self, token - 1, " since before after until "))
    token--;

  for (guint k = 0; k < self->verbs->len && dateline_event_get_verb (self, k)->end <= token; k++)
    found = k;
  if (found != G_MAXUINT &&
      dateline_event_has_border (self, dateline_event_get_verb (self, found)->end, token))
    return G_MAXUINT;
  return found;
}

static gboolean
begins_finite_verb (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    if (dateline_event_get_verb (self, k)->start == token &&
        (dateline_event_get_verb (self, k)->flags & DATELINE_VERB_FINITE) != 0)
      return TRUE;
  }
  return FALSE;
}

/* "On Friday, the storm …", "…, and in May she …": the date leads its clause. In "Lee, who came
 * in May, will …" no subject stands behind it. */
static gboolean
leads_clause (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint next = date->end;

  if (date->start > self->range.start && !is_comma (self, date->start - 1) &&
      !dateline_event_sentence_is (self, date->start - 1, JOINS) &&
      !is_border (self, date->start - 1) &&
      !dateline_event_sentence_is (self, date->start - 1, " late early by ") &&
      !dateline_event_sentence_has_flag (self, date->start - 1, DATELINE_TOKEN_PUNCTUATION))
    return FALSE;
  if (next < self->range.end && is_comma (self, next))
    next++;
  return next < self->range.end &&
         !dateline_event_sentence_has_flag (self, next, DATELINE_TOKEN_PUNCTUATION) &&
         !dateline_event_sentence_is (self, next, JOINS) && !is_border (self, next) &&
         !begins_finite_verb (self, next);
}

/* "It goes back to March 2024, when the company announced plans": what happened then. */
static guint
find_verb_of_when (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  guint at = date->end;

  if (date->start == self->range.start ||
      !dateline_event_sentence_is (self, date->start - 1, " to "))
    return G_MAXUINT;
  if (at < self->range.end && is_comma (self, at))
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

/* Whether nothing is between a token and the two behind it: "11 – 3 men" is no score. */
static gboolean
is_tight (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *first = dateline_analysis_get_token (self->analysis, self->block, token);

  return first->end_byte == first[1].start_byte && first[1].end_byte == first[2].start_byte;
}

/* The token behind a score such as "2-1", or @token if there is none. */
static guint
pass_score (const DatelineEventSentence *self, guint token)
{
  const gboolean is_score =
    token + 2 < self->range.end &&
    dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_DIGIT) &&
    dateline_event_sentence_is (self, token + 1, " - – ") &&
    dateline_event_sentence_has_flag (self, token + 2, DATELINE_TOKEN_DIGIT);

  return is_score && is_tight (self, token) ? token + SCORE_TOKENS : token;
}

/* "6-4, 7-6", "the Bears, 24-21, in Denver". */
static gboolean
is_comma_of_score (const DatelineEventSentence *self, guint token)
{
  return pass_score (self, token + 1) > token + 1 ||
         (token > self->range.start + SCORE_TOKENS && is_comma (self, token - SCORE_TOKENS - 1) &&
          pass_score (self, token - SCORE_TOKENS) == token);
}

/* "2-1 (1-0)": what stands in brackets is a score as well; the token behind it, or @token. */
static guint
pass_bracketed_score (const DatelineEventSentence *self, guint token)
{
  const guint end = pass_score (self, token + 1);

  return end > token + 1 && end < self->range.end && dateline_event_sentence_is (self, end, " ) ")
         ? end + 1
         : token;
}

/* Whether a comma belongs to a name, or stands around one that says who is meant. */
static gboolean
is_inner_comma (const DatelineEventSentence *self, guint token, const DatelineTokenRange *date)
{
  const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, token);
  const DatelineFoundMention *next;

  if (mention != NULL && mention->first_token < token && token < mention->last_token)
    return TRUE;
  if ((token >= date->start && token < date->end) || is_comma_of_score (self, token))
    return TRUE;
  if (token + 1 == date->start)
    return TRUE;
  next =
    token + 1 < self->range.end ? dateline_event_sentence_find_mention (self, token + 1) : NULL;
  if (next != NULL && next->first_token == token + 1 && next->name_kind == DATELINE_NAME_PERSON &&
      next->last_token + 1 < self->range.end && is_comma (self, next->last_token + 1))
    return TRUE;
  for (guint i = token; i > self->range.start + 1 && token - i < 6; i--) {
    const DatelineFoundMention *previous = dateline_event_sentence_find_mention (self, i - 1);

    if (previous != NULL && previous->name_kind == DATELINE_NAME_PERSON &&
        previous->last_token + 1 == token && previous->first_token > self->range.start)
      return is_comma (self, previous->first_token - 1);
  }
  return FALSE;
}

static gboolean
is_verb_at (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    if (dateline_event_get_verb (self, k)->start == token ||
        dateline_event_get_verb (self, k)->main == token)
      return TRUE;
  }
  return FALSE;
}

/* A dash between two clauses has a space before it; that of "2-1" has none. */
static gboolean
is_dash (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_is (self, token, " – - -- ") &&
         dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_SPACE_BEFORE);
}

/* "China's “nine-dash line” had no basis": some words in marks belong to the clause. Where the
 * mark that opens stands at @token, the one that closes. */
static guint
find_phrase_end (const DatelineEventSentence *self, guint token)
{
  if (!dateline_event_sentence_is_quote (self, token) || token == self->range.start ||
      dateline_event_sentence_has_flag (self, token - 1, DATELINE_TOKEN_PUNCTUATION))
    return G_MAXUINT;
  for (guint i = token + 1; i < MIN (self->range.end, token + MAX_PHRASE_TOKENS); i++) {
    if (dateline_event_sentence_is_quote (self, i))
      return i > token + 1 &&
                 !dateline_event_sentence_has_flag (self, i - 1, DATELINE_TOKEN_PUNCTUATION)
             ? i
             : G_MAXUINT;
  }
  return G_MAXUINT;
}

/**
 * dateline_event_find_end:
 * @self: an English sentence
 * @verb: the verb of a clause in it
 * @date: the words of a date
 * @is_report: whether somebody says something by the verb
 *
 * Returns: the token behind the clause
 */
guint
dateline_event_find_end (const DatelineEventSentence *self,
                         const DatelineVerb *verb,
                         const DatelineTokenRange *date,
                         gboolean is_report)
{
  for (guint i = verb->end; i < self->range.end; i++) {
    const guint close = is_report ? G_MAXUINT : find_phrase_end (self, i);

    if (close != G_MAXUINT) {
      i = close;
      continue;
    }
    if (dateline_event_sentence_is (self, i, " ( ") && pass_bracketed_score (self, i) > i) {
      i = pass_bracketed_score (self, i) - 1;
      continue;
    }
    if (i + 1 >= date->start && i < date->end && !is_comma (self, i))
      continue;
    if (is_comma (self, i)
          ? !is_inner_comma (self, i, date)
          : dateline_event_sentence_is_quote (self, i) ||
              dateline_event_sentence_is (self, i, " . ; : ! ? ( — … ... ") || is_dash (self, i))
      return i;
    if (is_border (self, i) && !(is_report && i <= verb->end + 1))
      return i;
    if ((verb->flags & DATELINE_VERB_REDUCED) != 0 && begins_finite_verb (self, i))
      return i;
    if (dateline_event_sentence_is (self, i, " and but or ") && i + 1 < self->range.end &&
        (is_verb_at (self, i + 1) || (i + 2 < self->range.end && is_verb_at (self, i + 2))))
      return i;
  }
  return self->range.end;
}

/* What a report says may stand before it: "…, a report said on Monday". */
static DatelineTokenRange
find_content_before (const DatelineEventSentence *self, guint subject)
{
  if (subject <= self->range.start + 4 || !is_comma (self, subject - 1))
    return (DatelineTokenRange) { 0, 0 };
  return (DatelineTokenRange) { self->range.start, subject - 1 };
}

/* A short clause takes what it came of: "resigned after weeks of pressure". */
static guint
lengthen (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const guint end = clause->predicate.end;
  const guint start_char = get_token (self, clause->subject.start)->start_char;
  guint at = end + 1;

  if (end + 3 >= self->range.end || clause->is_report ||
      !dateline_event_sentence_is (self, end, " after when because ") ||
      get_token (self, end)->start_char - start_char > MAX_CHARS_TO_LENGTHEN)
    return end;
  while (at < self->range.end && !is_comma (self, at) && !is_dash (self, at) &&
         !dateline_event_sentence_is_quote (self, at) &&
         !dateline_event_sentence_is (self, at, " . ; : ! ? ( but and which who "))
    at++;
  return get_token (self, at - 1)->end_char - start_char <= MAX_CLAUSE_CHARS ? at : end;
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
      (date->start > self->range.start &&
       dateline_event_sentence_is (self, date->start - 1,
                                   " beginning starting ending effective expiring dated ")))
    return FALSE;
  *clause = (DatelineEventClause) { .verb = *dateline_event_get_verb (self, verb),
                                    .number = verb,
                                    .pronoun = G_MAXUINT };
  if (!dateline_event_find_subject (self, verb, date, &clause->subject))
    return FALSE;
  clause->apposition = dateline_event_find_apposition (self, &clause->subject, clause->verb.start);
  clause->is_report = dateline_event_sentence_is_speech (self, &clause->verb);
  dateline_event_find_aside (self, clause);
  clause->predicate.start = clause->verb.start;
  clause->predicate.end = dateline_event_find_end (self, &clause->verb, date, clause->is_report);
  clause->predicate.end = lengthen (self, clause);
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
