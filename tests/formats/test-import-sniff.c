/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files are told apart by their media type, their name and how they begin. */

#include "formats/dateline-import.h"

typedef struct {
  const char *bytes;
  const char *name;
  const char *content_type;
  DatelineImportFormat format;
} Case;

static const Case cases[] = {
  /* The media type is believed first, with or without parameters. */
  { "<p>One", "a.txt", "text/html", DATELINE_IMPORT_HTML },
  { "<p>One", NULL, "TEXT/HTML; charset=utf-8", DATELINE_IMPORT_HTML },
  { "One", NULL, "application/xhtml+xml", DATELINE_IMPORT_HTML },
  { "One", NULL, "text/markdown", DATELINE_IMPORT_MARKDOWN },
  { "One", NULL, "multipart/related; boundary=x", DATELINE_IMPORT_MHTML },
  { "{}", NULL, "application/vnd.dateline+json", DATELINE_IMPORT_DOCUMENT },
  { "One", NULL, "text/htmlish", DATELINE_IMPORT_TEXT },
  /* Then the name. */
  { "One", "a.HTM", NULL, DATELINE_IMPORT_HTML },
  { "One", "a.xhtml", "application/octet-stream", DATELINE_IMPORT_HTML },
  { "# One", "notes.md", "text/plain", DATELINE_IMPORT_MARKDOWN },
  { "One", "a.mhtml", NULL, DATELINE_IMPORT_MHTML },
  { "{}", "a.dateline", NULL, DATELINE_IMPORT_DOCUMENT },
  { "One", "html", NULL, DATELINE_IMPORT_TEXT },
  /* A message under the name of a page. */
  { "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "a.html", NULL,
    DATELINE_IMPORT_MHTML },
  /* Then how it begins. */
  { "\xef\xbb\xbf \n<!DOCTYPE html><p>One", NULL, NULL, DATELINE_IMPORT_HTML },
  { "<?xml version=\"1.0\"?>\n<!-- saved --> <html>", "a", NULL, DATELINE_IMPORT_HTML },
  { "<?xml version=\"1.0\"?><rss>", NULL, NULL, DATELINE_IMPORT_TEXT },
  { "<div>pasted</div>", NULL, NULL, DATELINE_IMPORT_HTML },
  { "MIME-Version: 1.0\nContent-Type: multipart/related\n\n", NULL, NULL, DATELINE_IMPORT_MHTML },
  { "From: Ida Holm\r\nTo: Per\r\nDate: 4 March 2024\r\n\r\nOne\r\n", "a.txt", NULL,
    DATELINE_IMPORT_MHTML },
  { "From: the harbour\nTo: the lake\nDate: unknown\n", "a.txt", NULL, DATELINE_IMPORT_TEXT },
  { "From: the harbour\nTo: the lake\n\nOne\n", "a.txt", NULL, DATELINE_IMPORT_TEXT },
  { "From: the harbour\nTo: the lake\nDate: unknown\nOne\n\nTwo\n", "a.txt", NULL,
    DATELINE_IMPORT_TEXT },
  { "{ \"version\": 1, \"format\": \"dateline\" }", "a.json", "application/json",
    DATELINE_IMPORT_DOCUMENT },
  { "{ \"version\": 1 }", "a.json", "application/json", DATELINE_IMPORT_TEXT },
  { "I <b>think</b> so", NULL, NULL, DATELINE_IMPORT_TEXT },
  /* Text that was pasted as text stays text. */
  { "<p>is a tag", NULL, "text/plain", DATELINE_IMPORT_TEXT },
  { "", NULL, NULL, DATELINE_IMPORT_TEXT },
};

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (given->bytes, strlen (given->bytes));

  g_assert_cmpint (dateline_import_sniff (bytes, given->name, given->content_type), ==,
                   given->format);
}

static void
test_utf16 (void)
{
  static const char page[] = "\xff\xfe<\0h\0t\0m\0l\0>\0";
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, sizeof page - 1);

  g_assert_cmpint (dateline_import_sniff (bytes, NULL, NULL), ==, DATELINE_IMPORT_HTML);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/import-sniff/%02u", i);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/import-sniff/utf-16", test_utf16);

  return g_test_run ();
}
