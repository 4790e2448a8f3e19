/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The date words that a title goes without. */

#include "dateline-event-private.h"

#define PREPOSITIONS " in on at by "

/**
 * dateline_event_ends_period:
 * @self: an English sentence
 * @token: a token
 *
 * Returns: whether it leads to the end of a time: "the three months to June 30", "the quarter ended
 *   in June"
 */
gboolean
dateline_event_ends_period (const DatelineEventSentence *self, guint token)
{
  return token > self->range.start &&
         dateline_event_sentence_is (self, token, " to ending ended ") &&
         dateline_event_sentence_is (self, token - 1,
                                     " days weeks months quarter half year years ");
}

/* The date says which months. */
static gboolean
tells_period (const DatelineEventSentence *self, const DatelineTokenRange *words)
{
  const guint start = words->start;

  return start > self->range.start + 1 &&
         (dateline_event_ends_period (self, start - 1) ||
          (dateline_event_sentence_is (self, start - 1, " in on ") &&
           !dateline_event_sentence_is (self, start - 2, " to ") &&
           dateline_event_ends_period (self, start - 2)));
}

/* "At 4 p.m. on Friday": the day goes with its hour. */
static DatelineTokenRange
pass_day (const DatelineEventSentence *sentence, const DatelineTokenRange *phrase)
{
  static const char *const days = " monday tuesday wednesday thursday friday saturday sunday ";
  DatelineTokenRange wide = *phrase;
  gboolean has_digit = FALSE;

  for (guint i = phrase->start; i < phrase->end; i++) {
    if (dateline_event_sentence_is (sentence, i, days))
      return wide;
    has_digit |= dateline_event_sentence_has_flag (sentence, i, DATELINE_TOKEN_DIGIT);
  }
  if (phrase->end + 1 < sentence->range.end &&
      dateline_event_sentence_is (sentence, phrase->end, " on ") &&
      dateline_event_sentence_is (sentence, phrase->end + 1, days) && has_digit)
    wide.end += 2;
  return wide;
}

/* "Signed in 2007 and 2008": the second year goes with the first. */
static DatelineTokenRange
pass_second_year (const DatelineEventSentence *sentence, DatelineTokenRange phrase)
{
  const guint year = phrase.end + 1;
  const DatelineToken *token;

  if (phrase.end <= phrase.start || year >= sentence->range.end ||
      !dateline_event_sentence_has_flag (sentence, phrase.end - 1, DATELINE_TOKEN_DIGIT) ||
      !dateline_event_sentence_is (sentence, phrase.end, " and "))
    return phrase;
  token = dateline_analysis_get_token (sentence->analysis, sentence->block, year);
  if ((token->flags & (DATELINE_TOKEN_DIGIT | DATELINE_TOKEN_LETTER)) == DATELINE_TOKEN_DIGIT &&
      token->end_byte - token->start_byte == 4 &&
      (year + 1 == sentence->range.end ||
       dateline_event_sentence_has_flag (sentence, year + 1, DATELINE_TOKEN_PUNCTUATION)))
    phrase.end += 2;
  return phrase;
}

/**
 * dateline_event_get_left_out:
 * @sentence: an English sentence
 * @words: the words of a date in it
 * @phrase: the same with the words that belong to it
 * @is_kept: whether the title says since when
 *
 * Finds what a title goes without. Of "Sunday's election", it is the words up to the noun.
 *
 * Returns: the words
 */
DatelineTokenRange
dateline_event_get_left_out (const DatelineEventSentence *sentence,
                             const DatelineTokenRange *words,
                             const DatelineTokenRange *phrase,
                             gboolean is_kept)
{
  if (words->end < sentence->range.end &&
      dateline_event_sentence_is (sentence, words->end, " 's \342\200\231s "))
    return (DatelineTokenRange) { words->start, words->end + 1 };
  if (is_kept || tells_period (sentence, words))
    return (DatelineTokenRange) { sentence->range.start, sentence->range.start };
  /* "Sworn in on Friday": one preposition is the verb's. */
  if (phrase->start + 2 == words->start &&
      dateline_event_sentence_is (sentence, phrase->start, PREPOSITIONS) &&
      dateline_event_sentence_is (sentence, phrase->start + 1, PREPOSITIONS))
    return (DatelineTokenRange) { phrase->start + 1, phrase->end };
  return pass_second_year (sentence, pass_day (sentence, phrase));
}
