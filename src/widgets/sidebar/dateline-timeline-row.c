/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of the timeline: the rail with the mark of the date's kind, the date
 * and the title of an event. */

#include "dateline-timeline-row.h"

#include <adwaita.h>

#include "widgets/dateline-palette.h"
#include "widgets/sidebar/dateline-date-mark.h"

#define MARK_EMS 0.72
#define RAIL_WIDTH 2
#define CURRENT_RAIL_WIDTH 4
#define REVEALED_ALPHA .16f
#define REVEALED_ALPHA_HIGH_CONTRAST .3f
#define REVEALED_RADIUS 9

struct _DatelineTimelineRow {
  DatelineTextRow parent_instance;

  DatelineEvent *event;
  DatelineTimelineJump jump;
  gboolean current;
  gboolean revealed;
};

enum {
  PROP_0,
  PROP_EVENT,
  PROP_CURRENT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineTimelineRow, dateline_timeline_row, DATELINE_TYPE_TEXT_ROW)

static void
dateline_timeline_row_get_insets (DatelineTextRow *row, double em, GtkBorder *insets)
{
  insets->left = (gint16) (1.75 * em);
  insets->right = (gint16) (0.2 * em);
  insets->top =
    (gint16) ((DATELINE_TIMELINE_ROW (row)->jump != DATELINE_TIMELINE_JUMP_NONE ? 1.0 : 0.5) * em);
  insets->bottom = (gint16) (0.6 * em);
}

static void
draw_rail (GtkSnapshot *snapshot,
           const GdkRGBA *color,
           double center_x,
           double width,
           double top,
           double bottom)
{
  if (bottom > top)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT ((float) (center_x - width / 2), (float) top,
                                                    (float) width, (float) (bottom - top)));
}

static void
draw_revealed (DatelineTimelineRow *self, GtkSnapshot *snapshot, GdkRGBA color)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect,
                                   &GRAPHENE_RECT_INIT (-6, 0,
                                                        (float) gtk_widget_get_width (widget) + 12,
                                                        (float) gtk_widget_get_height (widget)),
                                   REVEALED_RADIUS);
  color.alpha = adw_style_manager_get_high_contrast (adw_style_manager_get_default ())
                ? REVEALED_ALPHA_HIGH_CONTRAST
                : REVEALED_ALPHA;
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, &color, &rect.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
dateline_timeline_row_draw (DatelineTextRow *row, GtkSnapshot *snapshot)
{
  DatelineTimelineRow *self = DATELINE_TIMELINE_ROW (row);
  GtkWidget *widget = GTK_WIDGET (row);
  double em = dateline_text_row_get_em (row);
  double size = MARK_EMS * em;
  double center_x = dateline_text_row_mirror (row, 0.6 * em, 0);
  double center_y = dateline_text_row_get_first_middle (row);
  DatelineDateKind kind =
    self->event != NULL ? dateline_event_get_date_kind (self->event) : DATELINE_DATE_KIND_UNDATED;
  double gap = dateline_date_mark_get_height (kind, size) / 2 + 2.5;
  GdkRGBA accent = dateline_palette_get_standalone_accent (dateline_palette_get_theme ());
  GdkRGBA rail = self->current ? accent : dateline_text_row_get_color (row, 0.2, 0.5);
  double rail_width = self->current ? CURRENT_RAIL_WIDTH : RAIL_WIDTH;

  if (self->revealed)
    draw_revealed (self, snapshot, accent);
  if (self->jump != DATELINE_TIMELINE_JUMP_NONE)
    dateline_jump_mark_snapshot (self->jump, snapshot, &accent, center_x, (center_y - gap) / 2,
                                 size);
  else
    draw_rail (snapshot, &rail, center_x, rail_width, 0, center_y - gap);
  draw_rail (snapshot, &rail, center_x, rail_width, center_y + gap, gtk_widget_get_height (widget));
  dateline_date_mark_snapshot (kind, snapshot, &accent, center_x, center_y, size);
}

static void
dateline_timeline_row_dispose (GObject *object)
{
  DatelineTimelineRow *self = DATELINE_TIMELINE_ROW (object);

  g_clear_object (&self->event);

  G_OBJECT_CLASS (dateline_timeline_row_parent_class)->dispose (object);
}

static void
dateline_timeline_row_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  DatelineTimelineRow *self = DATELINE_TIMELINE_ROW (object);

  switch (prop_id) {
  case PROP_EVENT:
    g_value_set_object (value, self->event);
    break;
  case PROP_CURRENT:
    g_value_set_boolean (value, self->current);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_row_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  DatelineTimelineRow *self = DATELINE_TIMELINE_ROW (object);

  switch (prop_id) {
  case PROP_CURRENT:
    dateline_timeline_row_set_current (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_row_class_init (DatelineTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DatelineTextRowClass *row_class = DATELINE_TEXT_ROW_CLASS (klass);

  object_class->dispose = dateline_timeline_row_dispose;
  object_class->get_property = dateline_timeline_row_get_property;
  object_class->set_property = dateline_timeline_row_set_property;
  row_class->get_insets = dateline_timeline_row_get_insets;
  row_class->draw = dateline_timeline_row_draw;

  /**
   * DatelineTimelineRow:event: (nullable)
   *
   * The event that the row tells of.
   */
  properties[PROP_EVENT] = g_param_spec_object ("event", NULL, NULL, DATELINE_TYPE_EVENT,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * DatelineTimelineRow:current:
   *
   * Whether the words of the event are on the screen.
   */
  properties[PROP_CURRENT] =
    g_param_spec_boolean ("current", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "timelinerow");
}

static void
dateline_timeline_row_init (DatelineTimelineRow *self)
{
  dateline_text_row_set_caption_first (DATELINE_TEXT_ROW (self), TRUE);
}

/**
 * dateline_timeline_row_new:
 *
 * Makes a row without an event.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
dateline_timeline_row_new (void)
{
  return g_object_new (DATELINE_TYPE_TIMELINE_ROW, NULL);
}

/**
 * dateline_timeline_row_set_event:
 * @self: a row
 * @event: an event
 * @label: the date of @event, as it reads below its heading
 *
 * Makes the row tell of @event.
 */
void
dateline_timeline_row_set_event (DatelineTimelineRow *self, DatelineEvent *event, const char *label)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_ROW (self));
  g_return_if_fail (DATELINE_IS_EVENT (event));

  dateline_text_row_set_title (DATELINE_TEXT_ROW (self), dateline_event_get_title (event), 0);
  dateline_text_row_set_caption (DATELINE_TEXT_ROW (self), label);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (g_set_object (&self->event, event))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EVENT]);
}

/**
 * dateline_timeline_row_get_event:
 * @self: a row
 *
 * The event that the row tells of.
 *
 * Returns: (transfer none) (nullable): an event
 */
DatelineEvent *
dateline_timeline_row_get_event (DatelineTimelineRow *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_ROW (self), NULL);

  return self->event;
}

/**
 * dateline_timeline_row_get_current:
 * @self: a row
 *
 * Whether the words of the event are on the screen.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_timeline_row_get_current (DatelineTimelineRow *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_ROW (self), FALSE);

  return self->current;
}

/**
 * dateline_timeline_row_set_current:
 * @self: a row
 * @current: whether the words of the event are on the screen
 *
 * Marks the row, or no longer.
 */
void
dateline_timeline_row_set_current (DatelineTimelineRow *self, gboolean current)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_ROW (self));

  current = !!current;
  if (self->current == current)
    return;

  self->current = current;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}

/**
 * dateline_timeline_row_set_jump:
 * @self: a row
 * @jump: whether the text leaves the order of time here
 *
 * Marks the rail where the text jumps.
 */
void
dateline_timeline_row_set_jump (DatelineTimelineRow *self, DatelineTimelineJump jump)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_ROW (self));

  if (self->jump == jump)
    return;

  self->jump = jump;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_timeline_row_get_revealed:
 * @self: a row
 *
 * Whether the row is the one that was looked for.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_timeline_row_get_revealed (DatelineTimelineRow *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_ROW (self), FALSE);

  return self->revealed;
}

/**
 * dateline_timeline_row_set_revealed:
 * @self: a row
 * @revealed: whether the row is the one that was looked for
 *
 * Lets the row stand out, or no longer.
 */
void
dateline_timeline_row_set_revealed (DatelineTimelineRow *self, gboolean revealed)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_ROW (self));

  revealed = !!revealed;
  if (self->revealed == revealed)
    return;

  self->revealed = revealed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
