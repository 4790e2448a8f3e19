/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/dateline-calendar-days.h"
#include "core/dateline-calendar-names.h"
#include "core/dateline-edtf.h"

#include <locale.h>
#include <string.h>

typedef struct {
  const char *text;
  DatelineCalendar calendar;
  const char *words;
} Case;

/* Days that almanacs name. */
static const Case days[] = {
  { "2025-03-21", DATELINE_CALENDAR_PERSIAN, "1 Farvardin 1404" },
  { "2025-03-20", DATELINE_CALENDAR_PERSIAN, "30 Esfand 1403" },
  { "2024-03-20", DATELINE_CALENDAR_PERSIAN, "1 Farvardin 1403" },
  { "2024-03-19", DATELINE_CALENDAR_PERSIAN, "29 Esfand 1402" },
  { "2025-05-11", DATELINE_CALENDAR_PERSIAN, "21 Ordibehesht 1404" },
  { "1979-02-11", DATELINE_CALENDAR_PERSIAN, "22 Bahman 1357" },
  { "2025-05-11T14:30:00Z", DATELINE_CALENDAR_PERSIAN, "21 Ordibehesht 1404" },
  { "2025-05-11T23:30:00-05:00", DATELINE_CALENDAR_PERSIAN, "21 Ordibehesht 1404" },
  { "2025-06-26", DATELINE_CALENDAR_ISLAMIC, "1 Muharram 1447" },
  { "2024-07-07", DATELINE_CALENDAR_ISLAMIC, "1 Muharram 1446" },
  { "2025-03-01", DATELINE_CALENDAR_ISLAMIC, "1 Ramadan 1446" },
  { "2025-09-23", DATELINE_CALENDAR_HEBREW, "1 Tishri 5786" },
  { "2025-09-22", DATELINE_CALENDAR_HEBREW, "29 Elul 5785" },
  { "2024-03-24", DATELINE_CALENDAR_HEBREW, "14 Adar II 5784" },
  { "2025-03-14", DATELINE_CALENDAR_HEBREW, "14 Adar 5785" },
  { "1948-05-14", DATELINE_CALENDAR_HEBREW, "5 Iyar 5708" },
};

static const Case shapes[] = {
  { "2025-05", DATELINE_CALENDAR_PERSIAN, "Ordibehesht to Khordad 1404" },
  { "2025-03", DATELINE_CALENDAR_PERSIAN, "Esfand 1403 to Farvardin 1404" },
  { "2025", DATELINE_CALENDAR_PERSIAN, "1403 to 1404" },
  { "2025", DATELINE_CALENDAR_ISLAMIC, "1446 to 1447" },
  { "198X", DATELINE_CALENDAR_PERSIAN, "1358 to 1368" },
  { "2025-21", DATELINE_CALENDAR_PERSIAN, "Esfand 1403 to Khordad 1404" },
  { "2025-05~", DATELINE_CALENDAR_PERSIAN, "about Ordibehesht to Khordad 1404" },
  { "2025-05-11?", DATELINE_CALENDAR_PERSIAN, "perhaps 21 Ordibehesht 1404" },
  { "2025-05-11%", DATELINE_CALENDAR_PERSIAN, "perhaps about 21 Ordibehesht 1404" },
  { "2025-05-XX", DATELINE_CALENDAR_PERSIAN, "a day in Ordibehesht to Khordad 1404" },
  { "../2025-05-11", DATELINE_CALENDAR_PERSIAN, "before 21 Ordibehesht 1404" },
  { "2025-05-11/..", DATELINE_CALENDAR_PERSIAN, "after 21 Ordibehesht 1404" },
  { "2025-05-11/", DATELINE_CALENDAR_PERSIAN, "from 21 Ordibehesht 1404, end unknown" },
  { "2025-05-10/2025-05-12", DATELINE_CALENDAR_PERSIAN, "20 to 22 Ordibehesht 1404" },
  { "2025-05-20/2025-05-23", DATELINE_CALENDAR_PERSIAN, "30 Ordibehesht to 2 Khordad 1404" },
  { "2025-05/2025-06", DATELINE_CALENDAR_PERSIAN, "Ordibehesht to Tir 1404" },
  { "2024/2025-05", DATELINE_CALENDAR_PERSIAN, "1402 to Khordad 1404" },
  { "2024~/2025-05", DATELINE_CALENDAR_PERSIAN, "about 1402 to Khordad 1404" },
  { "[2025-05-10,2025-05-12]", DATELINE_CALENDAR_PERSIAN,
    "one of 20 Ordibehesht 1404 or 22 Ordibehesht 1404" },
  { "2025-08/2025-09", DATELINE_CALENDAR_HEBREW, "Av 5785 to Tishri 5786" },
};

/* What another calendar has no word for. */
static const Case untold[] = {
  { "2025-05-11", DATELINE_CALENDAR_GREGORIAN, NULL },
  { "-0043-03-15", DATELINE_CALENDAR_HEBREW, NULL },
  { "0622", DATELINE_CALENDAR_ISLAMIC, NULL },
  { "0600/2025", DATELINE_CALENDAR_PERSIAN, NULL },
  { "[..0300,2025]", DATELINE_CALENDAR_PERSIAN, NULL },
  { "Y12000", DATELINE_CALENDAR_PERSIAN, NULL },
  { "../Y292000000000", DATELINE_CALENDAR_HEBREW, NULL },
  { "Y-292000000000/..", DATELINE_CALENDAR_HEBREW, NULL },
};

static void
assert_case (const Case *c)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (c->text, &error);
  g_autofree char *words = NULL;

  g_assert_no_error (error);
  g_test_message ("%s", c->text);
  words = dateline_edtf_to_other_words (date, c->calendar);
  g_assert_cmpstr (words, ==, c->words);
}

static void
test_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    assert_case (&days[i]);
}

static void
test_shapes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    assert_case (&shapes[i]);
}

static void
test_untold (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (untold); i++)
    assert_case (&untold[i]);
}

static void
test_beside (void)
{
  g_autoptr (DatelineEdtf) near = dateline_edtf_parse ("2025-05-11", NULL);
  g_autoptr (DatelineEdtf) far = dateline_edtf_parse ("-0043", NULL);
  g_autofree char *both = dateline_edtf_to_words_with (near, DATELINE_CALENDAR_PERSIAN);
  g_autofree char *one = dateline_edtf_to_words_with (near, DATELINE_CALENDAR_GREGORIAN);
  g_autofree char *far_words = dateline_edtf_to_words_with (far, DATELINE_CALENDAR_PERSIAN);

  g_assert_cmpstr (both, ==, "11 May 2025 · 21 Ordibehesht 1404");
  g_assert_cmpstr (one, ==, "11 May 2025");
  g_assert_cmpstr (far_words, ==, "44 BCE");
}

static void
test_for_locale (void)
{
  static const struct {
    const char *locale;
    DatelineCalendar calendar;
  } cases[] = {
    { "fa_IR.UTF-8", DATELINE_CALENDAR_PERSIAN },      { "fa_AF", DATELINE_CALENDAR_PERSIAN },
    { "ar_SA.UTF-8", DATELINE_CALENDAR_ISLAMIC },      { "he_IL.UTF-8", DATELINE_CALENDAR_HEBREW },
    { "de_DE.UTF-8", DATELINE_CALENDAR_GREGORIAN },    { "C", DATELINE_CALENDAR_GREGORIAN },
    { "th_TH", DATELINE_CALENDAR_GREGORIAN },          { "", DATELINE_CALENDAR_GREGORIAN },
    { "no such locale", DATELINE_CALENDAR_GREGORIAN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].locale);
    g_assert_cmpint (dateline_calendar_for_locale (cases[i].locale), ==, cases[i].calendar);
  }
}

static void
test_from_id (void)
{
  g_assert_cmpint (dateline_calendar_from_id ("gregorian"), ==, DATELINE_CALENDAR_GREGORIAN);
  g_assert_cmpint (dateline_calendar_from_id ("persian"), ==, DATELINE_CALENDAR_PERSIAN);
  g_assert_cmpint (dateline_calendar_from_id ("islamic"), ==, DATELINE_CALENDAR_ISLAMIC);
  g_assert_cmpint (dateline_calendar_from_id ("hebrew"), ==, DATELINE_CALENDAR_HEBREW);
  g_assert_cmpint (dateline_calendar_from_id ("locale"), ==, DATELINE_CALENDAR_GREGORIAN);
  g_assert_cmpint (dateline_calendar_from_id ("mayan"), ==, DATELINE_CALENDAR_GREGORIAN);
}

/* The same day in each calendar, from its parts and back to its year. */
static void
test_find_day (void)
{
  static const struct {
    DatelineCalendar calendar;
    int year, month, day;
    gint64 days;
  } cases[] = {
    { DATELINE_CALENDAR_GREGORIAN, 2018, 5, 16, 17667 },
    { DATELINE_CALENDAR_PERSIAN, 1397, 2, 26, 17667 },
    { DATELINE_CALENDAR_ISLAMIC, 1439, 9, 1, 17667 },
    { DATELINE_CALENDAR_GREGORIAN, 1969, 12, 31, -1 },
    { DATELINE_CALENDAR_GREGORIAN, 1970, 13, 1, 365 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 found;

    g_assert_true (dateline_calendar_find_day (cases[i].calendar, cases[i].year, cases[i].month,
                                               cases[i].day, &found));
    g_assert_cmpint (found, ==, cases[i].days);
    g_assert_cmpint (dateline_calendar_find_year (cases[i].calendar, found), ==,
                     cases[i].year + (cases[i].month > 12 ? 1 : 0));
  }
  g_assert_cmpint (dateline_calendar_find_year (DATELINE_CALENDAR_HEBREW, 17667), ==, 5778);
}

typedef struct {
  const char *wanted;
  gboolean is_month;
  int number;
} Name;

static void
look_for_name (const char *name, gboolean is_month, int number, gpointer user_data)
{
  Name *found = user_data;

  if (strcmp (name, found->wanted) != 0)
    return;
  found->is_month = is_month;
  found->number = number;
}

static void
test_names (void)
{
  static const struct {
    DatelineCalendar calendar;
    const char *language;
    Name name;
  } cases[] = {
    { DATELINE_CALENDAR_GREGORIAN, "de", { "März", TRUE, 3 } },
    { DATELINE_CALENDAR_GREGORIAN, "es", { "lunes", FALSE, 1 } },
    { DATELINE_CALENDAR_GREGORIAN, "en", { "Sunday", FALSE, 7 } },
    { DATELINE_CALENDAR_PERSIAN, "fa", { "اردیبهشت", TRUE, 2 } },
    { DATELINE_CALENDAR_ISLAMIC, "ar", { "رمضان", TRUE, 9 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Name name = { cases[i].name.wanted, FALSE, 0 };

    dateline_calendar_foreach_name (cases[i].calendar, cases[i].language, look_for_name, &name);
    g_assert_cmpint (name.number, ==, cases[i].name.number);
    g_assert_cmpint (name.is_month, ==, cases[i].name.is_month);
  }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/days-that-almanacs-name", test_days);
  g_test_add_func ("/calendar/vague-dates-keep-their-words", test_shapes);
  g_test_add_func ("/calendar/far-dates-are-not-told", test_untold);
  g_test_add_func ("/calendar/beside-the-gregorian-date", test_beside);
  g_test_add_func ("/calendar/for-locale", test_for_locale);
  g_test_add_func ("/calendar/from-id", test_from_id);
  g_test_add_func ("/calendar/days-of-other-calendars", test_find_day);
  g_test_add_func ("/calendar/names-from-the-cldr", test_names);

  return g_test_run ();
}
