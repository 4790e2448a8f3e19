/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline in a window: its filter and what says so, its overview, the event
 * that was looked for, and the words of its marks. */

#include <adwaita.h>

#include "widgets/sidebar/dateline-date-legend.h"
#include "widgets/sidebar/dateline-date-sample.h"
#include "widgets/sidebar/dateline-filter-button.h"
#include "widgets/sidebar/dateline-filter-pills.h"
#include "widgets/sidebar/dateline-timeline-overview.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-view.h"

#include "bundled-article.h"
#include "frames.h"

typedef struct {
  GtkWidget *window;
  DatelineTimelineView *view;
  DatelineTimeline *timeline;
  DatelineDocument *document;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = read_article ();
  fixture->view = DATELINE_TIMELINE_VIEW (dateline_timeline_view_new ());
  fixture->timeline = dateline_timeline_view_get_timeline (fixture->view);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  dateline_list_page_set_document (DATELINE_LIST_PAGE (fixture->view), fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

static void
collect (GtkWidget *widget, GType type, gboolean mapped, GPtrArray *found)
{
  if (mapped && !gtk_widget_get_mapped (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, mapped, found);
}

static GPtrArray *
find_all (gpointer root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (root), type, TRUE, found);
  return found;
}

static GtkWidget *
find_one (gpointer root, GType type)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  g_assert_cmpuint (found->len, ==, 1);
  return g_ptr_array_index (found, 0);
}

static DatelineEntity *
find_entity (Fixture *fixture, const char *id)
{
  GListModel *entities = dateline_document_get_entities (fixture->document);

  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (g_str_equal (dateline_entity_get_id (entity), id))
      return entity;
  }
  g_assert_not_reached ();
}

static guint
count_rows (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = NULL;

  wait_for_frames (fixture->window);
  rows = find_all (fixture->view, DATELINE_TYPE_TIMELINE_ROW);
  return rows->len;
}

static void
test_pills (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = find_all (fixture->view, DATELINE_TYPE_FILTER_PILLS);
  g_autoptr (GPtrArray) pills = NULL;
  GtkWidget *box;

  g_assert_cmpuint (none->len, ==, 0);
  dateline_timeline_set_entity (fixture->timeline, find_entity (fixture, "cong"));
  dateline_timeline_set_kinds (fixture->timeline, 1u << DATELINE_KIND_PERSON);
  g_assert_cmpuint (count_rows (fixture), ==, 1);

  box = find_one (fixture->view, DATELINE_TYPE_FILTER_PILLS);
  pills = find_all (box, GTK_TYPE_BUTTON);
  g_assert_cmpuint (pills->len, ==, 2);
  gtk_test_accessible_assert_property (g_ptr_array_index (pills, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Stop Showing Only Cong Peiwu");
  gtk_test_accessible_assert_property (g_ptr_array_index (pills, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove Filter: Person");

  g_signal_emit_by_name (g_ptr_array_index (pills, 0), "clicked");
  g_assert_null (dateline_timeline_get_entity (fixture->timeline));
  g_assert_cmpuint (dateline_timeline_get_kinds (fixture->timeline), !=, 0);
  g_clear_pointer (&pills, g_ptr_array_unref);
  pills = find_all (box, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (g_ptr_array_index (pills, 0), "clicked");
  g_assert_false (dateline_timeline_is_filtered (fixture->timeline));
  g_assert_false (gtk_widget_get_visible (box));
  g_assert_cmpuint (count_rows (fixture), ==, 5);
}

static void
test_menu (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = find_one (fixture->view, DATELINE_TYPE_FILTER_BUTTON);
  GtkPopover *popover =
    GTK_POPOVER (gtk_widget_get_template_child (button, DATELINE_TYPE_FILTER_BUTTON, "popover"));
  GtkWidget *list_view =
    GTK_WIDGET (gtk_widget_get_template_child (button, DATELINE_TYPE_FILTER_BUTTON, "list_view"));
  g_autoptr (GPtrArray) toggles = NULL;
  GListModel *entities;
  DatelineEntity *chosen;
  g_autoptr (DatelineEntity) first = NULL;

  gtk_menu_button_popup (GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (button))));
  wait_for_frames (fixture->window);
  toggles = find_all (gtk_popover_get_child (popover), GTK_TYPE_TOGGLE_BUTTON);
  g_assert_cmpuint (toggles->len, ==, 4);
  gtk_toggle_button_set_active (g_ptr_array_index (toggles, 0), TRUE);
  g_assert_cmpuint (dateline_timeline_get_kinds (fixture->timeline), ==,
                    1u << DATELINE_KIND_PERSON);
  dateline_timeline_set_kinds (fixture->timeline, 0);
  g_assert_false (gtk_toggle_button_get_active (g_ptr_array_index (toggles, 0)));

  /* Only what has a part in an event is there, the most active first. */
  entities = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view)));
  first = g_list_model_get_item (entities, 0);
  for (guint i = 1; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) other = g_list_model_get_item (entities, i);
    guint n_events =
      g_list_model_get_n_items (dateline_document_get_events_of (fixture->document, other));

    g_assert_cmpuint (n_events, >, 0);
    g_assert_cmpuint (
      n_events, <=,
      g_list_model_get_n_items (dateline_document_get_events_of (fixture->document, first)));
  }
  g_assert_true (gtk_widget_activate_action (list_view, "list.activate-item", "u", 0));
  chosen = dateline_timeline_get_entity (fixture->timeline);
  g_assert_true (chosen == first);
}

static void
test_no_results (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;
  g_autoptr (GPtrArray) buttons = NULL;

  dateline_timeline_set_kinds (fixture->timeline, 1u << DATELINE_KIND_OTHER);
  dateline_list_page_set_search (DATELINE_LIST_PAGE (fixture->view), "zebra");
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  page = find_one (fixture->view, ADW_TYPE_STATUS_PAGE);
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (page)), ==, "No Results");

  buttons = find_all (page, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  g_assert_cmpuint (count_rows (fixture), ==, 5);
  g_assert_false (dateline_timeline_is_filtered (fixture->timeline));
}

static void
jumped_cb (DatelineTimelineOverview *overview, guint position, guint *jumped)
{
  *jumped = position;
}

static void
step (GtkWidget *overview, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (overview);

  gtk_widget_grab_focus (overview);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
      continue;
    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) != key)
        continue;
      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, overview,
                                    gtk_shortcut_get_arguments (shortcut));
      return;
    }
  }
}

static void
test_overview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *overview = find_one (fixture->view, DATELINE_TYPE_TIMELINE_OVERVIEW);
  guint jumped = G_MAXUINT;

  g_signal_connect (overview, "jumped", G_CALLBACK (jumped_cb), &jumped);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3 dated events, 1 to 31 May 2025");

  /* The exhibition was about May, and so in every bar; the meeting was on a day of its own. */
  step (overview, GDK_KEY_Home);
  g_assert_cmpuint (jumped, ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "1 May 2025, 1 event");
  for (guint i = 0; i < 9; i++)
    step (overview, GDK_KEY_Right);
  g_assert_cmpuint (jumped, ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "10 May 2025, 2 events");
  step (overview, GDK_KEY_Left);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "9 May 2025, 1 event");
  step (overview, GDK_KEY_End);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "31 May 2025, 1 event");
}

static void
test_reveal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (fixture->timeline), 3);

  /* What is looked for is shown, whatever was filtered before. */
  dateline_timeline_set_kinds (fixture->timeline, 1u << DATELINE_KIND_OTHER);
  g_assert_true (dateline_timeline_view_reveal (fixture->view, event));
  g_assert_false (dateline_timeline_is_filtered (fixture->timeline));
  g_assert_cmpuint (count_rows (fixture), ==, 5);

  rows = find_all (fixture->view, DATELINE_TYPE_TIMELINE_ROW);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpint (dateline_timeline_row_get_revealed (g_ptr_array_index (rows, i)), ==, i == 3);
  g_assert_true (dateline_list_page_get_focused (DATELINE_LIST_PAGE (fixture->view)) == event);
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *row;

  dateline_timeline_set_order (fixture->timeline, DATELINE_TIMELINE_ORDER_STORY);
  wait_for_frames (fixture->window);
  rows = find_all (fixture->view, DATELINE_TYPE_TIMELINE_ROW);
  row = g_ptr_array_index (rows, 1);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (row), ==,
                   "10 May 2025, exact date\nThe text jumps back: 10 May 2025");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "10 May 2025, exact date: Hashemi meets Ambassador Cong in "
                                       "Tehran. The text jumps back: 10 May 2025");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (g_ptr_array_index (rows, 4)), ==,
                   "about May 2025, approximate");
}

static GtkGesture *
find_long_press (GtkWidget *list_view)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list_view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkGesture) gesture = g_list_model_get_item (controllers, i);

    if (GTK_IS_GESTURE_LONG_PRESS (gesture))
      return gesture;
  }
  g_assert_not_reached ();
}

/* A finger that stays opens the menu of the row below it, before the row is pressed. */
static void
test_long_press (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list_view = find_one (fixture->view, GTK_TYPE_LIST_VIEW);
  g_autoptr (GPtrArray) rows = find_all (fixture->view, DATELINE_TYPE_TIMELINE_ROW);
  g_autoptr (GPtrArray) before = find_all (fixture->view, GTK_TYPE_POPOVER_MENU);
  g_autoptr (GPtrArray) menus = NULL;
  g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (fixture->timeline), 2);
  GtkGesture *press = find_long_press (list_view);
  graphene_point_t point;

  g_assert_cmpuint (before->len, ==, 0);
  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (press)));
  g_assert_cmpint (gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (press)), ==,
                   GTK_PHASE_CAPTURE);

  g_assert_true (gtk_widget_compute_point (g_ptr_array_index (rows, 2), list_view,
                                           &GRAPHENE_POINT_INIT (20, 10), &point));
  g_signal_emit_by_name (press, "pressed", (double) point.x, (double) point.y);
  wait_for_frames (fixture->window);
  menus = find_all (fixture->view, GTK_TYPE_POPOVER_MENU);
  g_assert_cmpuint (menus->len, ==, 1);
  g_assert_true (gtk_widget_get_visible (g_ptr_array_index (menus, 0)));
  gtk_popover_popdown (g_ptr_array_index (menus, 0));
  wait_for_frames (fixture->window);
  g_assert_true (dateline_list_page_get_focused (DATELINE_LIST_PAGE (fixture->view)) == event);
}

/* No mark goes unexplained. */
static void
test_legend (Fixture *fixture, gconstpointer data)
{
  AdwDialog *legend = dateline_date_legend_new ();
  g_autoptr (GPtrArray) samples = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  adw_dialog_present (legend, fixture->window);
  wait_for_frames (fixture->window);
  collect (GTK_WIDGET (legend), DATELINE_TYPE_DATE_SAMPLE, FALSE, samples);
  collect (GTK_WIDGET (legend), ADW_TYPE_ACTION_ROW, FALSE, rows);
  g_assert_cmpuint (samples->len, ==, DATELINE_N_DATE_KINDS + 2);
  g_assert_cmpuint (rows->len, ==, samples->len);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), !=, "");
  adw_dialog_force_close (legend);
}

static void
add (const char *path, void (*function) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, function, tear_down);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  /* GDK may warn of its own frames where a popover and a window are drawn in turn. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  adw_init ();

  add ("/timeline-view/pills", test_pills);
  add ("/timeline-view/menu", test_menu);
  add ("/timeline-view/no-results", test_no_results);
  add ("/timeline-view/overview", test_overview);
  add ("/timeline-view/long-press", test_long_press);
  add ("/timeline-view/reveal", test_reveal);
  add ("/timeline-view/words", test_words);
  add ("/timeline-view/legend", test_legend);
  return g_test_run ();
}
