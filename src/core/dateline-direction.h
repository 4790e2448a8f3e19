/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article.h"

G_BEGIN_DECLS

DatelineDirection dateline_text_find_direction    (const char      *text);
char             *dateline_text_isolate           (const char      *text);
char             *dateline_text_begin_line        (const char      *text,
                                                   gboolean         is_rtl);
char             *dateline_text_insert_name       (const char      *format,
                                                   const char      *name,
                                                   gboolean         is_rtl);
char             *dateline_text_isolate_place     (const char      *message,
                                                   gboolean         is_rtl);
DatelineDirection dateline_article_find_direction (DatelineArticle *article);

G_END_DECLS
