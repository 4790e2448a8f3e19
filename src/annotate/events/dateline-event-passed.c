/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is passed over on the way from a verb back to its subject. */

#include "dateline-event-passed.h"

/* "Who was born in Seoul, South Korea, in 1960,". */
#define MAX_CLAUSE_TOKENS 24
#define DASHES " -- \342\200\223 \342\200\224 "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/**
 * dateline_event_is_mark:
 * @self: an English sentence
 * @token: a token
 *
 * Returns: whether it is a mark that ends a subject
 */
gboolean
dateline_event_is_mark (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_is_quote (self, token) ||
         (dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_PUNCTUATION) &&
          !dateline_event_sentence_has_flag (self, token,
                                             DATELINE_TOKEN_QUOTE | DATELINE_TOKEN_CLITIC));
}

/**
 * dateline_event_is_in_mention:
 * @self: an English sentence
 * @token: a token
 *
 * Returns: whether it belongs to a name that begins before it
 */
gboolean
dateline_event_is_in_mention (const DatelineEventSentence *self, guint token)
{
  const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, token);

  return mention != NULL && mention->first_token < token && token <= mention->last_token;
}

/**
 * dateline_event_find_verb_at:
 * @self: an English sentence
 * @token: a token
 *
 * Returns: (transfer none) (nullable): the finite verb that it belongs to
 */
const DatelineVerb *
dateline_event_find_verb_at (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if (verb->start <= token && token < verb->end && (verb->flags & DATELINE_VERB_FINITE) != 0)
      return verb;
  }
  return NULL;
}

/**
 * dateline_event_has_verb:
 * @self: an English sentence
 * @start: a token
 * @end: a token behind it
 *
 * Returns: whether a finite verb stands between them
 */
gboolean
dateline_event_has_verb (const DatelineEventSentence *self, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    if (dateline_event_find_verb_at (self, i) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* Where "who" or "which" stands first among some tokens: a verb behind it is another's. */
static guint
find_relative (const DatelineEventSentence *self, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    if (is (self, i, " who which whose where that when "))
      return i;
  }
  return end;
}

/**
 * dateline_event_pass_relative:
 * @self: an English sentence
 * @end: the token behind a subject, or what stands behind it
 *
 * Passes over a clause about the noun: "the herders that left the valley", "the bill Lee signed
 * into law".
 *
 * Returns: where it begins, or @end
 */
guint
dateline_event_pass_relative (const DatelineEventSentence *self, guint end)
{
  const DatelineVerb *verb = NULL;
  guint at;

  for (guint i = end; i > self->range.start && end - i < DATELINE_EVENT_MAX_SUBJECT && verb == NULL;
       i--) {
    /* "The man who was killed when a tree fell": the tree did. */
    if (dateline_event_is_mark (self, i - 1) || is (self, i - 1, " when while because "))
      return end;
    verb = dateline_event_find_verb_at (self, i - 1);
  }
  if (verb == NULL || verb->end == end)
    return end;
  at = dateline_event_find_bare_relative (self, verb);
  if (at != G_MAXUINT)
    return at;
  at = verb->start;
  return at > self->range.start + 1 && is (self, at - 1, DATELINE_EVENT_RELATIVES) &&
             !dateline_event_sentence_is (self, at - 2, " , ") &&
             dateline_event_find_verb_at (self, at - 2) == NULL
         ? at - 1
         : end;
}

/**
 * dateline_event_pass_quoted:
 * @self: an English sentence
 * @end: the token behind a closing mark
 *
 * Passes over a title between marks, which belongs to the subject.
 *
 * Returns: where it opens, or @end
 */
guint
dateline_event_pass_quoted (const DatelineEventSentence *self, guint end)
{
  for (guint at = end - 1; at > self->range.start && end - at < DATELINE_EVENT_MAX_SUBJECT; at--) {
    if (dateline_event_sentence_is_quote (self, at - 1))
      return at - 1;
  }
  return end;
}

/* "Kim, who was born in Seoul, South Korea, in 1960, moved": a clause with commas of its own.
 * Where it begins, or @end. */
static guint
pass_relative_with_commas (const DatelineEventSentence *self, guint end)
{
  guint n_commas = 0, n_verbs = 0;

  for (guint i = end - 1; i > self->range.start + 1 && end - i < MAX_CLAUSE_TOKENS; i--) {
    const DatelineVerb *verb = dateline_event_find_verb_at (self, i);

    n_verbs += verb != NULL && verb->start == i ? 1 : 0;
    if (dateline_event_sentence_is_quote (self, i) || is (self, i, " ; : ( ) and but ") ||
        n_verbs > 1)
      return end;
    if (is (self, i, DATELINE_EVENT_RELATIVES) && is (self, i - 1, " , "))
      return n_commas > 1 && n_verbs == 1 ? i - 1 : end;
    n_commas += is (self, i, " , ") ? 1 : 0;
  }
  return end;
}

/**
 * dateline_event_pass_appositions:
 * @self: an English sentence
 * @end: the token behind a subject, or what stands behind it
 *
 * Passes over what stands between commas: "Lee, 51, a doctor, …".
 *
 * Returns: where the first of them begins, or @end
 */
guint
dateline_event_pass_appositions (const DatelineEventSentence *self, guint end)
{
  if (end > self->range.start + 2 && is (self, end - 1, " , "))
    end = pass_relative_with_commas (self, end);
  while (end > self->range.start && is (self, end - 1, " , ") &&
         !dateline_event_is_in_mention (self, end - 1)) {
    guint comma = end - 1;

    while (comma > self->range.start &&
           !(is (self, comma - 1, " , ") && !dateline_event_is_in_mention (self, comma - 1)))
      comma--;
    if (comma <= self->range.start + 1)
      return end - 1;
    /* "…, who was there, …" and "…, in plans announced in May, …" may hold a verb; another clause
     * may not. */
    if (!is (self, comma, " in with by at under amid despite during ") &&
        dateline_event_has_verb (self, comma, find_relative (self, comma, end - 1)))
      return end - 1;
    end = comma - 1;
    /* More of them follow each other where the one before is an age or begins like one. */
    if (end > self->range.start) {
      guint previous = end;

      while (previous > self->range.start && !is (self, previous - 1, " , "))
        previous--;
      if (previous <= self->range.start || (previous + 1 != end && !is (self, previous, " a an ")))
        return end;
      end++;
    }
  }
  return end;
}

/**
 * dateline_event_pass_age:
 * @self: an English sentence
 * @token: a token
 *
 * Passes over the age of a person, ", 34," of "Police arrested Lee, 34, on Friday", and where
 * somebody is in a picture: ", left,".
 *
 * Returns: the token behind the second comma, or @token if it is not the first of them
 */
guint
dateline_event_pass_age (const DatelineEventSentence *self, guint token)
{
  const DatelineFoundMention *person =
    token > self->range.start ? dateline_event_sentence_find_mention (self, token - 1) : NULL;
  const DatelineToken *age;

  if (person == NULL || person->name_kind != DATELINE_NAME_PERSON ||
      person->last_token + 1 != token || token + 2 >= self->range.end || !is (self, token, " , ") ||
      !is (self, token + 2, " , "))
    return token;
  if (is (self, token + 1, " left right center centre "))
    return token + 3;
  age = dateline_analysis_get_token (self->analysis, self->block, token + 1);
  return (age->flags & DATELINE_TOKEN_DIGIT) != 0 && age->end_byte - age->start_byte <= 3
         ? token + 3
         : token;
}

/**
 * dateline_event_pass_dashes:
 * @self: an English sentence
 * @end: the token behind a subject, or what stands behind it
 *
 * Passes over what stands between dashes: "Lee -- a doctor -- left".
 *
 * Returns: where they begin, or @end
 */
guint
dateline_event_pass_dashes (const DatelineEventSentence *self, guint end)
{
  if (end <= self->range.start || !is (self, end - 1, DASHES))
    return end;
  for (guint at = end - 1; at > self->range.start + 1 && end - at < DATELINE_EVENT_MAX_SUBJECT;
       at--) {
    if (is (self, at - 1, DASHES))
      return at - 1;
    if (dateline_event_find_verb_at (self, at - 1) != NULL)
      return end;
  }
  return end;
}

/**
 * dateline_event_pass_brackets:
 * @self: an English sentence
 * @end: the token behind a closing bracket
 *
 * Passes over a bracket: "the bank (NB)".
 *
 * Returns: where it opens
 */
guint
dateline_event_pass_brackets (const DatelineEventSentence *self, guint end)
{
  guint at = end - 1;

  while (at > self->range.start && !is (self, at, " ( "))
    at--;
  return at;
}

/**
 * dateline_event_pass_clause:
 * @self: an English sentence
 * @start: where a subject seems to begin
 * @end: the token behind it
 *
 * Passes over the rest of the clause before: "it was approved by the king in 2014 and
 * construction began". In "it hit the coast and the islands" no other begins, and who said
 * something goes on to say what.
 *
 * Returns: where the subject begins
 */
guint
dateline_event_pass_clause (const DatelineEventSentence *self, guint start, guint end)
{
  const DatelineVerb *verb =
    start > self->range.start ? dateline_event_find_verb_at (self, start - 1) : NULL;
  gboolean has_more = FALSE;

  if (verb == NULL || dateline_event_sentence_is_speech (self, verb))
    return start;
  for (guint i = start; i + 1 < end; i++) {
    if (has_more && is (self, i, " and but "))
      return i + 1;
    has_more |= is (self, i, DATELINE_EVENT_PREPOSITIONS);
  }
  return start;
}

/**
 * dateline_event_pass_clitic:
 * @self: an English sentence
 * @end: the first token of a verb
 *
 * Passes over a clitic that the verb begins with: "Weber, who's resigned twice".
 *
 * Returns: the token behind the subject
 */
guint
dateline_event_pass_clitic (const DatelineEventSentence *self, guint end)
{
  return end > self->range.start + 1 &&
             is (self, end - 2, DATELINE_EVENT_RELATIVES " he she it ") &&
             dateline_event_sentence_has_flag (self, end - 1, DATELINE_TOKEN_CLITIC)
         ? end - 1
         : end;
}
