/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom "he" or "she" means. */

#include "dateline-event-private.h"

#define BLOCKS_BACK 6
/* "She … ¶ She …": how many go on in the paragraphs before. */
#define MAX_STORY_BACK 12

/**
 * dateline_event_begins_sentence:
 * @self: an English sentence
 * @token: a token of it
 *
 * Returns: whether no clause stands before it: "in May she", "by Sunday evening they"
 */
gboolean
dateline_event_begins_sentence (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    if (dateline_event_get_verb (self, k)->start < token)
      return FALSE;
  }
  for (guint i = self->range.start; i < token; i++) {
    if (dateline_event_sentence_find_mention (self, i) != NULL)
      return FALSE;
  }
  return TRUE;
}

static gboolean
names_person (const DatelineEventSentence *self)
{
  for (guint i = self->first_mention; i < self->end_mention; i++) {
    if (dateline_analysis_mention_is (self->analysis,
                                      dateline_analysis_get_mention (self->analysis, i), "person"))
      return TRUE;
  }
  return FALSE;
}

/* Whether a sentence is about "he" or "she", or something of his or hers: "his main roles", but not
 * "his father". */
static int
get_said (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  if (subject->end - subject->start > 1 &&
      (!dateline_event_sentence_is (self, subject->start, " his her ") ||
       !dateline_event_is_plural (self, subject->end - 1) ||
       dateline_event_sentence_is (self, subject->end - 1,
                                   " parents brothers sisters sons daughters children friends "
                                   "colleagues relatives lawyers supporters people ")))
    return 0;
  return dateline_event_get_gender (self, subject->start);
}

/**
 * dateline_event_find_last_subject:
 * @self: an English sentence
 * @gender: 1 for a man, -1 for a woman, 0 for either
 * @n_back: how many sentences behind it said so, too
 *
 * Finds whom the sentence before is about, or the one before that, if that says "she" too.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_last_subject (const DatelineEventSentence *self, int gender, guint n_back)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const DatelineFoundMention *mention;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;
  int said;

  if (!is_known)
    return G_MAXUINT;
  said = get_said (&before, &subject);
  if (said != 0 && (gender == 0 || said == gender))
    return n_back < MAX_STORY_BACK ? dateline_event_find_last_subject (&before, said, n_back + 1)
                                   : G_MAXUINT;
  /* In the paragraph before, only who "she" was there, too. */
  if (before.block != self->block && n_back == 0)
    return G_MAXUINT;
  mention = dateline_event_find_named (&before, &subject);
  if ((n_back > 0 || (said == 0 && !names_person (&before))) && n_back < MAX_STORY_BACK &&
      mention == NULL && (said != 0 || !dateline_event_is_person (&before, &subject)))
    return dateline_event_find_last_subject (&before, gender, n_back + 1);
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
      dateline_event_get_gender (&before, subject.start) * gender >= 0)
    return G_MAXUINT;
  return dateline_event_find_antecedent (&before, subject.start, "person", -gender, BLOCKS_BACK,
                                         G_MAXUINT);
}

/**
 * dateline_event_find_person:
 * @self: an English sentence
 * @token: a pronoun in it
 *
 * Finds whom "he" or "she" means.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_person (const DatelineEventSentence *self, guint token)
{
  const int gender = dateline_event_get_gender (self, token);
  guint found = G_MAXUINT;

  if (gender == 0)
    return G_MAXUINT;
  if (dateline_event_is_of_another (self, token))
    return dateline_event_find_antecedent (self, self->range.start, "person", gender, BLOCKS_BACK,
                                           G_MAXUINT);
  if (dateline_event_begins_sentence (self, token))
    found = dateline_event_find_last_subject (self, gender, 0);
  if (found != G_MAXUINT)
    return found;
  return dateline_event_find_antecedent (self, token, "person", gender, BLOCKS_BACK,
                                         find_other (self, gender));
}
