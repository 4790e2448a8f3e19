/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Speech without quotation marks: "Lee said that …", "…, Lee said", "according to
 * Lee, …", "Lee praised …". */

#include <string.h>

#include "annotate/text/dateline-verbs.h"
#include "dateline-quotes-telling-private.h"

/* How far "that" may stand from its verb: "said on May 11 that". */
#define MAX_THAT_TOKENS 8

/* What follows "said" where no clause does. */
#define NO_CLAUSE " on in at to of by with from during after before about for as when and but "
#define LINKS " and but while then also "
/* Of a name that speaks, if it is not that of a house or a country. */
#define PERSON_CONFIDENCE .9
#define AUXILIARIES " has have had also later then further again still repeatedly publicly "
/* "If the ice melts, she said, the sea will rise": what is said goes on. */
#define CONDITIONS " if when unless once while although though because as even after before "
/* A longer sentence is a list or no prose at all. Each verb looks at the quotes of its
 * sentence, so that without a bound one endless sentence would take the square of its length. */
#define MAX_SENTENCE_TOKENS 1000

/* Whose verb it is: the subject before it, or that of the verb before, in "and said". */
static gboolean
find_subject (DatelineTelling *self, DatelineQuoteCue *cue, guint clause_start)
{
  DatelineQuoteRange before = { self->sentence->block, clause_start, cue->start };
  guint at = cue->start;

  while (at > clause_start && dateline_telling_is_word (self, at - 1, " also then later "))
    at--;
  if (self->has_last && at > clause_start && dateline_telling_is_word (self, at - 1, LINKS)) {
    cue->speaker = self->last.speaker;
    cue->confidence = self->last.confidence * .95;
    cue->rule = self->last.rule;
    return TRUE;
  }
  return dateline_quote_context_find_subject (self->context, &before, cue);
}

/* "Lee said that the bridge opens", "Lee said on Sunday that the bridge opens". */
static gboolean
tell_that_clause (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint n_tokens;

  for (guint i = cue->end; i < MIN (cue->end + MAX_THAT_TOKENS, self->sentence->end); i++) {
    if (dateline_telling_look_up (self, i, &n_tokens) == DATELINE_SPEECH_THAT)
      return dateline_telling_tell (
        self, i + n_tokens, dateline_telling_find_clause_end (self, i + n_tokens, FALSE), cue, .95);
    if (dateline_telling_tell_elided (self, i, cue))
      return TRUE;
    if (dateline_telling_is_comma (self, i) && i > cue->end)
      break;
  }
  return FALSE;
}

/* Where the verb begins, with what may stand before it: "has also said". */
static guint
find_verb_start (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint start = cue->start;

  while (start > self->sentence->start && dateline_telling_is_word (self, start - 1, AUXILIARIES))
    start--;
  return start;
}

/* Whether only who speaks stands between a comma and a verb. */
static gboolean
follows_comma (const DatelineTelling *self, guint comma, const DatelineQuoteCue *cue)
{
  guint at = cue->start;

  if (comma + 1 < cue->start &&
      dateline_telling_is_word (self, comma + 1, LINKS " or which who where whose when "))
    return FALSE;
  if (!dateline_speech_words_is_english (self->context->words))
    return TRUE;
  if (dateline_telling_is_word (self, find_verb_start (self, cue) - 1, LINKS))
    return FALSE;
  while (at > comma + 1 && dateline_telling_is_word (self, at - 1, AUXILIARIES))
    at--;
  return !dateline_telling_has_verb (self, comma + 1, at);
}

/* "The bridge opens in May, Lee said on Sunday"; "the bridge, she added, opens". */
static gboolean
tell_clause_before (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint comma = dateline_telling_find_comma_before (self, cue->start);

  if (comma == G_MAXUINT || !follows_comma (self, comma, cue) ||
      !dateline_telling_may_follow_words (self, cue))
    return FALSE;
  if (cue->end < self->sentence->end && dateline_telling_is_comma (self, cue->end) &&
      cue->start - comma <= 3 &&
      (dateline_telling_is_word (self, self->sentence->start, CONDITIONS) ||
       !dateline_telling_has_verb (self, self->sentence->start, comma)))
    return dateline_telling_tell (self, self->sentence->start, self->sentence->end, cue, .9);
  if (dateline_telling_count_tail (self, cue) > DATELINE_TELLING_MAX_TAIL ||
      (dateline_speech_words_is_english (self->context->words) &&
       !dateline_telling_has_verb (self, self->sentence->start, comma)))
    return FALSE;
  return dateline_telling_tell (self, self->sentence->start, comma, cue, .9);
}

/* "The merger, first announced in May, will …": what was announced stands before. */
static gboolean
is_told_by_the_way (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  return cue->start > self->sentence->start + 2 &&
         dateline_telling_is_word (self, cue->start - 1, " first originally previously ") &&
         dateline_telling_is_comma (self, cue->start - 2);
}

/* "Lee said the bridge opens in May": with a verb that needs no "that". */
static gboolean
tell_bare_clause (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint start;

  if (!dateline_speech_words_is_english (self->context->words) ||
      !dateline_telling_is_word (
        self, cue->start,
        " said says say added insisted claimed admitted warned stated "
        "believes believed thinks hopes fears estimates estimated announced confirmed hoped "
        "acknowledged argued argues saying ") ||
      is_told_by_the_way (self, cue))
    return FALSE;
  start = dateline_telling_find_bare_start (self, cue);
  return start != G_MAXUINT &&
         dateline_telling_tell (self, start, dateline_telling_find_clause_end (self, start, FALSE),
                                cue, .8);
}

/* "Told the BBC the club would not sell": where the clause behind the listener begins. */
static gboolean
tell_told_clause (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  guint start;

  if (!dateline_speech_words_is_english (self->context->words) ||
      !dateline_telling_is_word (self, cue->start, DATELINE_QUOTE_TELLS))
    return FALSE;
  start = dateline_telling_find_told_start (self, cue);
  return start != G_MAXUINT &&
         dateline_telling_tell (self, start, dateline_telling_find_clause_end (self, start, FALSE),
                                cue, .75);
}

/* The same where no verb is seen. */
static gboolean
tell_bare_words (DatelineTelling *self, const DatelineQuoteCue *cue)
{
  if (!dateline_speech_words_is_english (self->context->words) ||
      !dateline_telling_is_word (self, cue->start, " said says say added ") ||
      cue->end >= self->sentence->end || dateline_telling_is_comma (self, cue->end) ||
      dateline_telling_is_word (self, cue->end, NO_CLAUSE) ||
      /* "The museum has added some films to its collection". */
      (dateline_telling_is_word (self, cue->start, " added ") &&
       !dateline_telling_has_verb (self, cue->end, self->sentence->end)))
    return FALSE;
  return dateline_telling_tell (self, cue->end,
                                dateline_telling_find_clause_end (self, cue->end, FALSE), cue, .7);
}

/* "…, said Lee": the subject follows, and nothing comes after it that has a verb. In
 * "Lee, a doctor, said the bridge opens" the clause follows instead. */
static gboolean
is_inverted (const DatelineTelling *self, const DatelineQuoteCue *cue)
{
  const DatelineQuoteText *text = &self->context->texts[self->sentence->block];
  g_autoptr (GArray) verbs = NULL;

  if (!dateline_speech_words_is_english (self->context->words))
    return self->sentence->end - cue->end <= DATELINE_TELLING_MAX_TAIL;
  if (self->sentence->end - cue->end > DATELINE_TELLING_MAX_TOKENS ||
      dateline_telling_is_word (self, cue->start, DATELINE_QUOTE_TELLS) ||
      (cue->end < self->sentence->end &&
       dateline_telling_is_word (self, cue->end, " that it he she they ")))
    return FALSE;
  verbs = dateline_verbs_find (text->text, text->tokens, cue->end, self->sentence->end);
  for (guint i = 0; i < verbs->len; i++) {
    if ((g_array_index (verbs, DatelineVerb, i).flags & DATELINE_VERB_FINITE) != 0)
      return FALSE;
  }
  return cue->end < self->sentence->end;
}

/* A verb right behind a comma: what stands before tells who spoke, or what was said. */
static gboolean
tell_behind_comma (DatelineTelling *self, DatelineQuoteCue *cue)
{
  DatelineQuoteRange after = { self->sentence->block, cue->end, self->sentence->end };
  DatelineQuoteCue inverted = *cue;

  if (dateline_telling_tell_around (self, cue) || dateline_telling_tell_before_name (self, cue))
    return TRUE;
  if (is_inverted (self, cue) &&
      dateline_quote_context_find_inverted (self->context, &after, &inverted)) {
    self->last = inverted;
    self->has_last = TRUE;
    return dateline_telling_tell (self, self->sentence->start,
                                  dateline_telling_find_comma_before (self, cue->start), &inverted,
                                  .9);
  }
  if (!find_subject (self, cue, self->sentence->start))
    return FALSE;
  self->last = *cue;
  self->has_last = TRUE;
  if (cue->sort == DATELINE_SPEECH_CALLS)
    return dateline_telling_tell_object (self, cue);
  return tell_that_clause (self, cue) || dateline_telling_tell_behind_comma (self, cue) ||
         tell_bare_clause (self, cue) || tell_told_clause (self, cue) ||
         dateline_telling_tell_before_kin (self, cue) || tell_bare_words (self, cue) ||
         dateline_telling_tell_topic (self, cue);
}

/* "گفت: …": the subject stands before the verb or between it and the colon. */
static gboolean
tell_behind_colon (DatelineTelling *self, DatelineQuoteCue *cue)
{
  const guint colon = dateline_telling_find_colon (self, cue);
  const DatelineQuoteRange after = { self->sentence->block, cue->end, colon };

  if (colon == G_MAXUINT)
    return FALSE;
  /* On the way to the verb a town is named more often than it speaks. */
  if ((!(colon > cue->end && dateline_quote_context_find_inverted (self->context, &after, cue)) &&
       !find_subject (self, cue, self->sentence->start)) ||
      (cue->speaker != DATELINE_NO_SPEAKER && g_str_equal (cue->rule, "name") &&
       cue->confidence < PERSON_CONFIDENCE))
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .4, "unnamed");
  self->last = *cue;
  self->has_last = TRUE;
  return dateline_telling_tell (self, colon + 1, self->sentence->end, cue, .9);
}

/* Whether only an auxiliary of another language stands between a comma and a verb. */
static gboolean
follows_aside (const DatelineTelling *self, guint comma, const DatelineQuoteCue *cue)
{
  return comma != G_MAXUINT && !dateline_speech_words_is_english (self->context->words) &&
         cue->start <= comma + 2 &&
         (cue->start == comma + 1 ||
          dateline_telling_is_word (self, comma + 1, " a ont avait ha han hat haben hatte "));
}

/* "Was quoted as saying". */
static gboolean
is_quoted_as (const DatelineTelling *self, guint token)
{
  return dateline_speech_words_is_english (self->context->words) &&
         token > self->sentence->start + 3 && dateline_telling_is_word (self, token, " saying ") &&
         dateline_telling_is_word (self, token - 1, " as ") &&
         dateline_telling_is_word (self, token - 2, " quoted cited reported ") &&
         dateline_telling_is_word (self, token - 3, " is are was were been ");
}

static gboolean
tell_verb (DatelineTelling *self, DatelineQuoteCue *cue)
{
  const guint comma = dateline_telling_find_comma_before (self, cue->start);
  const guint clause = comma == G_MAXUINT ? self->sentence->start : comma + 1;
  const guint start = find_verb_start (self, cue);

  /* "Sprach von einem „Verrat“", but "sprach mit ihr". */
  if (dateline_telling_is_word (self, cue->start, " sprach sprachen spricht "))
    return FALSE;
  if (comma != G_MAXUINT && (clause == start || (follows_aside (self, comma, cue) &&
                                                 dateline_telling_names_behind (self, cue))))
    return tell_behind_comma (self, cue);

  /* A subject that is not known stands behind the comma, too; only a phrase between
   * two commas belongs to a subject before it: "Le gardien, Hugo Petit, a affirmé". */
  if (!find_subject (self, cue, clause) &&
      !(follows_aside (self, comma, cue) && find_subject (self, cue, self->sentence->start))) {
    if (start <= clause)
      return FALSE;
    cue->confidence = .4;
    cue->rule = "unnamed";
    if (cue->sort == DATELINE_SPEECH_CALLS)
      return FALSE;
  }
  self->last = *cue;
  self->has_last = TRUE;
  if (cue->sort == DATELINE_SPEECH_CALLS)
    return dateline_telling_tell_object (self, cue);
  return tell_that_clause (self, cue) || dateline_telling_tell_behind_comma (self, cue) ||
         tell_bare_clause (self, cue) || tell_told_clause (self, cue) ||
         tell_clause_before (self, cue) || tell_bare_words (self, cue) ||
         dateline_telling_tell_topic (self, cue);
}

/**
 * dateline_quotes_add_reported:
 * @self: a context
 * @sentence: a sentence
 * @first_quote: the number in @found of the first quote that may stand in it
 * @end_quote: the number behind the last such quote
 * @found: (element-type DatelineFoundQuote): what was found so far
 *
 * Adds the speech that a sentence reports to @found: that-clauses, clauses that
 * "said" or "according to" closes or opens, and the objects of verbs of opinion.
 * Words that a quote with marks tells already are left to it. Nothing is looked for in a
 * sentence of more than 1,000 tokens.
 */
void
dateline_quotes_add_reported (DatelineQuoteContext *self,
                              const DatelineQuoteRange *sentence,
                              guint first_quote,
                              guint end_quote,
                              GArray *found)
{
  DatelineQuoteRange inner = *sentence;
  DatelineTelling telling = {
    .context = self,
    .sentence = &inner,
    .found = found,
    .first_quote = first_quote,
    .end_quote = end_quote,
    .told = sentence->start,
  };
  guint n_tokens;

  if (sentence->end - sentence->start > MAX_SENTENCE_TOKENS)
    return;
  while (inner.end > inner.start &&
         (dateline_quote_context_get_token (self, inner.block, inner.end - 1)->flags &
          (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0)
    inner.end--;
  for (guint i = inner.start; i < inner.end; i += n_tokens) {
    DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };
    DatelineQuoteRange after = { inner.block, i, inner.end };

    cue.sort = dateline_quote_context_look_up (self, inner.block, i, &n_tokens);
    if (is_quoted_as (&telling, i))
      cue.sort = DATELINE_SPEECH_SAYS;
    dateline_quote_context_set_cue (self, &after, n_tokens, &cue);
    if (cue.sort == DATELINE_SPEECH_NONE || i < telling.told ||
        dateline_telling_is_cue_of_marks (&telling, i) ||
        dateline_quote_context_is_passive (self, &inner, i) ||
        dateline_telling_is_unsaid (&telling, i))
      continue;
    if (is_quoted_as (&telling, i))
      cue.start = i - 3;
    if (cue.sort == DATELINE_SPEECH_ACCORDING)
      dateline_telling_tell_source (&telling, &cue);
    else if (tell_behind_colon (&telling, &cue))
      continue;
    else if ((cue.sort == DATELINE_SPEECH_SAYS || cue.sort == DATELINE_SPEECH_CALLS) &&
             i > inner.start)
      tell_verb (&telling, &cue);
    else if (i == inner.start)
      dateline_telling_tell_verb_first (&telling, &cue);
  }
}
