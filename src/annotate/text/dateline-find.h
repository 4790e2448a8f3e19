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

/**
 * DatelineFinder:
 *
 * Finds words in an article step by step, so that a long one keeps nobody waiting.
 */
typedef struct _DatelineFinder DatelineFinder;

DatelineFinder *dateline_finder_new       (DatelineArticle   *article,
                                           const char        *words,
                                           DatelineFindFlags  flags);
void            dateline_finder_free      (DatelineFinder    *self);
gboolean        dateline_finder_step      (DatelineFinder    *self,
                                           gsize              n_bytes);
GArray         *dateline_finder_get_found (DatelineFinder    *self);
GArray         *dateline_finder_find_in_lines
                                          (DatelineFinder    *self,
                                           const char *const *lines);
GArray         *dateline_find_all         (DatelineArticle   *article,
                                           const char        *words,
                                           DatelineFindFlags  flags);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineFinder, dateline_finder_free)

G_END_DECLS
