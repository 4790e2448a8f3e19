/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What adapts to its width gets no other in between. */

#include "widgets/dateline-adaptive-layout.h"

#include <adwaita.h>

#include "frames.h"

#define WIDEST_COLLAPSED 860

/* Writes down each width that it gets. */
#define TYPE_RECORDER (recorder_get_type ())
G_DECLARE_FINAL_TYPE (Recorder, recorder, TEST, RECORDER, GtkWidget)

struct _Recorder {
  GtkWidget parent_instance;

  GArray *widths; /* of int */
};

G_DEFINE_FINAL_TYPE (Recorder, recorder, GTK_TYPE_WIDGET)

static void
recorder_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  g_array_append_val (TEST_RECORDER (widget)->widths, width);
}

static void
recorder_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  *minimum = *natural = 250;
}

static void
recorder_finalize (GObject *object)
{
  g_array_unref (TEST_RECORDER (object)->widths);
  G_OBJECT_CLASS (recorder_parent_class)->finalize (object);
}

static void
recorder_class_init (RecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = recorder_finalize;
  GTK_WIDGET_CLASS (klass)->measure = recorder_measure;
  GTK_WIDGET_CLASS (klass)->size_allocate = recorder_size_allocate;
}

static void
recorder_init (Recorder *self)
{
  self->widths = g_array_new (FALSE, FALSE, sizeof (int));
}

static void
adapt_cb (AdwOverlaySplitView *split_view, int width, int height)
{
  adw_overlay_split_view_set_collapsed (split_view, width <= WIDEST_COLLAPSED);
}

static GtkWidget *
make_area (GtkWidget *child, GCallback adapt, gpointer user_data)
{
  GtkWidget *area = adw_bin_new ();
  GtkLayoutManager *layout = g_object_new (DATELINE_TYPE_ADAPTIVE_LAYOUT, NULL);

  g_signal_connect_swapped (layout, "adapt", adapt, user_data);
  gtk_widget_set_layout_manager (area, layout);
  adw_bin_set_child (ADW_BIN (area), child);
  return area;
}

/* The width of a window may have that of its frame in it. */
static int
resize (GtkWidget *window, GtkWidget *content, int width)
{
  const int before = gtk_widget_get_width (content);

  gtk_window_set_default_size (GTK_WINDOW (window), width, 400);
  for (guint i = 0; i < 100 && gtk_widget_get_width (content) == before; i++)
    wait_for_frames (window);
  wait_for_frames (window);
  g_assert_cmpint (gtk_widget_get_width (content), !=, before);
  return gtk_widget_get_width (content);
}

static void
test_one_width (void)
{
  static const int widths[] = { 740, 1000, 500, 1100 };
  GtkWidget *window = adw_window_new ();
  GtkWidget *split_view = adw_overlay_split_view_new ();
  Recorder *content = g_object_new (TYPE_RECORDER, NULL);

  adw_overlay_split_view_set_content (ADW_OVERLAY_SPLIT_VIEW (split_view), GTK_WIDGET (content));
  adw_overlay_split_view_set_sidebar (ADW_OVERLAY_SPLIT_VIEW (split_view), gtk_label_new ("side"));
  adw_overlay_split_view_set_min_sidebar_width (ADW_OVERLAY_SPLIT_VIEW (split_view), 300);
  gtk_widget_set_size_request (window, 360, 294);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 400);
  adw_window_set_content (ADW_WINDOW (window),
                          make_area (split_view, G_CALLBACK (adapt_cb), split_view));
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frames (window);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    gboolean is_narrow;
    int width;

    g_array_set_size (content->widths, 0);
    width = resize (window, split_view, widths[i]);
    is_narrow = width <= WIDEST_COLLAPSED;
    g_assert_cmpint (is_narrow, ==, i % 2 == 0);
    g_assert_cmpint (adw_overlay_split_view_get_collapsed (ADW_OVERLAY_SPLIT_VIEW (split_view)), ==,
                     is_narrow);
    g_assert_cmpuint (content->widths->len, >, 0);
    for (guint k = 0; k < content->widths->len; k++)
      g_assert_cmpint (g_array_index (content->widths, int, k), ==,
                       is_narrow ? width : width - 300);
  }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
note_cb (int *seen, int width, int height)
{
  seen[0] = width;
  seen[1] = height;
}

static void
test_room (void)
{
  int seen[2] = { 0 };
  GtkWidget *area = g_object_ref_sink (
    make_area (g_object_new (TYPE_RECORDER, NULL), G_CALLBACK (note_cb), seen));
  int minimum;

  gtk_widget_measure (area, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  gtk_widget_allocate (area, 600, 300, -1, NULL);
  g_assert_cmpint (seen[0], ==, 600);
  g_assert_cmpint (seen[1], ==, 300);
  g_object_unref (area);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/adaptive-layout/no-other-width-in-between", test_one_width);
  g_test_add_func ("/widgets/adaptive-layout/asks-for-nothing-and-tells-what-there-is",
                   test_room);
  return g_test_run ();
}
