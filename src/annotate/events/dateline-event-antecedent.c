/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom the pronoun of a clause means. */

#include "dateline-event-passed.h"

/* How many mentions back a pronoun may refer. */
#define MAX_MENTIONS_BACK 24
#define BLOCKS_BACK 6
/* Of two names in one sentence. */
#define MAX_TOKENS_BETWEEN 60
/* "It … It …": how many sentences may go on with the one before. */
#define MAX_SENTENCES_BACK 3
/* "The", "24", "-", "year-old". */
#define MAX_AGE_TOKENS 4

/* Whether two mentions that follow each other stand in the same sentence. */
static gboolean
is_beside (const DatelineAnalysis *analysis,
           const DatelineFoundMention *mention,
           const DatelineFoundMention *next)
{
  const guint block = mention->span.block;

  if (block != next->span.block || next->first_token > mention->last_token + MAX_TOKENS_BETWEEN)
    return FALSE;
  for (guint i = mention->last_token + 1; i <= next->first_token; i++) {
    if (dateline_analysis_token_has (analysis, block, i, DATELINE_TOKEN_SENTENCE_START))
      return FALSE;
  }
  return TRUE;
}

/* Whether somebody of that kind is named before in the same sentence, whatever else is named
 * between: "Lee, who shared the River Prize with Kim". */
static gboolean
has_first (const DatelineAnalysis *analysis, guint number, const char *kind)
{
  const DatelineFoundMention *next = dateline_analysis_get_mention (analysis, number);

  for (guint i = number; i > 0 && number - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (analysis, i - 1);

    if (!is_beside (analysis, mention, next))
      return FALSE;
    if (dateline_analysis_mention_is (analysis, mention, kind))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_find_antecedent:
 * @self: an English sentence
 * @token: a pronoun in it
 * @kind: the kind of whoever is meant
 * @gender: 1 for a man, -1 for a woman, 0 for either
 * @n_blocks_back: how many blocks back may be looked at
 * @other: an entity that is not meant, or %G_MAXUINT
 *
 * Finds whoever comes first in the last sentence that names somebody of that kind.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_antecedent (const DatelineEventSentence *self,
                                guint token,
                                const char *kind,
                                int gender,
                                guint n_blocks_back,
                                guint other)
{
  const DatelineAnalysis *analysis = self->analysis;
  guint first = G_MAXUINT;
  guint block = G_MAXUINT;

  for (guint i = self->end_mention; i > 0 && self->end_mention - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (analysis, i - 1);

    if (mention->span.block == self->block && mention->first_token >= token)
      continue;
    if (mention->span.block + n_blocks_back < self->block ||
        (first != G_MAXUINT && mention->span.block != block))
      break;
    if (!dateline_analysis_mention_is (analysis, mention, kind) || mention->entity == other)
      continue;
    if (dateline_analysis_get_entity (analysis, mention->entity)->gender * gender < 0) {
      /* Who is meant is not who the sentence begins with, nor anybody of before. */
      if (mention->span.block == self->block && mention->first_token == self->range.start)
        break;
      continue;
    }
    if (first == G_MAXUINT)
      first = mention->entity;
    block = mention->span.block;
    if (!has_first (analysis, i - 1, kind))
      return mention->entity;
  }
  return first;
}

static const char *
get_name (const DatelineEventSentence *self, guint entity)
{
  return entity != G_MAXUINT ? dateline_analysis_get_entity (self->analysis, entity)->name : NULL;
}

static void
take (const DatelineEventSentence *self, guint entity, DatelineAntecedent *found)
{
  found->entity = entity;
  found->name = g_strdup (get_name (self, entity));
}

/**
 * dateline_event_take_thing:
 * @self: an English sentence that says "it"
 * @n_back: how many sentences behind it said so, too
 * @found: (inout): what is meant is set, if it is known
 *
 * Finds what the sentence before is about, or the one before that, if that says "it" too.
 */
void
dateline_event_take_thing (const DatelineEventSentence *self,
                           guint n_back,
                           DatelineAntecedent *found)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const DatelineFoundMention *mention;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;

  if (!is_known)
    return;
  mention = dateline_event_find_named (&before, &subject);
  if (subject.end - subject.start == 1 &&
      dateline_event_sentence_is (&before, subject.start, " it ")) {
    if (n_back < MAX_SENTENCES_BACK)
      dateline_event_take_thing (&before, n_back + 1, found);
  } else if (dateline_event_is_bare_house (&before, &subject)) {
    take (self, dateline_event_find_house (&before, subject.start), found);
  } else if (dateline_event_is_person (&before, &subject)) {
    found->name = dateline_event_dup_first_object (&before);
  } else if (mention != NULL) {
    take (self, mention->entity, found);
  } else {
    found->name = dateline_event_dup_noun (&before, &subject, FALSE);
  }
}

/**
 * dateline_event_get_gender:
 * @self: an English sentence
 * @token: the number of a token of its block
 *
 * Returns: 1 for "he", -1 for "she", 0 for any other word
 */
int
dateline_event_get_gender (const DatelineEventSentence *self, guint token)
{
  if (dateline_event_sentence_is (self, token, " he him his "))
    return 1;
  return dateline_event_sentence_is (self, token, " she her ") ? -1 : 0;
}

/* "They were arrested": not the police, who do that. */
static gboolean
tells_of_arrest (const DatelineEventSentence *self)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if ((verb->flags & DATELINE_VERB_FINITE) != 0)
      return (verb->flags & DATELINE_VERB_PASSIVE) != 0 &&
             dateline_event_sentence_is (
               self, verb->main,
               " arrested caught charged convicted detained fined freed "
               "held indicted jailed questioned released sentenced shot ");
  }
  return FALSE;
}

static gboolean
is_police (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return dateline_event_sentence_is (self, subject->end - 1,
                                     " police officers detectives investigators prosecutors "
                                     "authorities officials ");
}

/* "They", "both", "the two firms": the two of the sentence before, or the many that it is
 * about. */
static void
take_many (const DatelineEventSentence *self, const char *kind, DatelineAntecedent *found)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;
  guint persons[2] = { G_MAXUINT, G_MAXUINT };
  guint n_persons = 0;

  if (is_known && is_police (&before, &subject) && tells_of_arrest (self)) {
    const DatelineEventSentence told = before;

    is_known = dateline_event_find_sentence_before (&told, &before, &subject) &&
               !is_police (&before, &subject);
    g_clear_pointer (&verbs, g_array_unref);
    verbs = (GArray *) before.verbs;
  }
  if (!is_known)
    return;
  if (subject.end - subject.start == 1 && g_str_equal (kind, "person"))
    persons[0] = dateline_event_find_person (&before, subject.start);
  n_persons = persons[0] != G_MAXUINT ? 1 : 0;
  for (guint i = before.first_mention; i < before.end_mention && n_persons <= 2; i++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self->analysis, i);

    if (!dateline_analysis_mention_is (self->analysis, mention, kind) ||
        mention->entity == persons[0] || mention->entity == persons[1])
      continue;
    if (n_persons < 2)
      persons[n_persons] = mention->entity;
    n_persons++;
  }
  if (n_persons == 2) {
    found->entity = persons[0];
    found->other = persons[1];
    found->name =
      g_strconcat (get_name (self, persons[0]), " and ", get_name (self, persons[1]), NULL);
  } else if (n_persons == 0) {
    found->name = dateline_event_dup_noun (&before, &subject, TRUE);
  }
}

/* "The minister, whose party won": the minister's. */
static void
take_whose (const DatelineEventSentence *self, guint token, DatelineAntecedent *found)
{
  const DatelineTokenRange noun = dateline_event_find_relative_noun (self, token);
  const DatelineFoundMention *mention =
    noun.start < noun.end ? dateline_event_find_named (self, &noun) : NULL;

  if (mention != NULL && mention->entity != G_MAXUINT)
    take (self, mention->entity, found);
  else if (noun.start < noun.end && dateline_event_sentence_is (self, noun.start, " the "))
    found->name =
      dateline_event_dup_phrase (self, &noun, &(DatelineTokenRange) { noun.start, noun.start });
}

/* "His house": whose it is. */
static void
take_owner (const DatelineEventSentence *self, guint token, DatelineAntecedent *found)
{
  if (dateline_event_sentence_is (self, token, " his her ")) {
    found->name = dateline_event_dup_unnamed (self, token);
    if (found->name == NULL)
      take (self, dateline_event_find_person (self, token), found);
  } else if (dateline_event_sentence_is (self, token, " its ")) {
    if (!dateline_event_names_house_before (self, token))
      take (self, dateline_event_find_antecedent (self, token, "organization", 0, 0, G_MAXUINT),
            found);
    if (found->name == NULL && dateline_event_begins_sentence (self, token))
      dateline_event_take_thing (self, 0, found);
  } else if (dateline_event_sentence_is (self, token, " whose ")) {
    take_whose (self, token, found);
  } else if (dateline_event_sentence_is (self, token, " their ") &&
             dateline_event_begins_sentence (self, token)) {
    take_many (self, "person", found);
  } else {
    return;
  }
  found->is_owner = TRUE;
  found->is_lost = found->name == NULL;
}

/* "The 24-year-old": whom the sentence before is about. */
static gboolean
is_age (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return dateline_event_sentence_is (self, subject->start, " the ") &&
         subject->end - subject->start <= MAX_AGE_TOKENS &&
         dateline_event_sentence_has_ending (self, subject->end - 1, "year-old");
}

/* "Both", "the pair", "the two firms": of what kind those are, or NULL. */
static const char *
get_kind_of_two (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  const guint n_tokens = subject->end - subject->start;

  if (n_tokens == 1)
    return dateline_event_sentence_is (self, subject->start, " both ") ? "person" : NULL;
  if (!dateline_event_sentence_is (self, subject->start, " the both "))
    return NULL;
  if (n_tokens == 2 &&
      dateline_event_sentence_is (self, subject->start + 1, " pair couple duo two men women "))
    return "person";
  if (!dateline_event_sentence_is (self, subject->end - 2, " two both "))
    return NULL;
  if (dateline_event_sentence_is (self, subject->end - 1,
                                  " companies firms clubs teams banks groups sides parties "))
    return "organization";
  return dateline_event_sentence_is (self, subject->end - 1,
                                     " men women brothers sisters leaders ministers players ")
         ? "person"
         : NULL;
}

/**
 * dateline_event_resolve_subject:
 * @self: an English sentence
 * @subject: the words of the subject of a clause in it
 *
 * Finds whom a subject means that is a pronoun, begins with that of an owner, or says no more
 * than "the company".
 *
 * Returns: whoever is meant; g_free() the name
 */
DatelineAntecedent
dateline_event_resolve_subject (const DatelineEventSentence *self,
                                const DatelineTokenRange *subject)
{
  DatelineAntecedent found = { NULL, G_MAXUINT, G_MAXUINT, FALSE, FALSE };
  const guint token = subject->start;

  if (dateline_event_is_bare_house (self, subject)) {
    take (self, dateline_event_find_house (self, token), &found);
    found.is_lost = found.name == NULL;
    return found;
  }
  if (is_age (self, subject))
    take (self, dateline_event_find_last_subject (self, 0, 0), &found);
  else if (dateline_event_begins_sentence (self, token) && get_kind_of_two (self, subject) != NULL)
    take_many (self, get_kind_of_two (self, subject), &found);
  if (found.name != NULL)
    return found;
  if (subject->end - subject->start != 1) {
    take_owner (self, token, &found);
    return found;
  }
  if (dateline_event_get_gender (self, token) != 0) {
    found.name = dateline_event_dup_unnamed (self, token);
    if (found.name == NULL && dateline_event_begins_sentence (self, token))
      found.name = dateline_event_dup_unnamed_before (self, token);
    if (found.name == NULL)
      take (self, dateline_event_find_person (self, token), &found);
  } else if (dateline_event_sentence_is (self, token, " it ")) {
    if (dateline_event_begins_sentence (self, token))
      dateline_event_take_thing (self, 0, &found);
    else if (dateline_event_find_within (self, token, &found.entity, &found.name)) {
      found.is_lost = found.name == NULL;
      return found;
    }
    if (found.name == NULL && !dateline_event_names_house_before (self, token))
      take (self, dateline_event_find_antecedent (self, token, "organization", 0, 1, G_MAXUINT),
            &found);
  } else if (dateline_event_sentence_is (self, token, " they ")) {
    if (dateline_event_begins_sentence (self, token))
      take_many (self, "person", &found);
    else
      found.name = dateline_event_dup_speakers (self, token);
  } else if (!dateline_event_sentence_is (self, token,
                                          " we i you who which this that there one what both ")) {
    return found;
  }
  found.is_lost = found.name == NULL;
  return found;
}
