/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What events, dates in the text, mentions and quotes say, and the two orders
 * of events. */

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
test_events (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  GListModel *events = dateline_document_get_events (document);
  static const struct {
    const char *id;
    const char *date;
    DatelineDateKind kind;
    const char *words;
  } expected[] = {
    { "opening", "2025-05-10", DATELINE_DATE_KIND_EXACT, "10 May 2025" },
    { "trains", "2025-05-11/..", DATELINE_DATE_KIND_AFTER, "after 11 May 2025" },
    { "promise", "../2019", DATELINE_DATE_KIND_BEFORE, "before 2019" },
    { "works", "2019-21/2025-05", DATELINE_DATE_KIND_RANGE, "between spring 2019 and May 2025" },
    { "wait", NULL, DATELINE_DATE_KIND_UNDATED, "undated" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    DatelineEvent *event = PEEK (events, i);
    DatelineEdtf *date = dateline_event_get_date (event);
    g_autoptr (DatelineEdtf) property = NULL;
    DatelineDateKind kind;

    g_object_get (event, "date", &property, "date-kind", &kind, NULL);
    g_assert_true (property == date);
    g_assert_cmpstr (dateline_event_get_id (event), ==, expected[i].id);
    g_assert_cmpstr (date != NULL ? dateline_edtf_get_text (date) : NULL, ==, expected[i].date);
    g_assert_cmpint (dateline_event_get_date_kind (event), ==, expected[i].kind);
    g_assert_cmpint (kind, ==, expected[i].kind);
    assert_property (event, "date-words", expected[i].words);
    assert_property (event, "id", expected[i].id);
  }
}

/* A document of a book's length has some thousand dates, and few that differ. */
static void
test_shared_dates (void)
{
  static const char text[] =
    "{\"format\": \"dateline\", \"version\": 1, \"id\": \"d\", \"article\": {\"title\": \"T\","
    "\"blocks\": [{\"type\": \"paragraph\", \"text\": \"In 2024.\"}]}, \"dates\": [{\"span\":"
    "{\"block\": 0, \"start\": 3, \"end\": 7}, \"value\": \"2024\"}], \"events\": ["
    "{\"id\": \"a\", \"title\": \"A\", \"when\": \"2024\", \"evidence\": [{\"block\": 0, \"start\": 0,"
    "\"end\": 2}]}, {\"id\": \"b\", \"title\": \"B\", \"when\": \"2025\", \"evidence\": [{\"block\": 0,"
    "\"start\": 0, \"end\": 2}]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  DatelineEdtf *date;

  g_assert_no_error (error);
  date = dateline_timex_get_value (PEEK (dateline_document_get_timexes (document), 0));
  g_assert_true (dateline_event_get_date (PEEK (dateline_document_get_events (document), 0)) ==
                 date);
  g_assert_cmpstr (dateline_edtf_get_text (
                     dateline_event_get_date (PEEK (dateline_document_get_events (document), 1))),
                   ==, "2025");
}

static void
test_event_details (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  DatelineEvent *opening = PEEK (dateline_document_get_events (document), 0);
  DatelineEvent *works = PEEK (dateline_document_get_events (document), 3);
  g_autoptr (GListModel) participants = NULL;
  g_autoptr (DatelineEntity) place = NULL;
  const DatelineSpan *evidence;
  guint n_spans;
  g_autofree char *words = NULL;

  g_object_get (opening, "participants", &participants, "place", &place, NULL);
  g_assert_true (participants == dateline_event_get_participants (opening));
  g_assert_true (place == dateline_event_get_place (opening));
  g_assert_cmpuint (g_list_model_get_n_items (participants), ==, 2);
  g_assert_cmpstr (dateline_entity_get_id (PEEK (participants, 1)), ==, "board");
  g_assert_cmpstr (dateline_entity_get_id (place), ==, "port");
  g_assert_cmpint (dateline_event_get_origin (opening), ==, DATELINE_ORIGIN_PERSON);
  g_assert_cmpfloat_with_epsilon (dateline_event_get_confidence (opening), 0.5, 1e-9);
  assert_property (opening, "title", "The bridge opens");
  g_assert_cmpstr (dateline_event_get_title (opening), ==, "The bridge opens");

  evidence = dateline_event_get_evidence (opening, &n_spans);
  g_assert_cmpuint (n_spans, ==, 2);
  words = dateline_document_dup_words (document, &evidence[1]);
  g_assert_cmpstr (words, ==, "Ana Lee at the bridge");

  g_assert_null (dateline_event_get_when (works));
  g_assert_cmpstr (dateline_edtf_get_text (dateline_event_get_before (works)), ==, "2025-05");
  g_assert_cmpstr (dateline_edtf_get_text (dateline_event_get_after (works)), ==, "2019-21");
  g_assert_null (dateline_event_get_place (works));
  g_assert_cmpint (dateline_event_get_origin (works), ==, DATELINE_ORIGIN_RULE);
  g_assert_cmpfloat (dateline_event_get_confidence (works), <, 0.0);
}

static void
test_annotation_details (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  DatelineMention *mention = PEEK (dateline_document_get_mentions (document), 1);
  DatelineTimex *timex = PEEK (dateline_document_get_timexes (document), 0);
  DatelineTimex *bare = PEEK (dateline_document_get_timexes (document), 1);
  DatelineEntity *lee = PEEK (dateline_document_get_entities (document), 0);
  DatelineEntity *unsaid = PEEK (dateline_document_get_entities (document), 1);
  DatelineKind kind;

  g_assert_cmpint (dateline_entity_get_origin (lee), ==, DATELINE_ORIGIN_RULE);
  g_assert_cmpfloat_with_epsilon (dateline_entity_get_confidence (lee), 0.625, 1e-9);
  g_assert_cmpint (dateline_entity_get_origin (unsaid), ==, DATELINE_ORIGIN_UNKNOWN);
  g_assert_cmpfloat_with_epsilon (dateline_entity_get_confidence (unsaid),
                                  DATELINE_CONFIDENCE_UNKNOWN, 1e-9);
  g_autoptr (DatelineEdtf) value = NULL;

  g_object_get (timex, "kind", &kind, "value", &value, NULL);
  g_assert_cmpint (kind, ==, DATELINE_KIND_DATE);
  g_assert_true (value == dateline_timex_get_value (timex));
  g_assert_cmpstr (dateline_timex_get_phrase (timex), ==, "10 May 2025");
  g_assert_cmpstr (dateline_timex_get_anchor (timex), ==, "none");
  g_assert_cmpstr (dateline_timex_get_rule (timex), ==, "written out");
  assert_property (timex, "phrase", "10 May 2025");
  assert_property (timex, "anchor", "none");
  assert_property (timex, "rule", "written out");
  g_assert_null (dateline_timex_get_rule (bare));

  g_assert_cmpint (dateline_annotation_get_origin (DATELINE_ANNOTATION (mention)), ==,
                   DATELINE_ORIGIN_PERSON);
  g_assert_cmpfloat_with_epsilon (
    dateline_annotation_get_confidence (DATELINE_ANNOTATION (mention)), 1.0, 1e-9);
  g_assert_cmpint (dateline_annotation_get_origin (DATELINE_ANNOTATION (timex)), ==,
                   DATELINE_ORIGIN_RULE);
  g_assert_cmpint (dateline_annotation_get_origin (DATELINE_ANNOTATION (bare)), ==,
                   DATELINE_ORIGIN_UNKNOWN);
  g_assert_cmpfloat_with_epsilon (dateline_annotation_get_confidence (DATELINE_ANNOTATION (bare)),
                                  DATELINE_CONFIDENCE_UNKNOWN, 1e-9);
}

static void
test_quotes (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("every-member.dateline");
  GListModel *quotes = dateline_document_get_quotes (document);
  DatelineQuote *direct = PEEK (quotes, 0);
  DatelineQuote *mixed = PEEK (quotes, 1);
  DatelineQuote *reported = PEEK (quotes, 2);
  g_autofree char *cue = dateline_document_dup_words (document, dateline_quote_get_cue (direct));
  g_autoptr (DatelineEntity) speaker = NULL;
  DatelineQuoteType type;

  g_object_get (direct, "speaker", &speaker, "quote-type", &type, NULL);
  g_assert_true (speaker == dateline_quote_get_speaker (direct));
  g_assert_cmpint (type, ==, DATELINE_QUOTE_DIRECT);
  g_assert_cmpstr (dateline_entity_get_id (speaker), ==, "lee");
  g_assert_cmpstr (cue, ==, "she said");
  g_assert_null (dateline_quote_get_cue (mixed));
  g_assert_null (dateline_quote_get_speaker (reported));
  g_assert_cmpint (dateline_quote_get_quote_type (reported), ==, DATELINE_QUOTE_REPORTED);
  g_assert_cmpint (dateline_annotation_get_kind (DATELINE_ANNOTATION (direct)), ==,
                   DATELINE_KIND_OTHER);
}

static void
assert_event_order (const char *name,
                    int (*compare) (DatelineEvent *, DatelineEvent *),
                    const char *expected)
{
  g_autoptr (DatelineDocument) document = fixture_read (name);
  GListModel *events = dateline_document_get_events (document);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++) {
    g_ptr_array_add (sorted, PEEK (events, i));
    for (guint k = 0; k < g_list_model_get_n_items (events); k++) {
      const int there = compare (PEEK (events, i), PEEK (events, k));
      const int back = compare (PEEK (events, k), PEEK (events, i));

      g_assert_cmpint ((there > 0) - (there < 0), ==, (back < 0) - (back > 0));
      g_assert_cmpint (there == 0, ==, i == k);
    }
  }

  g_ptr_array_sort_values (sorted, (GCompareFunc) (GCallback) compare);
  for (guint i = 0; i < sorted->len; i++)
    g_string_append_printf (ids, "%s ", dateline_event_get_id (g_ptr_array_index (sorted, i)));
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_event_orders (void)
{
  assert_event_order ("out-of-order.dateline", dateline_event_compare_time,
                      "first first-too second found lost ");
  assert_event_order ("out-of-order.dateline", dateline_event_compare_story,
                      "found first first-too second lost ");
  assert_event_order ("every-member.dateline", dateline_event_compare_time,
                      "promise works opening trains wait ");
  assert_event_order ("every-member.dateline", dateline_event_compare_story,
                      "opening wait works promise trains ");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/events/event-dates", test_events);
  g_test_add_func ("/events/the-same-dates-are-shared", test_shared_dates);
  g_test_add_func ("/events/event-details", test_event_details);
  g_test_add_func ("/events/annotation-details", test_annotation_details);
  g_test_add_func ("/events/quotes", test_quotes);
  g_test_add_func ("/events/time-order-and-story-order", test_event_orders);

  return g_test_run ();
}
