/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a new list from its very start. GTK aligns the first row with the top of
 * the view, and so scrolls the heading above it out of sight. */

#include "dateline-list-start.h"

#define TICK_KEY "dateline-list-start-tick"
/* The first comes before the rows are laid out, the second after. */
#define N_TICKS 2

typedef struct {
  guint n_ticks;
  guint id;
} Start;

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *frame_clock, gpointer user_data)
{
  Start *start = user_data;

  if (++start->n_ticks < N_TICKS)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget)), 0);
  g_object_set_data (G_OBJECT (widget), TICK_KEY, NULL);
  return G_SOURCE_REMOVE;
}

static void
map_cb (GtkListView *list_view)
{
  g_signal_handlers_disconnect_by_func (list_view, map_cb, NULL);
  dateline_list_start_show (list_view);
}

/**
 * dateline_list_start_show:
 * @list_view: a list view in a scrolled window
 *
 * Scrolls to the heading above the first row, now or when the list is next to
 * be seen. To be called when the rows are others than before.
 */
void
dateline_list_start_show (GtkListView *list_view)
{
  Start *start;

  dateline_list_start_cancel (list_view);
  if (!gtk_widget_get_mapped (GTK_WIDGET (list_view))) {
    g_signal_connect (list_view, "map", G_CALLBACK (map_cb), NULL);
    return;
  }

  start = g_new0 (Start, 1);
  start->id = gtk_widget_add_tick_callback (GTK_WIDGET (list_view), tick_cb, start, g_free);
  g_object_set_data (G_OBJECT (list_view), TICK_KEY, start);
}

/**
 * dateline_list_start_cancel:
 * @list_view: a list view
 *
 * Leaves @list_view where it is. To be called before it is scrolled elsewhere.
 */
void
dateline_list_start_cancel (GtkListView *list_view)
{
  Start *start = g_object_steal_data (G_OBJECT (list_view), TICK_KEY);

  g_signal_handlers_disconnect_by_func (list_view, map_cb, NULL);
  if (start != NULL)
    gtk_widget_remove_tick_callback (GTK_WIDGET (list_view), start->id);
}
