/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article.h"

G_BEGIN_DECLS

guint dateline_reading_time_count_words (const char      *text,
                                         guint           *n_ideographs);
guint dateline_reading_time_estimate    (DatelineArticle *article);

G_END_DECLS
