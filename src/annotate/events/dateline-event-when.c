/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a date says when something happened: not with what it is compared, until when it goes
 * on, or of which quarter it is. */

#include "dateline-event-passed.h"

/* "The quarter ended 30 April": the date that follows is the one. */
static gboolean
is_told_by_its_end (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->end < sentence->range.end &&
         dateline_event_sentence_is (sentence, words->end, " ended ending ");
}

/* "Second-quarter revenue": of which quarter, not when it was told. */
static gboolean
tells_which (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->end < sentence->range.end &&
         (dateline_event_sentence_has_ending (sentence, words->end - 1, "-quarter") ||
          dateline_event_sentence_is (sentence, words->end - 1, " q1 q2 q3 q4 ")) &&
         dateline_event_sentence_has_flag (sentence, words->end, DATELINE_TOKEN_LETTER);
}

/* "Fell by 6 million from last year", "up 12 percent from a year earlier": that is what it was
 * before. */
static gboolean
is_risen_from (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  if (words->start <= sentence->range.start ||
      !dateline_event_sentence_is (sentence, words->start - 1, " from ") ||
      !dateline_event_sentence_is (sentence, words->start, " a the last one this "))
    return FALSE;
  if (words->start > sentence->range.start + 1 &&
      dateline_event_sentence_is (sentence, words->start - 2, " % percent cent "))
    return TRUE;
  for (guint k = 0; k < sentence->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (sentence, k);

    if (verb->end <= words->start &&
        dateline_event_sentence_is (sentence, verb->main,
                                    " climbed declined decreased dropped fallen fell gained grew "
                                    "grown increased jumped plunged risen rose shrank shrunk slid "
                                    "slipped sank surged tumbled "))
      return TRUE;
  }
  return FALSE;
}

/* "More than Friday's price", "up from 640 million a year earlier": it is compared with that. */
static gboolean
is_compared (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  guint at = words->start;

  while (at > sentence->range.start && words->start - at < 2 &&
         dateline_event_sentence_is (sentence, at - 1, " in on at the a for "))
    at--;
  if (at > sentence->range.start && dateline_event_sentence_is (sentence, at - 1, " than versus "))
    return TRUE;
  if (is_risen_from (sentence, words))
    return TRUE;
  for (guint i = words->start; i > sentence->range.start + 1 && words->start - i < 7; i--) {
    if (dateline_event_sentence_has_flag (sentence, i - 1, DATELINE_TOKEN_PUNCTUATION))
      return FALSE;
    if (dateline_event_sentence_is (sentence, i - 1, " from with ") &&
        dateline_event_sentence_is (sentence, i - 2, " up down compared rise fall "))
      return TRUE;
  }
  return FALSE;
}

/* "Until May": how long it goes on, not when it is. */
static gboolean
is_until (const DatelineEventSentence *sentence,
          const DatelineTokenRange *words,
          const DatelineTokenRange *phrase)
{
  return dateline_event_sentence_is (sentence, phrase->start, " until till ") ||
         (words->start > sentence->range.start &&
          dateline_event_sentence_is (sentence, words->start - 1, " until till "));
}

/* "Updated at 9:55 a.m.: Two men were arrested": when it was written. */
static gboolean
is_of_article (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  const guint first = sentence->range.start;

  return words->start > first && words->start - first < 4 &&
         dateline_event_sentence_is (sentence, first, " updated published posted last ") &&
         dateline_event_sentence_is (sentence, words->start - 1,
                                     " at on : updated published posted ") &&
         words->end < sentence->range.end;
}

/* "Before dawn on Tuesday": the day follows. */
static gboolean
is_before_dawn (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->start > sentence->range.start && words->end == words->start + 1 &&
         dateline_event_sentence_is (sentence, words->start, " dawn daybreak sunrise ") &&
         dateline_event_sentence_is (sentence, words->start - 1, " before ") &&
         dateline_event_sentence_is (sentence, words->end, " on ");
}

/* "To lose in a poll due by May": when the poll is. */
static gboolean
is_due (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->start > sentence->range.start + 2 &&
         dateline_event_sentence_is (sentence, words->start - 1, " by in on before at ") &&
         dateline_event_sentence_is (sentence, words->start - 2, " due ") &&
         dateline_event_find_verb_at (sentence, words->start - 2) == NULL &&
         dateline_event_find_verb_at (sentence, words->start - 3) == NULL;
}

/* "Since coming to power last May, Lee has …": when he came. */
static gboolean
is_of_gerund (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  const guint first = sentence->range.start;

  if (first + 2 >= words->start || !dateline_event_sentence_is (sentence, first, " since ") ||
      !dateline_event_sentence_has_ending (sentence, first + 1, "ing"))
    return FALSE;
  for (guint i = first + 2; i < words->start; i++) {
    if (dateline_event_is_comma (sentence, i))
      return FALSE;
  }
  return TRUE;
}

/* "Delayed in the wake of Monday's quake", "worked on 1988's Judgment": of which one. */
static gboolean
owns_other (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  const guint start = words->start;
  guint verb;

  if (!dateline_event_sentence_is (sentence, words->end - 1, " 's \342\200\231s ") &&
      !(words->end < sentence->range.end &&
        dateline_event_sentence_is (sentence, words->end, " 's \342\200\231s ")))
    return FALSE;
  for (verb = start; verb > sentence->range.start; verb--) {
    if (dateline_event_find_verb_at (sentence, verb - 1) != NULL)
      break;
  }
  if (verb <= sentence->range.start + 1 || start < verb + 1)
    return FALSE;
  if (dateline_event_sentence_is (sentence, start - 1, " of "))
    return dateline_event_sentence_is (sentence, start - 2,
                                       " wake ahead because result aftermath face outside ");
  return dateline_event_sentence_is (sentence, start - 1,
                                     " after since following despite over amid before ") ||
         (dateline_event_sentence_is (sentence, start - 1, " on ") &&
          dateline_event_sentence_has_flag (sentence, start, DATELINE_TOKEN_DIGIT));
}

/* "Since cabinet approval for the plan on Friday, Lee had …": when it was approved. */
static gboolean
is_of_since (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  const guint first = sentence->range.start;
  guint at = first;

  while (at < words->start && at < first + 2 &&
         !dateline_event_sentence_is (sentence, at, " since "))
    at++;
  if (at + 2 >= words->start || !dateline_event_sentence_is (sentence, at, " since ") ||
      words->end >= sentence->range.end || !dateline_event_is_comma (sentence, words->end) ||
      dateline_event_has_verb (sentence, at, words->start))
    return FALSE;
  for (guint i = at + 1; i < words->start; i++) {
    if (dateline_event_is_comma (sentence, i))
      return FALSE;
  }
  return !dateline_event_sentence_is (sentence, at + 1, " about around late early mid the ");
}

/* "Her “Venus” (1529)": of what stands before the bracket. */
static gboolean
is_in_brackets (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->end == words->start + 1 && words->start > sentence->range.start &&
         words->end < sentence->range.end &&
         dateline_event_sentence_has_flag (sentence, words->start, DATELINE_TOKEN_DIGIT) &&
         dateline_event_sentence_is (sentence, words->start - 1, " ( ") &&
         dateline_event_sentence_is (sentence, words->end, " ) ");
}

/* "Directed that Jan. 9 will be a day of mourning": the day is what it is said of. */
static gboolean
is_subject (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->start > sentence->range.start && words->end < sentence->range.end &&
         dateline_event_sentence_is (sentence, words->start - 1, " that ") &&
         dateline_event_begins_finite_verb (sentence, words->end);
}

/**
 * dateline_event_is_when:
 * @sentence: an English sentence
 * @words: the words of a date in it
 * @phrase: the same with the words that belong to it
 *
 * Returns: whether the date says when something was
 */
gboolean
dateline_event_is_when (const DatelineEventSentence *sentence,
                        const DatelineTokenRange *words,
                        const DatelineTokenRange *phrase)
{
  return !is_until (sentence, words, phrase) && !is_told_by_its_end (sentence, words) &&
         !tells_which (sentence, words) && !is_compared (sentence, words) &&
         !is_of_article (sentence, words) && !is_before_dawn (sentence, words) &&
         !is_due (sentence, words) && !is_of_gerund (sentence, words) &&
         !owns_other (sentence, words) && !is_of_since (sentence, words) &&
         !is_subject (sentence, words) && !is_in_brackets (sentence, words);
}
