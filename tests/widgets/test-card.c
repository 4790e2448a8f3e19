/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the card says of mentions and of dates, and to assistive technologies. */

#include "card-window.h"

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
 * sure it is, one of which nothing is known, and two that are as good as and quite certain. */
#define PROVENANCE_DOCUMENT                                                                        \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"p\",\"article\":{\"title\":\"T\","              \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"abcdefg\"}]},"                                   \
  "\"entities\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\"}],\"mentions\":["                \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":0,\"end\":1},\"origin\":\"person\"},"         \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":1,\"end\":2},\"origin\":\"rule\","            \
  "\"confidence\":0.915},"                                                                         \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":2,\"end\":3},\"origin\":\"model\","           \
  "\"confidence\":0.4},"                                                                           \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":3,\"end\":4},\"confidence\":0.5},"            \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":4,\"end\":5}},"                               \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":5,\"end\":6},\"confidence\":0.998},"          \
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":6,\"end\":7},\"confidence\":1}]}"

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
    "99 % sure",
    "100 % sure",
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

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  ADD ("person", test_person);
  ADD ("place", test_place);
  ADD ("date", test_date);
  ADD ("reason-names", test_reason_names);
  ADD ("markup", test_markup);
  ADD ("provenance", test_provenance);
  ADD ("document", test_document);
  ADD ("names", test_names);
  return g_test_run ();
}
