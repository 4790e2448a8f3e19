/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The picture of a figure. Its caption belongs to the running text. Pictures
 * come from inside the document or the application, never from elsewhere. */

#include "dateline-figure.h"

#include <gtk/svg/gtksvg.h>
#include <math.h>

/* A picture may claim any size: a line or a column of pixels shows nothing. */
#define MIN_RATIO .1
#define MAX_RATIO 10.

#define ARTICLE_RESOURCES "/io/github/dateline_reader/Dateline/articles/"

struct _DatelineFigure {
  GtkWidget parent_instance;

  GtkWidget *picture;
};

G_DEFINE_FINAL_TYPE (DatelineFigure, dateline_figure, GTK_TYPE_WIDGET)

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

/* A picture that cannot be read is left out: its caption and its alternative
 * text still tell what it shows. */
static GdkPaintable *
load_picture (DatelineBlock *block)
{
  g_autoptr (GBytes) data = dup_data (block);
  g_autoptr (GError) error = NULL;
  GdkTexture *texture;

  if (data == NULL)
    return NULL;
  if (is_svg (block))
    return drop_if_empty (GDK_PAINTABLE (gtk_svg_new_from_bytes (data)));
  texture = gdk_texture_new_from_bytes (data, &error);
  if (texture == NULL)
    g_info ("A picture cannot be shown: %s", error->message);
  return texture != NULL ? GDK_PAINTABLE (texture) : NULL;
}

static void
dateline_figure_dispose (GObject *object)
{
  DatelineFigure *self = DATELINE_FIGURE (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  G_OBJECT_CLASS (dateline_figure_parent_class)->dispose (object);
}

static void
dateline_figure_class_init (DatelineFigureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_figure_dispose;
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
dateline_figure_init (DatelineFigure *self)
{
  self->picture = gtk_picture_new ();
  gtk_picture_set_content_fit (GTK_PICTURE (self->picture), GTK_CONTENT_FIT_CONTAIN);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
}

/**
 * dateline_figure_new:
 * @block: a block that is a figure
 *
 * Makes the picture of @block.
 *
 * Returns: a new widget
 */
GtkWidget *
dateline_figure_new (DatelineBlock *block)
{
  DatelineFigure *self = g_object_new (DATELINE_TYPE_FIGURE, NULL);
  g_autoptr (GdkPaintable) paintable = load_picture (block);

  gtk_picture_set_paintable (GTK_PICTURE (self->picture), paintable);
  if (dateline_block_get_alt (block) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    dateline_block_get_alt (block), -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), dateline_block_get_credit (block));
  return GTK_WIDGET (self);
}

/**
 * dateline_figure_get_ratio:
 * @self: a figure
 *
 * Returns: the width of the picture over its height, kept within reason, or 0
 *   where it is not known
 */
double
dateline_figure_get_ratio (DatelineFigure *self)
{
  GdkPaintable *paintable;
  double ratio;

  g_return_val_if_fail (DATELINE_IS_FIGURE (self), 0.);

  paintable = gtk_picture_get_paintable (GTK_PICTURE (self->picture));
  ratio = paintable != NULL ? gdk_paintable_get_intrinsic_aspect_ratio (paintable) : 0.;
  return isfinite (ratio) && ratio > 0. ? CLAMP (ratio, MIN_RATIO, MAX_RATIO) : 0.;
}
