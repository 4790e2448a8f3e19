/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A place in one article: which article, as a checksum that tells nobody what was read,
 * and a character of it. The words of that character's block are known again by a hash,
 * so that a place survives what is written above it. */

#include "dateline-reading-position.h"

#include <string.h>

#define N_KEY_CHARS 64

static guint
hash_block (DatelineArticle *article, guint block)
{
  return g_str_hash (dateline_block_get_text (dateline_article_get_block (article, block)));
}

static gboolean
parse_number (const char *text, int base, guint *number)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, (guint) base, 0, G_MAXUINT, &value, NULL))
    return FALSE;
  *number = (guint) value;
  return TRUE;
}

/* Finds the block with the same text that is nearest to where it was. */
static gboolean
find_block (const DatelineReadingPosition *self, DatelineArticle *article, guint *block)
{
  guint n_blocks = dateline_article_get_n_blocks (article);
  guint start = MIN (self->block, n_blocks - 1);

  for (guint away = 0; away < n_blocks; away++) {
    if (away <= start && hash_block (article, start - away) == self->hash) {
      *block = start - away;
      return TRUE;
    }
    if (away < n_blocks - start && hash_block (article, start + away) == self->hash) {
      *block = start + away;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * dateline_reading_position_make_key:
 * @document: a document
 * @uri: where it was opened from
 *
 * Returns: (transfer full): what stands for @document
 */
char *
dateline_reading_position_make_key (DatelineDocument *document, const char *uri)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *id = dateline_document_get_id (document);

  if (id != NULL)
    g_checksum_update (checksum, (const guchar *) id, (gssize) strlen (id));
  g_checksum_update (checksum, (const guchar *) "\n", 1);
  g_checksum_update (checksum, (const guchar *) uri, (gssize) strlen (uri));
  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * dateline_reading_position_new:
 * @document: a document
 * @uri: where it was opened from
 * @block: a block of it
 * @offset_char: a character of that block
 *
 * Returns: (transfer full): a new place
 */
DatelineReadingPosition *
dateline_reading_position_new (DatelineDocument *document,
                               const char *uri,
                               guint block,
                               guint offset_char)
{
  DatelineReadingPosition *self = g_new0 (DatelineReadingPosition, 1);

  self->key = dateline_reading_position_make_key (document, uri);
  self->block = block;
  self->offset_char = offset_char;
  self->hash = hash_block (dateline_document_get_article (document), block);
  return self;
}

/**
 * dateline_reading_position_parse:
 * @line: what dateline_reading_position_write() wrote, without the end of the line
 *
 * Returns: (transfer full) (nullable): a new place, or %NULL where @line is none
 */
DatelineReadingPosition *
dateline_reading_position_parse (const char *line)
{
  g_auto (GStrv) fields = g_strsplit (line, " ", 5);
  DatelineReadingPosition position = { 0 };

  if (g_strv_length (fields) != 4 || strlen (fields[0]) != N_KEY_CHARS ||
      strspn (fields[0], "0123456789abcdef") != N_KEY_CHARS ||
      !parse_number (fields[1], 10, &position.block) ||
      !parse_number (fields[2], 10, &position.offset_char) ||
      !parse_number (fields[3], 16, &position.hash))
    return NULL;
  position.key = g_strdup (fields[0]);
  return g_memdup2 (&position, sizeof position);
}

/**
 * dateline_reading_position_free:
 * @self: (transfer full): a place
 *
 * Frees @self.
 */
void
dateline_reading_position_free (DatelineReadingPosition *self)
{
  g_free (self->key);
  g_free (self);
}

/**
 * dateline_reading_position_write:
 * @self: a place
 * @text: what a line is added to
 *
 * Writes @self.
 */
void
dateline_reading_position_write (const DatelineReadingPosition *self, GString *text)
{
  g_string_append_printf (text, "%s %u %u %x\n", self->key, self->block, self->offset_char,
                          self->hash);
}

/**
 * dateline_reading_position_find:
 * @self: a place
 * @article: the article that it is in, which may have changed since
 * @block: (out): a block of @article
 * @offset_char: (out): a character of that block
 *
 * Finds the same paragraph if there still is one, else the one that is in its place now.
 *
 * Returns: whether there is any
 */
gboolean
dateline_reading_position_find (const DatelineReadingPosition *self,
                                DatelineArticle *article,
                                guint *block,
                                guint *offset_char)
{
  guint n_blocks = dateline_article_get_n_blocks (article);

  if (n_blocks == 0)
    return FALSE;
  *offset_char = 0;
  if (!find_block (self, article, block))
    *block = MIN (self->block, n_blocks - 1);
  else
    *offset_char = MIN (self->offset_char,
                        dateline_block_get_n_chars (dateline_article_get_block (article, *block)));
  return TRUE;
}
