/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words, sentences and names around what was said. */

#include "dateline-quote-context-private.h"

#include <string.h>

/**
 * dateline_quote_context_init:
 * @self: an uninitialised context
 * @texts: (array length=n_texts): the blocks, which must outlive the context
 * @n_texts: how many
 * @names: (array length=n_names): who is named where, in reading order; they
 *   must outlive the context
 * @n_names: how many
 * @language: (nullable): the language of the text, BCP 47
 *
 * Prepares a context; undo it with dateline_quote_context_clear().
 */
void
dateline_quote_context_init (DatelineQuoteContext *self,
                             const DatelineQuoteText *texts,
                             guint n_texts,
                             const DatelineQuoteName *names,
                             guint n_names,
                             const char *language)
{
  guint name = 0;

  self->texts = texts;
  self->n_texts = n_texts;
  self->names = names;
  self->words = dateline_speech_words_get (language);
  self->genders = g_hash_table_new (NULL, NULL);
  self->first_names = g_new (guint, n_texts + 1);
  self->are_quoted = g_new0 (guint8, MAX (n_names, 1));
  for (guint block = 0; block <= n_texts; block++) {
    while (name < n_names && names[name].span.block < block)
      name++;
    self->first_names[block] = name;
  }
  for (guint i = 0; i < n_names; i++) {
    if (names[i].gender != 0)
      g_hash_table_insert (
        self->genders, GUINT_TO_POINTER (names[i].entity),
        GINT_TO_POINTER (names[i].gender > 0 ? DATELINE_SPEECH_HE : DATELINE_SPEECH_SHE));
  }
}

/**
 * dateline_quote_context_clear:
 * @self: a context
 *
 * Frees what the context holds.
 */
void
dateline_quote_context_clear (DatelineQuoteContext *self)
{
  g_clear_pointer (&self->genders, g_hash_table_unref);
  g_clear_pointer (&self->first_names, g_free);
  g_clear_pointer (&self->are_quoted, g_free);
}

/**
 * dateline_quote_context_get_token:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 *
 * Returns: (transfer none): the token
 */
const DatelineToken *
dateline_quote_context_get_token (const DatelineQuoteContext *self, guint block, guint token)
{
  return &g_array_index (self->texts[block].tokens, DatelineToken, token);
}

/**
 * dateline_quote_context_look_up:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 * @n_tokens: (out): how many tokens the word has
 *
 * Tells what a word has to do with speech. A verb with a capital inside a
 * sentence is a name's part, as in "United States".
 *
 * Returns: the sort of word
 */
DatelineSpeechWord
dateline_quote_context_look_up (const DatelineQuoteContext *self,
                                guint block,
                                guint token,
                                guint *n_tokens)
{
  const DatelineQuoteText *text = &self->texts[block];
  const DatelineToken *first = dateline_quote_context_get_token (self, block, token);
  guint longest = MAX (1, dateline_speech_words_get_n_chars (self->words));
  DatelineSpeechWord sort;

  for (guint n = MIN (longest, text->tokens->len - token); n > 0; n--) {
    const DatelineToken *last = dateline_quote_context_get_token (self, block, token + n - 1);

    sort = dateline_speech_words_look_up (self->words, text->text + first->start_byte,
                                          last->end_byte - first->start_byte);
    if (sort == DATELINE_SPEECH_NONE)
      continue;
    *n_tokens = n;
    if ((sort == DATELINE_SPEECH_SAYS || sort == DATELINE_SPEECH_CALLS) &&
        (first->flags & DATELINE_TOKEN_CAPITALIZED) != 0 &&
        (first->flags & DATELINE_TOKEN_SENTENCE_START) == 0)
      return DATELINE_SPEECH_NONE;
    return sort;
  }
  *n_tokens = 1;
  return DATELINE_SPEECH_NONE;
}

/**
 * dateline_quote_context_is:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 * @words: words in small ASCII letters, a space before and behind each
 *
 * Returns: whether the token is one of the words, whatever its case
 */
gboolean
dateline_quote_context_is (const DatelineQuoteContext *self,
                           guint block,
                           guint token,
                           const char *words)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  const char *text = self->texts[block].text + at->start_byte;
  gsize n_bytes = at->end_byte - at->start_byte;
  char key[16];

  if (n_bytes + 3 > sizeof key)
    return FALSE;
  key[0] = ' ';
  for (gsize i = 0; i < n_bytes; i++)
    key[i + 1] = g_ascii_tolower (text[i]);
  key[n_bytes + 1] = ' ';
  key[n_bytes + 2] = '\0';
  return strstr (words, key) != NULL;
}

/**
 * dateline_quote_context_set_cue:
 * @self: a context
 * @range: (inout): tokens that begin with the verb; afterwards, what follows it
 * @n_tokens: how many tokens the verb has
 * @cue: the cue, whose sort is known; where it stands is set
 *
 * Says where a cue stands. A source takes its preposition: "according to".
 */
void
dateline_quote_context_set_cue (const DatelineQuoteContext *self,
                                DatelineQuoteRange *range,
                                guint n_tokens,
                                DatelineQuoteCue *cue)
{
  cue->start = range->start;
  cue->end = range->start + n_tokens;
  if (cue->sort == DATELINE_SPEECH_ACCORDING && cue->end < range->end &&
      dateline_quote_context_is (self, range->block, cue->end, " to "))
    cue->end++;
  range->start = cue->end;
}

/**
 * dateline_quote_context_is_passive:
 * @self: a context
 * @range: the tokens to look at
 * @token: the number of a verb in them
 *
 * Whether a form of "be" before an English verb says that its subject did not
 * speak: "was told", "is not reported".
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_quote_context_is_passive (const DatelineQuoteContext *self,
                                   const DatelineQuoteRange *range,
                                   guint token)
{
  const DatelineToken *verb = dateline_quote_context_get_token (self, range->block, token);
  const char *end = self->texts[range->block].text + verb->end_byte;
  guint at = token;

  if (verb->end_byte - verb->start_byte > 3 && strncmp (end - 3, "ing", 3) == 0)
    return FALSE;
  while (at > range->start &&
         dateline_quote_context_is (self, range->block, at - 1, " not also been being widely "))
    at--;
  return at > range->start &&
         dateline_quote_context_is (self, range->block, at - 1, " is are was were be been ");
}

/**
 * dateline_quote_context_is_mark:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 * @marks: characters
 *
 * Returns: whether the token is punctuation and begins with one of the characters
 */
gboolean
dateline_quote_context_is_mark (const DatelineQuoteContext *self,
                                guint block,
                                guint token,
                                const char *marks)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  gunichar c = g_utf8_get_char (self->texts[block].text + at->start_byte);

  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 && g_utf8_strchr (marks, -1, c) != NULL;
}

/**
 * dateline_quote_context_get_sentence:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 *
 * Finds the end of the sentence that begins at @token.
 *
 * Returns: the sentence from @token on
 */
DatelineQuoteRange
dateline_quote_context_get_sentence (const DatelineQuoteContext *self, guint block, guint token)
{
  DatelineQuoteRange range = { block, token, token + 1 };

  while (range.end < self->texts[block].tokens->len &&
         (dateline_quote_context_get_token (self, block, range.end)->flags &
          DATELINE_TOKEN_SENTENCE_START) == 0)
    range.end++;
  range.end = MIN (range.end, self->texts[block].tokens->len);
  return range;
}

/**
 * dateline_quote_context_count_names:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 *
 * Returns: how many names of the article begin no later than the token
 */
guint
dateline_quote_context_count_names (const DatelineQuoteContext *self, guint block, guint token)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  guint low = self->first_names[block], high = self->first_names[block + 1];

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (self->names[middle].span.start_char <= at->start_char)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/**
 * dateline_quote_context_find_name:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it
 *
 * Finds the name that a token belongs to.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL
 */
const DatelineQuoteName *
dateline_quote_context_find_name (const DatelineQuoteContext *self, guint block, guint token)
{
  const DatelineToken *at = dateline_quote_context_get_token (self, block, token);
  guint n_names = dateline_quote_context_count_names (self, block, token);

  if (n_names == self->first_names[block] ||
      self->names[n_names - 1].span.end_char <= at->start_char)
    return NULL;
  return &self->names[n_names - 1];
}
