/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-article-geometry.h"
#include "dateline-article-text.h"
#include "dateline-mark-filter.h"

G_BEGIN_DECLS

/* What a click, a double or a triple click selects. */
typedef enum {
  DATELINE_SELECTION_CHARACTERS,
  DATELINE_SELECTION_WORDS,
  DATELINE_SELECTION_PARAGRAPHS,
} DatelineSelectionUnit;

/* From up to page down the caret keeps to its place across the line. */
typedef enum {
  DATELINE_CARET_LEFT,
  DATELINE_CARET_RIGHT,
  DATELINE_CARET_WORD_LEFT,
  DATELINE_CARET_WORD_RIGHT,
  DATELINE_CARET_UP,
  DATELINE_CARET_DOWN,
  DATELINE_CARET_PAGE_UP,
  DATELINE_CARET_PAGE_DOWN,
  DATELINE_CARET_LINE_START,
  DATELINE_CARET_LINE_END,
  DATELINE_CARET_PARAGRAPH_UP,
  DATELINE_CARET_PARAGRAPH_DOWN,
  DATELINE_CARET_TEXT_START,
  DATELINE_CARET_TEXT_END,
} DatelineCaretMove;

struct _DatelineArticleText {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineArticleLayout *layout; /* NULL without a document */
  guint context_serial;
  double origin_x;               /* of the column, in the widget's pixels */
  double origin_y;

  DatelineReadingStyle *style;
  guint hidden_kinds;
  DatelineEntity *only;          /* borrowed from the document; NULL for all */
  DatelineMarkFilter *filter;
  GPtrArray *marks;              /* those shown, in reading order; borrowed */
  GPtrArray *links;              /* GtkAccessibleHyperlink or NULL, for some of the marks */
  guint first_link;              /* the place of its mark among those shown */
  GPtrArray *gone_links;         /* those that clients may still know, or NULL */
  GtkAccessible *leaving_link;   /* the one of them that is told of now; borrowed */
  GtkAccessibleHyperlink *no_link; /* what is answered for one that is not there, or NULL */
  gboolean is_bringing;          /* one of them to the bus */
  gboolean is_on_bus;            /* the text */
  guint bus_source;              /* until it is, or 0 */
  guint n_told;                  /* how many of the links clients were told of */
  guint tell_source;             /* or 0 */
  guint *block_starts;           /* in characters of the accessible text */

  DatelineAnnotation *hovered;   /* borrowed from the document */
  DatelineAnnotation *chosen;    /* borrowed from the document */
  DatelineAnnotation *focused;   /* borrowed from the document */

  DatelinePosition anchor;       /* the selection: where it was begun */
  DatelinePosition cursor;       /* and where it ends; equal where there is none */
  GdkContentProvider *primary;   /* what we offered as the primary selection, or NULL */

  DatelineSelectionUnit unit;    /* what the pointer selects at once */
  DatelinePosition pressed;      /* the character that it was pressed on */
  gboolean is_pressed_on_selection;
  guint n_clicks;                /* 1 where a card was opened by one, 2 after the second */
  gint64 click_time;             /* of the last of them; monotonic, in microseconds */
  double click_x;
  double click_y;
  guint n_earlier_presses;       /* that belong to the one that is held */
  gboolean is_held;              /* the second of a double click that no gesture saw */
  gboolean is_pressed_long;      /* by a finger that stayed */
  double drag_x;                 /* where it is now, in the widget's pixels */
  double drag_y;
  guint autoscroll;              /* a tick callback, or 0 */
  gint64 autoscroll_time;        /* of the last frame, in microseconds */

  GPtrArray *entered;            /* DatelineAnnotation around the caret; borrowed */
  gboolean is_led;               /* the caret is moved by what says itself where to */

  gboolean is_caret_shown;       /* whether the reader asked for it */
  gboolean is_caret_lit;         /* FALSE in the dark part of a blink */
  guint blink_source;
  gint64 blink_end;              /* monotonic, in microseconds */
  double goal_x;                 /* where lines are entered, in the column; < 0 for the caret */

  GArray *matches;               /* DatelineSpan in reading order, or NULL */
  guint current_match;           /* an index of matches */
  GArray *evidence;              /* DatelineSpan, shown and flashed */
  AdwAnimation *flash;
  double flash_strength;
};

/* Drawing: dateline-article-text-draw.c. */
void             dateline_article_text_snapshot        (GtkWidget           *widget,
                                                        GtkSnapshot         *snapshot);

/* What stands out for a while: dateline-article-text-lights.c. */
void             dateline_article_text_add_flash       (DatelineArticleText *self);

/* The pointer: dateline-article-text-input.c. */
gboolean         dateline_article_text_hit             (DatelineArticleText *self,
                                                        double               x,
                                                        double               y,
                                                        DatelinePosition    *under,
                                                        DatelinePosition    *nearest);
void             dateline_article_text_add_input       (DatelineArticleText *self);

void             dateline_article_text_drag_to         (DatelineArticleText *self,
                                                        double               x,
                                                        double               y);
void             dateline_article_text_end_drag        (DatelineArticleText *self);

/* Selected words that are taken along, and a press that no gesture saw:
 * dateline-article-text-drag.c. */
void             dateline_article_text_drag_words      (DatelineArticleText *self,
                                                        GtkGesture          *gesture);
void             dateline_article_text_follow_held     (DatelineArticleText *self,
                                                        double               x,
                                                        double               y,
                                                        GdkModifierType      state);
void             dateline_article_text_let_go          (DatelineArticleText *self);
void             dateline_article_text_add_release     (DatelineArticleText *self);

/* The menu: dateline-article-text-menu.c. */
void             dateline_article_text_add_menu_gestures (DatelineArticleText *self);
gboolean         dateline_article_text_request_menu    (DatelineArticleText *self);
gboolean         dateline_article_text_press_long      (DatelineArticleText *self,
                                                        double               x,
                                                        double               y);
void             dateline_article_text_release_long    (DatelineArticleText *self,
                                                        double               x,
                                                        double               y);

/* Keys: dateline-article-text-keys.c. */
void             dateline_article_text_bind_keys       (GtkWidgetClass      *widget_class);

/* The selection: dateline-article-text-selection.c. */
gboolean         dateline_article_text_has_words       (DatelineArticleText *self);
gboolean         dateline_article_text_has_selection   (DatelineArticleText *self);
gboolean         dateline_article_text_is_selected     (DatelineArticleText *self,
                                                        DatelinePosition     at);
void             dateline_article_text_order_selection (DatelineArticleText *self,
                                                        DatelinePosition    *start,
                                                        DatelinePosition    *end);
void             dateline_article_text_set_selection   (DatelineArticleText *self,
                                                        DatelinePosition     anchor,
                                                        DatelinePosition     cursor);
void             dateline_article_text_find_unit       (DatelineArticleText   *self,
                                                        DatelineSelectionUnit  unit,
                                                        DatelinePosition       at,
                                                        DatelinePosition      *start,
                                                        DatelinePosition      *end);

/* The caret: dateline-article-text-caret.c. */
gboolean         dateline_article_text_move_caret      (DatelineArticleText *self,
                                                        DatelineCaretMove    move,
                                                        gboolean             extends);
void             dateline_article_text_bring_caret     (DatelineArticleText *self);
void             dateline_article_text_restart_blink   (DatelineArticleText *self);

/* For assistive technologies: dateline-article-text-accessible.c. */
void             dateline_article_text_init_accessible (GtkAccessibleInterface          *iface);
void             dateline_article_text_init_text       (GtkAccessibleTextInterface      *iface);
void             dateline_article_text_init_hypertext  (GtkAccessibleHypertextInterface *iface);

/* What its words are: dateline-article-text-attributes.c. */
gboolean         dateline_article_text_get_attributes  (GtkAccessibleText       *text,
                                                        unsigned int             offset,
                                                        gsize                   *n_ranges,
                                                        GtkAccessibleTextRange **ranges,
                                                        char                  ***names,
                                                        char                  ***values);
void             dateline_article_text_get_default_attributes (GtkAccessibleText *text,
                                                               char            ***names,
                                                               char            ***values);

/* The marks as links: dateline-article-text-links.c. */
void             dateline_article_text_forget_links    (DatelineArticleText *self);
void             dateline_article_text_update_links    (DatelineArticleText *self);
void             dateline_article_text_follow_links    (DatelineArticleText *self);

/* How it is set, and how many marks are shown: dateline-article-text-style.c. */
void             dateline_article_text_update_marks    (DatelineArticleText *self);
gpointer         dateline_article_text_get_lit         (DatelineArticleText *self);
void             dateline_article_text_follow_style    (DatelineArticleText *self);

/* What is said of marks: dateline-article-text-announce.c. */
char            *dateline_article_text_dup_mark_name   (DatelineAnnotation  *mark);
void             dateline_article_text_update_entered  (DatelineArticleText *self);
void             dateline_article_text_announce_caret  (DatelineArticleText *self);
void             dateline_article_text_announce_mark   (DatelineArticleText *self,
                                                        DatelineAnnotation  *mark);

/* Marks and offsets: dateline-article-text-marks.c. */
guint            dateline_article_text_find_mark_from  (DatelineArticleText *self,
                                                        const DatelineSpan  *span);
guint            dateline_article_text_find_mark       (DatelineArticleText *self,
                                                        DatelineAnnotation  *mark);
DatelineAnnotation *
                 dateline_article_text_find_mark_at    (DatelineArticleText *self,
                                                        DatelinePosition     at);
DatelineAnnotation *
                 dateline_article_text_find_mark_by_caret (DatelineArticleText *self);
GPtrArray       *dateline_article_text_list_marks_at   (DatelineArticleText *self,
                                                        DatelinePosition     at);
guint            dateline_article_text_find_link       (DatelineArticleText *self,
                                                        guint                offset);
DatelinePosition dateline_article_text_offset_to_position (DatelineArticleText *self,
                                                           guint                offset);
guint            dateline_article_text_position_to_offset (DatelineArticleText *self,
                                                           DatelinePosition     position);
char            *dateline_article_text_dup_mark_uri    (DatelineAnnotation  *mark);

/* What the column's geometry was asked for may have changed it. */
void             dateline_article_text_check_height    (DatelineArticleText *self,
                                                        double               old_height);

G_END_DECLS
