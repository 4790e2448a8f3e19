/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Marks in the article view: which are shown, that no word moves for them, and what
 * assistive technologies are told of them. */

#include "article-window.h"

/* Where each line of the article begins: its byte, and its place in the column. */
typedef struct {
  int byte;
  int x;
  int y;
} LineStart;

static GArray *
list_line_breaks (DatelineArticleView *view)
{
  DatelineArticleLayout *layout = dateline_article_text_get_layout (view->text);
  GArray *breaks = g_array_new (FALSE, FALSE, sizeof (LineStart));

  for (guint i = 0; i < dateline_article_layout_get_n_pieces (layout); i++) {
    double x, y;
    PangoLayout *text = dateline_article_layout_get_text (layout, i, &x, &y);
    g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);

    y += dateline_article_layout_get_piece_y (layout, i);
    do {
      LineStart start = { .byte = pango_layout_iter_get_index (iter) };
      PangoRectangle line;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      start.x = pango_units_from_double (x) + line.x;
      start.y = pango_units_from_double (y) + pango_layout_iter_get_baseline (iter);
      g_array_append_val (breaks, start);
    } while (pango_layout_iter_next_line (iter));
  }
  return breaks;
}

static void
assert_nothing_moved (DatelineArticleView *view, GArray *before, double height)
{
  g_autoptr (GArray) after = list_line_breaks (view);

  g_assert_cmpmem (before->data, before->len * sizeof (LineStart), after->data,
                   after->len * sizeof (LineStart));
  g_assert_cmpfloat_with_epsilon (dateline_article_view_get_total_height (view), height, .01);
}

/* Whatever is shown of the marks, in whatever colours: no word goes anywhere. */
static void
test_marks_move_nothing (void)
{
  const guint kinds[] = { 0, 1, 1u << DATELINE_KIND_DATE, 42, (1u << DATELINE_N_KINDS) - 1 };
  const DatelineReadingTheme themes[] = { DATELINE_READING_THEME_LIGHT,
                                          DATELINE_READING_THEME_SEPIA,
                                          DATELINE_READING_THEME_DARK };
  g_autoptr (DatelineDocument) document = read_article ();
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  g_autoptr (DatelineAnnotation) first =
    g_list_model_get_item (dateline_document_get_marks (document), 0);
  g_autoptr (GArray) before = NULL;
  Fixture fixture;
  double height;

  set_up (&fixture, document);
  dateline_article_view_set_reading_style (fixture.view, style);
  wait_for_layout (fixture.window);
  before = list_line_breaks (fixture.view);
  height = dateline_article_view_get_total_height (fixture.view);
  g_assert_cmpuint (before->len, >, 20);
  for (guint density = 0; density <= DATELINE_MARK_DENSITY_NONE; density++) {
    for (guint i = 0; i < G_N_ELEMENTS (kinds) * G_N_ELEMENTS (themes); i++) {
      g_object_set (style, "density", density, "theme", themes[i / G_N_ELEMENTS (kinds)], NULL);
      dateline_article_view_set_hidden_kinds (fixture.view, kinds[i % G_N_ELEMENTS (kinds)]);
      dateline_article_view_set_chosen (fixture.view, i % 2 == 0 ? first : NULL);
      wait_for_layout (fixture.window);
      assert_nothing_moved (fixture.view, before, height);
    }
  }
  tear_down (&fixture);
}

/* Each density shows what it says. */
static void
test_density (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (DatelineEntity) minister =
    g_list_model_get_item (dateline_document_get_entities (document), 0);
  GListModel *mentions = dateline_document_get_mentions_of (document, minister);
  g_autoptr (DatelineAnnotation) first = g_list_model_get_item (mentions, 0);
  g_autoptr (DatelineAnnotation) second = g_list_model_get_item (mentions, 1);
  DatelinePosition in_second = { dateline_annotation_get_span (second)->block,
                                 dateline_annotation_get_span (second)->start_char };
  Fixture fixture;

  set_up (&fixture, document);
  dateline_article_view_set_reading_style (fixture.view, style);
  g_object_set (style, "density", DATELINE_MARK_DENSITY_FIRST, NULL);
  g_assert_cmpuint (fixture.view->text->marks->len, <, g_list_model_get_n_items (marks));
  g_assert_true (g_ptr_array_find (fixture.view->text->marks, first, NULL));
  g_assert_false (g_ptr_array_find (fixture.view->text->marks, second, NULL));
  g_assert_true (dateline_article_text_find_mark_at (fixture.view->text, in_second) != second);
  /* What is chosen shows all of its marks. */
  dateline_article_view_set_chosen (fixture.view, first);
  g_assert_true (dateline_article_text_find_mark_at (fixture.view->text, in_second) == second);
  /* Kinds are hidden all the same. */
  dateline_article_view_set_hidden_kinds (fixture.view, 1u << DATELINE_KIND_PERSON);
  g_assert_false (g_ptr_array_find (fixture.view->text->marks, first, NULL));
  g_assert_null (dateline_article_text_find_mark_at (fixture.view->text, in_second));
  dateline_article_view_set_hidden_kinds (fixture.view, 0);
  dateline_article_view_set_chosen (fixture.view, NULL);

  g_object_set (style, "density", DATELINE_MARK_DENSITY_NONE, NULL);
  g_assert_cmpuint (fixture.view->text->marks->len, ==, 0);
  g_object_set (style, "density", DATELINE_MARK_DENSITY_ALL, NULL);
  g_assert_cmpuint (fixture.view->text->marks->len, ==, g_list_model_get_n_items (marks));
  tear_down (&fixture);
}

static void
test_first_of_each_is_one_of_each (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  g_autoptr (DatelineMarkFilter) filter =
    dateline_mark_filter_new (document, 0, DATELINE_MARK_DENSITY_FIRST);
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (marks); i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, i);
    gboolean is_first = g_hash_table_add (seen, dateline_article_text_dup_mark_uri (mark));

    g_assert_cmpint (dateline_mark_filter_shows (filter, mark, NULL), ==, is_first);
  }
  g_assert_cmpuint (g_hash_table_size (seen), <, g_list_model_get_n_items (marks));
}

static void
test_accessible (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  GListModel *marks = dateline_document_get_marks (document);
  GtkAccessibleHypertextInterface *hypertext;
  GtkAccessibleTextInterface *text;
  g_autoptr (GBytes) contents = NULL;
  Fixture fixture;
  guint n_links;

  set_up (&fixture, document);
  hypertext = GTK_ACCESSIBLE_HYPERTEXT_GET_IFACE (fixture.view->text);
  text = GTK_ACCESSIBLE_TEXT_GET_IFACE (fixture.view->text);
  n_links = hypertext->get_n_links (GTK_ACCESSIBLE_HYPERTEXT (fixture.view->text));
  g_assert_cmpuint (n_links, ==, g_list_model_get_n_items (marks));
  contents = text->get_contents (GTK_ACCESSIBLE_TEXT (fixture.view->text), 0, G_MAXUINT);
  for (guint i = 0; i < n_links; i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, i);
    const DatelineSpan *span = dateline_annotation_get_span (mark);
    guint start = fixture.view->text->block_starts[span->block] + span->start_char;
    guint end = start + span->end_char - span->start_char;
    g_autoptr (GBytes) range =
      text->get_contents (GTK_ACCESSIBLE_TEXT (fixture.view->text), start, end);
    g_autofree char *words = dateline_document_dup_words (document, span);

    g_assert_cmpstr (g_bytes_get_data (range, NULL), ==, words);
    g_assert_nonnull (strstr (g_bytes_get_data (contents, NULL), words));
    g_assert_nonnull (hypertext->get_link (GTK_ACCESSIBLE_HYPERTEXT (fixture.view->text), i));
  }

  dateline_article_view_set_hidden_kinds (fixture.view, 1u << DATELINE_KIND_PERSON);
  g_assert_cmpuint (hypertext->get_n_links (GTK_ACCESSIBLE_HYPERTEXT (fixture.view->text)), ==,
                    n_links - dateline_document_count_kind (document, DATELINE_KIND_PERSON));
  tear_down (&fixture);
}

static void
count_cb (guint *n_times)
{
  (*n_times)++;
}

/* What a chip hides is hidden in the text, and the view says so. */
static void
test_chips (void)
{
  g_autoptr (DatelineDocument) document = read_article ();
  GListModel *marks = dateline_document_get_marks (document);
  guint n_notified = 0;
  Fixture fixture;

  set_up (&fixture, document);
  g_signal_connect_swapped (fixture.view, "notify::hidden-kinds", G_CALLBACK (count_cb),
                            &n_notified);
  dateline_article_header_set_hidden_kinds (fixture.view->header, 1u << DATELINE_KIND_PLACE);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (dateline_article_view_get_hidden_kinds (fixture.view), ==,
                    1u << DATELINE_KIND_PLACE);
  g_assert_cmpuint (fixture.view->text->marks->len, ==,
                    g_list_model_get_n_items (marks) -
                      dateline_document_count_kind (document, DATELINE_KIND_PLACE));
  dateline_article_view_set_hidden_kinds (fixture.view, 0);
  g_assert_cmpuint (dateline_article_header_get_hidden_kinds (fixture.view->header), ==, 0);
  g_assert_cmpuint (fixture.view->text->marks->len, ==, g_list_model_get_n_items (marks));
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/article/marks-move-no-word", test_marks_move_nothing);
  g_test_add_func ("/widgets/article/density-shows-what-it-says", test_density);
  g_test_add_func ("/widgets/article/first-of-each-is-one-of-each",
                   test_first_of_each_is_one_of_each);
  g_test_add_func ("/widgets/article/links-cover-the-marks", test_accessible);
  g_test_add_func ("/widgets/article/chips-hide-and-show", test_chips);
  return g_test_run ();
}
