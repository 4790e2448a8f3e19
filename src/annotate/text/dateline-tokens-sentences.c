/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where sentences begin. */

#include "dateline-tokens-private.h"

static gboolean
is_closing (const DatelineToken *token, const char *text)
{
  const gunichar c = g_utf8_get_char (text + token->start_byte);

  return (token->flags & DATELINE_TOKEN_SPACE_BEFORE) == 0 &&
         (c == ')' || c == ']' || c == 0x300d || c == 0x300f ||
          (token->flags & DATELINE_TOKEN_QUOTE) != 0);
}

/* Chinese has no space before a mark that opens. */
static gboolean
opens_behind (const DatelineToken *mark, const DatelineToken *token, const char *text)
{
  const gunichar c = g_utf8_get_char (text + token->start_byte);

  return g_utf8_get_char (text + mark->start_byte) >= 0x3000 && (c == 0x201c || c == 0x2018);
}

/* "He left."So did she": whether the mark of typewriters at @i stands right between the stop of
 * a sentence and the first letter of the next. */
static gboolean
is_glued_quote (const char *text, const DatelineToken *all, guint n_tokens, guint i)
{
  return i > 0 && i + 1 < n_tokens && text[all[i].start_byte] == '"' &&
         ((all[i].flags | all[i + 1].flags) & DATELINE_TOKEN_SPACE_BEFORE) == 0 &&
         (all[i - 1].flags & DATELINE_TOKEN_ABBREVIATION) == 0 &&
         g_unichar_isupper (g_utf8_get_char (text + all[i + 1].start_byte));
}

/* Whether @token, the first behind a mark that can end a sentence, begins one. */
static gboolean
begins_sentence (const char          *text,
                 const DatelineToken *mark,
                 const DatelineToken *before,
                 const DatelineToken *token)
{
  const char *word = text + token->start_byte;
  const gsize n_bytes = token->end_byte - token->start_byte;
  const gunichar first = g_utf8_get_char (word);
  const gunichar stop = g_utf8_get_char (text + mark->start_byte);

  if (stop >= 0x3000)
    return TRUE;
  if ((token->flags & DATELINE_TOKEN_SPACE_BEFORE) == 0 || g_unichar_islower (first))
    return FALSE;
  if ((mark->flags & DATELINE_TOKEN_ABBREVIATION) != 0)
    return (token->flags & DATELINE_TOKEN_LETTER) != 0 &&
           dateline_word_starts_sentence (word, n_bytes);
  if (stop == '.' && mark->end_byte - mark->start_byte > 1)
    return g_unichar_isupper (first);
  if (before != NULL && stop == '.' && before->end_byte == mark->start_byte &&
      (before->flags & (DATELINE_TOKEN_DIGIT | DATELINE_TOKEN_LETTER)) == DATELINE_TOKEN_DIGIT &&
      before->end_byte - before->start_byte <= 2)
    return !dateline_word_follows_ordinal (word, n_bytes);
  return (token->flags & (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) !=
           DATELINE_TOKEN_PUNCTUATION ||
         first == '(' || first == '[';
}

/**
 * dateline_tokens_mark_sentences:
 * @text: the text
 * @tokens: (element-type DatelineToken): its tokens
 *
 * Flags the tokens that begin a sentence.
 */
void
dateline_tokens_mark_sentences (const char *text, GArray *tokens)
{
  DatelineToken *all = (DatelineToken *) tokens->data;
  const DatelineToken *mark = NULL;
  const DatelineToken *before = NULL;
  gboolean is_open = FALSE; /* whether a mark of typewriters waits for its other */

  if (tokens->len > 0)
    all[0].flags |= DATELINE_TOKEN_SENTENCE_START;

  for (guint i = 0; i < tokens->len; i++) {
    DatelineToken *token = &all[i];
    const gboolean is_mark =
      (token->flags & DATELINE_TOKEN_ABBREVIATION) != 0 ||
      ((token->flags & DATELINE_TOKEN_PUNCTUATION) != 0 &&
       dateline_char_ends_sentence (g_utf8_get_char (text + token->start_byte)));

    if (mark != NULL && mark + 1 == token && is_glued_quote (text, all, tokens->len, i)) {
      all[is_open ? i + 1 : i].flags |= DATELINE_TOKEN_SENTENCE_START;
      mark = NULL;
    }
    if (text[token->start_byte] == '"')
      is_open = !is_open;
    if (mark != NULL && (!is_closing (token, text) || opens_behind (mark, token, text))) {
      if (begins_sentence (text, mark, before, token))
        token->flags |= DATELINE_TOKEN_SENTENCE_START;
      mark = NULL;
    }
    if (is_mark) {
      mark = token;
      before = i > 0 ? token - 1 : NULL;
    }
  }
}
