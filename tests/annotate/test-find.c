/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finding words: offsets in code points, cases and word boundaries. */

#include "annotate/text/dateline-find.h"
#include "core/dateline-document-reader.h"

/* start is that of the first place found. */
static const struct {
  const char *text;
  const char *needle;
  DatelineFindFlags flags;
  guint n_found;
  guint start;
} cases[] = {
  { "Iran and Iranian", "iran", DATELINE_FIND_PLAIN, 2, 0 },
  { "Iran and Iranian", "iran", DATELINE_FIND_MATCH_CASE, 0, 0 },
  { "Iran and Iranian", "iran", DATELINE_FIND_WHOLE_WORDS, 1, 0 },
  { "Iran and Iranian", "Iranian", DATELINE_FIND_MATCH_CASE | DATELINE_FIND_WHOLE_WORDS, 1, 9 },
  { "Iran", "n", DATELINE_FIND_PLAIN, 1, 3 },
  { "Iran", "nn", DATELINE_FIND_PLAIN, 0, 0 },
  { "Iran", "", DATELINE_FIND_PLAIN, 0, 0 },
  { "", "Iran", DATELINE_FIND_PLAIN, 0, 0 },
  { "300 \xe2\x84\xaa", "k", DATELINE_FIND_PLAIN, 1, 4 },
  { "a kelvin: 1 \xe2\x84\xaa", "1 k", DATELINE_FIND_PLAIN, 1, 10 },
  { "K\xe2\x84\xaaK\xe2\x84\xaa", "kk", DATELINE_FIND_PLAIN, 2, 0 },
  { "aab", "ab", DATELINE_FIND_PLAIN, 1, 1 },
  { "aaaa", "aa", DATELINE_FIND_PLAIN, 2, 0 },
  { "🙂🙂 Größe", "GRÖSSE", DATELINE_FIND_PLAIN, 0, 0 },
  { "🙂🙂 Größe", "gRÖß", DATELINE_FIND_PLAIN, 1, 3 },
  { "ΟΔΟΣ", "οδος", DATELINE_FIND_PLAIN, 1, 0 },
  { "ς Σ σ", "Σ", DATELINE_FIND_PLAIN, 3, 0 },
  { "سلام دنیا", "دنیا", DATELINE_FIND_PLAIN, 1, 5 },
  { "中国和伊朗", "伊朗", DATELINE_FIND_PLAIN, 1, 3 },
  { "(AI) AI.", "AI", DATELINE_FIND_WHOLE_WORDS, 2, 1 },
  { "said (AI)", "(AI)", DATELINE_FIND_WHOLE_WORDS, 1, 5 },
  { "caf\xc3\xa9", "cafe\xcc\x81", DATELINE_FIND_PLAIN, 1, 0 },
  { "<b>&amp;", "&amp;", DATELINE_FIND_PLAIN, 1, 3 },
};

static DatelineDocument *
make_document (const char *text)
{
  g_autofree char *json =
    g_strdup_printf ("{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":"
                     "\"T\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"-\"},"
                     "{\"type\":\"paragraph\",\"text\":\"%s\"}]}}",
                     text);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDocument) document = make_document (cases[i].text);
    g_autoptr (GArray) found =
      dateline_find_all (dateline_document_get_article (document), cases[i].needle, cases[i].flags);

    g_test_message ("“%s” in “%s”", cases[i].needle, cases[i].text);
    g_assert_cmpuint (found->len, ==, cases[i].n_found);
    if (found->len > 0) {
      g_assert_cmpuint (g_array_index (found, DatelineSpan, 0).block, ==, 1);
      g_assert_cmpuint (g_array_index (found, DatelineSpan, 0).start_char, ==, cases[i].start);
    }
  }
}

/* Wherever a step ends. */
static void
test_steps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDocument) document = make_document (cases[i].text);
    DatelineArticle *article = dateline_document_get_article (document);
    g_autoptr (GArray) all = dateline_find_all (article, cases[i].needle, cases[i].flags);

    for (gsize n_bytes = 1; n_bytes < 5; n_bytes++) {
      g_autoptr (DatelineFinder) finder =
        dateline_finder_new (article, cases[i].needle, cases[i].flags);
      GArray *found = dateline_finder_get_found (finder);

      while (!dateline_finder_step (finder, n_bytes))
        g_assert_cmpuint (found->len, <=, all->len);
      g_assert_cmpmem (found->data, found->len * sizeof (DatelineSpan), all->data,
                       all->len * sizeof (DatelineSpan));
    }
  }
}

/* Lines that are not of the article, in the same way. */
static void
test_lines (void)
{
  g_autoptr (DatelineDocument) document = make_document ("");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *const lines[] = { "", "-", cases[i].text, "-", NULL };
    g_autoptr (DatelineFinder) finder = dateline_finder_new (
      dateline_document_get_article (document), cases[i].needle, cases[i].flags);
    g_autoptr (GArray) found = dateline_finder_find_in_lines (finder, lines);

    g_test_message ("“%s” in “%s”", cases[i].needle, cases[i].text);
    g_assert_cmpuint (found->len, ==, cases[i].n_found);
    if (found->len > 0) {
      g_assert_cmpuint (g_array_index (found, DatelineSpan, 0).block, ==, 2);
      g_assert_cmpuint (g_array_index (found, DatelineSpan, 0).start_char, ==, cases[i].start);
    }
  }
}

/* Whether it becomes a small letter that can be typed: one that has no other form, which
 * words that are looked for are brought into. */
static gboolean
is_capital (gunichar c, char small[7])
{
  g_autofree char *composed = NULL;

  if (g_unichar_tolower (c) == c)
    return FALSE;
  small[g_unichar_to_utf8 (g_unichar_tolower (c), small)] = '\0';
  composed = g_utf8_normalize (small, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  return g_str_equal (small, composed);
}

/* Every capital, whatever its bytes are, by the letter that it becomes when it is small. */
static void
test_capitals (void)
{
  const gunichar last = 0x1ffff;
  char small[7];
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (DatelineDocument) document = NULL;
  guint n_capitals = 0;

  for (gunichar c = 0x80; c <= last; c++) {
    if (is_capital (c, small))
      g_string_append_unichar (g_string_append_c (text, ' '), c);
  }
  document = make_document (text->str);
  for (gunichar c = 0x80; c <= last; c++) {
    g_autoptr (GArray) found = NULL;
    gboolean is_found = FALSE;

    if (!is_capital (c, small))
      continue;
    found = dateline_find_all (dateline_document_get_article (document), small, 0);
    for (guint i = 0; i < found->len; i++)
      is_found |= g_array_index (found, DatelineSpan, i).start_char == 2 * n_capitals + 1;
    if (!is_found)
      g_test_message ("U+%04X is not found by “%s”", c, small);
    g_assert_true (is_found);
    n_capitals++;
  }
  g_assert_cmpuint (n_capitals, >, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/find/finds-words-at-their-code-points", test_find);
  g_test_add_func ("/annotate/find/finds-the-same-step-by-step", test_steps);
  g_test_add_func ("/annotate/find/finds-the-same-in-lines-by-themselves", test_lines);
  g_test_add_func ("/annotate/find/finds-every-capital-by-its-small-letter", test_capitals);
  return g_test_run ();
}
