/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"

G_BEGIN_DECLS

/* The origin of a publication date that the text of the article gives. */
#define DATELINE_PUBLISHED_ORIGIN "dateline"

/* So many lines before a title may say when an article was published. */
#define DATELINE_PUBLISHED_MAX_LINES 3

DatelineEdtf *dateline_published_find (DatelineArticle *article, const char *language);
gboolean dateline_published_is_line (const char *text);

G_END_DECLS
