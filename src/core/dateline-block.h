/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * DatelineBlockType:
 * @DATELINE_BLOCK_PARAGRAPH: a paragraph
 * @DATELINE_BLOCK_HEADING: a heading, which has a level
 * @DATELINE_BLOCK_QUOTE: a paragraph that is quoted
 * @DATELINE_BLOCK_LIST_ITEM: one item of a list
 * @DATELINE_BLOCK_FIGURE: a picture, whose text is its caption
 *
 * What a block of an article is.
 */
typedef enum {
  DATELINE_BLOCK_PARAGRAPH,
  DATELINE_BLOCK_HEADING,
  DATELINE_BLOCK_QUOTE,
  DATELINE_BLOCK_LIST_ITEM,
  DATELINE_BLOCK_FIGURE,
} DatelineBlockType;

#define DATELINE_TYPE_BLOCK (dateline_block_get_type ())

G_DECLARE_FINAL_TYPE (DatelineBlock, dateline_block, DATELINE, BLOCK, GObject)

DatelineBlockType  dateline_block_get_block_type (DatelineBlock *self);
const char        *dateline_block_get_text       (DatelineBlock *self);
gsize              dateline_block_get_n_bytes    (DatelineBlock *self);
guint              dateline_block_get_n_chars    (DatelineBlock *self);
gsize              dateline_block_char_to_byte   (DatelineBlock *self,
                                                  guint          offset_char);
guint              dateline_block_byte_to_char   (DatelineBlock *self,
                                                  gsize          offset_byte);
guint              dateline_block_get_level      (DatelineBlock *self);
const char        *dateline_block_get_alt        (DatelineBlock *self);
const char        *dateline_block_get_credit     (DatelineBlock *self);
const char        *dateline_block_get_image_type (DatelineBlock *self);
GBytes            *dateline_block_get_image_data (DatelineBlock *self);
const char        *dateline_block_get_image_resource (DatelineBlock *self);

G_END_DECLS
