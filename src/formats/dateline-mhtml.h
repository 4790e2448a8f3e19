/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

gboolean dateline_mhtml_parse (const char *data,
                               gsize n_bytes,
                               GCancellable *cancellable,
                               DatelineArticleBuilder *builder,
                               GError **error);

G_END_DECLS
