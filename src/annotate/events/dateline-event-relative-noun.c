/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What "who" and "which" tell of: "Ana Lee, 52, who fled", "the service to Oslo, which was cut";
 * and more than one of whom something is said. */

#include "dateline-event-passed.h"

/* What begins and ends, and what it is about does not: "talks on the budget, which began". */
#define COURSES                                                                                    \
  " talks negotiations trial hearing hearings inquiry investigation work works construction "      \
  "campaign debate strike protests dispute fighting meeting meetings summit war siege hunt "       \
  "search "                                                                                        \
  "discussions "
#define TURNS                                                                                      \
  " began begin begins started start ended end resumed resume collapsed failed stalled opened "    \
  "broke lasted continued were was are "
#define WHERE " in at of to near from on outside for through "
/* What a place does, and nothing in it. */
#define OF_PLACES                                                                                  \
  " hosted hosts joined joins voted votes gained declared seceded elected elects borders annexed "
/* ", 52,", ", a British district officer,". */
#define MAX_APPOSITION_TOKENS 8
/* "Lee, 29, and his cousin, Paul Lind Jr., …". */
#define MAX_ROW_TOKENS 24

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* The mention that ends before a token, if it is of a kind. */
static const DatelineFoundMention *
find_ending (const DatelineEventSentence *self, guint end, DatelineNameKind kind)
{
  const DatelineFoundMention *mention =
    end > self->range.start ? dateline_event_sentence_find_mention (self, end - 1) : NULL;

  return mention != NULL && mention->last_token + 1 == end && mention->name_kind == kind ? mention
                                                                                         : NULL;
}

/* "Ana Lee, 52, who", "Ana Lee, a nurse, who": the token behind the name. */
static guint
pass_apposition (const DatelineEventSentence *self, guint end)
{
  for (guint i = end; i > self->range.start + 1 && end - i < MAX_APPOSITION_TOKENS; i--) {
    const gboolean is_comma = is (self, i - 1, " , ");

    if (is_comma && find_ending (self, i - 1, DATELINE_NAME_PERSON) != NULL)
      return i < end && (dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_DIGIT) ||
                         is (self, i, " a an the his her its their "))
             ? i - 1
             : end;
    if (is_comma || dateline_event_is_mark (self, i - 1) ||
        dateline_event_find_verb_at (self, i - 1) != NULL)
      return end;
  }
  return end;
}

static gboolean
may_be_noun (const DatelineEventSentence *self, guint token)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if (verb->start <= token && token < verb->end)
      return FALSE;
  }
  return dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_LETTER) &&
         !dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_CLITIC) &&
         !is (self, token,
              " who which that and or it he she they him her them was were is are be been back out "
              "up down away ");
}

/* "The service to Oslo, which was cut": no place was. The token that leads the place, or 0. */
static guint
find_lead_of_place (const DatelineEventSentence *self, guint end, guint verb)
{
  const DatelineFoundMention *place = find_ending (self, end, DATELINE_NAME_PLACE);
  guint at = place != NULL ? place->first_token : 0;

  if (place == NULL || is (self, verb, OF_PLACES))
    return 0;
  if (at > self->range.start && is (self, at - 1, " the "))
    at--;
  return at > self->range.start + 1 && is (self, at - 1, WHERE) && may_be_noun (self, at - 2)
         ? at - 1
         : 0;
}

/**
 * dateline_event_find_relative_noun:
 * @self: an English sentence
 * @relative: "who", "which" or "that" before a verb in it
 *
 * Finds of what noun the verb tells.
 *
 * Returns: the words
 */
DatelineTokenRange
dateline_event_find_relative_noun (const DatelineEventSentence *self, guint relative)
{
  DatelineTokenRange noun = { relative, relative };
  guint lead;

  while (noun.end > self->range.start && is (self, noun.end - 1, " , "))
    noun.end--;
  if (noun.end < relative && is (self, relative, " who ")) {
    noun.end = pass_apposition (self, noun.end);
    if (find_ending (self, noun.end, DATELINE_NAME_PERSON) == NULL &&
        dateline_event_find_front (self, relative, &noun))
      return noun;
  }
  lead = noun.end < relative ? find_lead_of_place (self, noun.end, relative + 1) : 0;
  noun.start = dateline_event_sentence_find_noun_start (self, lead > 0 ? lead : noun.end);
  /* "Ana Lee, a tall player who won": she did. */
  if (is (self, relative, " who ") && noun.start > self->range.start + 1 &&
      is (self, noun.start, " a an the ") && is (self, noun.start - 1, " , ") &&
      find_ending (self, noun.start - 1, DATELINE_NAME_PERSON) != NULL) {
    noun.end = noun.start - 1;
    noun.start = find_ending (self, noun.end, DATELINE_NAME_PERSON)->first_token;
    return noun;
  }
  if (noun.start > self->range.start + 1 &&
      is (self, noun.start - 1, " on of over for about with ") &&
      is (self, noun.start - 2, COURSES) && is (self, relative + 1, TURNS))
    noun.start = dateline_event_sentence_find_noun_start (self, noun.start - 1);
  return noun;
}

/* The name of a kind that ends before a token, with its article. */
static guint
pass_name (const DatelineEventSentence *self, guint end, DatelineNameKind kind)
{
  const DatelineFoundMention *mention = find_ending (self, end, kind);
  guint start = mention != NULL ? mention->first_token : end;

  return start < end && start > self->range.start && is (self, start - 1, " the ") ? start - 1
                                                                                   : start;
}

/* "England, France and Italy signed", "schools in Argyll and Bute, Moray and Fife closed". */
static void
take_list (const DatelineEventSentence *self, DatelineTokenRange *subject)
{
  const guint first = is (self, subject->start, " the ") ? subject->start + 1 : subject->start;
  const DatelineFoundMention *name = dateline_event_sentence_find_mention (self, first);
  guint start = subject->start;
  guint lead;

  if (name == NULL || name->first_token != first || name->last_token + 1 >= subject->end ||
      !is (self, name->last_token + 1, " and "))
    return;
  while (start > self->range.start + 1 && is (self, start - 1, " , and ") &&
         pass_name (self, start - 1, name->name_kind) < start - 1)
    start = pass_name (self, start - 1, name->name_kind);
  if (start == subject->start)
    return;
  if (start == self->range.start || !is (self, start - 1, DATELINE_EVENT_PREPOSITIONS)) {
    subject->start = start;
    return;
  }
  lead = start - 1;
  if (lead > self->range.start && is (self, lead, WHERE) && may_be_noun (self, lead - 1))
    subject->start = dateline_event_sentence_find_noun_start (self, lead);
}

/**
 * dateline_event_take_row:
 * @self: an English sentence
 * @verb: a verb in it
 * @subject: (inout): its subject
 *
 * Takes all of those who stand in a row before a verb of many, if they begin the sentence: "Lee,
 * 29, and his cousin, Paul Lind, 34, were", "two men, Ana Lee, 40, and Paul Lind, 34, are".
 */
void
dateline_event_take_row (const DatelineEventSentence *self,
                         const DatelineVerb *verb,
                         DatelineTokenRange *subject)
{
  const guint start = self->range.start;
  gboolean has_and = FALSE, has_comma = FALSE;

  take_list (self, subject);
  if (subject->start <= start + 1 || subject->end - start > MAX_ROW_TOKENS ||
      !(is (self, subject->start, " his her ")
          ? is (self, subject->start - 1, " and ")
          : is (self, verb->start, " were are have ") && is (self, subject->start - 1, " , and ") &&
              find_ending (self, subject->end, DATELINE_NAME_PERSON) != NULL))
    return;
  for (guint i = start; i < subject->start; i++) {
    has_and |= is (self, i, " and ");
    has_comma |= is (self, i, " , ");
    if (dateline_event_pass_age (self, i) > i) {
      i = dateline_event_pass_age (self, i) - 1;
      continue;
    }
    if (dateline_event_sentence_is_quote (self, i) || is (self, i, " ; : ( who which that ") ||
        (dateline_event_is_border (self, i) && !is (self, i, " and ")) ||
        dateline_event_find_verb_at (self, i) != NULL)
      return;
  }
  if (has_and && has_comma && !is (self, start, DATELINE_EVENT_PREPOSITIONS))
    subject->start = start;
}
