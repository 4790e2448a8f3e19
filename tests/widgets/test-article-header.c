/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands above an article: how it is set. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/article/dateline-article-header.h"

#define WIDTH 300

#define TWO_LINES                                                                                  \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"h\",\"article\":{"                              \
  "\"title\":\"A bridge over the river is opened\","                                               \
  "\"subtitle\":\"It took nine years and two floods, and nobody believed in it any more\","        \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]}}"

static GtkWidget *
find_by_class (GtkWidget *widget, const char *name)
{
  if (gtk_widget_has_css_class (widget, name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_by_class (child, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static int
measure (GtkWidget *header, const char *name)
{
  GtkWidget *label = find_by_class (header, name);
  int height;

  g_assert_nonnull (label);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, WIDTH, NULL, &height, NULL, NULL);
  return height;
}

/* The lines of the headline and of the standfirst are as far apart as the reader wants
 * those of the text, and no nearer than their letters need. */
static void
test_line_height (void)
{
  const char *const names[] = { "article-title", "article-subtitle" };
  g_autoptr (GBytes) bytes = g_bytes_new_static (TWO_LINES, strlen (TWO_LINES));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkWidget *header = dateline_article_header_new ();

  g_assert_no_error (error);
  gtk_window_set_child (GTK_WINDOW (window), header);
  dateline_article_header_set_reading_style (DATELINE_ARTICLE_HEADER (header), style);
  dateline_article_header_set_document (DATELINE_ARTICLE_HEADER (header), document);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    int close, far;

    g_object_set (style, "line-height", 100, NULL);
    close = measure (header, names[i]);
    g_object_set (style, "line-height", 150, NULL);
    far = measure (header, names[i]);
    g_assert_cmpint (close, >, 0);
    g_assert_cmpint (far, >=, close * 12 / 10);
    g_assert_cmpint (far, <=, close * 15 / 10);
  }
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  g_test_add_func ("/widgets/header/line-height-is-the-readers", test_line_height);
  return g_test_run ();
}
