/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is left of a document where its maker was not sure. */

#include <string.h>

#include "core/dateline-document-confidence.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"

/* Ada is named twice, once perhaps; Bob perhaps only; nobody names the Fair. */
#define TEXT "Ada met Bob. Ada said \xE2\x80\x9Cyes\xE2\x80\x9D on Monday, perhaps in May."
#define DOCUMENT                                                                                   \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"c\",\"article\":{\"title\":\"T\",\"blocks\":"   \
  "[{\"type\":\"paragraph\",\"text\":\"" TEXT "\"}]},\"entities\":["                               \
  "{\"id\":\"bob\",\"kind\":\"person\",\"name\":\"Bob\"},"                                         \
  "{\"id\":\"ada\",\"kind\":\"person\",\"name\":\"Ada\",\"aliases\":[\"A\"],\"role\":\"r\"},"      \
  "{\"id\":\"fair\",\"kind\":\"event\",\"name\":\"Fair\"}],\"mentions\":["                         \
  "{\"entity\":\"ada\",\"span\":{\"block\":0,\"start\":13,\"end\":16},\"confidence\":0.9},"        \
  "{\"entity\":\"bob\",\"span\":{\"block\":0,\"start\":8,\"end\":11},"                             \
  "\"origin\":\"model\",\"confidence\":0.49},"                                                     \
  "{\"entity\":\"ada\",\"span\":{\"block\":0,\"start\":0,\"end\":3},\"origin\":\"%s\","            \
  "\"confidence\":0.2}],"                                                                          \
  "\"dates\":[{\"span\":{\"block\":0,\"start\":30,\"end\":36},\"value\":\"2018-05-14\","           \
  "\"confidence\":0.5,\"why\":{\"phrase\":\"Monday\"}},"                                           \
  "{\"span\":{\"block\":0,\"start\":49,\"end\":52},\"value\":\"2018-05\",\"confidence\":0.1}],"    \
  "\"events\":[{\"id\":\"e1\",\"title\":\"maybe\",\"confidence\":0.3,\"origin\":\"rule\","         \
  "\"evidence\":[{\"block\":0,\"start\":0,\"end\":3}]},"                                           \
  "{\"id\":\"e2\",\"title\":\"sure\",\"when\":\"2018-05-14\",\"confidence\":0.8,"                  \
  "\"participants\":[\"bob\",\"ada\"],\"place\":\"bob\","                                          \
  "\"evidence\":[{\"block\":0,\"start\":0,\"end\":12}]}],"                                         \
  "\"quotes\":[{\"kind\":\"direct\",\"speaker\":\"ada\",\"confidence\":0.7,"                       \
  "\"span\":{\"block\":0,\"start\":23,\"end\":26},\"cue\":{\"block\":0,\"start\":17,\"end\":21}}," \
  "{\"kind\":\"reported\",\"speaker\":\"bob\","                                                    \
  "\"span\":{\"block\":0,\"start\":38,\"end\":52}}]}"

static DatelineDocument *
read_document (const char *origin)
{
  g_autoptr (GError) error = NULL;
  char *text = g_strdup_printf (DOCUMENT, origin);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_threshold (void)
{
  static const struct {
    DatelineOrigin origin;
    double confidence;
    gboolean is_low;
  } cases[] = {
    { DATELINE_ORIGIN_MODEL, 0.49, TRUE },
    { DATELINE_ORIGIN_MODEL, DATELINE_LOW_CONFIDENCE, FALSE },
    { DATELINE_ORIGIN_RULE, 0, TRUE },
    { DATELINE_ORIGIN_UNKNOWN, 0.2, TRUE },
    { DATELINE_ORIGIN_RULE, DATELINE_CONFIDENCE_UNKNOWN, FALSE },
    { DATELINE_ORIGIN_PERSON, 0.1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (dateline_confidence_is_low (cases[i].origin, cases[i].confidence), ==,
                     cases[i].is_low);
}

static void
test_lists (void)
{
  g_autoptr (DatelineDocument) document = read_document ("rule");
  g_autoptr (DatelineDocument) shown = dateline_document_dup_confident (document);
  GListModel *entities = dateline_document_get_entities (shown);
  g_autoptr (DatelineEntity) ada = g_list_model_get_item (entities, 0);
  g_autoptr (DatelineEntity) fair = g_list_model_get_item (entities, 1);
  g_autoptr (DatelineEvent) event = g_list_model_get_item (dateline_document_get_events (shown), 0);
  g_autoptr (DatelineQuote) reported =
    g_list_model_get_item (dateline_document_get_quotes (shown), 1);

  g_assert_cmpuint (g_list_model_get_n_items (entities), ==, 2);
  g_assert_cmpstr (dateline_entity_get_name (ada), ==, "Ada");
  g_assert_cmpstr (dateline_entity_get_role (ada), ==, "r");
  g_assert_cmpstr (dateline_entity_get_name (fair), ==, "Fair");
  g_assert_cmpuint (dateline_document_count_kind (shown, DATELINE_KIND_PERSON), ==, 1);
  g_assert_cmpuint (dateline_document_count_kind (shown, DATELINE_KIND_DATE), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_mentions_of (shown, ada)), ==,
                    1);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_events (shown)), ==, 1);

  /* What is left refers to nothing that is not. */
  g_assert_cmpstr (dateline_event_get_title (event), ==, "sure");
  g_assert_cmpuint (g_list_model_get_n_items (dateline_event_get_participants (event)), ==, 1);
  g_assert_null (dateline_event_get_place (event));
  g_assert_null (dateline_quote_get_speaker (reported));

  /* The whole is as it was. */
  g_assert_cmpuint (dateline_document_count_kind (document, DATELINE_KIND_PERSON), ==, 3);
  g_assert_true (dateline_document_get_article (shown) == dateline_document_get_article (document));
}

static void
test_person (void)
{
  g_autoptr (DatelineDocument) document = read_document ("person");
  g_autoptr (DatelineDocument) shown = dateline_document_dup_confident (document);

  g_assert_cmpuint (dateline_document_count_kind (shown, DATELINE_KIND_PERSON), ==, 2);
}

static void
test_nothing_left_out (void)
{
  g_autoptr (DatelineDocument) document = read_document ("rule");
  g_autoptr (DatelineDocument) shown = dateline_document_dup_confident (document);
  g_autoptr (DatelineDocument) again = dateline_document_dup_confident (shown);

  g_assert_true (again == shown);
}

#define UNMENTIONED                                                                                \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"u\",\"article\":{\"title\":\"T\",\"blocks\":[]" \
  "},"                                                                                             \
  "\"entities\":[{\"id\":\"a\",\"kind\":\"topic\",\"name\":\"Perhaps\",\"origin\":\"rule\","       \
  "\"confidence\":0.3},{\"id\":\"b\",\"kind\":\"topic\",\"name\":\"Surely\",\"origin\":\"rule\","  \
  "\"confidence\":0.8}]}"

static void
test_unmentioned (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (UNMENTIONED, strlen (UNMENTIONED));
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, NULL);
  g_autoptr (DatelineDocument) shown = dateline_document_dup_confident (document);
  GListModel *entities = dateline_document_get_entities (shown);
  g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, 0);

  g_assert_cmpuint (g_list_model_get_n_items (entities), ==, 1);
  g_assert_cmpstr (dateline_entity_get_name (entity), ==, "Surely");
  g_assert_cmpint (dateline_entity_get_origin (entity), ==, DATELINE_ORIGIN_RULE);
  g_assert_cmpfloat_with_epsilon (dateline_entity_get_confidence (entity), 0.8, 1e-9);
}

static void
test_is_document (void)
{
  /* What is left was first and last of the file's mentions. */
  g_autoptr (DatelineDocument) document = read_document ("person");
  g_autoptr (DatelineDocument) shown = dateline_document_dup_confident (document);
  g_autoptr (GBytes) bytes = dateline_document_write_bytes (shown);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) read = dateline_document_read_bytes (bytes, &error);
  g_autoptr (GBytes) written = NULL;

  g_assert_no_error (error);
  written = dateline_document_write_bytes (read);
  g_assert_true (g_bytes_equal (bytes, written));
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_mentions (read)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_events (read)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_quotes (read)), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document-confidence/low-is-below-a-half-and-never-a-person-s", test_threshold);
  g_test_add_func ("/document-confidence/lists-and-counts-leave-out-what-is-low", test_lists);
  g_test_add_func ("/document-confidence/what-a-person-marked-stays", test_person);
  g_test_add_func ("/document-confidence/an-entity-without-mentions-is-as-sure-as-it-says",
                   test_unmentioned);
  g_test_add_func ("/document-confidence/the-same-where-nothing-is-low", test_nothing_left_out);
  g_test_add_func ("/document-confidence/what-is-left-is-a-document", test_is_document);
  return g_test_run ();
}
