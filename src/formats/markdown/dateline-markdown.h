/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

gboolean dateline_markdown_parse (const char *text,
                                  GCancellable *cancellable,
                                  DatelineArticleBuilder *builder,
                                  GError **error);
const char *dateline_markdown_front_parse_bare (const char *text, DatelineArticleBuilder *builder);

G_END_DECLS
