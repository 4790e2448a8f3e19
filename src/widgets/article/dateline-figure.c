/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The picture of a figure. Its caption belongs to the running text. It is read
 * when it is first seen, and has its place before. */

#include "dateline-figure.h"

#include "dateline-picture.h"

struct _DatelineFigure {
  GtkWidget parent_instance;

  DatelineBlock *block;
  GtkWidget *picture;
  GtkWidget *reason;     /* why there is none, or NULL */
  GCancellable *loading; /* NULL before and after */
  gboolean is_loaded;
};

G_DEFINE_FINAL_TYPE (DatelineFigure, dateline_figure, GTK_TYPE_WIDGET)

static void
show_reason (DatelineFigure *self, const char *reason)
{
  self->reason = gtk_label_new (reason);
  gtk_label_set_wrap (GTK_LABEL (self->reason), TRUE);
  gtk_label_set_justify (GTK_LABEL (self->reason), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (self->reason, "dimmed");
  gtk_widget_set_parent (self->reason, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "without-picture");
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineFigure) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPaintable) paintable = dateline_picture_load_finish (result, &error);

  g_clear_object (&self->loading);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->picture == NULL)
    return;
  self->is_loaded = TRUE;
  if (paintable != NULL)
    gtk_picture_set_paintable (GTK_PICTURE (self->picture), paintable);
  else
    show_reason (self, error->message);
}

static void
dateline_figure_map (GtkWidget *widget)
{
  DatelineFigure *self = DATELINE_FIGURE (widget);

  GTK_WIDGET_CLASS (dateline_figure_parent_class)->map (widget);
  if (self->is_loaded || self->loading != NULL)
    return;
  self->loading = g_cancellable_new ();
  dateline_picture_load_async (self->block, self->loading, loaded_cb, g_object_ref (self));
}

static void
dateline_figure_dispose (GObject *object)
{
  DatelineFigure *self = DATELINE_FIGURE (object);

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->reason, gtk_widget_unparent);
  g_clear_object (&self->block);
  G_OBJECT_CLASS (dateline_figure_parent_class)->dispose (object);
}

static void
dateline_figure_class_init (DatelineFigureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_figure_dispose;
  widget_class->map = dateline_figure_map;
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
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_figure_new (DatelineBlock *block)
{
  DatelineFigure *self = g_object_new (DATELINE_TYPE_FIGURE, NULL);

  self->block = g_object_ref (block);
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
  g_return_val_if_fail (DATELINE_IS_FIGURE (self), 0.);

  return dateline_picture_find_ratio (self->block);
}

/**
 * dateline_figure_is_loaded:
 * @self: a figure
 *
 * Returns: whether it shows its picture, or why it cannot
 */
gboolean
dateline_figure_is_loaded (DatelineFigure *self)
{
  g_return_val_if_fail (DATELINE_IS_FIGURE (self), FALSE);

  return self->is_loaded;
}
