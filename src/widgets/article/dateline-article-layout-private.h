/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the article's layout share. */

#pragma once

#include "dateline-article-layout.h"
#include "dateline-height-map.h"

G_BEGIN_DECLS

typedef struct {
  PangoLayout *text; /* NULL until it is needed */
  gboolean is_exact; /* whether its height is that of its text at this width */
} PieceState;

struct _DatelineArticleLayout {
  DatelineDocument *document;
  DatelineArticle *article;
  PangoContext *context;
  DatelineReadingStyle *style;
  DatelineTypography *typography;
  double width;
  GArray *pieces;      /* DatelinePiece */
  PieceState *states;  /* as many */
  guint *first_pieces; /* of each block, and the number of pieces */
  GHashTable *ratios;  /* block -> double *, of its figure */
  DatelineHeightMap *heights;
};

/* The height of a piece: dateline-article-layout-frame.c. */
double dateline_article_layout_get_text_top     (const DatelineArticleLayout *self,
                                                 guint                        piece);
double dateline_article_layout_get_text_width   (const DatelineArticleLayout *self,
                                                 guint                        piece);
double dateline_article_layout_get_frame_height (const DatelineArticleLayout *self,
                                                 guint                        piece);
double dateline_article_layout_estimate_height  (const DatelineArticleLayout *self,
                                                 guint                        piece);

/* The texts: dateline-article-layout-text.c. */
void   dateline_article_layout_forget_texts     (DatelineArticleLayout *self);

G_END_DECLS
