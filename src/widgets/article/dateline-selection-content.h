/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-text.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_SELECTION_CONTENT (dateline_selection_content_get_type ())

G_DECLARE_FINAL_TYPE (DatelineSelectionContent,
                      dateline_selection_content,
                      DATELINE,
                      SELECTION_CONTENT,
                      GdkContentProvider)

GdkContentProvider *dateline_selection_content_new (DatelineArticleText *text);

G_END_DECLS
