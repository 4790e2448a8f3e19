/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Another program, such as a browser: it has a page and its text on the clipboard, and
 * lets them be dragged out of its window.
 *
 * Usage: offer TEXT [PAGE [ADDRESS [LINKS]]]; "-" for what there is none of. ADDRESS is where
 * the page is from, as Firefox says it. It prints a line when it is ready, and ends when its
 * window is closed or its standard input ends. */

#include <gtk/gtk.h>
#include <string.h>

static GBytes *
make_bytes (const char *type, const char *words)
{
  glong n_units;
  gunichar2 *units;

  if (!g_str_equal (type, "text/x-moz-url-priv"))
    return g_bytes_new (words, strlen (words));
  units = g_utf8_to_utf16 (words, -1, NULL, &n_units, NULL);
  return g_bytes_new_take (units, (gsize) n_units * sizeof *units);
}

static GdkContentProvider *
make_content (int argc, char **argv)
{
  static const char *const types[] = { "text/html", "text/x-moz-url-priv", "text/uri-list" };
  GdkContentProvider *providers[G_N_ELEMENTS (types) + 1];
  gsize n_providers = 0;

  for (int i = 2; i < argc && i - 2 < (int) G_N_ELEMENTS (types); i++) {
    if (!g_str_equal (argv[i], "-")) {
      g_autoptr (GBytes) bytes = make_bytes (types[i - 2], argv[i]);

      providers[n_providers++] = gdk_content_provider_new_for_bytes (types[i - 2], bytes);
    }
  }
  if (!g_str_equal (argv[1], "-"))
    providers[n_providers++] = gdk_content_provider_new_typed (G_TYPE_STRING, argv[1]);
  return gdk_content_provider_new_union (providers, n_providers);
}

static gboolean
input_cb (GIOChannel *channel, GIOCondition condition, gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

static gboolean
close_cb (GtkWindow *window, GMainLoop *loop)
{
  g_main_loop_quit (loop);
  return TRUE;
}

static void
mapped_cb (GtkWidget *window)
{
  g_print ("ready\n");
}

int
main (int argc, char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  g_autoptr (GdkContentProvider) content = NULL;
  GtkDragSource *source;
  GtkWidget *window, *label;

  if (argc < 2)
    return 2;
  gtk_init ();
  content = make_content (argc, argv);
  window = gtk_window_new ();
  label = gtk_label_new ("Drag");
  source = gtk_drag_source_new ();
  gtk_drag_source_set_content (source, content);
  gtk_widget_add_controller (label, GTK_EVENT_CONTROLLER (source));
  gtk_window_set_title (GTK_WINDOW (window), "Offer");
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 200);
  gtk_window_set_child (GTK_WINDOW (window), label);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (window), content);
  g_signal_connect_after (window, "map", G_CALLBACK (mapped_cb), NULL);
  g_signal_connect (window, "close-request", G_CALLBACK (close_cb), loop);
  g_io_add_watch (input, G_IO_HUP, input_cb, loop);
  gtk_window_present (GTK_WINDOW (window));
  g_main_loop_run (loop);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
