/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a new list from its very start, and keeps it there when it gets another size. GTK
 * aligns the first row with the top of the view, and so scrolls the heading above it out
 * of sight. */

#include "dateline-list-start.h"

#define START_KEY "dateline-list-start"

typedef struct {
  GtkListView *list_view; /* what all this belongs to */
  gboolean is_at_start;   /* or is to be */
  gboolean is_watched;    /* whether it is known when the view scrolls */
  int height;             /* of the view, when it was last looked at */
  int width;
  guint tick; /* 0 where nothing is to be moved */
  guint n_ticks;
  guint n_quiet_ticks; /* since the view last had to be moved */
} Start;

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *frame_clock, gpointer user_data)
{
  Start *start = user_data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget));

  if (++start->n_ticks < DATELINE_LIST_FIRST_TICK)
    return G_SOURCE_CONTINUE;

  start->n_quiet_ticks = gtk_adjustment_get_value (adjustment) > 0 ? 0 : start->n_quiet_ticks + 1;
  gtk_adjustment_set_value (adjustment, 0);
  if (start->n_quiet_ticks < DATELINE_LIST_N_QUIET_TICKS && start->n_ticks < DATELINE_LIST_LAST_TICK)
    return G_SOURCE_CONTINUE;

  start->tick = 0;
  return G_SOURCE_REMOVE;
}

static void
begin (Start *start)
{
  start->is_at_start = TRUE;
  start->n_ticks = start->n_quiet_ticks = 0;
  if (start->tick == 0 && gtk_widget_get_mapped (GTK_WIDGET (start->list_view)))
    start->tick =
      gtk_widget_add_tick_callback (GTK_WIDGET (start->list_view), tick_cb, start, NULL);
}

/* Another size of the view is no reason to leave the start; the wheel and the keys are. */
static void
scrolled_cb (GtkListView *list_view, GtkAdjustment *adjustment)
{
  Start *start = g_object_get_data (G_OBJECT (list_view), START_KEY);
  int height = (int) gtk_adjustment_get_page_size (adjustment);
  int width = gtk_widget_get_width (GTK_WIDGET (list_view));
  gboolean is_resized = height != start->height || width != start->width;

  start->height = height;
  start->width = width;
  if (start->tick != 0)
    return;
  if (!is_resized)
    start->is_at_start = gtk_adjustment_get_value (adjustment) <= 0;
  else if (start->is_at_start)
    begin (start);
}

static void
map_cb (GtkListView *list_view, Start *start)
{
  /* It is in its scrolled window now, and stays there. */
  if (!start->is_watched)
    g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view)),
                             "value-changed", G_CALLBACK (scrolled_cb), list_view,
                             G_CONNECT_SWAPPED);
  start->is_watched = TRUE;
  if (start->is_at_start)
    begin (start);
}

static void
stop (Start *start)
{
  if (start->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (start->list_view), start->tick);
  start->tick = 0;
}

static void
unmap_cb (GtkListView *list_view, Start *start)
{
  stop (start);
}

/**
 * dateline_list_start_show:
 * @list_view: a list view in a scrolled window
 *
 * Scrolls to the heading above the first row, now or when the list is next to
 * be seen, and stays there until it is scrolled. To be called when the rows are others
 * than before.
 */
void
dateline_list_start_show (GtkListView *list_view)
{
  Start *start = g_object_get_data (G_OBJECT (list_view), START_KEY);

  if (start == NULL) {
    start = g_new0 (Start, 1);
    start->list_view = list_view;
    g_object_set_data_full (G_OBJECT (list_view), START_KEY, start, g_free);
    g_signal_connect (list_view, "map", G_CALLBACK (map_cb), start);
    g_signal_connect (list_view, "unmap", G_CALLBACK (unmap_cb), start);
  }
  begin (start);
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
  Start *start = g_object_get_data (G_OBJECT (list_view), START_KEY);

  if (start == NULL)
    return;
  stop (start);
  start->is_at_start = FALSE;
}

/**
 * dateline_list_start_is_kept:
 * @list_view: a list view
 *
 * Tells whether the list is at its start, or about to be.
 *
 * Returns: %TRUE until it is scrolled
 */
gboolean
dateline_list_start_is_kept (GtkListView *list_view)
{
  const Start *start = g_object_get_data (G_OBJECT (list_view), START_KEY);

  return start != NULL && start->is_at_start;
}
