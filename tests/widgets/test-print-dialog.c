/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The dialog that asks what is to be printed: how its title is seen. */

#include "widgets/print/dateline-print-dialog.h"

static void
wait_for_frames (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  while (gdk_frame_clock_get_frame_counter (clock) < frame + 4) {
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    g_main_context_iteration (NULL, TRUE);
  }
}

/* The labels with some words that are on screen; none of them may be cut. */
static guint
count_whole (GtkWidget *widget, const char *words)
{
  guint n_whole = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words)) {
    g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))));
    n_whole++;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_whole += count_whole (child, words);
  return n_whole;
}

/* However large the text is, however narrow the window, and however long the words of a
 * language are, the title is there once. */
static void
test_title (void)
{
  static const struct {
    int percent; /* of the size of the text */
    int width;
  } cases[] = { { 100, 800 }, { 100, 440 }, { 100, 360 }, { 115, 360 },
                { 150, 360 }, { 150, 800 }, { 200, 360 }, { 200, 800 } };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *window = adw_window_new ();
    AdwDialog *dialog = dateline_print_dialog_new (TRUE);

    g_test_message ("%d %%, %d pixels", cases[i].percent, cases[i].width);
    /* In German. */
    adw_dialog_set_title (dialog, "Als PDF exportieren");
    gtk_button_set_label (GTK_BUTTON (adw_dialog_get_default_widget (dialog)), "_Exportieren …");
    g_object_set (settings, "gtk-xft-dpi", 96 * PANGO_SCALE * cases[i].percent / 100, NULL);
    gtk_widget_set_size_request (window, cases[i].width, 640);
    gtk_window_present (GTK_WINDOW (window));
    adw_dialog_present (dialog, window);
    wait_for_frames (window);
    g_assert_cmpuint (count_whole (window, adw_dialog_get_title (dialog)), ==, 1);
    gtk_window_destroy (GTK_WINDOW (window));
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/widgets/print-dialog/its-title-is-never-cut", test_title);
  return g_test_run ();
}
