/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where in an article an entity is mentioned. */

#include "dateline-mention-spread.h"

struct _DatelineMentionSpread {
  DatelineDocument *document;
  guint64 n_chars;
  GArray *block_starts; /* of guint64, code points before each block */
};

/**
 * dateline_mention_spread_new:
 * @document: a document
 *
 * Measures the text of @document, so that places in it can be compared.
 *
 * Returns: (transfer full): a new spread
 */
DatelineMentionSpread *
dateline_mention_spread_new (DatelineDocument *document)
{
  DatelineMentionSpread *self = g_new0 (DatelineMentionSpread, 1);
  DatelineArticle *article = dateline_document_get_article (document);
  guint n_blocks = dateline_article_get_n_blocks (article);

  self->document = g_object_ref (document);
  self->block_starts = g_array_sized_new (FALSE, FALSE, sizeof (guint64), n_blocks);
  for (guint i = 0; i < n_blocks; i++) {
    g_array_append_val (self->block_starts, self->n_chars);
    self->n_chars += dateline_block_get_n_chars (dateline_article_get_block (article, i));
  }

  return self;
}

/**
 * dateline_mention_spread_free:
 * @self: (transfer full): a spread
 *
 * Frees @self.
 */
void
dateline_mention_spread_free (DatelineMentionSpread *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->block_starts, g_array_unref);
  g_free (self);
}

/**
 * dateline_mention_spread_measure:
 * @self: a spread
 * @entity: an entity of the document
 *
 * Finds the parts of the article in which @entity is mentioned.
 *
 * Returns: a bit for each of the %DATELINE_MENTION_SPREAD_N_PARTS parts
 */
guint64
dateline_mention_spread_measure (const DatelineMentionSpread *self, DatelineEntity *entity)
{
  GListModel *mentions = dateline_document_get_mentions_of (self->document, entity);
  guint n_mentions = g_list_model_get_n_items (mentions);
  guint64 parts = 0;

  for (guint i = 0; i < n_mentions && self->n_chars > 0; i++) {
    g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, i);
    const DatelineSpan *span = dateline_annotation_get_span (mention);
    guint64 place = g_array_index (self->block_starts, guint64, span->block) + span->start_char;
    guint64 part = place * DATELINE_MENTION_SPREAD_N_PARTS / self->n_chars;

    parts |= G_GUINT64_CONSTANT (1) << MIN (part, DATELINE_MENTION_SPREAD_N_PARTS - 1);
  }

  return parts;
}
