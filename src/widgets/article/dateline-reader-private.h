/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the reading pane share. */

#pragma once

#include "dateline-article-view.h"
#include "dateline-find-bar.h"
#include "dateline-occurrence-strip.h"
#include "dateline-reader.h"

G_BEGIN_DECLS

struct _DatelineReader {
  AdwBin parent_instance;

  DatelineDocument *document;
  guint hidden_kinds;
  gboolean caret;
  DatelineReadingStyle *style;
  DatelineEntity *only; /* borrowed from the document, or NULL */
  AdwBanner *banner;
  DatelineFindBar *find_bar; /* between the banner and the text, or NULL before it is asked for */
  gboolean is_replacing;     /* the document, with another version of it */
  gboolean stays;            /* where it is, whatever is found */
  DatelineArticleView *view;
  DatelineOccurrenceStrip *strip;
  GtkWidget *card; /* or NULL before it is asked for */
  gboolean is_card_left_by_key;
  int card_width;  /* of the view, when the card found its place */
  int card_height;
  guint card_source; /* 0 where the card has its place */
  double zoom_rest; /* of a step of the text's size */

  GtkWidget *menu; /* or NULL before it is asked for */
  GSimpleActionGroup *menu_actions;
  DatelineAnnotation *menu_mark; /* what the menu is about, or NULL */
};

/* dateline-reader-card.c */
gboolean
     dateline_reader_has_open_card (DatelineReader   *self);
void dateline_reader_choose      (DatelineReader     *self,
                                  DatelineAnnotation *annotation);
void dateline_reader_follow_size (DatelineReader     *self);
void dateline_reader_show_card   (DatelineReader     *self,
                                  DatelineAnnotation *annotation);
void dateline_reader_show_mark   (DatelineReader     *self,
                                  DatelineAnnotation *annotation);

/* dateline-reader-find.c */
char *dateline_reader_dup_needle  (DatelineReader     *self);
void dateline_reader_find_again  (DatelineReader     *self,
                                  DatelineDocument   *old);
void dateline_reader_show_found_in_strip
                                 (DatelineReader     *self);

/* dateline-reader-menu.c */
void dateline_reader_add_menu    (DatelineReader     *self);
void dateline_reader_close_menu  (DatelineReader     *self);
void dateline_reader_remove_menu (DatelineReader     *self);

/* dateline-reader-subject.c */
void dateline_reader_keep_only   (DatelineReader     *self,
                                  DatelineDocument   *old,
                                  DatelineEntity     *only);

/* dateline-reader-zoom.c */
void dateline_reader_add_zoom    (DatelineReader     *self);

G_END_DECLS
