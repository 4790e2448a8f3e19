/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader was is found again, whatever happened to the article or to the
 * file that says so. */

#include <glib/gstdio.h>

#include "core/dateline-document-reader.h"
#include "core/dateline-reading-positions.h"

#define URI "file:///a.dateline"

typedef struct {
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
fixture_set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("dateline-positions-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "state", "positions", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *state = g_path_get_dirname (fixture->path);

  g_unlink (fixture->path);
  g_rmdir (state);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* An article with a paragraph for each word. */
static DatelineDocument *
make_document (const char *id, const char *words)
{
  g_auto (GStrv) paragraphs = g_strsplit (words, " ", -1);
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  g_string_append_printf (json,
                          "{\"format\":\"dateline\",\"version\":1,\"id\":\"%s\",\"article\":{"
                          "\"title\":\"T\",\"blocks\":[",
                          id);
  for (guint i = 0; paragraphs[i] != NULL && *words != '\0'; i++)
    g_string_append_printf (json, "%s{\"type\":\"paragraph\",\"text\":\"%s\"}", i > 0 ? "," : "",
                            paragraphs[i]);
  g_string_append (json, "]}}");
  bytes = g_bytes_new (json->str, json->len);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (
    dateline_reading_positions_save_finish (DATELINE_READING_POSITIONS (source), result, &error));
  g_assert_no_error (error);
  --*(guint *) user_data;
}

static void
save (DatelineReadingPositions *positions)
{
  guint n_pending = 1;

  dateline_reading_positions_save_async (positions, saved_cb, &n_pending);
  while (n_pending > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_place (DatelineReadingPositions *positions,
              DatelineDocument         *document,
              guint                     expected_block,
              guint                     expected_char)
{
  guint block = G_MAXUINT, offset_char = G_MAXUINT;

  g_assert_true (
    dateline_reading_positions_look_up (positions, document, URI, &block, &offset_char));
  g_assert_cmpuint (block, ==, expected_block);
  g_assert_cmpuint (offset_char, ==, expected_char);
}

static void
test_kept (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (DatelineDocument) document = make_document ("a", "one two three four");
  g_autoptr (DatelineDocument) other = make_document ("b", "one two three four");
  g_autoptr (DatelineReadingPositions) positions = dateline_reading_positions_new (fixture->file);
  g_autoptr (DatelineReadingPositions) again = NULL;
  guint block, offset_char;

  g_assert_false (
    dateline_reading_positions_look_up (positions, document, URI, &block, &offset_char));
  dateline_reading_positions_remember (positions, document, URI, 2, 3);
  save (positions);

  again = dateline_reading_positions_new (fixture->file);
  assert_place (again, document, 2, 3);
  /* Another document of the same name, and the same at another place. */
  g_assert_false (dateline_reading_positions_look_up (again, other, URI, &block, &offset_char));
  g_assert_false (dateline_reading_positions_look_up (again, document, "file:///b.dateline", &block,
                                                      &offset_char));
  dateline_reading_positions_forget (again, document, URI);
  g_assert_false (dateline_reading_positions_look_up (again, document, URI, &block, &offset_char));
}

static void
test_changed (Fixture *fixture, gconstpointer user_data)
{
  const struct {
    const char *words;
    guint block;
    guint offset_char;
  } cases[] = {
    { "zero one two three four", 3, 3 }, /* something was added above */
    { "three", 0, 3 },                   /* taken away */
    { "three one four two", 0, 3 },      /* moved */
    { "one two drei four", 2, 0 },       /* the paragraph itself was changed */
    { "one", 0, 0 },                     /* nothing of it is left */
  };
  g_autoptr (DatelineDocument) document = make_document ("a", "one two three four");
  g_autoptr (DatelineDocument) empty = make_document ("a", "");
  g_autoptr (DatelineReadingPositions) positions = dateline_reading_positions_new (fixture->file);
  guint block, offset_char;

  dateline_reading_positions_remember (positions, document, URI, 2, 3);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDocument) changed = make_document ("a", cases[i].words);

    assert_place (positions, changed, cases[i].block, cases[i].offset_char);
  }
  g_assert_false (dateline_reading_positions_look_up (positions, empty, URI, &block, &offset_char));
}

static void
test_bounded (Fixture *fixture, gconstpointer user_data)
{
  const guint n_articles = DATELINE_MAX_READING_POSITIONS + 20;
  g_autoptr (DatelineDocument) document = make_document ("a", "one two");
  g_autoptr (DatelineReadingPositions) positions = dateline_reading_positions_new (fixture->file);
  g_autoptr (DatelineReadingPositions) again = NULL;

  for (guint i = 0; i < n_articles; i++) {
    g_autofree char *uri = g_strdup_printf ("file:///%u", i);

    dateline_reading_positions_remember (positions, document, uri, 1, 0);
    /* Read again and again. */
    dateline_reading_positions_remember (positions, document, URI, 1, 1);
  }
  save (positions);
  again = dateline_reading_positions_new (fixture->file);
  g_assert_cmpuint (dateline_reading_positions_get_n_articles (again), ==,
                    DATELINE_MAX_READING_POSITIONS);
  assert_place (again, document, 1, 1);
  for (guint i = 0; i < n_articles; i++) {
    g_autofree char *uri = g_strdup_printf ("file:///%u", i);
    guint block, offset_char;

    g_assert_cmpint (
      dateline_reading_positions_look_up (again, document, uri, &block, &offset_char), ==,
      i > n_articles - DATELINE_MAX_READING_POSITIONS);
  }
  dateline_reading_positions_clear (again);
  g_assert_cmpuint (dateline_reading_positions_get_n_articles (again), ==, 0);
}

/* A file that is broken anywhere counts as none, and is replaced by a whole one. */
static void
test_corrupted (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (DatelineDocument) document = make_document ("a", "one two three four");
  g_autoptr (DatelineReadingPositions) whole = dateline_reading_positions_new (fixture->file);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize n_bytes;

  dateline_reading_positions_remember (whole, document, URI, 2, 3);
  dateline_reading_positions_remember (whole, document, "file:///b", 1, 0);
  save (whole);
  g_file_get_contents (fixture->path, &text, &n_bytes, &error);
  g_assert_no_error (error);
  /* Nobody else is to read what was read. */
  g_assert_null (strstr (text, "file:"));

  for (gsize length = 0; length < n_bytes; length++) {
    g_autoptr (DatelineReadingPositions) positions = NULL;
    guint n_lines = 0;

    g_file_set_contents (fixture->path, text, (gssize) length, &error);
    g_assert_no_error (error);
    positions = dateline_reading_positions_new (fixture->file);
    for (gsize i = 0; i < length; i++)
      n_lines += text[i] == '\n';
    g_assert_cmpuint (dateline_reading_positions_get_n_articles (positions), ==,
                      length > 0 && text[length - 1] == '\n' ? n_lines - 1 : 0);
  }
  for (gsize at = 0; at < n_bytes; at++) {
    g_autofree char *broken = g_memdup2 (text, n_bytes);
    g_autoptr (DatelineReadingPositions) positions = NULL;

    broken[at] = '\xff';
    g_file_set_contents (fixture->path, broken, (gssize) n_bytes, &error);
    g_assert_no_error (error);
    positions = dateline_reading_positions_new (fixture->file);
    g_assert_cmpuint (dateline_reading_positions_get_n_articles (positions), ==, 0);
    if (at == n_bytes / 2) {
      dateline_reading_positions_remember (positions, document, URI, 1, 1);
      save (positions);
      g_object_unref (positions);
      positions = dateline_reading_positions_new (fixture->file);
      assert_place (positions, document, 1, 1);
    }
  }
}

/* However many are asked for at once, the last one stays. */
static void
test_last_save_wins (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (DatelineDocument) document = make_document ("a", "one two three four");
  g_autoptr (DatelineReadingPositions) positions = dateline_reading_positions_new (fixture->file);
  g_autoptr (DatelineReadingPositions) again = NULL;
  guint n_pending = 0;

  for (guint i = 0; i < 40; i++) {
    dateline_reading_positions_remember (positions, document, URI, i % 4, 1);
    n_pending++;
    dateline_reading_positions_save_async (positions, saved_cb, &n_pending);
  }
  while (n_pending > 0)
    g_main_context_iteration (NULL, TRUE);
  again = dateline_reading_positions_new (fixture->file);
  assert_place (again, document, 3, 1);
}

static void
add (const char *path, void (*func) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/core/reading-positions/are-kept", test_kept);
  add ("/core/reading-positions/survive-a-changed-article", test_changed);
  add ("/core/reading-positions/are-bounded-and-oldest-go", test_bounded);
  add ("/core/reading-positions/begin-anew-from-a-broken-file", test_corrupted);
  add ("/core/reading-positions/last-save-wins", test_last_save_wins);
  return g_test_run ();
}
