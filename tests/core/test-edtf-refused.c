/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is no date is refused, and the message says what is wrong with it. */

#include <string.h>

#include "core/dateline-edtf.h"
#include "core/dateline-error.h"

typedef struct {
  const char *text;
  const char *reason;
} BadCase;

static const BadCase bad_dates[] = {
  { "", "it is empty" },
  { " 2025", "a year has four digits" },
  { "2025 ", "something follows" },
  { "25", "a year has four digits" },
  { "202", "a year has four digits" },
  { "20255", "something follows" },
  { "2025-", "a month has two digits" },
  { "2025-5", "a month has two digits" },
  { "2025-13", "the month is not 01 to 12" },
  { "2025-00", "the month is not 01 to 12" },
  { "2025-20", "the month is not 01 to 12" },
  { "2025-42", "the month is not 01 to 12" },
  { "2025-05-1", "a day has two digits" },
  { "2025-05-00", "no such day" },
  { "2025-05-32", "no such day" },
  { "2025-02-29", "no such day" },
  { "1900-02-29", "no such day" },
  { "2025-04-31", "no such day" },
  { "2025-21-01", "a season has no days" },
  { "2025-05-10-", "something follows" },
  { "2025-05-10-11", "something follows" },
  { "20250510", "something follows" },
  { "2025/05/10", "a year has four digits" },
  { "10.05.2025", "a year has four digits" },
  { "May 2025", "a year has four digits" },
  { "today", "a year has four digits" },
  { "-0000", "without a sign" },
  { "+2025", "a year has four digits" },
  { "X025", "a year has four digits" },
  { "XXXX", "a year has four digits" },
  { "2X25", "a year has four digits" },
  { "201x", "a year has four digits" },
  { "201X-05", "nothing can follow" },
  { "2025-X5", "a month has two digits" },
  { "2025-XX-05", "must be “XX”" },
  { "2025-05-1X", "a day has two digits" },
  { "2025??", "something follows" },
  { "?2025?", "qualified twice" },
  { "2025-~05~", "qualified twice" },
  { "2025-05-?10?", "qualified twice" },
  { "2025-05-10!", "something follows" },
  { "Y2025", "five digits or more" },
  { "Y02025", "five digits or more" },
  { "Y", "five digits or more" },
  { "Y-", "five digits or more" },
  { "Y20250-05", "nothing can follow" },
  { "Y292000000001", "too far away" },
  { "Y99999999999999999999999999", "too far away" },
  { "y20250", "a year has four digits" },
  { "2025T10:00:00", "only an exact day" },
  { "2025-05T10:00:00", "only an exact day" },
  { "2025-05-10?T10:00:00", "only an exact day" },
  { "2025-05-10T", "hh:mm:ss" },
  { "2025-05-10T10:00", "hh:mm:ss" },
  { "2025-05-10T1:00:00", "hh:mm:ss" },
  { "2025-05-10T24:00:00", "no such time" },
  { "2025-05-10T23:60:00", "no such time" },
  { "2025-05-10T23:59:60", "no such time" },
  { "2025-05-10T10:00:00z", "ends with nothing" },
  { "2025-05-10T10:00:00+3", "ends with nothing" },
  { "2025-05-10T10:00:00+03:60", "ends with nothing" },
  { "2025-05-10T10:00:00+24:00", "ends with nothing" },
  { "2025-05-10T10:00:00+03:", "ends with nothing" },
  { "2025-05-10T10:00:00Z?", "something follows" },
  { "2025-05-10 10:00:00", "something follows" },
  { "/", "no date in it" },
  { "../..", "no date in it" },
  { "../", "no date in it" },
  { "2025/2024", "ends before it begins" },
  { "2025-05-10/2025-05-09", "ends before it begins" },
  { "2025/2026/2027", "something follows" },
  { "2025/...", "a year has four digits" },
  { ".../2025", "a year has four digits" },
  { "2025-05-10T10:00:00Z/2025-05-11", "no time of day" },
  { "2025/2026-13", "the month is not" },
  { "[]", "no date in it" },
  { "[", "the set is not closed" },
  { "[1667", "the set is not closed" },
  { "[1667}", "the set is not closed" },
  { "{1667]", "the set is not closed" },
  { "[1667,]", "empty place" },
  { "[,1667]", "empty place" },
  { "[1667, 1668]", "a year has four digits" },
  { "[1667,..1668]", "only the first" },
  { "[1667..,1668]", "only the first" },
  { "[..]", "no date in it" },
  { "[1668..1667]", "ends before it begins" },
  { "[1667..1668..1669]", "something follows" },
  { "[1667/1668]", "something follows" },
  { "[2025-05-10T10:00:00Z]", "no time of day" },
  { "[[1667]]", "a year has four digits" },
  { "\xff\xfe", "a year has four digits" },
};

static void
test_bad_date (gconstpointer data)
{
  const BadCase *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (expected->text, &error);

  g_assert_null (date);
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_DATE);
  if (g_utf8_validate (expected->text, -1, NULL))
    g_assert_nonnull (strstr (error->message, expected->text));
  g_assert_nonnull (strstr (error->message, expected->reason));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_long_message (void)
{
  g_autofree char *text = g_strnfill (100000, '9');
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_edtf_parse (text, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_DATE);
  g_assert_cmpuint (strlen (error->message), <, 300);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_dates); i++) {
    g_autofree char *path = g_strdup_printf ("/edtf/refuses/%u", i);

    g_test_add_data_func (path, &bad_dates[i], test_bad_date);
  }

  g_test_add_func ("/edtf/message-of-a-long-text-is-short", test_long_message);

  return g_test_run ();
}
