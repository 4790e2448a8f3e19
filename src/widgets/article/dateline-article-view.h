/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"
#include "dateline-article-text.h"
#include "dateline-reading-style.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ARTICLE_VIEW (dateline_article_view_get_type ())

G_DECLARE_FINAL_TYPE (DatelineArticleView, dateline_article_view, DATELINE, ARTICLE_VIEW, GtkWidget)

GtkWidget        *dateline_article_view_new              (void);
void              dateline_article_view_set_document     (DatelineArticleView *self,
                                                          DatelineDocument    *document);
void              dateline_article_view_set_reading_style
                                                         (DatelineArticleView *self,
                                                          DatelineReadingStyle *style);
DatelineArticleText *
                  dateline_article_view_get_text         (DatelineArticleView *self);
void              dateline_article_view_focus_text       (DatelineArticleView *self);
void              dateline_article_view_press_again      (DatelineArticleView *self);
guint             dateline_article_view_get_hidden_kinds (DatelineArticleView *self);
void              dateline_article_view_set_hidden_kinds (DatelineArticleView *self,
                                                          guint                hidden_kinds);
void              dateline_article_view_set_caret_shown  (DatelineArticleView *self,
                                                          gboolean             shown);
void              dateline_article_view_show_evidence    (DatelineArticleView *self,
                                                          const DatelineSpan  *spans,
                                                          guint                n_spans);
void              dateline_article_view_raise_mark       (DatelineArticleView *self,
                                                          DatelineAnnotation  *annotation);
void              dateline_article_view_show_mark        (DatelineArticleView *self,
                                                          DatelineAnnotation  *annotation);
void              dateline_article_view_set_only         (DatelineArticleView *self,
                                                          DatelineEntity      *only);
DatelineAnnotation *
                  dateline_article_view_get_mark         (DatelineArticleView *self);
void              dateline_article_view_get_words        (DatelineArticleView *self,
                                                          DatelineSpan        *words);
void              dateline_article_view_set_matches      (DatelineArticleView *self,
                                                          GArray              *above,
                                                          GArray              *matches,
                                                          guint                current);
void              dateline_article_view_show_match       (DatelineArticleView *self);
void              dateline_article_view_step_mark        (DatelineArticleView *self,
                                                          int                  step);
void              dateline_article_view_set_chosen       (DatelineArticleView *self,
                                                          DatelineAnnotation  *annotation);
gboolean          dateline_article_view_go               (DatelineArticleView *self,
                                                          int                  step);
gboolean          dateline_article_view_get_mark_area    (DatelineArticleView *self,
                                                          DatelineAnnotation  *annotation,
                                                          GdkRectangle        *area);
gboolean          dateline_article_view_is_headline_seen (DatelineArticleView *self);
gboolean          dateline_article_view_get_bookmark     (DatelineArticleView *self,
                                                          guint               *block,
                                                          guint               *offset_char);
void              dateline_article_view_show_bookmark    (DatelineArticleView *self,
                                                          guint                block,
                                                          guint                offset_char);
gboolean          dateline_article_view_get_visible_span (DatelineArticleView *self,
                                                          DatelineSpan        *first,
                                                          DatelineSpan        *last);
gboolean          dateline_article_view_get_place        (DatelineArticleView *self,
                                                          const DatelineSpan  *span,
                                                          double              *fraction);

G_END_DECLS
