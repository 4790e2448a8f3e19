/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the dates of a locale are taken from: ICU. */

#include "dateline-icu-dates.h"

#include <unicode/unumsys.h>
#include <unicode/ustring.h>

#define MILLISECONDS_PER_DAY 86400000.0
#define MAX_UNITS 200

static char *
to_utf8 (const UChar *text, int32_t n_units)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, n_units, NULL, NULL, NULL);
}

/**
 * dateline_icu_dates_dup_pattern:
 * @generator: the patterns of a locale
 * @skeleton: the fields that a date is to have, such as "yMMMMd"
 *
 * Returns: (transfer full): a pattern with those fields as the locale writes them
 */
char *
dateline_icu_dates_dup_pattern (UDateTimePatternGenerator *generator, const char *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar asked[MAX_UNITS], pattern[MAX_UNITS];
  int32_t n_units;

  u_uastrcpy (asked, skeleton);
  n_units = udatpg_getBestPattern (generator, asked, -1, pattern, MAX_UNITS, &status);

  return U_SUCCESS (status) ? to_utf8 (pattern, n_units) : g_strdup (skeleton);
}

/**
 * dateline_icu_dates_dup_digits:
 * @locale: a locale as ICU names it
 *
 * Returns: (transfer full): its ten digits, from nought to nine
 */
char *
dateline_icu_dates_dup_digits (const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system = unumsys_open (locale, &status);
  UChar digits[MAX_UNITS];
  int32_t n_units = 0;

  if (U_SUCCESS (status) && !unumsys_isAlgorithmic (system))
    n_units = unumsys_getDescription (system, digits, MAX_UNITS, &status);
  unumsys_close (system);

  return U_SUCCESS (status) && n_units > 0 ? to_utf8 (digits, n_units) : g_strdup ("0123456789");
}

/**
 * dateline_icu_dates_open:
 * @locale: a locale as ICU names it
 * @calendar: the calendar that days are counted in
 * @pattern: what is said of a day
 *
 * Returns: (transfer full) (nullable): a format, or %NULL where ICU has none
 */
UDateFormat *
dateline_icu_dates_open (const char *locale, DatelineCalendar calendar, const char *pattern)
{
  static const char *const keywords[DATELINE_N_CALENDARS] = {
    [DATELINE_CALENDAR_GREGORIAN] = "@calendar=gregorian",
    [DATELINE_CALENDAR_PERSIAN] = "@calendar=persian",
    [DATELINE_CALENDAR_ISLAMIC] = "@calendar=islamic-umalqura",
    [DATELINE_CALENDAR_HEBREW] = "@calendar=hebrew",
  };
  /* Hebrew counts its own calendar's days and years by letters. */
  const gboolean has_letters =
    calendar == DATELINE_CALENDAR_HEBREW && g_str_has_prefix (locale, "he");
  g_autofree char *keyed =
    g_strconcat (locale, keywords[calendar], has_letters ? ";numbers=hebr" : NULL, NULL);
  g_autofree gunichar2 *units = g_utf8_to_utf16 (pattern, -1, NULL, NULL, NULL);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format =
    udat_open (UDAT_PATTERN, UDAT_PATTERN, keyed, u"UTC", -1, (const UChar *) units, -1, &status);

  if (U_FAILURE (status))
    return NULL;
  if (calendar == DATELINE_CALENDAR_GREGORIAN) {
    UCalendar *proleptic = ucal_clone (udat_getCalendar (format), &status);

    /* Without the jump of 1582. */
    ucal_setGregorianChange (proleptic, -G_MAXDOUBLE, &status);
    if (U_SUCCESS (status))
      udat_setCalendar (format, proleptic);
    ucal_close (proleptic);
  }

  return format;
}

/**
 * dateline_icu_dates_dup_day:
 * @format: (nullable): a format
 * @day: days since 1 January 1970
 *
 * Returns: (transfer full): the day in words; empty where there are none
 */
char *
dateline_icu_dates_dup_day (UDateFormat *format, gint64 day)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[MAX_UNITS];
  int32_t n_units = 0;

  if (format != NULL)
    n_units =
      udat_format (format, (double) day * MILLISECONDS_PER_DAY, text, MAX_UNITS, NULL, &status);

  return U_SUCCESS (status) ? to_utf8 (text, n_units) : g_strdup ("");
}
