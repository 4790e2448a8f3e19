/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"

G_BEGIN_DECLS

char *dateline_citation_compose (DatelineArticle *article,
                                 const char      *words);

G_END_DECLS
