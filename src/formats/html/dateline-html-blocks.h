/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-html-page.h"
#include "dateline-html-picture.h"

G_BEGIN_DECLS

guint dateline_html_blocks_add (DatelineHtmlPage *page,
                                const DatelineHtmlSurroundings *around,
                                const char *base,
                                GCancellable *cancellable,
                                DatelineArticleBuilder *builder);

G_END_DECLS
