/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who is meant by a pronoun, by what somebody is, and by "the company". */

#include <string.h>

#include "dateline-quote-context-private.h"

/* How many names back a pronoun may refer. */
#define MAX_NAMES_BACK 48
/* A sentence is not looked at further back. */
#define MAX_SENTENCE_TOKENS 60

/* Houses that are no particular sort of house. */
#define ANY_HOUSE                                                                                  \
  " company firm group business carmaker airline retailer maker manufacturer operator "            \
  "organisation organization lender publisher start-up startup conglomerate "

static guint
find_token (const DatelineQuoteContext *self, guint block, guint start_char)
{
  const GArray *tokens = self->texts[block].tokens;
  guint low = 0, high = tokens->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (g_array_index (tokens, DatelineToken, middle).start_char < start_char)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/**
 * dateline_quote_context_is_possessive:
 * @self: a context
 * @name: where somebody is named
 *
 * Returns: whether the name owns what follows: "Lee's"
 */
gboolean
dateline_quote_context_is_possessive (const DatelineQuoteContext *self,
                                      const DatelineQuoteName *name)
{
  const guint block = name->span.block;
  const guint token = find_token (self, block, name->span.end_char);

  if (token == 0 || token >= self->texts[block].tokens->len)
    return FALSE;
  /* The mark may belong to the name's own span, as in the name of a house. */
  if (dateline_quote_context_is (self, block, token, " 's \342\200\231s "))
    return TRUE;
  /* "Williams’ plays". */
  return dateline_quote_context_is_mark (self, block, token, "'\342\200\231") &&
         self->texts[block]
             .text[dateline_quote_context_get_token (self, block, token - 1)->end_byte - 1] ==
           's' &&
         (dateline_quote_context_get_token (self, block, token)->flags &
          DATELINE_TOKEN_SPACE_BEFORE) == 0 &&
         token + 1 < self->texts[block].tokens->len &&
         (dateline_quote_context_get_token (self, block, token + 1)->flags &
          (DATELINE_TOKEN_SPACE_BEFORE | DATELINE_TOKEN_PUNCTUATION)) ==
           DATELINE_TOKEN_SPACE_BEFORE;
}

/**
 * dateline_quote_cue_set_speaker:
 * @self: a cue
 * @speaker: an entity, or DATELINE_NO_SPEAKER
 * @confidence: from 0 to 1
 * @rule: (transfer none): a stable word
 *
 * Says who spoke.
 */
void
dateline_quote_cue_set_speaker (DatelineQuoteCue *self,
                                guint speaker,
                                double confidence,
                                const char *rule)
{
  self->speaker = speaker;
  self->confidence = confidence;
  self->rule = rule;
}

static gboolean
may_be (const DatelineQuoteContext *self, const DatelineQuoteName *name, DatelineSpeechWord pronoun)
{
  DatelineSpeechWord gender =
    GPOINTER_TO_INT (g_hash_table_lookup (self->genders, GUINT_TO_POINTER (name->entity)));

  if (name->kind != DATELINE_KIND_PERSON)
    return FALSE;
  return pronoun == DATELINE_SPEECH_THEY || gender == DATELINE_SPEECH_NONE || gender == pronoun;
}

/* "Albion manager Carla Ruiz": a house, whatever kind its name was taken for. */
static gboolean
tells_of_role (const DatelineQuoteContext *self, const DatelineQuoteName *name)
{
  const guint block = name->span.block;
  const guint token = find_token (self, block, name->span.end_char);
  guint n_tokens;

  if (token + 1 >= self->texts[block].tokens->len)
    return FALSE;
  return (dateline_quote_context_get_token (self, block, token)->flags &
          DATELINE_TOKEN_CAPITALIZED) == 0 &&
         dateline_quote_context_look_up (self, block, token, &n_tokens) == DATELINE_SPEECH_ROLE &&
         dateline_quote_context_find_name (self, block, token + 1) != NULL;
}

/* Whether nobody is named before in the same sentence, who does not only own something. */
static gboolean
is_first_in_sentence (const DatelineQuoteContext *self, guint number, DatelineKind kind)
{
  const DatelineQuoteName *name = &self->names[number];
  const guint block = name->span.block;
  guint token = find_token (self, block, name->span.start_char);

  for (guint n = 0; n < MAX_SENTENCE_TOKENS && token > 0 &&
                    (dateline_quote_context_get_token (self, block, token)->flags &
                     DATELINE_TOKEN_SENTENCE_START) == 0;
       n++)
    token--;
  for (guint i = number; i > 0; i--) {
    const DatelineQuoteName *before = &self->names[i - 1];

    if (before->span.block != block ||
        before->span.start_char < dateline_quote_context_get_token (self, block, token)->start_char)
      return TRUE;
    if (before->kind == kind && !dateline_quote_context_is_possessive (self, before))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_quote_context_find_last_person:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 * @pronoun: the pronoun that stands there
 *
 * Finds the last person before a token who came first in a sentence, which is where
 * subjects stand; the others come after all of those.
 *
 * Returns: (transfer none) (nullable): where the person is named
 */
const DatelineQuoteName *
dateline_quote_context_find_last_person (const DatelineQuoteContext *self,
                                         guint block,
                                         guint token,
                                         DatelineSpeechWord pronoun)
{
  const DatelineQuoteName *fallback = NULL;
  guint n_names = dateline_quote_context_count_names (self, block, token);

  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];

    if (!may_be (self, name, pronoun) || self->are_quoted[i - 1] ||
        dateline_quote_context_is_possessive (self, name) || tells_of_role (self, name))
      continue;
    if (fallback == NULL)
      fallback = name;
    if (is_first_in_sentence (self, i - 1, DATELINE_KIND_PERSON))
      return name;
  }
  return fallback;
}

static gboolean
has_role (const DatelineQuoteName *name, const char *role, gsize n_bytes)
{
  g_autofree char *folded = NULL, *wanted = NULL;

  if (name->role == NULL)
    return FALSE;
  folded = g_utf8_casefold (name->role, -1);
  wanted = g_utf8_casefold (role, (gssize) n_bytes);
  return strstr (folded, wanted) != NULL;
}

/**
 * dateline_quote_context_find_role:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it: what somebody is
 *
 * Finds who was last named of those who are known to be that.
 *
 * Returns: (transfer none) (nullable): where the person is named
 */
const DatelineQuoteName *
dateline_quote_context_find_role (const DatelineQuoteContext *self, guint block, guint token)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  guint n_names = dateline_quote_context_count_names (self, block, token);

  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];

    if (name->kind == DATELINE_KIND_PERSON &&
        has_role (name, self->texts[block].text + at->start_byte, at->end_byte - at->start_byte))
      return name;
  }
  return NULL;
}

/**
 * dateline_quote_context_resolve_role:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it: what somebody is
 * @cue: the cue; its speaker, confidence and rule are set
 *
 * Finds whom "the mayor" means.
 */
void
dateline_quote_context_resolve_role (const DatelineQuoteContext *self,
                                     guint block,
                                     guint token,
                                     DatelineQuoteCue *cue)
{
  const DatelineQuoteName *person = dateline_quote_context_find_role (self, block, token);
  gboolean is_known = FALSE;

  if (person != NULL) {
    dateline_quote_cue_set_speaker (cue, person->entity, .75, "role");
    return;
  }
  person = dateline_quote_context_find_told_as (self, block, token);
  if (person != NULL) {
    dateline_quote_cue_set_speaker (cue, person->entity, .65, "role");
    return;
  }
  for (guint i = token; i > 0 && token - i < 4 && !is_known; i--)
    is_known = dateline_quote_context_is (self, block, i - 1, " the ");
  person = is_known
           ? dateline_quote_context_find_last_person (self, block, token, DATELINE_SPEECH_THEY)
           : NULL;
  /* Who is known to be something else is not meant. */
  if (person != NULL && person->role == NULL)
    dateline_quote_cue_set_speaker (cue, person->entity, .5, "role");
  else
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
}

/* "Her colleague Ana Lee, she says, drinks it": who is told of in the sentence does not tell
 * it. Goes back to where the sentence before ends. */
static void
leave_aside (const DatelineQuoteContext *self,
             const DatelineQuoteCue *cue,
             guint *block,
             guint *token)
{
  guint start = *token;

  if (start == 0 || cue->end <= cue->start || cue->end >= self->texts[*block].tokens->len ||
      !dateline_quote_context_is_mark (self, *block, start - 1, ",") ||
      !dateline_quote_context_is_mark (self, *block, cue->end, ","))
    return;
  while (start > 0 && *token - start < MAX_SENTENCE_TOKENS &&
         (dateline_quote_context_get_token (self, *block, start)->flags &
          DATELINE_TOKEN_SENTENCE_START) == 0)
    start--;
  if (start > 0)
    *token = start - 1;
  else if (*block > 0 && self->texts[*block - 1].tokens->len > 0)
    *token = self->texts[--*block].tokens->len - 1;
}

/**
 * dateline_quote_context_resolve_pronoun:
 * @self: a context, which keeps the gender that the pronoun tells
 * @block: the number of a block
 * @token: the number of a token in it
 * @pronoun: the pronoun that it is
 * @cue: the cue; its speaker, confidence and rule are set
 *
 * Finds whom a pronoun means.
 */
void
dateline_quote_context_resolve_pronoun (DatelineQuoteContext *self,
                                        guint block,
                                        guint token,
                                        DatelineSpeechWord pronoun,
                                        DatelineQuoteCue *cue)
{
  const DatelineQuoteName *person;

  leave_aside (self, cue, &block, &token);
  person = dateline_quote_context_find_last_person (self, block, token, pronoun);
  if (person == NULL) {
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .4, "pronoun");
    return;
  }
  if (pronoun != DATELINE_SPEECH_THEY)
    g_hash_table_insert (self->genders, GUINT_TO_POINTER (person->entity),
                         GINT_TO_POINTER (pronoun));
  dateline_quote_cue_set_speaker (cue, person->entity, .75, "pronoun");
}

static gboolean
has_word (const DatelineQuoteContext *self, const DatelineQuoteName *name, const char *word)
{
  const DatelineQuoteText *text = &self->texts[name->span.block];
  const guint token = find_token (self, name->span.block, name->span.start_char);
  const guint end = find_token (self, name->span.block, name->span.end_char);
  g_autofree char *folded = NULL;

  if (token >= end)
    return FALSE;
  folded =
    g_utf8_casefold (text->text + g_array_index (text->tokens, DatelineToken, token).start_byte,
                     (gssize) (g_array_index (text->tokens, DatelineToken, end - 1).end_byte -
                               g_array_index (text->tokens, DatelineToken, token).start_byte));
  return strstr (folded, word) != NULL;
}

/**
 * dateline_quote_context_resolve_house:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 * @word: (nullable): what the house is, in small letters, as "ministry"; %NULL for "it"
 * @cue: the cue; its speaker, confidence and rule are set
 *
 * Finds which house "the ministry", "the company" or "it" means: the last that has the
 * word in its name, or, where the word is said of any, the last.
 */
void
dateline_quote_context_resolve_house (const DatelineQuoteContext *self,
                                      guint block,
                                      guint token,
                                      const char *word,
                                      DatelineQuoteCue *cue)
{
  const DatelineQuoteName *last = NULL, *fallback = NULL;
  guint n_names = dateline_quote_context_count_names (self, block, token);
  g_autofree char *key = word != NULL ? g_strdup_printf (" %s ", word) : NULL;

  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];

    if (name->kind != DATELINE_KIND_ORGANIZATION)
      continue;
    if (word != NULL && has_word (self, name, word)) {
      dateline_quote_cue_set_speaker (cue, name->entity, .75, "house");
      return;
    }
    if (self->are_quoted[i - 1] || dateline_quote_context_is_possessive (self, name))
      continue;
    if (fallback == NULL)
      fallback = name;
    if (last == NULL &&
        !dateline_quote_context_is_led (
          self, name->span.block, 0, find_token (self, name->span.block, name->span.start_char)) &&
        is_first_in_sentence (self, i - 1, DATELINE_KIND_ORGANIZATION))
      last = name;
  }
  if (last == NULL)
    last = fallback;
  if (last != NULL && (key == NULL || strstr (ANY_HOUSE, key) != NULL))
    dateline_quote_cue_set_speaker (cue, last->entity, .6, "house");
  else
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
}
