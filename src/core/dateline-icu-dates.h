/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the dates of a locale are taken from: ICU. */

#pragma once

#include "core/dateline-calendar.h"

#include <unicode/udat.h>
#include <unicode/udatpg.h>

G_BEGIN_DECLS

char *dateline_icu_dates_dup_pattern (UDateTimePatternGenerator *generator, const char *skeleton);
char *dateline_icu_dates_dup_digits (const char *locale);
UDateFormat *
dateline_icu_dates_open (const char *locale, DatelineCalendar calendar, const char *pattern);
char *dateline_icu_dates_dup_day (UDateFormat *format, gint64 day);

G_END_DECLS
