/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"
#include "dateline-article-layout.h"
#include "dateline-reading-style.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ARTICLE_TEXT (dateline_article_text_get_type ())

G_DECLARE_FINAL_TYPE (DatelineArticleText, dateline_article_text, DATELINE, ARTICLE_TEXT, GtkWidget)

GtkWidget             *dateline_article_text_new              (void);
DatelineDocument      *dateline_article_text_get_document     (DatelineArticleText *self);
void                   dateline_article_text_set_document     (DatelineArticleText *self,
                                                               DatelineDocument    *document);
void                   dateline_article_text_set_reading_style
                                                              (DatelineArticleText *self,
                                                               DatelineReadingStyle *style);
void                   dateline_article_text_set_hidden_kinds (DatelineArticleText *self,
                                                               guint                hidden_kinds);
void                   dateline_article_text_set_only         (DatelineArticleText *self,
                                                               DatelineEntity      *only);
DatelineAnnotation    *dateline_article_text_get_mark         (DatelineArticleText *self);
void                   dateline_article_text_get_words        (DatelineArticleText *self,
                                                               DatelineSpan        *words);
DatelineArticleLayout *dateline_article_text_get_layout       (DatelineArticleText *self);
gboolean               dateline_article_text_check_context    (DatelineArticleText *self);
void                   dateline_article_text_set_origin       (DatelineArticleText *self,
                                                               double               x,
                                                               double               y);
void                   dateline_article_text_select_evidence  (DatelineArticleText *self,
                                                               const DatelineSpan  *spans,
                                                               guint                n_spans);
void                   dateline_article_text_set_matches      (DatelineArticleText *self,
                                                               GArray              *matches,
                                                               guint                current);
void                   dateline_article_text_set_caret_shown  (DatelineArticleText *self,
                                                               gboolean             shown);
gboolean               dateline_article_text_select_all       (DatelineArticleText *self);
gboolean               dateline_article_text_copy             (DatelineArticleText *self,
                                                               gboolean             with_citation);
char                  *dateline_article_text_dup_selection    (DatelineArticleText *self);
gboolean               dateline_article_text_get_mark_area    (DatelineArticleText *self,
                                                               DatelineAnnotation  *annotation,
                                                               GdkRectangle        *area);
void                   dateline_article_text_set_chosen       (DatelineArticleText *self,
                                                               DatelineAnnotation  *annotation);
void                   dateline_article_text_step_mark        (DatelineArticleText *self,
                                                               int                  step);
void                   dateline_article_text_press_again      (DatelineArticleText *self);
void                   dateline_article_text_focus_mark       (DatelineArticleText *self,
                                                               DatelineAnnotation  *annotation);

G_END_DECLS
