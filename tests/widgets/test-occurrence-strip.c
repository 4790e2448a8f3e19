/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The strip beside the scrollbar: its ticks are where the words are that it is about. */

#include "widgets/article/dateline-article-geometry.h"
#include "widgets/article/dateline-occurrence-strip.h"

#include "article-window.h"

#define N_PARAGRAPHS 120

typedef struct {
  Fixture article;
  DatelineOccurrenceStrip *strip;
} StripFixture;

static void
set_up_strip (StripFixture *fixture, gconstpointer data)
{
  g_autoptr (DatelineDocument) document = make_long (N_PARAGRAPHS, 60);
  g_autoptr (GtkWidget) scrolled = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  set_up (&fixture->article, document);
  scrolled = g_object_ref (gtk_window_get_child (GTK_WINDOW (fixture->article.window)));
  gtk_window_set_child (GTK_WINDOW (fixture->article.window), box);
  gtk_widget_set_hexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), scrolled);
  fixture->strip = DATELINE_OCCURRENCE_STRIP (dateline_occurrence_strip_new ());
  dateline_occurrence_strip_set_view (fixture->strip, fixture->article.view);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->strip));
  wait_for_layout (fixture->article.window);
}

static void
tear_down_strip (StripFixture *fixture, gconstpointer data)
{
  tear_down (&fixture->article);
}

/* Where the ticks begin, in pixels from the top. */
static GArray *
list_ticks (StripFixture *fixture)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (float));
  GtkWidget *strip = GTK_WIDGET (fixture->strip);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  guint n_nodes;

  GTK_WIDGET_GET_CLASS (strip)->snapshot (strip, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return ticks;
  n_nodes = gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE
            ? gsk_container_node_get_n_children (node)
            : 1;
  for (guint i = 0; i < n_nodes; i++) {
    GskRenderNode *tick = gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE
                          ? gsk_container_node_get_child (node, i)
                          : node;
    graphene_rect_t bounds;

    g_assert_cmpint (gsk_render_node_get_node_type (tick), ==, GSK_COLOR_NODE);
    gsk_render_node_get_bounds (tick, &bounds);
    g_assert_cmpfloat (bounds.origin.y, >=, 0.);
    g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (strip));
    g_array_append_val (ticks, bounds.origin.y);
  }
  return ticks;
}

/* Shows the beginnings of each of so many paragraphs. */
static void
show_spans (StripFixture *fixture, guint first, guint step)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));

  for (guint block = first; block < N_PARAGRAPHS; block += step) {
    const DatelineSpan span = { .block = block, .start_char = 0, .end_char = 6 };

    g_array_append_val (spans, span);
  }
  dateline_occurrence_strip_set_spans (fixture->strip, spans);
}

static void
test_nothing (StripFixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) before = list_ticks (fixture);
  g_autoptr (GArray) after = NULL;

  g_assert_cmpuint (before->len, ==, 0);
  show_spans (fixture, 0, 50);
  dateline_occurrence_strip_set_spans (fixture->strip, NULL);
  after = list_ticks (fixture);
  g_assert_cmpuint (after->len, ==, 0);
}

/* What is above the text too is shown at the top. */
static void
test_above (StripFixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) ticks = NULL;

  show_spans (fixture, 20, 40);
  dateline_occurrence_strip_set_above (fixture->strip, TRUE);
  ticks = list_ticks (fixture);
  g_assert_cmpuint (ticks->len, ==, 4);
  g_assert_cmpfloat (g_array_index (ticks, float, 0), <=, 0.f);
  g_assert_cmpfloat (g_array_index (ticks, float, 1), >, 10.);
}

/* Whoever drags the scrollbar to a tick comes to the words. */
static void
test_places (StripFixture *fixture, gconstpointer data)
{
  DatelineArticleView *view = fixture->article.view;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  double height = gtk_widget_get_height (GTK_WIDGET (fixture->strip));
  g_autoptr (GArray) ticks = NULL;

  show_spans (fixture, 20, 40);
  ticks = list_ticks (fixture);
  g_assert_cmpuint (ticks->len, ==, 3);
  for (guint i = 0; i < ticks->len; i++) {
    double tick = (double) g_array_index (ticks, float, i) / height;
    DatelineBand line;
    double words;

    dateline_article_geometry_get_caret (dateline_article_view_peek_layout (view),
                                         (DatelinePosition) { 20 + i * 40, 0 }, &line);
    words = (view->header_height + line.y) / gtk_adjustment_get_upper (adjustment);
    g_test_message ("%.3f of the strip, %.3f of the article", tick, words);
    g_assert_cmpfloat_with_epsilon (tick, words, .02);
  }
}

/* Of those on the same pixel there is one tick, and none is left out. */
static void
test_many (StripFixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) few = NULL;
  g_autoptr (GArray) all = NULL;
  guint n_seen = 0;

  show_spans (fixture, 0, 30);
  few = list_ticks (fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->article.window), 700, 100);
  while (gtk_widget_get_height (GTK_WIDGET (fixture->strip)) > 100)
    wait_for_layout (fixture->article.window);
  show_spans (fixture, 0, 1);
  all = list_ticks (fixture);
  g_assert_cmpuint (few->len, ==, 4);
  g_assert_cmpuint (all->len, >, few->len);
  g_assert_cmpuint (all->len, <=, 100);
  for (guint i = 1; i < all->len; i++) {
    g_assert_cmpfloat (g_array_index (all, float, i), >, g_array_index (all, float, i - 1));
    n_seen += g_array_index (all, float, i) - g_array_index (all, float, i - 1) < 3.f;
  }
  g_assert_cmpuint (n_seen, ==, all->len - 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

#define ADD(name, function)                                                                        \
  g_test_add ("/widgets/strip/" name, StripFixture, NULL, set_up_strip, function, tear_down_strip)
  ADD ("nothing-to-show", test_nothing);
  ADD ("ticks-are-where-the-words-are", test_places);
  ADD ("what-is-above-the-text-is-at-the-top", test_above);
  ADD ("one-tick-for-a-pixel", test_many);
  return g_test_run ();
}
