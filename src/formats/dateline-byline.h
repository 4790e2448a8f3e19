/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

gboolean
dateline_byline_offer (DatelineArticleBuilder *builder, const char *names, const char *origin);
gboolean dateline_byline_has_post (const char *text);
char *dateline_byline_dup_paper (const char *names);
const char *dateline_byline_skip_by (const char *text);
const char *dateline_byline_skip_published (const char *text);

G_END_DECLS
