/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates beside a clause that are of something else in its sentence. */

#include "dateline-event-private.h"

/* "Has faced criticism for hiring a cousin in May": it is when that was. */
static gboolean
is_of_doing (const DatelineEventSentence *sentence,
             const DatelineTokenRange *words,
             const DatelineEventClause *clause)
{
  if ((clause->verb.flags & DATELINE_VERB_PERFECT) == 0 ||
      !dateline_event_sentence_is (sentence, clause->verb.start, " has have 's "))
    return FALSE;
  for (guint i = clause->verb.end; i + 1 < words->start; i++) {
    if (dateline_event_is_comma (sentence, i))
      return FALSE;
    if (dateline_event_sentence_is (sentence, i, " for of by after with ") &&
        dateline_event_sentence_has_ending (sentence, i + 1, "ing"))
      return TRUE;
  }
  return FALSE;
}

/* "Lee, the mayor from 1963 to 1967, died": when he was mayor. */
static gboolean
is_of_aside (const DatelineEventSentence *sentence,
             const DatelineTokenRange *phrase,
             const DatelineEventClause *clause)
{
  return phrase->start > clause->subject.end + 1 && phrase->end < clause->verb.start &&
         dateline_event_is_comma (sentence, clause->subject.end) &&
         dateline_event_is_comma (sentence, clause->verb.start - 1) &&
         !dateline_event_is_comma (sentence, phrase->start - 1) &&
         !(dateline_event_is_comma (sentence, phrase->start - 2) &&
           dateline_event_sentence_is (sentence, phrase->start - 1, " on in at late early "));
}

/* "After jolts last week and a quake that killed two": when the quake was is not told. */
static gboolean
is_before_relative (const DatelineEventSentence *sentence,
                    const DatelineTokenRange *words,
                    const DatelineEventClause *clause)
{
  return words->end <= clause->subject.start && words->start > sentence->range.start + 4 &&
         dateline_event_sentence_is (sentence, clause->verb.start - 1, " that which ") &&
         !dateline_event_is_comma (sentence, words->end);
}

/**
 * dateline_event_is_elsewhere:
 * @sentence: an English sentence
 * @words: the words of a date in it
 * @phrase: the same with the words that belong to it
 * @clause: the clause that seems to be of that date
 *
 * Returns: whether the date tells when something else was
 */
gboolean
dateline_event_is_elsewhere (const DatelineEventSentence *sentence,
                             const DatelineTokenRange *words,
                             const DatelineTokenRange *phrase,
                             const DatelineEventClause *clause)
{
  return is_of_doing (sentence, words, clause) || is_of_aside (sentence, phrase, clause) ||
         is_before_relative (sentence, words, clause);
}
