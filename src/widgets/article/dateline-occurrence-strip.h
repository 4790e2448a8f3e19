/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-view.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_OCCURRENCE_STRIP (dateline_occurrence_strip_get_type ())

G_DECLARE_FINAL_TYPE (DatelineOccurrenceStrip, dateline_occurrence_strip, DATELINE, OCCURRENCE_STRIP, GtkWidget)

GtkWidget *dateline_occurrence_strip_new       (void);
void       dateline_occurrence_strip_set_view  (DatelineOccurrenceStrip *self,
                                                DatelineArticleView     *view);
void       dateline_occurrence_strip_set_spans (DatelineOccurrenceStrip *self,
                                                GArray                  *spans);
void       dateline_occurrence_strip_set_above (DatelineOccurrenceStrip *self,
                                                gboolean                 is_above);

G_END_DECLS
