/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The lists of entities and of quotes in the sidebar: their order, their headings,
 * and the search. */

#include "sidebar-window.h"
#include "widgets/sidebar/dateline-entity-list.h"
#include "widgets/sidebar/dateline-text-row.h"

static void
assert_entity (GListModel *model, guint position, const char *id)
{
  g_autoptr (DatelineEntity) entity = g_list_model_get_item (model, position);

  g_assert_cmpstr (dateline_entity_get_id (entity), ==, id);
}

static void
test_entities (Fixture *fixture, gconstpointer data)
{
  DatelineListPage *list;
  GListModel *model;
  g_autoptr (GPtrArray) rows = NULL;
  guint start, end;

  dateline_sidebar_set_page (fixture->sidebar, "entities");
  wait_for_frames (fixture->window);
  list = DATELINE_LIST_PAGE (find_one (fixture->sidebar, DATELINE_TYPE_ENTITY_LIST));
  model = dateline_list_page_get_model (list);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 22);

  assert_entity (model, 0, "cong");
  assert_entity (model, 1, "hashemi");
  assert_entity (model, 2, "mohajerani");
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 1, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 3);

  rows = find_all (list, DATELINE_TYPE_TEXT_ROW);
  gtk_test_accessible_assert_property (get_list_item (g_ptr_array_index (rows, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Cong Peiwu, person, 5 mentions");
}

static void
wait_for_search (DatelineListPage *list, const char *text, guint n_results)
{
  GListModel *model = dateline_list_page_get_model (list);

  dateline_list_page_set_search (list, text);
  while (g_list_model_get_n_items (model) != n_results)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  DatelineListPage *list;
  GListModel *model;
  g_autoptr (DatelineEntity) tehran = NULL;

  dateline_sidebar_set_page (fixture->sidebar, "entities");
  wait_for_frames (fixture->window);
  list = DATELINE_LIST_PAGE (find_one (fixture->sidebar, DATELINE_TYPE_ENTITY_LIST));
  model = dateline_list_page_get_model (list);

  /* By name, whatever the case; by another name; nothing. */
  wait_for_search (list, "TEHRAN", 1);
  tehran = g_list_model_get_item (model, 0);
  g_assert_cmpstr (dateline_entity_get_id (tehran), ==, "tehran");
  wait_for_search (list, "ambassador cong", 1);
  assert_entity (model, 0, "cong");
  wait_for_search (list, "zebra", 0);
  wait_for_frames (fixture->window);
  g_assert_cmpstr (
    adw_status_page_get_title (ADW_STATUS_PAGE (find_one (list, ADW_TYPE_STATUS_PAGE))), ==,
    "No Results");

  wait_for_search (list, "", 22);
}

static void
test_quotes (Fixture *fixture, gconstpointer data)
{
  DatelineListPage *list;
  g_autofree char *headings = NULL;
  g_autofree char *no_headings = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 1400);
  dateline_sidebar_set_page (fixture->sidebar, "quotes");
  wait_for_frames (fixture->window);
  list = DATELINE_LIST_PAGE (find_one (fixture->sidebar, DATELINE_TYPE_QUOTE_LIST));
  headings = describe_headings (list);
  g_assert_true (g_str_has_prefix (headings, "Fatemeh Mohajerani|Cong Peiwu"));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->sidebar), "sidebar.quote-order",
                                             "s", "reading"));
  g_assert_cmpint (dateline_sidebar_get_quote_order (fixture->sidebar), ==,
                   DATELINE_QUOTE_ORDER_READING);
  wait_for_frames (fixture->window);
  no_headings = describe_headings (list);
  g_assert_cmpstr (no_headings, ==, "");

  rows = find_all (list, DATELINE_TYPE_TEXT_ROW);
  gtk_test_accessible_assert_property (
    get_list_item (g_ptr_array_index (rows, 1)), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Sattar Hashemi, Reported speech: Iran’s commitment to agreements signed earlier with China");
  g_assert_cmpstr (dateline_text_row_get_caption (g_ptr_array_index (rows, 1)), ==,
                   "Sattar Hashemi · Reported speech");
}

/* The heading above the first row is not scrolled out of sight. */
static void
test_first_heading (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list_view;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 300);
  dateline_sidebar_set_page (fixture->sidebar, "entities");
  wait_for_frames (fixture->window);
  wait_for_frames (fixture->window);

  list_view = find_one (fixture->sidebar, GTK_TYPE_LIST_VIEW);
  g_assert_cmpfloat_with_epsilon (
    gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view))), 0, 0.5);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("entities", test_entities);
  ADD ("search", test_search);
  ADD ("quotes", test_quotes);
  ADD ("first-heading", test_first_heading);
  return g_test_run ();
}
