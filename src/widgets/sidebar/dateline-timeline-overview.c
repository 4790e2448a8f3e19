/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the events of a timeline are spread over its time: a row of bars above an
 * axis. One of the bars is chosen, with the arrow keys or by a click, and leads
 * to its events. */

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
#define CHOSEN_ALPHA 0.14f
#define BARS_EMS 2.4
#define AXIS_SCALE 0.78
#define AXIS_GAP 3
#define AXIS_ALPHA 0.72f

struct _DatelineTimelineOverview {
  GtkWidget parent_instance;

  DatelineTimeline *timeline;
  PangoLayout *first_words; /* at the ends of the axis */
  PangoLayout *last_words;
  gboolean is_chosen;
  guint chosen; /* a bin, of as many as there were when it was chosen */
  guint n_bins_chosen;
};

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

static double
get_em (DatelineTimelineOverview *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return (double) pango_font_description_get_size (pango_context_get_font_description (context)) /
         PANGO_SCALE;
}

static gboolean
is_rtl (DatelineTimelineOverview *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static guint
get_n_bins (DatelineTimelineOverview *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->timeline == NULL)
    return 0;

  return dateline_timeline_suggest_n_bins (self->timeline,
                                           (guint) MAX (width / (BIN_EMS * get_em (self)), 1));
}

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

/* What is chosen, or the whole where nothing is. */
static void
update_value (DatelineTimelineOverview *self)
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
    update_value (self);
  }
}

/* Takes the nearest bin with events from a bin on, one way or both ways. */
static gboolean
choose (DatelineTimelineOverview *self, int bin, int step)
{
  int n_bins = (int) get_n_bins (self);
  guint position;

  for (int distance = 0; distance < n_bins; distance++) {
    int candidates[2] = { bin + (step < 0 ? -distance : distance), bin - distance };

    for (int i = 0; i < (step == 0 ? 2 : 1); i++) {
      if (candidates[i] < 0 || candidates[i] >= n_bins ||
          dateline_timeline_find_bin (self->timeline, (guint) n_bins, (guint) candidates[i],
                                      &position) == 0)
        continue;

      self->is_chosen = TRUE;
      self->chosen = (guint) candidates[i];
      self->n_bins_chosen = (guint) n_bins;
      update_value (self);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      g_signal_emit (self, signals[SIGNAL_JUMPED], 0, position);
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
step_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  int step = g_variant_get_int32 (args) * (is_rtl (self) ? -1 : 1);
  int start = step > 0 ? 0 : (int) get_n_bins (self) - 1;

  if (self->is_chosen && self->n_bins_chosen == get_n_bins (self))
    start = (int) self->chosen + step;
  if (!choose (self, start, step))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
end_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  int end = g_variant_get_int32 (args);

  choose (self, end < 0 ? 0 : (int) get_n_bins (self) - 1, -end);
  return TRUE;
}

static void
released_cb (DatelineTimelineOverview *self, int n_press, double x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  guint n_bins = get_n_bins (self);

  if (n_bins == 0 || width <= 0)
    return;
  choose (self, (int) CLAMP ((is_rtl (self) ? width - x : x) / width * n_bins, 0, n_bins - 1), 0);
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

static double
get_axis_height (DatelineTimelineOverview *self)
{
  int height;

  pango_layout_get_pixel_size (self->first_words, NULL, &height);
  return height + AXIS_GAP;
}

static void
draw_words (DatelineTimelineOverview *self,
            GtkSnapshot              *snapshot,
            PangoLayout              *words,
            gboolean                  at_left,
            double                    y)
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

  draw_words (self, snapshot, self->first_words, !is_rtl (self), y);
  pango_layout_get_pixel_size (self->first_words, &first_width, NULL);
  pango_layout_get_pixel_size (self->last_words, &last_width, NULL);
  /* Very large letters leave room for one end only. */
  if (first_width + last_width + AXIS_GAP <= gtk_widget_get_width (GTK_WIDGET (self)))
    draw_words (self, snapshot, self->last_words, is_rtl (self), y);
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

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                       adw_style_manager_get_dark (manager), &bar_color);
  gtk_widget_get_color (GTK_WIDGET (self), &tick_color);
  chosen_color = tick_color;
  tick_color.alpha *= adw_style_manager_get_high_contrast (manager) ? 0.6f : TICK_ALPHA;
  chosen_color.alpha *= CHOSEN_ALPHA;

  for (guint i = 0; i < n_bins; i++) {
    double bar_height = most > 0 ? bins[i] / most * height : 0;
    double left = floor (i * bin_width);
    double bar_width = MAX (floor ((i + 1) * bin_width) - left - BAR_GAP, 1);
    double x = is_rtl (self) ? width - left - bar_width : left;

    if (self->is_chosen && i == self->chosen && n_bins == self->n_bins_chosen)
      append_box (snapshot, &chosen_color, x - BAR_GAP, 0, bar_width + 2 * BAR_GAP, height);
    append_box (snapshot, &tick_color, x, height - TICK_HEIGHT, bar_width, TICK_HEIGHT);
    if (bins[i] > 0) {
      bar_height = MAX (bar_height, bins[i] < 1 ? TICK_HEIGHT : MIN_BAR_HEIGHT);
      append_box (snapshot, &bar_color, x, height - bar_height, bar_width, bar_height);
    }
  }
}

static void
dateline_timeline_overview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  double height = gtk_widget_get_height (widget) - get_axis_height (self);
  guint n_bins = get_n_bins (self);

  if (n_bins == 0 || height <= 0)
    return;

  draw_bars (self, snapshot, n_bins, height);
  draw_axis (self, snapshot, height + AXIS_GAP);
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
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  double em = get_em (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = (int) (5 * em);
    *natural = (int) (20 * em);
  } else {
    *minimum = *natural = (int) (BARS_EMS * em + get_axis_height (self));
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
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, step_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, step_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, end_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, end_cb, "i", 1);
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

  bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timelineoverview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
dateline_timeline_overview_init (DatelineTimelineOverview *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->first_words = create_layout (self);
  self->last_words = create_layout (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  -1);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
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
