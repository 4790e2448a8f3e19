/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "widgets/dateline-drop-area.h"

static GtkDropTarget *
find_target (GtkWidget *area)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (area);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET (controller))
      return GTK_DROP_TARGET (controller);
  }
  return NULL;
}

static void
dropped_cb (DatelineDropArea *area, GListModel *files, GString *seen)
{
  for (guint i = 0; i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autofree char *name = g_file_get_basename (file);

    g_string_append_printf (seen, "%s;", name);
  }
}

static gboolean
drop (GtkWidget *area, const GValue *value)
{
  gboolean is_taken = FALSE;

  g_signal_emit_by_name (find_target (area), "drop", value, 1., 1., &is_taken);
  return is_taken;
}

static void
test_files (void)
{
  GtkWidget *area = g_object_ref_sink (dateline_drop_area_new (gtk_label_new ("content")));
  g_autoptr (GString) seen = g_string_new (NULL);
  g_autoptr (GFile) one = g_file_new_for_path ("/one.dateline");
  g_autoptr (GFile) two = g_file_new_for_path ("/two.dateline");
  GFile *files[] = { one, two };
  GdkFileList *list = gdk_file_list_new_from_array (files, G_N_ELEMENTS (files));
  GdkFileList *none = gdk_file_list_new_from_array (files, 0);
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) single = G_VALUE_INIT;

  g_signal_connect (area, "files-dropped", G_CALLBACK (dropped_cb), seen);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, list);
  g_assert_true (drop (area, &value));
  g_assert_cmpstr (seen->str, ==, "one.dateline;two.dateline;");

  g_value_init (&single, G_TYPE_FILE);
  g_value_set_object (&single, two);
  g_assert_true (drop (area, &single));
  g_assert_cmpstr (seen->str, ==, "one.dateline;two.dateline;two.dateline;");

  g_value_take_boxed (&value, none);
  g_assert_false (drop (area, &value));
  g_assert_finalize_object (area);
}

static void
test_formats (void)
{
  GtkWidget *area = g_object_ref_sink (dateline_drop_area_new (gtk_label_new ("content")));
  GdkContentFormats *formats = gtk_drop_target_get_formats (find_target (area));

  g_assert_true (gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST));
  g_assert_true (gdk_content_formats_contain_gtype (formats, G_TYPE_FILE));
  g_assert_false (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING));
  g_assert_finalize_object (area);
}

static void
test_texts (void)
{
  GtkWidget *area = g_object_ref_sink (dateline_drop_area_new (gtk_label_new ("content")));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (area);
  GdkContentFormats *formats = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET_ASYNC (controller))
      formats = gtk_drop_target_async_get_formats (GTK_DROP_TARGET_ASYNC (controller));
  }
  g_assert_nonnull (formats);
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "text/html"));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "text/plain"));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8"));
  /* Addresses are for the one that takes files, which says that nothing is fetched. */
  g_assert_false (gdk_content_formats_contain_mime_type (formats, "text/uri-list"));
  g_clear_object (&controllers);
  g_assert_finalize_object (area);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/drop-area/files-are-handed-on-in-order", test_files);
  g_test_add_func ("/drop-area/one-target-takes-files-alone", test_formats);
  g_test_add_func ("/drop-area/another-takes-pages-and-texts", test_texts);
  return g_test_run ();
}
