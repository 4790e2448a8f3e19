/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A span: words of one block, counted in code points, half-open. */

#include "dateline-span.h"

/**
 * dateline_span_equal:
 * @a: a span
 * @b: another span
 *
 * Whether two spans cover the same characters of the same block.
 *
 * Returns: %TRUE if they do
 */
gboolean
dateline_span_equal (const DatelineSpan *a, const DatelineSpan *b)
{
  return a->block == b->block && a->start_char == b->start_char && a->end_char == b->end_char;
}

/**
 * dateline_span_compare:
 * @a: a span
 * @b: another span
 *
 * Compares in reading order: by block, then by start; where two start
 * together, the longer comes first, so that what contains is before what is
 * contained.
 *
 * Returns: a negative number if @a comes first, a positive one if @b does, 0
 *   if they are equal
 */
int
dateline_span_compare (const DatelineSpan *a, const DatelineSpan *b)
{
  if (a->block != b->block)
    return a->block < b->block ? -1 : 1;
  if (a->start_char != b->start_char)
    return a->start_char < b->start_char ? -1 : 1;
  if (a->end_char != b->end_char)
    return a->end_char > b->end_char ? -1 : 1;

  return 0;
}

/**
 * dateline_span_contains:
 * @self: a span
 * @block: the 0-based position of a block
 * @offset_char: an offset into that block, in characters
 *
 * Whether the character that begins at @offset_char is in the span; the one at
 * its end is not.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_span_contains (const DatelineSpan *self, guint block, guint offset_char)
{
  return self->block == block && self->start_char <= offset_char && offset_char < self->end_char;
}

/**
 * dateline_span_overlaps:
 * @a: a span
 * @b: another span
 *
 * Whether at least one character is in both; spans that only touch do not
 * overlap.
 *
 * Returns: %TRUE if one is
 */
gboolean
dateline_span_overlaps (const DatelineSpan *a, const DatelineSpan *b)
{
  return a->block == b->block &&
         MAX (a->start_char, b->start_char) < MIN (a->end_char, b->end_char);
}
