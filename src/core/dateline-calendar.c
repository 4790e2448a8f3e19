/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The calendars in which a date can be said beside the Gregorian one. */

#include "dateline-calendar.h"

#include <glib/gi18n-lib.h>

#include <locale.h>
#include <string.h>
#include <unicode/ucal.h>

/* How many of a locale's calendars count as its own: the first, and one beside it. */
#define N_OWN_CALENDARS 2

static const char *const ids[DATELINE_N_CALENDARS] = {
  [DATELINE_CALENDAR_GREGORIAN] = "gregorian",
  [DATELINE_CALENDAR_PERSIAN] = "persian",
  [DATELINE_CALENDAR_ISLAMIC] = "islamic",
  [DATELINE_CALENDAR_HEBREW] = "hebrew",
};

/* There are several calendars of Islam: "islamic-umalqura", "islamic-civil". */
static DatelineCalendar
find_calendar (const char *name)
{
  for (DatelineCalendar calendar = 0; calendar < DATELINE_N_CALENDARS; calendar++) {
    if (g_str_has_prefix (name, ids[calendar]))
      return calendar;
  }

  return DATELINE_CALENDAR_GREGORIAN;
}

/**
 * dateline_calendar_get_name:
 * @calendar: a calendar
 *
 * Names a calendar in the reader's language: "Persian calendar".
 *
 * Returns: (transfer none): the name
 */
const char *
dateline_calendar_get_name (DatelineCalendar calendar)
{
  static const char *const names[DATELINE_N_CALENDARS] = {
    [DATELINE_CALENDAR_GREGORIAN] = N_("Gregorian calendar"),
    [DATELINE_CALENDAR_PERSIAN] = N_("Persian calendar"),
    [DATELINE_CALENDAR_ISLAMIC] = N_("Islamic calendar"),
    [DATELINE_CALENDAR_HEBREW] = N_("Hebrew calendar"),
  };

  return _(names[calendar]);
}

/**
 * dateline_calendar_for_locale:
 * @locale: (nullable): a locale, such as "fa_IR.UTF-8"; %NULL for that of the
 *   process's times
 *
 * The calendar that is used in a locale beside or before the Gregorian one: the
 * Persian one in Iran, the Islamic one in Saudi Arabia, the Hebrew one in Israel.
 *
 * Returns: the calendar; the Gregorian one where there is no other
 */
DatelineCalendar
dateline_calendar_for_locale (const char *locale)
{
  DatelineCalendar found = DATELINE_CALENDAR_GREGORIAN;
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *names;
  const char *name;

  if (locale == NULL)
    locale = setlocale (LC_TIME, NULL);
  names = ucal_getKeywordValuesForLocale ("calendar", locale, TRUE, &status);
  for (int i = 0; i < N_OWN_CALENDARS && found == DATELINE_CALENDAR_GREGORIAN; i++) {
    name = U_SUCCESS (status) ? uenum_next (names, NULL, &status) : NULL;
    if (name != NULL)
      found = find_calendar (name);
  }
  uenum_close (names);

  return found;
}

/**
 * dateline_calendar_from_id:
 * @id: "gregorian", "persian", "islamic", "hebrew", or "locale" for the one of
 *   the reader's locale
 *
 * Finds the calendar that a setting means.
 *
 * Returns: the calendar; the Gregorian one where @id is none of these
 */
DatelineCalendar
dateline_calendar_from_id (const char *id)
{
  return g_str_equal (id, "locale") ? dateline_calendar_for_locale (NULL) : find_calendar (id);
}

/**
 * dateline_calendar_join_words:
 * @words: a date
 * @other_words: (nullable): the same date in another calendar
 *
 * Puts the words of two calendars beside each other: "11 May 2025 · 21
 * Ordibehesht 1404".
 *
 * Returns: (transfer full): the words of both, or of the one that there is
 */
char *
dateline_calendar_join_words (const char *words, const char *other_words)
{
  if (other_words == NULL)
    return g_strdup (words);

  /* Translators: one date in two calendars: "11 May 2025 · 21 Ordibehesht 1404". */
  return g_strdup_printf (C_("date in two calendars", "%1$s · %2$s"), words, other_words);
}
