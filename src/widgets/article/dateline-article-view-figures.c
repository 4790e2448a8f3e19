/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pictures of an article view: widgets that stand where the layout of the
 * text leaves room for them. */

#include "dateline-article-view-private.h"

#include "dateline-figure.h"

/**
 * dateline_article_view_add_figures:
 * @self: a view
 * @document: the document that it shows
 *
 * Makes a picture for each figure of @document.
 */
void
dateline_article_view_add_figures (DatelineArticleView *self, DatelineDocument *document)
{
  DatelineArticle *article = dateline_document_get_article (document);
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);
  guint n_blocks = dateline_article_get_n_blocks (article);

  for (guint i = 0; i < n_blocks; i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    GtkWidget *figure;

    if (dateline_block_get_block_type (block) != DATELINE_BLOCK_FIGURE)
      continue;
    figure = dateline_figure_new (block);
    gtk_widget_set_parent (figure, GTK_WIDGET (self));
    g_hash_table_insert (self->figures, GUINT_TO_POINTER (i), figure);
    dateline_article_layout_set_figure_ratio (layout, i,
                                              dateline_figure_get_ratio (DATELINE_FIGURE (figure)));
  }
}

/**
 * dateline_article_view_remove_figures:
 * @self: a view
 *
 * Takes all pictures away.
 */
void
dateline_article_view_remove_figures (DatelineArticleView *self)
{
  GHashTableIter iter;
  gpointer figure;

  g_hash_table_iter_init (&iter, self->figures);
  while (g_hash_table_iter_next (&iter, NULL, &figure)) {
    g_hash_table_iter_remove (&iter);
    gtk_widget_unparent (figure);
  }
}

/**
 * dateline_article_view_allocate_figures:
 * @self: a view
 * @page: its height, in pixels
 *
 * Places the pictures that are seen, and hides the rest.
 */
void
dateline_article_view_allocate_figures (DatelineArticleView *self, int page)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
  GHashTableIter iter;
  gpointer block, figure;

  g_hash_table_iter_init (&iter, self->figures);
  while (g_hash_table_iter_next (&iter, &block, &figure)) {
    guint piece = dateline_article_layout_piece_of (
      layout, &(DatelinePosition) { GPOINTER_TO_UINT (block), 0 });
    double y, height, top;
    gboolean visible = dateline_article_layout_get_figure (layout, piece, &y, &height);

    top =
      self->header_height - self->value + dateline_article_layout_get_piece_y (layout, piece) + y;
    visible = visible && height >= 1. && top < page && top + height > 0.;
    gtk_widget_set_child_visible (figure, visible);
    if (visible)
      gtk_widget_size_allocate (figure,
                                &(GtkAllocation) { (int) self->column_x, (int) top,
                                                   (int) self->column_width, (int) height },
                                -1);
  }
}
