/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-metadata.h"

G_BEGIN_DECLS

typedef struct {
  DatelineHtmlPage *page;
  const DatelineHtmlTree *tree;
  DatelineLinkedData *data;
  DatelineArticleBuilder *builder;
  GHashTable *metas; /* names in small letters to a GPtrArray of contents */
  char *base;        /* (nullable): what addresses are relative to */
} DatelineHtmlMetadata;

char **dateline_html_metadata_dup_line (DatelineHtmlMetadata *self, guint run);
const char *dateline_html_metadata_get (DatelineHtmlMetadata *self, const char *name);
void dateline_html_metadata_find_above_text (DatelineHtmlMetadata *self, guint *start, guint *end);
void dateline_html_metadata_offer_authors (DatelineHtmlMetadata *self);
void dateline_html_metadata_offer_date (DatelineHtmlMetadata *self);
void dateline_html_metadata_offer_language (DatelineHtmlMetadata *self);
void dateline_html_metadata_offer_title (DatelineHtmlMetadata *self);

G_END_DECLS
