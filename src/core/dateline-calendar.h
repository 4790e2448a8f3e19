/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * DatelineCalendar:
 * @DATELINE_CALENDAR_GREGORIAN: the one that documents count in
 * @DATELINE_CALENDAR_PERSIAN: that of Iran
 * @DATELINE_CALENDAR_ISLAMIC: the lunar one of Umm al-Qura
 * @DATELINE_CALENDAR_HEBREW: the Jewish one
 *
 * A calendar in which dates are said.
 */
typedef enum {
  DATELINE_CALENDAR_GREGORIAN,
  DATELINE_CALENDAR_PERSIAN,
  DATELINE_CALENDAR_ISLAMIC,
  DATELINE_CALENDAR_HEBREW,
} DatelineCalendar;

#define DATELINE_N_CALENDARS (DATELINE_CALENDAR_HEBREW + 1)

const char       *dateline_calendar_get_name   (DatelineCalendar  calendar);
DatelineCalendar  dateline_calendar_for_locale (const char       *locale);
DatelineCalendar  dateline_calendar_from_id    (const char       *id);
char             *dateline_calendar_join_words (const char       *words,
                                                const char       *other_words);

G_END_DECLS
