/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

void dateline_plain_text_parse (const char *text, DatelineArticleBuilder *builder);

G_END_DECLS
