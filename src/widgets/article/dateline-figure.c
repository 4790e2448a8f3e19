/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The picture of a figure. Its caption belongs to the running text. Pictures
 * come from inside the document or the application, never from elsewhere. */

#include "dateline-figure.h"

#include <math.h>

#include "dateline-picture.h"

/* A picture may claim any size: a line or a column of pixels shows nothing. */
#define MIN_RATIO .1
#define MAX_RATIO 10.

struct _DatelineFigure {
  GtkWidget parent_instance;

  GtkWidget *picture;
};

G_DEFINE_FINAL_TYPE (DatelineFigure, dateline_figure, GTK_TYPE_WIDGET)

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
  g_autoptr (GdkPaintable) paintable = dateline_picture_load (block);

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
