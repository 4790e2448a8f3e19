/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far an English clause goes behind its verb. */

#include "dateline-event-passed.h"

/* A clause of so few characters may take one more, if both are no longer than that. */
#define MAX_CHARS_TO_LENGTHEN 56
#define MAX_CLAUSE_CHARS 104
/* Some words in marks that belong to a clause, with the marks. */
#define MAX_PHRASE_TOKENS 8
/* "24", "-", "21". */
#define SCORE_TOKENS 3
/* "Winning a prize for her part in". */
#define MAX_GERUND_TOKENS 12
/* "About", "4.2", "million", "euros". */
#define MAX_MEASURE_TOKENS 7
/* "And his long trial has": how far the verb of another clause may be. */
#define MAX_SUBJECT_TOKENS 5

static const DatelineToken *
get_token (const DatelineEventSentence *self, guint token)
{
  return dateline_analysis_get_token (self->analysis, self->block, token);
}

/* Whether nothing is between a token and the two behind it: "11 – 3 men" is no score. */
static gboolean
is_tight (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *first = get_token (self, token);

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
         (token > self->range.start + SCORE_TOKENS &&
          dateline_event_is_comma (self, token - SCORE_TOKENS - 1) &&
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

/* "70 miles (110 kilometres) north of Oslo": the clause goes on behind the same in other units. The
 * token that closes, or @token. */
static guint
pass_measure (const DatelineEventSentence *self, guint token)
{
  guint end = token + 1;

  if (end >= self->range.end ||
      !(dateline_event_sentence_has_flag (self, end, DATELINE_TOKEN_DIGIT) ||
        dateline_event_sentence_is (self, end, " about $ £ € ")))
    return token;
  while (end < self->range.end && end - token < MAX_MEASURE_TOKENS &&
         !dateline_event_sentence_is (self, end, " ) "))
    end++;
  return end + 1 < self->range.end && dateline_event_sentence_is (self, end, " ) ") &&
             !dateline_event_sentence_has_flag (
               self, end + 1, DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_CAPITALIZED)
         ? end
         : token;
}

/* "Starred in the series, winning a prize in 1975": what came of it has the date. */
static gboolean
leads_to_date (const DatelineEventSentence *self, guint comma, const DatelineTokenRange *date)
{
  if (date->start <= comma + 2 || date->start - comma > MAX_GERUND_TOKENS ||
      !dateline_event_sentence_has_ending (self, comma + 1, "ing") ||
      dateline_event_sentence_is (self, comma + 1,
                                  " including during following according excluding "
                                  "concerning regarding being having saying ") ||
      dateline_event_sentence_has_flag (self, comma + 1, DATELINE_TOKEN_CAPITALIZED))
    return FALSE;
  for (guint i = comma + 1; i < date->start; i++) {
    if (dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION) ||
        dateline_event_is_border (self, i) || dateline_event_begins_finite_verb (self, i))
      return FALSE;
  }
  return TRUE;
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
  if (dateline_event_pass_age (self, token) > token ||
      (token > self->range.start + 1 && dateline_event_pass_age (self, token - 2) > token))
    return TRUE;
  if (token + 1 == date->start || leads_to_date (self, token, date))
    return TRUE;
  next =
    token + 1 < self->range.end ? dateline_event_sentence_find_mention (self, token + 1) : NULL;
  if (next != NULL && next->first_token == token + 1 && next->name_kind == DATELINE_NAME_PERSON &&
      next->last_token + 1 < self->range.end &&
      dateline_event_is_comma (self, next->last_token + 1))
    return TRUE;
  for (guint i = token; i > self->range.start + 1 && token - i < 6; i--) {
    const DatelineFoundMention *previous = dateline_event_sentence_find_mention (self, i - 1);

    if (previous != NULL && previous->name_kind == DATELINE_NAME_PERSON &&
        previous->last_token + 1 == token && previous->first_token > self->range.start)
      return dateline_event_is_comma (self, previous->first_token - 1);
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

/* "Pleaded guilty and his trial has been set": behind "and" stands a subject with its own verb. */
static gboolean
begins_other_clause (const DatelineEventSentence *self, guint token)
{
  if (!dateline_event_sentence_is (self, token, " and but or "))
    return FALSE;
  /* "Said she would name one and that the vote would be held". */
  if (token + 2 < self->range.end &&
      dateline_event_sentence_is (self, token + 1, " that which who "))
    return TRUE;
  if (token + 1 < self->range.end &&
      (is_verb_at (self, token + 1) ||
       (token + 2 < self->range.end && is_verb_at (self, token + 2))))
    return TRUE;
  if (!dateline_event_sentence_is (self, token + 1, " his her its their the a an "))
    return FALSE;
  for (guint i = token + 2; i < MIN (self->range.end, token + 2 + MAX_SUBJECT_TOKENS); i++) {
    if (dateline_event_begins_finite_verb (self, i))
      return !dateline_event_sentence_is (self, i + 1, " by ");
    if (dateline_event_is_border (self, i) ||
        dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION) ||
        dateline_event_sentence_is (self, i, " he she it they we i you that "))
      return FALSE;
  }
  return FALSE;
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
  /* "The players who left in June returned": the second verb is not of this clause. */
  const gboolean is_restrictive =
    verb->start > self->range.start + 1 &&
    dateline_event_sentence_is (self, verb->start - 1, " who which that ") &&
    !dateline_event_is_comma (self, verb->start - 2) && !is_report;

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
    if (dateline_event_sentence_is (self, i, " ( ") && pass_measure (self, i) > i) {
      i = pass_measure (self, i);
      continue;
    }
    if (i + 1 >= date->start && i < date->end && !dateline_event_is_comma (self, i))
      continue;
    if (dateline_event_is_comma (self, i)
          ? !is_inner_comma (self, i, date)
          : dateline_event_sentence_is_quote (self, i) ||
              dateline_event_sentence_is (self, i, " . ; : ! ? ( ) ] — … ... ") ||
              is_dash (self, i))
      return i;
    if (dateline_event_is_border (self, i) && !(is_report && i <= verb->end + 1))
      return i;
    if (((verb->flags & DATELINE_VERB_REDUCED) != 0 || is_restrictive) &&
        dateline_event_begins_finite_verb (self, i))
      return i;
    if (begins_other_clause (self, i))
      return i;
  }
  return self->range.end;
}

/**
 * dateline_event_lengthen:
 * @self: an English sentence
 * @clause: a clause in it
 *
 * Lets a short clause take what it came of: "resigned after weeks of pressure".
 *
 * Returns: the token behind the clause
 */
guint
dateline_event_lengthen (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const guint end = clause->predicate.end;
  const guint start_char = get_token (self, clause->subject.start)->start_char;
  guint at = end + 1;

  if (end + 3 >= self->range.end || clause->is_report ||
      !dateline_event_sentence_is (self, end, " after when because ") ||
      get_token (self, end)->start_char - start_char > MAX_CHARS_TO_LENGTHEN)
    return end;
  while (at < self->range.end && !is_dash (self, at) &&
         !dateline_event_sentence_is_quote (self, at) &&
         !dateline_event_sentence_is (self, at, " . ; : ! ? ( but and which who ")) {
    if (dateline_event_is_comma (self, at) && dateline_event_pass_age (self, at) == at)
      break;
    at = MAX (at + 1, dateline_event_pass_age (self, at));
  }
  /* "After two parties – Udar and Svoboda – quit": what they did is cut off. */
  if (at < self->range.end &&
      (is_dash (self, at) || dateline_event_sentence_is (self, at, " ( ") ||
       dateline_event_sentence_is_quote (self, at)) &&
      !dateline_event_has_verb (self, end, at))
    return end;
  return get_token (self, at - 1)->end_char - start_char <= MAX_CLAUSE_CHARS ? at : end;
}
