/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The article view in a window: places, scrolling, marks and what assistive
 * technologies are told. */

#include <adwaita.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "widgets/article/dateline-article-geometry.h"
#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"

#define BUNDLED_ARTICLE                                                                            \
  "resource:///io/github/dateline_reader/Dateline/articles/iran-china-ai.dateline"

typedef struct {
  GtkWidget *window;
  DatelineArticleView *view;
} Fixture;

static void
wait_for_layout (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  gtk_widget_queue_draw (widget);
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 2) {
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    g_main_context_iteration (NULL, TRUE);
  }
}

static DatelineDocument *
load_bundled (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri (BUNDLED_ARTICLE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, &error);
  DatelineDocument *document;

  g_assert_no_error (error);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

/* Many paragraphs of uneven length, each with one mention at its beginning and
 * the very last word of the text a mention, too. */
static DatelineDocument *
make_long (guint n_paragraphs, guint n_words)
{
  g_autoptr (GString) json = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"long\",\"article\":{\"title\":\"Long\","
    "\"language\":\"en\",\"direction\":\"ltr\",\"blocks\":[");
  g_autoptr (GString) mentions = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  for (guint i = 0; i < n_paragraphs; i++) {
    g_string_append_printf (json, "%s{\"type\":\"paragraph\",\"text\":\"Tehran", i > 0 ? "," : "");
    for (guint word = 0; word < n_words + (i * 7) % 40; word++)
      g_string_append (json, word % 5 == 0 ? " considerable" : " word");
    g_string_append (json, "\"}");
    g_string_append_printf (mentions,
                            "%s{\"entity\":\"t\",\"span\":{\"block\":%u,\"start\":0,\"end\":6}}",
                            i > 0 ? "," : "", i);
  }
  g_string_append_printf (json,
                          "]},\"entities\":[{\"id\":\"t\",\"kind\":\"place\",\"name\":\"Tehran\"}],"
                          "\"mentions\":[%s]}",
                          mentions->str);
  bytes = g_bytes_new (json->str, json->len);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static void
set_up (Fixture *fixture, DatelineDocument *document)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->view = DATELINE_ARTICLE_VIEW (dateline_article_view_new ());
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->view));
  gtk_window_set_child (GTK_WINDOW (fixture->window), scrolled);
  dateline_article_view_set_document (fixture->view, document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_layout (fixture->window);
}

static void
tear_down (Fixture *fixture)
{
  GtkWidget *view = g_object_ref (GTK_WIDGET (fixture->view));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (view);
}

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
count_cb (guint *n_times)
{
  (*n_times)++;
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
  g_autoptr (DatelineDocument) document = load_bundled ();
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
  g_autoptr (DatelineDocument) document = load_bundled ();
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
  g_autoptr (DatelineDocument) document = load_bundled ();
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

/* Whatever changes in how the text is set, the word at the top stays there. */
static void
test_style_keeps_the_place (void)
{
  const struct {
    const char *property;
    guint value;
  } changes[] = {
    { "column-width", 400 }, { "text-size", 200 },
    { "line-height", 150 },  { "text-size", 50 },
    { "line-height", 100 },  { "font", DATELINE_READING_FONT_SANS },
    { "text-size", 100 },    { "font", DATELINE_READING_FONT_DOCUMENT },
  };
  g_autoptr (DatelineDocument) document = make_long (400, 80);
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, 200);
  DatelinePosition place;
  Fixture fixture;

  set_up (&fixture, document);
  dateline_article_view_set_reading_style (fixture.view, style);
  dateline_article_view_show_mark (fixture.view, mark);
  wait_for_layout (fixture.window);
  place = fixture.view->anchor.position;
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    double height = dateline_article_view_get_total_height (fixture.view);
    DatelineSpan first, last;

    g_object_set (style, changes[i].property, changes[i].value, NULL);
    wait_for_layout (fixture.window);
    g_assert_cmpfloat (ABS (dateline_article_view_get_total_height (fixture.view) - height), >, 1.);
    g_assert_true (dateline_article_view_get_visible_span (fixture.view, &first, &last));
    g_assert_cmpint (dateline_position_compare (&fixture.view->anchor.position, &place), ==, 0);
    g_assert_cmpuint (first.block, <=, place.block);
    g_assert_cmpuint (last.block, >=, place.block);
  }
  tear_down (&fixture);
}

static void
test_jump_is_exact (void)
{
  g_autoptr (DatelineDocument) document = make_long (3000, 60);
  GListModel *marks = dateline_document_get_marks (document);
  const guint targets[] = { 2999, 0, 1500, 1501, 2, 2998 };
  Fixture fixture;

  set_up (&fixture, document);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, targets[i]);
    GdkRectangle area;

    dateline_article_view_show_mark (fixture.view, mark);
    wait_for_layout (fixture.window);
    g_assert_true (dateline_article_view_get_mark_area (fixture.view, mark, &area));
    g_test_message ("mark %u is at %d", targets[i], area.y);
    g_assert_cmpint (area.y, >=, 0);
    g_assert_cmpint (area.y + area.height, <=, gtk_widget_get_height (GTK_WIDGET (fixture.view)));
  }
  tear_down (&fixture);
}

static void
test_width_keeps_the_place (void)
{
  g_autoptr (DatelineDocument) document = make_long (1000, 80);
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, 700);
  GdkRectangle before, after;
  Fixture fixture;

  set_up (&fixture, document);
  dateline_article_view_show_mark (fixture.view, mark);
  wait_for_layout (fixture.window);
  g_assert_true (dateline_article_view_get_mark_area (fixture.view, mark, &before));

  gtk_widget_size_allocate (GTK_WIDGET (fixture.view), &(GtkAllocation) { 0, 0, 400, 500 }, -1);
  g_assert_true (dateline_article_view_get_mark_area (fixture.view, mark, &after));
  g_assert_cmpint (ABS (after.y - before.y), <=, 1);
  g_assert_cmpfloat_with_epsilon (fixture.view->column_width, 400. - 2. * DATELINE_NARROW_MARGIN_SP,
                                  1.);
  tear_down (&fixture);
}

/* Scrolling up into paragraphs whose height was only estimated moves each word
 * by what was scrolled, not by the error of the estimate. */
static void
test_scrolling_up_is_steady (void)
{
  g_autoptr (DatelineDocument) document = make_long (1000, 80);
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, 700);
  GtkAdjustment *adjustment;
  GdkRectangle area;
  Fixture fixture;
  int last_y;

  set_up (&fixture, document);
  dateline_article_view_show_mark (fixture.view, mark);
  wait_for_layout (fixture.window);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture.view));
  g_assert_true (dateline_article_view_get_mark_area (fixture.view, mark, &area));
  last_y = area.y;
  for (guint i = 0; i < 60; i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) - 37.);
    g_assert_true (dateline_article_view_get_mark_area (fixture.view, mark, &area));
    g_assert_cmpint (ABS (area.y - last_y - 37), <=, 1);
    last_y = area.y;
  }
  tear_down (&fixture);
}

static void
test_end_is_reached (void)
{
  g_autoptr (DatelineDocument) document = make_long (500, 80);
  DatelineArticleLayout *layout;
  GtkAdjustment *adjustment;
  Fixture fixture;
  double bottom;

  set_up (&fixture, document);
  layout = dateline_article_text_get_layout (fixture.view->text);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture.view));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  wait_for_layout (fixture.window);
  bottom = fixture.view->header_height + dateline_article_layout_get_height (layout) -
           gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (bottom, <, gtk_widget_get_height (GTK_WIDGET (fixture.view)));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment) +
                                    gtk_adjustment_get_page_size (adjustment),
                                  gtk_adjustment_get_upper (adjustment), .5);
  tear_down (&fixture);
}

static void
test_way_back (void)
{
  g_autoptr (DatelineDocument) document = make_long (1000, 80);
  GListModel *marks = dateline_document_get_marks (document);
  const guint targets[] = { 500, 20, 900 };
  double blocks[G_N_ELEMENTS (targets) + 1];
  GtkAdjustment *adjustment;
  Fixture fixture;

  set_up (&fixture, document);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture.view));
  gtk_adjustment_set_value (adjustment, 20.);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, targets[i]);

    blocks[i] = fixture.view->anchor.in_header ? -1. : fixture.view->anchor.position.block;
    dateline_article_view_show_mark (fixture.view, mark);
  }
  blocks[G_N_ELEMENTS (targets)] = fixture.view->anchor.position.block;

  for (guint i = G_N_ELEMENTS (targets); i > 0; i--) {
    g_assert_true (dateline_article_view_go (fixture.view, -1));
    g_assert_cmpfloat_with_epsilon (
      fixture.view->anchor.in_header ? -1. : fixture.view->anchor.position.block, blocks[i - 1],
      .1);
  }
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 20., .5);
  g_assert_false (dateline_article_view_go (fixture.view, -1));

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_assert_true (dateline_article_view_go (fixture.view, 1));
    g_assert_cmpfloat_with_epsilon (fixture.view->anchor.position.block, blocks[i + 1], .1);
  }
  g_assert_false (dateline_article_view_go (fixture.view, 1));
  tear_down (&fixture);
}

/* A paragraph as long as a book is cut for layout, and still one text. */
static void
test_long_paragraph (void)
{
  g_autoptr (DatelineDocument) document = make_long (1, 20000);
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
    all.end_char = piece->end_char;
  }
  g_assert_cmpuint (all.end_char, ==,
                    dateline_block_get_n_chars (
                      dateline_article_get_block (dateline_document_get_article (document), 0)));
  g_assert_true (dateline_article_geometry_get_bounds (layout, &all, &bounds));
  g_assert_cmpfloat (bounds.height, >, 10000.);
  tear_down (&fixture);
}

static void
test_place_and_position_agree (void)
{
  g_autoptr (DatelineDocument) document = load_bundled ();
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
test_accessible (void)
{
  g_autoptr (DatelineDocument) document = load_bundled ();
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

/* What a chip hides is hidden in the text, and the view says so. */
static void
test_chips (void)
{
  g_autoptr (DatelineDocument) document = load_bundled ();
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
  g_test_add_func ("/widgets/article/marks-move-no-word", test_marks_move_nothing);
  g_test_add_func ("/widgets/article/density-shows-what-it-says", test_density);
  g_test_add_func ("/widgets/article/first-of-each-is-one-of-each",
                   test_first_of_each_is_one_of_each);
  g_test_add_func ("/widgets/article/style-keeps-the-place", test_style_keeps_the_place);
  g_test_add_func ("/widgets/article/jump-to-any-mark-is-exact", test_jump_is_exact);
  g_test_add_func ("/widgets/article/new-width-keeps-the-place", test_width_keeps_the_place);
  g_test_add_func ("/widgets/article/scrolling-up-is-steady", test_scrolling_up_is_steady);
  g_test_add_func ("/widgets/article/end-is-reached", test_end_is_reached);
  g_test_add_func ("/widgets/article/way-back-leads-before-each-jump", test_way_back);
  g_test_add_func ("/widgets/article/long-paragraph-is-cut-for-layout-only", test_long_paragraph);
  g_test_add_func ("/widgets/article/place-and-position-agree", test_place_and_position_agree);
  g_test_add_func ("/widgets/article/links-cover-the-marks", test_accessible);
  g_test_add_func ("/widgets/article/chips-hide-and-show", test_chips);
  g_test_add_func ("/widgets/article/empty-article-is-shown", test_empty_article);
  return g_test_run ();
}
