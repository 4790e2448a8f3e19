/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tabs above the pages of the sidebar: their names in every language, and their end. */

#include "sidebar-window.h"

/* What libadwaita would keep of each window that is closed. */
static void
test_tabs_end (void)
{
  GtkWidget *sidebar = g_object_ref_sink (dateline_sidebar_new ());
  GtkWidget *group = find_below (sidebar, ADW_TYPE_TOGGLE_GROUP);
  GtkWidget *tabs[3] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    AdwToggle *toggle = adw_toggle_group_get_toggle (ADW_TOGGLE_GROUP (group), i);

    g_set_weak_pointer (&tabs[i], adw_toggle_get_child (toggle));
    g_assert_nonnull (tabs[i]);
  }
  g_assert_finalize_object (sidebar);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    g_assert_null (tabs[i]);
}

static GtkCssProvider *
load_style (void)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/dateline_reader/Dateline/sidebar.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  return provider;
}

static GPtrArray *
find_tab_names (gpointer sidebar)
{
  return find_all (find_one (sidebar, ADW_TYPE_TOGGLE_GROUP), GTK_TYPE_LABEL);
}

/* Of the languages of Dateline, those with the longest names for the pages and with the widest
 * letters. */
static const char *const tab_names[][3] = {
  { "خط زمانی", "موجودیت‌ها", "نقل‌قول‌ها" },
  { "الخط الزمني", "الكيانات", "الاقتباسات" },
  { "Cronología", "Entidades", "Citas" },
  { "Chronologie", "Entités", "Citations" },
  { "Zeitleiste", "Entitäten", "Zitate" },
  { "ציר זמן", "ישויות", "ציטוטים" },
  { "时间线", "实体", "引语" },
};

static void
name_tabs (Fixture *fixture, const char *const *names)
{
  g_autoptr (GtkSelectionModel) pages =
    adw_view_stack_get_pages (ADW_VIEW_STACK (find_one (fixture->sidebar, ADW_TYPE_VIEW_STACK)));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++) {
    g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

    adw_view_stack_page_set_title (page, names[i]);
  }
}

static void
assert_whole_names (Fixture *fixture, const char *const *names)
{
  g_autoptr (GPtrArray) labels = find_tab_names (fixture->sidebar);

  g_assert_cmpuint (labels->len, ==, G_N_ELEMENTS (tab_names[0]));
  for (guint i = 0; i < labels->len; i++) {
    PangoLayout *layout = gtk_label_get_layout (labels->pdata[i]);

    g_assert_cmpstr (pango_layout_get_text (layout), ==, names[i]);
    g_assert_false (pango_layout_is_ellipsized (layout));
    g_assert_cmpint (pango_layout_get_unknown_glyphs_count (layout), ==, 0);
  }
}

/* The sidebar's least width, and somewhat less. */
static void
test_narrow_tabs (Fixture *fixture, gconstpointer data)
{
  static const int widths[] = { 280, 272 };
  GtkWidget *clamp = adw_clamp_new ();
  g_autoptr (GtkCssProvider) style = load_style ();
  g_autoptr (GPtrArray) labels = NULL;
  g_autoptr (GPtrArray) icons = NULL;

  g_object_ref (fixture->sidebar);
  adw_window_set_content (ADW_WINDOW (fixture->window), clamp);
  adw_clamp_set_unit (ADW_CLAMP (clamp), ADW_LENGTH_UNIT_PX);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (fixture->sidebar));
  g_object_unref (fixture->sidebar);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    adw_clamp_set_maximum_size (ADW_CLAMP (clamp), widths[i]);
    for (guint k = 0; k < G_N_ELEMENTS (tab_names); k++) {
      name_tabs (fixture, tab_names[k]);
      wait_for_frames (fixture->window);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->sidebar)), ==, widths[i]);
      assert_whole_names (fixture, tab_names[k]);
    }
  }

  dateline_sidebar_set_narrow (fixture->sidebar, TRUE);
  wait_for_frames (fixture->window);
  labels = find_tab_names (fixture->sidebar);
  icons = find_all (find_one (fixture->sidebar, ADW_TYPE_TOGGLE_GROUP), GTK_TYPE_IMAGE);
  g_assert_cmpuint (labels->len, ==, 0);
  g_assert_cmpuint (icons->len, ==, G_N_ELEMENTS (tab_names[0]));
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (),
                                                 GTK_STYLE_PROVIDER (style));
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("names-of-pages-are-whole-or-icons", test_narrow_tabs);
  g_test_add_func ("/sidebar/tabs-end", test_tabs_end);
  return g_test_run ();
}
