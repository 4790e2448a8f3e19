/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The find bar in a long article: the search goes on between frames, and whoever asks for
 * the next place has it at once. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/article/dateline-find-bar.h"

#define N_PARAGRAPHS 400
#define N_WORDS 200 /* of each */

typedef struct {
  GtkWidget *window;
  DatelineFindBar *bar;
  DatelineDocument *document;
  guint n_changes;
} Fixture;

static DatelineDocument *
make_document (const char *word)
{
  GString *text = g_string_new ("{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{"
                                "\"title\":\"T\",\"blocks\":[");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  for (guint i = 0; i < N_PARAGRAPHS; i++) {
    g_string_append_printf (text, "%s{\"type\":\"paragraph\",\"text\":\"", i > 0 ? "," : "");
    for (guint k = 0; k < N_WORDS; k++)
      g_string_append_printf (text, "%s ", word);
    g_string_append (text, "\"}");
  }
  g_string_append (text, "]}}");
  bytes = g_string_free_to_bytes (text);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static guint
count_found (Fixture *fixture)
{
  return dateline_search_count (dateline_find_bar_get_search (fixture->bar));
}

static guint
get_current (Fixture *fixture)
{
  return dateline_search_get_current (dateline_find_bar_get_search (fixture->bar));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = make_document ("something");
  fixture->bar = DATELINE_FIND_BAR (dateline_find_bar_new ());
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->bar));
  dateline_find_bar_set_document (fixture->bar, fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  dateline_find_bar_open (fixture->bar);
  g_signal_connect_swapped (fixture->bar, "changed", G_CALLBACK (changed_cb), fixture);
  dateline_find_bar_look_for (fixture->bar, "some");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

static void
test_goes_on (Fixture *fixture, gconstpointer data)
{
  /* An entry waits a while for more to be typed. */
  while (fixture->n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_found (fixture), ==, N_PARAGRAPHS * N_WORDS);
  g_assert_cmpuint (get_current (fixture), ==, 0);
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  while (fixture->n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_object_set (fixture->bar, "match-case", TRUE, NULL);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  dateline_find_bar_step (fixture->bar, -1);
  g_assert_cmpuint (fixture->n_changes, ==, 3);
  g_assert_cmpuint (get_current (fixture), ==, N_PARAGRAPHS * N_WORDS - 1);
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (fixture->n_changes, ==, 3);
}

static void
test_another_document (Fixture *fixture, gconstpointer data)
{
  g_autoptr (DatelineDocument) other = make_document ("nothing");

  while (fixture->n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  dateline_find_bar_set_document (fixture->bar, other);
  g_assert_cmpuint (count_found (fixture), ==, 0);
  while (fixture->n_changes == 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_found (fixture), ==, 0);
  dateline_find_bar_set_document (fixture->bar, fixture->document);
  dateline_find_bar_set_document (fixture->bar, NULL);
}

static void
entered_cb (GtkEventController *controller, gboolean *is_selected)
{
  GtkWidget *text = gtk_event_controller_get_widget (controller);

  *is_selected = gtk_editable_get_selection_bounds (GTK_EDITABLE (text), NULL, NULL);
}

/* An entry that comes by the focus without a selection begins to blink, and complains when it
 * finds one in the next frame. */
static void
test_selected (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkEventController *controller = gtk_event_controller_focus_new ();
  gboolean is_selected = FALSE;
  GtkWidget *text = gtk_window_get_focus (window);

  g_assert_true (GTK_IS_TEXT (text));
  gtk_editable_set_position (GTK_EDITABLE (text), -1);
  gtk_window_set_focus (window, NULL);
  g_signal_connect (controller, "enter", G_CALLBACK (entered_cb), &is_selected);
  gtk_widget_add_controller (text, controller);

  dateline_find_bar_open (fixture->bar);

  g_assert_true (gtk_window_get_focus (window) == text);
  g_assert_true (is_selected);
  g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (text), NULL, NULL));
}

/* The title is “T”. */
static void
test_headline (Fixture *fixture, gconstpointer data)
{
  DatelineSearch *search = dateline_find_bar_get_search (fixture->bar);

  while (fixture->n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  dateline_find_bar_close (fixture->bar);
  g_assert_cmpuint (count_found (fixture), ==, 0);
  dateline_find_bar_look_for (fixture->bar, "t");
  while (count_found (fixture) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (dateline_search_get_above (search)->len, ==, 1);
  g_assert_cmpuint (dateline_search_get_found (search)->len, ==, N_PARAGRAPHS * N_WORDS);
  g_assert_cmpuint (get_current (fixture), ==, 0);
  dateline_find_bar_step (fixture->bar, -1);
  g_assert_cmpuint (get_current (fixture), ==, N_PARAGRAPHS * N_WORDS);
  dateline_find_bar_step (fixture->bar, 1);
  g_assert_cmpuint (get_current (fixture), ==, 0);
  dateline_find_bar_close (fixture->bar);
  g_assert_cmpuint (count_found (fixture), ==, 0);
}

/* The reader is in the middle of the article. */
static void
see_middle (DatelineFindBar *bar)
{
  const DatelineSpan first = { 20, 15, G_MAXUINT }, last = { 22, 0, 25 };

  dateline_search_set_seen (dateline_find_bar_get_search (bar), FALSE, &first, &last);
}

static void
test_seen (Fixture *fixture, gconstpointer data)
{
  DatelineSearch *search = dateline_find_bar_get_search (fixture->bar);
  /* Of the words at 0, 10, 20 … the first below 15. */
  const guint first_seen = 20 * N_WORDS + 2;

  while (fixture->n_changes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (get_current (fixture), ==, 0);
  g_signal_connect (fixture->bar, "starts", G_CALLBACK (see_middle), NULL);

  /* The place of before is out of sight. */
  g_object_set (fixture->bar, "match-case", TRUE, NULL);
  while (fixture->n_changes == 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (get_current (fixture), ==, first_seen);

  /* And this one is seen. */
  dateline_search_step (search, 1);
  g_object_set (fixture->bar, "match-case", FALSE, NULL);
  while (fixture->n_changes == 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (get_current (fixture), ==, first_seen + 1);

  /* Below the last comes the first: “T” stands in the title only. */
  dateline_find_bar_look_for (fixture->bar, "T");
  g_object_set (fixture->bar, "match-case", TRUE, NULL);
  while (count_found (fixture) != 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (get_current (fixture), ==, 0);
}

/* “gefunden” alone is as wide as what is left on a phone. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  static const char *const labels[] = { "Not found", "Nicht gefunden", "1234 of 5678" };
  GtkSettings *settings = gtk_settings_get_default ();
  GtkLabel *count_label = GTK_LABEL (gtk_widget_get_template_child (
    GTK_WIDGET (fixture->bar), DATELINE_TYPE_FIND_BAR, "count_label"));
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (int percent = 100; percent <= 200; percent += 25) {
    g_object_set (settings, "gtk-xft-dpi", 96 * PANGO_SCALE * percent / 100, NULL);
    for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
      int least_width;

      gtk_label_set_label (count_label, labels[i]);
      gtk_widget_measure (GTK_WIDGET (fixture->bar), GTK_ORIENTATION_HORIZONTAL, -1, &least_width,
                          NULL, NULL, NULL);
      g_test_message ("%s at %d %%: %d pixels", labels[i], percent, least_width);
      g_assert_cmpint (least_width, <=, 360);
    }
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/find-bar/a long search goes on by itself", Fixture, NULL, set_up, test_goes_on,
              tear_down);
  g_test_add ("/find-bar/the next place need not wait", Fixture, NULL, set_up, test_step,
              tear_down);
  g_test_add ("/find-bar/another document ends a search", Fixture, NULL, set_up,
              test_another_document, tear_down);
  g_test_add ("/find-bar/the headline comes before the text", Fixture, NULL, set_up, test_headline,
              tear_down);
  g_test_add ("/find-bar/the first place is at or below what is seen", Fixture, NULL, set_up,
              test_seen, tear_down);
  g_test_add ("/find-bar/what is in the entry is selected before it has the focus", Fixture, NULL,
              set_up, test_selected, tear_down);
  g_test_add ("/find-bar/with large text it still fits on a phone", Fixture, NULL, set_up,
              test_narrow, tear_down);
  return g_test_run ();
}
