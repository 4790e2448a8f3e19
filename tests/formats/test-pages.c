/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every page in tests/formats/pages and tests/formats/news gives the article that
 * the file beside it describes. Those in pages are small, each with one thing that
 * is hard; those in news are whole, as the systems of newspapers and agencies make
 * them, with all that stands around an article. Each line is a name, a colon and a
 * value:
 *
 *   error              the name of the error that is expected
 *   title, subtitle, authors, publisher, published, language, direction, url
 *                      a member and, in parentheses, where it was found
 *   none               the name of a member that has no value
 *   blocks             how many there are
 *   first, last, has   a block, as show_blocks() writes it; with … at its end
 *                      only its beginning
 *   not                words that are in no block and no member
 *   whole              no value: all blocks follow, a line each, to the end */

#include <string.h>

#include "core/dateline-error.h"
#include "formats/dateline-import.h"
#include "show-article.h"

typedef struct {
  const char *name;
  int code;
} ErrorName;

static const ErrorName error_names[] = {
  { "empty", DATELINE_ERROR_EMPTY },         { "binary", DATELINE_ERROR_BINARY },
  { "encoding", DATELINE_ERROR_ENCODING },   { "no-article", DATELINE_ERROR_NO_ARTICLE },
  { "too-large", DATELINE_ERROR_TOO_LARGE },
};

/* Says what is wrong, and goes on: a page may have more than one fault. */
static void G_GNUC_PRINTF (1, 2) fail (const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_test_message ("%s", message);
  g_test_fail ();
}

/* @name is that of a file with what is expected, behind its folder. */
static char *
find_page (const char *name)
{
  static const char *const suffixes[] = { ".html", ".xhtml", ".mht", ".mhtml", ".md", ".txt" };
  g_autofree char *base = g_strndup (name, strlen (name) - strlen (".expected"));

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *file = g_strconcat (base, suffixes[i], NULL);
    g_autofree char *path = g_test_build_filename (G_TEST_DIST, file, NULL);

    if (g_file_test (path, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&path);
  }
  g_error ("there is no page for %s", name);
}

static DatelineDocument *
import (const char *path, GError **error)
{
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_path_get_basename (path);
  gsize n_bytes;

  g_assert_true (g_file_get_contents (path, &data, &n_bytes, NULL));
  bytes = g_bytes_new_take (g_steal_pointer (&data), n_bytes);

  return dateline_import_bytes (bytes, name, NULL, NULL, error);
}

static void
check_block (const char *found, const char *expected, const char *whole)
{
  const gsize length = strlen (expected);
  const gboolean is_start = g_str_has_suffix (expected, "…");

  if (is_start ? strncmp (found, expected, length - strlen ("…")) != 0
               : !g_str_equal (found, expected))
    fail ("“%s” is not “%s” in:\n%s", found, expected, whole);
}

static void
check_has (char **lines, const char *expected, const char *whole)
{
  for (guint i = 0; lines[i] != NULL; i++) {
    if (g_str_equal (lines[i], expected) ||
        (g_str_has_suffix (expected, "…") &&
         strncmp (lines[i], expected, strlen (expected) - strlen ("…")) == 0))
      return;
  }
  fail ("“%s” is missing in:\n%s", expected, whole);
}

static gboolean
is_among (char **lines, const char *line)
{
  for (guint i = 0; lines[i] != NULL; i++) {
    if (g_str_equal (lines[i], line))
      return TRUE;
  }

  return FALSE;
}

/* Says of each block that differs whether it was lost or let in. */
static void
check_whole (DatelineArticle *article, char **expected)
{
  g_autofree char *blocks = show_blocks (article);
  g_auto (GStrv) found = g_strsplit (blocks, "\n", -1);
  guint f = 0;
  guint e = 0;

  while (found[f] != NULL || expected[e] != NULL) {
    if (found[f] != NULL && expected[e] != NULL && g_str_equal (found[f], expected[e])) {
      f++;
      e++;
      continue;
    }
    if (expected[e] != NULL && (found[f] == NULL || is_among (expected + e, found[f])))
      fail ("lost: %s", expected[e++]);
    else
      fail ("let in: %s", found[f++]);
  }
}

static void
check_line (DatelineArticle *article, const char *name, const char *value)
{
  g_autofree char *shown = show_article (article);
  const char *blocks = strstr (shown, "\n\n") + 2;
  g_auto (GStrv) lines = g_strsplit (blocks, "\n", -1);
  const guint n_blocks = g_strv_length (lines) - 1;

  if (g_str_equal (name, "blocks")) {
    if (n_blocks != g_ascii_strtoull (value, NULL, 10))
      fail ("not %s blocks, but %u:\n%s", value, n_blocks, shown);
  } else if (g_str_equal (name, "first")) {
    check_block (lines[0], value, shown);
  } else if (g_str_equal (name, "last")) {
    check_block (lines[n_blocks - 1], value, shown);
  } else if (g_str_equal (name, "has")) {
    check_has (lines, value, shown);
  } else if (g_str_equal (name, "not")) {
    if (strstr (shown, value) != NULL)
      fail ("“%s” is in:\n%s", value, shown);
  } else if (g_str_equal (name, "none")) {
    g_autofree char *start = g_strconcat (value, ": ", NULL);
    g_autofree char *inside = g_strconcat ("\n", start, NULL);

    if (g_str_has_prefix (shown, start) || g_strstr_len (shown, blocks - shown, inside) != NULL)
      fail ("there is a %s in:\n%s", value, shown);
  } else {
    g_autofree char *line = g_strdup_printf ("%s: %s", name, value);
    g_auto (GStrv) members = g_strsplit (shown, "\n", -1);

    check_has (members, line, shown);
  }
}

static void
check_error (const GError *error, const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (error_names); i++) {
    if (g_str_equal (name, error_names[i].name)) {
      g_assert_error (error, DATELINE_ERROR, error_names[i].code);
      return;
    }
  }
  fail ("there is no error “%s”", name);
}

static void
test_page (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, name, NULL);
  g_autofree char *page = find_page (name);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = import (page, &error);
  g_auto (GStrv) lines = NULL;
  guint n_checks = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    char *colon = strstr (lines[i], ": ");

    if (*lines[i] == '\0' || *lines[i] == '#')
      continue;
    if (g_str_equal (lines[i], "whole:")) {
      g_assert_no_error (error);
      if (document == NULL)
        return;
      check_whole (dateline_document_get_article (document), lines + i + 1);
      n_checks++;
      break;
    }
    g_assert_nonnull (colon);
    *colon = '\0';
    n_checks++;
    if (g_str_equal (lines[i], "error")) {
      g_assert_null (document);
      check_error (error, colon + 2);
      continue;
    }
    g_assert_no_error (error);
    if (document == NULL)
      return;
    check_line (dateline_document_get_article (document), lines[i], colon + 2);
  }
  g_assert_cmpuint (n_checks, >, 0);
}

static void
add_pages (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL) {
    if (g_str_has_suffix (name, ".expected")) {
      char *file = g_build_filename (folder, name, NULL);
      g_autofree char *test = g_strconcat ("/", file, NULL);

      test[strlen (test) - strlen (".expected")] = '\0';
      g_test_add_data_func_full (test, file, test_page, g_free);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  add_pages ("pages");
  add_pages ("news");

  return g_test_run ();
}
