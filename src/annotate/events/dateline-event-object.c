/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a pronoun behind a verb means: "a bench was placed beneath it", "police arrested him",
 * "searched her house". */

#include "dateline-event-private.h"

#define BLOCKS_BACK 6
#define PREPOSITIONS                                                                               \
  " in on at beneath under over behind beside near with for to of from into by around against "    \
  "through above below between "
/* Behind these "her" is not whose something is. */
#define BEHIND_HER " in on at for from to with after before by when as and but during over "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* Whether a verb of its own stands behind a word: "after it lost". */
static gboolean
has_verb_behind (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    if (dateline_event_get_verb (self, k)->start == token + 1)
      return TRUE;
  }
  return FALSE;
}

static guint
find_pronoun (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  for (guint i = clause->verb.end; i < clause->predicate.end; i++) {
    if (is (self, i, " it him them ") && (i == clause->verb.end || is (self, i - 1, PREPOSITIONS)))
      return has_verb_behind (self, i) ? G_MAXUINT : i;
    if (i > clause->verb.end && is (self, i, " her him ") && is (self, i - 1, " after ") &&
        (i + 1 == clause->predicate.end || is (self, i + 1, BEHIND_HER)))
      return i;
  }
  return G_MAXUINT;
}

/* "Her" behind the verb, which may be whose something is, or "his". */
static gboolean
is_owner (const DatelineEventSentence *self, const DatelineEventClause *clause)
{
  const guint at = clause->verb.end;

  if (at + 1 >= clause->predicate.end || !is (self, at, " his her "))
    return FALSE;
  return is (self, at, " his ") ||
         !(is (self, at + 1, BEHIND_HER) ||
           dateline_event_sentence_has_flag (self, at + 1,
                                             DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_DIGIT |
                                               DATELINE_TOKEN_CAPITALIZED));
}

/* Whom "him" means, who is not the subject. */
static char *
dup_person (const DatelineEventSentence *self,
            const DatelineEventClause *clause,
            guint token,
            guint *entity)
{
  const DatelineFoundMention *subject =
    clause->subject.end > clause->subject.start
      ? dateline_event_sentence_find_mention (self, clause->subject.end - 1)
      : NULL;
  /* "She sold her house", "Lee lost his leg": the subject's own. */
  if (subject != NULL || is (self, clause->subject.start, " he she they his her "))
    return NULL;
  *entity = dateline_event_find_antecedent (
    self, token, "person", is (self, token, " her ") ? -1 : 1, BLOCKS_BACK, G_MAXUINT);
  return *entity != G_MAXUINT
         ? g_strdup (dateline_analysis_get_entity (self->analysis, *entity)->name)
         : NULL;
}

/* "He found a crack. They repaired it": the crack. */
static char *
dup_made (const DatelineEventSentence *self)
{
  DatelineEventSentence before;
  DatelineTokenRange subject;
  const gboolean is_known = dateline_event_find_sentence_before (self, &before, &subject);
  g_autoptr (GArray) verbs = (GArray *) before.verbs;
  const DatelineVerb *last = NULL;

  for (guint k = 0; is_known && k < before.verbs->len; k++) {
    if ((dateline_event_get_verb (&before, k)->flags & DATELINE_VERB_FINITE) != 0)
      last = dateline_event_get_verb (&before, k);
  }
  return last != NULL ? dateline_event_dup_object (&before, last, " a an ") : NULL;
}

/* Whether the sentence has said "it" before: both mean the same. */
static gboolean
has_it_before (const DatelineEventSentence *self, guint token)
{
  for (guint i = self->range.start; i < token; i++) {
    if (is (self, i, " it "))
      return TRUE;
  }
  return FALSE;
}

static char *
dup_thing (const DatelineEventSentence *self, const DatelineEventClause *clause, guint token)
{
  DatelineAntecedent found = { NULL, G_MAXUINT, G_MAXUINT, FALSE, FALSE };

  /* What the sentence itself has named before is hardly the subject of the one before. */
  if (clause->subject.start > self->range.start + 1 && !has_it_before (self, token))
    return NULL;
  found.name = clause->verb.end == token ? dup_made (self) : NULL;
  if (found.name == NULL)
    dateline_event_take_thing (self, 0, &found);
  if (found.name != NULL && g_str_has_prefix (found.name, "The "))
    *found.name = 't';
  return found.name;
}

/**
 * dateline_event_resolve_object:
 * @self: an English sentence
 * @clause: a clause in it
 * @pronoun: (out): a pronoun behind the verb, or %G_MAXUINT
 * @entity: (out): the person that is meant, or %G_MAXUINT
 * @name: (out) (transfer full) (nullable): whom or what it means, or whose something is;
 *   %NULL if that is not known
 *
 * Finds what "it" means in "a bench was placed beneath it".
 *
 * Returns: %FALSE if it is not known and the clause says nothing without it
 */
gboolean
dateline_event_resolve_object (const DatelineEventSentence *self,
                               const DatelineEventClause *clause,
                               guint *pronoun,
                               guint *entity,
                               char **name)
{
  *entity = G_MAXUINT;
  *name = NULL;
  *pronoun = G_MAXUINT;
  if (clause->is_led || clause->is_report)
    return TRUE;
  if (clause->verb.end < clause->predicate.end && is (self, clause->verb.end, " his her ")) {
    g_autofree char *person = dup_person (self, clause, clause->verb.end, entity);

    if (person != NULL) {
      *pronoun = clause->verb.end;
      *name =
        is_owner (self, clause) ? g_strconcat (person, "’s", NULL) : g_steal_pointer (&person);
    }
    return TRUE;
  }
  *pronoun = find_pronoun (self, clause);
  if (*pronoun == G_MAXUINT)
    return TRUE;
  if (is (self, *pronoun, " it "))
    *name = dup_thing (self, clause, *pronoun);
  else if (is (self, *pronoun, " him her "))
    *name = dup_person (self, clause, *pronoun, entity);
  return *name != NULL || *pronoun > clause->verb.end;
}
