/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

gboolean dateline_html_site_is (DatelineArticleBuilder *builder, const char *text);
gboolean dateline_html_site_is_part (DatelineArticleBuilder *builder, const char *text);

G_END_DECLS
