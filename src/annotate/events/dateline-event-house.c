/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which house "the company" means. */

#include "dateline-event-private.h"

/* How many mentions back it may have been named. */
#define MAX_MENTIONS_BACK 24
/* "The company": it was named not so long ago. */
#define HOUSE_BLOCKS_BACK 3
/* "A", "large", "Dutch", "bank". */
#define MAX_TOKENS_TO_NOUN 4
#define NOUN_ENDS " , . ; of in for from at by with that which who whose to and "

#define HOUSES                                                                                     \
  " company firm group bank court agency government party union ministry club team university "    \
  "committee council operator "
/* Those that say nothing alone: the others may be the only ones of a country. */
#define BARE_HOUSES " company firm group bank club team agency operator "

/* In small letters with a space on either side. */
static char *
dup_word (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  g_autofree char *word = g_strdup_printf (" %.*s ", (int) (at->end_byte - at->start_byte),
                                           self->analysis->texts[self->block].text + at->start_byte);

  return g_ascii_strdown (word, -1);
}

/* Whether a name says itself what it is, "North Bank", or is said to be: "the bank Nordea", "Nordea,
 * a large bank". */
static gboolean
is_called (const DatelineAnalysis *analysis, const DatelineFoundMention *mention, const char *noun)
{
  const guint block = mention->span.block, first = mention->first_token, last = mention->last_token;

  if ((first > 0 && dateline_analysis_token_is (analysis, block, first - 1, noun)) ||
      dateline_analysis_token_is (analysis, block, last, noun))
    return TRUE;
  if (!dateline_analysis_token_is (analysis, block, last + 1, " , ") ||
      !dateline_analysis_token_is (analysis, block, last + 2, " a an the "))
    return FALSE;
  for (guint i = last + 3; i < last + 3 + MAX_TOKENS_TO_NOUN &&
                           !dateline_analysis_token_is (analysis, block, i, NOUN_ENDS);
       i++) {
    if (dateline_analysis_token_is (analysis, block, i, noun))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_find_house:
 * @self: an English sentence
 * @token: the first token of "the company" in it
 *
 * Finds the house that was called so last before a token, or that began a sentence, else the only
 * one of the last paragraph with any.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_house (const DatelineEventSentence *self, guint token)
{
  const DatelineAnalysis *analysis = self->analysis;
  g_autofree char *noun = dup_word (self, token + 1);
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
    if (is_called (analysis, mention, noun))
      return mention->entity;
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

/**
 * dateline_event_names_house_before:
 * @self: an English sentence
 * @token: a token of it
 *
 * In "the company said that it", "it" need not be the last house that has a name.
 *
 * Returns: whether a house without a name stands before the token
 */
gboolean
dateline_event_names_house_before (const DatelineEventSentence *self, guint token)
{
  for (guint i = self->range.start + 1; i < token; i++) {
    if (dateline_event_sentence_is (self, i - 1, " the a an this ") &&
        dateline_event_sentence_is (self, i, HOUSES))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_is_bare_house:
 * @self: an English sentence
 * @subject: a subject in it
 *
 * Returns: whether it says no more than "the company", and not "the company of the year"
 */
gboolean
dateline_event_is_bare_house (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  return subject->end - subject->start == 2 &&
         dateline_event_sentence_is (self, subject->start, " the ") &&
         dateline_event_sentence_is (self, subject->start + 1, BARE_HOUSES) &&
         dateline_event_sentence_find_mention (self, subject->start + 1) == NULL;
}
