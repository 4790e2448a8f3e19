/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-names.h"
#include "dateline-html-tree.h"
#include "formats/dateline-flow-text.h"

G_BEGIN_DECLS

/* How a node stands in the page; all but the last two hold for what is in it
 * as well. The lowest three bits are the level of the heading it is in. */
typedef enum {
  DATELINE_HTML_LEVEL = 7,
  DATELINE_HTML_UNREAD = 1 << 3, /* hidden, a script, a control */
  DATELINE_HTML_ASIDE = 1 << 4,  /* no part of the article */
  DATELINE_HTML_LINK = 1 << 5,
  DATELINE_HTML_TIME = 1 << 6,
  DATELINE_HTML_ITEM = 1 << 7, /* of a list */
  DATELINE_HTML_QUOTE = 1 << 8,
  DATELINE_HTML_FIGURE = 1 << 9,
  DATELINE_HTML_CAPTION = 1 << 10,
  DATELINE_HTML_PRE = 1 << 11,
  DATELINE_HTML_TABLE = 1 << 12, /* of data, not of layout */
  DATELINE_HTML_BYLINE = 1 << 13,
  DATELINE_HTML_SUBTITLE = 1 << 14,
  DATELINE_HTML_CREDIT = 1 << 15,
  DATELINE_HTML_INCLUDED = 1 << 16, /* part of the article, unless it is aside */
  DATELINE_HTML_ARTICLE = 1 << 17,  /* in an article element */
  DATELINE_HTML_INHERITED = (1 << 18) - 1,
  DATELINE_HTML_BODY = 1 << 18,     /* called the article's body */
  DATELINE_HTML_COMMENTS = 1 << 19, /* called comments */
  DATELINE_HTML_BOX = 1 << 20,      /* has a picture and what is said of it */
} DatelineHtmlFlags;

/* Text between the borders of blocks: a paragraph, if it is one. */
typedef struct {
  guint32 start;     /* its first text */
  guint32 end;       /* behind its last text */
  guint32 owner;     /* the block that it stands in */
  guint32 n_chars;   /* letters and digits; an ideograph counts for more */
  guint32 n_link;    /* of those, in links */
  guint32 n_time;    /* of those, in time elements */
  guint32 n_marks;   /* signs that end sentences or parts of them */
  gboolean is_ended; /* its last sign ends a sentence */
  gboolean follows_break;
} DatelineHtmlRun;

typedef struct {
  guint32 flags;
  guint32 good; /* how much of it reads like an article */
  guint32 n_chars;
  guint32 n_link;
  guint32 block; /* the innermost block that it is, or stands in */
} DatelineHtmlMeasure;

typedef struct {
  const DatelineHtmlTree *tree;
  DatelineHtmlMeasure *measures; /* one a node */
  GArray *runs;
  guint core;            /* the element that most of the article is in */
  const char *paid_name; /* (nullable): what the page calls that which is paid for */
} DatelineHtmlPage;

DatelineHtmlPage *dateline_html_page_new (const DatelineHtmlTree *tree);
void dateline_html_page_free (DatelineHtmlPage *self);
void dateline_html_page_find_runs (DatelineHtmlPage *self);
void dateline_html_page_measure (DatelineHtmlPage *self);
guint dateline_html_page_read_names (DatelineHtmlPage *self, guint position);
gboolean dateline_html_page_is_picture (DatelineHtmlPage *self, guint position);
gboolean dateline_html_page_is_table_of_facts (DatelineHtmlPage *self, guint position);
gboolean dateline_html_page_keep_points (DatelineHtmlPage *self, guint position);
void dateline_html_page_sort_boxes (DatelineHtmlPage *self);
void dateline_html_page_put_aside (DatelineHtmlPage *self);
void dateline_html_page_find_article (DatelineHtmlPage *self);
const DatelineHtmlRun *dateline_html_page_get_run (DatelineHtmlPage *self, guint position);
guint32 dateline_html_page_rate_run (const DatelineHtmlRun *run);
void dateline_html_page_flow_run (DatelineHtmlPage *self,
                                  const DatelineHtmlRun *run,
                                  guint wanted,
                                  guint unwanted,
                                  DatelineFlowText *flow);
char *dateline_html_page_dup_run (DatelineHtmlPage *self, const DatelineHtmlRun *run);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineHtmlPage, dateline_html_page_free)

G_END_DECLS
