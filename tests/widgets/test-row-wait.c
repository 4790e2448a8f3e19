/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rows of a long list: those out of sight are laid out later than those in sight, and
 * then as tall as their words are. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/sidebar/dateline-row-wait.h"
#include "widgets/sidebar/dateline-text-row-private.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-view.h"

#define N_EVENTS 150
#define N_FEW 60 /* rows that are in sight, or nearly */

typedef struct {
  GtkWidget *window;
  DatelineTimelineView *view;
  DatelineDocument *document;
  gboolean is_painted;
  guint n_waiting;          /* when it was painted */
  guint n_waiting_in_sight; /* of these */
} Fixture;

static DatelineDocument *
make_document (void)
{
  GString *text = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":"
    "[{\"type\":\"paragraph\",\"text\":\"words\"}]},\"events\":[");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  for (guint i = 0; i < N_EVENTS; i++) {
    g_string_append_printf (text,
                            "%s{\"id\":\"e%u\",\"when\":\"2025-05-%02u\",\"title\":\"An event",
                            i > 0 ? "," : "", i, 1 + i % 28);
    for (guint k = 0; k < i * 7 % 23; k++)
      g_string_append (text, k % 3 == 0 ? " iii" : " something");
    g_string_append (text, "\",\"evidence\":[{\"block\":0,\"start\":0,\"end\":5}]}");
  }
  g_string_append (text, "]}");
  bytes = g_string_free_to_bytes (text);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static void
list_rows (GtkWidget *widget, GPtrArray *rows)
{
  if (DATELINE_IS_TIMELINE_ROW (widget)) {
    g_ptr_array_add (rows, widget);
    return;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_rows (child, rows);
}

static guint
count_waiting (Fixture *fixture, guint *n_in_sight)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n_waiting = 0;

  *n_in_sight = 0;
  list_rows (GTK_WIDGET (fixture->view), rows);
  for (guint i = 0; i < rows->len; i++) {
    if (dateline_text_row_get_private (g_ptr_array_index (rows, i))->waits) {
      n_waiting++;
      *n_in_sight += dateline_row_wait_is_in_sight (g_ptr_array_index (rows, i));
    }
  }
  return n_waiting;
}

static void
painted_cb (GdkFrameClock *clock, Fixture *fixture)
{
  if (!fixture->is_painted)
    fixture->n_waiting = count_waiting (fixture, &fixture->n_waiting_in_sight);
  fixture->is_painted = TRUE;
}

static void
wait_for_frame (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->window);
  const gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), fixture);

  fixture->is_painted = FALSE;
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (!fixture->is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static guint
count_rows (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  list_rows (GTK_WIDGET (fixture->view), rows);
  return rows->len;
}

/* Until all rows are there and none waits, and what they changed is on the screen. */
static void
wait_for_rows (Fixture *fixture)
{
  guint n_in_sight;

  do
    wait_for_frame (fixture);
  while (count_rows (fixture) < N_EVENTS || count_waiting (fixture, &n_in_sight) > 0);
  wait_for_frame (fixture);
  wait_for_frame (fixture);
}

/* A list view gives no room to a row that is far away, but asks how much it wants. */
static void
assert_heights (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n_allocated = 0;
  int width = 0;

  list_rows (GTK_WIDGET (fixture->view), rows);
  g_assert_cmpuint (rows->len, ==, N_EVENTS);
  for (guint i = 0; i < rows->len; i++)
    width = MAX (width, gtk_widget_get_width (g_ptr_array_index (rows, i)));
  for (guint i = 0; i < rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (rows, i);
    DatelineTextRowPlacement placement;
    int wanted;

    gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, &wanted, NULL, NULL, NULL);
    dateline_text_row_place (DATELINE_TEXT_ROW (row), width, &placement);
    g_assert_cmpint (wanted, ==, (int) (placement.height + 0.5));
    if (gtk_widget_get_width (row) != width)
      continue;
    n_allocated++;
    g_assert_cmpint (gtk_widget_get_height (row), ==, wanted);
  }
  g_assert_cmpuint (n_allocated, >, 5);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = make_document ();
  fixture->view = DATELINE_TIMELINE_VIEW (dateline_timeline_view_new ());
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  dateline_list_page_set_document (DATELINE_LIST_PAGE (fixture->view), fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frame (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count_rows (fixture), <=, N_FEW);
  g_assert_cmpuint (fixture->n_waiting_in_sight, ==, 0);
  wait_for_rows (fixture);
  assert_heights (fixture);
}

/* All rows have to be laid out again. */
static void
widen (Fixture *fixture)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (fixture->view));

  wait_for_rows (fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 460, 700);
  while (gtk_widget_get_width (GTK_WIDGET (fixture->view)) == width)
    wait_for_frame (fixture);
}

static void
test_width (Fixture *fixture, gconstpointer data)
{
  widen (fixture);
  g_assert_cmpuint (fixture->n_waiting, >, N_EVENTS - N_FEW);
  g_assert_cmpuint (fixture->n_waiting_in_sight, ==, 0);
  wait_for_rows (fixture);
  assert_heights (fixture);
}

static void
test_reveal (Fixture *fixture, gconstpointer data)
{
  GListModel *events = dateline_document_get_events (fixture->document);
  g_autoptr (DatelineEvent) last = g_list_model_get_item (events, 27 + 28 * 4);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  g_assert_true (dateline_timeline_view_reveal (fixture->view, last));
  wait_for_rows (fixture);
  assert_heights (fixture);
  list_rows (GTK_WIDGET (fixture->view), rows);
  for (guint i = 0; i < rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (rows, i);
    graphene_rect_t bounds;

    if (dateline_timeline_row_get_event (DATELINE_TIMELINE_ROW (row)) != last)
      continue;
    g_assert_true (gtk_widget_compute_bounds (row, GTK_WIDGET (fixture->view), &bounds));
    g_assert_cmpfloat (bounds.origin.y, >, 0);
    g_assert_cmpfloat (bounds.origin.y, <,
                       gtk_widget_get_height (GTK_WIDGET (fixture->view)) - 10.f);
    return;
  }
  g_assert_not_reached ();
}

/* What waits goes with its window. */
static void
test_close (Fixture *fixture, gconstpointer data)
{
  widen (fixture);
  g_assert_cmpuint (fixture->n_waiting, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/row-wait/out of sight, and not in sight", Fixture, NULL, set_up, test_new,
              tear_down);
  g_test_add ("/row-wait/at another width too", Fixture, NULL, set_up, test_width, tear_down);
  g_test_add ("/row-wait/a row far down is brought into sight", Fixture, NULL, set_up, test_reveal,
              tear_down);
  g_test_add ("/row-wait/the window closes", Fixture, NULL, set_up, test_close, tear_down);
  return g_test_run ();
}
