/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Clauses whose object stands before their subject: "the works, which they took", "an overhaul
 * that she detailed", "the bill Lee signed". */

#include "dateline-event-passed.h"

/* What a clause behind it says what it is, or when. */
#define THAT_NOUNS                                                                                 \
  " announcement news fact claim idea report reports allegation belief fear fears sign signs "     \
  "evidence hope view conclusion promise warning statement decision rumour word day time week "    \
  "month year reason way so such "
#define TIMES                                                                                      \
  " moment minute hour morning afternoon evening night summer winter spring autumn more "
#define PREPOSITIONS " in on at by for from with of to during after before under over into "
#define ARTICLES " the a an his her its their "
/* Verbs that want an object. */
#define WITH_OBJECT                                                                                \
  " signed wrote drafted built bought sold won founded made painted designed published opened "    \
  "directed released vetoed led ran owned planned proposed introduced unveiled created produced "  \
  "adopted approved ratified commissioned invented discovered took gave lost received inherited "  \
  "stole found issued imposed ordered announced brokered negotiated promised recorded launched "   \
  "filed acquired seized backed funded set established drew composed rejected "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* A word that may be a noun behind its article. */
static gboolean
may_be_noun (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_LETTER) &&
         !dateline_event_sentence_has_flag (
           self, token, DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_PUNCTUATION) &&
         !is (self, token, THAT_NOUNS TIMES PREPOSITIONS ARTICLES) &&
         dateline_event_find_verb_at (self, token) == NULL;
}

/**
 * dateline_event_find_bare_relative:
 * @self: an English sentence
 * @verb: a verb of it
 *
 * Finds a clause that follows its noun with nothing between: "the bill Lee signed in May", "a
 * house she bought". What the verb is said of is the noun.
 *
 * Returns: where its subject begins, or %G_MAXUINT if the verb stands in no such clause
 */
guint
dateline_event_find_bare_relative (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  const guint end = verb->start;
  const DatelineFoundMention *mention;
  guint subject, start;

  /* "Signed" behind a name looks like a participle. */
  if (end < self->range.start + 3 || !is (self, verb->main, WITH_OBJECT) ||
      (verb->flags & (DATELINE_VERB_PASSIVE | DATELINE_VERB_REDUCED)) == DATELINE_VERB_PASSIVE ||
      (verb->end < self->range.end && !is (self, verb->end, PREPOSITIONS) &&
       !dateline_event_sentence_has_flag (self, verb->end,
                                          DATELINE_TOKEN_DIGIT | DATELINE_TOKEN_PUNCTUATION)))
    return G_MAXUINT;
  mention = dateline_event_sentence_find_mention (self, end - 1);
  if (is (self, end - 1, " he she it they we i "))
    subject = end - 1;
  else if (mention != NULL && mention->last_token + 1 == end &&
           (mention->name_kind == DATELINE_NAME_PERSON ||
            mention->name_kind == DATELINE_NAME_ORGANIZATION))
    subject = mention->first_token;
  else
    return G_MAXUINT;
  /* "The bill Lee": no Bill Lee. */
  if (subject + 1 < end &&
      !dateline_event_sentence_has_flag (self, subject, DATELINE_TOKEN_CAPITALIZED))
    subject++;
  if (subject < self->range.start + 2 || !may_be_noun (self, subject - 1))
    return G_MAXUINT;
  start = dateline_event_sentence_find_noun_start (self, subject);
  return start + 1 < subject && is (self, start, ARTICLES) ? subject : G_MAXUINT;
}

/* "An overhaul that she detailed in May": behind the verb its object is missing. In "the news
 * that she resigned" and "he said that she resigned" it is not. */
static gboolean
has_gap (const DatelineEventSentence *self,
         const DatelineEventClause *clause,
         const DatelineTokenRange *date,
         guint that)
{
  return that > self->range.start && is (self, that, " that ") &&
         !is (self, that - 1, THAT_NOUNS " , ") &&
         dateline_event_find_verb_at (self, that - 1) == NULL &&
         (clause->verb.flags & DATELINE_VERB_PASSIVE) == 0 &&
         (clause->verb.end == clause->predicate.end || clause->verb.end == date->start ||
          (clause->verb.end + 1 == date->start && is (self, clause->verb.end, " in on at ")));
}

/* The verb of the clause around begins behind it: "the house she bought in May burned". */
static void
cut_at_verb (const DatelineEventSentence *self, DatelineEventClause *clause)
{
  for (guint i = clause->verb.end; i < clause->predicate.end; i++) {
    if (dateline_event_find_verb_at (self, i) != NULL) {
      clause->predicate.end = i;
      return;
    }
  }
}

/**
 * dateline_event_find_object_before:
 * @self: an English sentence
 * @date: the words of a date in it
 * @clause: (inout): a clause with its subject and predicate; where nothing but its subject
 *   parts it from the noun before, what is not its own is taken from both
 *
 * Finds what a verb is said of that stands before its subject.
 *
 * Returns: the words, or nothing
 */
DatelineTokenRange
dateline_event_find_object_before (const DatelineEventSentence *self,
                                   const DatelineTokenRange *date,
                                   DatelineEventClause *clause)
{
  const guint bare = dateline_event_find_bare_relative (self, &clause->verb);
  guint end = clause->subject.start;
  guint start;

  if (bare != G_MAXUINT) {
    clause->subject.start = bare;
    clause->subject.end = clause->verb.start;
    cut_at_verb (self, clause);
    end = bare;
  } else {
    if (end < self->range.start + 2 ||
        !(is (self, end - 1, " which whom ") || has_gap (self, clause, date, end - 1)))
      return (DatelineTokenRange) { 0, 0 };
    end--;
    if (end > self->range.start && is (self, end - 1, " , "))
      end--;
  }
  if (end <= self->range.start || is (self, end - 1, PREPOSITIONS))
    return (DatelineTokenRange) { 0, 0 };
  start = dateline_event_sentence_find_noun_start (self, end);
  return (DatelineTokenRange) { start, start < end ? end : start };
}
