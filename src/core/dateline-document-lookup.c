/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds what a document has on an entity, a kind or a place of its text. */

#include "dateline-document-private.h"

static GListModel *
get_list_of (DatelineDocument *self, GPtrArray *lists, DatelineEntity *entity)
{
  guint position;

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (DATELINE_IS_ENTITY (entity), NULL);

  position = dateline_entity_get_position (entity);
  g_return_val_if_fail (dateline_object_list_peek (self->entities, position) == entity, NULL);

  return g_ptr_array_index (lists, position);
}

/**
 * dateline_document_get_mentions_of:
 * @self: a document
 * @entity: an entity of that document
 *
 * Where the text names @entity, in reading order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Mention], possibly empty
 */
GListModel *
dateline_document_get_mentions_of (DatelineDocument *self, DatelineEntity *entity)
{
  return get_list_of (self, self->mentions_of, entity);
}

/**
 * dateline_document_get_events_of:
 * @self: a document
 * @entity: an entity of that document
 *
 * The events that @entity took part in or that happened there, in the
 * document's order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Event], possibly empty
 */
GListModel *
dateline_document_get_events_of (DatelineDocument *self, DatelineEntity *entity)
{
  return get_list_of (self, self->events_of, entity);
}

/**
 * dateline_document_get_quotes_of:
 * @self: a document
 * @entity: an entity of that document
 *
 * What @entity said, in reading order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Quote], possibly empty
 */
GListModel *
dateline_document_get_quotes_of (DatelineDocument *self, DatelineEntity *entity)
{
  return get_list_of (self, self->quotes_of, entity);
}

/**
 * dateline_document_get_mark_index:
 * @self: a document
 *
 * Finds marks by the characters that they cover; the items are the
 * [class@Dateline.Annotation]s of [method@Dateline.Document.get_marks].
 *
 * Returns: (transfer none): the index
 */
const DatelineSpanIndex *
dateline_document_get_mark_index (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return self->mark_index;
}

/**
 * dateline_document_get_event_index:
 * @self: a document
 *
 * Finds events by the words that they rest on; the items are
 * [class@Dateline.Event]s, one for each span of their evidence.
 *
 * Returns: (transfer none): the index
 */
const DatelineSpanIndex *
dateline_document_get_event_index (DatelineDocument *self)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  return self->event_index;
}

/**
 * dateline_document_count_kind:
 * @self: a document
 * @kind: a kind
 *
 * How many marks are of @kind.
 *
 * Returns: the number of marks
 */
guint
dateline_document_count_kind (DatelineDocument *self, DatelineKind kind)
{
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), 0);
  g_return_val_if_fail (kind < DATELINE_N_KINDS, 0);

  return self->kind_counts[kind];
}

/**
 * dateline_document_dup_words:
 * @self: a document
 * @span: a span
 *
 * The words that @span covers, as far as they are inside its block.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if there is no such
 *   block
 */
char *
dateline_document_dup_words (DatelineDocument *self, const DatelineSpan *span)
{
  DatelineBlock *block;
  gsize start_byte;
  gsize end_byte;

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (span != NULL, NULL);

  block = dateline_article_get_block (self->article, span->block);
  if (block == NULL)
    return NULL;

  start_byte = dateline_block_char_to_byte (block, span->start_char);
  end_byte = dateline_block_char_to_byte (block, span->end_char);

  return g_strndup (dateline_block_get_text (block) + start_byte,
                    end_byte > start_byte ? end_byte - start_byte : 0);
}
