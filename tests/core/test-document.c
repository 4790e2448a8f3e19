/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a document says once it is read: its objects, their order, what belongs
 * to whom, and what is where in the text. */

#include <string.h>

#include "core/dateline-object-list.h"
#include "fixtures.h"

#define PEEK(model, i) dateline_object_list_peek (DATELINE_OBJECT_LIST (model), (i))

static void
assert_property (gpointer object, const char *name, const char *expected)
{
  g_autofree char *value = NULL;

  g_object_get (object, name, &value, NULL);
  g_assert_cmpstr (value, ==, expected);
}

static void
test_article (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  DatelineArticle *article = dateline_document_get_article (document);

  g_assert_cmpstr (dateline_document_get_id (document), ==, "every-member");
  g_assert_false (dateline_document_is_read_only (document));
  g_assert_cmpstr (dateline_article_get_title (article), ==, "Bridge opens");
  g_assert_cmpstr (dateline_article_get_subtitle (article), ==, "After six years");
  g_assert_cmpstr (dateline_article_get_authors (article)[1], ==, "B. Writer");
  g_assert_null (dateline_article_get_authors (article)[2]);
  g_assert_cmpstr (dateline_article_get_publisher (article), ==, "The Harbour Post");
  g_assert_cmpstr (dateline_edtf_get_text (dateline_article_get_published (article)), ==,
                   "2025-05-11T14:30:00+01:00");
  g_assert_cmpstr (dateline_article_get_language (article), ==, "en-GB");
  g_assert_cmpint (dateline_article_get_direction (article), ==, DATELINE_DIRECTION_LTR);
  g_assert_cmpstr (dateline_article_get_source_name (article), ==, "Harbour Board");
  g_assert_cmpstr (dateline_article_get_source_url (article), ==, "https://example.org/bridge");
  g_assert_cmpstr (dateline_article_get_source_licence (article), ==, "CC-BY-4.0");
  g_assert_cmpuint (dateline_article_get_n_blocks (article), ==, 8);
  g_assert_null (dateline_article_get_block (article, 8));
  assert_property (article, "title", "Bridge opens");
  assert_property (article, "subtitle", "After six years");
  assert_property (article, "publisher", "The Harbour Post");
  assert_property (article, "language", "en-GB");
  assert_property (article, "source-name", "Harbour Board");
}

static void
test_article_without_extras (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("minimal.dateline");
  DatelineArticle *article = dateline_document_get_article (document);
  g_autoptr (GListModel) blocks = NULL;

  g_assert_null (dateline_article_get_subtitle (article));
  g_assert_null (dateline_article_get_authors (article)[0]);
  g_assert_null (dateline_article_get_publisher (article));
  g_assert_null (dateline_article_get_published (article));
  g_assert_null (dateline_article_get_language (article));
  g_assert_null (dateline_article_get_source_url (article));
  g_assert_cmpint (dateline_article_get_direction (article), ==, DATELINE_DIRECTION_AUTO);

  g_object_get (article, "blocks", &blocks, NULL);
  g_assert_true (blocks == dateline_article_get_blocks (article));
  g_assert_cmpuint (g_list_model_get_n_items (blocks), ==, 0);
}

static void
test_blocks (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  DatelineArticle *article = dateline_document_get_article (document);
  static const struct {
    DatelineBlockType type;
    guint level;
    const char *text;
  } expected[] = {
    { DATELINE_BLOCK_HEADING, 1, "The bridge" },
    { DATELINE_BLOCK_PARAGRAPH, 0,
      "On 10 May 2025 Ana Lee and the Harbour Board opened the bridge in Port Ellis." },
    { DATELINE_BLOCK_HEADING, 2, "What was said" },
    { DATELINE_BLOCK_QUOTE, 0, "“It was time,” she said. “We waited since spring 2019.”" },
    { DATELINE_BLOCK_LIST_ITEM, 0, "Trains follow after 11 May 2025,\nthe board says." },
    { DATELINE_BLOCK_FIGURE, 0, "Ana Lee at the bridge" },
    { DATELINE_BLOCK_FIGURE, 0, "" },
    { DATELINE_BLOCK_FIGURE, 0, "A map with a type" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    guint level;
    DatelineBlockType type;

    g_object_get (block, "level", &level, "block-type", &type, NULL);
    g_assert_cmpint (dateline_block_get_block_type (block), ==, expected[i].type);
    g_assert_cmpint (type, ==, expected[i].type);
    g_assert_cmpuint (dateline_block_get_level (block), ==, expected[i].level);
    g_assert_cmpuint (level, ==, expected[i].level);
    g_assert_cmpstr (dateline_block_get_text (block), ==, expected[i].text);
    assert_property (block, "text", expected[i].text);
  }
}

static void
test_figures (void)
{
  static const guint8 png[] = "\x89PNG\r\n\x1a\nnot really";
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  DatelineArticle *article = dateline_document_get_article (document);
  DatelineBlock *photo = dateline_article_get_block (article, 5);
  DatelineBlock *map = dateline_article_get_block (article, 6);
  GBytes *data = dateline_block_get_image_data (photo);

  g_assert_cmpstr (dateline_block_get_alt (photo), ==, "A woman cuts a ribbon");
  g_assert_cmpstr (dateline_block_get_credit (photo), ==, "J. Doe");
  g_assert_cmpstr (dateline_block_get_image_type (photo), ==, "image/png");
  g_assert_cmpmem (g_bytes_get_data (data, NULL), g_bytes_get_size (data), png, sizeof png - 1);
  g_assert_null (dateline_block_get_image_resource (photo));
  assert_property (photo, "alt", "A woman cuts a ribbon");
  assert_property (photo, "credit", "J. Doe");

  g_assert_null (dateline_block_get_credit (map));
  g_assert_null (dateline_block_get_image_data (map));
  g_assert_null (dateline_block_get_image_type (map));
  g_assert_cmpstr (dateline_block_get_image_resource (map), ==, "map.svg");
}

static void
test_entities (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  GListModel *entities = dateline_document_get_entities (document);
  DatelineEntity *lee = PEEK (entities, 0);
  static const struct {
    DatelineKind kind;
    const char *kind_name;
  } expected[] = {
    { DATELINE_KIND_PERSON, "Person" },  { DATELINE_KIND_ORGANIZATION, "Organization" },
    { DATELINE_KIND_PLACE, "Place" },    { DATELINE_KIND_DATE, "Date" },
    { DATELINE_KIND_EVENT, "Event" },    { DATELINE_KIND_TOPIC, "Topic" },
    { DATELINE_KIND_OTHER, "building" },
  };

  g_assert_cmpuint (g_list_model_get_n_items (entities), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    DatelineEntity *entity = PEEK (entities, i);
    DatelineKind kind;

    g_object_get (entity, "kind", &kind, NULL);
    g_assert_cmpint (dateline_entity_get_kind (entity), ==, expected[i].kind);
    g_assert_cmpint (kind, ==, expected[i].kind);
    g_assert_cmpstr (dateline_entity_get_kind_name (entity), ==, expected[i].kind_name);
    g_assert_cmpuint (dateline_entity_get_position (entity), ==, i);
    assert_property (entity, "kind-name", expected[i].kind_name);
  }

  g_assert_cmpstr (dateline_entity_get_aliases (lee)[1], ==, "the mayor");
  g_assert_null (dateline_entity_get_aliases (PEEK (entities, 1))[0]);
  g_assert_cmpstr (dateline_entity_get_wikidata (lee), ==, "Q42");
  g_assert_cmpstr (dateline_entity_get_wikipedia (lee), ==,
                   "https://en.wikipedia.org/wiki/Example");
  g_assert_cmpstr (dateline_entity_get_url (lee), ==, "http://example.org/lee");
  assert_property (lee, "id", "lee");
  assert_property (lee, "name", "Ana Lee");
  assert_property (lee, "description", "Mayor of Port Ellis.");
  assert_property (lee, "role", "Mayor");
  g_assert_cmpstr (dateline_entity_get_id (lee), ==, "lee");
  g_assert_cmpstr (dateline_entity_get_name (lee), ==, "Ana Lee");
  g_assert_cmpstr (dateline_entity_get_description (lee), ==, "Mayor of Port Ellis.");
  g_assert_cmpstr (dateline_entity_get_role (lee), ==, "Mayor");
}

/* The words that each item of a list covers, with what it is called. */
static char *
describe (DatelineDocument *document, GListModel *annotations)
{
  GString *all = g_string_new (NULL);
  DatelineAnnotation *annotation;

  for (guint i = 0; (annotation = PEEK (annotations, i)) != NULL; i++) {
    g_autofree char *words =
      dateline_document_dup_words (document, dateline_annotation_get_span (annotation));
    g_autofree char *label = dateline_annotation_dup_label (annotation);

    assert_property (annotation, "label", label);
    g_string_append_printf (all, "%s (%s)\n", words, label);
  }

  return g_string_free (all, FALSE);
}

static void
test_reading_order (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  g_autofree char *marks = describe (document, dateline_document_get_marks (document));
  g_autofree char *mentions = describe (document, dateline_document_get_mentions (document));
  g_autofree char *timexes = describe (document, dateline_document_get_timexes (document));
  g_autofree char *quotes = describe (document, dateline_document_get_quotes (document));

  g_assert_cmpstr (mentions, ==,
                   "University of Tehran Press (University of Tehran Press)\n"
                   "University of Tehran (University of Tehran)\n"
                   "Tehran (Tehran)\n"
                   "Tehran (Tehran)\n"
                   "Tehran University (University of Tehran)\n"
                   "Tehran (Tehran)\n");
  g_assert_cmpstr (timexes, ==, "printed (about 2019)\n2024 (2024)\n");
  g_assert_cmpstr (quotes, ==, "printed (Unknown speaker)\nreprinted (Unknown speaker)\n");
  g_assert_cmpstr (marks, ==,
                   "University of Tehran Press (University of Tehran Press)\n"
                   "University of Tehran (University of Tehran)\n"
                   "Tehran (Tehran)\n"
                   "Tehran (Tehran)\n"
                   "printed (about 2019)\n"
                   "Tehran University (University of Tehran)\n"
                   "Tehran (Tehran)\n"
                   "2024 (2024)\n");
}

static void
test_multi_byte_words (void)
{
  g_autoptr (DatelineDocument) emoji = fixture_read ("combining-and-emoji.dateline");
  g_autoptr (DatelineDocument) rtl = fixture_read ("right-to-left.dateline");
  g_autofree char *words = describe (emoji, dateline_document_get_mentions (emoji));
  g_autofree char *rtl_words = describe (rtl, dateline_document_get_marks (rtl));
  const DatelineSpan nowhere = { 9, 0, 1 };
  const DatelineSpan behind = { 0, 100000, 100001 };
  const DatelineSpan inverted = { 0, 5, 2 };
  g_autofree char *none = dateline_document_dup_words (emoji, &behind);
  g_autofree char *neither = dateline_document_dup_words (emoji, &inverted);

  g_assert_nonnull (strstr (words, "👩🏽‍🚀 (👩🏽‍🚀)\n"));
  g_assert_nonnull (strstr (words, "Zoe\xcc\x88 (Zoe\xcc\x88)\n"));
  g_assert_nonnull (strstr (words, "Sa\xcc\x83o Paulo ("));
  g_assert_nonnull (strstr (rtl_words, "ستار هاشمی (ستار هاشمی)\n"));
  g_assert_nonnull (strstr (rtl_words, "۱۰ مهٔ ۲۰۲۵ (10 May 2025)\n"));
  g_assert_null (dateline_document_dup_words (emoji, &nowhere));
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (neither, ==, "");
}

static void
test_mentions_of (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  GListModel *entities = dateline_document_get_entities (document);
  DatelineEntity *tehran = PEEK (entities, 1);
  GListModel *mentions = dateline_document_get_mentions_of (document, tehran);

  g_assert_cmpuint (g_list_model_get_n_items (mentions), ==, 3);
  for (guint i = 0; i < 3; i++) {
    DatelineMention *mention = PEEK (mentions, i);
    guint ordinal;
    g_autoptr (DatelineEntity) entity = NULL;

    g_object_get (mention, "entity", &entity, "ordinal", &ordinal, NULL);
    g_assert_true (entity == tehran);
    g_assert_true (dateline_mention_get_entity (mention) == tehran);
    g_assert_cmpuint (dateline_mention_get_ordinal (mention), ==, i);
    g_assert_cmpuint (ordinal, ==, i);
    g_assert_cmpint (dateline_annotation_get_kind (DATELINE_ANNOTATION (mention)), ==,
                     DATELINE_KIND_PLACE);
  }
}

static void
test_events_and_quotes_of (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  g_autoptr (DatelineDocument) other = fixture_read ("every-member.dateline");
  GListModel *entities = dateline_document_get_entities (document);
  GListModel *of_tehran = dateline_document_get_events_of (document, PEEK (entities, 1));
  GListModel *of_uni = dateline_document_get_events_of (document, PEEK (entities, 2));
  GListModel *quotes =
    dateline_document_get_quotes_of (other, PEEK (dateline_document_get_entities (other), 1));

  /* Taking part and being the place of the same event counts once. */
  g_assert_cmpuint (g_list_model_get_n_items (of_tehran), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (of_uni), ==, 2);
  g_assert_cmpstr (dateline_event_get_id (PEEK (of_uni, 0)), ==, "second");
  g_assert_cmpstr (dateline_event_get_id (PEEK (of_uni, 1)), ==, "first");

  g_assert_cmpuint (g_list_model_get_n_items (quotes), ==, 1);
  g_assert_cmpint (dateline_quote_get_quote_type (PEEK (quotes, 0)), ==, DATELINE_QUOTE_MIXED);
}

static void
test_count_kind (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  static const guint expected[DATELINE_N_KINDS] = {
    [DATELINE_KIND_ORGANIZATION] = 3,
    [DATELINE_KIND_PLACE] = 3,
    [DATELINE_KIND_DATE] = 2,
  };

  for (guint kind = 0; kind < DATELINE_N_KINDS; kind++)
    g_assert_cmpuint (dateline_document_count_kind (document, (DatelineKind) kind), ==,
                      expected[kind]);
}

static void
test_indexes (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  const DatelineSpanIndex *marks = dateline_document_get_mark_index (document);
  const DatelineSpanIndex *events = dateline_document_get_event_index (document);
  g_autoptr (GPtrArray) nested = dateline_span_index_list_at (marks, 0, 20);
  g_autoptr (GPtrArray) shared =
    dateline_span_index_list_at (events, 0, strlen ("The University of Tehran Press in Tehran p"));

  g_assert_cmpuint (dateline_span_index_get_n_spans (marks), ==, 8);
  g_assert_cmpuint (dateline_span_index_get_n_spans (events), ==, 6);

  /* "Tehran" in "University of Tehran" in "University of Tehran Press". */
  g_assert_cmpuint (nested->len, ==, 3);
  g_assert_true (DATELINE_IS_MENTION (g_ptr_array_index (nested, 0)));
  g_assert_cmpstr (
    dateline_entity_get_id (dateline_mention_get_entity (g_ptr_array_index (nested, 0))), ==,
    "press");
  g_assert_cmpstr (
    dateline_entity_get_id (dateline_mention_get_entity (g_ptr_array_index (nested, 2))), ==,
    "tehran");

  /* Two events rest on the same words; they stay in the document's order. */
  g_assert_cmpuint (shared->len, ==, 2);
  g_assert_cmpstr (dateline_event_get_id (g_ptr_array_index (shared, 0)), ==, "first");
  g_assert_cmpstr (dateline_event_get_id (g_ptr_array_index (shared, 1)), ==, "first-too");
}

static void
test_lists_as_properties (void)
{
  static const char *const names[] = { "entities", "mentions", "timexes",
                                       "marks",    "events",   "quotes" };
  static const guint expected[] = { 3, 6, 2, 8, 5, 2 };
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  g_autoptr (DatelineArticle) article = NULL;
  gboolean is_read_only;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GListModel) list = NULL;

    g_object_get (document, names[i], &list, NULL);
    g_assert_cmpuint (g_list_model_get_n_items (list), ==, expected[i]);
  }

  g_object_get (document, "article", &article, "read-only", &is_read_only, NULL);
  g_assert_true (article == dateline_document_get_article (document));
  g_assert_false (is_read_only);
  assert_property (document, "id", "out-of-order");
}

static void
test_everything_is_freed (void)
{
  DatelineDocument *document = fixture_read ("every-member.dateline");
  DatelineEvent *event = PEEK (dateline_document_get_events (document), 0);
  DatelineMention *mention = PEEK (dateline_document_get_mentions (document), 0);
  DatelineEntity *entity = PEEK (dateline_document_get_entities (document), 0);

  g_object_add_weak_pointer (G_OBJECT (event), (gpointer *) &event);
  g_object_add_weak_pointer (G_OBJECT (mention), (gpointer *) &mention);
  g_object_add_weak_pointer (G_OBJECT (entity), (gpointer *) &entity);
  g_assert_finalize_object (document);

  g_assert_null (event);
  g_assert_null (mention);
  g_assert_null (entity);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/article", test_article);
  g_test_add_func ("/document/article-without-optional-members", test_article_without_extras);
  g_test_add_func ("/document/blocks", test_blocks);
  g_test_add_func ("/document/figures", test_figures);
  g_test_add_func ("/document/entities", test_entities);
  g_test_add_func ("/document/lists-are-in-reading-order", test_reading_order);
  g_test_add_func ("/document/words-of-many-bytes", test_multi_byte_words);
  g_test_add_func ("/document/mentions-of-an-entity", test_mentions_of);
  g_test_add_func ("/document/events-and-quotes-of-an-entity", test_events_and_quotes_of);
  g_test_add_func ("/document/counts-marks-by-kind", test_count_kind);
  g_test_add_func ("/document/indexes-find-marks-and-events", test_indexes);
  g_test_add_func ("/document/lists-are-properties", test_lists_as_properties);
  g_test_add_func ("/document/frees-everything", test_everything_is_freed);

  return g_test_run ();
}
