/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layout in the article view: of a paragraph that is very long, of each letter, of
 * lines that mix faces, and of nothing at all. */

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

/* Some lines of these are in two faces or three, and others in one. */
static const char *const mixed[] = {
  "The bridge over the river \u6865\u6881 was opened in spring. It took the builders nine years, "
  "two floods and a change of mind in the ministry, and whoever had been a child when it began "
  "went over it with children. They call it \u0e2a\u0e30\u0e1e\u0e32\u0e19, which means no more "
  "than that, and nobody has thought of another name for it since the day on which it was opened.",
  "\u067e\u0644 \u0631\u0648\u062f\u062e\u0627\u0646\u0647 Bridge 12 \u062f\u0631 \u0628\u0647\u0627\u0631 "
  "\u06af\u0634\u0648\u062f\u0647 \u0634\u062f \u0648 \u0633\u0627\u062e\u062a \u0622\u0646 \u0646\u0647 "
  "\u0633\u0627\u0644 \u0637\u0648\u0644 \u06a9\u0634\u06cc\u062f \u0648 \u062f\u0648 \u0633\u06cc\u0644 "
  "\u0622\u0645\u062f \u0648 \u0647\u06cc\u0686\u200c\u06a9\u0633 \u0646\u0627\u0645 "
  "\u062f\u06cc\u06af\u0631\u06cc \u0628\u0631\u0627\u06cc \u0622\u0646 \u0646\u062f\u0627\u0631\u062f.",
};

static void
assert_even_lines (DatelineArticleLayout *layout)
{
  for (guint piece = 0; piece < dateline_article_layout_get_n_pieces (layout); piece++) {
    double x, y;
    PangoLayout *text = dateline_article_layout_get_text (layout, piece, &x, &y);
    const double pitch = dateline_article_layout_get_line_height (layout, piece);
    g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);

    g_assert_cmpint (pango_layout_get_line_count (text), >=, 2);
    do {
      int top, bottom;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      g_assert_cmpfloat_with_epsilon (pango_units_to_double (bottom - top), pitch, .01);
    } while (pango_layout_iter_next_line (iter));
  }
}

static void
test_mixed_faces (void)
{
  static const int widths[] = { 700, 420, 300 };
  g_autofree char *json = g_strdup_printf (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"m\",\"article\":{\"title\":\"Mixed\",\"blocks\":["
    "{\"type\":\"paragraph\",\"text\":\"%s\"},{\"type\":\"paragraph\",\"text\":\"%s\"}]}}",
    mixed[0], mixed[1]);
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (DatelineDocument) document = read_document (bytes);
  Fixture fixture;

  set_up (&fixture, document);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    gtk_widget_size_allocate (GTK_WIDGET (fixture.view), &(GtkAllocation) { 0, 0, widths[i], 500 },
                              -1);
    assert_even_lines (dateline_article_text_get_layout (fixture.view->text));
  }
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
  g_test_add_func ("/widgets/article/lines-of-mixed-faces-are-as-far-apart", test_mixed_faces);
  g_test_add_func ("/widgets/article/empty-article-is-shown", test_empty_article);
  return g_test_run ();
}
