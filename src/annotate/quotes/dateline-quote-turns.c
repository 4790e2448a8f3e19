/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who speaks where no verb tells it: "Lee: the bridge opens in May", and the turns of an
 * interview, which begin with a name or with "Q:" and "A:". */

#include <string.h>

#include "dateline-quotes-private.h"

/* What stands before a name, such as a role: "Deputy Mayor Lee:". */
#define MAX_TOKENS_BEFORE_NAME 5
/* One turn makes no interview. */
#define MIN_TURNS 2
/* Who is not named among so many names does not speak. */
#define MAX_NAMES 200

/**
 * dateline_quote_finder_find_name_before_colon:
 * @self: what was found so far
 * @block: the number of a block
 * @start: the first token to look at
 * @colon: the token behind the name
 *
 * Finds the person whose name ends right before a colon and is all that stands there,
 * but for what the person is.
 *
 * Returns: (transfer none) (nullable): the name
 */
const DatelineQuoteName *
dateline_quote_finder_find_name_before_colon (const DatelineQuoteFinder *self,
                                              guint block,
                                              guint start,
                                              guint colon)
{
  const DatelineQuoteName *name;
  guint first = colon;

  if (colon <= start ||
      !dateline_quote_context_is_mark (&self->context, block, colon, DATELINE_QUOTE_COLONS))
    return NULL;
  name = dateline_quote_context_find_name (&self->context, block, colon - 1);
  if (name == NULL || name->kind != DATELINE_KIND_PERSON)
    return NULL;
  while (first > start &&
         dateline_quote_context_find_name (&self->context, block, first - 1) == name)
    first--;
  if (first - start > MAX_TOKENS_BEFORE_NAME)
    return NULL;
  for (guint i = start; i < first; i++) {
    if ((dateline_quote_finder_get_token (self, block, i)->flags &
         (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0)
      return NULL;
  }
  return name;
}

/* Whoever is named most often. */
static guint
find_protagonist (const DatelineQuoteFinder *self)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint found = DATELINE_NO_SPEAKER, most = 0;

  for (guint i = 0; i < self->context.first_names[self->context.n_texts]; i++) {
    const DatelineQuoteName *name = &self->context.names[i];
    guint count;

    if (name->kind != DATELINE_KIND_PERSON)
      continue;
    count = 1 + GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (name->entity)));
    g_hash_table_insert (counts, GUINT_TO_POINTER (name->entity), GUINT_TO_POINTER (count));
    if (count > most) {
      most = count;
      found = name->entity;
    }
  }
  return found;
}

/* The person whose name elsewhere is just these words, where it was not seen here. */
static const DatelineQuoteName *
find_namesake (const DatelineQuoteFinder *self, guint block, guint end)
{
  const DatelineQuoteText *text = &self->context.texts[block];
  const DatelineToken *last = dateline_quote_finder_get_token (self, block, end - 1);
  const guint n_names = self->context.first_names[self->context.n_texts];

  for (guint i = 0; i < MIN (n_names, MAX_NAMES); i++) {
    const DatelineQuoteName *name = &self->context.names[i];
    const char *words = self->context.texts[name->span.block].text;
    const char *at;

    if (name->kind != DATELINE_KIND_PERSON ||
        name->span.end_char - name->span.start_char != last->end_char)
      continue;
    at = g_utf8_offset_to_pointer (words, name->span.start_char);
    if (strncmp (at, text->text, last->end_byte) == 0)
      return name;
  }
  return NULL;
}

/* Where the words of a turn begin, and who has it; 0 where the block is none. */
static guint
find_turn (const DatelineQuoteFinder *self, guint block, DatelineQuoteCue *cue)
{
  const guint n_tokens = dateline_quote_finder_count_tokens (self, block);
  guint colon = 0;

  if (self->context.texts[block].type != DATELINE_BLOCK_PARAGRAPH)
    return 0;
  while (colon < MIN (n_tokens, MAX_TOKENS_BEFORE_NAME + 4) &&
         !dateline_quote_context_is_mark (&self->context, block, colon, DATELINE_QUOTE_COLONS))
    colon++;
  if (colon == 0 || colon + 1 >= n_tokens ||
      !dateline_quote_context_is_mark (&self->context, block, colon, DATELINE_QUOTE_COLONS))
    return 0;
  if (colon == 1 && dateline_quote_context_is (&self->context, block, 0, " q question ")) {
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .6, "turn");
  } else if (colon == 1 && dateline_quote_context_is (&self->context, block, 0, " a answer ")) {
    dateline_quote_cue_set_speaker (cue, self->protagonist, .6, "turn");
  } else {
    const DatelineQuoteName *name =
      dateline_quote_finder_find_name_before_colon (self, block, 0, colon);

    if (name == NULL && colon <= MAX_TOKENS_BEFORE_NAME)
      name = find_namesake (self, block, colon);
    if (name == NULL)
      return 0;
    dateline_quote_cue_set_speaker (cue, name->entity, .9, "turn");
  }
  /* With marks it is as any other passage. */
  return (dateline_quote_finder_get_token (self, block, colon + 1)->flags & DATELINE_TOKEN_QUOTE) !=
             0
         ? 0
         : colon + 1;
}

/**
 * dateline_quotes_begin_turns:
 * @self: what was found so far
 *
 * Finds out whether the article is an interview, and whose.
 */
void
dateline_quotes_begin_turns (DatelineQuoteFinder *self)
{
  DatelineQuoteCue cue;
  guint n_turns = 0;

  self->protagonist = find_protagonist (self);
  for (guint block = 0; block < self->context.n_texts; block++)
    n_turns += find_turn (self, block, &cue) > 0;
  self->is_interview = n_turns >= MIN_TURNS;
}

/**
 * dateline_quotes_add_turn:
 * @self: what was found so far
 * @block: the number of a block
 *
 * Adds what somebody says in a turn of an interview: the block without the name.
 *
 * Returns: whether the block is one
 */
gboolean
dateline_quotes_add_turn (DatelineQuoteFinder *self, guint block)
{
  DatelineQuoteRange words = { block, 0, dateline_quote_finder_count_tokens (self, block) };
  DatelineQuoteCue cue = { .start = 0 };

  if (!self->is_interview)
    return FALSE;
  words.start = find_turn (self, block, &cue);
  if (words.start == 0)
    return FALSE;
  dateline_quotes_add_marked (self, &words, &cue, DATELINE_QUOTE_DIRECT);
  return TRUE;
}

/**
 * dateline_quotes_add_headline:
 * @self: what was found so far
 * @block: the number of a block
 *
 * Adds what a heading tells such as "Lee: the bridge opens in May".
 *
 * Returns: whether the block is one
 */
gboolean
dateline_quotes_add_headline (DatelineQuoteFinder *self, guint block)
{
  DatelineQuoteRange words = { block, 0, dateline_quote_finder_count_tokens (self, block) };
  DatelineQuoteCue cue = { .confidence = .7, .rule = "headline" };
  const DatelineQuoteName *name;
  gboolean is_marked;

  if (self->context.texts[block].type != DATELINE_BLOCK_HEADING)
    return FALSE;
  while (words.start < words.end && !dateline_quote_context_is_mark (
                                      &self->context, block, words.start, DATELINE_QUOTE_COLONS))
    words.start++;
  if (words.start + 2 >= words.end)
    return FALSE;
  name = dateline_quote_finder_find_name_before_colon (self, block, 0, words.start);
  if (name == NULL)
    return FALSE;
  words.start++;
  cue.speaker = name->entity;
  is_marked = (dateline_quote_finder_get_token (self, block, words.start)->flags &
               dateline_quote_finder_get_token (self, block, words.end - 1)->flags &
               DATELINE_TOKEN_QUOTE) != 0;
  dateline_quotes_add_found (&self->context, &words, &cue,
                             is_marked ? DATELINE_QUOTE_DIRECT : DATELINE_QUOTE_REPORTED,
                             self->found);
  return TRUE;
}
