/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline in the sidebar: its rows in each order, what is on screen now, the
 * overview and the marks of dates. */

#include "sidebar-window.h"
#include "widgets/sidebar/dateline-date-mark.h"
#include "widgets/sidebar/dateline-timeline-overview.h"
#include "widgets/sidebar/dateline-timeline-row.h"

static void
assert_rows (Fixture *fixture, const char *const *labels, guint n_labels)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);

  g_assert_cmpuint (rows->len, ==, n_labels);
  for (guint i = 0; i < n_labels; i++)
    gtk_test_accessible_assert_property (get_list_item (g_ptr_array_index (rows, i)),
                                         GTK_ACCESSIBLE_PROPERTY_LABEL, labels[i]);
}

static void
test_timeline (Fixture *fixture, gconstpointer data)
{
  static const char *const labels[] = {
    "before 10 May 2025: Iran and China sign agreements",
    "about May 2025, approximate: 29th oil and gas exhibition in Tehran",
    "10 May 2025, exact date: Hashemi meets Ambassador Cong in Tehran",
    "11 May 2025, exact date: State media report plans for closer cooperation",
    "after 11 May 2025: Hashemi to visit China",
  };
  static const char *const captions[] = {
    "before 10 May 2025", "about May 2025", "10 Sat", "11 Sun", "after 11 May 2025",
  };
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_autofree char *headings = describe_headings (fixture->sidebar);

  assert_rows (fixture, labels, G_N_ELEMENTS (labels));
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (dateline_text_row_get_caption (g_ptr_array_index (rows, i)), ==, captions[i]);
  g_assert_cmpstr (headings, ==, "Earlier|May 2025|Later");
}

/* A row that stays the same row must still say its date anew. */
static void
test_story_order (Fixture *fixture, gconstpointer data)
{
  static const char *const captions[] = {
    "11 May 2025",        "10 May 2025, a step back",
    "before 10 May 2025", "after 11 May 2025, a leap ahead",
    "about May 2025",
  };
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *headings = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->sidebar),
                                             "sidebar.timeline-order", "s", "story"));
  g_assert_cmpint (dateline_sidebar_get_timeline_order (fixture->sidebar), ==,
                   DATELINE_TIMELINE_ORDER_STORY);
  wait_for_frames (fixture->window);

  rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (captions));
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (dateline_text_row_get_caption (g_ptr_array_index (rows, i)), ==, captions[i]);
  headings = describe_headings (fixture->sidebar);
  g_assert_cmpstr (headings, ==, "As Told");
}

static void
test_current (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_autoptr (GListStore) events = g_list_store_new (DATELINE_TYPE_EVENT);
  DatelineTimelineRow *first = g_ptr_array_index (rows, 0);
  DatelineTimelineRow *third = g_ptr_array_index (rows, 2);

  g_list_store_append (events, dateline_timeline_row_get_event (third));
  dateline_sidebar_set_current_events (fixture->sidebar, G_LIST_MODEL (events));
  g_assert_false (dateline_timeline_row_get_current (first));
  g_assert_true (dateline_timeline_row_get_current (third));
  gtk_test_accessible_assert_property (get_list_item (GTK_WIDGET (third)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "On screen now");

  dateline_sidebar_set_current_events (fixture->sidebar, NULL);
  g_assert_false (dateline_timeline_row_get_current (third));
}

static void
test_overview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *overview = find_one (fixture->sidebar, DATELINE_TYPE_TIMELINE_OVERVIEW);
  g_autoptr (DatelineDocument) empty = read_empty ();

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (overview)), ==,
                   GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3 dated events, 1 to 31 May 2025");

  dateline_sidebar_set_document (fixture->sidebar, empty);
  g_assert_false (gtk_widget_get_visible (overview));
}

static GBytes *
render_mark (DatelineDateKind kind)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;
  guchar *pixels = g_malloc (32 * 32 * 4);

  dateline_date_mark_snapshot (kind, snapshot, &black, 16, 16, 11);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_true (gsk_renderer_realize (renderer, NULL, &error));
  g_assert_no_error (error);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, 32, 32));
  gdk_texture_download (texture, pixels, 32 * 4);
  gsk_renderer_unrealize (renderer);
  return g_bytes_new_take (pixels, 32 * 32 * 4);
}

/* No two kinds of dates look alike, whatever the colour. */
static void
test_marks (void)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; i < DATELINE_N_DATE_KINDS; i++)
    g_ptr_array_add (marks, render_mark ((DatelineDateKind) i));

  for (guint i = 0; i < marks->len; i++) {
    for (guint j = i + 1; j < marks->len; j++) {
      const guchar *a = g_bytes_get_data (g_ptr_array_index (marks, i), NULL);
      const guchar *b = g_bytes_get_data (g_ptr_array_index (marks, j), NULL);
      guint n_different = 0;

      for (gsize pixel = 0; pixel < 32 * 32; pixel++)
        n_different += ABS (a[pixel * 4 + 3] - b[pixel * 4 + 3]) > 96 ? 1 : 0;
      g_test_message ("kinds %u and %u differ in %u pixels", i, j, n_different);
      g_assert_cmpuint (n_different, >=, 10);
    }
  }
}

/* What is drawn lies at the side where a line begins. */
static void
test_mirror (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  DatelineTextRow *row = g_ptr_array_index (rows, 0);
  int width = gtk_widget_get_width (GTK_WIDGET (row));

  g_assert_cmpfloat_with_epsilon (dateline_text_row_mirror (row, 5, 10), 5, 1e-6);
  gtk_widget_set_direction (GTK_WIDGET (row), GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat_with_epsilon (dateline_text_row_mirror (row, 5, 10), width - 15, 1e-6);
}

static void
test_height_for_width (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  int wide, narrow;

  gtk_widget_measure (g_ptr_array_index (rows, 3), GTK_ORIENTATION_VERTICAL, 600, &wide, NULL, NULL,
                      NULL);
  gtk_widget_measure (g_ptr_array_index (rows, 3), GTK_ORIENTATION_VERTICAL, 160, &narrow, NULL,
                      NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("timeline", test_timeline);
  ADD ("story-order", test_story_order);
  ADD ("current", test_current);
  ADD ("overview", test_overview);
  ADD ("mirror", test_mirror);
  ADD ("height-for-width", test_height_for_width);
  g_test_add_func ("/sidebar/marks", test_marks);
  return g_test_run ();
}
