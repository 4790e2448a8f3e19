/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Broken documents are refused, each for what is wrong with it and where. */

#include <string.h>

#include "broken-documents.h"
#include "core/dateline-core-enums.h"
#include "fixtures.h"

static void
test_broken (gconstpointer data)
{
  const BrokenDocument *expected = data;
  g_autofree char *name = g_strconcat (expected->name, ".dateline", NULL);
  g_autoptr (GBytes) bytes = fixture_load ("broken", name);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  g_autoptr (GPtrArray) problems = dateline_document_check_bytes (bytes);
  const GError *first;

  g_assert_null (document);
  g_assert_error (error, DATELINE_ERROR, (int) expected->code);
  g_assert_cmpstr (error->message, ==, expected->message);

  g_assert_cmpuint (problems->len, >=, 1);
  first = g_ptr_array_index (problems, 0);
  g_assert_error (first, DATELINE_ERROR, (int) expected->code);
  g_assert_cmpstr (first->message, ==, expected->message);
}

static gboolean
is_listed (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken_documents); i++) {
    if (g_str_has_prefix (name, broken_documents[i].name) &&
        g_str_equal (name + strlen (broken_documents[i].name), ".dateline"))
      return TRUE;
  }

  return FALSE;
}

static void
test_every_fixture_is_listed (void)
{
  g_autoptr (GPtrArray) names = fixture_list ("broken");

  for (guint i = 0; i < names->len; i++) {
    if (!is_listed (g_ptr_array_index (names, i)))
      g_error ("%s is in no table", (const char *) g_ptr_array_index (names, i));
  }
  g_assert_cmpuint (names->len, ==, G_N_ELEMENTS (broken_documents));
}

static void
test_every_code_has_a_fixture (void)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (DATELINE_TYPE_ERROR);

  for (guint i = 0; i < codes->n_values; i++) {
    gboolean has_fixture = codes->values[i].value == DATELINE_ERROR_TOO_LARGE || /* made below */
                           codes->values[i].value >= DATELINE_ERROR_EMPTY; /* of other formats */

    for (guint k = 0; k < G_N_ELEMENTS (broken_documents); k++)
      has_fixture |= (int) broken_documents[k].code == codes->values[i].value;
    if (!has_fixture)
      g_error ("%s has no fixture", codes->values[i].value_name);
  }
}

static void
test_every_problem_is_found (void)
{
  static const char *const expected[] = {
    "entities[0].name: ", "mentions[0].span.end: ", "events[0].when: ",
    "events[0].place: ",  "quotes[0].kind: ",
  };
  g_autoptr (GBytes) bytes = fixture_load ("broken", "several.dateline");
  g_autoptr (GPtrArray) problems = dateline_document_check_bytes (bytes);

  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < problems->len; i++) {
    const GError *problem = g_ptr_array_index (problems, i);

    g_assert_true (g_str_has_prefix (problem->message, expected[i]));
  }
}

static void
test_problems_are_capped (void)
{
  g_autoptr (GString) text =
    g_string_new ("{\"format\":\"dateline\",\"version\":1,\"id\":\"x\","
                  "\"article\":{\"title\":\"T\",\"blocks\":[]},\"entities\":[0");
  g_autoptr (GPtrArray) problems = NULL;
  const GError *last;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, ",0");
  g_string_append (text, "]}");

  {
    g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);

    problems = dateline_document_check_bytes (bytes);
  }

  g_assert_cmpuint (problems->len, ==, 1001);
  last = g_ptr_array_index (problems, 1000);
  g_assert_nonnull (strstr (last->message, "more problems than these 1000"));
}

static void
test_too_large (void)
{
  const gsize n_bytes = DATELINE_MAX_DOCUMENT_BYTES + 1;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (n_bytes), n_bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_document_read_bytes (bytes, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "the document is larger than 64 MiB");
}

static DatelineDocument *
read_with (const char *member, GError **error)
{
  g_autofree char *text = g_strdup_printf ("{\"format\":\"dateline\",\"id\":\"x\",%s,"
                                           "\"article\":{\"title\":\"T\",\"blocks\":[]}}",
                                           member);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return dateline_document_read_bytes (bytes, error);
}

static void
test_depth (void)
{
  g_autofree char *open = g_strnfill (64, '[');
  g_autofree char *close = g_strnfill (64, ']');
  g_autofree char *deepest = g_strdup_printf ("\"version\":1,\"x\":%s%s", open + 1, close + 1);
  g_autofree char *too_deep = g_strdup_printf ("\"version\":1,\"x\":%s%s", open, close);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = read_with (deepest, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);
  g_assert_null (read_with (too_deep, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_DEEP);
}

static void
test_versions (void)
{
  static const struct {
    const char *member;
    gboolean is_read;
    gboolean is_read_only;
  } cases[] = {
    { "\"version\":1", TRUE, FALSE },     { "\"version\":1.0", TRUE, FALSE },
    { "\"version\":2", TRUE, TRUE },      { "\"version\":9223372036854775807", TRUE, TRUE },
    { "\"version\":0", FALSE, FALSE },    { "\"version\":-1", FALSE, FALSE },
    { "\"version\":0.5", FALSE, FALSE },  { "\"version\":1e300", FALSE, FALSE },
    { "\"version\":true", FALSE, FALSE }, { "\"version\":null", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (DatelineDocument) document = read_with (cases[i].member, &error);

    g_test_message ("%s", cases[i].member);
    g_assert_cmpint (document != NULL, ==, cases[i].is_read);
    if (document != NULL)
      g_assert_cmpint (dateline_document_is_read_only (document), ==, cases[i].is_read_only);
    else
      g_assert_true (g_str_has_prefix (error->message, "version: "));
  }
}

/* However a document is cut or spoiled, it is read or refused with a message. */
static void
assert_survives (const char *text, gsize n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);

  if (document == NULL) {
    g_assert_nonnull (error);
    g_assert_true (error->domain == DATELINE_ERROR);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  }
}

static void
test_cut_anywhere (void)
{
  g_autoptr (GBytes) bytes = fixture_load ("good", "every-member.dateline");
  gsize n_bytes;
  const char *text = g_bytes_get_data (bytes, &n_bytes);

  for (gsize i = 0; i < n_bytes; i += 3)
    assert_survives (text, i);
}

static void
test_spoiled_anywhere (void)
{
  static const char spoilers[] = { '"', '{', '}', '[',  ']',  ',',    ':',    '\\',
                                   '0', '-', 'e', '\n', '\0', '\x7f', '\xff', '\xc3' };
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);
  g_autoptr (GPtrArray) names = fixture_list ("good");

  for (guint i = 0; i < names->len; i++) {
    g_autoptr (GBytes) bytes = fixture_load ("good", g_ptr_array_index (names, i));
    gsize n_bytes;
    const char *text = g_bytes_get_data (bytes, &n_bytes);

    for (guint k = 0; k < 200; k++) {
      g_autofree char *spoiled = g_memdup2 (text, n_bytes);

      spoiled[g_rand_int_range (rand, 0, (gint32) n_bytes)] =
        spoilers[g_rand_int_range (rand, 0, sizeof spoilers)];
      assert_survives (spoiled, n_bytes);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (broken_documents); i++) {
    g_autofree char *path = g_strconcat ("/reader/refuses/", broken_documents[i].name, NULL);

    g_test_add_data_func (path, &broken_documents[i], test_broken);
  }

  g_test_add_func ("/reader/every-fixture-is-listed", test_every_fixture_is_listed);
  g_test_add_func ("/reader/every-code-has-a-fixture", test_every_code_has_a_fixture);
  g_test_add_func ("/reader/check-finds-every-problem", test_every_problem_is_found);
  g_test_add_func ("/reader/check-stops-at-a-thousand", test_problems_are_capped);
  g_test_add_func ("/reader/refuses/too-large", test_too_large);
  g_test_add_func ("/reader/depth-of-64-is-allowed", test_depth);
  g_test_add_func ("/reader/higher-versions-are-read-only", test_versions);
  g_test_add_func ("/reader/survives-a-cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/reader/survives-a-wrong-byte-anywhere", test_spoiled_anywhere);

  return g_test_run ();
}
