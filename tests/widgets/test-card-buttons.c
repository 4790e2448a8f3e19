/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the buttons, rows and links of the card do. */

#include "card-window.h"

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  GtkWidget *previous_button = get_part (fixture->card, "previous_button");
  GtkWidget *next_button = get_part (fixture->card, "next_button");
  g_autoptr (GObject) activated = NULL;

  g_signal_connect (fixture->card, "mention-activated", G_CALLBACK (activated_cb), &activated);
  show_mention (fixture, "cong", 0);
  g_assert_false (gtk_widget_get_sensitive (previous_button));
  g_assert_null (activated);

  for (guint i = 1; i < 5; i++) {
    press (next_button);
    g_assert_cmpuint (dateline_mention_get_ordinal (DATELINE_MENTION (activated)), ==, i);
    g_assert_true ((gpointer) dateline_card_get_annotation (fixture->card) == (gpointer) activated);
  }
  assert_text (fixture->card, "mention_label", "Mention 5 of 5");
  g_assert_false (gtk_widget_get_sensitive (next_button));

  press (previous_button);
  assert_text (fixture->card, "mention_label", "Mention 4 of 5");

  show_mention (fixture, "exhibition", 0);
  assert_text (fixture->card, "mention_label", "The only mention");
  g_assert_false (gtk_widget_get_visible (next_button));
}

static void
test_related (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GObject) activated = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  g_signal_connect (fixture->card, "event-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_connect (fixture->card, "quote-activated", G_CALLBACK (activated_cb), &activated);
  show_mention (fixture, "cong", 0);

  rows = find_all (get_part (fixture->card, "related"), GTK_TYPE_LIST_BOX_ROW);
  g_assert_cmpuint (rows->len, ==, 5);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (g_ptr_array_index (rows, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "10 May 2025: Hashemi meets Ambassador Cong in Tehran");
  g_signal_emit_by_name (g_ptr_array_index (rows, 0), "activate");
  g_assert_cmpstr (dateline_event_get_id (DATELINE_EVENT (activated)), ==, "meeting");
  g_signal_emit_by_name (g_ptr_array_index (rows, 1), "activate");
  g_assert_true (DATELINE_IS_QUOTE (activated));

  show_mention (fixture, "digital-economy", 0);
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "related")));
}

static void
test_others (Fixture *fixture, gconstpointer data)
{
  GtkWidget *others = get_part (fixture->card, "others");
  g_autoptr (GObject) activated = NULL;
  g_autoptr (GPtrArray) buttons = NULL;

  g_signal_connect (fixture->card, "mention-activated", G_CALLBACK (activated_cb), &activated);
  show_mention (fixture, "cong", 1);
  g_assert_false (gtk_widget_get_visible (others));

  /* "China’s ambassador to Iran" has two places in it. */
  show_mention (fixture, "cong", 0);
  g_assert_true (gtk_widget_get_visible (others));
  buttons = find_all (others, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (g_ptr_array_index (buttons, 1)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Iran, place");
  press (g_ptr_array_index (buttons, 1));
  assert_text (fixture->card, "name", "Iran");
  g_assert_true ((gpointer) dateline_card_get_annotation (fixture->card) == (gpointer) activated);
}

static void
only_cb (DatelineCard *card, DatelineEntity *entity, DatelineEntity **only)
{
  *only = entity;
}

static void
read_clipboard_cb (GObject *source, GAsyncResult *result, gpointer words)
{
  *(char **) words = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
assert_copied (Fixture *fixture, const char *expected)
{
  g_autoptr (GPtrArray) buttons = find_all (get_part (fixture->card, "actions"), GTK_TYPE_BUTTON);
  g_autofree char *words = NULL;

  press (g_ptr_array_index (buttons, buttons->len - 1));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->card)), NULL,
                                 read_clipboard_cb, &words);
  while (words == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (words, ==, expected);
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  GtkWidget *actions = get_part (fixture->card, "actions");
  DatelineEntity *only = NULL;

  g_signal_connect (fixture->card, "only-activated", G_CALLBACK (only_cb), &only);
  show_mention (fixture, "cong", 0);
  press (get_part (actions, "only_button"));
  g_assert_true (only == find_entity (fixture->document, "cong"));
  g_assert_true (gtk_widget_get_visible (get_part (actions, "timeline_button")));
  assert_copied (fixture, "Cong Peiwu");

  show_timex (fixture, 0);
  g_assert_false (gtk_widget_get_visible (get_part (actions, "only_button")));
  assert_copied (fixture, "11 May 2025 (2025-05-11)");

  show_mention (fixture, "digital-economy", 1);
  g_assert_false (gtk_widget_get_visible (get_part (actions, "timeline_button")));
}

static gboolean
link_cb (DatelineCard *card, const char *uri, GString *uris)
{
  g_string_append_printf (uris, "%s ", uri);
  return TRUE;
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) uris = g_string_new (NULL);
  g_autoptr (GPtrArray) buttons = NULL;

  g_signal_connect (fixture->card, "link-activated", G_CALLBACK (link_cb), uris);
  show_mention (fixture, "iran", 0);
  g_assert_cmpstr (uris->str, ==, "");

  buttons = find_all (get_part (fixture->card, "links"), GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 2);
  for (guint i = 0; i < buttons->len; i++)
    press (g_ptr_array_index (buttons, i));
  g_assert_cmpstr (uris->str, ==,
                   "https://en.wikipedia.org/wiki/Iran https://www.wikidata.org/wiki/Q794 ");
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("steps", test_steps);
  ADD ("related", test_related);
  ADD ("others", test_others);
  ADD ("actions", test_actions);
  ADD ("links", test_links);
  return g_test_run ();
}
