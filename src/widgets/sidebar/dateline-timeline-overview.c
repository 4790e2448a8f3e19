/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the events of a timeline are spread over its time, as a row of bars. */

#include "dateline-timeline-overview.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MIN_DATED 2
#define MIN_BINS 2
#define BIN_EMS 0.6
#define BAR_GAP 2
#define TICK_HEIGHT 2
#define MIN_BAR_HEIGHT 4 /* of a whole event; a share of one may be as low as a tick */
#define TICK_ALPHA 0.18f

struct _DatelineTimelineOverview {
  GtkWidget parent_instance;

  DatelineTimeline *timeline;
};

enum {
  PROP_0,
  PROP_TIMELINE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineTimelineOverview, dateline_timeline_overview, GTK_TYPE_WIDGET)

static double
get_em (DatelineTimelineOverview *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return (double) pango_font_description_get_size (pango_context_get_font_description (context)) /
         PANGO_SCALE;
}

static void
update (DatelineTimelineOverview *self)
{
  guint n_dated = self->timeline != NULL ? dateline_timeline_get_n_dated (self->timeline) : 0;
  gboolean says_something =
    n_dated >= MIN_DATED && dateline_timeline_suggest_n_bins (self->timeline, MIN_BINS) >= MIN_BINS;

  gtk_widget_set_visible (GTK_WIDGET (self), says_something);
  gtk_widget_queue_draw (GTK_WIDGET (self));

  if (says_something) {
    g_autofree char *extent = dateline_timeline_dup_extent_words (self->timeline);
    /* Translators: the second word is a span of time, as in "1 to 31 May 2025". */
    g_autofree char *label = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%1$u dated event, %2$s", "%1$u dated events, %2$s", n_dated),
      n_dated, extent);

    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    -1);
  }
}

static void
append_box (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            double         x,
            double         y,
            double         width,
            double         height)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);

  gtk_snapshot_append_color (snapshot, color, &bounds);
}

static void
dateline_timeline_overview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  guint n_bins;
  double bin_width, most = 0;
  g_autofree double *bins = NULL;
  GdkRGBA bar_color, tick_color;

  if (self->timeline == NULL)
    return;

  n_bins = dateline_timeline_suggest_n_bins (self->timeline,
                                             (guint) MAX (width / (BIN_EMS * get_em (self)), 1));
  if (n_bins == 0)
    return;

  bins = g_new (double, n_bins);
  dateline_timeline_get_density (self->timeline, bins, n_bins);
  for (guint i = 0; i < n_bins; i++)
    most = MAX (most, bins[i]);

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                       adw_style_manager_get_dark (manager), &bar_color);
  gtk_widget_get_color (widget, &tick_color);
  tick_color.alpha *= adw_style_manager_get_high_contrast (manager) ? 0.6f : TICK_ALPHA;

  bin_width = width / n_bins;
  for (guint i = 0; i < n_bins; i++) {
    double bar_height = most > 0 ? bins[i] / most * height : 0;
    double left = floor (i * bin_width);
    double bar_width = MAX (floor ((i + 1) * bin_width) - left - BAR_GAP, 1);
    double x = is_rtl ? width - left - bar_width : left;

    append_box (snapshot, &tick_color, x, height - TICK_HEIGHT, bar_width, TICK_HEIGHT);
    if (bins[i] > 0) {
      bar_height = MAX (bar_height, bins[i] < 1 ? TICK_HEIGHT : MIN_BAR_HEIGHT);
      append_box (snapshot, &bar_color, x, height - bar_height, bar_width, bar_height);
    }
  }
}

static void
dateline_timeline_overview_measure (GtkWidget      *widget,
                                    GtkOrientation  orientation,
                                    int             for_size,
                                    int            *minimum,
                                    int            *natural,
                                    int            *minimum_baseline,
                                    int            *natural_baseline)
{
  double em = get_em (DATELINE_TIMELINE_OVERVIEW (widget));

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = (int) (5 * em);
    *natural = (int) (20 * em);
  } else {
    *minimum = *natural = (int) (2.4 * em);
  }
}

static void
dateline_timeline_overview_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (dateline_timeline_overview_parent_class)->realize (widget);

  g_signal_connect_object (adw_style_manager_get_default (), "notify",
                           G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

static void
dateline_timeline_overview_unrealize (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (adw_style_manager_get_default (), gtk_widget_queue_draw,
                                        widget);

  GTK_WIDGET_CLASS (dateline_timeline_overview_parent_class)->unrealize (widget);
}

static void
dateline_timeline_overview_dispose (GObject *object)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (object);

  if (self->timeline != NULL)
    g_signal_handlers_disconnect_by_func (self->timeline, update, self);
  g_clear_object (&self->timeline);

  G_OBJECT_CLASS (dateline_timeline_overview_parent_class)->dispose (object);
}

static void
dateline_timeline_overview_get_property (GObject    *object,
                                         guint       prop_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (object);

  switch (prop_id) {
  case PROP_TIMELINE:
    g_value_set_object (value, self->timeline);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_overview_set_property (GObject      *object,
                                         guint         prop_id,
                                         const GValue *value,
                                         GParamSpec   *pspec)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (object);

  switch (prop_id) {
  case PROP_TIMELINE:
    dateline_timeline_overview_set_timeline (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_overview_class_init (DatelineTimelineOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_timeline_overview_dispose;
  object_class->get_property = dateline_timeline_overview_get_property;
  object_class->set_property = dateline_timeline_overview_set_property;
  widget_class->snapshot = dateline_timeline_overview_snapshot;
  widget_class->measure = dateline_timeline_overview_measure;
  widget_class->realize = dateline_timeline_overview_realize;
  widget_class->unrealize = dateline_timeline_overview_unrealize;

  /**
   * DatelineTimelineOverview:timeline: (nullable)
   *
   * The timeline that is counted. The overview hides where it would say
   * nothing: with fewer than two dated events, or with all on one day.
   */
  properties[PROP_TIMELINE] =
    g_param_spec_object ("timeline", NULL, NULL, DATELINE_TYPE_TIMELINE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "timelineoverview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
dateline_timeline_overview_init (DatelineTimelineOverview *self)
{
  update (self);
}

/**
 * dateline_timeline_overview_new:
 *
 * Makes an overview without a timeline.
 *
 * Returns: (transfer floating): a new overview
 */
GtkWidget *
dateline_timeline_overview_new (void)
{
  return g_object_new (DATELINE_TYPE_TIMELINE_OVERVIEW, NULL);
}

/**
 * dateline_timeline_overview_get_timeline:
 * @self: an overview
 *
 * The timeline that is counted.
 *
 * Returns: (transfer none) (nullable): a timeline
 */
DatelineTimeline *
dateline_timeline_overview_get_timeline (DatelineTimelineOverview *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_OVERVIEW (self), NULL);

  return self->timeline;
}

/**
 * dateline_timeline_overview_set_timeline:
 * @self: an overview
 * @timeline: (nullable): a timeline
 *
 * Shows how the events of @timeline are spread.
 */
void
dateline_timeline_overview_set_timeline (DatelineTimelineOverview *self, DatelineTimeline *timeline)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_OVERVIEW (self));
  g_return_if_fail (timeline == NULL || DATELINE_IS_TIMELINE (timeline));

  if (self->timeline == timeline)
    return;

  if (self->timeline != NULL)
    g_signal_handlers_disconnect_by_func (self->timeline, update, self);
  g_set_object (&self->timeline, timeline);

  if (timeline != NULL)
    g_signal_connect_object (timeline, "items-changed", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIMELINE]);
}
