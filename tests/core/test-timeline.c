/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline: its sections and their titles, and its two orders with their jumps.
 * The words are those of the C locale. */

#include "timeline-events.h"

#include <locale.h>

/* "Title: label|label; Title: label", the titles of events being left out. */
static char *
describe (DatelineTimeline *timeline)
{
  g_autoptr (GString) words = g_string_new (NULL);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (timeline));
  guint start, end;

  for (guint position = 0; position < n_items; position = end) {
    g_autofree char *title = dateline_timeline_dup_section_title (timeline, position);

    dateline_timeline_get_section (timeline, position, &start, &end);
    g_assert_cmpuint (start, ==, position);
    g_assert_cmpuint (end, >, start);
    g_string_append_printf (words, "%s%s:", start > 0 ? "; " : "", title);
    for (guint i = start; i < end; i++) {
      g_autofree char *label = dateline_timeline_dup_row_label (timeline, i);

      g_string_append_printf (words, "%s%s", i > start ? "|" : " ", label);
    }
  }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static const TestEvent bundled_like[] = {
  { "report", AT ("2025-05-11") },
  { "meeting", AT ("2025-05-10") },
  { "agreements", "\"before\":\"2025-05-10\"" },
  { "visit", "\"after\":\"2025-05-11\"" },
  { "exhibition", AT ("2025-05~") },
  { "nothing", "" },
};

static const TestEvent days[] = {
  { "noon", AT ("2025-05-10T12:00:00Z") },
  { "day", AT ("2025-05-10") },
  { "next", AT ("2025-05-12") },
};

static const TestEvent years[] = {
  { "season", AT ("2019-21") }, { "day", AT ("2019-03-10") },
  { "month", AT ("2021-05") },  { "year", AT ("2024") },
  { "decade", AT ("198X") },    { "range", AT ("2021-03-01/2021-04-15") },
};

static const TestEvent coarse_in_months[] = {
  { "year", AT ("2025") },
  { "day", AT ("2025-01-10") },
  { "month", AT ("2025-03") },
};

/* What is before or after a date amidst the others is not earlier or later than all. */
static const TestEvent amidst[] = {
  { "first", AT ("2025-01-10") },
  { "last", AT ("2025-03-10") },
  { "before", "\"before\":\"2025-03-05\"" },
  { "before too", "\"before\":\"2025-03-02\"" },
  { "after", "\"after\":\"2025-01-15\"" },
  { "after too", "\"after\":\"2025-01-20\"" },
};

static const TestEvent only_bounds[] = {
  { "before", "\"before\":\"2025-03-05\"" },
  { "after", "\"after\":\"2025-03-10\"" },
};

static const TestEvent ancient[] = {
  { "ides", AT ("-0043-03-15") },
  { "later", AT ("-0030") },
};

static const struct {
  const char *name;
  const TestEvent *events;
  guint n_events;
  DatelineTimelineUnit unit;
  const char *expected;
} sections[] = {
  { "bundled", bundled_like, G_N_ELEMENTS (bundled_like), DATELINE_TIMELINE_UNIT_MONTH,
    "Earlier: before 10 May 2025; May 2025: about May 2025|10 Sat|11 Sun; Later: after 11 May "
    "2025; "
    "Undated: undated" },
  { "days", days, G_N_ELEMENTS (days), DATELINE_TIMELINE_UNIT_DAY,
    "10 May 2025: Saturday|10 May 2025, 12:00 UTC; 12 May 2025: Monday" },
  { "years", years, G_N_ELEMENTS (years), DATELINE_TIMELINE_UNIT_YEAR,
    "1980s: 1980s; 2019: spring 2019|10 March; 2021: 1 March to 15 April 2021|May 2021; 2024: "
    "2024" },
  { "coarse", coarse_in_months, G_N_ELEMENTS (coarse_in_months), DATELINE_TIMELINE_UNIT_MONTH,
    "2025: 2025; January 2025: 10 Fri; March 2025: March 2025" },
  { "amidst", amidst, G_N_ELEMENTS (amidst), DATELINE_TIMELINE_UNIT_MONTH,
    "January 2025: 10 Fri; After 15 January 2025: after 15 January 2025|after 20 January 2025; "
    "Before 5 March 2025: before 2 March 2025|before 5 March 2025; March 2025: 10 Mon" },
  { "only-bounds", only_bounds, G_N_ELEMENTS (only_bounds), DATELINE_TIMELINE_UNIT_MONTH,
    "Before 5 March 2025: before 5 March 2025; After 10 March 2025: after 10 March 2025" },
  { "ancient", ancient, G_N_ELEMENTS (ancient), DATELINE_TIMELINE_UNIT_YEAR,
    "44 BCE: 15 March 44 BCE; 31 BCE: 31 BCE" },
};

static void
test_sections (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (DatelineTimeline) timeline = make_timeline (sections[i].events, sections[i].n_events);
  g_autofree char *words = describe (timeline);

  g_assert_cmpint (dateline_timeline_get_unit (timeline), ==, sections[i].unit);
  g_assert_cmpstr (words, ==, sections[i].expected);
}

static void
assert_title (DatelineTimeline *timeline, guint position, const char *expected)
{
  g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (timeline), position);

  g_assert_cmpstr (dateline_event_get_title (event), ==, expected);
}

static void
test_times_of_day (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline (days, G_N_ELEMENTS (days));
  guint start, end;

  /* A time of day shares the heading of its day, and comes after the whole of it. */
  dateline_timeline_get_section (timeline, 1, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 2);
  assert_title (timeline, 0, "day");
  assert_title (timeline, 1, "noon");
  assert_title (timeline, 2, "next");
}

static void
test_past_the_end (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline (days, G_N_ELEMENTS (days));
  guint start, end;

  dateline_timeline_get_section (timeline, 3, &start, &end);
  g_assert_cmpuint (start, ==, 3);
  g_assert_cmpuint (end, ==, G_MAXUINT);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (timeline), 3));
}

static void
test_story (void)
{
  static const TestEvent told[] = {
    { "trial", AT ("2025-06-10") },   /* begins in the middle */
    { "crime", AT ("2025-01-10") },   /* back */
    { "verdict", AT ("2025-07-10") }, /* ahead of the arrest */
    { "dream", "" },
    { "arrest", AT ("2025-02-10") }, /* back */
    { "appeal", AT ("2025-09-10") }, /* on, with nothing left out */
  };
  static const DatelineTimelineJump jumps[] = {
    DATELINE_TIMELINE_JUMP_NONE, DATELINE_TIMELINE_JUMP_BACK, DATELINE_TIMELINE_JUMP_AHEAD,
    DATELINE_TIMELINE_JUMP_NONE, DATELINE_TIMELINE_JUMP_BACK, DATELINE_TIMELINE_JUMP_NONE,
  };
  g_autoptr (DatelineTimeline) timeline = make_timeline (told, G_N_ELEMENTS (told));
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  guint start, end;

  dateline_timeline_set_order (timeline, DATELINE_TIMELINE_ORDER_STORY);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++) {
    assert_title (timeline, i, told[i].title);
    g_assert_cmpint (dateline_timeline_get_jump (timeline, i), ==, jumps[i]);
  }

  dateline_timeline_get_section (timeline, 3, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, G_N_ELEMENTS (told));
  title = dateline_timeline_dup_section_title (timeline, 3);
  g_assert_cmpstr (title, ==, "As Told");
  label = dateline_timeline_dup_row_label (timeline, 1);
  g_assert_cmpstr (label, ==, "10 January 2025, a step back");
}

static void
count_cb (GListModel *model, guint position, guint removed, guint added, guint *n_changes)
{
  (*n_changes)++;
}

/* A month here reaches into two there: a row below it says which. */
static void
test_calendar (void)
{
  static const TestEvent week[] = {
    { "day", AT ("2025-05-10") },
    { "next", AT ("2025-05-12") },
  };
  static const TestEvent decades[] = {
    { "old", AT ("0200-05-10") },
    { "new", AT ("2025-05-12") },
  };
  g_autoptr (DatelineTimeline) timeline = make_timeline (bundled_like, G_N_ELEMENTS (bundled_like));
  g_autoptr (DatelineTimeline) by_day = make_timeline (week, G_N_ELEMENTS (week));
  g_autoptr (DatelineTimeline) by_year = make_timeline (decades, G_N_ELEMENTS (decades));
  g_autofree char *months = NULL;
  g_autofree char *days_of_week = NULL;
  g_autofree char *years_apart = NULL;
  guint n_changes = 0;

  g_signal_connect (timeline, "items-changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (timeline, "calendar", DATELINE_CALENDAR_PERSIAN, NULL);
  g_object_set (timeline, "calendar", DATELINE_CALENDAR_PERSIAN, NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  months = describe (timeline);
  g_assert_cmpstr (months, ==,
                   "Earlier: before 10 May 2025 · before 20 Ordibehesht 1404; "
                   "May 2025 · Ordibehesht to Khordad 1404: "
                   "about May 2025 · about Ordibehesht to Khordad 1404|"
                   "10 Sat · 20 Ordibehesht|11 Sun · 21 Ordibehesht; "
                   "Later: after 11 May 2025 · after 21 Ordibehesht 1404; Undated: undated");

  g_object_set (by_day, "calendar", DATELINE_CALENDAR_HEBREW, NULL);
  days_of_week = describe (by_day);
  g_assert_cmpstr (days_of_week, ==,
                   "10 May 2025 · 12 Iyar 5785: Saturday; 12 May 2025 · 14 Iyar 5785: Monday");

  g_object_set (by_year, "calendar", DATELINE_CALENDAR_ISLAMIC, NULL);
  years_apart = describe (by_year);
  g_assert_cmpstr (years_apart, ==,
                   "200: 10 May; 2025 · 1446 to 1447: 12 May · 14 Dhuʻl-Qiʻdah 1446");
}

static void
test_changes (void)
{
  g_autoptr (DatelineDocument) document = make_document (days, G_N_ELEMENTS (days));
  g_autoptr (DatelineTimeline) timeline = dateline_timeline_new ();
  g_autoptr (DatelineEvent) event = NULL;
  guint n_changes = 0;
  guint position;

  g_signal_connect (timeline, "items-changed", G_CALLBACK (count_cb), &n_changes);
  dateline_timeline_set_document (timeline, document);
  g_assert_cmpuint (n_changes, ==, 1);
  dateline_timeline_set_document (timeline, document);
  dateline_timeline_set_order (timeline, DATELINE_TIMELINE_ORDER_TIME);
  g_assert_cmpuint (n_changes, ==, 1);
  dateline_timeline_set_order (timeline, DATELINE_TIMELINE_ORDER_STORY);
  g_assert_cmpuint (n_changes, ==, 2);

  event = g_list_model_get_item (G_LIST_MODEL (timeline), 2);
  g_assert_true (dateline_timeline_find (timeline, event, &position));
  g_assert_cmpuint (position, ==, 2);

  dateline_timeline_set_document (timeline, NULL);
  g_assert_cmpuint (n_changes, ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, 0);
  g_assert_false (dateline_timeline_find (timeline, event, NULL));
}

static void
test_finalize (void)
{
  DatelineDocument *document = make_document (years, G_N_ELEMENTS (years));
  DatelineTimeline *timeline = g_object_new (DATELINE_TYPE_TIMELINE, "document", document, "order",
                                             DATELINE_TIMELINE_ORDER_STORY, NULL);
  g_autoptr (DatelineDocument) read = NULL;
  DatelineTimelineOrder order;

  g_object_get (timeline, "document", &read, "order", &order, NULL);
  g_assert_true (read == document);
  g_assert_cmpint (order, ==, DATELINE_TIMELINE_ORDER_STORY);
  g_clear_object (&read);
  g_assert_finalize_object (timeline);
  g_assert_finalize_object (document);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++) {
    g_autofree char *path = g_strconcat ("/timeline/sections/", sections[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sections);
  }
  g_test_add_func ("/timeline/times-of-day", test_times_of_day);
  g_test_add_func ("/timeline/past-the-end", test_past_the_end);
  g_test_add_func ("/timeline/story", test_story);
  g_test_add_func ("/timeline/two-calendars", test_calendar);
  g_test_add_func ("/timeline/changes", test_changes);
  g_test_add_func ("/timeline/finalize", test_finalize);
  return g_test_run ();
}
