/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates: what each covers, how it is said, and in which order they come. */

#include <string.h>

#include "core/dateline-edtf.h"

typedef struct {
  const char *text;
  DatelineDateKind kind;
  DatelinePrecision precision;
  const char *earliest; /* ISO 8601, or NULL for no bound */
  const char *latest;
  const char *words;
} DateCase;

#define KIND(name) DATELINE_DATE_KIND_##name
#define TO(name) DATELINE_PRECISION_##name

static const DateCase dates[] = {
  /* Level 0 */
  { "2025-05-10", KIND (EXACT), TO (DAY), "2025-05-10T00:00:00Z", "2025-05-10T23:59:59Z",
    "10 May 2025" },
  { "2024-02-29", KIND (EXACT), TO (DAY), "2024-02-29T00:00:00Z", "2024-02-29T23:59:59Z",
    "29 February 2024" },
  { "2000-02-29", KIND (EXACT), TO (DAY), "2000-02-29T00:00:00Z", "2000-02-29T23:59:59Z",
    "29 February 2000" },
  { "2025-05", KIND (MONTH), TO (MONTH), "2025-05-01T00:00:00Z", "2025-05-31T23:59:59Z",
    "May 2025" },
  { "2024-12", KIND (MONTH), TO (MONTH), "2024-12-01T00:00:00Z", "2024-12-31T23:59:59Z",
    "December 2024" },
  { "1900-02", KIND (MONTH), TO (MONTH), "1900-02-01T00:00:00Z", "1900-02-28T23:59:59Z",
    "February 1900" },
  { "2025", KIND (YEAR), TO (YEAR), "2025-01-01T00:00:00Z", "2025-12-31T23:59:59Z", "2025" },
  { "0001", KIND (YEAR), TO (YEAR), "0001-01-01T00:00:00Z", "0001-12-31T23:59:59Z", "1" },
  { "9999-12-31", KIND (EXACT), TO (DAY), "9999-12-31T00:00:00Z", "9999-12-31T23:59:59Z",
    "31 December 9999" },
  { "2025-05-11T14:30:00Z", KIND (EXACT), TO (SECOND), "2025-05-11T14:30:00Z",
    "2025-05-11T14:30:00Z", "11 May 2025, 14:30 UTC" },
  { "2025-05-11T14:30:15", KIND (EXACT), TO (SECOND), "2025-05-11T14:30:15Z",
    "2025-05-11T14:30:15Z", "11 May 2025, 14:30:15" },
  { "2025-05-11T01:30:00+03:30", KIND (EXACT), TO (SECOND), "2025-05-10T22:00:00Z",
    "2025-05-10T22:00:00Z", "11 May 2025, 01:30 UTC+03:30" },
  { "2025-05-11T20:00:00-04", KIND (EXACT), TO (SECOND), "2025-05-12T00:00:00Z",
    "2025-05-12T00:00:00Z", "11 May 2025, 20:00 UTC-04:00" },
  { "2025-05-10/2025-05-12", KIND (RANGE), TO (DAY), "2025-05-10T00:00:00Z", "2025-05-12T23:59:59Z",
    "10 to 12 May 2025" },
  { "2025-05-10/2025-06-03", KIND (RANGE), TO (DAY), "2025-05-10T00:00:00Z", "2025-06-03T23:59:59Z",
    "10 May to 3 June 2025" },
  { "2024-12-30/2025-01-02", KIND (RANGE), TO (DAY), "2024-12-30T00:00:00Z", "2025-01-02T23:59:59Z",
    "30 December 2024 to 2 January 2025" },
  { "2025-05/2025-06", KIND (RANGE), TO (MONTH), "2025-05-01T00:00:00Z", "2025-06-30T23:59:59Z",
    "May to June 2025" },
  { "2019/2021", KIND (RANGE), TO (YEAR), "2019-01-01T00:00:00Z", "2021-12-31T23:59:59Z",
    "2019 to 2021" },
  { "2019/2021-05-01", KIND (RANGE), TO (YEAR), "2019-01-01T00:00:00Z", "2021-05-01T23:59:59Z",
    "2019 to 1 May 2021" },
  /* Level 1 */
  { "2025-05~", KIND (APPROXIMATE), TO (MONTH), "2025-05-01T00:00:00Z", "2025-05-31T23:59:59Z",
    "about May 2025" },
  { "2025-05?", KIND (UNCERTAIN), TO (MONTH), "2025-05-01T00:00:00Z", "2025-05-31T23:59:59Z",
    "perhaps May 2025" },
  { "2025-05-10%", KIND (UNCERTAIN), TO (DAY), "2025-05-10T00:00:00Z", "2025-05-10T23:59:59Z",
    "perhaps about 10 May 2025" },
  { "198X~", KIND (APPROXIMATE), TO (DECADE), "1980-01-01T00:00:00Z", "1989-12-31T23:59:59Z",
    "about the 1980s" },
  { "198X", KIND (YEAR), TO (DECADE), "1980-01-01T00:00:00Z", "1989-12-31T23:59:59Z", "1980s" },
  { "18XX", KIND (YEAR), TO (CENTURY), "1800-01-01T00:00:00Z", "1899-12-31T23:59:59Z",
    "19th century" },
  { "20XX", KIND (YEAR), TO (CENTURY), "2000-01-01T00:00:00Z", "2099-12-31T23:59:59Z",
    "21st century" },
  { "11XX", KIND (YEAR), TO (CENTURY), "1100-01-01T00:00:00Z", "1199-12-31T23:59:59Z",
    "12th century" },
  { "01XX", KIND (YEAR), TO (CENTURY), "0100-01-01T00:00:00Z", "0199-12-31T23:59:59Z",
    "2nd century" },
  { "02XX", KIND (YEAR), TO (CENTURY), "0200-01-01T00:00:00Z", "0299-12-31T23:59:59Z",
    "3rd century" },
  { "1XXX", KIND (YEAR), TO (MILLENNIUM), "1000-01-01T00:00:00Z", "1999-12-31T23:59:59Z",
    "2nd millennium" },
  { "2025-XX", KIND (YEAR), TO (YEAR), "2025-01-01T00:00:00Z", "2025-12-31T23:59:59Z",
    "a month in 2025" },
  { "2025-05-XX", KIND (MONTH), TO (MONTH), "2025-05-01T00:00:00Z", "2025-05-31T23:59:59Z",
    "a day in May 2025" },
  { "2025-XX-XX", KIND (YEAR), TO (YEAR), "2025-01-01T00:00:00Z", "2025-12-31T23:59:59Z",
    "a day in 2025" },
  { "2019-21", KIND (MONTH), TO (SEASON), "2019-03-01T00:00:00Z", "2019-05-31T23:59:59Z",
    "spring 2019" },
  { "2019-22", KIND (MONTH), TO (SEASON), "2019-06-01T00:00:00Z", "2019-08-31T23:59:59Z",
    "summer 2019" },
  { "2019-23~", KIND (APPROXIMATE), TO (SEASON), "2019-09-01T00:00:00Z", "2019-11-30T23:59:59Z",
    "about autumn 2019" },
  { "2019-24", KIND (MONTH), TO (SEASON), "2019-12-01T00:00:00Z", "2020-02-29T23:59:59Z",
    "winter 2019" },
  { "../2025-05-10", KIND (BEFORE), TO (DAY), NULL, "2025-05-10T23:59:59Z", "before 10 May 2025" },
  { "../2025-05~", KIND (BEFORE), TO (MONTH), NULL, "2025-05-31T23:59:59Z",
    "before about May 2025" },
  { "../198X", KIND (BEFORE), TO (DECADE), NULL, "1989-12-31T23:59:59Z", "before the 1980s" },
  { "2025-05-11/..", KIND (AFTER), TO (DAY), "2025-05-11T00:00:00Z", NULL, "after 11 May 2025" },
  { "18XX/..", KIND (AFTER), TO (CENTURY), "1800-01-01T00:00:00Z", NULL, "after the 19th century" },
  { "2025-05-11/", KIND (OPEN), TO (DAY), "2025-05-11T00:00:00Z", NULL,
    "from 11 May 2025, end unknown" },
  { "/2025-05-11", KIND (OPEN), TO (DAY), NULL, "2025-05-11T23:59:59Z",
    "until 11 May 2025, start unknown" },
  { "2004-06~/2004-08?", KIND (RANGE), TO (MONTH), "2004-06-01T00:00:00Z", "2004-08-31T23:59:59Z",
    "about June 2004 to perhaps August 2004" },
  { "198X/199X", KIND (RANGE), TO (DECADE), "1980-01-01T00:00:00Z", "1999-12-31T23:59:59Z",
    "1980s to the 1990s" },
  /* Level 2 */
  { "2004-06~-11", KIND (APPROXIMATE), TO (DAY), "2004-06-11T00:00:00Z", "2004-06-11T23:59:59Z",
    "about 11 June 2004" },
  { "?2004-06-~11", KIND (UNCERTAIN), TO (DAY), "2004-06-11T00:00:00Z", "2004-06-11T23:59:59Z",
    "perhaps about 11 June 2004" },
  { "2004?-06-11", KIND (UNCERTAIN), TO (DAY), "2004-06-11T00:00:00Z", "2004-06-11T23:59:59Z",
    "perhaps 11 June 2004" },
  { "2004-%06", KIND (UNCERTAIN), TO (MONTH), "2004-06-01T00:00:00Z", "2004-06-30T23:59:59Z",
    "perhaps about June 2004" },
  { "2019-25", KIND (MONTH), TO (SEASON), "2019-03-01T00:00:00Z", "2019-05-31T23:59:59Z",
    "northern spring 2019" },
  { "2019-29", KIND (MONTH), TO (SEASON), "2019-09-01T00:00:00Z", "2019-11-30T23:59:59Z",
    "southern spring 2019" },
  { "2019-30", KIND (MONTH), TO (SEASON), "2019-12-01T00:00:00Z", "2020-02-29T23:59:59Z",
    "southern summer 2019" },
  { "2019-33", KIND (MONTH), TO (SEASON), "2019-01-01T00:00:00Z", "2019-03-31T23:59:59Z",
    "first quarter of 2019" },
  { "2019-36", KIND (MONTH), TO (SEASON), "2019-10-01T00:00:00Z", "2019-12-31T23:59:59Z",
    "fourth quarter of 2019" },
  { "../2019-34", KIND (BEFORE), TO (SEASON), NULL, "2019-06-30T23:59:59Z",
    "before the second quarter of 2019" },
  { "2019-38", KIND (MONTH), TO (SEASON), "2019-05-01T00:00:00Z", "2019-08-31T23:59:59Z",
    "second third of 2019" },
  { "2019-41", KIND (MONTH), TO (SEASON), "2019-07-01T00:00:00Z", "2019-12-31T23:59:59Z",
    "second half of 2019" },
  { "[1667,1668,1670..1672]", KIND (RANGE), TO (YEAR), "1667-01-01T00:00:00Z",
    "1672-12-31T23:59:59Z", "one of 1667, 1668 or 1670 to 1672" },
  { "[1670..1672]", KIND (RANGE), TO (YEAR), "1670-01-01T00:00:00Z", "1672-12-31T23:59:59Z",
    "one of 1670 to 1672" },
  { "[1984]", KIND (RANGE), TO (YEAR), "1984-01-01T00:00:00Z", "1984-12-31T23:59:59Z", "1984" },
  { "[..1760-12-03]", KIND (BEFORE), TO (DAY), NULL, "1760-12-03T23:59:59Z",
    "3 December 1760 or earlier" },
  { "[1760-12..]", KIND (AFTER), TO (MONTH), "1760-12-01T00:00:00Z", NULL,
    "December 1760 or later" },
  { "[1667,1760-12..]", KIND (AFTER), TO (YEAR), "1667-01-01T00:00:00Z", NULL,
    "one of 1667 or December 1760 or later" },
  { "{1960,1961-12}", KIND (RANGE), TO (YEAR), "1960-01-01T00:00:00Z", "1961-12-31T23:59:59Z",
    "1960 and December 1961" },
  { "{1960,1961-12,1963..1965}", KIND (RANGE), TO (YEAR), "1960-01-01T00:00:00Z",
    "1965-12-31T23:59:59Z", "1960, December 1961 and 1963 to 1965" },
};

static gint64
get_instant (const char *text, gint64 unbounded)
{
  g_autoptr (GDateTime) moment = NULL;

  if (text == NULL)
    return unbounded;

  moment = g_date_time_new_from_iso8601 (text, NULL);
  g_assert_nonnull (moment);

  return g_date_time_to_unix (moment);
}

static void
test_date (gconstpointer data)
{
  const DateCase *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (expected->text, &error);
  g_autofree char *words = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (dateline_edtf_get_text (date), ==, expected->text);
  g_assert_cmpint (dateline_edtf_get_kind (date), ==, expected->kind);
  g_assert_cmpint (dateline_edtf_get_precision (date), ==, expected->precision);
  g_assert_cmpint (dateline_edtf_get_earliest (date), ==,
                   get_instant (expected->earliest, DATELINE_INSTANT_MIN));
  g_assert_cmpint (dateline_edtf_get_latest (date), ==,
                   get_instant (expected->latest, DATELINE_INSTANT_MAX));

  words = dateline_edtf_to_words (date);
  g_assert_cmpstr (words, ==, expected->words);
}

typedef struct {
  const char *text;
  gint64 earliest;
  gint64 latest;
  gint64 year;
  const char *words;
} FarCase;

/* Out of the reach of GDateTime; the numbers are counted by hand: 400 years
 * have 146,097 days, and 0000-01-01 is day -719,528. */
#define DAY G_GINT64_CONSTANT (86400)

static const FarCase far_dates[] = {
  { "0000", -719528 * DAY, (-719528 + 366) * DAY - 1, 0, "1 BCE" },
  { "-0001", (-719528 - 365) * DAY, -719528 * DAY - 1, -1, "2 BCE" },
  { "-0400-01-01", (-719528 - 146097) * DAY, (-719528 - 146096) * DAY - 1, -400,
    "1 January 401 BCE" },
  { "-0043", 0, 0, -43, "44 BCE" },
  { "-0400-03", (-719528 - 146097 + 60) * DAY, (-719528 - 146097 + 91) * DAY - 1, -400,
    "March 401 BCE" },
  { "Y170000002", 0, 0, 170000002, "170000002" },
  { "Y-170000002", 0, 0, -170000002, "170000003 BCE" },
  { "Y10000", 2932897 * DAY, (2932897 + 366) * DAY - 1, 10000, "10000" },
  { "Y292000000000", 0, 0, G_GINT64_CONSTANT (292000000000), "292000000000" },
  { "Y-292000000000~", 0, 0, G_GINT64_CONSTANT (-292000000000), "about 292000000001 BCE" },
  { "-004X", 0, 0, -49, "50 BCE to 41 BCE" },
  { "-01XX", 0, 0, -199, "2nd century BCE" },
  { "-00XX", 0, 0, -99, "1st century BCE" },
  { "-1XXX", 0, 0, -1999, "2nd millennium BCE" },
};

static void
test_far_date (gconstpointer data)
{
  const FarCase *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (expected->text, &error);
  g_autofree char *words = NULL;
  gint64 year;

  g_assert_no_error (error);
  g_assert_true (dateline_edtf_get_date (date, &year, NULL, NULL));
  g_assert_cmpint (year, ==, expected->year);
  g_assert_cmpint (dateline_edtf_get_earliest (date), <, dateline_edtf_get_latest (date));

  if (expected->latest != 0) {
    g_assert_cmpint (dateline_edtf_get_earliest (date), ==, expected->earliest);
    g_assert_cmpint (dateline_edtf_get_latest (date), ==, expected->latest);
  }

  words = dateline_edtf_to_words (date);
  g_assert_cmpstr (words, ==, expected->words);
}

static void
test_parts (void)
{
  static const struct {
    const char *text;
    gboolean is_single;
    gint64 year;
    int month;
    int day;
  } cases[] = {
    { "2025-05-10", TRUE, 2025, 5, 10 }, { "2025-05-10T01:00:00+12:00", TRUE, 2025, 5, 10 },
    { "2025-05~", TRUE, 2025, 5, 0 },    { "2025-05-XX", TRUE, 2025, 5, 0 },
    { "2025-XX", TRUE, 2025, 0, 0 },     { "2025-21", TRUE, 2025, 0, 0 },
    { "198X", TRUE, 1980, 0, 0 },        { "-0043", TRUE, -43, 0, 0 },
    { "2025/2026", FALSE, 0, 0, 0 },     { "../2026", FALSE, 0, 0, 0 },
    { "[2025]", FALSE, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineEdtf) date = dateline_edtf_parse (cases[i].text, NULL);
    gint64 year = 0;
    int month = 0;
    int day = 0;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (dateline_edtf_get_date (date, &year, &month, &day), ==, cases[i].is_single);
    g_assert_cmpint (year, ==, cases[i].year);
    g_assert_cmpint (month, ==, cases[i].month);
    g_assert_cmpint (day, ==, cases[i].day);
  }
}

/* Each comes before all that follow it. */
static const char *const in_order[] = {
  "../-0043",
  "../2024",
  "../2025-05-10",
  "-0043",
  "0000",
  "0001",
  "18XX",
  "198X",
  "2024-24",
  "2025-01-01/2025-01-31",
  "2025-01",
  "2025",
  "2025-XX",
  "2025?",
  "2025/..",
  "2025-05-09",
  "2025-05-10T00:00:00Z",
  "2025-05-10",
  "2025-05-10~",
  "2025-05-10/2025-05-12",
  "2025-05-10/..",
  "2025-05-11",
  "2025-05-11T14:30:00+14:00",
  "Y20250",
};

static void
test_order (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (in_order); i++) {
    for (guint k = 0; k < G_N_ELEMENTS (in_order); k++) {
      g_autoptr (DatelineEdtf) a = dateline_edtf_parse (in_order[i], NULL);
      g_autoptr (DatelineEdtf) b = dateline_edtf_parse (in_order[k], NULL);
      const int order = dateline_edtf_compare (a, b);

      g_test_message ("%s and %s", in_order[i], in_order[k]);
      g_assert_cmpint ((order > 0) - (order < 0), ==, (i > k) - (i < k));
    }
  }
}

/* Every day of 800 years has the bounds that GLib gives it, and no day that
 * GLib does not know is one. */
static void
test_every_day (void)
{
  for (int year = 1600; year < 2400; year++) {
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 31; day++) {
        g_autofree char *text = g_strdup_printf ("%04d-%02d-%02d", year, month, day);
        g_autoptr (DatelineEdtf) date = dateline_edtf_parse (text, NULL);
        g_autoptr (GDateTime) moment = g_date_time_new_utc (year, month, day, 0, 0, 0);

        g_assert_cmpint (date != NULL, ==, moment != NULL);
        if (moment != NULL) {
          g_assert_cmpint (dateline_edtf_get_earliest (date), ==, g_date_time_to_unix (moment));
          g_assert_cmpint (dateline_edtf_get_latest (date), ==,
                           g_date_time_to_unix (moment) + 86399);
        }
      }
    }
  }
}

static void
test_kind_names (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint kind = 0; kind < DATELINE_N_DATE_KINDS; kind++) {
    const char *name = dateline_date_kind_get_name ((DatelineDateKind) kind);

    g_assert_cmpstr (name, !=, "");
    g_assert_true (g_hash_table_add (seen, (gpointer) name));
  }

  g_assert_cmpstr (dateline_date_kind_get_name (DATELINE_DATE_KIND_MONTH), ==, "month only");
}

static void
test_boxed (void)
{
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse ("2025", NULL);
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) copy = G_VALUE_INIT;

  g_value_init (&value, DATELINE_TYPE_EDTF);
  g_value_init (&copy, DATELINE_TYPE_EDTF);
  g_value_set_boxed (&value, date);
  g_value_copy (&value, &copy);
  g_clear_pointer (&date, dateline_edtf_unref);
  g_value_unset (&value);

  g_assert_cmpstr (dateline_edtf_get_text (g_value_get_boxed (&copy)), ==, "2025");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autofree char *path = g_strdup_printf ("/edtf/covers-and-says/%u %s", i, dates[i].text);

    g_strdelimit (path + strlen ("/edtf/covers-and-says/"), "/", '|');
    g_test_add_data_func (path, &dates[i], test_date);
  }

  for (guint i = 0; i < G_N_ELEMENTS (far_dates); i++) {
    g_autofree char *path = g_strdup_printf ("/edtf/far-away/%s", far_dates[i].text);

    g_test_add_data_func (path, &far_dates[i], test_far_date);
  }

  g_test_add_func ("/edtf/parts-of-single-dates", test_parts);
  g_test_add_func ("/edtf/order-is-total", test_order);
  g_test_add_func ("/edtf/every-day-is-glibs", test_every_day);
  g_test_add_func ("/edtf/kinds-have-names-of-their-own", test_kind_names);
  g_test_add_func ("/edtf/boxed-copies-outlive-the-first", test_boxed);

  return g_test_run ();
}
