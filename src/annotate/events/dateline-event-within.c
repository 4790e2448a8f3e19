/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom or what a pronoun means that its own sentence tells of before: "a woman died after she was
 * struck", "the museum closed in May; it will reopen". */

#include "dateline-event-passed.h"

#define MAX_PHRASE_TOKENS 7
#define MAX_OBJECT_TOKENS 4
#define CONJUNCTIONS " since when after before until once because "
#define JOINS " ; and but "
#define WHENS " when while as until "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* The finite verb before a token: the first of the sentence or the last, or %NULL. */
static const DatelineVerb *
find_verb (const DatelineEventSentence *self, guint token, gboolean is_last, guint *number)
{
  const DatelineVerb *found = NULL;

  for (guint k = 0; k < self->verbs->len && (is_last || found == NULL); k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if (verb->end > token)
      break;
    if ((verb->flags & DATELINE_VERB_FINITE) == 0)
      continue;
    found = verb;
    *number = k;
  }
  return found;
}

static gboolean
find_subject (const DatelineEventSentence *self, guint token, DatelineTokenRange *subject)
{
  const DatelineTokenRange none = { self->range.start, self->range.start };
  guint number = 0;

  return find_verb (self, token, FALSE, &number) != NULL &&
         dateline_event_find_subject (self, number, &none, subject) && subject->end <= token;
}

static gboolean
names_person (const DatelineEventSentence *self, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, i);

    if (mention != NULL && mention->name_kind == DATELINE_NAME_PERSON)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_word (const DatelineEventSentence *self, const DatelineTokenRange *range, const char *words)
{
  for (guint i = range->start; i < range->end; i++) {
    if (is (self, i, words))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_dup_unnamed:
 * @self: an English sentence
 * @token: "he" or "she" in it
 *
 * Finds somebody without a name whom the sentence is about: "a woman in her 70s".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if somebody with a name may be meant
 */
char *
dateline_event_dup_unnamed (const DatelineEventSentence *self, guint token)
{
  const int gender = dateline_event_get_gender (self, token);
  DatelineTokenRange subject, noun;

  if (!find_subject (self, token, &subject) || !is (self, subject.start, " a an the ") ||
      subject.end - subject.start > MAX_PHRASE_TOKENS ||
      names_person (self, subject.start, token) ||
      (gender > 0 && has_word (self, &subject, " woman girl mother her she ")) ||
      (gender < 0 && has_word (self, &subject, " man boy father his he ")))
    return NULL;
  noun = (DatelineTokenRange) { subject.start, subject.start + 1 };
  while (noun.end < subject.end && !is (self, noun.end, DATELINE_EVENT_PREPOSITIONS))
    noun.end++;
  if (!dateline_event_is_person (self, &noun))
    return NULL;
  return dateline_event_dup_phrase (self, &subject,
                                    &(DatelineTokenRange) { subject.start, subject.start });
}

/* "Police arrested a man on Monday. He was charged": who has no name has one word, at least. */
static char *
dup_somebody (const DatelineEventSentence *self, int gender)
{
  static const char *const men = " man boy ";
  static const char *const women = " woman girl ";
  static const char *const others =
    " suspect teenager driver passenger cyclist pedestrian gunman attacker victim youth pensioner ";

  for (guint i = self->range.start; i < self->range.end; i++) {
    DatelineTokenRange words = { i, i + 1 };

    if (!is (self, i, " a an "))
      continue;
    while (words.end < self->range.end && words.end - i < MAX_OBJECT_TOKENS &&
           !is (self, words.end, men) && !is (self, words.end, women) &&
           !is (self, words.end, others))
      words.end++;
    if (words.end >= self->range.end || words.end - i >= MAX_OBJECT_TOKENS)
      continue;
    if (is (self, words.end, gender > 0 ? women : men) ||
        has_word (self, &words, DATELINE_EVENT_PREPOSITIONS))
      return NULL;
    words.end++;
    return dateline_event_dup_noun (self, &words, FALSE);
  }
  return NULL;
}

/**
 * dateline_event_dup_unnamed_before:
 * @self: an English sentence
 * @token: "he" or "she" in it
 *
 * Finds somebody without a name in the sentence before, which names nobody: "a man".
 *
 * Returns: (transfer full) (nullable): "The man", or %NULL if there is nobody
 */
char *
dateline_event_dup_unnamed_before (const DatelineEventSentence *self, guint token)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;

  if (!is_known || before.block != self->block ||
      names_person (&before, before.range.start, before.range.end) ||
      (subject.end - subject.start == 1 && is (&before, subject.start, " he she ")) ||
      /* "The president met a man": he may be meant as well. */
      (dateline_event_is_person (&before, &subject) &&
       !is (&before, subject.start, " a an police officers detectives prosecutors ")))
    return NULL;
  return dup_somebody (&before, dateline_event_get_gender (self, token));
}

/* "Has opposed the freeze since it was first proposed": the freeze was. */
static char *
dup_object_before (const DatelineEventSentence *self, guint token)
{
  guint number = 0;
  const DatelineVerb *before = find_verb (self, token, TRUE, &number);
  const DatelineVerb *behind =
    number + 1 < self->verbs->len ? dateline_event_get_verb (self, number + 1) : NULL;

  if (before == NULL || behind == NULL || behind->start != token + 1 ||
      (behind->flags & DATELINE_VERB_PASSIVE) == 0 ||
      is (self, behind->main, " founded established created formed incorporated set ") ||
      !is (self, token - 1, CONJUNCTIONS) || token - before->end > MAX_OBJECT_TOKENS)
    return NULL;
  for (guint i = before->end; i + 1 < token; i++) {
    if (is (self, i, DATELINE_EVENT_PREPOSITIONS) || dateline_event_is_mark (self, i))
      return NULL;
  }
  return dateline_event_dup_object (self, before, " the a an ");
}

/**
 * dateline_event_find_within:
 * @self: an English sentence
 * @token: "it" in it, behind another clause
 * @entity: (inout): what is meant is set, if it has a name
 * @name: (inout): the same of its words
 *
 * Finds what the clause before tells of.
 *
 * Returns: whether nothing else can be meant
 */
gboolean
dateline_event_find_within (const DatelineEventSentence *self,
                            guint token,
                            guint *entity,
                            char **name)
{
  const DatelineTokenRange none = { token, token };
  DatelineTokenRange subject;
  const DatelineFoundMention *mention;

  if (token <= self->range.start + 1)
    return FALSE;
  *name = dup_object_before (self, token);
  if (*name != NULL)
    return TRUE;
  if (!is (self, token - 1, JOINS WHENS) || !find_subject (self, token, &subject) ||
      is (self, subject.start, " it they he she we i you there who his her its their ") ||
      dateline_event_is_person (self, &subject))
    return FALSE;
  mention = dateline_event_find_named (self, &subject);
  if (dateline_event_is_bare_house (self, &subject))
    *entity = dateline_event_find_house (self, subject.start);
  else if (mention != NULL)
    *entity = mention->entity;
  if (*entity != G_MAXUINT) {
    *name = g_strdup (dateline_analysis_get_entity (self->analysis, *entity)->name);
    return TRUE;
  }
  *name = dateline_event_dup_noun (self, &subject, FALSE);
  if (*name == NULL && subject.end - subject.start <= MAX_PHRASE_TOKENS &&
      !dateline_event_is_plural (self, subject.end - 1) && !is (self, subject.start, " a an "))
    *name = dateline_event_dup_phrase (self, &subject, &none);
  return TRUE;
}

/**
 * dateline_event_is_of_another:
 * @self: an English sentence
 * @token: a pronoun in it
 *
 * In "Ana Lee said she died" and "her lawyer, Ana Lee, said she was held" nobody who is named in
 * the sentence is meant.
 *
 * Returns: whether somebody says of another what the pronoun did
 */
gboolean
dateline_event_is_of_another (const DatelineEventSentence *self, guint token)
{
  guint number = 0;
  const DatelineVerb *before = find_verb (self, token, TRUE, &number);
  const guint between = before != NULL ? token - before->end : G_MAXUINT;

  if (before == NULL || number + 1 >= self->verbs->len || between > 1 ||
      (between == 1 && !is (self, token - 1, " that ")) ||
      !dateline_event_sentence_is_speech (self, before))
    return FALSE;
  if (is (self, self->range.start, " his her ") &&
      dateline_event_get_gender (self, self->range.start) ==
        dateline_event_get_gender (self, token))
    return TRUE;
  return dateline_event_get_verb (self, number + 1)->start == token + 1 &&
         is (self, dateline_event_get_verb (self, number + 1)->main,
             " died drowned killed buried ");
}

/**
 * dateline_event_dup_speakers:
 * @self: an English sentence
 * @token: "they" in it
 *
 * Finds those who say of themselves what they did: "envoys of the rebels say they reached a deal".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if others may be meant
 */
char *
dateline_event_dup_speakers (const DatelineEventSentence *self, guint token)
{
  const DatelineTokenRange none = { token, token };
  DatelineTokenRange subject;
  guint number = 0;
  guint noun;
  const DatelineVerb *before = find_verb (self, token, TRUE, &number);
  const DatelineVerb *verb =
    number + 1 < self->verbs->len ? dateline_event_get_verb (self, number + 1) : NULL;

  if (before == NULL || verb == NULL || verb->start != token + 1 ||
      (verb->flags & (DATELINE_VERB_PASSIVE | DATELINE_VERB_STATE)) != 0 ||
      is (self, verb->main, " died drowned fled left ") ||
      !(before->end == token || (before->end + 1 == token && is (self, token - 1, " that "))) ||
      !dateline_event_sentence_is_speech (self, before) ||
      !dateline_event_find_subject (self, number, &none, &subject) || subject.end > before->start ||
      subject.end - subject.start > MAX_PHRASE_TOKENS ||
      has_word (self, &subject, " who which that his her its their it they and "))
    return NULL;
  noun = subject.start;
  while (noun + 1 < subject.end && !is (self, noun + 1, DATELINE_EVENT_PREPOSITIONS))
    noun++;
  return dateline_event_is_plural (self, noun) ? dateline_event_dup_phrase (self, &subject, &none)
                                               : NULL;
}
