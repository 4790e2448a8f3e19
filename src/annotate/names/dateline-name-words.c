/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of a text as the tagger of names sees them. */

#include "dateline-name-words-private.h"

#include "annotate/text/dateline-tokens.h"
#include "annotate/dateline-work.h"

#include <string.h>

#define MAX_WORD_BYTES 96
/* No more than the words of most texts, with the space behind them. */
#define BYTES_PER_WORD 4

/* What stands behind a hyphen and is no part of a name: "Paris-based". */
static const char *const tails[] = {
  "based",  "born",    "led",        "backed",   "controlled", "occupied", "owned", "style",
  "held",   "trained", "sponsored",  "funded",   "educated",   "wide",     "era",   "bred",
  "linked", "made",    "registered", "speaking", "dominated",  "listed",   "run",   "bound",
};

static gboolean
is_tail (const char *text, gsize n_bytes)
{
  for (guint i = 0; i < G_N_ELEMENTS (tails); i++) {
    if (strlen (tails[i]) == n_bytes && memcmp (tails[i], text, n_bytes) == 0)
      return TRUE;
  }
  return FALSE;
}

typedef struct {
  char bytes[MAX_WORD_BYTES + 8];
  gsize starts[MAX_WORD_BYTES + 1];
  guint n_chars;
  gsize n_bytes;
} Small;

static char
shape_of (gunichar c)
{
  if (g_unichar_isupper (c))
    return 'X';
  if (g_unichar_isalpha (c))
    return 'x';
  if (g_unichar_isdigit (c))
    return '0';
  return c < 0x80 ? (char) c : '~';
}

/* Writes the word in small letters, and its shapes. */
static void
read_word (DatelineNameWord *self, const char *text, gsize n_bytes, Small *small)
{
  char shape[MAX_WORD_BYTES], short_shape[MAX_WORD_BYTES];
  guint n_shape = 0, n_short = 0;

  small->n_bytes = 0;
  small->n_chars = 0;
  for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (small->n_bytes >= MAX_WORD_BYTES)
      break;
    small->starts[small->n_chars++] = small->n_bytes;
    small->n_bytes += (gsize) g_unichar_to_utf8 (c == 0x2019 ? '\'' : g_unichar_tolower (c),
                                                 small->bytes + small->n_bytes);
    shape[n_shape++] = shape_of (c);
    if (n_short == 0 || short_shape[n_short - 1] != shape[n_shape - 1])
      short_shape[n_short++] = shape[n_shape - 1];
  }
  small->starts[small->n_chars] = small->n_bytes;
  self->n_chars = (guint16) small->n_chars;
  self->exact = dateline_name_hash (text, n_bytes);
  self->small = dateline_name_hash (small->bytes, small->n_bytes);
  self->shape = dateline_name_hash (shape, MIN (n_shape, 12));
  self->short_shape = dateline_name_hash (short_shape, n_short);
}

static void
read_affixes (DatelineNameWord *self, const Small *small)
{
  for (guint i = 0; i < DATELINE_NAME_MAX_AFFIX; i++) {
    const guint n_chars = i + 1;

    if (n_chars >= small->n_chars) {
      self->prefixes[i] = self->suffixes[i] = 0;
      continue;
    }
    self->prefixes[i] = dateline_name_hash (small->bytes, small->starts[n_chars]);
    self->suffixes[i] =
      dateline_name_hash (small->bytes + small->starts[small->n_chars - n_chars],
                          small->n_bytes - small->starts[small->n_chars - n_chars]);
  }
}

static guint16
describe (const char *text, gsize n_bytes, gboolean starts_sentence)
{
  guint16 flags = starts_sentence ? DATELINE_NAME_WORD_SENTENCE_START : 0;
  guint n_letters = 0, n_capitals = 0;

  for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_isdigit (c))
      flags |= DATELINE_NAME_WORD_DIGIT;
    if (!g_unichar_isalpha (c))
      continue;
    n_letters++;
    if (g_unichar_isupper (c)) {
      n_capitals++;
      flags |= DATELINE_NAME_WORD_CAPITALIZED;
    }
  }
  if (n_letters > 0)
    flags |= DATELINE_NAME_WORD_LETTER;
  if (n_letters > 1 && n_capitals == n_letters)
    flags |= DATELINE_NAME_WORD_ALL_CAPS;
  return flags;
}

static void
append_word (GArray *words,
             const DatelineNameLists *lists,
             DatelineNameWord *word,
             const char *text,
             gboolean starts_sentence)
{
  const gsize n_bytes = word->end_byte - word->start_byte;
  Small small;

  text += word->start_byte;
  read_word (word, text, n_bytes, &small);
  read_affixes (word, &small);
  word->flags = describe (text, n_bytes, starts_sentence);
  word->lists = (guint16) dateline_name_lists_find_phrase (lists, word->small);
  word->classes = dateline_name_lists_find_word (lists, word->small);
  word->run_start = word->run_end = words->len;
  g_array_append_vals (words, word, 1);
}

static gboolean
is_place_or_people (const DatelineNameLists *lists, const char *text, gsize n_bytes)
{
  DatelineNameWord word = { 0 };
  Small small;

  read_word (&word, text, n_bytes, &small);
  return (dateline_name_lists_find_phrase (lists, word.small) &
          (DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_PEOPLE)) != 0;
}

/* Where a token is cut in two: before the tail of "Paris-based", or between two
 * states ("Iran-Iraq"). */
static const char *
find_cut (const DatelineNameLists *lists, const char *start, const char *end)
{
  const char *hyphen = memchr (start, '-', (gsize) (end - start));

  if (hyphen == NULL || hyphen == start || hyphen + 1 == end)
    return NULL;
  if (is_tail (hyphen + 1, (gsize) (end - hyphen - 1)))
    return hyphen;
  if (is_place_or_people (lists, start, (gsize) (hyphen - start)) &&
      is_place_or_people (lists, hyphen + 1, (gsize) (end - hyphen - 1)))
    return hyphen;
  return NULL;
}

static void
append_token (GArray *words,
              const DatelineNameLists *lists,
              guint block,
              const char *text,
              const DatelineToken *token)
{
  const char *cut = find_cut (lists, text + token->start_byte, text + token->end_byte);
  const gboolean starts = (token->flags & DATELINE_TOKEN_SENTENCE_START) != 0;
  DatelineNameWord word = { .block = block,
                            .start_char = token->start_char,
                            .end_char = token->end_char,
                            .start_byte = token->start_byte,
                            .end_byte = token->end_byte };

  if (cut != NULL) {
    DatelineNameWord rest = word;
    const guint n_chars = (guint) g_utf8_pointer_to_offset (text + token->start_byte, cut);

    word.end_char = token->start_char + n_chars;
    word.end_byte = (guint) (cut - text);
    append_word (words, lists, &word, text, starts);
    word.start_char = word.end_char;
    word.start_byte = word.end_byte;
    word.end_char++;
    word.end_byte++;
    append_word (words, lists, &word, text, FALSE);
    rest.start_char = word.end_char;
    rest.start_byte = word.end_byte;
    append_word (words, lists, &rest, text, FALSE);
    return;
  }
  append_word (words, lists, &word, text, starts);
}

/**
 * dateline_name_words_new:
 * @lists: what is known of words
 * @blocks: (array length=n_blocks): the texts of an article's blocks, UTF-8
 * @n_blocks: how many there are
 *
 * Splits a whole text into words and learns all of them that features ask.
 *
 * Returns: (transfer full) (element-type DatelineNameWord): the words in order
 */
GArray *
dateline_name_words_new (const DatelineNameLists *lists,
                         const DatelineNameBlock *blocks,
                         guint n_blocks)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (DatelineNameWord));
  gsize n_bytes = 0, n_read = 0;

  for (guint i = 0; i < n_blocks; i++)
    n_bytes += blocks[i].n_bytes;
  dateline_work_begin_part (0.2);
  for (guint i = 0; i < n_blocks && !dateline_work_is_given_up (); i++) {
    g_autoptr (GArray) tokens = dateline_tokenize (blocks[i].text, blocks[i].n_bytes);

    for (guint j = 0; j < tokens->len; j++) {
      DatelineToken *token = &g_array_index (tokens, DatelineToken, j);

      if (!dateline_work_goes_on_at (n_read++, n_bytes / BYTES_PER_WORD))
        break;
      if (j == 0)
        token->flags |= DATELINE_TOKEN_SENTENCE_START;
      append_token (words, lists, i, blocks[i].text, token);
    }
  }
  dateline_work_begin_part (0.25);
  dateline_name_words_match_lists (words, lists);
  dateline_name_words_find_runs (words);
  dateline_work_begin_part (0.3);
  dateline_name_words_look_around (words);
  dateline_name_words_mark_acronyms (words, blocks);
  return words;
}

/**
 * dateline_name_word_is_one_of:
 * @word: a word of a text
 * @list: (array length=n_list): words in small letters
 * @n_list: how many there are
 *
 * Returns: whether it is one of them, whatever its case
 */
gboolean
dateline_name_word_is_one_of (const DatelineNameWord *word, const char *const *list, guint n_list)
{
  for (guint i = 0; i < n_list; i++) {
    if (word->small == dateline_name_hash (list[i], strlen (list[i])))
      return TRUE;
  }
  return FALSE;
}
