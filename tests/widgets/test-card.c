/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The card: what it says of mentions and of dates, and what its buttons do. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/card/dateline-card-links.h"
#include "widgets/card/dateline-card-others.h"
#include "widgets/card/dateline-card-reason.h"
#include "widgets/card/dateline-card-related.h"
#include "widgets/card/dateline-card.h"

#define ARTICLE "/io/github/dateline_reader/Dateline/articles/iran-china-ai.dateline"

/* Names that would be markup, and a mention by an unknown kind. */
#define TRICKY_DOCUMENT                                                                            \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"tricky\",\"article\":{\"title\":\"T\","         \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"R&D <b>bold</b>\"}]},"                           \
  "\"entities\":[{\"id\":\"a\",\"kind\":\"gadget\",\"name\":\"R&D "                                \
  "<b>bold</b>\",\"aliases\":[\"<i>\",\"&amp;\"],"                                                 \
  "\"role\":\"<u>role</u>\"}],"                                                                    \
  "\"mentions\":[{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":0,\"end\":3}}],"                \
  "\"events\":[{\"id\":\"e\",\"title\":\"<s>&\",\"participants\":[\"a\"],"                         \
  "\"evidence\":[{\"block\":0,\"start\":0,\"end\":3}]}]}"

/* A mention by a person, a rule, a model that is not sure, one that only says how
 * sure it is, and one of which nothing is known. */
#define PROVENANCE_DOCUMENT                                                                        \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"p\",\"article\":{\"title\":\"T\","              \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"abcde\"}]},"                                     \
  "\"entities\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\"}],\"mentions\":["                \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":0,\"end\":1},\"origin\":\"person\"},"         \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":1,\"end\":2},\"origin\":\"rule\","            \
  "\"confidence\":0.915},"                                                                         \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":2,\"end\":3},\"origin\":\"model\","           \
  "\"confidence\":0.4},"                                                                           \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":3,\"end\":4},\"confidence\":0.5},"            \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":4,\"end\":5}}]}"

typedef struct {
  GtkWidget *window;
  DatelineCard *card;
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

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *parent = gtk_label_new ("Article");

  fixture->document = read_article ();
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), parent);
  fixture->card = DATELINE_CARD (dateline_card_new ());
  gtk_widget_set_parent (GTK_WIDGET (fixture->card), parent);
  dateline_card_set_document (fixture->card, fixture->document);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->card);
  gtk_widget_unparent (GTK_WIDGET (fixture->card));
  g_assert_finalize_object (fixture->card);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

static DatelineEntity *
find_entity (DatelineDocument *document, const char *id)
{
  GListModel *entities = dateline_document_get_entities (document);

  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (g_str_equal (dateline_entity_get_id (entity), id))
      return entity; /* the document keeps it */
  }

  g_assert_not_reached ();
}

static void
show_mention (Fixture *fixture, const char *id, guint ordinal)
{
  GListModel *mentions =
    dateline_document_get_mentions_of (fixture->document, find_entity (fixture->document, id));
  g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, ordinal);

  g_assert_nonnull (mention);
  dateline_card_set_annotation (fixture->card, mention);
}

static void
show_timex (Fixture *fixture, guint position)
{
  g_autoptr (DatelineAnnotation) timex =
    g_list_model_get_item (dateline_document_get_timexes (fixture->document), position);

  g_assert_nonnull (timex);
  dateline_card_set_annotation (fixture->card, timex);
}

static GtkWidget *
get_part (gpointer widget, const char *name)
{
  GObject *part = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (part);
  return GTK_WIDGET (part);
}

static void
assert_text (gpointer widget, const char *part, const char *expected)
{
  GtkLabel *label = GTK_LABEL (get_part (widget, part));

  g_assert_cmpstr (gtk_label_get_text (label), ==, expected);
  g_assert_false (gtk_label_get_use_markup (label));
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
find_all (GtkWidget *root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, found);
  return found;
}

static void
press (gpointer button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static void
activated_cb (gpointer sender, GObject *item, GObject **activated)
{
  g_set_object (activated, item);
}

static void
test_person (Fixture *fixture, gconstpointer data)
{
  show_mention (fixture, "cong", 0);

  assert_text (fixture->card, "name", "Cong Peiwu");
  assert_text (fixture->card, "subtitle", "Person · China’s ambassador to Iran");
  assert_text (fixture->card, "aliases",
               "Also called: Ambassador Cong, China’s ambassador to Iran, the Chinese official, "
               "the ambassador");
  assert_text (fixture->card, "mention_label", "Mention 1 of 5");
  g_assert_true (gtk_widget_get_visible (get_part (fixture->card, "avatar")));
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "icon")));
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "reason")));
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "links")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->card),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Cong Peiwu");
}

static void
test_place (Fixture *fixture, gconstpointer data)
{
  show_mention (fixture, "iran", 0);

  assert_text (fixture->card, "name", "Iran");
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "avatar")));
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (get_part (fixture->card, "icon"))), ==,
                   "dateline-place-symbolic");
}

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
test_date (Fixture *fixture, gconstpointer data)
{
  GtkWidget *reason = get_part (fixture->card, "reason");
  g_autoptr (GPtrArray) rows = NULL;

  show_timex (fixture, 0);
  assert_text (fixture->card, "name", "11 May 2025");
  assert_text (fixture->card, "subtitle", "Date · exact date");
  g_assert_true (gtk_widget_get_visible (reason));
  assert_text (reason, "phrase", "“May 11”");
  assert_text (reason, "anchor", "11 May 2025, the day of publication");
  assert_text (reason, "rule",
               "A day and a month without a year belong to the year of publication.");
  assert_text (reason, "value", "2025-05-11");
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "mention_box")));
  rows = find_all (get_part (fixture->card, "related"), GTK_TYPE_LIST_BOX_ROW);
  g_assert_cmpuint (rows->len, ==, 1);

  show_timex (fixture, 4);
  assert_text (fixture->card, "name", "about May 2025");
  g_assert_false (gtk_widget_get_visible (get_part (reason, "anchor")));
  g_assert_false (gtk_widget_get_visible (get_part (reason, "anchor_caption")));
}

/* What is said of a value is the value, not its caption. */
static void
test_reason_names (Fixture *fixture, gconstpointer data)
{
  static const char *const parts[] = { "phrase", "anchor", "rule", "value" };
  GtkWidget *reason = get_part (fixture->card, "reason");

  show_timex (fixture, 0);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (get_part (reason, parts[i])),
                                                      GTK_ACCESSIBLE_RELATION_LABELLED_BY));
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

static void
test_markup (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (TRICKY_DOCUMENT, strlen (TRICKY_DOCUMENT));
  g_autoptr (DatelineDocument) tricky = read_document (bytes);
  g_autoptr (DatelineAnnotation) mention =
    g_list_model_get_item (dateline_document_get_mentions (tricky), 0);
  g_autoptr (GPtrArray) labels = NULL;

  dateline_card_set_document (fixture->card, tricky);
  dateline_card_set_annotation (fixture->card, mention);
  assert_text (fixture->card, "name", "R&D <b>bold</b>");
  assert_text (fixture->card, "subtitle", "gadget · <u>role</u>");
  assert_text (fixture->card, "aliases", "Also called: <i>, &amp;");

  labels = find_all (get_part (fixture->card, "related"), GTK_TYPE_LABEL);
  g_assert_cmpuint (labels->len, ==, 1);
  g_assert_nonnull (strstr (gtk_label_get_text (g_ptr_array_index (labels, 0)), "<s>&"));
  dateline_card_set_document (fixture->card, NULL);
}

static void
test_provenance (Fixture *fixture, gconstpointer data)
{
  static const char *const words[] = {
    "Marked by a person",
    "Found by a rule · 92 % sure",
    "Found by a trained model · only 40 % sure",
    "50 % sure",
    "",
  };
  g_autoptr (GBytes) bytes =
    g_bytes_new_static (PROVENANCE_DOCUMENT, sizeof PROVENANCE_DOCUMENT - 1);
  g_autoptr (DatelineDocument) document = read_document (bytes);
  GtkWidget *label = get_part (fixture->card, "provenance");

  dateline_card_set_document (fixture->card, document);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    g_autoptr (DatelineAnnotation) mention =
      g_list_model_get_item (dateline_document_get_mentions (document), i);

    dateline_card_set_annotation (fixture->card, mention);
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, words[i]);
    g_assert_cmpint (gtk_widget_get_visible (label), ==, *words[i] != '\0');
  }
  dateline_card_set_document (fixture->card, NULL);
}

static void
test_document (Fixture *fixture, gconstpointer data)
{
  g_autoptr (DatelineAnnotation) annotation = NULL;
  g_autoptr (DatelineDocument) document = NULL;

  show_mention (fixture, "cong", 0);
  g_object_get (fixture->card, "annotation", &annotation, "document", &document, NULL);
  g_assert_true (DATELINE_IS_MENTION (annotation));
  g_assert_true (document == fixture->document);

  /* An annotation belongs to its document. */
  dateline_card_set_document (fixture->card, NULL);
  g_assert_null (dateline_card_get_annotation (fixture->card));
  g_assert_false (gtk_widget_get_visible (get_part (fixture->card, "related")));
}

/* Nothing that takes the focus is without a name. */
static void
test_names (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) widgets = NULL;
  guint n_named = 0;

  show_mention (fixture, "iran", 6);
  widgets = find_all (gtk_popover_get_child (GTK_POPOVER (fixture->card)), GTK_TYPE_WIDGET);
  for (guint i = 0; i < widgets->len; i++) {
    GtkWidget *widget = g_ptr_array_index (widgets, i);

    if (!GTK_IS_BUTTON (widget) && !GTK_IS_LIST_BOX_ROW (widget))
      continue;

    g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL) ||
      gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                        GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
      gtk_widget_get_tooltip_text (widget) != NULL);
    n_named++;
  }
  g_assert_cmpuint (n_named, >=, 6);
}

#define ADD(path, function) g_test_add ("/card/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("person", test_person);
  ADD ("place", test_place);
  ADD ("steps", test_steps);
  ADD ("related", test_related);
  ADD ("date", test_date);
  ADD ("others", test_others);
  ADD ("actions", test_actions);
  ADD ("reason-names", test_reason_names);
  ADD ("links", test_links);
  ADD ("markup", test_markup);
  ADD ("provenance", test_provenance);
  ADD ("document", test_document);
  ADD ("names", test_names);
  return g_test_run ();
}
