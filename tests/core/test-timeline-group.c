/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The days, months, years and eras that a timeline is cut into. */

#include "core/dateline-timeline-group.h"
#include "core/dateline-timeline.h"

#include <locale.h>

/* A day, its instant, and the ends of months, years and eras around it. */
static const struct {
  gint64 instant;
  DatelineTimelineUnit unit;
  const char *edtf;
} groups[] = {
  { 0, DATELINE_TIMELINE_UNIT_DAY, "1970-01-01" },
  { -1, DATELINE_TIMELINE_UNIT_DAY, "1969-12-31" },
  { G_GINT64_CONSTANT (951782399), DATELINE_TIMELINE_UNIT_DAY, "2000-02-28" },
  { G_GINT64_CONSTANT (951782400), DATELINE_TIMELINE_UNIT_DAY, "2000-02-29" },
  { G_GINT64_CONSTANT (951868800), DATELINE_TIMELINE_UNIT_MONTH, "2000-03" },
  { G_GINT64_CONSTANT (-62135596801), DATELINE_TIMELINE_UNIT_DAY, "0000-12-31" },
  { G_GINT64_CONSTANT (-62167219201), DATELINE_TIMELINE_UNIT_YEAR, "-0001" },
  { G_GINT64_CONSTANT (-62167219201), DATELINE_TIMELINE_UNIT_DECADE, "-001X" },
  { G_GINT64_CONSTANT (951782400), DATELINE_TIMELINE_UNIT_CENTURY, "20XX" },
  { G_GINT64_CONSTANT (951782400), DATELINE_TIMELINE_UNIT_MILLENNIUM, "2XXX" },
  { G_GINT64_CONSTANT (400000000000), DATELINE_TIMELINE_UNIT_YEAR, "Y14645" },
};

static void
test_groups (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++) {
    DatelineTimelineGroup group;
    g_autofree char *edtf = NULL;

    dateline_timeline_group_init_at (&group, groups[i].instant, groups[i].unit);
    edtf = dateline_timeline_group_to_edtf (&group);
    g_assert_cmpstr (edtf, ==, groups[i].edtf);
    g_assert_cmpint (dateline_timeline_group_compare (&group, &group), ==, 0);
  }
}

static void
test_units (void)
{
  const gint64 day = 86400;

  g_assert_cmpint (dateline_timeline_unit_for_extent (0, 7 * day - 1), ==,
                   DATELINE_TIMELINE_UNIT_DAY);
  g_assert_cmpint (dateline_timeline_unit_for_extent (0, 7 * day), ==,
                   DATELINE_TIMELINE_UNIT_MONTH);
  g_assert_cmpint (dateline_timeline_unit_for_extent (0, 731 * day - 1), ==,
                   DATELINE_TIMELINE_UNIT_MONTH);
  g_assert_cmpint (dateline_timeline_unit_for_extent (0, 731 * day), ==,
                   DATELINE_TIMELINE_UNIT_YEAR);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline/groups", test_groups);
  g_test_add_func ("/timeline/units", test_units);
  return g_test_run ();
}
