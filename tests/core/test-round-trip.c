/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reading and writing back loses nothing, and says the same each time. */

#include <string.h>

#include <json-glib/json-glib.h>

#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"
#include "core/dateline-json-numbers.h"
#include "fixtures.h"

static JsonNode *
parse (GBytes *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                              (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

/* 1 and 1.0 are the same number; json_node_equal() does not think so. */
static gboolean
same_number (JsonNode *a, JsonNode *b)
{
  const GType type = json_node_get_value_type (a);
  const GType other = json_node_get_value_type (b);

  return ((type == G_TYPE_INT64 && other == G_TYPE_DOUBLE) ||
          (type == G_TYPE_DOUBLE && other == G_TYPE_INT64)) &&
         !(json_node_get_double (a) < json_node_get_double (b)) &&
         !(json_node_get_double (a) > json_node_get_double (b));
}

static void
assert_same (JsonNode *a, JsonNode *b, const char *path)
{
  g_test_message ("%s", path);
  g_assert_nonnull (b);
  g_assert_cmpint (json_node_get_node_type (a), ==, json_node_get_node_type (b));

  if (JSON_NODE_HOLDS_OBJECT (a)) {
    JsonObject *object = json_node_get_object (a);
    JsonObject *other = json_node_get_object (b);
    JsonObjectIter iter;
    const char *name;
    JsonNode *node;

    g_assert_cmpuint (json_object_get_size (object), ==, json_object_get_size (other));
    json_object_iter_init (&iter, object);
    while (json_object_iter_next (&iter, &name, &node)) {
      g_autofree char *member = g_strdup_printf ("%s.%s", path, name);

      assert_same (node, json_object_get_member (other, name), member);
    }
  } else if (JSON_NODE_HOLDS_ARRAY (a)) {
    JsonArray *array = json_node_get_array (a);
    JsonArray *other = json_node_get_array (b);

    g_assert_cmpuint (json_array_get_length (array), ==, json_array_get_length (other));
    for (guint i = 0; i < json_array_get_length (array); i++) {
      g_autofree char *element = g_strdup_printf ("%s[%u]", path, i);

      assert_same (json_array_get_element (array, i), json_array_get_element (other, i), element);
    }
  } else if (!JSON_NODE_HOLDS_VALUE (a) || !same_number (a, b)) {
    g_assert_true (json_node_equal (a, b));
  }
}

static void
test_lossless (gconstpointer data)
{
  g_autoptr (GBytes) bytes = fixture_load ("good", data);
  g_autoptr (DatelineDocument) document = fixture_read (data);
  g_autoptr (GBytes) written = dateline_document_write_bytes (document);
  g_autoptr (JsonNode) before = parse (bytes);
  g_autoptr (JsonNode) after = parse (written);

  assert_same (before, after, "");
}

static void
test_stable (gconstpointer data)
{
  g_autoptr (DatelineDocument) document = fixture_read (data);
  g_autoptr (GBytes) once = dateline_document_write_bytes (document);
  g_autoptr (DatelineDocument) again = dateline_document_read_bytes (once, NULL);
  g_autoptr (GBytes) twice = NULL;
  gsize n_bytes;
  const char *text = g_bytes_get_data (once, &n_bytes);

  g_assert_nonnull (again);
  twice = dateline_document_write_bytes (again);
  g_assert_true (g_bytes_equal (once, twice));
  g_assert_true (g_utf8_validate (text, (gssize) n_bytes, NULL));
  g_assert_true (
    g_str_has_prefix (text, "{\n  \"format\" : \"dateline\",\n  \"version\" : 1,\n  \"id\" : "));
  g_assert_cmpint (text[n_bytes - 1], ==, '\n');
  g_assert_cmpint (text[n_bytes - 2], ==, '}');
}

/* The order of members is ours, that of arrays is the document's. */
static void
test_file_order (void)
{
  g_autoptr (DatelineDocument) document = fixture_read ("out-of-order.dateline");
  g_autoptr (GBytes) written = dateline_document_write_bytes (document);
  g_autoptr (JsonNode) root = parse (written);
  JsonObject *top = json_node_get_object (root);
  static const char *const expected[] = {
    "format", "version", "id", "article", "entities", "mentions", "dates", "events", "quotes",
  };
  g_autoptr (GList) names = json_object_get_members (top);
  guint i = 0;

  for (GList *name = names; name != NULL; name = name->next)
    g_assert_cmpstr (name->data, ==, expected[i++]);
  g_assert_cmpuint (i, ==, G_N_ELEMENTS (expected));

  /* The first mention in the file is the last but one in the text. */
  g_assert_cmpint (
    json_object_get_int_member (
      json_object_get_object_member (
        json_array_get_object_element (json_object_get_array_member (top, "mentions"), 0), "span"),
      "block"),
    ==, 1);
}

/* A number is written as a person would, and is the same when it is read again. */
static void
test_short_numbers (void)
{
  static const struct {
    const char *given;
    const char *written;
  } cases[] = {
    { "[0.90000000000000002]", "[0.9]" },
    { "[0.10000000000000001, 12.300000000000001]", "[0.1, 12.3]" },
    { "[0.30000000000000004]", "[0.30000000000000004]" },
    { "[-1.0000000000000000, 3, 123456789012345]", "[-1.0, 3, 123456789012345]" },
    { "[9.9999999999999995e-08]", "[1e-07]" },
    { "{\"0.90000000000000002\": \"a \\\" 0.90000000000000002\"}",
      "{\"0.90000000000000002\": \"a \\\" 0.90000000000000002\"}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) given = g_string_new (cases[i].given);
    g_autoptr (GString) written = dateline_json_shorten_numbers (given);

    g_assert_cmpstr (written->str, ==, cases[i].written);
  }
}

static void
test_short_confidence (void)
{
  static const char text[] =
    "{\"format\": \"dateline\", \"version\": 1, \"id\": \"a\", \"article\": {\"title\": \"T\", "
    "\"blocks\": [{\"type\": \"paragraph\", \"text\": \"Ana Lee\"}]}, \"entities\": [{\"id\": "
    "\"e\", \"kind\": \"person\", \"name\": \"Ana Lee\", \"confidence\": 0.9}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  g_autoptr (GBytes) written = NULL;
  g_autofree char *shown = NULL;

  g_assert_no_error (error);
  written = dateline_document_write_bytes (document);
  shown = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
  g_assert_nonnull (strstr (shown, "\"confidence\" : 0.9\n"));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  names = fixture_list ("good");

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *lossless = g_strconcat ("/round-trip/loses-nothing/", name, NULL);
    g_autofree char *stable = g_strconcat ("/round-trip/says-the-same-again/", name, NULL);

    g_test_add_data_func (lossless, name, test_lossless);
    g_test_add_data_func (stable, name, test_stable);
  }
  g_test_add_func ("/round-trip/keeps-the-order-of-arrays", test_file_order);

  g_test_add_func ("/round-trip/writes-few-digits", test_short_numbers);
  g_test_add_func ("/round-trip/writes-a-confidence-with-few-digits", test_short_confidence);

  return g_test_run ();
}
