/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"
#include "dateline-band.h"
#include "dateline-reading-style.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ARTICLE_HEADER (dateline_article_header_get_type ())

G_DECLARE_FINAL_TYPE (DatelineArticleHeader, dateline_article_header, DATELINE, ARTICLE_HEADER, GtkWidget)

GtkWidget        *dateline_article_header_new              (void);
void              dateline_article_header_set_document     (DatelineArticleHeader *self,
                                                            DatelineDocument      *document);
void              dateline_article_header_set_reading_style
                                                           (DatelineArticleHeader *self,
                                                            DatelineReadingStyle  *style);
guint             dateline_article_header_get_hidden_kinds (DatelineArticleHeader *self);
void              dateline_article_header_set_hidden_kinds (DatelineArticleHeader *self,
                                                            guint                  hidden_kinds);
void              dateline_article_header_set_matches      (DatelineArticleHeader *self,
                                                            GArray                *matches,
                                                            guint                  current);
gboolean          dateline_article_header_get_current_match
                                                           (DatelineArticleHeader *self,
                                                            DatelineBand          *band);
int               dateline_article_header_get_headline_height
                                                           (DatelineArticleHeader *self);

G_END_DECLS
