/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sidebar in a window: what its lists hold, what they say to assistive
 * tools, and what happens when a row is pressed. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/sidebar/dateline-date-mark.h"
#include "widgets/sidebar/dateline-entity-list.h"
#include "widgets/sidebar/dateline-sidebar.h"
#include "widgets/sidebar/dateline-timeline-overview.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-view.h"

#define ARTICLE "/io/github/dateline_reader/Dateline/articles/iran-china-ai.dateline"
#define EMPTY_DOCUMENT                                                                             \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"empty\",\"article\":{\"title\":\"T\","          \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Nothing.\"}]}}"

typedef struct {
  GtkWidget *window;
  DatelineSidebar *sidebar;
  DatelineDocument *document;
} Fixture;

static DatelineDocument *
read_document (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static DatelineDocument *
read_article (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (ARTICLE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return read_document (bytes);
}

static DatelineDocument *
read_empty (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (EMPTY_DOCUMENT, strlen (EMPTY_DOCUMENT));

  return read_document (bytes);
}

static void
wait_for_frames (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 last = gdk_frame_clock_get_frame_counter (clock) + 3;

  while (gdk_frame_clock_get_frame_counter (clock) < last) {
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    g_main_context_iteration (NULL, TRUE);
  }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = read_article ();
  fixture->sidebar = DATELINE_SIDEBAR (dateline_sidebar_new ());
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->sidebar));
  dateline_sidebar_set_document (fixture->sidebar, fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

/* Widgets of a type that are to be seen, in the order in which they are listed. */
static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
find_all (gpointer root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (root), type, found);
  return found;
}

static GtkWidget *
find_one (gpointer root, GType type)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  g_assert_cmpuint (found->len, ==, 1);
  return g_ptr_array_index (found, 0);
}

static GtkAccessible *
get_list_item (GtkWidget *row)
{
  return GTK_ACCESSIBLE (gtk_widget_get_parent (row));
}

static void
assert_rows (Fixture *fixture, const char *const *labels, guint n_labels)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);

  g_assert_cmpuint (rows->len, ==, n_labels);
  for (guint i = 0; i < n_labels; i++)
    gtk_test_accessible_assert_property (get_list_item (g_ptr_array_index (rows, i)),
                                         GTK_ACCESSIBLE_PROPERTY_LABEL, labels[i]);
}

static char *
describe_headings (gpointer root)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++) {
    GtkWidget *label = g_ptr_array_index (labels, i);

    if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) ==
          GTK_ACCESSIBLE_ROLE_HEADING &&
        gtk_widget_has_css_class (label, "heading"))
      g_string_append_printf (words, "%s%s", words->len > 0 ? "|" : "",
                              gtk_label_get_text (GTK_LABEL (label)));
  }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
test_timeline (Fixture *fixture, gconstpointer data)
{
  static const char *const labels[] = {
    "before 10 May 2025: Iran and China sign agreements",
    "about May 2025, approximate: 29th oil and gas exhibition in Tehran",
    "10 May 2025, exact date: Hashemi meets Ambassador Cong in Tehran",
    "11 May 2025, exact date: State media report plans for closer cooperation",
    "after 11 May 2025: Hashemi to visit China",
  };
  static const char *const captions[] = {
    "before 10 May 2025", "about May 2025", "10 Sat", "11 Sun", "after 11 May 2025",
  };
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_autofree char *headings = describe_headings (fixture->sidebar);

  assert_rows (fixture, labels, G_N_ELEMENTS (labels));
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (dateline_text_row_get_caption (g_ptr_array_index (rows, i)), ==, captions[i]);
  g_assert_cmpstr (headings, ==, "Earlier|May 2025|Later");
}

/* A row that stays the same row must still say its date anew. */
static void
test_story_order (Fixture *fixture, gconstpointer data)
{
  static const char *const captions[] = {
    "11 May 2025",        "10 May 2025, a step back",
    "before 10 May 2025", "after 11 May 2025, a leap ahead",
    "about May 2025",
  };
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *headings = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->sidebar),
                                             "sidebar.timeline-order", "s", "story"));
  g_assert_cmpint (dateline_sidebar_get_timeline_order (fixture->sidebar), ==,
                   DATELINE_TIMELINE_ORDER_STORY);
  wait_for_frames (fixture->window);

  rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (captions));
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (dateline_text_row_get_caption (g_ptr_array_index (rows, i)), ==, captions[i]);
  headings = describe_headings (fixture->sidebar);
  g_assert_cmpstr (headings, ==, "As Told");
}

static void
test_current (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  g_autoptr (GListStore) events = g_list_store_new (DATELINE_TYPE_EVENT);
  DatelineTimelineRow *first = g_ptr_array_index (rows, 0);
  DatelineTimelineRow *third = g_ptr_array_index (rows, 2);

  g_list_store_append (events, dateline_timeline_row_get_event (third));
  dateline_sidebar_set_current_events (fixture->sidebar, G_LIST_MODEL (events));
  g_assert_false (dateline_timeline_row_get_current (first));
  g_assert_true (dateline_timeline_row_get_current (third));
  gtk_test_accessible_assert_property (get_list_item (GTK_WIDGET (third)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "On screen now");

  dateline_sidebar_set_current_events (fixture->sidebar, NULL);
  g_assert_false (dateline_timeline_row_get_current (third));
}

static void
test_overview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *overview = find_one (fixture->sidebar, DATELINE_TYPE_TIMELINE_OVERVIEW);
  g_autoptr (DatelineDocument) empty = read_empty ();

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (overview)), ==,
                   GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (overview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3 dated events, 1 to 31 May 2025");

  dateline_sidebar_set_document (fixture->sidebar, empty);
  g_assert_false (gtk_widget_get_visible (overview));
}

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

  g_assert_true (dateline_sidebar_reveal_entity (fixture->sidebar, tehran));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 22);
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

static GBytes *
render_mark (DatelineDateKind kind)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;
  guchar *pixels = g_malloc (32 * 32 * 4);

  dateline_date_mark_snapshot (kind, snapshot, &black, 16, 16, 11);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_true (gsk_renderer_realize (renderer, NULL, &error));
  g_assert_no_error (error);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, 32, 32));
  gdk_texture_download (texture, pixels, 32 * 4);
  gsk_renderer_unrealize (renderer);
  return g_bytes_new_take (pixels, 32 * 32 * 4);
}

/* No two kinds of dates look alike, whatever the colour. */
static void
test_marks (void)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; i < DATELINE_N_DATE_KINDS; i++)
    g_ptr_array_add (marks, render_mark ((DatelineDateKind) i));

  for (guint i = 0; i < marks->len; i++) {
    for (guint j = i + 1; j < marks->len; j++) {
      const guchar *a = g_bytes_get_data (g_ptr_array_index (marks, i), NULL);
      const guchar *b = g_bytes_get_data (g_ptr_array_index (marks, j), NULL);
      guint n_different = 0;

      for (gsize pixel = 0; pixel < 32 * 32; pixel++)
        n_different += ABS (a[pixel * 4 + 3] - b[pixel * 4 + 3]) > 96 ? 1 : 0;
      g_test_message ("kinds %u and %u differ in %u pixels", i, j, n_different);
      g_assert_cmpuint (n_different, >=, 10);
    }
  }
}

/* What is drawn lies at the side where a line begins. */
static void
test_mirror (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  DatelineTextRow *row = g_ptr_array_index (rows, 0);
  int width = gtk_widget_get_width (GTK_WIDGET (row));

  g_assert_cmpfloat_with_epsilon (dateline_text_row_mirror (row, 5, 10), 5, 1e-6);
  gtk_widget_set_direction (GTK_WIDGET (row), GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat_with_epsilon (dateline_text_row_mirror (row, 5, 10), width - 15, 1e-6);
}

static void
test_height_for_width (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (fixture->sidebar, DATELINE_TYPE_TIMELINE_ROW);
  int wide, narrow;

  gtk_widget_measure (g_ptr_array_index (rows, 3), GTK_ORIENTATION_VERTICAL, 600, &wide, NULL, NULL,
                      NULL);
  gtk_widget_measure (g_ptr_array_index (rows, 3), GTK_ORIENTATION_VERTICAL, 160, &narrow, NULL,
                      NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
}

static void
test_finalize (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  GtkWidget *sidebar = g_object_ref_sink (dateline_sidebar_new ());

  dateline_sidebar_set_document (DATELINE_SIDEBAR (sidebar), document);
  g_assert_finalize_object (sidebar);
}

/* The first widget of a type, seen or not. */
static GtkWidget *
find_below (GtkWidget *widget, GType type)
{
  if (widget == NULL || g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_below (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

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

#define ADD(path, function)                                                                        \
  g_test_add ("/sidebar/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("timeline", test_timeline);
  ADD ("story-order", test_story_order);
  ADD ("current", test_current);
  ADD ("overview", test_overview);
  ADD ("signals", test_signals);
  ADD ("pages", test_pages);
  ADD ("entities", test_entities);
  ADD ("search", test_search);
  ADD ("quotes", test_quotes);
  ADD ("empty", test_empty);
  ADD ("reveal", test_reveal);
  ADD ("first-heading", test_first_heading);
  ADD ("mirror", test_mirror);
  ADD ("height-for-width", test_height_for_width);
  g_test_add_func ("/sidebar/marks", test_marks);
  g_test_add_func ("/sidebar/finalize", test_finalize);
  g_test_add_func ("/sidebar/tabs-end", test_tabs_end);
  return g_test_run ();
}
