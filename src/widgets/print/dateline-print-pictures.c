/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pictures of an article that is printed: read in another thread before its
 * first page is drawn. */

#include "dateline-print-pictures.h"

#include "widgets/article/dateline-picture.h"

/* What is being read holds it too. */
struct _DatelinePrintPictures {
  GHashTable *loaded; /* DatelineBlock -> GdkPaintable */
  GCancellable *cancellable;
  guint n_pending;
};

static void
clear (gpointer data)
{
  DatelinePrintPictures *self = data;

  g_hash_table_unref (self->loaded);
  g_object_unref (self->cancellable);
}

static void
loaded_cb (GObject *block, GAsyncResult *result, gpointer user_data)
{
  DatelinePrintPictures *self = user_data;
  GdkPaintable *picture = dateline_picture_load_finish (result, NULL);

  self->n_pending--;
  if (picture != NULL)
    g_hash_table_insert (self->loaded, g_object_ref (block), picture);
  g_rc_box_release_full (self, clear);
}

/**
 * dateline_print_pictures_new:
 * @article: an article
 *
 * Begins to read the pictures of @article. They come while the default main
 * context runs.
 *
 * Returns: (transfer full): new pictures
 */
DatelinePrintPictures *
dateline_print_pictures_new (DatelineArticle *article)
{
  DatelinePrintPictures *self = g_rc_box_new0 (DatelinePrintPictures);

  self->loaded = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  self->cancellable = g_cancellable_new ();
  for (guint i = 0; i < dateline_article_get_n_blocks (article); i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);

    if (dateline_block_get_block_type (block) != DATELINE_BLOCK_FIGURE)
      continue;
    self->n_pending++;
    dateline_picture_load_async (block, self->cancellable, loaded_cb, g_rc_box_acquire (self));
  }
  return self;
}

/**
 * dateline_print_pictures_free:
 * @self: (transfer full): pictures
 *
 * Gives up what is not yet read.
 */
void
dateline_print_pictures_free (DatelinePrintPictures *self)
{
  g_cancellable_cancel (self->cancellable);
  g_rc_box_release_full (self, clear);
}

/**
 * dateline_print_pictures_is_ready:
 * @self: pictures
 *
 * Returns: whether all are read
 */
gboolean
dateline_print_pictures_is_ready (const DatelinePrintPictures *self)
{
  return self->n_pending == 0;
}

/**
 * dateline_print_pictures_get:
 * @self: pictures
 * @block: a block that is a figure
 *
 * Returns: (transfer none) (nullable): its picture, or %NULL where it cannot be
 *   shown
 */
GdkPaintable *
dateline_print_pictures_get (const DatelinePrintPictures *self, DatelineBlock *block)
{
  return g_hash_table_lookup (self->loaded, block);
}
