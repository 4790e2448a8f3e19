/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineTokenFlags:
 * @DATELINE_TOKEN_LETTER: it has a letter
 * @DATELINE_TOKEN_DIGIT: it has a digit; alone, the token is a number
 * @DATELINE_TOKEN_PUNCTUATION: a mark, or a run of full stops or hyphens
 * @DATELINE_TOKEN_SYMBOL: a sign, such as that of a currency or per cent
 * @DATELINE_TOKEN_IDEOGRAPH: one character of a script that puts no space
 *   between words
 * @DATELINE_TOKEN_ADDRESS: a web or mail address, a handle, a hashtag
 * @DATELINE_TOKEN_CLITIC: 's, 'll and such, split from the word before
 * @DATELINE_TOKEN_ABBREVIATION: it ends in a full stop of its own
 * @DATELINE_TOKEN_CAPITALIZED: its first letter is a capital
 * @DATELINE_TOKEN_ALL_CAPS: it has two letters or more, all capitals
 * @DATELINE_TOKEN_QUOTE: a quotation mark or an apostrophe
 * @DATELINE_TOKEN_SPACE_BEFORE: a space or the block's start stands before it
 * @DATELINE_TOKEN_SENTENCE_START: a sentence begins with it
 */
typedef enum {
  DATELINE_TOKEN_LETTER = 1 << 0,
  DATELINE_TOKEN_DIGIT = 1 << 1,
  DATELINE_TOKEN_PUNCTUATION = 1 << 2,
  DATELINE_TOKEN_SYMBOL = 1 << 3,
  DATELINE_TOKEN_IDEOGRAPH = 1 << 4,
  DATELINE_TOKEN_ADDRESS = 1 << 5,
  DATELINE_TOKEN_CLITIC = 1 << 6,
  DATELINE_TOKEN_ABBREVIATION = 1 << 7,
  DATELINE_TOKEN_CAPITALIZED = 1 << 8,
  DATELINE_TOKEN_ALL_CAPS = 1 << 9,
  DATELINE_TOKEN_QUOTE = 1 << 10,
  DATELINE_TOKEN_SPACE_BEFORE = 1 << 11,
  DATELINE_TOKEN_SENTENCE_START = 1 << 12,
} DatelineTokenFlags;

/* A half-open place in the text of one block, in bytes and in code points. */
typedef struct {
  guint start_byte;
  guint end_byte;
  guint start_char;
  guint end_char;
  DatelineTokenFlags flags;
} DatelineToken;

GArray *dateline_tokenize (const char *text, gsize n_bytes);
gboolean dateline_token_is (const DatelineToken *token, const char *text, const char *word);

G_END_DECLS
