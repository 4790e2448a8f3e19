/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/dateline-date-format-private.h"

/* Days since 1970-01-01. */
#define MAY_10_2025 20218
#define MAY_11_2025 20219
#define JUNE_3_2025 20242
#define JANUARY_2_2026 20455
#define FEBRUARY_29_2000 11016
#define OCTOBER_10_1582 -141432

typedef struct {
  const char *locale;
  DatelineCalendar calendar;
  DatelineDatePart part;
  gint64 day;
  const char *words;
} Case;

static const Case dates[] = {
  { "en_001", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "11 May 2025" },
  { "en_US", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "May 11, 2025" },
  { "de", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "11. Mai 2025" },
  { "fr", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "11 mai 2025" },
  { "es", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "11 de mayo de 2025" },
  { "fa", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "۱۱ مهٔ ۲۰۲۵" },
  { "ar_EG", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "١١ مايو ٢٠٢٥" },
  { "he", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "11 במאי 2025" },
  { "zh_CN", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "2025年5月11日" },
  { "zh_CN", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_MONTH, MAY_11_2025, "2025年5月" },
  { "zh_CN", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_YEAR, MAY_11_2025, "2025年" },
  { "es", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_MONTH, MAY_11_2025, "mayo de 2025" },
  { "ru", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_MONTH_AND_DAY, MAY_11_2025, "11 мая" },
  { "ru", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_MONTH_NAME, MAY_11_2025, "май" },
  { "de", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_WEEKDAY, MAY_11_2025, "Sonntag" },
  { "fa", DATELINE_CALENDAR_PERSIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "۲۱ اردیبهشت ۱۴۰۴" },
  { "fa", DATELINE_CALENDAR_PERSIAN, DATELINE_DATE_PART_MONTH, MAY_11_2025, "اردیبهشت ۱۴۰۴" },
  { "ar_SA", DATELINE_CALENDAR_ISLAMIC, DATELINE_DATE_PART_DAY, MAY_11_2025, "١٣ ذو القعدة ١٤٤٦" },
  { "he", DATELINE_CALENDAR_HEBREW, DATELINE_DATE_PART_DAY, MAY_11_2025, "י״ג באייר ה׳תשפ״ה" },
  { "zh_CN", DATELINE_CALENDAR_PERSIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "1404年2月21日" },
  { "de", DATELINE_CALENDAR_PERSIAN, DATELINE_DATE_PART_DAY, MAY_11_2025, "21. Ordibehescht 1404" },
  /* There was no such day before 1582, but the document means it. */
  { "en_001", DATELINE_CALENDAR_GREGORIAN, DATELINE_DATE_PART_DAY, OCTOBER_10_1582,
    "10 October 1582" },
};

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autoptr (DatelineDateFormat) format = dateline_date_format_new (dates[i].locale);
    g_autofree char *words =
      dateline_date_format_say (format, dates[i].calendar, dates[i].part, dates[i].day);

    g_test_message ("%s, part %u", dates[i].locale, dates[i].part);
    g_assert_cmpstr (words, ==, dates[i].words);
  }
}

static void
test_ranges (void)
{
  static const struct {
    const char *locale;
    DatelineDatePart part;
    gint64 first, last;
    const char *words;
  } cases[] = {
    { "en_001", DATELINE_DATE_PART_DAY, MAY_10_2025, MAY_11_2025, "10 to 11 May 2025" },
    { "en_001", DATELINE_DATE_PART_DAY, MAY_10_2025, JUNE_3_2025, "10 May to 3 June 2025" },
    { "en_001", DATELINE_DATE_PART_DAY, MAY_10_2025, JANUARY_2_2026,
      "10 May 2025 to 2 January 2026" },
    { "en_001", DATELINE_DATE_PART_DAY, MAY_10_2025, MAY_10_2025, "10 May 2025" },
    { "en_001", DATELINE_DATE_PART_MONTH, MAY_10_2025, JUNE_3_2025, "May to June 2025" },
    { "en_001", DATELINE_DATE_PART_YEAR, MAY_10_2025, JANUARY_2_2026, "2025 to 2026" },
    { "en_US", DATELINE_DATE_PART_DAY, MAY_10_2025, MAY_11_2025, "May 10 to May 11, 2025" },
    { "zh_CN", DATELINE_DATE_PART_DAY, MAY_10_2025, MAY_11_2025, "2025年5月10日 to 11日" },
    { "zh_CN", DATELINE_DATE_PART_DAY, MAY_10_2025, JUNE_3_2025, "2025年5月10日 to 6月3日" },
    { "zh_CN", DATELINE_DATE_PART_MONTH, MAY_10_2025, JUNE_3_2025, "2025年5月 to 6月" },
    { "es", DATELINE_DATE_PART_DAY, MAY_10_2025, MAY_11_2025, "10 to 11 de mayo de 2025" },
    { "de", DATELINE_DATE_PART_DAY, MAY_10_2025, JUNE_3_2025, "10. Mai to 3. Juni 2025" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDateFormat) format = dateline_date_format_new (cases[i].locale);
    g_autofree char *words = dateline_date_format_say_range (
      format, DATELINE_CALENDAR_GREGORIAN, cases[i].part, cases[i].first, cases[i].last);

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_other_year (void)
{
  static const struct {
    const char *locale;
    DatelineDatePart part;
    const char *words;
  } cases[] = {
    { "en_001", DATELINE_DATE_PART_DAY, "29 February 12000" },
    { "en_001", DATELINE_DATE_PART_YEAR, "12000" },
    { "zh_CN", DATELINE_DATE_PART_DAY, "12000年2月29日" },
    { "es", DATELINE_DATE_PART_DAY, "29 de febrero de 12000" },
    { "fa", DATELINE_DATE_PART_YEAR, "۱۲۰۰۰" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDateFormat) format = dateline_date_format_new (cases[i].locale);
    g_autofree char *words =
      dateline_date_format_say_other_year (format, cases[i].part, FEBRUARY_29_2000, 12000);

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_digits (void)
{
  g_autoptr (DatelineDateFormat) persian = dateline_date_format_new ("fa_IR");
  g_autoptr (DatelineDateFormat) german = dateline_date_format_new ("de_DE");
  g_autofree char *persian_clock = dateline_date_format_localize_digits (persian, "14:30 UTC");
  g_autofree char *german_clock = dateline_date_format_localize_digits (german, "14:30 UTC");

  g_assert_cmpstr (persian_clock, ==, "۱۴:۳۰ UTC");
  g_assert_cmpstr (german_clock, ==, "14:30 UTC");
}

/* A timeline of 10,000 events says each date once or twice. */
static void
test_speed (void)
{
  g_autoptr (DatelineDateFormat) format = dateline_date_format_new ("fa_IR");
  const gint64 start = g_get_monotonic_time ();

  for (int day = 0; day < 20000; day++) {
    g_autofree char *words =
      dateline_date_format_say (format, DATELINE_CALENDAR_PERSIAN, DATELINE_DATE_PART_DAY, day);

    g_assert_nonnull (words);
  }
  g_test_message ("%.1f ms for 20,000 dates", (double) (g_get_monotonic_time () - start) / 1000);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-format/dates-of-many-locales", test_dates);
  g_test_add_func ("/date-format/ranges-say-once-what-their-ends-share", test_ranges);
  g_test_add_func ("/date-format/years-far-away", test_other_year);
  g_test_add_func ("/date-format/digits", test_digits);
  g_test_add_func ("/date-format/twenty-thousand-dates-are-quick", test_speed);

  return g_test_run ();
}
