/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a character is to the tokenizer. */

#include "dateline-tokens-private.h"

#define ZERO_WIDTH_NON_JOINER 0x200c
#define ZERO_WIDTH_JOINER 0x200d

static DatelineCharClass
get_ascii_class (gunichar c)
{
  if (g_ascii_isalpha ((char) c))
    return DATELINE_CHAR_LETTER;
  if (g_ascii_isdigit ((char) c))
    return DATELINE_CHAR_DIGIT;
  if (c <= ' ' || c == 0x7f)
    return DATELINE_CHAR_SPACE;
  return strchr ("$%+<=>^`|~", (int) c) != NULL ? DATELINE_CHAR_SYMBOL : DATELINE_CHAR_PUNCTUATION;
}

static gboolean
is_ideograph (gunichar c)
{
  return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c == 0x3007 ||
         c == 0x3005 || (c >= 0x3040 && c <= 0x30ff && c != 0x30fb) ||
         (c >= 0x20000 && c <= 0x323af);
}

/**
 * dateline_char_get_class:
 * @c: a code point
 *
 * What a character is to the tokenizer.
 *
 * Returns: the class
 */
DatelineCharClass
dateline_char_get_class (gunichar c)
{
  if (c < 0x80)
    return get_ascii_class (c);
  if (is_ideograph (c))
    return DATELINE_CHAR_IDEOGRAPH;
  if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || c == 0xad)
    return DATELINE_CHAR_MARK;

  switch (g_unichar_type (c)) {
  case G_UNICODE_LOWERCASE_LETTER:
  case G_UNICODE_MODIFIER_LETTER:
  case G_UNICODE_OTHER_LETTER:
  case G_UNICODE_TITLECASE_LETTER:
  case G_UNICODE_UPPERCASE_LETTER:
  case G_UNICODE_LETTER_NUMBER:
    return DATELINE_CHAR_LETTER;
  case G_UNICODE_SPACING_MARK:
  case G_UNICODE_ENCLOSING_MARK:
  case G_UNICODE_NON_SPACING_MARK:
    return DATELINE_CHAR_MARK;
  case G_UNICODE_DECIMAL_NUMBER:
    return DATELINE_CHAR_DIGIT;
  case G_UNICODE_LINE_SEPARATOR:
  case G_UNICODE_PARAGRAPH_SEPARATOR:
  case G_UNICODE_SPACE_SEPARATOR:
  case G_UNICODE_CONTROL:
  case G_UNICODE_FORMAT:
    return DATELINE_CHAR_SPACE;
  case G_UNICODE_CONNECT_PUNCTUATION:
  case G_UNICODE_DASH_PUNCTUATION:
  case G_UNICODE_CLOSE_PUNCTUATION:
  case G_UNICODE_FINAL_PUNCTUATION:
  case G_UNICODE_INITIAL_PUNCTUATION:
  case G_UNICODE_OTHER_PUNCTUATION:
  case G_UNICODE_OPEN_PUNCTUATION:
    return DATELINE_CHAR_PUNCTUATION;
  default:
    return DATELINE_CHAR_SYMBOL;
  }
}

/**
 * dateline_char_is_quote:
 * @c: a code point
 *
 * Whether a character is a quotation mark of any language, or an apostrophe.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_char_is_quote (gunichar c)
{
  switch (c) {
  case '"':
  case '\'':
  case 0xab:
  case 0xbb:
  case 0x2039:
  case 0x203a:
  case 0x300c:
  case 0x300d:
  case 0x300e:
  case 0x300f:
  case 0x5f3:
  case 0x5f4:
  case 0xff02:
    return TRUE;
  default:
    return c >= 0x2018 && c <= 0x201f;
  }
}

/**
 * dateline_char_is_apostrophe:
 * @c: a code point
 *
 * Whether a character can stand inside a word as an apostrophe does.
 *
 * Returns: %TRUE if it can
 */
gboolean
dateline_char_is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2bc || c == 0x5f3 || c == 0x5f4;
}

/**
 * dateline_char_is_hyphen:
 * @c: a code point
 *
 * Whether a character joins the parts of a word; dashes do not.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_char_is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x5be;
}

/**
 * dateline_char_ends_sentence:
 * @c: a code point
 *
 * Whether a character can end a sentence.
 *
 * Returns: %TRUE if it can
 */
gboolean
dateline_char_ends_sentence (gunichar c)
{
  switch (c) {
  case '.':
  case '!':
  case '?':
  case 0x2026: /* … */
  case 0x61f:  /* ؟ */
  case 0x6d4:  /* ۔ */
  case 0x3002: /* 。 */
  case 0xff01: /* ！ */
  case 0xff1f: /* ？ */
  case 0xff0e: /* ． */
  case 0x964:  /* । */
    return TRUE;
  default:
    return FALSE;
  }
}
