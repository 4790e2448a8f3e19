/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of a list that is drawn rather than put together: a title, with a dim
 * caption above or below it, and room for what a kind of row adds. A list view
 * keeps some 200 rows whatever is to be seen, and scrolls several times faster
 * when a row is one widget.
 *
 * The words are not exposed to assistive tools here: the list item around the
 * row carries its label. */

#include "dateline-text-row-private.h"

#include <adwaita.h>

#include "widgets/dateline-palette.h"
#include "widgets/sidebar/dateline-row-wait.h"

#define DIM_ALPHA 0.72
#define DIM_ALPHA_HIGH_CONTRAST 0.92
#define MIN_TEXT_EMS 5
#define NATURAL_TEXT_EMS 18

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (DatelineTextRow, dateline_text_row, GTK_TYPE_WIDGET)

static void
dateline_text_row_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  DatelineTextRow *self = DATELINE_TEXT_ROW (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = *natural = dateline_text_row_measure_height (self, for_size);
  } else {
    double em = dateline_text_row_get_em (self);
    GtkBorder insets;

    /* The words take what width there is: no need to lay them out for this. */
    dateline_text_row_get_insets (self, &insets);
    *minimum = insets.left + insets.right + (int) (MIN_TEXT_EMS * em);
    *natural = insets.left + insets.right + (int) (NATURAL_TEXT_EMS * em);
  }
}

static GtkSizeRequestMode
dateline_text_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
draw_layout (DatelineTextRow *self,
             GtkSnapshot *snapshot,
             PangoLayout *layout,
             double inset,
             double y,
             const GdkRGBA *color)
{
  int layout_width = pango_layout_get_width (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT ((float) dateline_text_row_mirror (self, inset, layout_width), (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
dateline_text_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineTextRow *self = DATELINE_TEXT_ROW (widget);
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);
  DatelineTextRowClass *klass = DATELINE_TEXT_ROW_GET_CLASS (self);
  GdkRGBA color = dateline_text_row_get_color (self, 1, 1);
  GdkRGBA dim_color = dateline_text_row_get_color (self, DIM_ALPHA, DIM_ALPHA_HIGH_CONTRAST);
  DatelineTextRowPlacement placement;

  priv->is_new = FALSE;
  if (priv->waits && !dateline_row_wait_is_in_sight (widget))
    return;
  if (klass->draw != NULL)
    klass->draw (self, snapshot);
  dateline_text_row_place (self, gtk_widget_get_width (widget), &placement);
  draw_layout (self, snapshot, priv->title.layout, placement.insets.left, placement.title_y,
               &color);
  if (priv->caption.text != NULL)
    draw_layout (self, snapshot, priv->caption.layout, placement.insets.left, placement.caption_y,
                 &dim_color);
}

static void
dateline_text_row_realize (GtkWidget *widget)
{
  DatelineTextRowPrivate *priv =
    dateline_text_row_get_instance_private (DATELINE_TEXT_ROW (widget));

  GTK_WIDGET_CLASS (dateline_text_row_parent_class)->realize (widget);

  /* The accent colour and high contrast change what is drawn, not the style. */
  priv->style_handler =
    g_signal_connect_object (adw_style_manager_get_default (), "notify",
                             G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
  priv->theme_handler =
    g_signal_connect_object (dateline_palette_get_default (), "notify::theme",
                             G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

/* By their numbers: to find them among those of all other rows would take as long as there are
 * rows. */
static void
dateline_text_row_unrealize (GtkWidget *widget)
{
  DatelineTextRowPrivate *priv =
    dateline_text_row_get_instance_private (DATELINE_TEXT_ROW (widget));

  g_clear_signal_handler (&priv->style_handler, adw_style_manager_get_default ());
  g_clear_signal_handler (&priv->theme_handler, dateline_palette_get_default ());

  GTK_WIDGET_CLASS (dateline_text_row_parent_class)->unrealize (widget);
}

static void
dateline_text_row_direction_changed (GtkWidget *widget, GtkTextDirection previous_direction)
{
  DatelineTextRow *self = DATELINE_TEXT_ROW (widget);
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  GTK_WIDGET_CLASS (dateline_text_row_parent_class)->direction_changed (widget, previous_direction);

  dateline_row_text_align (&priv->title);
  dateline_row_text_align (&priv->caption);
}

static void
dateline_text_row_dispose (GObject *object)
{
  DatelineTextRowPrivate *priv =
    dateline_text_row_get_instance_private (DATELINE_TEXT_ROW (object));

  if (priv->waits)
    dateline_row_wait_remove (GTK_WIDGET (object));
  priv->waits = FALSE;

  G_OBJECT_CLASS (dateline_text_row_parent_class)->dispose (object);
}

static void
dateline_text_row_finalize (GObject *object)
{
  DatelineTextRowPrivate *priv =
    dateline_text_row_get_instance_private (DATELINE_TEXT_ROW (object));

  dateline_row_text_clear (&priv->title);
  dateline_row_text_clear (&priv->caption);

  G_OBJECT_CLASS (dateline_text_row_parent_class)->finalize (object);
}

static void
dateline_text_row_class_init (DatelineTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_text_row_dispose;
  object_class->finalize = dateline_text_row_finalize;
  widget_class->measure = dateline_text_row_measure;
  widget_class->get_request_mode = dateline_text_row_get_request_mode;
  widget_class->snapshot = dateline_text_row_snapshot;
  widget_class->direction_changed = dateline_text_row_direction_changed;
  widget_class->realize = dateline_text_row_realize;
  widget_class->unrealize = dateline_text_row_unrealize;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dateline_text_row_init (DatelineTextRow *self)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  priv->title.scale = 1;
  priv->caption.scale = DATELINE_TEXT_ROW_CAPTION_SCALE;
}

/**
 * dateline_text_row_get_private:
 * @self: a row
 *
 * Returns: (transfer none): what the files of the row share
 */
DatelineTextRowPrivate *
dateline_text_row_get_private (DatelineTextRow *self)
{
  return dateline_text_row_get_instance_private (self);
}

/**
 * dateline_text_row_set_title:
 * @self: a row
 * @title: the words of the title; never markup
 * @max_lines: after how many lines the rest is cut, or 0 for all
 *
 * Sets the title.
 */
void
dateline_text_row_set_title (DatelineTextRow *self, const char *title, int max_lines)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  g_return_if_fail (DATELINE_IS_TEXT_ROW (self));
  g_return_if_fail (title != NULL);

  if (dateline_row_text_set (&priv->title, title, max_lines))
    dateline_text_row_forget_size (self);
}

/**
 * dateline_text_row_set_caption:
 * @self: a row
 * @caption: (nullable): the words of the caption; never markup
 *
 * Sets the caption.
 */
void
dateline_text_row_set_caption (DatelineTextRow *self, const char *caption)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  g_return_if_fail (DATELINE_IS_TEXT_ROW (self));

  if (dateline_row_text_set (&priv->caption, caption, 0))
    dateline_text_row_forget_size (self);
}

/**
 * dateline_text_row_get_caption:
 * @self: a row
 *
 * The words of the caption.
 *
 * Returns: (nullable): the caption
 */
const char *
dateline_text_row_get_caption (DatelineTextRow *self)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  g_return_val_if_fail (DATELINE_IS_TEXT_ROW (self), NULL);

  return priv->caption.text;
}

/**
 * dateline_text_row_set_caption_first:
 * @self: a row
 * @caption_first: whether the caption is above the title
 *
 * Chooses the place of the caption.
 */
void
dateline_text_row_set_caption_first (DatelineTextRow *self, gboolean caption_first)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_instance_private (self);

  g_return_if_fail (DATELINE_IS_TEXT_ROW (self));

  priv->caption_first = caption_first;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_text_row_get_color:
 * @self: a row
 * @alpha: 0 to 1
 * @high_contrast_alpha: the same, where high contrast is asked for
 *
 * The colour of the text, thinned out.
 *
 * Returns: a colour
 */
GdkRGBA
dateline_text_row_get_color (DatelineTextRow *self, double alpha, double high_contrast_alpha)
{
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= (float) (adw_style_manager_get_high_contrast (adw_style_manager_get_default ())
                            ? high_contrast_alpha
                            : alpha);
  return color;
}
