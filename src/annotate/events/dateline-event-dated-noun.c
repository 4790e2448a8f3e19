/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates that say which, and not when: "a book about the 1972 games", "before the 2012
 * election". */

#include "dateline-event-passed.h"

#define ARTICLES " the a an his her its their this that "
/* Behind these it is when somebody did it. */
#define WHENS " in on at by during since from late early "
/* "About the final of the summer of". */
#define MAX_SUBJECT_TOKENS 7
/* What stands behind these is not when the clause took place. */
#define STEPS " about of before after since until for than like from between "
/* What is about a time without being of it. */
#define WORKS                                                                                      \
  " book books novel film films movie documentary song play story memoir series poem essay drama " \
  "musical opera report study article paper exhibition documentaries "
/* Somebody is, for what was before. */
#define CHARGES                                                                                    \
  " charged arrested questioned jailed imprisoned sentenced convicted accused sued fined "         \
  "suspended "                                                                                     \
  "detained indicted "
#define HAPPENINGS                                                                                 \
  " fire blaze crash attack shooting stabbing robbery raid explosion blast protest riot riots "    \
  "brawl collision burglary killing killings murder assault incident death deaths bombing march "  \
  "demonstration clash clashes fight "
/* Parts of the time that follows. */
#define PARTS                                                                                      \
  " start beginning end middle height eve rest opening close half part weeks days months day "     \
  "week month summer winter spring autumn fall "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* Whether a word stands behind the date that it says more about: "the 1972 games". */
static gboolean
has_noun (const DatelineEventSentence *self, guint token)
{
  return token < self->range.end &&
         dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_LETTER) &&
         !dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_PUNCTUATION) &&
         !dateline_event_is_border (self, token) &&
         !is (self, token, " in on at by for and or but to was were is are had has ");
}

/* "A book about the final of 2019", "a report on the 2019 crash", but not "a report on housing
 * Tuesday". */
static gboolean
is_of_subject (const DatelineEventSentence *self, guint token)
{
  if (token == self->range.start || is (self, token, WHENS) || !is (self, token - 1, " of the "))
    return FALSE;
  for (guint at = token; at > self->range.start + 1 && token - at < MAX_SUBJECT_TOKENS; at--) {
    if (dateline_event_sentence_has_flag (self, at - 1, DATELINE_TOKEN_PUNCTUATION) ||
        dateline_event_find_verb_at (self, at - 1) != NULL)
      return FALSE;
    if (is (self, at - 1, " about on ") && is (self, at - 2, WORKS))
      return at < token;
  }
  return FALSE;
}

/* "Raised its outlook for 2025": of which year. */
static gboolean
is_for_outlook (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  return date->start > self->range.start + 1 && is (self, date->start - 1, " for ") &&
         is (self, date->start - 2,
             " outlook forecast forecasts guidance target targets budget estimate estimates "
             "expectations projection projections ");
}

/* "The budget for 2024 was passed": which one. */
static gboolean
is_for_noun (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  return date->start > self->range.start + 1 && date->end < self->range.end &&
         is (self, date->start - 1, " for ") &&
         !is (self, date->start - 2,
              " set scheduled planned slated fixed booked arranged due expected ") &&
         dateline_event_find_verb_at (self, date->start - 2) == NULL &&
         dateline_event_find_verb_at (self, date->end) != NULL;
}

/* "Charged in connection with a fire last month": it is when the fire was. */
static gboolean
is_of_what_was (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  const DatelineVerb *verb = NULL;
  guint at = date->start;

  for (guint k = 0; k < self->verbs->len && dateline_event_get_verb (self, k)->end <= at; k++)
    verb = dateline_event_get_verb (self, k);
  if (verb == NULL || !is (self, verb->main, CHARGES) || is (self, at, WHENS) ||
      !is (self, at - 1, HAPPENINGS))
    return FALSE;
  for (guint i = at - 1; i > verb->end + 1 && at - i < MAX_SUBJECT_TOKENS; i--) {
    if (is (self, i - 1, ARTICLES))
      return is (self, i - 2, " with over after following for about to ");
    if (dateline_event_sentence_has_flag (self, i - 1, DATELINE_TOKEN_PUNCTUATION))
      return FALSE;
  }
  return FALSE;
}

/**
 * dateline_event_is_dated_noun:
 * @self: an English sentence
 * @date: the words of a date in it
 *
 * Tells whether a date only says which one is meant of what is named behind a preposition, or
 * what a book is about, so that it dates no clause.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_event_is_dated_noun (const DatelineEventSentence *self, const DatelineTokenRange *date)
{
  const guint start = self->range.start;
  guint at = date->start;

  if (at > start && (is (self, at, " about ") || is (self, at - 1, " about "))) {
    at -= is (self, at, " about ") ? 0 : 1;
    return at > start && is (self, at - 1, WORKS);
  }
  if (is_of_subject (self, at) || is_for_noun (self, date) || is_for_outlook (self, date) ||
      is_of_what_was (self, date))
    return TRUE;
  if (at < start + 2 || !is (self, at - 1, ARTICLES) || !has_noun (self, date->end))
    return FALSE;
  at -= 2;
  /* "Drew comparisons to the 2018 fire". */
  if (is (self, at, " to with ") && at > start && is (self, at - 1, " comparison comparisons "))
    return TRUE;
  return is (self, at, STEPS) && !(is (self, at, " of ") && at > start && is (self, at - 1, PARTS));
}
