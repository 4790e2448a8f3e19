/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How dense a timeline is, part by part, and what the parts are called. The words are
 * those of the C locale. */

#include "timeline-events.h"

#include <locale.h>

static void
test_density (void)
{
  static const TestEvent events[] = {
    { "first", AT ("2025-05-01") },
    { "second", AT ("2025-05-02") },
    { "two days", AT ("2025-05-02/2025-05-03") },
    { "last", AT ("2025-05-04") },
    { "nowhere", "" },
    { "before", "\"before\":\"2025-01-01\"" },
  };
  static const double by_day[] = { 1, 1.5, 0.5, 1 };
  static const double by_two_days[] = { 2.5, 1.5 };
  g_autoptr (DatelineTimeline) timeline = make_timeline (events, G_N_ELEMENTS (events));
  g_autofree char *words = dateline_timeline_dup_extent_words (timeline);
  double bins[8];
  double sum = 0;

  g_assert_cmpuint (dateline_timeline_get_n_dated (timeline), ==, 4);
  g_assert_cmpstr (words, ==, "1 to 4 May 2025");
  g_assert_cmpuint (dateline_timeline_suggest_n_bins (timeline, 30), ==, 4);
  g_assert_cmpuint (dateline_timeline_suggest_n_bins (timeline, 3), ==, 2);

  dateline_timeline_get_density (timeline, bins, 4);
  for (guint i = 0; i < G_N_ELEMENTS (by_day); i++)
    g_assert_cmpfloat_with_epsilon (bins[i], by_day[i], 1e-6);

  dateline_timeline_get_density (timeline, bins, 2);
  for (guint i = 0; i < G_N_ELEMENTS (by_two_days); i++)
    g_assert_cmpfloat_with_epsilon (bins[i], by_two_days[i], 1e-6);

  dateline_timeline_get_density (timeline, bins, G_N_ELEMENTS (bins));
  for (guint i = 0; i < G_N_ELEMENTS (bins); i++)
    sum += bins[i];
  g_assert_cmpfloat_with_epsilon (sum, 4, 1e-6);
}

static void
test_bins (void)
{
  static const TestEvent events[] = {
    { "about", AT ("2025-05~") },
    { "tenth", AT ("2025-05-10") },
    { "eleventh", AT ("2025-05-11") },
  };
  g_autoptr (DatelineTimeline) timeline = make_timeline (events, G_N_ELEMENTS (events));
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *two_days = NULL;
  g_autofree char *day = NULL;
  guint position = G_MAXUINT;

  g_assert_true (dateline_timeline_dup_end_words (timeline, &first, &last));
  g_assert_cmpstr (first, ==, "1 May 2025");
  g_assert_cmpstr (last, ==, "31 May 2025");

  /* What lies wholly in a part goes before what only reaches into it. */
  g_assert_cmpuint (dateline_timeline_find_bin (timeline, 31, 0, &position), ==, 1);
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (dateline_timeline_find_bin (timeline, 31, 9, &position), ==, 2);
  g_assert_cmpuint (position, ==, 1);
  g_assert_cmpuint (dateline_timeline_find_bin (timeline, 16, 4, &position), ==, 2);
  g_assert_cmpuint (position, ==, 1);
  g_assert_cmpuint (dateline_timeline_find_bin (timeline, 16, 5, &position), ==, 2);
  g_assert_cmpuint (position, ==, 2);
  day = dateline_timeline_dup_bin_words (timeline, 31, 9);
  g_assert_cmpstr (day, ==, "10 May 2025");
  two_days = dateline_timeline_dup_bin_words (timeline, 16, 4);
  g_assert_cmpstr (two_days, ==, "9 to 10 May 2025");
}

static void
test_nothing_dated (void)
{
  static const TestEvent events[] = { { "nowhere", "" },
                                      { "before", "\"before\":\"2025-01-01\"" } };
  g_autoptr (DatelineTimeline) timeline = make_timeline (events, G_N_ELEMENTS (events));
  gint64 earliest, latest;
  double bins[2] = { 7, 7 };

  g_assert_cmpuint (dateline_timeline_get_n_dated (timeline), ==, 0);
  g_assert_false (dateline_timeline_get_extent (timeline, &earliest, &latest));
  g_assert_null (dateline_timeline_dup_extent_words (timeline));
  g_assert_cmpuint (dateline_timeline_suggest_n_bins (timeline, 30), ==, 0);
  dateline_timeline_get_density (timeline, bins, G_N_ELEMENTS (bins));
  g_assert_cmpfloat_with_epsilon (bins[0] + bins[1], 0, 1e-9);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline/density", test_density);
  g_test_add_func ("/timeline/bins", test_bins);
  g_test_add_func ("/timeline/nothing-dated", test_nothing_dated);
  return g_test_run ();
}
