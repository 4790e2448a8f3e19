/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-html-page.h"

G_BEGIN_DECLS

#define DATELINE_HTML_MAX_BYLINE_CHARS 200

typedef struct {
  DatelineHtmlPage *page;
  DatelineArticleBuilder *builder;
  guint first_run; /* the first and the last that read like paragraphs */
  guint last_run;
} DatelineHtmlScraps;

void dateline_html_scraps_init (DatelineHtmlScraps *self,
                                DatelineHtmlPage *page,
                                DatelineArticleBuilder *builder);
gboolean dateline_html_scraps_is_byline (DatelineHtmlScraps *self,
                                         const DatelineHtmlRun *run,
                                         const char *text);
gboolean dateline_html_scraps_is_stamp (const DatelineHtmlRun *run, const char *text);
gboolean dateline_html_scraps_is_in_article (DatelineHtmlScraps *self, const DatelineHtmlRun *run);
gboolean dateline_html_scraps_has (DatelineHtmlScraps *self,
                                   guint position,
                                   const DatelineHtmlRun *run,
                                   const char *text);

G_END_DECLS
