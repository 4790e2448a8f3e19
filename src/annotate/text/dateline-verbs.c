/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The verbs of an English sentence, each with its auxiliaries: enough to tell where a
 * clause has its middle. */

#include "dateline-verbs-private.h"

#include <string.h>

/* A group of verbs and adverbs is no longer. */
#define MAX_GROUP_TOKENS 8

static gboolean
is_gerund (const DatelineVerbSentence *self, guint token)
{
  const DatelineToken *at = dateline_verb_sentence_get_token (self, token);

  return at->end_byte - at->start_byte > 4 && (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0 &&
         strncmp (self->text + at->end_byte - 3, "ing", 3) == 0;
}

static gboolean
is_plain_word (const DatelineVerbSentence *self, guint token)
{
  return (dateline_verb_sentence_get_token (self, token)->flags &
          (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_CLITIC)) ==
         DATELINE_TOKEN_LETTER;
}

/* "to go", behind a group that says what is to be. */
static void
read_infinitive (const DatelineVerbSentence *self, DatelineVerb *verb, guint at)
{
  verb->flags |= DATELINE_VERB_FUTURE;
  verb->flags &= ~(guint) (DATELINE_VERB_STATE | DATELINE_VERB_PASSIVE);
  verb->main = at + 1;
  verb->end = at + 2;
  if (dateline_verb_sentence_is_word (self, at + 1, "be") && at + 2 < self->end &&
      (dateline_verb_sentence_get_form (self, at + 2) & DATELINE_FORM_PARTICIPLE) != 0) {
    verb->main = at + 2;
    verb->end = at + 3;
    verb->flags |= DATELINE_VERB_PASSIVE;
  }
}

/* What follows an auxiliary: adverbs, other auxiliaries, the verb itself. */
static void
read_group (const DatelineVerbSentence *self, DatelineVerb *verb, DatelineForm first)
{
  DatelineForm last = first;
  const guint end = MIN (self->end, verb->start + MAX_GROUP_TOKENS);

  for (guint i = verb->start + 1; i < end; i++) {
    const DatelineForm form = dateline_verb_sentence_get_form (self, i);
    const gboolean follows_be = (last & (DATELINE_FORM_BE | DATELINE_FORM_BEEN)) != 0;

    if ((form & DATELINE_FORM_NOT) != 0)
      verb->flags |= DATELINE_VERB_NEGATED;
    if ((form & (DATELINE_FORM_BEEN | DATELINE_FORM_HAVE)) != 0 &&
        (last & (DATELINE_FORM_MODAL | DATELINE_FORM_WILL | DATELINE_FORM_HAVE | DATELINE_FORM_BE |
                 DATELINE_FORM_DO)) != 0) {
      last = form;
      verb->main = i;
      verb->end = i + 1;
    } else if (follows_be && (form & DATELINE_FORM_PLAN) != 0 &&
               dateline_verb_sentence_is_word (self, i + 1, "to") && i + 2 < end) {
      read_infinitive (self, verb, i + 1);
      return;
    } else if (follows_be && dateline_verb_sentence_is_word (self, i, "to") && i + 1 < end) {
      read_infinitive (self, verb, i);
      return;
    } else if ((form & DATELINE_FORM_PARTICIPLE) != 0 &&
               (last & (DATELINE_FORM_BE | DATELINE_FORM_BEEN | DATELINE_FORM_HAVE)) != 0) {
      verb->main = i;
      verb->end = i + 1;
      verb->flags |= follows_be ? DATELINE_VERB_PASSIVE : 0;
      verb->flags &= ~(guint) DATELINE_VERB_STATE;
      return;
    } else if (follows_be && dateline_verb_sentence_is_word (self, i, "due") &&
               !dateline_verb_sentence_is_word (self, i + 1, "to")) {
      verb->main = i;
      verb->end = i + 1;
      verb->flags |= DATELINE_VERB_FUTURE;
      verb->flags &= ~(guint) DATELINE_VERB_STATE;
      return;
    } else if (follows_be && is_gerund (self, i)) {
      verb->main = i;
      verb->end = i + 1;
      verb->flags &= ~(guint) DATELINE_VERB_STATE;
      return;
    } else if (dateline_verb_sentence_is_adverb (self, i)) {
      continue;
    } else if ((last & (DATELINE_FORM_MODAL | DATELINE_FORM_WILL | DATELINE_FORM_DO)) != 0 &&
               is_plain_word (self, i) && (form & DATELINE_FORM_BEFORE_NOUN) == 0) {
      verb->main = i;
      verb->end = i + 1;
      return;
    } else {
      return;
    }
  }
}

/* "The strike that paralysed the port", "the bridge, which Lee built": the verb tells of the
 * noun before "that", which still waits for its own. */
static gboolean
is_relative (const DatelineVerbSentence *self, guint token)
{
  for (guint i = token; i > self->start + 1 && token - i < 4; i--) {
    if (dateline_verb_sentence_is_word (self, i - 1, "that") ||
        dateline_verb_sentence_is_word (self, i - 1, "which") ||
        dateline_verb_sentence_is_word (self, i - 1, "who"))
      return (dateline_verb_sentence_get_form (self, i - 2) &
              (DATELINE_FORM_BEFORE_NOUN | DATELINE_FORM_CLAUSE)) == 0;
  }
  return FALSE;
}

static DatelineVerbFlags
get_flags (DatelineForm form)
{
  DatelineVerbFlags flags = DATELINE_VERB_FINITE;

  if ((form & DATELINE_FORM_MODAL) != 0)
    flags |= DATELINE_VERB_MODAL;
  if ((form & DATELINE_FORM_WILL) != 0)
    flags |= DATELINE_VERB_FUTURE;
  if ((form & DATELINE_FORM_HAVE) != 0)
    flags |= DATELINE_VERB_PERFECT;
  if ((form & (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_STATE)) != 0)
    flags |= DATELINE_VERB_STATE;
  if ((form & DATELINE_FORM_NOT) != 0)
    flags |= DATELINE_VERB_NEGATED;
  return flags;
}

static gboolean
read_verb (const DatelineVerbSentence *self,
           guint token,
           const DatelineVerb *last,
           DatelineVerb *verb)
{
  const DatelineForm form = dateline_verb_sentence_get_form (self, token);
  const DatelineForm auxiliary =
    form & (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_WILL | DATELINE_FORM_MODAL |
            DATELINE_FORM_DO);
  guint at = token;

  *verb = (DatelineVerb) { token, token + 1, token, get_flags (form) };
  if (auxiliary != 0) {
    /* "the will", "in May". */
    if (token > self->start &&
        (dateline_verb_sentence_get_form (self, token - 1) & DATELINE_FORM_BEFORE_NOUN) != 0 &&
        (auxiliary & (DATELINE_FORM_WILL | DATELINE_FORM_MODAL)) != 0)
      return FALSE;
    read_group (self, verb, form);
    if (verb->main != token &&
        (dateline_verb_sentence_get_form (self, verb->main) & DATELINE_FORM_STATE) != 0 &&
        (verb->flags & DATELINE_VERB_PASSIVE) == 0)
      verb->flags |= DATELINE_VERB_STATE;
    return TRUE;
  }
  /* "To be considered", which is nobody's verb. */
  if (token > self->start &&
      (dateline_verb_sentence_get_form (self, token - 1) & DATELINE_FORM_BEEN) != 0)
    return FALSE;
  if (dateline_verb_is_finite (self, token, form, last)) {
    if ((form & DATELINE_FORM_HOPE) != 0 &&
        dateline_verb_sentence_is_word (self, token + 1, "to") && token + 2 < self->end)
      read_infinitive (self, verb, token + 1);
    return TRUE;
  }
  if ((form & DATELINE_FORM_NOUN) != 0 && last != NULL &&
      !dateline_verb_sentence_is_word (self, token + 1, "by") &&
      !dateline_verb_sentence_is_word (self, token + 1, "up"))
    return FALSE;
  /* "A sparsely populated area". */
  while (at > self->start + 1 && dateline_verb_sentence_is_adverb (self, at - 1))
    at--;
  if ((form & DATELINE_FORM_PARTICIPLE) == 0 || token == self->start ||
      (dateline_verb_sentence_get_form (self, at - 1) & DATELINE_FORM_BEFORE_NOUN) != 0)
    return FALSE;
  verb->flags = DATELINE_VERB_REDUCED | DATELINE_VERB_PASSIVE;
  return TRUE;
}

/**
 * dateline_verbs_find:
 * @text: the text of a block
 * @tokens: (element-type DatelineToken): its tokens
 * @start: the first token of a sentence
 * @end: the token behind the sentence
 *
 * Finds the verbs of an English sentence. Any thread may call it.
 *
 * Returns: (transfer full) (element-type DatelineVerb): the verbs, in order
 */
GArray *
dateline_verbs_find (const char *text, const GArray *tokens, guint start, guint end)
{
  const DatelineVerbSentence self = { text, tokens, start, end };
  GArray *verbs = g_array_new (FALSE, FALSE, sizeof (DatelineVerb));
  DatelineVerb last = { 0 };
  gboolean has_verb = FALSE;
  gboolean is_awaited = FALSE;

  for (guint i = start; i < end; i++) {
    DatelineVerb verb;

    if (!read_verb (&self, i, has_verb && !is_awaited ? &last : NULL, &verb))
      continue;
    /* "Remained closed": it belongs to the verb. */
    if ((verb.flags & DATELINE_VERB_REDUCED) != 0 && has_verb && last.end == i)
      continue;
    /* "was arrested in May and suspended": both have the "was". */
    if ((verb.flags & DATELINE_VERB_REDUCED) != 0 && has_verb &&
        (last.flags & DATELINE_VERB_PASSIVE) != 0 &&
        dateline_verb_sentence_is_word (&self, i - 1, "and"))
      verb.flags = DATELINE_VERB_FINITE | DATELINE_VERB_PASSIVE;
    g_array_append_val (verbs, verb);
    if ((verb.flags & DATELINE_VERB_FINITE) != 0) {
      is_awaited = !has_verb && is_relative (&self, verb.start);
      last = verb;
      has_verb = TRUE;
    }
    i = verb.end - 1;
  }
  return verbs;
}
