/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document that is so large that its lists are parsed piece by piece is read like any
 * other, and what is wrong in it is found in the same places. */

#include <string.h>

#include <json-glib/json-glib.h>

#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"
#include "core/dateline-error.h"

/* Of each list: some hundred kilobytes. */
#define N_ELEMENTS 6000

#define WORDS "one [two], \\\"three\\\" {four}: five"
#define SPAN "\"span\":{\"block\":0,\"start\":%u,\"end\":%u}"

static const char *const lists[] = { "events", "quotes", "mentions", "entities", "dates" };

static void
append_element (GString *text, const char *list, guint i)
{
  const guint start = i % 8;
  const guint end = start + 1 + i % 9;

  if (g_str_equal (list, "entities"))
    g_string_append_printf (text, "{\"id\":\"e%u\",\"kind\":\"person\",\"name\":\"A, %u] [\",", i,
                            i);
  else if (g_str_equal (list, "events"))
    g_string_append_printf (text,
                            "{\"id\":\"v%u\",\"title\":\"T\",\"when\":\"2025\",\"evidence\":[", i),
      g_string_append_printf (text, "{\"block\":0,\"start\":%u,\"end\":%u}],", start, end);
  else if (g_str_equal (list, "mentions"))
    g_string_append_printf (text, "{\"entity\":\"e%u\"," SPAN ",", i, start, end);
  else if (g_str_equal (list, "dates"))
    g_string_append_printf (text, "{\"value\":\"2025-05\"," SPAN ",", start, end);
  else
    g_string_append_printf (text, "{\"kind\":\"direct\"," SPAN ",", start, end);
  g_string_append_printf (text, "\"own\":[%u,\"]},{[\"]}", i);
}

/* All lists, in another order than that in which they are read. */
static GString *
make_text (guint n_elements)
{
  GString *text = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"others\":[[1,2],[3]],\"article\":"
    "{\"title\":\"T\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"" WORDS "\"}]}");

  for (guint k = 0; k < G_N_ELEMENTS (lists); k++) {
    g_string_append_printf (text, ", \"%s\" : [", lists[k]);
    for (guint i = 0; i < n_elements; i++) {
      g_string_append (text, i > 0 ? "\n, " : " ");
      append_element (text, lists[k], i);
    }
    g_string_append (text, " ]");
  }
  g_string_append (text, "}");
  return text;
}

static GPtrArray *
check (GString *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);

  return dateline_document_check_bytes (bytes);
}

static void
assert_problem (GPtrArray *problems, guint i, DatelineError code, const char *place)
{
  const GError *error = g_ptr_array_index (problems, i);

  g_assert_error (error, DATELINE_ERROR, (int) code);
  if (!g_str_has_prefix (error->message, place))
    g_error ("\"%s\" is not said of %s", error->message, place);
}

static void
replace (GString *text, const char *list, const char *in, const char *by)
{
  g_autofree char *name = g_strdup_printf ("\"%s\" : [", list);
  const char *start = strstr (text->str, name);
  const char *at = start != NULL ? strstr (start, in) : NULL;
  gssize position;

  g_assert_nonnull (at);
  position = at - text->str;
  g_string_erase (text, position, (gssize) strlen (in));
  g_string_insert (text, position, by);
}

static void
test_whole (void)
{
  g_autoptr (GString) text = make_text (N_ELEMENTS);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  g_autoptr (GBytes) again = NULL;
  g_autoptr (JsonParser) before = json_parser_new_immutable ();
  g_autoptr (JsonParser) after = json_parser_new_immutable ();

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_entities (document)), ==,
                    N_ELEMENTS);
  again = dateline_document_write_bytes (document);
  g_assert_true (json_parser_load_from_data (before, text->str, (gssize) text->len, &error));
  g_assert_true (json_parser_load_from_data (after, g_bytes_get_data (again, NULL),
                                             (gssize) g_bytes_get_size (again), &error));
  g_assert_true (json_node_equal (json_parser_get_root (before), json_parser_get_root (after)));
}

static void
test_places (void)
{
  g_autoptr (GString) text = make_text (N_ELEMENTS);
  g_autoptr (GPtrArray) problems = NULL;

  replace (text, "entities", "{\"id\":\"e5999\",", "{\"id\":5999,");
  replace (text, "mentions", "\"entity\":\"e4000\"", "\"entity\":\"e7000\"");
  replace (text, "dates", "\"own\":[3000,\"]},{[\"]}", "\"own\":[3000,\"]},{[\"]}, 7");
  replace (text, "events", "\"id\":\"v5000\"", "\"id\":\"v2\"");
  replace (text, "quotes", "\"own\":[5998,\"]},{[\"]}", "\"own\":0}, []");
  problems = check (text);
  g_assert_cmpuint (problems->len, ==, 6);
  assert_problem (problems, 0, DATELINE_ERROR_WRONG_TYPE, "entities[5999].id: ");
  assert_problem (problems, 1, DATELINE_ERROR_UNKNOWN_ENTITY, "mentions[4000].entity: ");
  assert_problem (problems, 2, DATELINE_ERROR_UNKNOWN_ENTITY, "mentions[5999].entity: ");
  assert_problem (problems, 3, DATELINE_ERROR_WRONG_TYPE, "dates[3001]: ");
  assert_problem (problems, 4, DATELINE_ERROR_DUPLICATE_ID, "events[5000].id: ");
  assert_problem (problems, 5, DATELINE_ERROR_WRONG_TYPE, "quotes[5999]: ");
}

static void
test_twice (void)
{
  g_autoptr (GString) text = make_text (N_ELEMENTS);
  g_autoptr (GPtrArray) problems = NULL;

  /* Of the first of the two nothing else is said, whatever is wrong in it. */
  replace (text, "events", "\"id\":\"v5000\"", "\"id\":5000");
  replace (text, "mentions", "\"mentions\" : [", "\"events\" : [{}], \"mentions\" : [");
  problems = check (text);
  g_assert_cmpuint (problems->len, >=, 2);
  assert_problem (problems, 0, DATELINE_ERROR_DUPLICATE_MEMBER, "events: ");
  for (guint i = 1; i < problems->len; i++)
    assert_problem (problems, i, DATELINE_ERROR_MISSING_MEMBER, "events[0].");
}

static void
test_broken (void)
{
  g_autoptr (GString) text = make_text (N_ELEMENTS);
  g_autoptr (GPtrArray) problems = NULL;

  replace (text, "dates", "\"own\":[5999,", "\"own\":[5999;");
  problems = check (text);
  g_assert_cmpuint (problems->len, ==, 1);
  /* Five lists have a line for each of their elements but the first. */
  assert_problem (problems, 0, DATELINE_ERROR_NOT_JSON, "line 29996, column ");
}

static void
test_another_format (void)
{
  g_autoptr (GString) text = make_text (N_ELEMENTS);
  g_autoptr (GPtrArray) problems = NULL;

  g_string_replace (text, "\"dateline\"", "\"gazette\"", 1);
  problems = check (text);
  g_assert_cmpuint (problems->len, ==, 1);
  assert_problem (problems, 0, DATELINE_ERROR_NOT_DATELINE, "format: ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/large-documents/are written as they were read", test_whole);
  g_test_add_func ("/large-documents/have their problems in their places", test_places);
  g_test_add_func ("/large-documents/tell of a list that stands twice", test_twice);
  g_test_add_func ("/large-documents/tell the line where they are broken", test_broken);
  g_test_add_func ("/large-documents/may be something else", test_another_format);
  return g_test_run ();
}
