/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-html-picture.h"

G_BEGIN_DECLS

gboolean dateline_html_parse (const char *text,
                              gsize n_bytes,
                              const DatelineHtmlSurroundings *around,
                              GCancellable *cancellable,
                              DatelineArticleBuilder *builder,
                              GError **error);

G_END_DECLS
