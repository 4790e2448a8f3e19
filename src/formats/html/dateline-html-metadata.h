/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-html-linked-data.h"
#include "dateline-html-page.h"

G_BEGIN_DECLS

char *dateline_html_metadata_offer (DatelineHtmlPage *page,
                                    DatelineLinkedData *data,
                                    const char *address,
                                    DatelineArticleBuilder *builder);

G_END_DECLS
