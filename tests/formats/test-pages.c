/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every page in tests/formats/pages gives the article that the file beside it
 * describes. Each line there is a name, a colon and a value:
 *
 *   error              the name of the error that is expected
 *   title, subtitle, authors, publisher, published, language, direction, url
 *                      a member and, in parentheses, where it was found
 *   none               the name of a member that has no value
 *   blocks             how many there are
 *   first, last, has   a block, as show_blocks() writes it; with … at its end
 *                      only its beginning
 *   not                words that are in no block and no member */

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

static char *
find_page (const char *name)
{
  static const char *const suffixes[] = { ".html", ".xhtml", ".mht", ".mhtml", ".md" };
  g_autofree char *base = g_strndup (name, strlen (name) - strlen (".expected"));

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *file = g_strconcat (base, suffixes[i], NULL);
    g_autofree char *path = g_test_build_filename (G_TEST_DIST, "pages", file, NULL);

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
    g_test_fail_printf ("“%s” is not “%s” in:\n%s", found, expected, whole);
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
  g_test_fail_printf ("“%s” is missing in:\n%s", expected, whole);
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
      g_test_fail_printf ("not %s blocks, but %u:\n%s", value, n_blocks, shown);
  } else if (g_str_equal (name, "first")) {
    check_block (lines[0], value, shown);
  } else if (g_str_equal (name, "last")) {
    check_block (lines[n_blocks - 1], value, shown);
  } else if (g_str_equal (name, "has")) {
    check_has (lines, value, shown);
  } else if (g_str_equal (name, "not")) {
    if (strstr (shown, value) != NULL)
      g_test_fail_printf ("“%s” is in:\n%s", value, shown);
  } else if (g_str_equal (name, "none")) {
    g_autofree char *start = g_strconcat (value, ": ", NULL);
    g_autofree char *inside = g_strconcat ("\n", start, NULL);

    if (g_str_has_prefix (shown, start) || g_strstr_len (shown, blocks - shown, inside) != NULL)
      g_test_fail_printf ("there is a %s in:\n%s", value, shown);
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
  g_test_fail_printf ("there is no error “%s”", name);
}

static void
test_page (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "pages", name, NULL);
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
    g_assert_nonnull (colon);
    *colon = '\0';
    n_checks++;
    if (g_str_equal (lines[i], "error")) {
      g_assert_null (document);
      check_error (error, colon + 2);
      continue;
    }
    g_assert_no_error (error);
    check_line (dateline_document_get_article (document), lines[i], colon + 2);
  }
  g_assert_cmpuint (n_checks, >, 0);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);

  folder = g_test_build_filename (G_TEST_DIST, "pages", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL) {
    if (g_str_has_suffix (name, ".expected")) {
      g_autofree char *path = g_strconcat ("/pages/", name, NULL);

      path[strlen (path) - strlen (".expected")] = '\0';
      g_test_add_data_func_full (path, g_strdup (name), test_page, g_free);
    }
  }

  return g_test_run ();
}
