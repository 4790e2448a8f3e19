/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cuts tokens into words, runs of digits and marks, and looks the words up. */

#include "dateline-date-words-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

#define MAX_DIGITS 9

typedef struct {
  const char *text;
  const DatelineDateWords *words;
  GArray *lexemes;
} Lexer;

typedef struct {
  const char *at;
  guint at_char;
  const char *end;
} Place;

static gboolean
is_digit (gunichar c)
{
  return c < 0x80 ? g_ascii_isdigit ((char) c) : g_unichar_isdigit (c);
}

static gboolean
is_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalpha ((char) c)
                  : g_unichar_isalpha (c) || g_unichar_ismark (c) || c == 0x200c || c == 0x3007;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2bc;
}

static void
step (Place *place)
{
  place->at = g_utf8_next_char (place->at);
  place->at_char++;
}

static DatelineLexeme *
add (Lexer *lexer, const Place *start, const Place *end, guint flags)
{
  DatelineLexeme lexeme = { 0 };

  lexeme.start_byte = (guint) (start->at - lexer->text);
  lexeme.end_byte = (guint) (end->at - lexer->text);
  lexeme.start_char = start->at_char;
  lexeme.end_char = end->at_char;
  lexeme.flags = (guint16) flags;
  g_array_append_val (lexer->lexemes, lexeme);
  return &g_array_index (lexer->lexemes, DatelineLexeme, lexer->lexemes->len - 1);
}

static void
add_sense (DatelineLexeme *lexeme, DatelineDateWord word, int value)
{
  lexeme->senses[0].word = (guint8) word;
  lexeme->senses[0].value = (gint16) value;
  lexeme->n_senses = 1;
}

/* Whether a separator of thousands stands here: a comma before three digits. */
static gboolean
groups_digits (const Place *place)
{
  const gunichar c = g_utf8_get_char (place->at);
  const char *at = g_utf8_next_char (place->at);
  guint n_digits = 0;

  if (c != ',' && c != 0x66c)
    return FALSE;
  while (at < place->end && is_digit (g_utf8_get_char (at))) {
    n_digits++;
    at = g_utf8_next_char (at);
  }
  return n_digits == 3;
}

static void
take_digits (Lexer *lexer, Place *place, guint flags)
{
  const Place start = *place;
  guint n_digits = 0;
  gint32 number = 0;
  DatelineLexeme *lexeme;

  while (place->at < place->end) {
    const gunichar c = g_utf8_get_char (place->at);

    if (is_digit (c)) {
      if (n_digits < MAX_DIGITS)
        number = number * 10 + g_unichar_digit_value (c);
      n_digits++;
    } else if (n_digits > 0 && groups_digits (place)) {
      flags |= DATELINE_LEXEME_GROUPED;
    } else {
      break;
    }
    step (place);
  }
  lexeme = add (lexer, &start, place, flags | DATELINE_LEXEME_DIGITS);
  lexeme->number = n_digits > MAX_DIGITS ? -1 : number;
  lexeme->n_digits = (guint8) MIN (n_digits, 255);
}

static void
take_letters (Lexer *lexer, Place *place, guint flags)
{
  const Place start = *place;

  if (g_unichar_isupper (g_utf8_get_char (place->at)))
    flags |= DATELINE_LEXEME_CAPITALIZED;
  while (place->at < place->end && is_letter (g_utf8_get_char (place->at)))
    step (place);
  /* "l'", "d'", "o'" keep their apostrophe. */
  if (place->at < place->end && is_apostrophe (g_utf8_get_char (place->at)))
    step (place);
  add (lexer, &start, place, flags | DATELINE_LEXEME_LETTERS);
}

static void
take_mark (Lexer *lexer, Place *place, guint flags, gboolean is_inner)
{
  const Place start = *place;
  const DatelineDateWord mark = dateline_date_get_mark (g_utf8_get_char (place->at));
  DatelineLexeme *lexeme;

  step (place);
  lexeme = add (lexer, &start, place, flags);
  if (mark == DATELINE_WORD_DASH && is_inner)
    lexeme->flags |= DATELINE_LEXEME_INNER;
  if (mark != DATELINE_WORD_NONE)
    add_sense (lexeme, mark, 0);
}

/* "a.m.", "Sept.", "B.C.": letters and stops that are one word. */
static gboolean
is_abbreviation (const DatelineToken *token, const char *text)
{
  if ((token->flags & DATELINE_TOKEN_ABBREVIATION) == 0 ||
      (token->flags & DATELINE_TOKEN_DIGIT) != 0)
    return FALSE;
  return memchr (text + token->start_byte, '-', token->end_byte - token->start_byte) == NULL;
}

/* "ב-3.5.2010" is no address: a letter of another script stands before its numbers. */
static gboolean
is_address (const DatelineToken *token, const char *text)
{
  if ((token->flags & DATELINE_TOKEN_ADDRESS) == 0)
    return FALSE;
  for (guint i = token->start_byte; i < token->end_byte; i++) {
    const guchar c = (guchar) text[i];

    if (c < 0x80 && !g_ascii_isdigit (c) && strchr (".-/", c) == NULL)
      return TRUE;
  }
  return FALSE;
}

static void
take_token (Lexer *lexer, const DatelineToken *token)
{
  Place place = { lexer->text + token->start_byte, token->start_char,
                  lexer->text + token->end_byte };
  guint flags = 0;

  if ((token->flags & DATELINE_TOKEN_SPACE_BEFORE) == 0)
    flags |= DATELINE_LEXEME_GLUED;
  if ((token->flags & DATELINE_TOKEN_SENTENCE_START) != 0)
    flags |= DATELINE_LEXEME_STARTS_SENTENCE;
  if ((token->flags & DATELINE_TOKEN_ALL_CAPS) != 0)
    flags |= DATELINE_LEXEME_ALL_CAPS;
  if (is_address (token, lexer->text) || (token->flags & DATELINE_TOKEN_CLITIC) != 0 ||
      is_abbreviation (token, lexer->text)) {
    const Place start = place;

    place.at = place.end;
    place.at_char = token->end_char;
    if ((token->flags & DATELINE_TOKEN_CAPITALIZED) != 0)
      flags |= DATELINE_LEXEME_CAPITALIZED;
    if ((token->flags & DATELINE_TOKEN_ADDRESS) == 0)
      flags |= DATELINE_LEXEME_LETTERS;
    add (lexer, &start, &place, flags);
    return;
  }
  while (place.at < place.end) {
    const gunichar c = g_utf8_get_char (place.at);

    if (is_digit (c)) {
      take_digits (lexer, &place, flags);
    } else if (is_letter (c)) {
      if ((token->flags & DATELINE_TOKEN_IDEOGRAPH) != 0)
        flags |= DATELINE_LEXEME_LETTERS;
      take_letters (lexer, &place, flags);
    } else {
      take_mark (lexer, &place, flags, (token->flags & DATELINE_TOKEN_LETTER) != 0);
    }
    flags |= DATELINE_LEXEME_GLUED;
    flags &= ~(guint) DATELINE_LEXEME_STARTS_SENTENCE;
  }
}

/* Whether a lexeme can be a further word of a phrase. The C of "44 a. C." starts none. */
static gboolean
goes_on (const DatelineLexeme *lexeme)
{
  return (lexeme->flags & (DATELINE_LEXEME_LETTERS | DATELINE_LEXEME_DIGITS)) != 0 &&
         ((lexeme->flags & DATELINE_LEXEME_STARTS_SENTENCE) == 0 ||
          lexeme->end_char - lexeme->start_char <= 2);
}

/* The stops of "av. J.-C." */
static gboolean
is_stop_of_letter (const GArray *raw, guint at)
{
  const DatelineLexeme *stop = &g_array_index (raw, DatelineLexeme, at);
  const DatelineLexeme *letter = stop - 1;

  return (stop->flags & DATELINE_LEXEME_GLUED) != 0 &&
         dateline_lexeme_is (stop, DATELINE_WORD_DOT, NULL) &&
         (letter->flags & DATELINE_LEXEME_LETTERS) != 0 &&
         letter->end_char - letter->start_char <= 2;
}

/* "9/11" */
static gboolean
is_inner_slash (const DatelineLexeme *lexeme)
{
  return (lexeme->flags & DATELINE_LEXEME_GLUED) != 0 &&
         dateline_lexeme_is (lexeme, DATELINE_WORD_SLASH, NULL);
}

typedef struct {
  DatelineDateSense senses[DATELINE_DATE_MAX_SENSES];
  guint n_senses;
  gboolean is_ambiguous;
  guint n_lexemes;
} Found;

static gsize
append_folded (const Lexer *lexer, const DatelineLexeme *lexeme, char *key, gsize n_key)
{
  char folded[DATELINE_DATE_MAX_WORD_BYTES];
  const gsize n_bytes = dateline_date_fold (lexer->text + lexeme->start_byte,
                                            lexeme->end_byte - lexeme->start_byte, folded);
  const gboolean has_space =
    n_key > 0 && (guchar) key[n_key - 1] < 0xe3; /* ideographs stand together */

  if (n_bytes == 0 || n_key + n_bytes + 2 > DATELINE_DATE_MAX_WORD_BYTES)
    return 0;
  if (has_space && !((guchar) folded[0] >= 0xe3 && (guchar) folded[0] <= 0xe9))
    key[n_key++] = ' ';
  memcpy (key + n_key, folded, n_bytes + 1);
  return n_key + n_bytes;
}

/* The longest phrase that begins at a lexeme. */
static void
find_phrase (const Lexer *lexer, const GArray *raw, guint first, Found *found)
{
  char key[DATELINE_DATE_MAX_WORD_BYTES];
  gsize n_key = 0;
  guint n_words = 1, n_taken = 0;

  found->n_lexemes = 0;
  found->n_senses = 0;
  for (guint i = first; i < raw->len && n_taken < n_words; i++) {
    const DatelineLexeme *lexeme = &g_array_index (raw, DatelineLexeme, i);
    DatelineDateSense senses[DATELINE_DATE_MAX_SENSES];
    guint n_senses = 0, n_more;
    gboolean is_ambiguous = FALSE;

    if (n_taken > 0 && ((lexeme->flags & DATELINE_LEXEME_INNER) != 0 || is_inner_slash (lexeme) ||
                        is_stop_of_letter (raw, i)))
      continue;
    if (n_taken > 0 && !goes_on (lexeme))
      return;
    n_key = append_folded (lexer, lexeme, key, n_key);
    if (n_key == 0)
      return;
    n_taken++;
    n_more = dateline_date_words_look_up (lexer->words, key, senses, &n_senses, &is_ambiguous);
    if (n_taken == 1)
      n_words = n_more;
    if (n_senses == 0)
      continue;
    memcpy (found->senses, senses, sizeof senses);
    found->n_senses = n_senses;
    found->is_ambiguous = is_ambiguous;
    found->n_lexemes = i + 1 - first;
  }
}

/* Makes one lexeme of each phrase, where they are: what is merged is never ahead. */
static void
merge_phrases (const Lexer *lexer, GArray *raw)
{
  guint n_merged = 0;

  for (guint i = 0; i < raw->len;) {
    DatelineLexeme lexeme = g_array_index (raw, DatelineLexeme, i);
    Found found = { .n_lexemes = 0 };

    if (lexeme.n_senses == 0 &&
        (lexeme.flags & (DATELINE_LEXEME_LETTERS | DATELINE_LEXEME_DIGITS)) != 0)
      find_phrase (lexer, raw, i, &found);
    if (found.n_lexemes > 0) {
      const DatelineLexeme *last = &g_array_index (raw, DatelineLexeme, i + found.n_lexemes - 1);

      lexeme.end_byte = last->end_byte;
      lexeme.end_char = last->end_char;
      memcpy (lexeme.senses, found.senses, sizeof found.senses);
      lexeme.n_senses = (guint8) found.n_senses;
      if (found.is_ambiguous)
        lexeme.flags |= DATELINE_LEXEME_AMBIGUOUS;
    }
    g_array_index (raw, DatelineLexeme, n_merged++) = lexeme;
    i += MAX (found.n_lexemes, 1);
  }
  g_array_set_size (raw, n_merged);
}

/**
 * dateline_date_lex:
 * @text: the text of a block
 * @tokens: (element-type DatelineToken): its tokens
 * @words: the words of its language
 *
 * Cuts a text into lexemes, in time that is linear.
 *
 * Returns: (transfer full) (element-type DatelineLexeme): the lexemes in order
 */
GArray *
dateline_date_lex (const char *text, const GArray *tokens, const DatelineDateWords *words)
{
  Lexer lexer = { .text = text, .words = words };

  lexer.lexemes = g_array_sized_new (FALSE, FALSE, sizeof (DatelineLexeme), tokens->len);
  for (guint i = 0; i < tokens->len && !dateline_work_is_given_up_at (i); i++)
    take_token (&lexer, &g_array_index (tokens, DatelineToken, i));
  merge_phrases (&lexer, lexer.lexemes);
  return lexer.lexemes;
}
