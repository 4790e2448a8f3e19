/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "core/dateline-document.h"
#include "dateline-typography.h"

G_BEGIN_DECLS

/* A stretch of one block that is laid out at once: the whole block, or a part
 * of one that is very long. */
typedef struct {
  guint block;
  guint start_char;
  guint end_char;
  gsize start_byte;
  gsize end_byte;
} DatelinePiece;

typedef struct {
  guint block;
  guint offset_char;
} DatelinePosition;

int dateline_position_compare (const DatelinePosition *a,
                               const DatelinePosition *b);

typedef struct _DatelineArticleLayout DatelineArticleLayout;

DatelineArticleLayout *dateline_article_layout_new (DatelineDocument     *document,
                                                    PangoContext         *context,
                                                    DatelineReadingStyle *style);
void dateline_article_layout_free (DatelineArticleLayout *self);

void   dateline_article_layout_set_context (DatelineArticleLayout *self,
                                            PangoContext          *context);
void   dateline_article_layout_set_reading_style (DatelineArticleLayout *self,
                                                  DatelineReadingStyle  *style);
void   dateline_article_layout_set_width (DatelineArticleLayout *self,
                                          double                 width);
void   dateline_article_layout_set_figure_ratio (DatelineArticleLayout *self,
                                                 guint                  block,
                                                 double                 ratio);
double dateline_article_layout_get_width  (const DatelineArticleLayout *self);
double dateline_article_layout_get_height (const DatelineArticleLayout *self);
double dateline_article_layout_get_line_pitch (const DatelineArticleLayout *self);

guint  dateline_article_layout_get_n_pieces (const DatelineArticleLayout *self);
DatelineBlock *dateline_article_layout_get_block (const DatelineArticleLayout *self,
                                                  guint                        piece);
gboolean dateline_article_layout_is_rtl (const DatelineArticleLayout *self);
gboolean dateline_article_layout_is_piece_rtl (DatelineArticleLayout *self,
                                               guint                  piece);
const DatelinePiece *dateline_article_layout_get_piece (const DatelineArticleLayout *self,
                                                        guint                        piece);
guint  dateline_article_layout_find_piece (const DatelineArticleLayout *self,
                                           double                       y,
                                           double                      *rest);
guint  dateline_article_layout_piece_of (const DatelineArticleLayout *self,
                                         const DatelinePosition      *position);
double dateline_article_layout_get_piece_y (const DatelineArticleLayout *self,
                                            guint                        piece);
double dateline_article_layout_get_piece_height (const DatelineArticleLayout *self,
                                                 guint                        piece);
gboolean dateline_article_layout_ensure (DatelineArticleLayout *self,
                                         guint                  piece);
void   dateline_article_layout_trim (DatelineArticleLayout *self,
                                     guint                  first_piece,
                                     guint                  last_piece);

PangoLayout *dateline_article_layout_get_text (DatelineArticleLayout *self,
                                               guint                  piece,
                                               double                *x,
                                               double                *y);
const DatelineBlockStyle *
dateline_article_layout_get_style (const DatelineArticleLayout *self,
                                   guint                        piece);
double dateline_article_layout_get_line_height (const DatelineArticleLayout *self,
                                                guint                        piece);
gboolean dateline_article_layout_get_figure (DatelineArticleLayout *self,
                                             guint                  piece,
                                             double                *y,
                                             double                *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineArticleLayout, dateline_article_layout_free)

G_END_DECLS
