/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How one of the bars of an overview is chosen, by a click or the arrow keys. */

#include "dateline-timeline-overview-private.h"

/* Takes the nearest bin with events from a bin on, one way or both ways. */
static gboolean
choose (DatelineTimelineOverview *self, int bin, int step)
{
  int n_bins = (int) dateline_timeline_overview_get_n_bins (self);
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
      dateline_timeline_overview_update_value (self);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      g_signal_emit_by_name (self, "jumped", position);
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
step_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineTimelineOverview *self = DATELINE_TIMELINE_OVERVIEW (widget);
  int step = g_variant_get_int32 (args) * (dateline_timeline_overview_is_rtl (self) ? -1 : 1);
  int start = step > 0 ? 0 : (int) dateline_timeline_overview_get_n_bins (self) - 1;

  if (self->is_chosen && self->n_bins_chosen == dateline_timeline_overview_get_n_bins (self))
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

  choose (self, end < 0 ? 0 : (int) dateline_timeline_overview_get_n_bins (self) - 1, -end);
  return TRUE;
}

static void
released_cb (DatelineTimelineOverview *self, int n_press, double x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  guint n_bins = dateline_timeline_overview_get_n_bins (self);

  if (n_bins == 0 || width <= 0)
    return;
  /* The arrow keys go on from there. */
  gtk_widget_grab_focus (GTK_WIDGET (self));
  choose (self,
          (int) CLAMP ((dateline_timeline_overview_is_rtl (self) ? width - x : x) / width * n_bins,
                       0, n_bins - 1),
          0);
}

/**
 * dateline_timeline_overview_bind_keys:
 * @widget_class: the class of overviews
 *
 * Lets the arrow keys choose. For the class only.
 */
void
dateline_timeline_overview_bind_keys (GtkWidgetClass *widget_class)
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

/**
 * dateline_timeline_overview_add_click:
 * @self: an overview
 *
 * Lets a click choose. For the init only.
 */
void
dateline_timeline_overview_add_click (DatelineTimelineOverview *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
