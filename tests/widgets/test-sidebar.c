/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sidebar as a whole: its pages, what happens when a row is pressed or an event
 * is asked for, a document without anything, and its end. */

#include "sidebar-window.h"
#include "widgets/sidebar/dateline-entity-list.h"
#include "widgets/sidebar/dateline-quote-list.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-view.h"

static void
activated_cb (gpointer sender, GObject *item, GObject **activated)
{
  g_set_object (activated, item);
}

static void
activate_row (gpointer root, guint position)
{
  GtkWidget *list_view = find_one (root, GTK_TYPE_LIST_VIEW);

  g_assert_true (gtk_list_view_get_single_click_activate (GTK_LIST_VIEW (list_view)));
  g_assert_cmpint (gtk_list_view_get_tab_behavior (GTK_LIST_VIEW (list_view)), ==,
                   GTK_LIST_TAB_ITEM);
  g_assert_true (gtk_widget_activate_action (list_view, "list.activate-item", "u", position));
}

static void
test_signals (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GObject) activated = NULL;

  g_signal_connect (fixture->sidebar, "event-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_connect (fixture->sidebar, "entity-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_connect (fixture->sidebar, "quote-activated", G_CALLBACK (activated_cb), &activated);

  activate_row (fixture->sidebar, 4);
  g_assert_cmpstr (dateline_event_get_id (DATELINE_EVENT (activated)), ==, "visit");

  dateline_sidebar_set_page (fixture->sidebar, "entities");
  wait_for_frames (fixture->window);
  activate_row (fixture->sidebar, 0);
  g_assert_cmpstr (dateline_entity_get_id (DATELINE_ENTITY (activated)), ==, "cong");

  dateline_sidebar_set_page (fixture->sidebar, "quotes");
  wait_for_frames (fixture->window);
  activate_row (fixture->sidebar, 0);
  g_assert_cmpstr (dateline_entity_get_id (dateline_quote_get_speaker (DATELINE_QUOTE (activated))),
                   ==, "mohajerani");
}

static void
test_pages (Fixture *fixture, gconstpointer data)
{
  GtkWidget *title = find_one (fixture->sidebar, ADW_TYPE_WINDOW_TITLE);
  AdwViewStack *stack = ADW_VIEW_STACK (find_one (fixture->sidebar, ADW_TYPE_VIEW_STACK));
  g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));

  g_assert_cmpstr (dateline_sidebar_get_page (fixture->sidebar), ==, "timeline");
  g_object_bind_property (fixture->sidebar, "page", label, "label",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  adw_view_stack_set_visible_child_name (stack, "quotes");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "quotes");
  g_assert_cmpstr (adw_window_title_get_title (ADW_WINDOW_TITLE (title)), ==, "Quotes");

  gtk_label_set_text (GTK_LABEL (label), "entities");
  g_assert_cmpstr (dateline_sidebar_get_page (fixture->sidebar), ==, "entities");
  g_assert_cmpstr (adw_window_title_get_title (ADW_WINDOW_TITLE (title)), ==, "Entities");

  dateline_sidebar_set_page (fixture->sidebar, "of another version");
  g_assert_cmpstr (dateline_sidebar_get_page (fixture->sidebar), ==, "entities");
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *page;
    const char *title;
  } pages[] = {
    { "timeline", "No Events" },
    { "entities", "No Entities" },
    { "quotes", "No Quotes" },
  };
  g_autoptr (DatelineDocument) empty = read_empty ();
  GtkWidget *order_button = GTK_WIDGET (gtk_widget_get_template_child (
    GTK_WIDGET (fixture->sidebar), DATELINE_TYPE_SIDEBAR, "order_button"));

  g_assert_true (gtk_widget_get_visible (order_button));
  dateline_sidebar_set_document (fixture->sidebar, empty);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    GtkWidget *status_page;

    dateline_sidebar_set_page (fixture->sidebar, pages[i].page);
    wait_for_frames (fixture->window);
    status_page = find_one (find_one (fixture->sidebar, ADW_TYPE_VIEW_STACK), ADW_TYPE_STATUS_PAGE);
    g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (status_page)), ==, pages[i].title);
    g_assert_false (gtk_widget_get_visible (order_button));
  }

  dateline_sidebar_set_document (fixture->sidebar, NULL);
  dateline_sidebar_set_document (fixture->sidebar, fixture->document);
  dateline_sidebar_set_page (fixture->sidebar, "timeline");
  wait_for_frames (fixture->window);
  g_assert_nonnull (find_one (fixture->sidebar, GTK_TYPE_LIST_VIEW));
}

static void
test_reveal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (DatelineEvent) event = NULL;
  g_autoptr (DatelineDocument) other_document = read_article ();
  g_autoptr (DatelineEvent) other =
    g_list_model_get_item (dateline_document_get_events (other_document), 0);
  GtkWidget *focus;

  event = g_list_model_get_item (dateline_document_get_events (fixture->document), 0);
  dateline_sidebar_set_page (fixture->sidebar, "quotes");
  g_assert_true (dateline_sidebar_reveal_event (fixture->sidebar, event));
  g_assert_cmpstr (dateline_sidebar_get_page (fixture->sidebar), ==, "timeline");
  wait_for_frames (fixture->window);

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (DATELINE_IS_TIMELINE_ROW (gtk_widget_get_first_child (focus)));
  g_assert_true (dateline_timeline_row_get_event (
                   DATELINE_TIMELINE_ROW (gtk_widget_get_first_child (focus))) == event);

  g_assert_false (dateline_sidebar_reveal_event (fixture->sidebar, other));
}

/* A page that was visited is not styled and measured for ever, and there is none of what nobody
 * has looked at. */
static void
test_hidden_pages (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *page;
    GType (*type) (void);
  } pages[] = {
    { "entities", dateline_entity_list_get_type },
    { "quotes", dateline_quote_list_get_type },
    { "timeline", dateline_timeline_view_get_type },
  };

  for (guint k = 0; k < 2; k++)
    g_assert_null (find_below (GTK_WIDGET (fixture->sidebar), pages[k].type ()));
  for (guint i = 0; i < 2 * G_N_ELEMENTS (pages); i++) {
    const guint shown = i % G_N_ELEMENTS (pages);

    dateline_sidebar_set_page (fixture->sidebar, pages[shown].page);
    wait_for_frames (fixture->window);
    for (guint k = 0; k < G_N_ELEMENTS (pages); k++) {
      GtkWidget *page = find_below (GTK_WIDGET (fixture->sidebar), pages[k].type ());

      g_assert_true ((page != NULL && gtk_widget_get_visible (page)) == (k == shown));
    }
  }
}

static DatelineListPage *
show_page (Fixture *fixture, const char *page, GType type)
{
  dateline_sidebar_set_page (fixture->sidebar, page);
  return DATELINE_LIST_PAGE (find_below (GTK_WIDGET (fixture->sidebar), type));
}

/* In the turn that shows it, in the order that was asked for before. */
static void
test_late_pages (Fixture *fixture, gconstpointer data)
{
  DatelineListPage *entities, *quotes;

  dateline_sidebar_set_quote_order (fixture->sidebar, DATELINE_QUOTE_ORDER_READING);
  g_assert_cmpint (dateline_sidebar_get_quote_order (fixture->sidebar), ==,
                   DATELINE_QUOTE_ORDER_READING);
  quotes = show_page (fixture, "quotes", DATELINE_TYPE_QUOTE_LIST);
  g_assert_cmpint (dateline_quote_list_get_order (DATELINE_QUOTE_LIST (quotes)), ==,
                   DATELINE_QUOTE_ORDER_READING);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_list_page_get_model (quotes)), ==,
                    g_list_model_get_n_items (dateline_document_get_quotes (fixture->document)));

  entities = show_page (fixture, "entities", DATELINE_TYPE_ENTITY_LIST);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_list_page_get_model (entities)), >, 20);
  dateline_list_page_set_search (entities, "cong");
  g_assert_true (show_page (fixture, "quotes", DATELINE_TYPE_QUOTE_LIST) == quotes);
  g_assert_true (show_page (fixture, "entities", DATELINE_TYPE_ENTITY_LIST) == entities);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_list_page_get_model (entities)), ==, 1);
}

static void
test_late_focus (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  dateline_sidebar_set_page (fixture->sidebar, "quotes");
  g_assert_cmpstr (dateline_sidebar_toggle_order (fixture->sidebar), ==,
                   "Quotes in Reading Order");
  g_assert_true (dateline_sidebar_focus (fixture->sidebar));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (
    focus, find_below (GTK_WIDGET (fixture->sidebar), DATELINE_TYPE_QUOTE_LIST)));
}

/* With the lists that were looked at. */
static void
test_finalize (void)
{
  static const char *const pages[] = { "entities", "quotes" };
  g_autoptr (DatelineDocument) document = read_article ();
  GtkWidget *sidebar = g_object_ref_sink (dateline_sidebar_new ());
  GtkWidget *lists[G_N_ELEMENTS (pages)] = { NULL };

  dateline_sidebar_set_document (DATELINE_SIDEBAR (sidebar), document);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    dateline_sidebar_set_page (DATELINE_SIDEBAR (sidebar), pages[i]);
  g_set_weak_pointer (&lists[0], find_below (sidebar, DATELINE_TYPE_ENTITY_LIST));
  g_set_weak_pointer (&lists[1], find_below (sidebar, DATELINE_TYPE_QUOTE_LIST));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_nonnull (lists[i]);
  g_assert_finalize_object (sidebar);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_null (lists[i]);
}

static GtkAdjustment *
get_scroll (Fixture *fixture)
{
  return gtk_scrollable_get_vadjustment (
    GTK_SCROLLABLE (find_one (fixture->sidebar, GTK_TYPE_LIST_VIEW)));
}

static void
test_page_comes_back (Fixture *fixture, gconstpointer data)
{
  double value;

  dateline_sidebar_set_page (fixture->sidebar, "entities");
  wait_for_frames (fixture->window);
  g_assert_true (dateline_sidebar_focus (fixture->sidebar));
  wait_for_frames (fixture->window);
  gtk_adjustment_set_value (get_scroll (fixture), 300);
  wait_for_frames (fixture->window);
  value = gtk_adjustment_get_value (get_scroll (fixture));
  g_assert_cmpfloat (value, >, 100);

  for (guint i = 0; i < 2; i++) {
    GtkWidget *page, *focus;

    dateline_sidebar_set_page (fixture->sidebar, i == 0 ? "timeline" : "entities");
    wait_for_frames (fixture->window);
    page = find_below (GTK_WIDGET (fixture->sidebar),
                       g_type_from_name (i == 0 ? "DatelineTimelineView" : "DatelineEntityList"));
    focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
    g_assert_true (gtk_widget_get_mapped (page));
    g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, page));
  }
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_scroll (fixture)), value, 1);
}

static void
test_no_document (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) words = NULL;

  dateline_sidebar_set_document (fixture->sidebar, NULL);
  wait_for_frames (fixture->window);
  words = find_all (fixture->sidebar, ADW_TYPE_STATUS_PAGE);
  g_assert_cmpuint (words->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("signals", test_signals);
  ADD ("pages", test_pages);
  ADD ("empty", test_empty);
  ADD ("reveal", test_reveal);
  ADD ("only-the-page-that-is-shown-is-visible", test_hidden_pages);
  ADD ("a-list-that-comes-late-is-whole-and-is-kept", test_late_pages);
  ADD ("a-list-that-comes-late-takes-the-focus", test_late_focus);
  ADD ("a-page-comes-back-where-it-was-and-takes-the-focus", test_page_comes_back);
  ADD ("without-a-document-nothing-is-said-to-be-missing", test_no_document);
  g_test_add_func ("/sidebar/finalize", test_finalize);
  return g_test_run ();
}
