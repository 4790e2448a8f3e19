/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which quotation marks belong together. */

#include "dateline-quote-marks.h"

#include <string.h>

#include "annotate/text/dateline-tokens.h"

/* Nobody quotes a quote of a quote of a quote much further. */
#define MAX_DEPTH 8

/* The marks that may close what each opens; a mark of typewriters does both. */
static const struct {
  gunichar open;
  gunichar close[3];
} pairs[] = {
  { 0x201c, { 0x201d } },         /* “ ” */
  { 0x201e, { 0x201c, 0x201d } }, /* „ “ */
  { 0x201f, { 0x201d } },         /* ‟ ” */
  { 0x00ab, { 0x00bb } },         /* « » */
  { 0x00bb, { 0x00ab } },         /* » « */
  { 0x2039, { 0x203a } },         /* ‹ › */
  { 0x300c, { 0x300d } },         /* 「 」 */
  { 0x300e, { 0x300f } },         /* 『 』 */
  { 0x0022, { 0x0022, 0x201d } }, /* " " */
  { 0x05f4, { 0x05f4, 0x0022 } }, /* ״ ״ */
  { 0x2018, { 0x2019 } },         /* ‘ ’ */
  { 0x201a, { 0x2018, 0x2019 } }, /* ‚ ‘ */
  { 0x0027, { 0x0027 } },         /* ' ' */
};

static const DatelineToken *
get_token (const DatelineQuoteText *text, guint i)
{
  return &g_array_index (text->tokens, DatelineToken, i);
}

/* The character, or 0 for a token that is no single mark. */
static gunichar
get_mark (const DatelineQuoteText *text, guint i)
{
  const DatelineToken *token = get_token (text, i);

  if (token->end_char - token->start_char != 1 || (token->flags & DATELINE_TOKEN_QUOTE) == 0)
    return 0;
  return g_utf8_get_char (text->text + token->start_byte);
}

static gboolean
has_space_before (const DatelineQuoteText *text, guint i)
{
  return i >= text->tokens->len || (get_token (text, i)->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0;
}

static gboolean
is_one_of (const DatelineQuoteText *text, guint i, const char *marks)
{
  const DatelineToken *token = get_token (text, i);

  return (token->flags & DATELINE_TOKEN_PUNCTUATION) != 0 &&
         g_utf8_strchr (marks, -1, g_utf8_get_char (text->text + token->start_byte)) != NULL;
}

/* Whether a mark stands as one that opens: behind a space or a mark, before a word.
 * Guillemets of French stand apart on both sides. */
static gboolean
may_open (const DatelineQuoteText *text, guint i)
{
  gunichar mark = get_mark (text, i);

  if (mark == 0x201c || mark == 0x201e || mark == 0xab || mark == 0x300c || mark == 0x300e)
    return TRUE;
  /* "قال الوزير :" نحن هنا "." */
  if (mark == 0x22 && i > 0 && is_one_of (text, i - 1, ":"))
    return i + 1 < text->tokens->len;
  if (i > 0 && !has_space_before (text, i) &&
      (get_token (text, i - 1)->flags & DATELINE_TOKEN_PUNCTUATION) == 0)
    return FALSE;
  return i + 1 < text->tokens->len && !has_space_before (text, i + 1);
}

static gboolean
closes (const DatelineQuoteText *text, guint i, const gunichar *closing)
{
  gunichar mark = get_mark (text, i);

  if (mark == 0 || (mark != closing[0] && mark != closing[1]))
    return FALSE;
  /* An apostrophe is no closing mark. */
  if (mark == 0x2019 || mark == 0x27)
    return has_space_before (text, i + 1) ||
           (get_token (text, i + 1)->flags & DATELINE_TOKEN_PUNCTUATION) != 0;
  /* Typewriters' marks open where a space stands before them and none behind. */
  if (mark == 0x22 && has_space_before (text, i) && !has_space_before (text, i + 1) &&
      !is_one_of (text, i + 1, ".,،؛!?؟"))
    return FALSE;
  return TRUE;
}

static const gunichar *
find_closing (const DatelineQuoteText *text, guint i)
{
  gunichar mark = get_mark (text, i);

  for (guint p = 0; mark != 0 && p < G_N_ELEMENTS (pairs); p++) {
    if (pairs[p].open == mark && may_open (text, i))
      return pairs[p].close;
  }
  return NULL;
}

/* An opening mark that waits for its partner. */
typedef struct {
  guint token;
  const gunichar *closing;
} Waiting;

typedef struct {
  Waiting marks[MAX_DEPTH];
  guint n_marks;
} Stack;

/* Where marks are heaped up, those that wait longest are forgotten: this keeps the
 * time linear. */
static void
push (Stack *stack, guint token, const gunichar *closing)
{
  if (stack->n_marks == MAX_DEPTH)
    memmove (&stack->marks[0], &stack->marks[1], --stack->n_marks * sizeof *stack->marks);
  stack->marks[stack->n_marks++] = (Waiting) { token, closing };
}

/* Takes the mark that @i closes, and those above it, from the stack. */
static gboolean
pop (Stack *stack, const DatelineQuoteText *text, guint i, guint *open)
{
  for (guint n = stack->n_marks; n > 0; n--) {
    if (closes (text, i, stack->marks[n - 1].closing)) {
      stack->n_marks = n - 1;
      *open = stack->marks[n - 1].token;
      return TRUE;
    }
  }
  return FALSE;
}

/* What is quoted within a passage belongs to it. */
static void
add_passage (GArray *passages, guint n_before, guint block, guint open, guint close)
{
  DatelineQuotedPassage passage = { block, open, close, FALSE };

  while (passages->len > n_before &&
         g_array_index (passages, DatelineQuotedPassage, passages->len - 1).open > open)
    g_array_set_size (passages, passages->len - 1);
  if (close > open + 1)
    g_array_append_val (passages, passage);
}

/* A passage that is not closed goes on where the next block begins with its mark. */
static void
add_open_passage (GArray *passages,
                  guint n_before,
                  const DatelineQuoteText *text,
                  const DatelineQuoteText *next,
                  const Stack *stack,
                  guint block)
{
  guint open;

  if (stack->n_marks == 0 || next == NULL || next->tokens->len == 0)
    return;
  open = stack->marks[0].token;
  if (get_mark (next, 0) != get_mark (text, open))
    return;
  add_passage (passages, n_before, block, open, text->tokens->len);
  if (passages->len > n_before)
    g_array_index (passages, DatelineQuotedPassage, passages->len - 1).goes_on = TRUE;
}

/**
 * dateline_quote_marks_find:
 * @texts: (array length=n_texts): the blocks of an article
 * @n_texts: how many
 *
 * Finds the passages between quotation marks. Where a passage is not closed and
 * the next block begins with the same mark, it goes on there; another mark
 * without its partner is passed over. Marks within a passage belong to it. The
 * time is linear in the length of the text.
 *
 * Returns: (transfer full) (element-type DatelineQuotedPassage): the passages
 *   in reading order
 */
GArray *
dateline_quote_marks_find (const DatelineQuoteText *texts, guint n_texts)
{
  GArray *passages = g_array_new (FALSE, FALSE, sizeof (DatelineQuotedPassage));

  for (guint block = 0; block < n_texts; block++) {
    const DatelineQuoteText *text = &texts[block];
    const guint n_before = passages->len;
    Stack stack = { .n_marks = 0 };
    guint open;

    for (guint i = 0; i < text->tokens->len; i++) {
      const gunichar *closing;

      if (get_mark (text, i) == 0)
        continue;
      if (pop (&stack, text, i, &open)) {
        add_passage (passages, n_before, block, open, i);
        continue;
      }
      closing = find_closing (text, i);
      if (closing != NULL)
        push (&stack, i, closing);
    }
    add_open_passage (passages, n_before, text, block + 1 < n_texts ? &texts[block + 1] : NULL,
                      &stack, block);
  }
  return passages;
}
