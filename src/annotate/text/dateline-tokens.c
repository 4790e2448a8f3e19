/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Splits the text of a block into words, numbers and marks. Each character is
 * read a bounded number of times, and nothing is allocated for a token. */

#include "dateline-tokens-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

/* A rough guess that saves growing the array. */
#define BYTES_PER_TOKEN 5

/**
 * dateline_tokenizer_peek:
 * @self: a tokenizer
 * @at: a place in its text, or behind its end
 *
 * The character at a place.
 *
 * Returns: the character, or 0 at the end
 */
gunichar
dateline_tokenizer_peek (const DatelineTokenizer *self, const char *at)
{
  if (at >= self->end)
    return 0;
  return (guchar) *at < 0x80 ? (gunichar) *at : g_utf8_get_char (at);
}

/**
 * dateline_tokenizer_take:
 * @self: a tokenizer that is not at its end
 *
 * Steps over a character.
 */
void
dateline_tokenizer_take (DatelineTokenizer *self)
{
  self->at = g_utf8_next_char (self->at);
  self->at_char++;
}

static gunichar
peek (const DatelineTokenizer *self)
{
  return dateline_tokenizer_peek (self, self->at);
}

static gunichar
peek_second (const DatelineTokenizer *self)
{
  return self->at < self->end ? dateline_tokenizer_peek (self, g_utf8_next_char (self->at)) : 0;
}

static gboolean
is_digit (gunichar c)
{
  return c != 0 && dateline_char_get_class (c) == DATELINE_CHAR_DIGIT;
}

static gboolean
is_letter (gunichar c)
{
  return c != 0 && dateline_char_get_class (c) == DATELINE_CHAR_LETTER;
}

static guint
count_digits (const DatelineTokenizer *self, const char *at, guint at_most)
{
  guint n_digits = 0;

  while (n_digits < at_most && is_digit (dateline_tokenizer_peek (self, at))) {
    n_digits++;
    at = g_utf8_next_char (at);
  }
  return n_digits;
}

/* Whether the mark at the tokenizer's place stands inside a number. */
static gboolean
joins_digits (const DatelineTokenizer *self)
{
  const gunichar c = peek (self);
  const guint n_digits = count_digits (self, g_utf8_next_char (self->at), 4);

  switch (c) {
  case '.':
  case 0x66b: /* the decimal separator of Arabic digits */
    return n_digits > 0;
  case ',':
  case 0x66c: /* their thousands separator */
    return n_digits > 0 && n_digits < 4;
  case ':':
    return n_digits == 2;
  default:
    return FALSE;
  }
}

static void
take_digits (DatelineTokenizer *self)
{
  while (self->at < self->end) {
    if (!is_digit (peek (self)) && !joins_digits (self))
      return;
    dateline_tokenizer_take (self);
  }
}

/* "U.S.", "a.m.", "J.": single letters with stops. */
static gboolean
take_initials (DatelineTokenizer *self, DatelineTokenFlags *flags)
{
  DatelineTokenizer ahead = *self;
  guint n_letters = 0;

  while (is_letter (peek (&ahead)) && peek_second (&ahead) == '.') {
    dateline_tokenizer_take (&ahead);
    dateline_tokenizer_take (&ahead);
    n_letters++;
  }
  if (n_letters == 0 || (n_letters == 1 && !g_unichar_isupper (peek (self))))
    return FALSE;
  if (is_letter (peek (&ahead)) && !is_letter (peek_second (&ahead))) {
    /* The last letter of "U.S.A" has no stop. */
    dateline_tokenizer_take (&ahead);
  } else if (n_letters == 1 && is_letter (peek (&ahead))) {
    return FALSE;
  } else {
    *flags |= DATELINE_TOKEN_ABBREVIATION;
  }
  *self = ahead;
  return TRUE;
}

/* Whether what stands behind an apostrophe is split off: "Iran's". */
static gboolean
is_clitic (const DatelineTokenizer *self, const char *behind)
{
  static const char *const clitics[] = { "s", "ll", "re", "ve", "d", "m" };

  for (guint i = 0; i < G_N_ELEMENTS (clitics); i++) {
    const gsize n_bytes = strlen (clitics[i]);

    if ((gsize) (self->end - behind) >= n_bytes &&
        g_ascii_strncasecmp (behind, clitics[i], n_bytes) == 0 &&
        !is_letter (dateline_tokenizer_peek (self, behind + n_bytes)))
      return TRUE;
  }
  return FALSE;
}

/* Whether the word goes on behind the mark at the tokenizer's place. */
static gboolean
goes_on (const DatelineTokenizer *self, gboolean is_all_digits)
{
  const gunichar c = peek (self);
  const gunichar next = peek_second (self);

  if (dateline_char_is_hyphen (c))
    return is_letter (next) || (is_digit (next) && !is_all_digits);
  return !is_all_digits && dateline_char_is_apostrophe (c) && is_letter (next) &&
         !is_clitic (self, g_utf8_next_char (self->at));
}

static void
take_word (DatelineTokenizer *self, DatelineTokenFlags *flags)
{
  const char *start = self->at;
  gboolean is_all_digits = TRUE;

  while (self->at < self->end) {
    switch (dateline_char_get_class (peek (self))) {
    case DATELINE_CHAR_LETTER:
      is_all_digits = FALSE;
      if ((self->at == start || dateline_char_is_hyphen ((guchar) self->at[-1])) &&
          take_initials (self, flags)) {
        if (!dateline_char_is_hyphen (peek (self)))
          return;
        break;
      }
      dateline_tokenizer_take (self);
      break;
    case DATELINE_CHAR_MARK:
      dateline_tokenizer_take (self);
      break;
    case DATELINE_CHAR_DIGIT:
      take_digits (self);
      break;
    default:
      if (!goes_on (self, is_all_digits))
        return;
      *flags &= ~DATELINE_TOKEN_ABBREVIATION;
      is_all_digits = FALSE;
      dateline_tokenizer_take (self);
    }
  }
}

static gboolean
is_followed_by_digit (const DatelineTokenizer *self, const char *at)
{
  while (at < self->end && (*at == ' ' || *at == '\t'))
    at++;
  return is_digit (dateline_tokenizer_peek (self, at));
}

/* The full stop of an abbreviation belongs to it. */
static void
take_stop (DatelineTokenizer *self, const char *start, DatelineTokenFlags *flags)
{
  DatelineStop stop;

  if (peek (self) != '.' || peek_second (self) == '.')
    return;
  stop = dateline_stop_after (start, (gsize) (self->at - start));
  if (stop == DATELINE_STOP_ENDS ||
      (stop == DATELINE_STOP_NUMBERS && !is_followed_by_digit (self, self->at + 1)))
    return;
  dateline_tokenizer_take (self);
  *flags |= DATELINE_TOKEN_ABBREVIATION;
}

static DatelineTokenFlags
describe_word (const char *at, const char *end)
{
  DatelineTokenFlags flags = 0;
  guint n_letters = 0, n_lower = 0;

  for (; at < end; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (is_digit (c))
      flags |= DATELINE_TOKEN_DIGIT;
    if (!is_letter (c))
      continue;
    if (n_letters++ == 0 && g_unichar_isupper (c))
      flags |= DATELINE_TOKEN_CAPITALIZED;
    if (!g_unichar_isupper (c))
      n_lower++;
  }
  if (n_letters > 0)
    flags |= DATELINE_TOKEN_LETTER;
  if (n_letters > 1 && n_lower == 0)
    flags |= DATELINE_TOKEN_ALL_CAPS;
  return flags;
}

static void
take_up_to (DatelineTokenizer *self, const char *end)
{
  while (self->at < end)
    dateline_tokenizer_take (self);
}

static DatelineTokenFlags
take_letters (DatelineTokenizer *self)
{
  const char *start = self->at;
  const char *address = dateline_tokenizer_find_address (self);
  DatelineTokenFlags flags = 0;

  if (address != NULL && address > start) {
    take_up_to (self, address);
    return describe_word (start, self->at) | DATELINE_TOKEN_ADDRESS;
  }
  take_word (self, &flags);
  take_stop (self, start, &flags);
  return flags | describe_word (start, self->at);
}

static DatelineTokenFlags
take_mark (DatelineTokenizer *self, DatelineCharClass class)
{
  const char *start = self->at;
  const gunichar c = peek (self);
  const gboolean follows_word =
    self->tokens->len > 0 &&
    g_array_index (self->tokens, DatelineToken, self->tokens->len - 1).end_byte ==
      (guint) (start - self->text);
  DatelineTokenFlags flags = 0;

  dateline_tokenizer_take (self);
  if ((c == '@' || c == '#') && is_letter (peek (self))) {
    take_word (self, &flags);
    return describe_word (start, self->at) | DATELINE_TOKEN_ADDRESS;
  }
  if (follows_word && dateline_char_is_apostrophe (c) && is_clitic (self, self->at)) {
    while (is_letter (peek (self)))
      dateline_tokenizer_take (self);
    return describe_word (start, self->at) | DATELINE_TOKEN_CLITIC;
  }
  if (c == '.' || c == '-') {
    while (peek (self) == c)
      dateline_tokenizer_take (self);
  }
  flags = class == DATELINE_CHAR_PUNCTUATION ? DATELINE_TOKEN_PUNCTUATION : DATELINE_TOKEN_SYMBOL;
  return dateline_char_is_quote (c) ? flags | DATELINE_TOKEN_QUOTE : flags;
}

static DatelineTokenFlags
take_token (DatelineTokenizer *self)
{
  const DatelineCharClass class = dateline_char_get_class (peek (self));

  switch (class) {
  case DATELINE_CHAR_LETTER:
  case DATELINE_CHAR_DIGIT:
    return take_letters (self);
  case DATELINE_CHAR_IDEOGRAPH:
    dateline_tokenizer_take (self);
    while (self->at < self->end && dateline_char_get_class (peek (self)) == DATELINE_CHAR_MARK)
      dateline_tokenizer_take (self);
    return DATELINE_TOKEN_LETTER | DATELINE_TOKEN_IDEOGRAPH;
  default:
    return take_mark (self, class);
  }
}

static gboolean
skip_spaces (DatelineTokenizer *self)
{
  const char *start = self->at;

  while (self->at < self->end && dateline_char_get_class (peek (self)) == DATELINE_CHAR_SPACE)
    dateline_tokenizer_take (self);
  return self->at > start;
}

/**
 * dateline_tokenize:
 * @text: UTF-8, the text of one block; need not be terminated
 * @n_bytes: its length, below 4 GiB
 *
 * Splits a text into words, numbers and marks, and finds where its sentences
 * begin. Hyphenated words, abbreviations with their stops, numbers with their
 * separators, times of day and addresses are each one token; a clitic such as
 * 's is one of its own; of scripts that put no space between words each
 * character is one. It takes time in proportion to the length.
 *
 * Returns: (transfer full) (element-type DatelineToken): the tokens in order
 */
GArray *
dateline_tokenize (const char *text, gsize n_bytes)
{
  DatelineTokenizer self = { .text = text, .at = text, .end = text + n_bytes };

  self.no_domain_before = text;
  self.no_mail_before = text;
  self.tokens = g_array_sized_new (FALSE, FALSE, sizeof (DatelineToken),
                                   (guint) (n_bytes / BYTES_PER_TOKEN + 1));
  while (TRUE) {
    const gboolean has_space = skip_spaces (&self) || self.at == text;
    DatelineToken token;

    if (self.at >= self.end || dateline_work_is_given_up_at (self.tokens->len))
      break;
    token.start_byte = (guint) (self.at - text);
    token.start_char = self.at_char;
    token.flags = take_token (&self);
    token.end_byte = (guint) (self.at - text);
    token.end_char = self.at_char;
    if (has_space)
      token.flags |= DATELINE_TOKEN_SPACE_BEFORE;
    g_array_append_val (self.tokens, token);
  }
  dateline_tokens_mark_sentences (text, self.tokens);
  return self.tokens;
}

/**
 * dateline_token_is:
 * @token: a token
 * @text: the text that it is of
 * @word: a word in small ASCII letters
 *
 * Whether the token is the word, whatever its case.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_token_is (const DatelineToken *token, const char *text, const char *word)
{
  const gsize n_bytes = token->end_byte - token->start_byte;

  return strlen (word) == n_bytes &&
         g_ascii_strncasecmp (text + token->start_byte, word, n_bytes) == 0;
}
