/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom the pronoun of a clause means. */

#include "dateline-event-private.h"

/* How many mentions back a pronoun may refer. */
#define MAX_MENTIONS_BACK 24
#define BLOCKS_BACK 6
/* "The company": it was named not so long ago. */
#define HOUSE_BLOCKS_BACK 3
/* "It … It …": how many sentences may go on with the one before. */
#define MAX_SENTENCES_BACK 3

#define HOUSES                                                                                     \
  " company firm group bank court agency government party union ministry club team university "    \
  "committee council operator "
/* Those that say nothing alone: the others may be the only ones of a country. */
#define BARE_HOUSES " company firm group bank club team agency operator "

#define PREPOSITIONS                                                                               \
  " in on at beneath under over behind beside near with for to of from into by around against "    \
  "through above below between "

/* Whoever comes first in the last sentence that names somebody of that kind, not further
 * back than some blocks, and is not @other. */
static guint
find_antecedent (const DatelineEventSentence *self,
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
    if (i < 2 ||
        dateline_analysis_get_mention (analysis, i - 2)->span.block != mention->span.block ||
        !dateline_analysis_mention_is (analysis, dateline_analysis_get_mention (analysis, i - 2),
                                       kind))
      return mention->entity;
  }
  return first;
}

/* The house that began a sentence last, else the only one of the last paragraph with any. */
static guint
find_house (const DatelineEventSentence *self, guint token)
{
  const DatelineAnalysis *analysis = self->analysis;
  guint only = G_MAXUINT;
  guint block = G_MAXUINT;

  for (guint i = self->end_mention; i > 0 && self->end_mention - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (analysis, i - 1);
    guint first = mention->first_token;

    if (mention->span.block == self->block && first >= token)
      continue;
    if (mention->span.block + HOUSE_BLOCKS_BACK < self->block)
      break;
    if (!dateline_analysis_mention_is (analysis, mention, "organization"))
      continue;
    if (first > 0 &&
        dateline_analysis_token_is (analysis, mention->span.block, first - 1, " the a an "))
      first--;
    if (first == 0 || dateline_analysis_token_has (analysis, mention->span.block, first,
                                                   DATELINE_TOKEN_SENTENCE_START))
      return mention->entity;
    /* Who is named only once is hardly whom the article is about. */
    if (dateline_analysis_get_entity (analysis, mention->entity)->n_mentions < 2)
      continue;
    if (block == G_MAXUINT) {
      block = mention->span.block;
      only = mention->entity;
    } else if (block == mention->span.block && only != mention->entity) {
      only = G_MAXUINT;
    }
  }
  return only;
}

/* "The company said that it …": whichever it is, it need not be the last that has a name. */
static gboolean
names_house_before (const DatelineEventSentence *self, guint token)
{
  for (guint i = self->range.start + 1; i < token; i++) {
    if (dateline_event_sentence_is (self, i - 1, " the a an this ") &&
        dateline_event_sentence_is (self, i, HOUSES))
      return TRUE;
  }
  return FALSE;
}

/* "The company", but not "the company of the year". */
static gboolean
is_bare_house (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return subject->end - subject->start == 2 &&
         dateline_event_sentence_is (self, subject->start, " the ") &&
         dateline_event_sentence_is (self, subject->start + 1, BARE_HOUSES) &&
         dateline_event_sentence_find_mention (self, subject->start + 1) == NULL;
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

/* "It": what the sentence before is about, or the one before that, if that says "it" too. */
static void
take_thing (const DatelineEventSentence *self, guint n_back, DatelineAntecedent *found)
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
      take_thing (&before, n_back + 1, found);
  } else if (is_bare_house (&before, &subject)) {
    take (self, find_house (&before, subject.start), found);
  } else if (mention != NULL) {
    if (!dateline_analysis_mention_is (self->analysis, mention, "person"))
      take (self, mention->entity, found);
  } else {
    found->name = dateline_event_dup_noun (&before, &subject, FALSE);
  }
}

static int
get_gender (const DatelineEventSentence *self, guint token)
{
  if (dateline_event_sentence_is (self, token, " he him his "))
    return 1;
  return dateline_event_sentence_is (self, token, " she her ") ? -1 : 0;
}

/* Whom the sentence before is about, or the one before that, if that says "she" too. */
static guint
find_last_subject (const DatelineEventSentence *self, int gender, guint n_back)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const DatelineFoundMention *mention;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;

  if (!is_known || before.block != self->block)
    return G_MAXUINT;
  if (subject.end - subject.start == 1 && get_gender (&before, subject.start) == gender)
    return n_back < MAX_SENTENCES_BACK ? find_last_subject (&before, gender, n_back + 1)
                                       : G_MAXUINT;
  mention = dateline_event_find_named (&before, &subject);
  return mention != NULL && dateline_analysis_mention_is (self->analysis, mention, "person") &&
             dateline_analysis_get_entity (self->analysis, mention->entity)->gender * gender >= 0
         ? mention->entity
         : G_MAXUINT;
}

/* In "she came with her husband. He …", whom the sentence before calls "she". */
static guint
find_other (const DatelineEventSentence *self, int gender)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;

  if (!is_known || before.block != self->block || subject.end - subject.start != 1 ||
      get_gender (&before, subject.start) * gender >= 0)
    return G_MAXUINT;
  return find_antecedent (&before, subject.start, "person", -gender, BLOCKS_BACK, G_MAXUINT);
}

static guint
find_person (const DatelineEventSentence *self, guint token)
{
  const int gender = get_gender (self, token);
  guint found = G_MAXUINT;

  if (gender == 0)
    return G_MAXUINT;
  if (token == self->range.start)
    found = find_last_subject (self, gender, 0);
  if (found != G_MAXUINT)
    return found;
  return find_antecedent (self, token, "person", gender, BLOCKS_BACK, find_other (self, gender));
}

/* "They": the two persons of the sentence before, or the many that it is about. */
static void
take_many (const DatelineEventSentence *self, DatelineAntecedent *found)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;
  guint persons[2] = { G_MAXUINT, G_MAXUINT };
  guint n_persons = 0;

  if (!is_known)
    return;
  if (subject.end - subject.start == 1)
    persons[0] = find_person (&before, subject.start);
  n_persons = persons[0] != G_MAXUINT ? 1 : 0;
  for (guint i = before.first_mention; i < before.end_mention && n_persons <= 2; i++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self->analysis, i);

    if (!dateline_analysis_mention_is (self->analysis, mention, "person") ||
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

/* "His house": whose it is. */
static void
take_owner (const DatelineEventSentence *self, guint token, DatelineAntecedent *found)
{
  if (dateline_event_sentence_is (self, token, " his her ")) {
    take (self, find_person (self, token), found);
  } else if (dateline_event_sentence_is (self, token, " its ")) {
    if (!names_house_before (self, token))
      take (self, find_antecedent (self, token, "organization", 0, 0, G_MAXUINT), found);
    if (found->name == NULL && token == self->range.start)
      take_thing (self, 0, found);
  } else if (dateline_event_sentence_is (self, token, " their ") && token == self->range.start) {
    take_many (self, found);
  } else {
    return;
  }
  found->is_owner = TRUE;
  found->is_lost = found->name == NULL;
}

static guint
find_object_pronoun (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  for (guint i = clause->verb.end; i < clause->predicate.end; i++) {
    if (!dateline_event_sentence_is (self, i, " it him them ") ||
        (i > clause->verb.end && !dateline_event_sentence_is (self, i - 1, PREPOSITIONS)))
      continue;
    /* "After it lost" has a verb of its own. */
    for (guint k = 0; k < self->verbs->len; k++) {
      if (dateline_event_get_verb (self, k)->start == i + 1)
        return G_MAXUINT;
    }
    return i;
  }
  return G_MAXUINT;
}

/**
 * dateline_event_resolve_object:
 * @self: an English sentence
 * @clause: a clause in it
 * @pronoun: (out): a pronoun behind the verb, or %G_MAXUINT
 * @name: (out) (transfer full) (nullable): whom or what it means; %NULL if that is not known
 *
 * Finds what "it" means in "a bench was placed beneath it".
 *
 * Returns: %FALSE if it is not known and the clause says nothing without it
 */
gboolean
dateline_event_resolve_object (const DatelineEventSentence *self,
                               const DatelineEventClause *clause,
                               guint *pronoun,
                               char **name)
{
  DatelineAntecedent found = { NULL, G_MAXUINT, G_MAXUINT, FALSE, FALSE };

  *name = NULL;
  *pronoun = clause->is_led || clause->is_report ? G_MAXUINT : find_object_pronoun (self, clause);
  if (*pronoun == G_MAXUINT)
    return TRUE;
  /* What the sentence itself has named before is hardly the subject of the one before. */
  if (dateline_event_sentence_is (self, *pronoun, " it ") &&
      clause->subject.start <= self->range.start + 1)
    take_thing (self, 0, &found);
  if (found.name != NULL && g_str_has_prefix (found.name, "The "))
    *found.name = 't';
  *name = found.name;
  return *name != NULL || *pronoun > clause->verb.end;
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

  if (is_bare_house (self, subject)) {
    take (self, find_house (self, token), &found);
    found.is_lost = found.name == NULL;
    return found;
  }
  if (subject->end - subject->start != 1) {
    take_owner (self, token, &found);
    return found;
  }
  if (get_gender (self, token) != 0) {
    take (self, find_person (self, token), &found);
  } else if (dateline_event_sentence_is (self, token, " it ")) {
    if (token == self->range.start)
      take_thing (self, 0, &found);
    if (found.name == NULL && !names_house_before (self, token))
      take (self, find_antecedent (self, token, "organization", 0, 1, G_MAXUINT), &found);
  } else if (dateline_event_sentence_is (self, token, " they ")) {
    if (token == self->range.start)
      take_many (self, &found);
  } else if (!dateline_event_sentence_is (self, token,
                                          " we i you who which this that there one what ")) {
    return found;
  }
  found.is_lost = found.name == NULL;
  return found;
}
