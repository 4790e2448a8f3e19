/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said to have been done, or to be planned, and verbs that share a word. */

#include "dateline-event-private.h"

/* "Asked the mayor of the town to go". */
#define MAX_ASKED_TOKENS 8
/* "Its first quarterly loss". */
#define MAX_FIGURE_TOKENS 5

/* "Wrote to the museum", "wrote a book": it is done, not said. */
static gboolean
is_writing (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  return dateline_event_sentence_is (self, verb->main, " wrote written writes ") &&
         verb->end < self->range.end &&
         dateline_event_sentence_is (self, verb->end, " to a an his her its their the off ");
}

/* "Reported a loss of 3 million", "reported its quarterly results": it is published, not said. */
static gboolean
is_publication (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  if (!dateline_event_sentence_is (self, verb->main, " reported reports posted posts "))
    return FALSE;
  for (guint i = verb->end; i < MIN (self->range.end, verb->end + MAX_ASKED_TOKENS); i++) {
    if (dateline_event_sentence_is (self, i,
                                    " results earnings profit profits loss losses sales revenue "
                                    "revenues income turnover "))
      return TRUE;
    if (dateline_event_is_border (self, i) || dateline_event_begins_finite_verb (self, i) ||
        dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION))
      return FALSE;
  }
  return FALSE;
}

/* "Conceded defeat", "conceded a goal", but not "conceded the bridge was closed". */
static gboolean
is_concession (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  return dateline_event_sentence_is (self, verb->main, " conceded concedes concede ") &&
         verb->end < self->range.end &&
         dateline_event_sentence_is (self, verb->end,
                                     " defeat victory power ground a an two three four five ");
}

/* "Reported a loss", "recalled 8,200 cars": it is done, not said. */
static gboolean
is_deed (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  if (verb->end >= self->range.end)
    return FALSE;
  if (dateline_event_sentence_is (self, verb->main, " recalled recalls recall "))
    return dateline_event_sentence_has_flag (self, verb->end, DATELINE_TOKEN_DIGIT) ||
           dateline_event_sentence_is (self, verb->end, " its all some about nearly almost ");
  if (!dateline_event_sentence_is (self, verb->main, " reported reports posted "))
    return FALSE;
  for (guint i = verb->end; i < MIN (self->range.end, verb->end + MAX_FIGURE_TOKENS); i++) {
    if (dateline_event_sentence_is (self, i,
                                    " loss losses profit profits earnings revenue revenues sales "
                                    "income results turnover "))
      return TRUE;
    if (dateline_event_is_border (self, i) ||
        dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION))
      return FALSE;
  }
  return FALSE;
}

/* "Asked the firm to lower the water", "were told to leave": that is done by words. */
static gboolean
is_request (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  if (!dateline_event_sentence_is (self, verb->main, " asked told reminded urged warned "))
    return FALSE;
  for (guint i = verb->end; i + 1 < MIN (self->range.end, verb->end + MAX_ASKED_TOKENS); i++) {
    if (dateline_event_sentence_is (self, i, " to "))
      return dateline_event_sentence_find_mention (self, i + 1) == NULL &&
             !dateline_event_sentence_is (self, i + 1, " the a an his her its their ");
    if (dateline_event_sentence_is_quote (self, i) || dateline_event_is_border (self, i) ||
        dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION))
      return FALSE;
  }
  return FALSE;
}

/**
 * dateline_event_sentence_is_speech:
 * @self: an English sentence
 * @verb: one of its verbs
 *
 * Returns: whether somebody says something by it
 */
gboolean
dateline_event_sentence_is_speech (const DatelineEventSentence *self, const DatelineVerb *verb)
{
  const DatelineToken *token =
    dateline_analysis_get_token (self->analysis, self->block, verb->main);

  return dateline_speech_words_look_up (
           self->words, self->analysis->texts[self->block].text + token->start_byte,
           token->end_byte - token->start_byte) == DATELINE_SPEECH_SAYS &&
         !dateline_event_sentence_is (self, verb->main,
                                      " agreed pledged urged signalled announced announces "
                                      "announce declared sworn ") &&
         !is_writing (self, verb) && !is_publication (self, verb) && !is_concession (self, verb) &&
         !is_request (self, verb) && !is_deed (self, verb);
}

/**
 * dateline_event_find_auxiliary:
 * @self: an English sentence
 * @verb: the number of a verb in it
 *
 * Finds the auxiliary that a verb shares with the one before: "was held and freed".
 *
 * Returns: the "was", or nothing
 */
DatelineTokenRange
dateline_event_find_auxiliary (const DatelineEventSentence *self, guint verb)
{
  const DatelineVerbFlags wanted = DATELINE_VERB_FINITE | DATELINE_VERB_PASSIVE;
  const DatelineVerb *at = dateline_event_get_verb (self, verb);

  if ((at->flags & wanted) != wanted || at->start != at->main)
    return (DatelineTokenRange) { 0, 0 };
  for (guint k = verb; k > 0; k--) {
    const DatelineVerb *before = dateline_event_get_verb (self, k - 1);

    if ((before->flags & wanted) == wanted && before->start < before->main)
      return (DatelineTokenRange) { before->start, before->main };
  }
  return (DatelineTokenRange) { 0, 0 };
}

/* "Defeat would trigger an election" says what might be, and not what will. */
static gboolean
is_somebody (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return dateline_event_sentence_is (self, subject->start,
                                     " it they he she we the this these its their his her our ") ||
         dateline_event_sentence_find_mention (self, subject->end - 1) != NULL;
}

/* "Said that she would resign and that a vote would be held". */
static gboolean
is_second_plan (const DatelineEventSentence *self, guint verb, const DatelineTokenRange *subject)
{
  if (subject->start < self->range.start + 3 ||
      !dateline_event_sentence_is (self, dateline_event_get_verb (self, verb)->start, " would ") ||
      !dateline_event_sentence_is (self, subject->start - 1, " that ") ||
      !dateline_event_sentence_is (self, subject->start - 2, " and but "))
    return FALSE;
  for (guint k = verb; k > 0; k--) {
    if (dateline_event_get_verb (self, k - 1)->end < subject->start &&
        dateline_event_sentence_is_speech (self, dateline_event_get_verb (self, k - 1)))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_is_planned:
 * @self: an English sentence
 * @verb: the number of a verb in it
 * @subject: of whom it is said
 *
 * Returns: whether somebody said that it would be: "said that it would open"
 */
gboolean
dateline_event_is_planned (const DatelineEventSentence *self,
                           guint verb,
                           const DatelineTokenRange *subject)
{
  const DatelineVerb *before = verb > 0 ? dateline_event_get_verb (self, verb - 1) : NULL;

  if (is_second_plan (self, verb, subject))
    return TRUE;
  return before != NULL &&
         dateline_event_sentence_is (self, dateline_event_get_verb (self, verb)->start,
                                     " would ") &&
         dateline_event_sentence_is_speech (self, before) && subject->start >= before->end &&
         is_somebody (self, subject) &&
         !dateline_event_has_border (self, before->end, subject->start);
}

/**
 * dateline_event_find_reported:
 * @self: an English sentence
 * @date: the words of a date in it
 * @clause: (inout): a clause with a verb of speech; afterwards, the one of what had been done
 *
 * Finds in "the bank said on Monday that it had bought a rival" what was done by then.
 *
 * Returns: %FALSE if nothing is told that had been done
 */
gboolean
dateline_event_find_reported (const DatelineEventSentence *self,
                              const DatelineTokenRange *date,
                              DatelineEventClause *clause)
{
  const guint number = clause->number + 1;
  const DatelineVerb *verb;

  if (number >= self->verbs->len || date->start > dateline_event_get_verb (self, number)->start ||
      clause->content.end > 0)
    return FALSE;
  verb = dateline_event_get_verb (self, number);
  if ((verb->flags & DATELINE_VERB_PERFECT) == 0 || verb->main == verb->start ||
      (verb->flags & (DATELINE_VERB_STATE | DATELINE_VERB_NEGATED | DATELINE_VERB_MODAL)) != 0 ||
      dateline_event_has_border (self, clause->verb.end, verb->start))
    return FALSE;
  *clause = (DatelineEventClause) { .verb = *verb, .number = number, .pronoun = G_MAXUINT };
  if (!dateline_event_find_subject (self, number, date, &clause->subject))
    return FALSE;
  clause->predicate =
    (DatelineTokenRange) { verb->start, dateline_event_find_end (self, verb, date, FALSE) };
  return clause->predicate.end > verb->end;
}
