/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the events of a timeline are spread over its time: a row of bars above an
 * axis. One of the bars is chosen, with the arrow keys or by a click, and leads
 * to its events. */

#include "dateline-timeline-overview-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MIN_DATED 2
#define MIN_BINS 2
#define BARS_EMS 2.4
#define AXIS_SCALE 0.78

enum {
  PROP_0,
  PROP_TIMELINE,
  N_PROPS,
};

enum {
  SIGNAL_JUMPED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineTimelineOverview, dateline_timeline_overview, GTK_TYPE_WIDGET)

static PangoLayout *
create_layout (DatelineTimelineOverview *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (AXIS_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

/**
 * dateline_timeline_overview_update_value:
 * @self: an overview
 *
 * Says what is chosen, or the whole where nothing is.
 */
void
dateline_timeline_overview_update_value (DatelineTimelineOverview *self)
{
  guint n_bins = self->n_bins_chosen;
  g_autofree char *bin_words = NULL;
  g_autofree char *words = NULL;
  guint n_events, position;

  if (!self->is_chosen) {
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0,
                                    GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, _("No time chosen"), -1);
    return;
  }

  n_events = dateline_timeline_find_bin (self->timeline, n_bins, self->chosen, &position);
  bin_words = dateline_timeline_dup_bin_words (self->timeline, n_bins, self->chosen);
  /* Translators: how many events there are in a span of time: "1 to 7 May 2025, 2 events". */
  words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$u event", "%1$s, %2$u events", n_events), bin_words,
    n_events);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  (double) n_bins, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  self->chosen + 1.0, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}

static void
update_words (DatelineTimelineOverview *self, guint n_dated)
{
  g_autofree char *extent = dateline_timeline_dup_extent_words (self->timeline);
  /* Translators: the second word is a span of time, as in "1 to 31 May 2025". */
  g_autofree char *label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%1$u dated event, %2$s", "%1$u dated events, %2$s", n_dated),
    n_dated, extent);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (dateline_timeline_dup_end_words (self->timeline, &first, &last)) {
    pango_layout_set_text (self->first_words, first, -1);
    pango_layout_set_text (self->last_words, last, -1);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* A filter may leave few events on the line, but the line stays. */
static void
update (DatelineTimelineOverview *self)
{
  DatelineDocument *document =
    self->timeline != NULL ? dateline_timeline_get_document (self->timeline) : NULL;
  guint n_dated = document != NULL ? dateline_timeline_get_n_dated (self->timeline) : 0;
  gboolean says_something =
    document != NULL && (n_dated >= MIN_DATED || dateline_timeline_is_filtered (self->timeline)) &&
    dateline_timeline_suggest_n_bins (self->timeline, MIN_BINS) >= MIN_BINS;

  self->is_chosen = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), says_something);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (says_something) {
    update_words (self, n_dated);
    dateline_timeline_overview_update_value (self);
  }
}

static void
dateline_timeline_overview_measure (GtkWidget *widget,
                                    GtkOrientation orientation,
                                    int for_size,
                                    int *minimum,
                                    int *natural,
                                    int *minimum_baseline,
                                    int *natural_baseline)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  double em = dateline_timeline_overview_get_em (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = (int) (5 * em);
    *natural = (int) (20 * em);
  } else {
    *minimum = *natural = (int) (BARS_EMS * em + dateline_timeline_overview_get_axis_height (self));
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
dateline_timeline_overview_finalize (GObject *object)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (object);

  g_clear_object (&self->first_words);
  g_clear_object (&self->last_words);

  G_OBJECT_CLASS (dateline_timeline_overview_parent_class)->finalize (object);
}

static void
dateline_timeline_overview_get_property (GObject *object,
                                         guint prop_id,
                                         GValue *value,
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
dateline_timeline_overview_set_property (GObject *object,
                                         guint prop_id,
                                         const GValue *value,
                                         GParamSpec *pspec)
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
  object_class->finalize = dateline_timeline_overview_finalize;
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

  /**
   * DatelineTimelineOverview::jumped:
   * @self: the overview
   * @position: the position of an event in the timeline
   *
   * A bar was chosen; @position is that of its first event.
   */
  signals[SIGNAL_JUMPED] = g_signal_new ("jumped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  dateline_timeline_overview_bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timelineoverview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
dateline_timeline_overview_init (DatelineTimelineOverview *self)
{
  self->first_words = create_layout (self);
  self->last_words = create_layout (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  -1);
  dateline_timeline_overview_add_click (self);
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
