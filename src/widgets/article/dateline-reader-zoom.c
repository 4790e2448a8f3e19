/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Larger and smaller letters with the wheel and Ctrl, or with two fingers. */

#include <math.h>

#include "dateline-reader-private.h"

/* How far two fingers part for one step of the size. */
#define SCALE_OF_STEP 1.12

static void
step_size (DatelineReader *self, int step)
{
  if (self->style != NULL && dateline_reading_style_can_step (self->style, step))
    dateline_reading_style_step_text_size (self->style, step);
}

/* A touchpad gives parts of a step, which add up. */
static gboolean
scroll_cb (DatelineReader *self, double dx, double dy, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0) {
    self->zoom_rest = 0.;
    return GDK_EVENT_PROPAGATE;
  }
  self->zoom_rest -= dy;
  for (; self->zoom_rest >= 1.; self->zoom_rest--)
    step_size (self, 1);
  for (; self->zoom_rest <= -1.; self->zoom_rest++)
    step_size (self, -1);
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (DatelineReader *self)
{
  self->zoom_rest = 0.;
}

/* Here the rest is how many steps this pinch has made so far. */
static void
pinch_cb (DatelineReader *self, double scale)
{
  double n_steps = trunc (log (scale) / log (SCALE_OF_STEP));

  for (; self->zoom_rest < n_steps; self->zoom_rest++)
    step_size (self, 1);
  for (; self->zoom_rest > n_steps; self->zoom_rest--)
    step_size (self, -1);
}

/**
 * dateline_reader_add_zoom:
 * @self: a reading pane
 *
 * Lets the wheel with Ctrl and two fingers change the size of the text.
 */
void
dateline_reader_add_zoom (DatelineReader *self)
{
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  /* The scrolled window would take the wheel for itself. */
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  g_signal_connect_object (pinch, "begin", G_CALLBACK (pinch_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pinch, "scale-changed", G_CALLBACK (pinch_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}
