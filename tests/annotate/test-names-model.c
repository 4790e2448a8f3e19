/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The model that ships: what it finds in the bundled article, and what is said where
 * it is missing or spoilt. The first argument is the article. */

#include <string.h>

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "annotate/names/dateline-name-kinds.h"
#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-names.h"
#include "core/dateline-error.h"
#include "names-kinds.h"

static const char *article_path;

/* What the reader of the article has to find, wherever it stands. */
static const struct {
  const char *words;
  DatelineNameKind kind;
} expected[] = {
  { "Sattar Hashemi", DATELINE_NAME_PERSON },
  { "Hashemi", DATELINE_NAME_PERSON },
  { "Fatemeh Mohajerani", DATELINE_NAME_PERSON },
  { "Mohajerani", DATELINE_NAME_PERSON },
  { "Cong Peiwu", DATELINE_NAME_PERSON },
  { "West", DATELINE_NAME_PLACE },
  { "Iran", DATELINE_NAME_PLACE },
  { "China", DATELINE_NAME_PLACE },
  { "Tehran", DATELINE_NAME_PLACE },
  { "Beijing", DATELINE_NAME_PLACE },
};

static gboolean
has_name (GArray *names, const DatelineNameBlock *blocks, guint expected_place)
{
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    g_autofree char *words =
      g_utf8_substring (blocks[name->block].text, name->start_char, name->end_char);

    if (name->kind == expected[expected_place].kind &&
        strcmp (words, expected[expected_place].words) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
test_article (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_open_default (&error);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree DatelineNameBlock *blocks = NULL;
  g_autoptr (GArray) names = NULL;
  JsonArray *array;
  JsonObject *root;
  guint n_blocks, n_missed = 0;

  g_assert_no_error (error);
  json_parser_load_from_file (parser, article_path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  array = json_object_get_array_member (json_object_get_object_member (root, "article"), "blocks");
  n_blocks = json_array_get_length (array);
  blocks = g_new0 (DatelineNameBlock, n_blocks);
  for (guint i = 0; i < n_blocks; i++) {
    JsonObject *block = json_array_get_object_element (array, i);

    blocks[i].text = json_object_get_string_member (
      block, json_object_has_member (block, "text") ? "text" : "caption");
    blocks[i].n_bytes = strlen (blocks[i].text);
  }
  names = dateline_names_find (model, blocks, n_blocks);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    if (!has_name (names, blocks, i)) {
      g_test_message ("%s is not found", expected[i].words);
      n_missed++;
    }
  }
  g_assert_cmpuint (n_missed, ==, 0);
}

/* What is known without learning. A kind of -1 is for words that are no name. */
static const struct {
  const char *text, *words;
  int kind;
} ruled[] = {
  { "They met Ms Ada Kerr in the hall.", "Ada Kerr", DATELINE_NAME_PERSON },
  { "They met Senator Ada Kerr in the hall.", "Ada Kerr", DATELINE_NAME_PERSON },
  { "They met Ada Kerr, Jr., in the hall.", "Ada Kerr, Jr.", DATELINE_NAME_PERSON },
  { "Ada Voltaro-Kerr came. It was the late Voltaro-Kerr who wept.", "Voltaro-Kerr",
    DATELINE_NAME_PERSON },
  { "They told him that the insurer Qxolo had lost money.", "Qxolo", DATELINE_NAME_ORGANIZATION },
  { "They wrote to Aunt Ada Kerr at noon.", "Ada Kerr", DATELINE_NAME_PERSON },
  { "The gross domestic product (GDP) grew, and GDP will grow again.", "GDP", -1 },
  { "It heard from France's ambassador to Chad, Orvan Telliu, on Monday.", "Orvan Telliu",
    DATELINE_NAME_PERSON },
  { "Many said that the West and its friends would help.", "West", DATELINE_NAME_PLACE },
  { "The Church of Scientology answered the court.", "Church of Scientology",
    DATELINE_NAME_ORGANIZATION },
  { "An order of the Korean People's Army [KPA] came, and the KPA obeyed.", "Korean People's Army",
    DATELINE_NAME_ORGANIZATION },
  { "An order of the Korean People's Army [KPA] came, and the KPA obeyed.", "KPA",
    DATELINE_NAME_ORGANIZATION },
  { "He left for the West Wing at noon.", "West", -1 },
  { "The envoy told them that Hanoi hoped to import more rice.", "Hanoi", DATELINE_NAME_PLACE },
  { "She wrote that Washington stands with its allies.", "Washington", DATELINE_NAME_PLACE },
  { "Denzel Washington was there. She wrote that Washington stands with them.", "Washington",
    DATELINE_NAME_PERSON },
  { "She will chair it tomorrow, Downing Street says.", "Downing Street", DATELINE_NAME_PLACE },
  { "VELMAR (AP) — Dockworkers in Velmar began a strike.", "VELMAR (AP) — Dockworkers", -1 },
  { "The case of a couple, Richard and Mildred Loving (Joel Kerr and Ruth Negga), is old.",
    "Mildred Loving", DATELINE_NAME_PERSON },
  { "Ohio MP Ada Kerr left at noon.", "Ada Kerr", DATELINE_NAME_PERSON },
  { "Delhi Law Minister Ada Kerr left at noon.", "Delhi", DATELINE_NAME_PLACE },
  { "It is buying Finland’s Rovio in a deal of cash.", "Rovio", DATELINE_NAME_ORGANIZATION },
  { "That morning, U.S. District Judge Yvonne Gonzalez Rogers issued a ruling in the case.", "U.S.",
    DATELINE_NAME_PLACE },
  { "Prime Minister of Singapore Lee Hsien Loong, Prime Minister of Cambodia Hun Sen will attend.",
    "Lee Hsien Loong", DATELINE_NAME_PERSON },
  { "Prime Minister of Singapore Lee Hsien Loong, Prime Minister of Cambodia Hun Sen will attend.",
    "Cambodia", DATELINE_NAME_PLACE },
  { "UN Syria envoy Ada Kerr left at noon.", "UN", DATELINE_NAME_ORGANIZATION },
  { "UN Syria envoy Ada Kerr left at noon.", "Syria", DATELINE_NAME_PLACE },
  { "VELMAR, Oct. 3 (Nordic Science Wire) — Ice from Velmar melted.", "Nordic Science Wire) — Ice",
    -1 },
};

static int
find_kind (const DatelineNameModel *model, const char *text, const char *words)
{
  const DatelineNameBlock block = { .text = text, .n_bytes = strlen (text) };
  g_autoptr (GArray) names = dateline_names_find (model, &block, 1);

  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    g_autofree char *found = g_utf8_substring (text, name->start_char, name->end_char);

    if (strcmp (found, words) == 0)
      return (int) name->kind;
  }
  return -1;
}

static void
test_rules (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_open_default (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (ruled); i++) {
    const int kind = find_kind (model, ruled[i].text, ruled[i].words);

    if (kind != ruled[i].kind)
      g_test_fail_printf ("%s: %s is of kind %d", ruled[i].text, ruled[i].words, kind);
  }
}

static const char kind_letters[] = "POLNEX";

/* Takes the letters away, and keeps the kind of each word; -1 for one that is no name. */
static char *
read_kinds (const char *text, int *kinds)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GString *plain = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    const gboolean is_name = words[i][1] == '_';

    kinds[i] = is_name ? (int) (strchr (kind_letters, words[i][0]) - kind_letters) : -1;
    if (words[i][0] == '~')
      g_string_append (plain, words[i] + 1);
    else
      g_string_append_printf (plain, "%s%s", i > 0 ? " " : "", words[i] + (is_name ? 2 : 0));
  }
  return g_string_free (plain, FALSE);
}

static guint8
get_label (const int *kinds, guint i, guint n_words)
{
  const gboolean begins = i == 0 || kinds[i - 1] != kinds[i];
  const gboolean ends = i + 1 == n_words || kinds[i + 1] != kinds[i];

  if (kinds[i] < 0)
    return DATELINE_NAME_LABEL_OUTSIDE;
  if (begins)
    return (guint8) DATELINE_NAME_LABEL (kinds[i], ends ? DATELINE_NAME_PART_SINGLE
                                                        : DATELINE_NAME_PART_BEGIN);
  return (guint8) DATELINE_NAME_LABEL (kinds[i],
                                       ends ? DATELINE_NAME_PART_END : DATELINE_NAME_PART_INSIDE);
}

static void
test_kinds (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_open_default (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (mended); i++) {
    int kinds[32];
    g_autofree char *text = read_kinds (mended[i].words, kinds);
    const DatelineNameBlock block = { text, strlen (text) };
    g_autoptr (GArray) words =
      dateline_name_words_new (dateline_name_model_get_lists (model), &block, 1);
    g_autofree guint8 *labels = g_new0 (guint8, words->len);
    g_autofree guint8 *is_ruled = g_new0 (guint8, words->len);
    g_autoptr (GString) found = g_string_new (NULL);

    for (guint k = 0; k < words->len; k++)
      labels[k] = get_label (kinds, k, words->len);
    dateline_name_kinds_mend (words, labels, is_ruled);
    for (guint k = 0; k < words->len; k++) {
      if (labels[k] != DATELINE_NAME_LABEL_OUTSIDE && !dateline_name_label_continues (labels[k]))
        g_string_append_c (found, kind_letters[DATELINE_NAME_LABEL_KIND (labels[k])]);
    }
    if (mended[i].is_certain && is_ruled[0] == 0)
      g_test_fail_printf ("%s is in doubt", mended[i].words);
    if (strcmp (found->str, mended[i].kinds) != 0)
      g_test_fail_printf ("%s: %s", mended[i].words, found->str);
  }
}

/* Opens what the environment names, which is of these bytes. */
static void
assert_refused (const char *data, gsize n_bytes)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *usual = g_strdup (g_getenv ("DATELINE_NAMES_MODEL"));
  g_autofree char *path = NULL;
  const int file = g_file_open_tmp ("dateline-names-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_assert_true (g_close (file, NULL));
  g_file_set_contents (path, data, (gssize) n_bytes, &error);
  g_assert_no_error (error);
  g_setenv ("DATELINE_NAMES_MODEL", path, TRUE);
  g_assert_null (dateline_name_model_open_default (&error));
  g_setenv ("DATELINE_NAMES_MODEL", usual, TRUE);
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_VALUE);
  g_assert_nonnull (strstr (error->message, path));
  g_unlink (path);
}

/* Cut short at many places, among them the bounds of its header, or with a byte that
 * is another. */
static void
test_spoilt (void)
{
  g_autofree char *data = NULL;
  gsize n_bytes;

  g_assert_true (g_file_get_contents (g_getenv ("DATELINE_NAMES_MODEL"), &data, &n_bytes, NULL));
  g_assert_cmpuint (n_bytes, <, 5 * 1000 * 1000);
  for (gsize i = 0; i < 60; i++)
    assert_refused (data, i);
  for (gsize i = 1; i < 20; i++) {
    const gsize place = n_bytes / 20 * i;

    assert_refused (data, n_bytes - i);
    assert_refused (data, place);
    data[place] ^= (char) (1 << (i % 8));
    assert_refused (data, n_bytes);
    data[place] ^= (char) (1 << (i % 8));
  }
  for (gsize i = 0; i < 48; i++) {
    data[i] ^= (char) 0x81;
    assert_refused (data, n_bytes);
    data[i] ^= (char) 0x81;
  }
}

/* The record beside the model is of the very file. */
static void
test_record (void)
{
  g_autofree char *folder = g_path_get_dirname (g_getenv ("DATELINE_NAMES_MODEL"));
  g_autofree char *path = g_build_filename (folder, "README.md", NULL);
  g_autofree char *data = NULL, *record = NULL, *sum = NULL;
  gsize n_bytes;

  g_assert_true (g_file_get_contents (g_getenv ("DATELINE_NAMES_MODEL"), &data, &n_bytes, NULL));
  g_assert_true (g_file_get_contents (path, &record, NULL, NULL));
  sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, n_bytes);
  if (strstr (record, sum) == NULL)
    g_test_fail_printf ("%s does not name the model of %s", path, sum);
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *usual = g_strdup (g_getenv ("DATELINE_NAMES_MODEL"));

  g_setenv ("DATELINE_NAMES_MODEL", "/nowhere/names.model", TRUE);
  g_assert_null (dateline_name_model_open_default (&error));
  g_setenv ("DATELINE_NAMES_MODEL", usual, TRUE);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "/nowhere/names.model"));
}

static void
test_courtesy (void)
{
  const char *text = "“I have called Mrs. Hoxhaj to congratulate her,” he said.";
  const DatelineNameBlock block = { .text = text, .n_bytes = strlen (text) };
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_open_default (&error);
  g_autoptr (GArray) names = NULL;
  const DatelineName *name;
  g_autofree char *words = NULL;

  g_assert_no_error (error);
  names = dateline_names_find (model, &block, 1);
  g_assert_cmpuint (names->len, ==, 1);
  name = &g_array_index (names, DatelineName, 0);
  words = g_utf8_substring (text, name->start_char, name->end_char);
  g_assert_cmpstr (words, ==, "Hoxhaj");
  g_assert_cmpint (name->kind, ==, DATELINE_NAME_PERSON);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  article_path = argv[1];
  g_test_add_func ("/annotate/names-model/finds-people-and-places-of-the-article", test_article);
  g_test_add_func ("/annotate/names-model/keeps-what-is-known-without-learning", test_rules);
  g_test_add_func ("/annotate/names-model/mends-kinds-by-words-and-other-places", test_kinds);
  g_test_add_func ("/annotate/names-model/says-that-its-file-is-spoilt", test_spoilt);
  g_test_add_func ("/annotate/names-model/says-that-its-file-is-missing", test_missing);
  g_test_add_func ("/annotate/names-model/is-the-file-of-its-record", test_record);
  g_test_add_func ("/annotate/names-model/a-name-behind-mrs-is-no-place", test_courtesy);
  return g_test_run ();
}
