/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names by a small model that is trained here: what it finds, that training is the
 * same each time, and that a spoilt model is refused. */

#include "tiny-names.h"

#include "annotate/names/dateline-names.h"
#include "annotate/names/dateline-peoples.h"
#include "core/dateline-error.h"

static GArray *
find (const DatelineNameModel *model, const char *text)
{
  const DatelineNameBlock block = { text, strlen (text) };

  return dateline_names_find (model, &block, 1);
}

static void
assert_name (GArray *names, guint i, DatelineNameKind kind, guint start_char, guint end_char)
{
  const DatelineName *name = &g_array_index (names, DatelineName, i);

  g_assert_cmpuint (name->block, ==, 0);
  g_assert_cmpuint (name->start_char, ==, start_char);
  g_assert_cmpuint (name->end_char, ==, end_char);
  g_assert_cmpint (name->kind, ==, kind);
  g_assert_cmpfloat (name->confidence, >, 0.3);
  g_assert_cmpfloat (name->confidence, <=, 1);
}

static void
test_names (void)
{
  g_autoptr (GBytes) bytes = tiny_train ();
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_new (bytes, &error);
  g_autoptr (GArray) names = NULL, none = NULL, empty = NULL;

  g_assert_no_error (error);
  names = find (model, "🙂 Mr. Ahmadi met Anna Weber in Tehran.");
  g_assert_cmpuint (names->len, ==, 3);
  assert_name (names, 0, DATELINE_NAME_PERSON, 6, 12);
  assert_name (names, 1, DATELINE_NAME_PERSON, 17, 27);
  assert_name (names, 2, DATELINE_NAME_PLACE, 31, 37);
  none = find (model, "The price of bread rose.");
  g_assert_cmpuint (none->len, ==, 0);
  empty = find (model, "");
  g_assert_cmpuint (empty->len, ==, 0);
}

static void
test_same_file (void)
{
  g_autoptr (GBytes) first = tiny_train (), second = tiny_train ();

  g_assert_true (g_bytes_equal (first, second));
}

static void
assert_refused (const guint8 *data, gsize n_bytes)
{
  /* A copy of the exact size, so that a sanitizer sees any step beyond it. */
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_name_model_new (bytes, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_VALUE);
}

static void
test_cut_off (void)
{
  g_autoptr (GBytes) bytes = tiny_train ();
  gsize n_bytes;
  const guint8 *data = g_bytes_get_data (bytes, &n_bytes);

  for (gsize i = 0; i < n_bytes; i++)
    assert_refused (data, i);
}

static void
test_changed (void)
{
  g_autoptr (GBytes) bytes = tiny_train ();
  gsize n_bytes;
  g_autofree guint8 *data = g_bytes_unref_to_data (g_bytes_ref (bytes), &n_bytes);

  for (gsize i = 0; i < n_bytes; i++) {
    data[i] ^= 0x55;
    assert_refused (data, n_bytes);
    data[i] ^= 0x55;
  }
}

static void
test_no_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_name_model_open ("/nowhere/names.model", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* Where the words of a text are cut. */
static void
test_words (void)
{
  static const struct {
    const char *text;
    const char *words;
  } cases[] = {
    { "Paris-based", "Paris|-|based" },
    { "Kim Jong-un", "Kim|Jong-un" },
    { "Iran-Iraq war", "Iran|-|Iraq|war" },
    { "Coca-Cola", "Coca-Cola" },
  };
  g_autoptr (TrainLists) lists = train_lists_new ();

  train_lists_add (lists, "Iran", DATELINE_NAME_LIST_COUNTRY);
  train_lists_add (lists, "Iraq", DATELINE_NAME_LIST_COUNTRY);
  train_lists_sort (lists);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const DatelineNameBlock block = { cases[i].text, strlen (cases[i].text) };
    g_autoptr (GArray) words = dateline_name_words_new (&lists->lists, &block, 1);
    g_autoptr (GString) found = g_string_new (NULL);

    for (guint j = 0; j < words->len; j++) {
      const DatelineNameWord *word = &g_array_index (words, DatelineNameWord, j);

      g_string_append_printf (found, "%s%.*s", j > 0 ? "|" : "",
                              (int) (word->end_byte - word->start_byte),
                              cases[i].text + word->start_byte);
    }
    g_assert_cmpstr (found->str, ==, cases[i].words);
  }
}

static void
test_peoples (void)
{
  g_assert_cmpstr (dateline_peoples_find_place ("Iranian"), ==, "Iran");
  g_assert_cmpstr (dateline_peoples_find_place ("Swedes"), ==, "Sweden");
  g_assert_cmpstr (dateline_peoples_find_place ("North Korean"), ==, "North Korea");
  g_assert_null (dateline_peoples_find_place ("Iran"));
  g_assert_null (dateline_peoples_find_place ("Muslim"));
  g_assert_true (dateline_peoples_has_word ("Muslim"));
  g_assert_false (dateline_peoples_has_word ("rani"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/names/finds-people-and-places-at-their-code-points", test_names);
  g_test_add_func ("/annotate/names/training-twice-makes-the-same-file", test_same_file);
  g_test_add_func ("/annotate/names/refuses-a-model-cut-off-at-any-byte", test_cut_off);
  g_test_add_func ("/annotate/names/refuses-a-model-with-any-byte-changed", test_changed);
  g_test_add_func ("/annotate/names/says-that-there-is-no-model", test_no_file);
  g_test_add_func ("/annotate/names/cuts-words-where-names-end", test_words);
  g_test_add_func ("/annotate/names/knows-the-place-of-a-people", test_peoples);
  return g_test_run ();
}
