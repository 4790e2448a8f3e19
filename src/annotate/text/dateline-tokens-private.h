/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-tokens.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_CHAR_SPACE,
  DATELINE_CHAR_LETTER,
  DATELINE_CHAR_MARK, /* belongs to the letter before */
  DATELINE_CHAR_DIGIT,
  DATELINE_CHAR_IDEOGRAPH,
  DATELINE_CHAR_PUNCTUATION,
  DATELINE_CHAR_SYMBOL,
} DatelineCharClass;

/* What a full stop after a word means. */
typedef enum {
  DATELINE_STOP_ENDS,        /* the sentence */
  DATELINE_STOP_ABBREVIATES, /* the word; the sentence goes on */
  DATELINE_STOP_MAY_END,     /* it abbreviates the word, and may end the sentence too */
  DATELINE_STOP_NUMBERS,     /* it abbreviates the word before a number, else it ends */
} DatelineStop;

/* Where the tokenizer is. */
typedef struct {
  const char *text;
  const char *end;
  const char *at;
  guint at_char;
  const char *no_domain_before; /* what begins before this place is no domain */
  const char *no_mail_before;   /* nor, before this one, a mail address */
  GArray *tokens;
} DatelineTokenizer;

DatelineCharClass dateline_char_get_class (gunichar c);
gboolean dateline_char_is_quote (gunichar c);
gboolean dateline_char_is_apostrophe (gunichar c);
gboolean dateline_char_is_hyphen (gunichar c);
gboolean dateline_char_ends_sentence (gunichar c);

gunichar dateline_tokenizer_peek (const DatelineTokenizer *self, const char *at);
void dateline_tokenizer_take (DatelineTokenizer *self);
const char *dateline_tokenizer_find_address (DatelineTokenizer *self);

DatelineStop dateline_stop_after (const char *word, gsize n_bytes);
gboolean dateline_word_starts_sentence (const char *word, gsize n_bytes);
gboolean dateline_word_follows_ordinal (const char *word, gsize n_bytes);
void dateline_tokens_mark_sentences (const char *text, GArray *tokens);

G_END_DECLS
