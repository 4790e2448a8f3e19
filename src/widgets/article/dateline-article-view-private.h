/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-article-header.h"
#include "dateline-article-layout.h"
#include "dateline-article-text.h"
#include "dateline-article-view.h"

G_BEGIN_DECLS

#define DATELINE_NARROW_MARGIN_SP 18

/* In the header the position is a distance in pixels from the very top. */
typedef struct {
  gboolean in_header;
  double header_y;
  DatelinePosition position;
  double below_line;
} DatelineArticleAnchor;

struct _DatelineArticleView {
  GtkWidget parent_instance;

  DatelineArticleHeader *header;
  DatelineArticleText *text;
  guint hidden_kinds;   /* bits: 1 << DatelineKind */
  DatelineReadingStyle *style;
  GHashTable *figures; /* block -> DatelineFigure */

  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];
  DatelineArticleAnchor anchor;
  GArray *history;      /* DatelineArticleAnchor: where the reader jumped from */
  guint history_length; /* how many of them are behind; the rest is ahead */
  double value;
  double foot_room;     /* below the end of the article, as long as it is seen */
  double column_x;
  double column_width;
  double header_height; /* all that is above the text */
  gboolean is_placing;
};

/* dateline-article-view-place.c */
DatelineArticleLayout *dateline_article_view_peek_layout (DatelineArticleView *self);
double dateline_article_view_get_total_height (DatelineArticleView *self);
double dateline_article_view_from_sp          (DatelineArticleView *self,
                                               double               length);
void   dateline_article_view_value_changed_cb (DatelineArticleView *self,
                                               GtkAdjustment       *adjustment);
void   dateline_article_view_size_allocate    (GtkWidget           *widget,
                                               int                  width,
                                               int                  height,
                                               int                  baseline);
void   dateline_article_view_restore_anchor   (DatelineArticleView         *self,
                                               const DatelineArticleAnchor *anchor);
void   dateline_article_view_raise_anchor     (DatelineArticleView         *self,
                                               const DatelineArticleAnchor *anchor);
void   dateline_article_view_show_position    (DatelineArticleView *self,
                                               DatelinePosition     position);
void   dateline_article_view_show_header_line (DatelineArticleView *self,
                                               const DatelineBand  *line);

/* dateline-article-view-follow.c */
void   dateline_article_view_follow_text      (DatelineArticleView *self);

/* dateline-article-view-style.c */
void   dateline_article_view_init_reading_style (DatelineArticleView *self);
double dateline_article_view_get_widest_column  (DatelineArticleView *self);

/* dateline-article-view-figures.c */
void   dateline_article_view_add_figures      (DatelineArticleView *self,
                                               DatelineDocument    *document);
void   dateline_article_view_remove_figures   (DatelineArticleView *self);
void   dateline_article_view_allocate_figures (DatelineArticleView *self,
                                               int                  page);

/* dateline-article-view-replace.c */
DatelineArticleAnchor
       dateline_article_view_keep_anchor      (const DatelineArticleAnchor *anchor,
                                               DatelineDocument            *old,
                                               DatelineDocument            *document);

/* dateline-article-view-history.c */
void   dateline_article_view_remember         (DatelineArticleView *self);
void   dateline_article_view_keep_history     (DatelineArticleView *self,
                                               DatelineDocument    *old,
                                               DatelineDocument    *document);

G_END_DECLS
