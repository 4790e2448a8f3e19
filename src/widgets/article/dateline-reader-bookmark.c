/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader is in the article, to be kept and found again. */

#include "dateline-reader-private.h"

/**
 * dateline_reader_get_bookmark:
 * @self: a reading pane
 * @block: (out): a block of the article
 * @offset_char: (out): a character of it
 *
 * Tells where the reader is.
 *
 * Returns: whether that is in the text; not so at the very beginning
 */
gboolean
dateline_reader_get_bookmark (DatelineReader *self, guint *block, guint *offset_char)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  return self->document != NULL &&
         dateline_article_view_get_bookmark (self->view, block, offset_char);
}

/**
 * dateline_reader_show_bookmark:
 * @self: a reading pane with a document
 * @block: a block of the article
 * @offset_char: a character of it
 *
 * Goes on reading there.
 */
void
dateline_reader_show_bookmark (DatelineReader *self, guint block, guint offset_char)
{
  g_return_if_fail (DATELINE_IS_READER (self));
  g_return_if_fail (self->document != NULL);

  dateline_article_view_show_bookmark (self->view, block, offset_char);
}

/**
 * dateline_reader_is_headline_seen:
 * @self: a reading pane
 *
 * Returns: whether the headline is on the screen, or a part of it
 */
gboolean
dateline_reader_is_headline_seen (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  return dateline_article_view_is_headline_seen (self->view);
}
