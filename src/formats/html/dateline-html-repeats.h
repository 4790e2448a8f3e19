/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-page.h"

G_BEGIN_DECLS

typedef struct {
  DatelineHtmlPage *page;
  char *title;         /* (nullable): folded */
  GHashTable *words;   /* those of the title */
  GHashTable *texts;   /* long paragraphs */
  GString *all;        /* (nullable): all that is in the article, folded */
  guint n_pull_quotes; /* that were looked for */
} DatelineHtmlRepeats;

void
dateline_html_repeats_init (DatelineHtmlRepeats *self, DatelineHtmlPage *page, const char *title);
void dateline_html_repeats_clear (DatelineHtmlRepeats *self);
gboolean dateline_html_repeats_is_title (const DatelineHtmlRepeats *self, const char *text);
gboolean dateline_html_repeats_is_like_title (const DatelineHtmlRepeats *self, const char *text);
gboolean dateline_html_repeats_add (DatelineHtmlRepeats *self, const char *text);
gboolean dateline_html_repeats_is_pull_quote (DatelineHtmlRepeats *self,
                                              const DatelineHtmlRun *run,
                                              const char *text);

G_END_DECLS
