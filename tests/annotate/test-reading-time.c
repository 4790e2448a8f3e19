/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words and reading time of texts in several scripts. */

#include "annotate/text/dateline-reading-time.h"
#include "core/dateline-document-reader.h"

static const struct {
  const char *text;
  guint n_words;
  guint n_ideographs;
} counts[] = {
  { "", 0, 0 },
  { "  \n ", 0, 0 },
  { "Iran and China", 3, 0 },
  { "Tehran–Beijing, knowledge-based; it’s", 4, 0 },
  { "e\xcc\x81tude d'apre\xcc\x80s 1980", 3, 0 },
  { "سلام دنیا", 2, 0 },
  { "שלום עולם", 2, 0 },
  { "中国和伊朗", 0, 5 },
  { "AI 合作 2025", 2, 2 },
  { "🙂 🙂", 0, 0 },
};

static void
test_count (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    guint n_ideographs;

    g_test_message ("%s", counts[i].text);
    g_assert_cmpuint (dateline_reading_time_count_words (counts[i].text, &n_ideographs), ==,
                      counts[i].n_words);
    g_assert_cmpuint (n_ideographs, ==, counts[i].n_ideographs);
  }
}

static guint
estimate (guint n_words)
{
  g_autoptr (GString) json = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":"
    "[{\"type\":\"paragraph\",\"text\":\"");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = NULL;

  for (guint i = 0; i < n_words; i++)
    g_string_append (json, i % 1000 == 999 ? "word \"},{\"type\":\"paragraph\",\"text\":\""
                                           : "word ");
  g_string_append (json, "\"}]}}");
  bytes = g_bytes_new (json->str, json->len);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return dateline_reading_time_estimate (dateline_document_get_article (document));
}

static void
test_estimate (void)
{
  g_assert_cmpuint (estimate (0), ==, 1);
  g_assert_cmpuint (estimate (10), ==, 1);
  g_assert_cmpuint (estimate (238 * 3), ==, 3);
  g_assert_cmpuint (estimate (2380), ==, 10);
  g_assert_cmpuint (estimate (238000), ==, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/reading-time/counts-words-of-every-script", test_count);
  g_test_add_func ("/annotate/reading-time/is-at-least-a-minute", test_estimate);
  return g_test_run ();
}
