/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-article-header.h"
#include "dateline-display-text.h"

G_BEGIN_DECLS

struct _DatelineArticleHeader {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineReadingStyle *style;
  guint hidden_kinds;
  GArray *matches; /* DatelineSpan, whose block is a DatelineHeading; or NULL */
  guint current_match;
  DatelineDisplayText *title_text;
  DatelineDisplayText *subtitle_text;
  GtkLabel *byline_label;
  AdwWrapBox *chips;
};

void dateline_article_header_paint_matches (DatelineArticleHeader *self,
                                            GtkSnapshot           *snapshot);

G_END_DECLS
