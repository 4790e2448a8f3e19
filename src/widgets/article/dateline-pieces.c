/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cuts an article's blocks into the pieces that are laid out at once, so that
 * a paragraph as long as a book costs no more than what is seen of it. */

#include "dateline-pieces.h"

#include <string.h>

/* About a thousand words. */
#define MAX_PIECE_BYTES 8192

/* A place to cut before @limit: after the last white space, else before the
 * last whole character. */
static gsize
find_cut (const char *text, gsize start, gsize limit)
{
  gsize cut = limit;

  while (cut > start && !g_ascii_isspace (text[cut - 1]))
    cut--;
  if (cut > start)
    return cut;
  cut = limit;
  while (cut > start + 1 && ((guchar) text[cut] & 0xc0) == 0x80)
    cut--;
  return cut;
}

static void
cut_block (GArray *pieces, DatelineBlock *block, guint position)
{
  const char *text = dateline_block_get_text (block);
  gsize n_bytes = dateline_block_get_n_bytes (block);
  DatelinePiece piece = { .block = position };

  do {
    piece.end_byte = n_bytes;
    if (n_bytes - piece.start_byte > MAX_PIECE_BYTES + MAX_PIECE_BYTES / 4)
      piece.end_byte = find_cut (text, piece.start_byte, piece.start_byte + MAX_PIECE_BYTES);
    /* Most blocks are one piece, and know how long they are. */
    piece.end_char =
      piece.end_byte == n_bytes
        ? dateline_block_get_n_chars (block)
        : piece.start_char + (guint) g_utf8_strlen (text + piece.start_byte,
                                                    (gssize) (piece.end_byte - piece.start_byte));
    g_array_append_val (pieces, piece);
    piece.start_byte = piece.end_byte;
    piece.start_char = piece.end_char;
  } while (piece.start_byte < n_bytes);
}

/**
 * dateline_pieces_cut:
 * @article: an article
 *
 * Cuts the blocks of @article into pieces. Each block has at least one, and
 * together the pieces of a block cover its text.
 *
 * Returns: (transfer full) (element-type DatelinePiece): the pieces in order
 */
GArray *
dateline_pieces_cut (DatelineArticle *article)
{
  guint n_blocks = dateline_article_get_n_blocks (article);
  GArray *pieces = g_array_sized_new (FALSE, FALSE, sizeof (DatelinePiece), n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    cut_block (pieces, dateline_article_get_block (article, i), i);
  return pieces;
}
