/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-builder.h"

G_BEGIN_DECLS

/* By DatelineBlockType and DatelineDirection, and %NULL at the end. */
extern const char *const dateline_block_type_names[];
extern const char *const dateline_direction_names[];

gboolean dateline_article_is_language  (const char           *value);
gboolean dateline_direction_find_named (const char           *name,
                                        DatelineDirection    *direction);
char    *dateline_article_clean_text   (const char           *text,
                                        gboolean              is_one_line);
char    *dateline_article_mend_value   (DatelineArticleField  field,
                                        const char           *value);

G_END_DECLS
