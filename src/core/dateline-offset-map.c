/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Characters to bytes and back, without counting from the start of the text. */

#include "dateline-offset-map-private.h"

#include <string.h>

#define CHARS_PER_CHECKPOINT 64

/**
 * dateline_offset_map_init:
 * @self: an uninitialised map
 * @text: valid UTF-8 of less than 4 GiB, which must outlive the map
 *
 * Prepares a map of @text; undo it with dateline_offset_map_clear().
 */
void
dateline_offset_map_init (DatelineOffsetMap *self, const char *text)
{
  const char *at = text;

  self->text = text;
  self->n_bytes = strlen (text);
  self->n_chars = (guint) g_utf8_strlen (text, (gssize) self->n_bytes);
  self->checkpoints = NULL;

  if (self->n_bytes == self->n_chars)
    return;

  self->checkpoints = g_new (guint32, self->n_chars / CHARS_PER_CHECKPOINT + 1);

  for (guint i = 0; i <= self->n_chars; i++, at = g_utf8_next_char (at)) {
    if (i % CHARS_PER_CHECKPOINT == 0)
      self->checkpoints[i / CHARS_PER_CHECKPOINT] = (guint32) (at - text);
  }
}

/**
 * dateline_offset_map_clear:
 * @self: a map
 *
 * Frees what the map holds, not the text.
 */
void
dateline_offset_map_clear (DatelineOffsetMap *self)
{
  g_clear_pointer (&self->checkpoints, g_free);
}

/**
 * dateline_offset_map_char_to_byte:
 * @self: a map
 * @offset_char: an offset in characters
 *
 * Finds the byte at which a character begins; an offset behind the end counts
 * as the end. It takes constant time.
 *
 * Returns: the offset in bytes
 */
gsize
dateline_offset_map_char_to_byte (const DatelineOffsetMap *self, guint offset_char)
{
  const char *from;

  if (offset_char >= self->n_chars)
    return self->n_bytes;
  if (self->checkpoints == NULL)
    return offset_char;

  from = self->text + self->checkpoints[offset_char / CHARS_PER_CHECKPOINT];

  return (gsize) (g_utf8_offset_to_pointer (from, offset_char % CHARS_PER_CHECKPOINT) - self->text);
}

/**
 * dateline_offset_map_byte_to_char:
 * @self: a map
 * @offset_byte: an offset in bytes
 *
 * Finds the character that the byte at @offset_byte belongs to; an offset
 * behind the end counts as the end. It takes a time that grows with the
 * logarithm of the text's length.
 *
 * Returns: the offset in characters
 */
guint
dateline_offset_map_byte_to_char (const DatelineOffsetMap *self, gsize offset_byte)
{
  const char *at;
  const char *end;
  guint low = 0;
  guint high = self->n_chars / CHARS_PER_CHECKPOINT;
  guint offset_char;

  if (offset_byte >= self->n_bytes)
    return self->n_chars;
  if (self->checkpoints == NULL)
    return (guint) offset_byte;

  /* The last checkpoint that is not behind the byte. */
  while (low < high) {
    guint middle = low + (high - low + 1) / 2;

    if (self->checkpoints[middle] <= offset_byte)
      low = middle;
    else
      high = middle - 1;
  }

  offset_char = low * CHARS_PER_CHECKPOINT;
  at = self->text + self->checkpoints[low];
  end = self->text + offset_byte;
  for (at = g_utf8_next_char (at); at <= end; at = g_utf8_next_char (at))
    offset_char++;

  return offset_char;
}
