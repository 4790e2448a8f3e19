/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Citations: their parts, what is missing, and directions that mix. */

#include "annotate/dateline-citation.h"
#include "core/dateline-document-reader.h"

/* The members of the article but for its blocks. */
static const struct {
  const char *members;
  const char *words;
  const char *citation;
} cases[] = {
  { "\"title\":\"Ties\",\"authors\":[\"A. Author\",\"B. Writer\"],\"publisher\":\"The Paper\","
    "\"published\":\"2025-05-11\",\"source\":{\"name\":\"The Site\",\"url\":\"https://e.org/1\"}",
    "closer ties",
    "“closer ties” — A. Author, B. Writer, “Ties”, The Paper, 11 May 2025, https://e.org/1" },
  { "\"title\":\"Ties\"", "closer ties", "“closer ties” — “Ties”" },
  { "\"title\":\"Ties\",\"published\":\"2025-05~\"", "closer",
    "“closer” — “Ties”, about May 2025" },
  { "\"title\":\"Ties\",\"source\":{\"name\":\"The Site\"}", "closer",
    "“closer” — “Ties”, The Site" },
  { "\"title\":\"Ties\"", "one\n\ntwo", "“one\n\ntwo” — “Ties”" },
  { "\"title\":\"Ties\"", "100 %d %s", "“100 %d %s” — “Ties”" },
  { "\"title\":\"روابط\",\"publisher\":\"روزنامه\"", "ایران", "“ایران” — “روابط”, روزنامه" },
  { "\"title\":\"روابط\",\"source\":{\"url\":\"https://e.org\",\"name\":\"روزنامه\"}", "ایران",
    "“\u2068ایران\u2069” — “\u2068روابط\u2069”, \u2068روزنامه\u2069, "
    "\u2068https://e.org\u2069" },
  { "\"title\":\"Ties\"", "ایران\n\nچین",
    "“\u2068ایران\u2069\n\n\u2068چین\u2069” — “\u2068Ties\u2069”" },
  { "\"title\":\"Ties\"", "(2025)", "“(2025)” — “Ties”" },
};

static void
test_compose (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *json = g_strdup_printf (
      "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{%s,\"blocks\":[]}}",
      cases[i].members);
    g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
    g_autoptr (GError) error = NULL;
    g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
    g_autofree char *citation = NULL;

    g_assert_no_error (error);
    citation = dateline_citation_compose (dateline_document_get_article (document), cases[i].words);
    g_assert_cmpstr (citation, ==, cases[i].citation);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/citation/tells-what-the-article-tells", test_compose);
  return g_test_run ();
}
