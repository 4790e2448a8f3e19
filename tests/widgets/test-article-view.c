/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layout in the article view: of a paragraph that is very long, of each letter,
 * and of nothing at all. */

#include "article-window.h"
#include "widgets/article/dateline-article-geometry.h"

/* A paragraph as long as a book is cut for layout, and still one text. */
static void
test_long_paragraph (void)
{
  g_autoptr (DatelineDocument) document = make_long (1, 20000);
  DatelineBlock *block = dateline_article_get_block (dateline_document_get_article (document), 0);
  DatelineArticleLayout *layout;
  DatelineSpan all = { 0, 0, 0 };
  DatelineBand bounds;
  Fixture fixture;
  guint n_pieces;

  set_up (&fixture, document);
  layout = dateline_article_text_get_layout (fixture.view->text);
  n_pieces = dateline_article_layout_get_n_pieces (layout);
  g_assert_cmpuint (n_pieces, >, 5);
  for (guint i = 0; i < n_pieces; i++) {
    const DatelinePiece *piece = dateline_article_layout_get_piece (layout, i);

    g_assert_cmpuint (piece->start_char, ==, all.end_char);
    g_assert_cmpuint (piece->end_char, >, piece->start_char);
    g_assert_cmpuint (piece->end_char, ==, dateline_block_byte_to_char (block, piece->end_byte));
    all.end_char = piece->end_char;
  }
  g_assert_cmpuint (all.end_char, ==, dateline_block_get_n_chars (block));
  g_assert_true (dateline_article_geometry_get_bounds (layout, &all, &bounds));
  g_assert_cmpfloat (bounds.height, >, 10000.);
  tear_down (&fixture);
}

static void
test_place_and_position_agree (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  DatelineArticle *article = dateline_document_get_article (document);
  DatelineArticleLayout *layout;
  Fixture fixture;

  set_up (&fixture, document);
  layout = dateline_article_text_get_layout (fixture.view->text);
  for (guint block = 0; block < dateline_article_get_n_blocks (article); block++) {
    guint n_chars = dateline_block_get_n_chars (dateline_article_get_block (article, block));

    for (guint at = 0; at + 1 < n_chars; at++) {
      DatelineSpan span = { block, at, at + 1 };
      DatelinePosition under;
      DatelineBand band;

      /* The space at the end of a line is not drawn. */
      if (!dateline_article_geometry_get_bounds (layout, &span, &band))
        continue;
      g_assert_true (dateline_article_geometry_hit (layout, band.x + band.width / 2.,
                                                    band.y + band.height / 2., &under, NULL));
      g_assert_cmpuint (under.block, ==, block);
      g_assert_cmpuint (under.offset_char, ==, at);
    }
  }
  tear_down (&fixture);
}

static void
test_empty_article (void)
{
  const char *json = "{\"format\":\"dateline\",\"version\":1,\"id\":\"e\","
                     "\"article\":{\"title\":\"Nothing\",\"blocks\":[]}}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  DatelineSpan first, last;
  Fixture fixture;

  g_assert_no_error (error);
  set_up (&fixture, document);
  g_assert_false (dateline_article_view_get_visible_span (fixture.view, &first, &last));
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/article/long-paragraph-is-cut-for-layout-only", test_long_paragraph);
  g_test_add_func ("/widgets/article/place-and-position-agree", test_place_and_position_agree);
  g_test_add_func ("/widgets/article/empty-article-is-shown", test_empty_article);
  return g_test_run ();
}
