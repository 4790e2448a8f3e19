/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Spans and their index: the order, the edges, and that the index finds what a
 * search through all spans finds, in the time that it promises. */

#include "core/dateline-span-index-private.h"
#include "core/dateline-span.h"

static void
test_edges (void)
{
  const DatelineSpan span = { 3, 10, 20 };
  static const struct {
    guint block;
    guint offset_char;
    gboolean is_inside;
  } cases[] = {
    { 3, 9, FALSE },  { 3, 10, TRUE },  { 3, 19, TRUE },
    { 3, 20, FALSE }, { 2, 15, FALSE }, { 4, 15, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (dateline_span_contains (&span, cases[i].block, cases[i].offset_char), ==,
                     cases[i].is_inside);
}

static void
test_overlap (void)
{
  const DatelineSpan span = { 0, 10, 20 };
  static const struct {
    DatelineSpan other;
    gboolean is_shared;
  } cases[] = {
    { { 0, 0, 10 }, FALSE },  { { 0, 0, 11 }, TRUE },   { { 0, 19, 30 }, TRUE },
    { { 0, 20, 30 }, FALSE }, { { 0, 12, 13 }, TRUE },  { { 0, 0, 99 }, TRUE },
    { { 1, 10, 20 }, FALSE }, { { 0, 15, 15 }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_cmpint (dateline_span_overlaps (&span, &cases[i].other), ==, cases[i].is_shared);
    g_assert_cmpint (dateline_span_overlaps (&cases[i].other, &span), ==, cases[i].is_shared);
  }
}

static void
test_reading_order (void)
{
  /* Each comes before all that follow it. */
  static const DatelineSpan spans[] = {
    { 0, 0, 9 }, { 0, 0, 5 }, { 0, 1, 9 }, { 0, 1, 2 }, { 1, 0, 99 }, { 1, 0, 1 }, { 2, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++) {
    for (guint k = 0; k < G_N_ELEMENTS (spans); k++) {
      const int order = dateline_span_compare (&spans[i], &spans[k]);

      g_assert_cmpint ((order > 0) - (order < 0), ==, (i > k) - (i < k));
      g_assert_cmpint (dateline_span_equal (&spans[i], &spans[k]), ==, i == k);
    }
  }
}

static void
test_empty_index (void)
{
  g_autoptr (DatelineSpanIndex) index = dateline_span_index_new ();
  g_autoptr (GPtrArray) items = NULL;

  dateline_span_index_seal (index);
  items = dateline_span_index_list_at (index, 0, 0);

  g_assert_cmpuint (dateline_span_index_get_n_spans (index), ==, 0);
  g_assert_cmpuint (items->len, ==, 0);
}

static void
test_last_offset (void)
{
  g_autoptr (DatelineSpanIndex) index = dateline_span_index_new ();
  const DatelineSpan span = { G_MAXUINT, 0, G_MAXUINT };
  g_autoptr (GPtrArray) inside = NULL;
  g_autoptr (GPtrArray) behind = NULL;

  dateline_span_index_add (index, &span, (gpointer) &span);
  dateline_span_index_seal (index);
  inside = dateline_span_index_list_at (index, G_MAXUINT, G_MAXUINT - 1);
  behind = dateline_span_index_list_at (index, G_MAXUINT, G_MAXUINT);

  g_assert_cmpuint (inside->len, ==, 1);
  g_assert_cmpuint (behind->len, ==, 0);
}

typedef struct {
  DatelineSpan *spans;
  guint n_spans;
  DatelineSpanIndex *index;
} Crowd;

/* How spans lie: apart, nested, or at random; the worst for a search by start
 * alone is one that begins first and ends last. */
typedef enum {
  APART,
  NESTED,
  RANDOM,
  ONE_LONG,
  N_SHAPES
} Shape;

static DatelineSpan
make_span (GRand *rand, Shape shape, guint i, guint n_spans)
{
  const guint start_char = (guint) g_rand_int_range (rand, 0, 500);

  switch (shape) {
  case APART:
    return (DatelineSpan) { 0, i * 5, i * 5 + 3 };
  case NESTED:
    return (DatelineSpan) { 0, i, 2 * n_spans - i + 1 };
  case ONE_LONG:
    return (DatelineSpan) { 0, i, i == 0 ? 10 * n_spans : i + 1 };
  case RANDOM:
  case N_SHAPES:
  default:
    return (DatelineSpan) {
      (guint) g_rand_int_range (rand, 0, 4) * 7, start_char,
      start_char + 1 + (guint) g_rand_int_range (rand, 0, g_rand_boolean (rand) ? 10 : 400)
    };
  }
}

static void
crowd_init (Crowd *crowd, GRand *rand, Shape shape, guint n_spans)
{
  crowd->n_spans = n_spans;
  crowd->spans = g_new (DatelineSpan, n_spans);
  crowd->index = dateline_span_index_new ();

  for (guint i = 0; i < n_spans; i++) {
    crowd->spans[i] = make_span (rand, shape, i, n_spans);
    dateline_span_index_add (crowd->index, &crowd->spans[i], &crowd->spans[i]);
  }

  dateline_span_index_seal (crowd->index);
  g_assert_cmpuint (dateline_span_index_get_n_spans (crowd->index), ==, n_spans);
}

static void
crowd_clear (Crowd *crowd)
{
  dateline_span_index_free (crowd->index);
  g_free (crowd->spans);
}

static void
collect (const DatelineSpan *span, gpointer item, gpointer user_data)
{
  g_assert_true (dateline_span_equal (span, item));
  g_ptr_array_add (user_data, item);
}

static void
assert_answers (const Crowd *crowd, const DatelineSpan *range, GPtrArray *found, guint n_questions)
{
  guint n_expected = 0;

  for (guint i = 0; i < crowd->n_spans; i++)
    n_expected += dateline_span_overlaps (&crowd->spans[i], range);

  /* As many as there are, each of them right, none twice and all in order. */
  g_assert_cmpuint (found->len, ==, n_expected);
  for (guint i = 0; i < found->len; i++) {
    const DatelineSpan *span = g_ptr_array_index (found, i);
    const DatelineSpan *before = i > 0 ? g_ptr_array_index (found, i - 1) : NULL;

    g_assert_true (dateline_span_overlaps (span, range));
    if (before != NULL) {
      const int order = dateline_span_compare (before, span);

      g_assert_true (order < 0 || (order == 0 && before < span));
    }
  }

  g_assert_cmpuint (n_questions, <=, 2 * found->len + 1);
}

static void
test_same_as_search (gconstpointer data)
{
  const Shape shape = (Shape) GPOINTER_TO_UINT (data);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250511);
  static const guint sizes[] = { 1, 2, 3, 7, 8, 9, 100, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    Crowd crowd;

    crowd_init (&crowd, rand, shape, sizes[i]);
    for (guint k = 0; k < 300; k++) {
      const guint start_char = (guint) g_rand_int_range (rand, 0, 1000);
      const DatelineSpan range = { (guint) g_rand_int_range (rand, 0, 2) * 7, start_char,
                                   start_char + (guint) g_rand_int_range (rand, 0, 30) };
      g_autoptr (GPtrArray) found = g_ptr_array_new ();
      const guint n_questions =
        dateline_span_index_foreach_counted (crowd.index, &range, collect, found);

      assert_answers (&crowd, &range, found, n_questions);
    }
    crowd_clear (&crowd);
  }
}

static void
test_list_at (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250510);
  Crowd crowd;

  crowd_init (&crowd, rand, RANDOM, 500);
  for (guint offset_char = 0; offset_char < 1000; offset_char++) {
    g_autoptr (GPtrArray) found = dateline_span_index_list_at (crowd.index, 7, offset_char);
    guint n_expected = 0;

    for (guint i = 0; i < crowd.n_spans; i++)
      n_expected += dateline_span_contains (&crowd.spans[i], 7, offset_char);

    g_assert_cmpuint (found->len, ==, n_expected);
    for (guint i = 0; i < found->len; i++)
      g_assert_true (dateline_span_contains (g_ptr_array_index (found, i), 7, offset_char));
  }
  crowd_clear (&crowd);
}

/* 67,000 spans, one of which covers all: what is asked of the table depends on
 * the number of answers and on nothing else. */
static void
test_bound (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  Crowd crowd;

  crowd_init (&crowd, rand, ONE_LONG, 67000);
  for (guint offset_char = 1; offset_char < 67000; offset_char += 997) {
    const DatelineSpan range = { 0, offset_char, offset_char + 1 };
    g_autoptr (GPtrArray) found = g_ptr_array_new ();
    const guint n_questions =
      dateline_span_index_foreach_counted (crowd.index, &range, collect, found);

    g_assert_cmpuint (found->len, ==, 2);
    g_assert_cmpuint (n_questions, <=, 5);
  }
  crowd_clear (&crowd);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/span/end-is-not-inside", test_edges);
  g_test_add_func ("/span/touching-is-no-overlap", test_overlap);
  g_test_add_func ("/span/longer-comes-first", test_reading_order);
  g_test_add_func ("/span-index/empty-finds-nothing", test_empty_index);
  g_test_add_func ("/span-index/last-offset", test_last_offset);
  g_test_add_data_func ("/span-index/same-as-search/apart", GUINT_TO_POINTER (APART),
                        test_same_as_search);
  g_test_add_data_func ("/span-index/same-as-search/nested", GUINT_TO_POINTER (NESTED),
                        test_same_as_search);
  g_test_add_data_func ("/span-index/same-as-search/random", GUINT_TO_POINTER (RANDOM),
                        test_same_as_search);
  g_test_add_data_func ("/span-index/same-as-search/one-long", GUINT_TO_POINTER (ONE_LONG),
                        test_same_as_search);
  g_test_add_func ("/span-index/list-at-same-as-search", test_list_at);
  g_test_add_func ("/span-index/time-depends-on-answers-only", test_bound);

  return g_test_run ();
}
