/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/article/dateline-article-view-private.h"
#include "widgets/article/dateline-figure.h"

static GBytes *
make_png (int width, int height)
{
  gsize stride = (gsize) width * 4;
  g_autoptr (GBytes) pixels =
    g_bytes_new_take (g_malloc0 (stride * (gsize) height), stride * (gsize) height);
  g_autoptr (GdkTexture) texture =
    gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);

  return gdk_texture_save_to_png_bytes (texture);
}

/* What a picture says of itself, and no more of it. */
static GBytes *
make_claim (guint8 high_byte)
{
  guint8 header[33] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

  header[18] = header[22] = high_byte;
  return g_bytes_new (header, sizeof header);
}

static GtkWidget *
make_figure (const char *type, GBytes *data)
{
  g_autofree char *base64 =
    g_base64_encode (g_bytes_get_data (data, NULL), g_bytes_get_size (data));
  g_autofree char *text = g_strdup_printf (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":["
    "{\"type\":\"figure\",\"caption\":\"\",\"image\":{\"type\":\"%s\",\"data\":\"%s\"}}]}}",
    type, base64);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return dateline_figure_new (
    dateline_article_get_block (dateline_document_get_article (document), 0));
}

/* Shows a figure until it has its picture, or says why not. */
static GtkWindow *
show_figure (GtkWidget *figure)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_child (window, figure);
  gtk_window_present (window);
  g_assert_false (dateline_figure_is_loaded (DATELINE_FIGURE (figure)));
  while (!dateline_figure_is_loaded (DATELINE_FIGURE (figure)))
    g_main_context_iteration (NULL, TRUE);
  return window;
}

static GdkPaintable *
get_paintable (GtkWidget *figure)
{
  return gtk_picture_get_paintable (GTK_PICTURE (gtk_widget_get_first_child (figure)));
}

static const char *
get_reason (GtkWidget *figure)
{
  GtkWidget *last = gtk_widget_get_last_child (figure);

  return GTK_IS_LABEL (last) ? gtk_label_get_text (GTK_LABEL (last)) : NULL;
}

static void
test_loads (void)
{
  g_autoptr (GBytes) png = make_png (600, 300);
  GtkWidget *figure = make_figure ("image/png", png);
  GtkWindow *window;

  g_assert_cmpfloat_with_epsilon (dateline_figure_get_ratio (DATELINE_FIGURE (figure)), 2., .001);
  window = show_figure (figure);
  g_assert_cmpint (gdk_paintable_get_intrinsic_width (get_paintable (figure)), ==, 600);
  g_assert_null (get_reason (figure));
  gtk_window_destroy (window);
}

static void
test_shrinks (void)
{
  g_autoptr (GBytes) png = make_png (5000, 1000);
  GtkWidget *figure = make_figure ("image/png", png);
  GtkWindow *window = show_figure (figure);

  g_assert_cmpint (gdk_paintable_get_intrinsic_width (get_paintable (figure)), ==, 2048);
  g_assert_cmpint (gdk_paintable_get_intrinsic_height (get_paintable (figure)), ==, 409);
  gtk_window_destroy (window);
}

static void
assert_refused (const char *type, GBytes *data, double ratio, const char *reason)
{
  GtkWidget *figure = make_figure (type, data);
  GtkWindow *window;

  g_assert_cmpfloat_with_epsilon (dateline_figure_get_ratio (DATELINE_FIGURE (figure)), ratio, .01);
  window = show_figure (figure);
  g_assert_null (get_paintable (figure));
  g_assert_cmpstr (get_reason (figure), ==, reason);
  gtk_window_destroy (window);
}

static void
test_refuses (void)
{
  g_autoptr (GBytes) huge = make_claim (0x2f);
  g_autoptr (GBytes) cut = make_claim (0x01);
  g_autoptr (GBytes) text = g_bytes_new_static ("no picture", 10);
  g_autoptr (GString) deep = g_string_new ("<svg width='9' height='9'>");
  g_autoptr (GBytes) svg = NULL;

  assert_refused ("image/png", huge, 1., "This picture is too large to be shown.");
  assert_refused ("image/png", cut, 1., "This picture cannot be shown.");
  assert_refused ("image/jpeg", text, 0., "This picture cannot be shown.");
  for (guint i = 0; i < 200; i++)
    g_string_append (deep, "<g>");
  svg = g_bytes_new (deep->str, deep->len);
  assert_refused ("image/svg+xml", svg, 0., "This picture is too large to be shown.");
}

static void
test_closes_while_loading (void)
{
  g_autoptr (GBytes) png = make_png (4000, 4000);
  GtkWidget *figure = make_figure ("image/png", png);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_child (window, figure);
  g_object_add_weak_pointer (G_OBJECT (figure), (gpointer *) &figure);
  gtk_window_present (window);
  gtk_window_destroy (window);
  while (figure != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* A page of the web has its pictures elsewhere: it leaves no holes in the text. */
static void
test_without_image (void)
{
  static const struct {
    const char *words;
    gboolean has_room;
  } cases[] = {
    { "\"caption\":\"The harbour.\"", FALSE },
    { "\"caption\":\"\",\"alt\":\"A harbour\"", TRUE },
    { "\"caption\":\"The harbour.\",\"image\":{\"type\":\"image/png\",\"data\":\"AAAA\"}", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *json = g_strdup_printf (
      "{\"format\":\"dateline\",\"version\":1,\"id\":\"f\",\"article\":{\"title\":\"F\","
      "\"blocks\":[{\"type\":\"figure\",%s}]}}",
      cases[i].words);
    g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
    g_autoptr (GError) error = NULL;
    g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
    GtkWidget *view = g_object_ref_sink (dateline_article_view_new ());
    double y, height;

    g_assert_no_error (error);
    dateline_article_view_set_document (DATELINE_ARTICLE_VIEW (view), document);
    dateline_article_layout_set_width (
      dateline_article_view_peek_layout (DATELINE_ARTICLE_VIEW (view)), 600.);
    g_assert_cmpint (
      dateline_article_layout_get_figure (
        dateline_article_view_peek_layout (DATELINE_ARTICLE_VIEW (view)), 0, &y, &height),
      ==, cases[i].has_room);
    g_object_unref (view);
  }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/figure/has-its-proportions-before-its-picture", test_loads);
  g_test_add_func ("/figure/keeps-no-more-pixels-than-a-page-needs", test_shrinks);
  g_test_add_func ("/figure/says-why-there-is-no-picture", test_refuses);
  g_test_add_func ("/figure/has-no-room-without-an-image", test_without_image);
  g_test_add_func ("/figure/may-go-while-its-picture-is-decoded", test_closes_while_loading);
  return g_test_run ();
}
