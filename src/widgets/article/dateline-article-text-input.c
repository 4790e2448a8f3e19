/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pointer on the running text: hover, activation of marks, and selection. */

#include "dateline-article-text-private.h"

/* Pixels a second for each pixel that the pointer is beyond the edge. */
#define AUTOSCROLL_SPEED 8.

/**
 * dateline_article_text_hit:
 * @self: a text
 * @x: a place in the widget, in pixels
 * @y: a place in the widget, in pixels
 * @under: (out) (optional): the character under the place, or the nearest
 * @nearest: (out) (optional): the position nearest to the place, for a caret
 *
 * Finds what text is at a place.
 *
 * Returns: whether there is a character right under it; where there is no text at
 *   all, neither @under nor @nearest is set
 */
gboolean
dateline_article_text_hit (DatelineArticleText *self,
                           double x,
                           double y,
                           DatelinePosition *under,
                           DatelinePosition *nearest)
{
  double old_height;
  gboolean inside;

  if (!dateline_article_text_has_words (self))
    return FALSE;
  old_height = dateline_article_layout_get_height (self->layout);
  inside = dateline_article_geometry_hit (self->layout, x - self->origin_x, y - self->origin_y,
                                          under, nearest);
  dateline_article_text_check_height (self, old_height);
  return inside;
}

static DatelineAnnotation *
find_mark_under (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;

  return dateline_article_text_hit (self, x, y, &under, NULL)
         ? dateline_article_text_find_mark_at (self, under)
         : NULL;
}

static void
set_hovered (DatelineArticleText *self, DatelineAnnotation *mark, gboolean over_text)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), mark != NULL ? "pointer"
                                                      : over_text  ? "text"
                                                                   : NULL);
  if (self->hovered == mark)
    return;
  self->hovered = mark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
enter_cb (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;
  gboolean over_text = dateline_article_text_hit (self, x, y, &under, NULL);

  set_hovered (self, over_text ? dateline_article_text_find_mark_at (self, under) : NULL,
               over_text);
}

static void
motion_cb (DatelineArticleText *self, double x, double y, GtkEventController *motion)
{
  dateline_article_text_follow_held (self, x, y,
                                     gtk_event_controller_get_current_event_state (motion));
  enter_cb (self, x, y);
}

static void
leave_cb (DatelineArticleText *self)
{
  if (self->is_held)
    dateline_article_text_end_drag (self);
  set_hovered (self, NULL, FALSE);
}

/* From the unit that was pressed on to the one at a place. */
static void
extend_selection (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under, nearest, start, end, first_start, first_end;

  dateline_article_text_hit (self, x, y, &under, &nearest);
  if (self->unit == DATELINE_SELECTION_CHARACTERS) {
    dateline_article_text_set_selection (self, self->anchor, nearest);
    return;
  }
  dateline_article_text_find_unit (self, self->unit, under, &start, &end);
  dateline_article_text_find_unit (self, self->unit, self->pressed, &first_start, &first_end);
  if (dateline_position_compare (&start, &first_start) < 0)
    dateline_article_text_set_selection (self, first_end, start);
  else
    dateline_article_text_set_selection (self, first_start, end);
}

static void
press (DatelineArticleText *self, int n_press, double x, double y, GdkModifierType state)
{
  DatelinePosition under, nearest;
  gboolean inside = dateline_article_text_hit (self, x, y, &under, &nearest);

  dateline_article_text_select_evidence (self, NULL, 0);
  self->focused = NULL;
  self->unit = n_press >= 3 ? DATELINE_SELECTION_PARAGRAPHS
             : n_press == 2 ? DATELINE_SELECTION_WORDS
                            : DATELINE_SELECTION_CHARACTERS;
  self->pressed = under;
  /* Selected words may be about to be dragged somewhere. */
  self->is_pressed_on_selection = n_press == 1 && inside && (state & GDK_SHIFT_MASK) == 0 &&
                                  dateline_article_text_is_selected (self, under);
  if (self->is_pressed_on_selection)
    return;
  if (n_press > 1)
    extend_selection (self, x, y);
  else
    dateline_article_text_set_selection (
      self, (state & GDK_SHIFT_MASK) != 0 ? self->anchor : nearest, nearest);
}

/* A finger that is put down may be about to scroll. */
static gboolean
is_touch (GtkGesture *gesture)
{
  return gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (gesture)) != NULL;
}

static void
note_click (DatelineArticleText *self, guint n_clicks, double x, double y)
{
  self->n_clicks = n_clicks;
  self->click_time = g_get_monotonic_time ();
  self->click_x = x;
  self->click_y = y;
}

/* Whether a place is pressed on as part of a double click with the last click. */
static gboolean
is_again (DatelineArticleText *self, double x, double y)
{
  int time, distance;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-double-click-time", &time,
                "gtk-double-click-distance", &distance, NULL);
  return self->n_clicks > 0 && g_get_monotonic_time () - self->click_time < time * 1000 &&
         ABS (x - self->click_x) <= distance && ABS (y - self->click_y) <= distance;
}

/**
 * dateline_article_text_press_again:
 * @self: a text
 *
 * What the last click opened was closed by another press, which went there. If that
 * was the second of a double click on the text, it selects the word, and as long as it is
 * held the words that the pointer goes over.
 */
void
dateline_article_text_press_again (DatelineArticleText *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (GTK_WIDGET (self)));
  GdkModifierType state;
  graphene_point_t at;
  double x, y, left, top;

  if (surface == NULL || seat == NULL || !dateline_article_text_has_words (self) ||
      !gdk_surface_get_device_position (surface, gdk_seat_get_pointer (seat), &x, &y, &state))
    return;
  gtk_native_get_surface_transform (native, &left, &top);
  if (!gtk_widget_compute_point (GTK_WIDGET (native), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) (x - left), (float) (y - top)),
                                 &at) ||
      !is_again (self, at.x, at.y))
    return;
  press (self, 2, at.x, at.y, 0);
  note_click (self, 2, at.x, at.y);
  self->is_held = (state & GDK_BUTTON1_MASK) != 0;
}

static void
pressed_cb (DatelineArticleText *self, int n_press, double x, double y, GtkGestureClick *click)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));

  if (!dateline_article_text_has_words (self) || is_touch (GTK_GESTURE (click)))
    return;
  dateline_article_text_let_go (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->n_earlier_presses = n_press == 1 && is_again (self, x, y) ? self->n_clicks : 0;
  press (self, n_press + (int) self->n_earlier_presses, x, y, state);
}

static void
released_cb (DatelineArticleText *self, int n_press, double x, double y, GtkGestureClick *click)
{
  DatelineAnnotation *mark;

  if (!dateline_article_text_has_words (self))
    return;
  if (is_touch (GTK_GESTURE (click))) {
    gtk_widget_grab_focus (GTK_WIDGET (self));
    press (self, n_press, x, y, 0);
  }
  if (self->is_pressed_on_selection) {
    DatelinePosition nearest;

    self->is_pressed_on_selection = FALSE;
    dateline_article_text_hit (self, x, y, NULL, &nearest);
    dateline_article_text_set_selection (self, nearest, nearest);
  }
  if (n_press + (int) self->n_earlier_presses != 1 || dateline_article_text_has_selection (self))
    return;
  mark = find_mark_under (self, x, y);
  if (mark == NULL)
    return;
  /* The keys go on from where the pointer was. */
  self->focused = mark;
  note_click (self, is_touch (GTK_GESTURE (click)) ? 0 : 1, x, y);
  g_signal_emit_by_name (self, "mark-activated", mark);
}

/* How far the pointer is beyond the edges of the view, or within a line of them. */
static double
find_overshoot (DatelineArticleText *self)
{
  double edge = dateline_article_layout_get_line_pitch (self->layout);
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->drag_y < edge)
    return self->drag_y - edge;
  return MAX (self->drag_y - (height - edge), 0.);
}

static gboolean
autoscroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (double) (now - self->autoscroll_time) / G_USEC_PER_SEC;

  self->autoscroll_time = now;
  g_signal_emit_by_name (self, "scroll-by",
                         find_overshoot (self) * AUTOSCROLL_SPEED * MIN (seconds, .1));
  extend_selection (self, self->drag_x, self->drag_y);
  return G_SOURCE_CONTINUE;
}

static void
stop_autoscroll (DatelineArticleText *self)
{
  if (self->autoscroll != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->autoscroll);
  self->autoscroll = 0;
}

/**
 * dateline_article_text_drag_to:
 * @self: a text with a document
 * @x: where the pointer is, in the widget's pixels
 * @y: where the pointer is
 *
 * Extends the selection by a drag. Near the edges of the view and beyond them that
 * scrolls, the faster the further out.
 */
void
dateline_article_text_drag_to (DatelineArticleText *self, double x, double y)
{
  self->drag_x = x;
  self->drag_y = y;
  extend_selection (self, x, y);
  if (ABS (find_overshoot (self)) < 1.) {
    stop_autoscroll (self);
  } else if (self->autoscroll == 0) {
    GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

    self->autoscroll_time = clock != NULL ? gdk_frame_clock_get_frame_time (clock) : 0;
    self->autoscroll = gtk_widget_add_tick_callback (GTK_WIDGET (self), autoscroll_cb, NULL, NULL);
  }
}

/**
 * dateline_article_text_end_drag:
 * @self: a text
 *
 * The pointer was let go.
 */
void
dateline_article_text_end_drag (DatelineArticleText *self)
{
  stop_autoscroll (self);
}

static void
drag_begin_cb (DatelineArticleText *self, double x, double y, GtkGesture *drag)
{
  if (is_touch (drag) || !dateline_article_text_has_words (self))
    gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (DatelineArticleText *self, double offset_x, double offset_y, GtkGestureDrag *drag)
{
  double start_x, start_y;

  if (!dateline_article_text_has_words (self) ||
      (self->autoscroll == 0 &&
       !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) offset_x, (int) offset_y)))
    return;
  if (self->is_pressed_on_selection) {
    dateline_article_text_drag_words (self, GTK_GESTURE (drag));
    return;
  }
  gtk_gesture_drag_get_start_point (drag, &start_x, &start_y);
  dateline_article_text_drag_to (self, start_x + offset_x, start_y + offset_y);
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
}

/**
 * dateline_article_text_add_input:
 * @self: a text
 *
 * Adds the event controllers. For the instance's init only.
 */
void
dateline_article_text_add_input (DatelineArticleText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  /* A finger scrolls; only a mouse selects by dragging. */
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), GDK_BUTTON_PRIMARY);
  gtk_gesture_single_set_exclusive (GTK_GESTURE_SINGLE (drag), TRUE);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (dateline_article_text_end_drag), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  dateline_article_text_add_release (self);
}
