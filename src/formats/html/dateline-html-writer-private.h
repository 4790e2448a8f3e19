/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-html-page.h"
#include "dateline-html-picture.h"

G_BEGIN_DECLS

/* A figure whose caption may still come. */
typedef struct {
  gboolean is_open;
  gboolean is_figure; /* by its element, not only a picture */
  guint end;          /* of the element */
  char *alt;
  const char *type;
  GBytes *image;
  GString *caption;
  GString *credit;
} DatelineHtmlFigure;

typedef struct {
  DatelineHtmlPage *page;
  DatelineArticleBuilder *builder;
  const DatelineHtmlSurroundings *around;
  const char *base;
  DatelineHtmlFigure figure;
  gsize n_picture_bytes;
  char *last_caption;
  void (*before_figure) (gpointer user_data); /* called before one is added */
  gpointer user_data;
} DatelineHtmlFigures;

void dateline_html_figures_clear (DatelineHtmlFigures *self);
void dateline_html_figures_open (DatelineHtmlFigures *self, guint position);
void dateline_html_figures_add_picture (DatelineHtmlFigures *self, guint position);
gboolean dateline_html_figures_take_run (DatelineHtmlFigures *self, const DatelineHtmlRun *run);
void dateline_html_figures_end (DatelineHtmlFigures *self);

G_END_DECLS
