/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who spoke: the subject of a verb, as a name, a pronoun or a role. */

#include <string.h>

#include "dateline-quote-context-private.h"

/* How far a name may stand from the verb that follows or precedes it, in tokens. */
#define MAX_SUBJECT_TOKENS 40
#define MAX_INVERTED_TOKENS 16

#define ADVERBS                                                                                    \
  " has have had also then later again once often always famously was were is are been further "   \
  "who which still not "                                                                           \
  "reportedly recently earlier previously repeatedly publicly never did does "
#define PREPOSITIONS " of for to in at from with by on against about "
#define HOUSES                                                                                     \
  " agency airline army association authority bank board business carmaker charity club "          \
  "commission committee company conglomerate council court department federation firm "            \
  "foundation government group hospital institute lender maker manufacturer ministry museum "      \
  "operator organisation organization party publisher regulator retailer start-up startup team "   \
  "union university "
#define FOLLOWERS " on in at during after to before when while as that who about with following "

static gboolean
is_punctuation (const DatelineQuoteContext *self, guint block, guint token)
{
  return (dateline_quote_context_get_token (self, block, token)->flags &
          DATELINE_TOKEN_PUNCTUATION) != 0;
}

static DatelineSpeechWord
find_title_gender (const DatelineQuoteContext *self, guint block, guint token)
{
  if (token == 0)
    return DATELINE_SPEECH_NONE;
  if (dateline_quote_context_is (self, block, token - 1, " mr mr. sir king prince herr lord "))
    return DATELINE_SPEECH_HE;
  if (dateline_quote_context_is (self, block, token - 1,
                                 " mrs mrs. ms ms. miss lady queen princess frau mme dame "))
    return DATELINE_SPEECH_SHE;
  return DATELINE_SPEECH_NONE;
}

static gboolean
is_pronoun (DatelineSpeechWord sort)
{
  return sort == DATELINE_SPEECH_HE || sort == DATELINE_SPEECH_SHE || sort == DATELINE_SPEECH_THEY;
}

static gboolean
take_name (DatelineQuoteContext *self,
           guint block,
           guint token,
           const DatelineQuoteName *name,
           DatelineQuoteCue *cue)
{
  DatelineSpeechWord gender = find_title_gender (self, block, token);

  if (gender != DATELINE_SPEECH_NONE)
    g_hash_table_insert (self->genders, GUINT_TO_POINTER (name->entity), GINT_TO_POINTER (gender));
  dateline_quote_cue_set_speaker (cue, name->entity, name->kind == DATELINE_KIND_PERSON ? .95 : .8,
                                  "name");
  return TRUE;
}

static gboolean
take_pronoun (DatelineQuoteContext *self,
              guint block,
              guint token,
              DatelineSpeechWord pronoun,
              DatelineQuoteCue *cue)
{
  dateline_quote_context_resolve_pronoun (self, block, token, pronoun, cue);
  return TRUE;
}

/**
 * dateline_quote_context_is_led:
 * @self: a context
 * @block: the number of a block
 * @start: where what is looked at begins
 * @token: the number of a name's first token
 *
 * Tells whether a name stands behind a preposition: "at the bank".
 *
 * Returns: %TRUE if it does, with an article between them or not
 */
gboolean
dateline_quote_context_is_led (const DatelineQuoteContext *self,
                               guint block,
                               guint start,
                               guint token)
{
  if (token > start && dateline_quote_context_is (self, block, token - 1, " the a an "))
    token--;
  return token > start && dateline_quote_context_is (self, block, token - 1, PREPOSITIONS);
}

/* "the Norwegian weather service": the name only tells of what follows. */
static gboolean
is_modifier (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint token)
{
  guint n_tokens;
  const DatelineToken *at;

  if (token >= range->end || !dateline_speech_words_is_english (self->words))
    return FALSE;
  at = dateline_quote_context_get_token (self, range->block, token);
  return (at->flags & (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CLITIC |
                       DATELINE_TOKEN_CAPITALIZED)) == DATELINE_TOKEN_LETTER &&
         !dateline_quote_context_is (self, range->block, token, ADVERBS PREPOSITIONS " and ") &&
         dateline_quote_context_look_up (self, range->block, token, &n_tokens) ==
           DATELINE_SPEECH_NONE;
}

/* "Said the Spaniard": somebody who is from there. */
static gboolean
is_countryman (const DatelineQuoteContext *self,
               const DatelineQuoteRange *range,
               const DatelineQuoteName *name,
               guint token)
{
  static const char *const ends[] = { "ian", "can", "ard", "ese", "man" };
  const DatelineToken *at = dateline_quote_context_get_token (self, range->block, token);
  const char *end = self->texts[range->block].text + at->end_byte - strlen ("ian");

  if (name->kind != DATELINE_KIND_PLACE || at->end_char != name->span.end_char ||
      at->end_byte - at->start_byte < 4 || token == range->start ||
      !dateline_quote_context_is (self, range->block, token - 1, " the ") ||
      dateline_quote_context_is (self, range->block, token, " vatican ukraine ") ||
      !dateline_speech_words_is_english (self->words))
    return FALSE;
  if (dateline_quote_context_is (self, range->block, token,
                                 " argentine swede dane scot serb croat turk finn briton "))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    if (strncmp (end, ends[i], strlen (ends[i])) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "the company", but not "the company's lawyer", nor "the company lawyer". */
static gboolean
is_house (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint token)
{
  return token > range->start &&
         dateline_quote_context_is (self, range->block, token - 1, " the ") &&
         dateline_quote_context_is (self, range->block, token, HOUSES) &&
         !is_modifier (self, range, token + 1) &&
         !(token + 1 < range->end &&
           dateline_quote_context_is (self, range->block, token + 1, " 's \342\200\231s "));
}

/* Who may speak in a part of a sentence. */
typedef struct {
  const DatelineQuoteName *body; /* a house or a country, or NULL */
  guint body_token;
  guint role; /* tokens, or G_MAXUINT */
  guint pronoun;
  guint house;
  DatelineSpeechWord pronoun_sort;
  gboolean is_agent; /* the role is to speak for another */
} Candidates;

/* "The prosecutor's office": no prosecutor. */
static gboolean
owns_office (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint token)
{
  return token + 2 < range->end &&
         dateline_quote_context_is (self, range->block, token + 1, " 's \342\200\231s ") &&
         dateline_quote_context_is (self, range->block, token + 2, " office ");
}

static void
take_word (const DatelineQuoteContext *self,
           const DatelineQuoteRange *range,
           guint token,
           DatelineSpeechWord sort,
           Candidates *found)
{
  if (is_pronoun (sort) && found->pronoun == G_MAXUINT) {
    found->pronoun = token;
    found->pronoun_sort = sort;
  } else if ((sort == DATELINE_SPEECH_ROLE || sort == DATELINE_SPEECH_SPEAKS_FOR) &&
             found->role == G_MAXUINT && !owns_office (self, range, token)) {
    found->role = token;
    found->is_agent = sort == DATELINE_SPEECH_SPEAKS_FOR;
  } else if (found->house == G_MAXUINT && is_house (self, range, token)) {
    found->house = token;
  }
}

static void
resolve_house (const DatelineQuoteContext *self,
               const DatelineQuoteRange *range,
               guint token,
               DatelineQuoteCue *cue)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, range->block, token);
  g_autofree char *word = g_ascii_strdown (self->texts[range->block].text + at->start_byte,
                                           (gssize) (at->end_byte - at->start_byte));

  dateline_quote_context_resolve_house (self, range->block, token, word, cue);
}

static gboolean
choose (DatelineQuoteContext *self,
        const DatelineQuoteRange *range,
        const Candidates *found,
        DatelineQuoteCue *cue)
{
  const DatelineQuoteName *principal =
    found->role != G_MAXUINT && found->is_agent
      ? dateline_quote_context_find_principal (self, range, found->role)
      : NULL;

  if (principal != NULL)
    dateline_quote_cue_set_speaker (cue, principal->entity, .7, "speaks-for");
  else if (found->role != G_MAXUINT && found->is_agent && found->house != G_MAXUINT)
    resolve_house (self, range, found->house, cue);
  else if (found->role != G_MAXUINT && found->is_agent && found->body == NULL)
    dateline_quote_context_resolve_agent (self, range->block, found->role, cue);
  else if (found->role != G_MAXUINT && (found->body == NULL || found->role > found->body_token))
    dateline_quote_context_resolve_role (self, range->block, found->role, cue);
  else if (found->body != NULL)
    return take_name (self, range->block, found->body_token, found->body, cue);
  else if (found->house != G_MAXUINT)
    resolve_house (self, range, found->house, cue);
  else if (found->pronoun != G_MAXUINT)
    return take_pronoun (self, range->block, found->pronoun, found->pronoun_sort, cue);
  else
    return FALSE;
  return TRUE;
}

/* The first who may speak: a person, else a house or a country, else a pronoun or
 * a role. A name that owns what follows, or that a preposition leads, does not. */
static gboolean
find_first (DatelineQuoteContext *self, const DatelineQuoteRange *range, DatelineQuoteCue *cue)
{
  Candidates found = { .role = G_MAXUINT, .pronoun = G_MAXUINT, .house = G_MAXUINT };
  guint n_tokens;

  for (guint i = range->start; i < range->end; i += n_tokens) {
    DatelineSpeechWord sort = dateline_quote_context_look_up (self, range->block, i, &n_tokens);
    const DatelineQuoteName *name = dateline_quote_context_find_name (self, range->block, i);
    gboolean speaks;

    if (name == NULL) {
      take_word (self, range, i, sort, &found);
      continue;
    }
    speaks = !dateline_quote_context_is_led (self, range->block, range->start, i) &&
             !dateline_quote_context_is_beside (self, range, name, i) &&
             !dateline_quote_context_is_possessive (self, name);
    while (i + n_tokens < range->end &&
           dateline_quote_context_find_name (self, range->block, i + n_tokens) == name)
      n_tokens++;
    if (speaks && name->kind == DATELINE_KIND_PERSON)
      return take_name (self, range->block, i, name, cue);
    if (speaks && is_countryman (self, range, name, i) && !is_modifier (self, range, i + n_tokens))
      return take_pronoun (self, range->block, i, DATELINE_SPEECH_THEY, cue);
    if (speaks && found.body == NULL && !is_modifier (self, range, i + n_tokens) &&
        (name->kind == DATELINE_KIND_ORGANIZATION || name->kind == DATELINE_KIND_PLACE)) {
      found.body = name;
      found.body_token = i;
    }
  }
  return choose (self, range, &found, cue);
}

/**
 * dateline_quote_context_find_subject:
 * @self: a context
 * @before: what stands before the verb in its clause
 * @cue: the verb; its speaker, confidence and rule are set
 *
 * Finds who a verb says spoke, where the subject comes first: right before the
 * verb, or at the head of a phrase with commas. The gender that a pronoun or a
 * title tells is kept in @self.
 *
 * Returns: whether there is a subject; its speaker may be unknown all the same
 */
gboolean
dateline_quote_context_find_subject (DatelineQuoteContext *self,
                                     const DatelineQuoteRange *before,
                                     DatelineQuoteCue *cue)
{
  DatelineQuoteRange range = *before;
  guint last = before->end, first, n_tokens;
  const DatelineQuoteName *name;
  DatelineSpeechWord sort;

  if (range.end - range.start > MAX_SUBJECT_TOKENS)
    range.start = range.end - MAX_SUBJECT_TOKENS;
  while (last > range.start && dateline_quote_context_is (self, range.block, last - 1, ADVERBS))
    last--;
  if (last == range.start)
    return FALSE;
  last--;
  sort = dateline_quote_context_look_up (self, range.block, last, &n_tokens);
  if (is_pronoun (sort))
    return take_pronoun (self, range.block, last, sort, cue);
  if (dateline_speech_words_is_english (self->words) &&
      dateline_quote_context_is (self, range.block, last, " it ")) {
    dateline_quote_context_resolve_house (self, range.block, last, NULL, cue);
    return TRUE;
  }
  if (!is_punctuation (self, range.block, last)) {
    name = dateline_quote_context_find_name (self, range.block, last);
    first = last;
    while (first > range.start && name != NULL &&
           dateline_quote_context_find_name (self, range.block, first - 1) == name)
      first--;
    if (name != NULL && name->kind == DATELINE_KIND_PERSON &&
        (first == range.start ||
         !dateline_quote_context_is (self, range.block, first - 1, PREPOSITIONS)))
      return take_name (self, range.block, first, name, cue);
  }
  name = dateline_quote_context_find_kin (self, &range, &first);
  if (name != NULL)
    return take_name (self, range.block, first, name, cue);
  if (find_first (self, &range, cue))
    return TRUE;
  /* "The prosecutor's office said": somebody did who has no name. */
  if (!dateline_speech_words_is_english (self->words) ||
      !dateline_quote_context_is (self, range.block, last, " office headquarters campaign "))
    return FALSE;
  dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
  return TRUE;
}

/**
 * dateline_quote_context_find_inverted:
 * @self: a context
 * @after: what stands behind the verb in its clause
 * @cue: the verb; its speaker, confidence and rule are set
 *
 * Finds who a verb says spoke, where the subject follows: "said Ana Lee", "said
 * the bank's director, Ana Lee".
 *
 * Returns: whether there is a subject; its speaker may be unknown all the same
 */
gboolean
dateline_quote_context_find_inverted (DatelineQuoteContext *self,
                                      const DatelineQuoteRange *after,
                                      DatelineQuoteCue *cue)
{
  DatelineQuoteRange range = *after;

  range.end = MIN (range.end, range.start + MAX_INVERTED_TOKENS);
  for (guint i = range.start; i < range.end; i++) {
    if (i > range.start && dateline_quote_context_is (self, range.block, i, FOLLOWERS))
      range.end = i;
  }
  return range.start < range.end && find_first (self, &range, cue);
}
