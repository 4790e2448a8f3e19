/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who spoke: the subject of a verb, as a name, a pronoun or a role. */

#include <string.h>

#include "dateline-quote-context-private.h"

/* How far a name may stand from the verb that follows or precedes it, in tokens. */
#define MAX_SUBJECT_TOKENS 40
#define MAX_INVERTED_TOKENS 16
/* How many names back a pronoun may refer. */
#define MAX_NAMES_BACK 48

#define ADVERBS                                                                                    \
  " has have had also then later again once was were is are been further who which still not "     \
  "reportedly recently earlier previously repeatedly publicly never did does "
#define PREPOSITIONS " of for to in at from with by on against about "
#define FOLLOWERS " on in at during after to before when while as that who about with following "

static gboolean
is_punctuation (const DatelineQuoteContext *self, guint block, guint token)
{
  return (dateline_quote_context_get_token (self, block, token)->flags &
          DATELINE_TOKEN_PUNCTUATION) != 0;
}

static gboolean
is_possessive (const DatelineQuoteContext *self, guint block, const DatelineQuoteName *name)
{
  const GArray *tokens = self->texts[block].tokens;
  guint low = 0, high = tokens->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (g_array_index (tokens, DatelineToken, middle).start_char < name->span.end_char)
      low = middle + 1;
    else
      high = middle;
  }
  /* The mark may belong to the name's own span, as in the name of a house. */
  return low < tokens->len && dateline_quote_context_is (self, block, low, " 's \342\200\231s ");
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
may_be (const DatelineQuoteContext *self, const DatelineQuoteName *name, DatelineSpeechWord pronoun)
{
  DatelineSpeechWord gender =
    GPOINTER_TO_INT (g_hash_table_lookup (self->genders, GUINT_TO_POINTER (name->entity)));

  if (name->kind != DATELINE_KIND_PERSON)
    return FALSE;
  return pronoun == DATELINE_SPEECH_THEY || gender == DATELINE_SPEECH_NONE || gender == pronoun;
}

/* The last person who came first in a sentence, which is where subjects stand; the
 * others come after all of those. */
static const DatelineQuoteName *
find_last_person (const DatelineQuoteContext *self,
                  guint block,
                  guint token,
                  DatelineSpeechWord pronoun)
{
  const DatelineQuoteName *fallback = NULL;
  guint n_names = dateline_quote_context_count_names (self, block, token);

  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];
    const DatelineQuoteName *previous = i > 1 ? &self->names[i - 2] : NULL;

    if (!may_be (self, name, pronoun) || is_possessive (self, name->span.block, name))
      continue;
    if (fallback == NULL)
      fallback = name;
    if (previous == NULL || previous->span.block != name->span.block ||
        previous->kind != DATELINE_KIND_PERSON)
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

static void
set_speaker (DatelineQuoteCue *cue, guint speaker, double confidence, const char *rule)
{
  cue->speaker = speaker;
  cue->confidence = confidence;
  cue->rule = rule;
}

static void
resolve_role (DatelineQuoteContext *self, guint block, guint token, DatelineQuoteCue *cue)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  const DatelineQuoteName *person;
  gboolean is_known = FALSE;
  guint n_names = dateline_quote_context_count_names (self, block, token);

  for (guint i = n_names; i > 0 && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];

    if (name->kind == DATELINE_KIND_PERSON &&
        has_role (name, self->texts[block].text + at->start_byte, at->end_byte - at->start_byte)) {
      set_speaker (cue, name->entity, .75, "role");
      return;
    }
  }
  for (guint i = token; i > 0 && token - i < 4 && !is_known; i--)
    is_known = dateline_quote_context_is (self, block, i - 1, " the ");
  person = is_known ? find_last_person (self, block, token, DATELINE_SPEECH_THEY) : NULL;
  if (person != NULL)
    set_speaker (cue, person->entity, .5, "role");
  else
    set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
}

static gboolean
resolve_pronoun (DatelineQuoteContext *self,
                 guint block,
                 guint token,
                 DatelineSpeechWord pronoun,
                 DatelineQuoteCue *cue)
{
  const DatelineQuoteName *person = find_last_person (self, block, token, pronoun);

  if (person == NULL) {
    set_speaker (cue, DATELINE_NO_SPEAKER, .4, "pronoun");
    return TRUE;
  }
  if (pronoun != DATELINE_SPEECH_THEY)
    g_hash_table_insert (self->genders, GUINT_TO_POINTER (person->entity),
                         GINT_TO_POINTER (pronoun));
  set_speaker (cue, person->entity, .75, "pronoun");
  return TRUE;
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
  set_speaker (cue, name->entity, name->kind == DATELINE_KIND_PERSON ? .95 : .8, "name");
  return TRUE;
}

/* "at the bank": a name behind a preposition, with an article between them or not. */
static gboolean
is_led (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint token)
{
  if (token > range->start &&
      dateline_quote_context_is (self, range->block, token - 1, " the a an "))
    token--;
  return token > range->start &&
         dateline_quote_context_is (self, range->block, token - 1, PREPOSITIONS);
}

/* The house that somebody speaks for: "a bank spokesman", "a spokesman for the bank". */
static const DatelineQuoteName *
find_principal (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint role)
{
  const DatelineQuoteName *name = NULL;

  if (role > range->start)
    name = dateline_quote_context_find_name (self, range->block, role - 1);
  for (guint i = role + 1; i < MIN (range->end, role + 4) && name == NULL; i++) {
    if (!dateline_quote_context_is (self, range->block, i, " for of the "))
      name = dateline_quote_context_find_name (self, range->block, i);
  }
  return name != NULL && name->kind == DATELINE_KIND_ORGANIZATION ? name : NULL;
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

/* The first who may speak: a person, else a house or a country, else a pronoun or
 * a role. A name that owns what follows, or that a preposition leads, does not. */
static gboolean
find_first (DatelineQuoteContext *self, const DatelineQuoteRange *range, DatelineQuoteCue *cue)
{
  const DatelineQuoteName *body = NULL;
  guint body_token = 0, role = G_MAXUINT, pronoun = G_MAXUINT, n_tokens;
  DatelineSpeechWord pronoun_sort = DATELINE_SPEECH_NONE;
  gboolean is_agent = FALSE;

  for (guint i = range->start; i < range->end; i += n_tokens) {
    DatelineSpeechWord sort = dateline_quote_context_look_up (self, range->block, i, &n_tokens);
    const DatelineQuoteName *name = dateline_quote_context_find_name (self, range->block, i);

    if (name != NULL) {
      gboolean speaks = !is_led (self, range, i) && !is_possessive (self, range->block, name);

      while (i + n_tokens < range->end &&
             dateline_quote_context_find_name (self, range->block, i + n_tokens) == name)
        n_tokens++;
      if (speaks && name->kind == DATELINE_KIND_PERSON)
        return take_name (self, range->block, i, name, cue);
      if (speaks && body == NULL && !is_modifier (self, range, i + n_tokens) &&
          (name->kind == DATELINE_KIND_ORGANIZATION || name->kind == DATELINE_KIND_PLACE)) {
        body = name;
        body_token = i;
      }
    } else if (is_pronoun (sort) && pronoun == G_MAXUINT) {
      pronoun = i;
      pronoun_sort = sort;
    } else if ((sort == DATELINE_SPEECH_ROLE || sort == DATELINE_SPEECH_SPEAKS_FOR) &&
               role == G_MAXUINT) {
      role = i;
      is_agent = sort == DATELINE_SPEECH_SPEAKS_FOR;
    }
  }
  if (role != G_MAXUINT && is_agent && find_principal (self, range, role) != NULL)
    set_speaker (cue, find_principal (self, range, role)->entity, .7, "speaks-for");
  else if (role != G_MAXUINT && (body == NULL || role > body_token))
    resolve_role (self, range->block, role, cue);
  else if (body != NULL)
    return take_name (self, range->block, body_token, body, cue);
  else if (pronoun != G_MAXUINT)
    return resolve_pronoun (self, range->block, pronoun, pronoun_sort, cue);
  return role != G_MAXUINT;
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
  guint last = before->end, n_tokens;
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
    return resolve_pronoun (self, range.block, last, sort, cue);
  if (!is_punctuation (self, range.block, last)) {
    const DatelineQuoteName *name = dateline_quote_context_find_name (self, range.block, last);
    guint first = last;

    while (first > range.start && name != NULL &&
           dateline_quote_context_find_name (self, range.block, first - 1) == name)
      first--;
    if (name != NULL && name->kind == DATELINE_KIND_PERSON &&
        (first == range.start ||
         !dateline_quote_context_is (self, range.block, first - 1, PREPOSITIONS)))
      return take_name (self, range.block, first, name, cue);
  }
  return find_first (self, &range, cue);
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
