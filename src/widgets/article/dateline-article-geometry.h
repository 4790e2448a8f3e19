/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-layout.h"
#include "dateline-band.h"

G_BEGIN_DECLS

void     dateline_article_geometry_foreach_band (DatelineArticleLayout *layout,
                                                 guint                  piece,
                                                 const DatelineSpan    *span,
                                                 DatelineBandFunc       func,
                                                 gpointer               user_data);
gboolean dateline_article_geometry_get_bounds   (DatelineArticleLayout *layout,
                                                 const DatelineSpan    *span,
                                                 DatelineBand          *bounds);
void     dateline_article_geometry_get_range    (DatelineArticleLayout *layout,
                                                 DatelinePosition       start,
                                                 DatelinePosition       end,
                                                 DatelineBand          *bounds);
void     dateline_article_geometry_get_caret    (DatelineArticleLayout *layout,
                                                 DatelinePosition       position,
                                                 DatelineBand          *caret);
void     dateline_article_geometry_get_strokes  (DatelineArticleLayout *layout,
                                                 DatelinePosition       position,
                                                 DatelineBand          *strong,
                                                 DatelineBand          *weak);
DatelinePosition
         dateline_article_geometry_get_line     (DatelineArticleLayout *layout,
                                                 double                 y,
                                                 double                *line_y);
gboolean dateline_article_geometry_hit          (DatelineArticleLayout *layout,
                                                 double                 x,
                                                 double                 y,
                                                 DatelinePosition      *under,
                                                 DatelinePosition      *nearest);

G_END_DECLS
