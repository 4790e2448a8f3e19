/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The Fenwick tree of heights against plain sums. */

#include "widgets/article/dateline-height-map.h"

static guint
find_plainly (const double *heights, guint n_items, double y, double *rest)
{
  double top = 0.;
  guint i;

  for (i = 0; i + 1 < n_items && top + heights[i] <= y; i++)
    top += heights[i];
  *rest = MAX (y, 0.) - top;
  return i;
}

static void
check_against_sums (guint n_items)
{
  g_autoptr (DatelineHeightMap) map = dateline_height_map_new (n_items);
  g_autofree double *heights = g_new0 (double, n_items);
  double total = 0.;

  for (guint round = 0; round < 4 * n_items; round++) {
    guint item = g_test_rand_int_range (0, (int) n_items);

    heights[item] = g_test_rand_int_range (1, 50);
    dateline_height_map_set_height (map, item, heights[item]);
  }
  for (guint i = 0; i < n_items; i++) {
    g_assert_cmpfloat_with_epsilon (dateline_height_map_get_y (map, i), total, 1e-6);
    g_assert_cmpfloat_with_epsilon (dateline_height_map_get_height (map, i), heights[i], 1e-9);
    total += heights[i];
  }
  g_assert_cmpfloat_with_epsilon (dateline_height_map_get_total (map), total, 1e-6);

  for (double y = -3.; y < total + 20.; y += 2.5) {
    double rest, plain_rest;
    guint item = dateline_height_map_find (map, y, &rest);
    guint plain_item = find_plainly (heights, n_items, y, &plain_rest);

    /* Items without height share their place with the next one. */
    g_assert_cmpfloat_with_epsilon (dateline_height_map_get_y (map, item) + rest,
                                    dateline_height_map_get_y (map, plain_item) + plain_rest, 1e-6);
    if (heights[plain_item] > 0.)
      g_assert_cmpuint (item, ==, plain_item);
  }
}

static void
test_sums (void)
{
  const guint sizes[] = { 1, 2, 3, 7, 8, 9, 64, 100, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_against_sums (sizes[i]);
}

static void
test_outside (void)
{
  g_autoptr (DatelineHeightMap) map = dateline_height_map_new (3);
  double rest;

  for (guint i = 0; i < 3; i++)
    dateline_height_map_set_height (map, i, 10.);
  g_assert_cmpuint (dateline_height_map_find (map, -5., &rest), ==, 0);
  g_assert_cmpfloat_with_epsilon (rest, 0., 1e-9);
  g_assert_cmpuint (dateline_height_map_find (map, 10., &rest), ==, 1);
  g_assert_cmpfloat_with_epsilon (rest, 0., 1e-9);
  g_assert_cmpuint (dateline_height_map_find (map, 1000., &rest), ==, 2);
  g_assert_cmpfloat_with_epsilon (rest, 980., 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/height-map/agrees-with-plain-sums", test_sums);
  g_test_add_func ("/widgets/height-map/finds-the-nearest-item-outside", test_outside);
  return g_test_run ();
}
