/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How an overview is drawn: bars above an axis with words at its ends. */

#include "dateline-timeline-overview-private.h"

#include <adwaita.h>

#include "widgets/dateline-palette.h"

#define BIN_EMS 0.6
#define BAR_GAP 2
#define TICK_HEIGHT 2
#define MIN_BAR_HEIGHT 4 /* of a whole event; a share of one may be as low as a tick */
#define TICK_ALPHA 0.18f
#define CHOSEN_ALPHA 0.14f
#define AXIS_GAP 3
#define AXIS_ALPHA 0.72f

/**
 * dateline_timeline_overview_get_em:
 * @self: an overview
 *
 * Returns: the size of its letters, in pixels
 */
double
dateline_timeline_overview_get_em (DatelineTimelineOverview *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return (double) pango_font_description_get_size (pango_context_get_font_description (context)) /
         PANGO_SCALE;
}

/**
 * dateline_timeline_overview_is_rtl:
 * @self: an overview
 *
 * Returns: whether time goes from right to left
 */
gboolean
dateline_timeline_overview_is_rtl (DatelineTimelineOverview *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/**
 * dateline_timeline_overview_get_n_bins:
 * @self: an overview
 *
 * Returns: how many bars there are room for
 */
guint
dateline_timeline_overview_get_n_bins (DatelineTimelineOverview *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->timeline == NULL)
    return 0;

  return dateline_timeline_suggest_n_bins (
    self->timeline, (guint) MAX (width / (BIN_EMS * dateline_timeline_overview_get_em (self)), 1));
}

/**
 * dateline_timeline_overview_get_axis_height:
 * @self: an overview
 *
 * Returns: how much room the words below the bars take, in pixels
 */
double
dateline_timeline_overview_get_axis_height (DatelineTimelineOverview *self)
{
  int height;

  pango_layout_get_pixel_size (self->first_words, NULL, &height);
  return height + AXIS_GAP;
}

static void
append_box (GtkSnapshot *snapshot,
            const GdkRGBA *color,
            double x,
            double y,
            double width,
            double height)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);

  gtk_snapshot_append_color (snapshot, color, &bounds);
}

static void
draw_words (DatelineTimelineOverview *self,
            GtkSnapshot *snapshot,
            PangoLayout *words,
            gboolean at_left,
            double y)
{
  GdkRGBA color;
  int width;

  pango_layout_get_pixel_size (words, &width, NULL);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *=
    adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 1 : AXIS_ALPHA;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT (at_left ? 0 : (float) (gtk_widget_get_width (GTK_WIDGET (self)) - width),
                          (float) y));
  gtk_snapshot_append_layout (snapshot, words, &color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_axis (DatelineTimelineOverview *self, GtkSnapshot *snapshot, double y)
{
  int first_width, last_width;

  draw_words (self, snapshot, self->first_words, !dateline_timeline_overview_is_rtl (self), y);
  pango_layout_get_pixel_size (self->first_words, &first_width, NULL);
  pango_layout_get_pixel_size (self->last_words, &last_width, NULL);
  /* Very large letters leave room for one end only. */
  if (first_width + last_width + AXIS_GAP <= gtk_widget_get_width (GTK_WIDGET (self)))
    draw_words (self, snapshot, self->last_words, dateline_timeline_overview_is_rtl (self), y);
}

/* The root: one year of very many events would make all others look as empty as each
 * other. What is but a part of an event, of a vague date, stays low. */
static double
get_share (double n_events, double most)
{
  return n_events < 1 ? n_events / most : sqrt (n_events / most);
}

static void
draw_bars (DatelineTimelineOverview *self, GtkSnapshot *snapshot, guint n_bins, double height)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double bin_width = width / n_bins;
  double most = 0;
  g_autofree double *bins = g_new (double, n_bins);
  GdkRGBA bar_color, tick_color, chosen_color;

  dateline_timeline_get_density (self->timeline, bins, n_bins);
  for (guint i = 0; i < n_bins; i++)
    most = MAX (most, bins[i]);

  bar_color = dateline_palette_get_standalone_accent (dateline_palette_get_theme ());
  gtk_widget_get_color (GTK_WIDGET (self), &tick_color);
  chosen_color = tick_color;
  tick_color.alpha *= adw_style_manager_get_high_contrast (manager) ? 0.6f : TICK_ALPHA;
  chosen_color.alpha *= CHOSEN_ALPHA;

  for (guint i = 0; i < n_bins; i++) {
    double bar_height = most > 0 ? get_share (bins[i], most) * height : 0;
    double left = floor (i * bin_width);
    double bar_width = MAX (floor ((i + 1) * bin_width) - left - BAR_GAP, 1);
    double x = dateline_timeline_overview_is_rtl (self) ? width - left - bar_width : left;

    if (self->is_chosen && i == self->chosen && n_bins == self->n_bins_chosen)
      append_box (snapshot, &chosen_color, x - BAR_GAP, 0, bar_width + 2 * BAR_GAP, height);
    append_box (snapshot, &tick_color, x, height - TICK_HEIGHT, bar_width, TICK_HEIGHT);
    if (bins[i] > 0) {
      bar_height = MAX (bar_height, bins[i] < 1 ? TICK_HEIGHT : MIN_BAR_HEIGHT);
      append_box (snapshot, &bar_color, x, height - bar_height, bar_width, bar_height);
    }
  }
}

/**
 * dateline_timeline_overview_snapshot:
 * @widget: an overview
 * @snapshot: where to draw
 *
 * Draws the bars and the axis.
 */
void
dateline_timeline_overview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  double height =
    gtk_widget_get_height (widget) - dateline_timeline_overview_get_axis_height (self);
  guint n_bins = dateline_timeline_overview_get_n_bins (self);

  if (n_bins == 0 || height <= 0)
    return;

  draw_bars (self, snapshot, n_bins, height);
  draw_axis (self, snapshot, height + AXIS_GAP);
}
