/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pictures of figures. They come from inside the document or the
 * application, never from elsewhere. */

#include "dateline-picture.h"

#include <gtk/svg/gtksvg.h>
#include <math.h>

#define ARTICLE_RESOURCES "/io/github/dateline_reader/Dateline/articles/"

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

/* GTK cannot draw what has no extent. */
static GdkPaintable *
drop_if_empty (GdkPaintable *paintable)
{
  double ratio = gdk_paintable_get_intrinsic_aspect_ratio (paintable);

  if (isfinite (ratio) && ratio > 0. && gdk_paintable_get_intrinsic_width (paintable) > 0 &&
      gdk_paintable_get_intrinsic_height (paintable) > 0)
    return paintable;
  g_object_unref (paintable);
  return NULL;
}

/**
 * dateline_picture_load:
 * @block: a block that is a figure
 *
 * Reads the picture of a figure. One that cannot be read is left out: its
 * caption and its alternative text still tell what it shows.
 *
 * Returns: (transfer full) (nullable): a picture
 */
GdkPaintable *
dateline_picture_load (DatelineBlock *block)
{
  g_autoptr (GBytes) data = dup_data (block);
  g_autoptr (GError) error = NULL;
  GdkTexture *texture;

  if (data == NULL)
    return NULL;
  /* GTK draws these, and cannot without a display. */
  if (is_svg (block) && gdk_display_get_default () == NULL)
    return NULL;
  if (is_svg (block))
    return drop_if_empty (GDK_PAINTABLE (gtk_svg_new_from_bytes (data)));
  texture = gdk_texture_new_from_bytes (data, &error);
  if (texture == NULL)
    g_info ("A picture cannot be shown: %s", error->message);
  return texture != NULL ? GDK_PAINTABLE (texture) : NULL;
}
