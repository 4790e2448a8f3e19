/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What an importer finds becomes a document that can be saved and read. */

#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"
#include "show-article.h"

static DatelineDocument *
build (DatelineArticleBuilder *builder)
{
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Bridge opens", "test");

  return dateline_article_builder_end (builder, "x");
}

static void
test_saved_and_read (void)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autoptr (GBytes) image = g_bytes_new_static ("abc", 3);
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineDocument) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_SUBTITLE, "At\nlast\x01", "a");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_AUTHORS, "Ana Lee", "b");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_AUTHORS, "Bo Ek", "b");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_AUTHORS, "Cy Fo", "c");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2025-05-10", "d");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, "en_GB.utf8", "e");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_DIRECTION, "RTL", "f");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_SOURCE_URL, "https://a.example/x?y=1",
                                  "g");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_HEADING, 9, "A\nhead");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, " One\ntwo\x1b\xff ");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, " \x01 ");
  dateline_article_builder_add_figure (builder, "A bridge", "Grey", "", "image/png", image);

  document = build (builder);
  before = show_article (dateline_document_get_article (document));
  g_assert_cmpstr (before, ==,
                   "title: Bridge opens (test)\n"
                   "subtitle: At last (a)\n"
                   "authors: Ana Lee; Bo Ek (b)\n"
                   "published: 2025-05-10 (d)\n"
                   "language: en-GB (e)\n"
                   "direction: rtl (f)\n"
                   "url: https://a.example/x?y=1 (g)\n"
                   "\n"
                   "H6 A head\n"
                   "P One\\ntwo\xef\xbf\xbd\n"
                   "F A bridge | alt: Grey | image/png of 3 bytes\n");

  bytes = dateline_document_write_bytes (document);
  again = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  after = show_article (dateline_document_get_article (again));
  g_assert_cmpstr (after, ==, before);
}

static void
test_first_offer_stays (void)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();

  g_assert_true (
    dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHER, "One", "json-ld"));
  g_assert_false (
    dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHER, "Two", "meta"));
  g_assert_cmpstr (dateline_article_builder_get (builder, DATELINE_ARTICLE_PUBLISHER), ==, "One");
}

static void
test_what_cannot_stand (void)
{
  static const struct {
    DatelineArticleField field;
    const char *value;
  } offers[] = {
    { DATELINE_ARTICLE_TITLE, NULL },
    { DATELINE_ARTICLE_TITLE, " \n\x02" },
    { DATELINE_ARTICLE_PUBLISHED, "last Saturday" },
    { DATELINE_ARTICLE_PUBLISHED, "2025-13-01" },
    { DATELINE_ARTICLE_LANGUAGE, "(English)" },
    { DATELINE_ARTICLE_LANGUAGE, "-" },
    { DATELINE_ARTICLE_DIRECTION, "up" },
    { DATELINE_ARTICLE_SOURCE_URL, "javascript:alert(1)" },
    { DATELINE_ARTICLE_SOURCE_URL, "file:///etc/passwd" },
    { DATELINE_ARTICLE_SOURCE_URL, "https:///path" },
    { DATELINE_ARTICLE_SOURCE_URL, "/relative" },
  };
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++) {
    g_assert_false (
      dateline_article_builder_offer (builder, offers[i].field, offers[i].value, "test"));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/article-builder/saved-and-read", test_saved_and_read);
  g_test_add_func ("/article-builder/first-offer-stays", test_first_offer_stays);
  g_test_add_func ("/article-builder/what-cannot-stand", test_what_cannot_stand);

  return g_test_run ();
}
