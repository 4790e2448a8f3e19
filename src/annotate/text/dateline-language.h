/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"

G_BEGIN_DECLS

const char *dateline_language_detect (DatelineArticle *article);
const char *const *dateline_language_list_known (void);
gboolean dateline_language_is_known (const char *language);
gboolean dateline_language_is_tag (const char *language);

G_END_DECLS
