/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Places in the article view: what is at the top stays there, jumps are exact, and
 * there is a way back. */

#include "article-window.h"

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

/* What was jumped to stands further down than the top. */
static void
test_bookmark_is_the_top (void)
{
  g_autoptr (DatelineDocument) document = make_long (400, 80);
  GListModel *marks = dateline_document_get_marks (document);
  const guint targets[] = { 0, 4, 200, 399 };
  Fixture fixture;

  set_up (&fixture, document);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, targets[i]);
    double value;
    guint block, offset_char;

    dateline_article_view_show_mark (fixture.view, mark);
    wait_for_layout (fixture.window);
    value = fixture.view->value;
    if (!dateline_article_view_get_bookmark (fixture.view, &block, &offset_char)) {
      g_assert_cmpfloat (value, <, fixture.view->header_height);
      continue;
    }
    dateline_article_view_show_bookmark (fixture.view, block, offset_char);
    wait_for_layout (fixture.window);
    g_test_message ("from %f to %f", value, fixture.view->value);
    g_assert_cmpfloat_with_epsilon (
      fixture.view->value, value,
      dateline_article_layout_get_line_pitch (dateline_article_view_peek_layout (fixture.view)));
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

/* Another version of the article is shorter. Every fortieth paragraph has the same words. */
static void
test_way_back_in_other_version (void)
{
  g_autoptr (DatelineDocument) document = make_long (1000, 80);
  g_autoptr (DatelineDocument) other = make_long (800, 80);
  GListModel *marks = dateline_document_get_marks (document);
  g_autoptr (DatelineAnnotation) middle = g_list_model_get_item (marks, 500);
  g_autoptr (DatelineAnnotation) end = g_list_model_get_item (marks, 900);
  GtkAdjustment *adjustment;
  Fixture fixture;

  set_up (&fixture, document);
  dateline_article_view_focus_text (fixture.view);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture.view));
  gtk_adjustment_set_value (adjustment, 20.);
  dateline_article_view_show_mark (fixture.view, middle);
  dateline_article_view_show_mark (fixture.view, end);
  dateline_article_view_set_document (fixture.view, other);
  wait_for_layout (fixture.window);
  g_assert_cmpuint (fixture.view->anchor.position.block, ==, 780);
  g_assert_true (dateline_article_view_go (fixture.view, -1));
  g_assert_cmpuint (fixture.view->anchor.position.block, ==, 500);
  g_assert_true (dateline_article_view_go (fixture.view, -1));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 20., .5);

  /* Who is at the headline stays there. */
  dateline_article_view_set_document (fixture.view, document);
  wait_for_layout (fixture.window);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 20., .5);
  g_assert_true (dateline_article_view_go (fixture.view, 1));
  g_assert_cmpuint (fixture.view->anchor.position.block, ==, 500);

  dateline_article_view_set_document (fixture.view, NULL);
  g_assert_false (dateline_article_view_go (fixture.view, -1));
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/article/style-keeps-the-place", test_style_keeps_the_place);
  g_test_add_func ("/widgets/article/jump-to-any-mark-is-exact", test_jump_is_exact);
  g_test_add_func ("/widgets/article/bookmark-is-the-top", test_bookmark_is_the_top);
  g_test_add_func ("/widgets/article/new-width-keeps-the-place", test_width_keeps_the_place);
  g_test_add_func ("/widgets/article/scrolling-up-is-steady", test_scrolling_up_is_steady);
  g_test_add_func ("/widgets/article/end-is-reached", test_end_is_reached);
  g_test_add_func ("/widgets/article/way-back-leads-before-each-jump", test_way_back);
  g_test_add_func ("/widgets/article/way-back-in-other-version", test_way_back_in_other_version);
  return g_test_run ();
}
