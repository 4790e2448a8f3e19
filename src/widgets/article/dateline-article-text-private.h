/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-article-geometry.h"
#include "dateline-article-text.h"

G_BEGIN_DECLS

struct _DatelineArticleText {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineArticleLayout *layout; /* NULL without a document */
  guint context_serial;
  double origin_x;               /* of the column, in the widget's pixels */
  double origin_y;

  guint hidden_kinds;
  GPtrArray *marks;              /* those shown, in reading order; borrowed */
  GPtrArray *links;              /* GtkAccessibleHyperlink or NULL, one a mark */
  gboolean is_retained;          /* kept for the sake of links that were given out */
  guint *block_starts;           /* in characters of the accessible text */

  DatelineAnnotation *hovered;   /* borrowed from the document */
  DatelineAnnotation *chosen;    /* borrowed from the document */
  DatelineAnnotation *focused;   /* borrowed from the document */

  DatelinePosition anchor;       /* the selection: where it was begun */
  DatelinePosition cursor;       /* and where it ends; equal where there is none */
  GArray *matches;               /* DatelineSpan in reading order, or NULL */
  guint current_match;           /* an index of matches */
  GArray *evidence;              /* DatelineSpan, shown and flashed */
  AdwAnimation *flash;
  double flash_strength;
};

/* Drawing: dateline-article-text-draw.c. */
void             dateline_article_text_snapshot        (GtkWidget           *widget,
                                                        GtkSnapshot         *snapshot);

/* Selection and pointer: dateline-article-text-input.c. */
void             dateline_article_text_add_input       (DatelineArticleText *self);
void             dateline_article_text_bind_keys       (GtkWidgetClass      *widget_class);
gboolean         dateline_article_text_has_selection   (DatelineArticleText *self);
void             dateline_article_text_order_selection (DatelineArticleText *self,
                                                        DatelinePosition    *start,
                                                        DatelinePosition    *end);
void             dateline_article_text_set_selection   (DatelineArticleText *self,
                                                        DatelinePosition     anchor,
                                                        DatelinePosition     cursor);

/* For assistive technologies: dateline-article-text-accessible.c. */
void             dateline_article_text_init_accessible (GtkAccessibleInterface          *iface);
void             dateline_article_text_init_text       (GtkAccessibleTextInterface      *iface);
void             dateline_article_text_init_hypertext  (GtkAccessibleHypertextInterface *iface);

/* Marks and offsets: dateline-article-text-marks.c. */
guint            dateline_article_text_find_mark       (DatelineArticleText *self,
                                                        DatelineAnnotation  *mark);
DatelineAnnotation *
                 dateline_article_text_find_mark_at    (DatelineArticleText *self,
                                                        DatelinePosition     at);
guint            dateline_article_text_find_link       (DatelineArticleText *self,
                                                        guint                offset);
DatelinePosition dateline_article_text_offset_to_position (DatelineArticleText *self,
                                                           guint                offset);
guint            dateline_article_text_position_to_offset (DatelineArticleText *self,
                                                           DatelinePosition     position);
char            *dateline_article_text_dup_mark_name   (DatelineAnnotation  *mark);
char            *dateline_article_text_dup_mark_uri    (DatelineAnnotation  *mark);
void             dateline_article_text_announce_mark   (DatelineArticleText *self,
                                                        DatelineAnnotation  *mark);

/* What the column's geometry was asked for may have changed it. */
void             dateline_article_text_check_height    (DatelineArticleText *self,
                                                        double               old_height);

G_END_DECLS
