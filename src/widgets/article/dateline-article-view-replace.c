/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps the reader's place when another version of an article is shown. */

#include "dateline-article-view-private.h"

/* The block that has the same words and is nearest to where it was, or the
 * number of blocks. */
static guint
find_block (DatelineArticle *article, guint block, const char *text)
{
  guint n_blocks = dateline_article_get_n_blocks (article);

  for (guint distance = 0; distance < MAX (n_blocks, block + 1); distance++) {
    guint before = block - distance, after = block + distance;

    if (block >= distance && before < n_blocks &&
        g_str_equal (dateline_block_get_text (dateline_article_get_block (article, before)), text))
      return before;
    if (after < n_blocks &&
        g_str_equal (dateline_block_get_text (dateline_article_get_block (article, after)), text))
      return after;
  }
  return n_blocks;
}

/**
 * dateline_article_view_keep_anchor:
 * @anchor: a place in @old
 * @old: (nullable): the document that was shown
 * @document: (nullable): the one that is shown instead
 *
 * Takes a place over into another version of a document: to the same words where
 * they are still there, else to the paragraph of the same number.
 *
 * Returns: the place in @document; its beginning where that is another article
 */
DatelineArticleAnchor
dateline_article_view_keep_anchor (const DatelineArticleAnchor *anchor,
                                   DatelineDocument            *old,
                                   DatelineDocument            *document)
{
  DatelineArticleAnchor kept = *anchor;
  DatelineArticle *before, *after;
  DatelineBlock *block;
  guint n_blocks;
  gboolean is_same;

  if (old == NULL || document == NULL)
    return (DatelineArticleAnchor) { .in_header = TRUE };
  is_same = g_str_equal (dateline_document_get_id (old), dateline_document_get_id (document));
  if (anchor->in_header)
    return is_same ? kept : (DatelineArticleAnchor) { .in_header = TRUE };
  before = dateline_document_get_article (old);
  after = dateline_document_get_article (document);
  n_blocks = dateline_article_get_n_blocks (after);
  kept.position.block = find_block (
    after, anchor->position.block,
    dateline_block_get_text (dateline_article_get_block (before, anchor->position.block)));
  if (kept.position.block == n_blocks) {
    if (n_blocks == 0 || !is_same)
      return (DatelineArticleAnchor) { .in_header = TRUE };
    kept.position.block = MIN (anchor->position.block, n_blocks - 1);
  }
  block = dateline_article_get_block (after, kept.position.block);
  kept.position.offset_char = MIN (kept.position.offset_char, dateline_block_get_n_chars (block));
  return kept;
}
