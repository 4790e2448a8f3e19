/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of months and weekdays, from the CLDR through ICU. */

#include "dateline-calendar-names.h"

#include <unicode/udat.h>
#include <unicode/ustring.h>

#define MAX_NAME_UNITS 64
#define BYTES_PER_UNIT 3

typedef struct {
  UDateFormat *format;
  DatelineCalendarNameFunc func;
  gpointer user_data;
} Names;

/* A number or a single letter is no name. */
static gboolean
is_name (const char *name)
{
  return g_utf8_strlen (name, -1) > 1 && !g_unichar_isdigit (g_utf8_get_char (name));
}

/* Tells the names of one width. */
static void
tell_symbols (const Names *names, UDateFormatSymbolType type, gboolean are_months)
{
  const int32_t n_symbols = udat_countSymbols (names->format, type);

  /* ICU counts weekdays from Sunday, 1, on. */
  for (int32_t i = are_months ? 0 : 1; i < n_symbols; i++) {
    UChar symbol[MAX_NAME_UNITS];
    char name[MAX_NAME_UNITS * BYTES_PER_UNIT + 1];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t n_units =
      udat_getSymbols (names->format, type, i, symbol, MAX_NAME_UNITS, &status);

    if (U_FAILURE (status))
      continue;
    u_strToUTF8 (name, sizeof name, NULL, symbol, n_units, &status);
    if (U_FAILURE (status) || !is_name (name))
      continue;
    names->func (name, are_months, are_months ? i + 1 : i == 1 ? 7 : i - 1, names->user_data);
  }
}

/**
 * dateline_calendar_foreach_name:
 * @calendar: a calendar
 * @language: BCP 47
 * @func: (scope call): what takes the names
 * @user_data: what it is given
 *
 * Tells the long and short names of the months of a calendar in a language, and with the
 * Gregorian one those of the weekdays. A name may come more than once.
 */
void
dateline_calendar_foreach_name (DatelineCalendar calendar,
                                const char *language,
                                DatelineCalendarNameFunc func,
                                gpointer user_data)
{
  static const char *const keywords[DATELINE_N_CALENDARS] = { "gregorian", "persian", "islamic",
                                                              "hebrew" };
  static const UDateFormatSymbolType months[] = { UDAT_MONTHS, UDAT_SHORT_MONTHS,
                                                  UDAT_STANDALONE_MONTHS,
                                                  UDAT_STANDALONE_SHORT_MONTHS };
  static const UDateFormatSymbolType weekdays[] = { UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS,
                                                    UDAT_STANDALONE_WEEKDAYS };
  g_autofree char *locale = g_strconcat (language, "@calendar=", keywords[calendar], NULL);
  Names names = { .func = func, .user_data = user_data };
  UErrorCode status = U_ZERO_ERROR;

  names.format = udat_open (UDAT_DEFAULT, UDAT_DEFAULT, locale, NULL, 0, NULL, 0, &status);
  if (U_FAILURE (status))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    tell_symbols (&names, months[i], TRUE);
  for (guint i = 0; calendar == DATELINE_CALENDAR_GREGORIAN && i < G_N_ELEMENTS (weekdays); i++)
    tell_symbols (&names, weekdays[i], FALSE);
  udat_close (names.format);
}
