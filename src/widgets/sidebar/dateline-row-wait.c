/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rows that nobody can see yet. A list view has some two hundred rows, however few there is
 * room for, and measures all of them at once: those out of sight say about how tall they are,
 * and are laid out between frames, a few at a time. */

#include "dateline-row-wait.h"

/* So many are laid out in about a millisecond. */
#define N_ROWS_AT_ONCE 16

typedef struct {
  GtkWidget *row;
  DatelineRowWaitFunc lay_out;
} Waiting;

static GQueue waiting = G_QUEUE_INIT; /* of Waiting */
static guint source;

/**
 * dateline_row_wait_is_in_sight:
 * @row: what a row of a list view shows
 *
 * Tells whether the row is where the list view can be seen, or about to be: no farther than
 * half its height from there. Without a list view any row is.
 *
 * Returns: %FALSE if the row can wait
 */
gboolean
dateline_row_wait_is_in_sight (GtkWidget *row)
{
  GtkWidget *item = gtk_widget_get_parent (row);
  GtkWidget *list_view = item != NULL ? gtk_widget_get_parent (item) : NULL;
  graphene_rect_t bounds;
  float height;

  if (list_view == NULL || !GTK_IS_LIST_VIEW (list_view) ||
      !gtk_widget_compute_bounds (item, list_view, &bounds))
    return TRUE;
  /* A list view gives no room at all to what is far away. */
  height = (float) gtk_widget_get_height (list_view);
  return bounds.size.height > 0 && bounds.origin.y < 1.5f * height &&
         bounds.origin.y + bounds.size.height > -0.5f * height;
}

static gboolean
lay_out_cb (gpointer user_data)
{
  for (guint i = 0; i < N_ROWS_AT_ONCE; i++) {
    Waiting *first = g_queue_pop_head (&waiting);

    if (first == NULL) {
      source = 0;
      return G_SOURCE_REMOVE;
    }
    first->lay_out (first->row);
    g_free (first);
  }
  return G_SOURCE_CONTINUE;
}

/**
 * dateline_row_wait_add:
 * @row: a row that does not wait yet
 * @lay_out: what to do when its turn comes
 *
 * Lets @row wait. It must be taken out before it is gone.
 */
void
dateline_row_wait_add (GtkWidget *row, DatelineRowWaitFunc lay_out)
{
  Waiting *last = g_new (Waiting, 1);

  *last = (Waiting) { row, lay_out };
  g_queue_push_tail (&waiting, last);
  if (source == 0)
    source = g_idle_add (lay_out_cb, NULL);
}

/**
 * dateline_row_wait_remove:
 * @row: a row
 *
 * Lets @row wait no longer, if it does.
 */
void
dateline_row_wait_remove (GtkWidget *row)
{
  for (GList *link = waiting.head; link != NULL; link = link->next) {
    if (((Waiting *) link->data)->row == row) {
      g_free (link->data);
      g_queue_delete_link (&waiting, link);
      return;
    }
  }
}
