/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"

G_BEGIN_DECLS

/* The origin of a publication date that the text of the article gives. */
#define DATELINE_PUBLISHED_ORIGIN "dateline"

DatelineEdtf *dateline_published_find (DatelineArticle *article, const char *language);

G_END_DECLS
