/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-document.h"

G_BEGIN_DECLS

/**
 * DatelineReadingPosition:
 * @key: which article that is
 * @block: the 0-based position of the block
 * @offset_char: how far into the block, in code points
 * @hash: of the text of the block
 *
 * Where somebody was in an article.
 */
typedef struct {
  char *key; /* which article that is */
  guint block;
  guint offset_char;
  guint hash; /* of the block's text */
} DatelineReadingPosition;

char *dateline_reading_position_make_key (DatelineDocument *document, const char *uri);
DatelineReadingPosition *dateline_reading_position_new (DatelineDocument *document,
                                                        const char *uri,
                                                        guint block,
                                                        guint offset_char);
DatelineReadingPosition *dateline_reading_position_parse (const char *line);
void dateline_reading_position_free (DatelineReadingPosition *self);
void dateline_reading_position_write (const DatelineReadingPosition *self, GString *text);
gboolean dateline_reading_position_find (const DatelineReadingPosition *self,
                                         DatelineArticle *article,
                                         guint *block,
                                         guint *offset_char);

G_END_DECLS
