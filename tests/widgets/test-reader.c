/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The reading pane: showing one entity only, going through its mentions, and what
 * rests on the words at hand. */

#include <adwaita.h>

#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"
#include "widgets/article/dateline-reader-private.h"

#include "bundled-article.h"
#include "frames.h"

typedef struct {
  GtkWidget *window;
  DatelineReader *reader;
  DatelineArticleText *text;
  DatelineDocument *document;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = read_article ();
  fixture->reader = DATELINE_READER (dateline_reader_new ());
  fixture->text = fixture->reader->view->text;
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->reader));
  dateline_reader_set_document (fixture->reader, fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->document);
}

static DatelineAnnotation *
get_mention (Fixture *fixture, const char *id, guint ordinal)
{
  GListModel *entities = dateline_document_get_entities (fixture->document);

  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);
    g_autoptr (DatelineAnnotation) mention = NULL;

    if (!g_str_equal (dateline_entity_get_id (entity), id))
      continue;
    mention = g_list_model_get_item (dateline_document_get_mentions_of (fixture->document, entity),
                                     ordinal);
    g_assert_nonnull (mention);
    return mention;
  }
  g_assert_not_reached ();
}

static DatelineEntity *
get_entity (Fixture *fixture, const char *id)
{
  return dateline_mention_get_entity (DATELINE_MENTION (get_mention (fixture, id, 0)));
}

static void
test_only (Fixture *fixture, gconstpointer data)
{
  DatelineEntity *cong = get_entity (fixture, "cong");
  guint n_all = fixture->text->marks->len;

  dateline_reader_set_hidden_kinds (fixture->reader, 1u << DATELINE_KIND_PERSON);
  dateline_reader_set_only (fixture->reader, cong);
  g_assert_cmpuint (dateline_reader_get_hidden_kinds (fixture->reader), ==, 0);
  g_assert_cmpuint (fixture->text->marks->len, ==, 5);
  for (guint i = 0; i < fixture->text->marks->len; i++)
    g_assert_true (dateline_mention_get_entity (g_ptr_array_index (fixture->text->marks, i)) ==
                   cong);
  g_assert_true (adw_banner_get_revealed (fixture->reader->banner));
  g_assert_cmpstr (adw_banner_get_title (fixture->reader->banner), ==,
                   "Only Cong Peiwu is highlighted");

  /* Kinds work on top of it. */
  dateline_reader_set_hidden_kinds (fixture->reader, 1u << DATELINE_KIND_PERSON);
  g_assert_cmpuint (fixture->text->marks->len, ==, 0);
  dateline_reader_set_hidden_kinds (fixture->reader, 0);

  dateline_reader_set_only (fixture->reader, NULL);
  g_assert_cmpuint (fixture->text->marks->len, ==, n_all);
  g_assert_false (adw_banner_get_revealed (fixture->reader->banner));

  dateline_reader_set_only (fixture->reader, cong);
  dateline_reader_set_document (fixture->reader, NULL);
  g_assert_null (dateline_reader_get_only (fixture->reader));
}

/* As when its file was read again. */
static void
test_only_in_other_version (Fixture *fixture, gconstpointer data)
{
  g_autoptr (DatelineDocument) other = read_article ();
  DatelineEntity *only;

  dateline_reader_set_only (fixture->reader, get_entity (fixture, "cong"));
  dateline_reader_set_hidden_kinds (fixture->reader, 1u << DATELINE_KIND_PERSON);
  dateline_reader_set_document (fixture->reader, other);
  only = dateline_reader_get_only (fixture->reader);
  g_assert_nonnull (only);
  g_assert_true (only != get_entity (fixture, "cong"));
  g_assert_cmpstr (dateline_entity_get_id (only), ==, "cong");
  g_assert_true (adw_banner_get_revealed (fixture->reader->banner));
  g_assert_cmpuint (dateline_reader_get_hidden_kinds (fixture->reader), ==,
                    1u << DATELINE_KIND_PERSON);
  dateline_reader_set_hidden_kinds (fixture->reader, 0);
  g_assert_cmpuint (fixture->text->marks->len, ==, 5);

  dateline_reader_set_document (fixture->reader, NULL);
  g_assert_null (dateline_reader_get_only (fixture->reader));
}

static void
test_step_mention (Fixture *fixture, gconstpointer data)
{
  g_assert_false (dateline_reader_step_mention (fixture->reader, -1));
  dateline_article_text_focus_mark (fixture->text, get_mention (fixture, "cong", 0));
  g_assert_false (dateline_reader_step_mention (fixture->reader, -1));
  for (guint i = 1; i < 5; i++) {
    g_assert_true (dateline_reader_step_mention (fixture->reader, 1));
    g_assert_true (fixture->text->focused == get_mention (fixture, "cong", i));
  }
  g_assert_false (dateline_reader_step_mention (fixture->reader, 1));
  g_assert_true (dateline_reader_step_mention (fixture->reader, -1));
  g_assert_true (fixture->text->focused == get_mention (fixture, "cong", 3));
}

static void
assert_events_here (Fixture *fixture, const char *expected)
{
  g_autoptr (GPtrArray) events = dateline_reader_list_events_here (fixture->reader);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            dateline_event_get_id (g_ptr_array_index (events, i)));
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_events_here (Fixture *fixture, gconstpointer data)
{
  dateline_article_text_focus_mark (fixture->text, get_mention (fixture, "state-media", 0));
  assert_events_here (fixture, "report");

  /* Without a mark it is the caret that counts. */
  dateline_article_text_focus_mark (fixture->text, NULL);
  dateline_article_text_set_selection (fixture->text, (DatelinePosition) { 5, 30 },
                                       (DatelinePosition) { 5, 30 });
  assert_events_here (fixture, "agreements");
  dateline_article_text_set_selection (fixture->text, (DatelinePosition) { 1, 3 },
                                       (DatelinePosition) { 1, 3 });
  assert_events_here (fixture, "");
}

static AdwAnimationState
show_first_event (Fixture *fixture)
{
  g_autoptr (DatelineEvent) event =
    g_list_model_get_item (dateline_document_get_events (fixture->document), 0);

  dateline_reader_show_event (fixture->reader, event);
  g_assert_cmpuint (fixture->text->evidence->len, >, 0);
  return adw_animation_get_state (fixture->text->flash);
}

static void
note_card (DatelineReader *reader, GtkWidget *card, gpointer cards)
{
  g_ptr_array_add (cards, card);
}

/* A window has no card before one is asked for, and then the same for all. */
static void
test_card (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();
  DatelineReader *reader = fixture->reader;

  g_signal_connect (reader, "card-made", G_CALLBACK (note_card), cards);
  dateline_reader_close_card (reader);
  dateline_reader_set_document (reader, NULL);
  dateline_reader_set_document (reader, fixture->document);
  wait_for_frames (fixture->window);
  g_assert_null (reader->card);
  g_assert_false (dateline_reader_has_open_card (reader));

  dateline_reader_show_mark (reader, get_mention (fixture, "cong", 0));
  g_assert_true (dateline_reader_has_open_card (reader));
  dateline_reader_close_card (reader);
  g_assert_false (dateline_reader_has_open_card (reader));
  dateline_reader_show_mark (reader, get_mention (fixture, "china", 0));
  g_assert_true (dateline_reader_has_open_card (reader));
  g_assert_cmpuint (cards->len, ==, 1);
  g_assert_true (cards->pdata[0] == reader->card);

  dateline_reader_set_document (reader, NULL);
  g_assert_false (dateline_reader_has_open_card (reader));
}

static const char *
get_needle (DatelineFindBar *bar)
{
  GObject *entry =
    gtk_widget_get_template_child (GTK_WIDGET (bar), DATELINE_TYPE_FIND_BAR, "entry");

  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

/* A window has no find bar before words are looked for; then it looks in whatever is read. */
static void
test_find_bar (Fixture *fixture, gconstpointer data)
{
  DatelineReader *reader = fixture->reader;
  DatelineFindBar *bar;
  GtkWidget *focus;

  dateline_reader_set_document (reader, NULL);
  dateline_reader_find (reader);
  dateline_reader_set_document (reader, fixture->document);
  wait_for_frames (fixture->window);
  g_assert_false (dateline_reader_focus_find (reader));
  g_assert_false (dateline_reader_has_find_focus (reader));
  g_assert_null (reader->find_bar);

  /* What is selected is looked for. */
  dateline_article_text_set_selection (fixture->text, (DatelinePosition) { 0, 0 },
                                       (DatelinePosition) { 0, 4 });
  dateline_reader_find (reader);
  bar = reader->find_bar;
  wait_for_frames (fixture->window);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (bar)));
  g_assert_cmpstr (get_needle (bar), ==, "Iran");
  g_assert_true (gtk_widget_get_prev_sibling (GTK_WIDGET (bar)) == GTK_WIDGET (reader->banner));
  while (dateline_search_count (dateline_find_bar_get_search (bar)) == 0)
    g_main_context_iteration (NULL, TRUE);

  dateline_reader_set_document (reader, NULL);
  g_assert_false (dateline_find_bar_is_open (bar));
  g_assert_false (dateline_reader_focus_find (reader));
  dateline_reader_set_document (reader, fixture->document);
  dateline_reader_step_match (reader, 1);
  g_assert_true (dateline_find_bar_is_open (bar));
  g_assert_true (reader->find_bar == bar);
}

static void
assert_card_at (Fixture *fixture, DatelineAnnotation *mark)
{
  DatelineReader *reader = fixture->reader;
  GdkRectangle area, words;
  graphene_point_t corner;

  g_assert_true (dateline_article_view_get_mark_area (reader->view, mark, &area));
  g_assert_cmpint (area.y, >=, 0);
  g_assert_cmpint (area.y + area.height, <=, gtk_widget_get_height (GTK_WIDGET (reader->view)));
  g_assert_true (gtk_popover_get_pointing_to (GTK_POPOVER (reader->card), &words));
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (reader->view), GTK_WIDGET (reader),
                                           &GRAPHENE_POINT_INIT ((float) area.x, (float) area.y),
                                           &corner));
  g_assert_cmpint (words.x, ==, (int) corner.x);
  g_assert_cmpint (words.y, ==, (int) corner.y);
}

/* However the window is pulled about while the card is open. */
static void
test_card_stays_at_words (Fixture *fixture, gconstpointer data)
{
  const int sizes[][2] = { { 400, 600 }, { 900, 700 }, { 500, 500 } };
  DatelineAnnotation *mention = get_mention (fixture, "cong", 1);

  dateline_reader_show_mark (fixture->reader, mention);
  wait_for_frames (fixture->window);
  assert_card_at (fixture, mention);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    gtk_widget_size_allocate (GTK_WIDGET (fixture->reader),
                              &(GtkAllocation) { 0, 0, sizes[i][0], sizes[i][1] }, -1);
    while (g_main_context_iteration (NULL, FALSE))
      ;
    g_assert_true (gtk_widget_get_visible (fixture->reader->card));
    assert_card_at (fixture, mention);
  }
}

/* Enter opens the card of the mark with the focus, wherever the reader scrolled to since. */
static void
test_card_brings_words (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture->reader->view));
  DatelineAnnotation *mention = get_mention (fixture, "cong", 0);

  dateline_article_text_focus_mark (fixture->text, mention);
  wait_for_frames (fixture->window);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  wait_for_frames (fixture->window);
  g_signal_emit_by_name (fixture->text, "mark-activated", mention);
  wait_for_frames (fixture->window);
  assert_card_at (fixture, mention);
}

/* Nor has it a menu before one is asked for. */
static void
test_menu (Fixture *fixture, gconstpointer data)
{
  DatelineReader *reader = fixture->reader;
  DatelineAnnotation *mention = get_mention (fixture, "cong", 0);
  GtkWidget *menu;

  dateline_reader_set_document (reader, NULL);
  dateline_reader_set_document (reader, fixture->document);
  g_assert_null (reader->menu);

  g_signal_emit_by_name (reader->view, "menu-requested", mention, 10.0, 10.0);
  menu = reader->menu;
  g_assert_true (gtk_widget_get_visible (menu));
  g_assert_true (reader->menu_mark == mention);
  dateline_reader_set_document (reader, NULL);
  g_assert_false (gtk_widget_get_visible (menu));
  g_assert_null (reader->menu_mark);

  dateline_reader_set_document (reader, fixture->document);
  g_signal_emit_by_name (reader->view, "menu-requested", NULL, 10.0, 10.0);
  g_assert_true (reader->menu == menu);
}

/* Words that an event rests on are shown either way; they flash only where things move. */
static void
test_flash (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  g_assert_cmpint (show_first_event (fixture), ==, ADW_ANIMATION_PLAYING);

  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  g_assert_cmpint (show_first_event (fixture), ==, ADW_ANIMATION_FINISHED);
  g_assert_cmpfloat_with_epsilon (fixture->text->flash_strength, 0, 1e-9);
  gtk_settings_reset_property (settings, "gtk-enable-animations");
}

static void
add (const char *path, void (*function) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, function, tear_down);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_test_init (&argc, &argv, NULL);
  /* GDK 4.24 warns of frames that X11 submitted, where there is a popover. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  adw_init ();

  add ("/reader/only", test_only);
  add ("/reader/only-in-other-version", test_only_in_other_version);
  add ("/reader/step-mention", test_step_mention);
  add ("/reader/events-here", test_events_here);
  add ("/reader/flash", test_flash);
  add ("/reader/card-when-asked-for", test_card);
  add ("/reader/card-stays-at-words", test_card_stays_at_words);
  add ("/reader/card-brings-words", test_card_brings_words);
  add ("/reader/find-bar-when-asked-for", test_find_bar);
  add ("/reader/menu-when-asked-for", test_menu);
  return g_test_run ();
}
