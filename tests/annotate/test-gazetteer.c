/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names that are found without a model in seven languages. */

#include "names-languages.h"

#include "annotate/dateline-annotate.h"
#include "annotate/names/dateline-gazetteer.h"
#include "core/dateline-article-builder.h"

#include <string.h>

/* The sentence without its marks. */
static char *
dup_plain (const char *marked)
{
  GString *plain = g_string_new (NULL);

  for (const char *at = marked; *at != '\0'; at++) {
    if (*at == '[')
      at++;
    else if (*at != ']')
      g_string_append_c (plain, *at);
  }
  return g_string_free (plain, FALSE);
}

/* The sentence with marks around what was found. */
static char *
dup_marked (const char *plain, const GArray *names)
{
  GString *marked = g_string_new (NULL);
  guint n_chars = 0;

  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    const char *start = g_utf8_offset_to_pointer (plain, name->start_char - n_chars);
    const char *end = g_utf8_offset_to_pointer (start, name->end_char - name->start_char);

    g_assert_cmpuint (name->start_char, >=, n_chars);
    g_assert_cmpfloat (name->confidence, >, 0);
    g_assert_cmpfloat (name->confidence, <, 1);
    g_string_append_len (marked, plain, start - plain);
    g_string_append_printf (marked, "[%c%.*s]", "pol"[name->kind], (int) (end - start), start);
    n_chars = name->end_char;
    plain = end;
  }
  g_string_append (marked, plain);
  return g_string_free (marked, FALSE);
}

static void
test_sentences (gconstpointer data)
{
  const LanguageNames *language = data;
  const DatelineGazetteer *gazetteer = dateline_gazetteer_get (language->language);
  guint n_sentences = 0;

  g_assert_nonnull (gazetteer);
  for (; language->sentences[n_sentences] != NULL; n_sentences++) {
    const char *marked = language->sentences[n_sentences];
    g_autofree char *plain = dup_plain (marked);
    const DatelineNameBlock block = { plain, strlen (plain) };
    g_autoptr (GArray) names = dateline_gazetteer_find_names (gazetteer, NULL, &block, 1);
    g_autofree char *found = dup_marked (plain, names);

    if (!g_str_equal (found, marked)) {
      g_test_message ("is %s, not %s", found, marked);
      g_test_fail ();
    }
  }
  g_assert_cmpuint (n_sentences, >=, 10);
}

/* Who was named in full is known by the last name later on, and before. */
static void
test_known (void)
{
  static const DatelineNameBlock blocks[] = {
    { "Merkel kam früh.", 17 },
    { "Angela Merkel traf Präsident Emmanuel Macron.", 45 },
    { "Macron schwieg, und Merkel lachte.", 34 },
  };
  g_autoptr (GArray) names =
    dateline_gazetteer_find_names (dateline_gazetteer_get ("de-AT"), NULL, blocks, 3);
  static const DatelineSpan spans[] = {
    { 0, 0, 6 }, { 1, 0, 13 }, { 1, 29, 44 }, { 2, 0, 6 }, { 2, 20, 26 },
  };

  g_assert_cmpuint (names->len, ==, G_N_ELEMENTS (spans));
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);

    g_assert_cmpuint (name->block, ==, spans[i].block);
    g_assert_cmpuint (name->start_char, ==, spans[i].start_char);
    g_assert_cmpuint (name->end_char, ==, spans[i].end_char);
    g_assert_cmpint (name->kind, ==, DATELINE_NAME_PERSON);
  }
}

/* Towns of the lists are found behind what stands before places, and nowhere else. */
static void
test_towns (void)
{
  static const struct {
    const char *language, *text, *town;
  } cases[] = {
    { "de", "Sie wohnt in Velmar bei ihm.", "Velmar" },
    { "de", "Sie wohnt mit Velmar bei ihm.", NULL },
    { "de", "Sie wohnt in Velmar Ronda dort.", NULL },
    { "fr", "Elle vit à Velmar avec lui.", "Velmar" },
    { "es", "Vive en Velmar con él.", "Velmar" },
    { "es", "Vive en Qorvath con él.", NULL },
  };
  const guint32 phrase = GUINT32_TO_LE (dateline_name_hash ("velmar", 6));
  const guint16 list = GUINT16_TO_LE (DATELINE_NAME_LIST_CITY);
  const DatelineNameLists lists = { .phrases = &phrase, .phrase_lists = &list, .n_phrases = 1 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const DatelineNameBlock block = { cases[i].text, strlen (cases[i].text) };
    g_autoptr (GArray) names =
      dateline_gazetteer_find_names (dateline_gazetteer_get (cases[i].language), &lists, &block, 1);
    g_autofree char *found = dup_marked (cases[i].text, names);
    g_autofree char *mark = g_strdup_printf ("[l%s]", cases[i].town);

    g_assert_cmpuint (names->len, ==, cases[i].town != NULL ? 1 : 0);
    g_assert_true (cases[i].town == NULL || strstr (found, mark) != NULL);
  }
}

static void
test_languages (void)
{
  g_assert_null (dateline_gazetteer_get (NULL));
  g_assert_null (dateline_gazetteer_get ("en"));
  g_assert_null (dateline_gazetteer_get ("den"));
  g_assert_null (dateline_gazetteer_get (""));
  g_assert_true (dateline_gazetteer_get ("fr-CA") == dateline_gazetteer_get ("fr"));
  g_assert_true (dateline_gazetteer_get ("zh-Hant") == dateline_gazetteer_get ("zh"));
}

/* Whole articles: what is found becomes entities, by a rule. */
static void
test_annotated (void)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  const DatelineAnnotateOptions options = { .language = "fr" };
  g_autoptr (DatelineDocument) article = NULL;
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineAnnotation) mention = NULL;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Visite", "test");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0,
                                      "Le président Emmanuel Macron a visité Téhéran.");
  article = dateline_article_builder_end (builder, "visite");
  document = dateline_annotate (article, &options, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_mentions (document)), ==, 2);
  mention = g_list_model_get_item (dateline_document_get_mentions (document), 0);
  g_assert_cmpint (dateline_annotation_get_kind (mention), ==, DATELINE_KIND_PERSON);
  g_assert_cmpint (dateline_annotation_get_origin (mention), ==, DATELINE_ORIGIN_RULE);
}

/* Time is linear: what is of no name, or only of names, takes no longer than its length. */
static void
test_long (void)
{
  static const char *const parts[] = { "Präsident ", "de la ", "王", "·", "وزير ", "AB " };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    DatelineNameBlock block;

    while (text->len < 20000)
      g_string_append (text, parts[i]);
    block = (DatelineNameBlock) { text->str, text->len };
    for (guint j = 0; j < G_N_ELEMENTS (language_names); j++) {
      const gint64 start = g_get_monotonic_time ();
      g_autoptr (GArray) names = dateline_gazetteer_find_names (
        dateline_gazetteer_get (language_names[j].language), NULL, &block, 1);

      g_assert_nonnull (names);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 10 * G_TIME_SPAN_SECOND);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (language_names); i++) {
    g_autofree char *path = g_strconcat ("/gazetteer/", language_names[i].language, NULL);

    g_test_add_data_func (path, &language_names[i], test_sentences);
  }
  g_test_add_func ("/gazetteer/known", test_known);
  g_test_add_func ("/gazetteer/towns-behind-prepositions", test_towns);
  g_test_add_func ("/gazetteer/languages", test_languages);
  g_test_add_func ("/gazetteer/annotated", test_annotated);
  g_test_add_func ("/gazetteer/long", test_long);
  return g_test_run ();
}
