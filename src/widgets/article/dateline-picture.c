/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pictures of figures. They come from inside the document or the
 * application, never from elsewhere. Their size is read from their first bytes,
 * so that there is room for them before they are there; pixels are decoded in
 * another thread, and never more of them than a machine can bear. */

#include "dateline-picture.h"

#include <glib/gi18n-lib.h>
#include <gtk/svg/gtksvg.h>
#include <math.h>

#include "core/dateline-image-size.h"

#define ARTICLE_RESOURCES "/io/github/dateline_reader/Dateline/articles/"

/* A picture may claim any size: a line or a column of pixels shows nothing. */
#define MIN_RATIO .1
#define MAX_RATIO 10.

/* More pixels than this are not decoded: 200 MB of them. */
#define MAX_PIXELS (50u * 1000 * 1000)

/* What is decoded is kept no larger than a page shows it, on any screen. */
#define MAX_KEPT_WIDTH 2048

/* One picture at a time: the pixels of several would fill the memory. */
static GMutex decoding;

static GBytes *
dup_data (DatelineBlock *block)
{
  GBytes *data = dateline_block_get_image_data (block);
  const char *name = dateline_block_get_image_resource (block);
  g_autofree char *path = NULL;

  if (data != NULL)
    return g_bytes_ref (data);
  if (name == NULL)
    return NULL;
  path = g_strconcat (ARTICLE_RESOURCES, name, NULL);
  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}

static gboolean
is_svg (DatelineBlock *block)
{
  const char *type = dateline_block_get_image_type (block);
  const char *name = dateline_block_get_image_resource (block);

  return type != NULL ? g_str_equal (type, "image/svg+xml")
                      : name != NULL && g_str_has_suffix (name, ".svg");
}

static void
set_unreadable (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _("This picture cannot be shown."));
}

static void
set_too_large (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                       _("This picture is too large to be shown."));
}

/* GTK draws these, in the main thread alone; and cannot without a display, nor
 * what has no extent. */
static GdkPaintable *
load_svg (GBytes *data, GError **error)
{
  g_autoptr (GdkPaintable) drawing = NULL;
  double ratio;

  if (!dateline_image_size_is_modest_svg (data)) {
    set_too_large (error);
    return NULL;
  }
  if (gdk_display_get_default () == NULL) {
    set_unreadable (error);
    return NULL;
  }
  drawing = GDK_PAINTABLE (gtk_svg_new_from_bytes (data));
  ratio = gdk_paintable_get_intrinsic_aspect_ratio (drawing);
  if (!isfinite (ratio) || ratio <= 0. || gdk_paintable_get_intrinsic_width (drawing) <= 0 ||
      gdk_paintable_get_intrinsic_height (drawing) <= 0) {
    set_unreadable (error);
    return NULL;
  }
  return g_steal_pointer (&drawing);
}

static void
unmap_cb (gpointer surface)
{
  cairo_surface_destroy (surface);
}

/* (transfer full): @texture, or a smaller copy. */
static GdkTexture *
shrink (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  double scale = MIN ((double) MAX_KEPT_WIDTH / width, MAX_KEPT_WIDTH * 2. / height);
  int new_width = MAX ((int) (width * scale), 1), new_height = MAX ((int) (height * scale), 1);
  cairo_surface_t *large, *small;
  cairo_t *cr;
  g_autoptr (GBytes) bytes = NULL;

  if (scale >= 1.)
    return g_object_ref (texture);
  large = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  gdk_texture_download (texture, cairo_image_surface_get_data (large),
                        (gsize) cairo_image_surface_get_stride (large));
  cairo_surface_mark_dirty (large);
  small = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, new_width, new_height);
  cr = cairo_create (small);
  cairo_scale (cr, (double) new_width / width, (double) new_height / height);
  cairo_set_source_surface (cr, large, 0., 0.);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (large);
  cairo_surface_flush (small);
  bytes = g_bytes_new_with_free_func (
    cairo_image_surface_get_data (small),
    (gsize) cairo_image_surface_get_stride (small) * (gsize) new_height, unmap_cb, small);
  return gdk_memory_texture_new (new_width, new_height, GDK_MEMORY_DEFAULT, bytes,
                                 (gsize) cairo_image_surface_get_stride (small));
}

static GdkTexture *
decode (GBytes *data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&decoding);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) reason = NULL;
  guint width, height;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (!dateline_image_size_find (data, &width, &height)) {
    set_unreadable (error);
    return NULL;
  }
  if ((guint64) width * height > MAX_PIXELS) {
    set_too_large (error);
    return NULL;
  }
  texture = gdk_texture_new_from_bytes (data, &reason);
  if (texture == NULL) {
    g_info ("A picture cannot be shown: %s", reason->message);
    set_unreadable (error);
    return NULL;
  }
  return shrink (texture);
}

static void
decode_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = decode (data, cancellable, &error);

  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * dateline_picture_find_ratio:
 * @block: a block that is a figure
 *
 * Finds the proportions of a picture, without decoding it.
 *
 * Returns: its width over its height, kept within reason, or 0 where it is not
 *   known
 */
double
dateline_picture_find_ratio (DatelineBlock *block)
{
  g_autoptr (GBytes) data = dup_data (block);
  g_autoptr (GdkPaintable) drawing = NULL;
  guint width, height;

  if (data == NULL)
    return 0.;
  if (is_svg (block)) {
    drawing = load_svg (data, NULL);
    return drawing != NULL
           ? CLAMP (gdk_paintable_get_intrinsic_aspect_ratio (drawing), MIN_RATIO, MAX_RATIO)
           : 0.;
  }
  return dateline_image_size_find (data, &width, &height)
         ? CLAMP ((double) width / height, MIN_RATIO, MAX_RATIO)
         : 0.;
}

/**
 * dateline_picture_load_async:
 * @block: a block that is a figure
 * @cancellable: (nullable): to give up
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Reads the picture of a figure; finish with
 * [func@Dateline.picture_load_finish].
 */
void
dateline_picture_load_async (DatelineBlock       *block,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (block, cancellable, callback, user_data);
  g_autoptr (GError) error = NULL;
  GBytes *data = dup_data (block);
  GdkPaintable *drawing;

  g_task_set_source_tag (task, dateline_picture_load_async);
  if (data == NULL) {
    set_unreadable (&error);
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  g_task_set_task_data (task, data, (GDestroyNotify) g_bytes_unref);
  if (!is_svg (block)) {
    g_task_run_in_thread (task, decode_thread);
    return;
  }
  drawing = load_svg (data, &error);
  if (drawing != NULL)
    g_task_return_pointer (task, drawing, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * dateline_picture_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@Dateline.picture_load_async] began. The error is
 * %G_IO_ERROR_INVALID_DATA, %G_IO_ERROR_NO_SPACE for a picture that is too large,
 * or %G_IO_ERROR_CANCELLED; its message is for the reader.
 *
 * Returns: (transfer full) (nullable): a picture, no wider than a page needs
 */
GdkPaintable *
dateline_picture_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, dateline_picture_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
