/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the sentence before tells of, which a pronoun takes up. */

#include "dateline-event-private.h"

/* "The old dam", but no more words than that. */
#define MAX_PHRASE_TOKENS 5
/* "About the final of 1972". */
#define MAX_ABOUT_TOKENS 6
#define STEPS                                                                                      \
  " in on at by for from with of to during after before under over into and or who which that "
/* What no object goes on with. */
#define BREAKS                                                                                     \
  " in on at beneath under over behind beside near with for to of from into by around against "    \
  "through above below between and "

static void
find_mentions_before (const DatelineEventSentence *self, DatelineEventSentence *before)
{
  const GArray *mentions = self->analysis->mentions;
  guint at = MIN (self->first_mention, mentions->len);

  while (at > 0) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self->analysis, at - 1);

    if (mention->span.block < before->block ||
        (mention->span.block == before->block && mention->last_token < before->range.start))
      break;
    at--;
  }
  before->first_mention = at;
  while (at < mentions->len &&
         dateline_analysis_get_mention (self->analysis, at)->span.block == before->block &&
         dateline_analysis_get_mention (self->analysis, at)->first_token < before->range.end)
    at++;
  before->end_mention = at;
}

/**
 * dateline_event_find_sentence_before:
 * @self: an English sentence
 * @before: (out): the sentence before it, of the same paragraph or the last of the one before;
 *   its verbs are to be freed with g_array_unref()
 * @subject: (out): whom or what the first clause of that is about
 *
 * Finds what a sentence may go on with.
 *
 * Returns: %FALSE if there is none, or it cannot be told what it is about
 */
gboolean
dateline_event_find_sentence_before (const DatelineEventSentence *self,
                                     DatelineEventSentence *before,
                                     DatelineTokenRange *subject)
{
  const DatelineAnalysis *analysis = self->analysis;
  DatelineTokenRange none;
  guint token = self->range.start;

  *before = *self;
  before->verbs = NULL;
  if (token == 0) {
    if (self->block == 0)
      return FALSE;
    before->block--;
    token = analysis->texts[before->block].tokens->len;
  }
  if (analysis->texts[before->block].type != analysis->texts[self->block].type || token == 0 ||
      !dateline_event_find_sentence (before, token - 1))
    return FALSE;
  find_mentions_before (self, before);
  before->verbs =
    dateline_verbs_find (analysis->texts[before->block].text, analysis->texts[before->block].tokens,
                         before->range.start, before->range.end);
  none = (DatelineTokenRange) { before->range.start, before->range.start };
  for (guint k = 0; k < before->verbs->len; k++) {
    if ((dateline_event_get_verb (before, k)->flags & DATELINE_VERB_FINITE) != 0)
      return dateline_event_find_subject (before, k, &none, subject);
  }
  return FALSE;
}

/**
 * dateline_event_find_named:
 * @self: an English sentence
 * @subject: a subject in it
 *
 * Returns: (transfer none) (nullable): the mention that the subject is, with an article before
 *   it or none
 */
const DatelineFoundMention *
dateline_event_find_named (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  const DatelineFoundMention *mention =
    dateline_event_sentence_find_mention (self, subject->end - 1);

  if (mention == NULL || mention->last_token + 1 != subject->end)
    return NULL;
  return mention->first_token <= subject->start ||
             (mention->first_token == subject->start + 1 &&
              dateline_event_sentence_is (self, subject->start, " the a an "))
         ? mention
         : NULL;
}

/**
 * dateline_event_is_plural:
 * @self: an English sentence
 * @token: the number of a noun of its block
 *
 * Returns: whether the noun is of many
 */
gboolean
dateline_event_is_plural (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *text = self->analysis->texts[self->block].text;

  return dateline_event_sentence_is (self, token, " people children men women police ") ||
         (at->end_byte - at->start_byte > 3 && text[at->end_byte - 1] == 's' &&
          text[at->end_byte - 2] != 's' && text[at->end_byte - 2] != 'u');
}

/* "The road to the village": the road. "The team" alone would say nothing. */
static DatelineTokenRange
find_noun (const DatelineEventSentence *self, const DatelineTokenRange *whole)
{
  DatelineTokenRange noun = *whole;

  for (guint i = whole->start + 1; i < whole->end; i++) {
    if (dateline_event_sentence_is (self, i, " to with from near above below ") &&
        !dateline_event_sentence_is (self, i - 1,
                                     " team group company firm party club agency bank man "
                                     "woman men women people ")) {
      noun.end = i;
      break;
    }
  }
  return noun;
}

/* "The book about the 1972 games", of one that the sentence before tells of; NULL if it is none. */
static char *
dup_about (const DatelineEventSentence *self, const DatelineTokenRange *whole)
{
  guint about = whole->start + 2;
  g_autofree char *words = NULL;

  while (about < whole->end && !dateline_event_sentence_is (self, about, " about "))
    about++;
  if (about + 1 >= whole->end || whole->end - about > MAX_ABOUT_TOKENS ||
      about - whole->start > MAX_PHRASE_TOKENS || dateline_event_is_plural (self, about - 1) ||
      !dateline_event_sentence_is (self, whole->start, " a an the "))
    return NULL;
  for (guint i = whole->start; i < whole->end; i++) {
    if (dateline_event_sentence_has_flag (self, i, DATELINE_TOKEN_PUNCTUATION) ||
        dateline_event_sentence_is (self, i, " and or who which that it they he she his her its "))
      return NULL;
  }
  words = dateline_event_dup_phrase (self, &(DatelineTokenRange) { whole->start + 1, whole->end },
                                     &(DatelineTokenRange) { whole->start, whole->start });
  if (dateline_event_sentence_find_mention (self, whole->start + 1) == NULL)
    *words = g_ascii_tolower (*words);
  return g_strconcat ("The ", words, NULL);
}

/**
 * dateline_event_dup_noun:
 * @self: an English sentence
 * @whole: a subject in it
 * @is_plural: whether it is taken up by "they", and not by "it"
 *
 * Says a subject without a name once more: "The old dam".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if they are not to be said alone
 */
char *
dateline_event_dup_noun (const DatelineEventSentence *self,
                         const DatelineTokenRange *whole,
                         gboolean is_plural)
{
  DatelineTokenRange noun = find_noun (self, whole);
  const DatelineTokenRange *subject = &noun;
  const DatelineTokenRange none = { subject->start, subject->start };
  const gboolean has_article = dateline_event_sentence_is (self, subject->start, " the a an ");
  char *about = is_plural ? NULL : dup_about (self, whole);
  g_autofree char *words = NULL;

  if (about != NULL)
    return about;
  if (subject->end - subject->start > MAX_PHRASE_TOKENS ||
      subject->end - subject->start < (has_article ? 2 : 1) || (!has_article && !is_plural) ||
      dateline_event_is_plural (self, subject->end - 1) != is_plural)
    return NULL;
  for (guint i = subject->start; i < subject->end; i++) {
    if (dateline_event_sentence_is (self, i, STEPS) ||
        (i > subject->start &&
         dateline_event_sentence_has_flag (self, i,
                                           DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_PUNCTUATION |
                                             DATELINE_TOKEN_QUOTE | DATELINE_TOKEN_CLITIC)) ||
        dateline_event_sentence_is (self, i,
                                    " it they he she we you i this these that those his "
                                    "her its their some many both others "))
      return NULL;
  }
  if (dateline_event_sentence_is (self, subject->start, " a an ")) {
    noun.start++;
    words = dateline_event_dup_phrase (self, subject, &none);
    if (dateline_event_sentence_find_mention (self, whole->start + 1) == NULL)
    *words = g_ascii_tolower (*words);
    return g_strconcat ("The ", words, NULL);
  }
  return dateline_event_dup_phrase (self, subject, &none);
}

/**
 * dateline_event_dup_object:
 * @self: an English sentence
 * @verb: a verb in it
 * @articles: words, of which the first of the object is one
 *
 * Says what the verb is said of once more: "The crack", of "found a crack in the wall".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if there are none to be said alone
 */
char *
dateline_event_dup_object (const DatelineEventSentence *self,
                           const DatelineVerb *verb,
                           const char *articles)
{
  const guint at = verb->end;
  DatelineTokenRange noun = { at, at + 1 };
  gboolean has_about = FALSE;

  if (at >= self->range.end || !dateline_event_sentence_is (self, at, articles))
    return NULL;
  while (noun.end < self->range.end &&
         (!dateline_event_sentence_is (self, noun.end, BREAKS) ||
          (has_about && dateline_event_sentence_is (self, noun.end, " of "))) &&
         !dateline_event_sentence_has_flag (self, noun.end, DATELINE_TOKEN_PUNCTUATION) &&
         !dateline_event_is_border (self, noun.end)) {
    has_about = has_about || dateline_event_sentence_is (self, noun.end, " about ");
    noun.end++;
  }
  return dateline_event_dup_noun (self, &noun, FALSE);
}

/**
 * dateline_event_dup_first_object:
 * @self: an English sentence
 *
 * Says what the first verb is said of once more: "The bridge", of "the mayor opened the bridge".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if there are none to be said alone
 */
char *
dateline_event_dup_first_object (const DatelineEventSentence *self)
{
  for (guint k = 0; k < self->verbs->len; k++) {
    const DatelineVerb *verb = dateline_event_get_verb (self, k);

    if ((verb->flags & DATELINE_VERB_FINITE) != 0)
      return dateline_event_dup_object (self, verb, " the a an ");
  }
  return NULL;
}

/**
 * dateline_event_is_person:
 * @self: an English sentence
 * @subject: a subject in it
 *
 * Returns: whether it is somebody: "Lee", "the mayor of the town"
 */
gboolean
dateline_event_is_person (const DatelineEventSentence *self, const DatelineTokenRange *subject)
{
  const DatelineFoundMention *mention = dateline_event_find_named (self, subject);
  guint noun = subject->start;

  if (mention != NULL)
    return dateline_analysis_mention_is (self->analysis, mention, "person");
  while (noun + 1 < subject->end && !dateline_event_sentence_is (self, noun + 1, " of for from "))
    noun++;
  return dateline_analysis_is_role (self->analysis, self->block, noun) ||
         dateline_event_sentence_is (self, noun, " man woman boy girl ");
}
