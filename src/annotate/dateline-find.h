/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"
#include "core/dateline-span.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_FIND_PLAIN = 0,
  DATELINE_FIND_MATCH_CASE = 1 << 0,
  DATELINE_FIND_WHOLE_WORDS = 1 << 1,
} DatelineFindFlags;

GArray *dateline_find_all (DatelineArticle   *article,
                           const char        *needle,
                           DatelineFindFlags  flags);

G_END_DECLS
