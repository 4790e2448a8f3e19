/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-calendar.h"

G_BEGIN_DECLS

gboolean dateline_calendar_find_day (DatelineCalendar calendar,
                                     int              year,
                                     int              month,
                                     int              day,
                                     gint64          *days);
int      dateline_calendar_find_year (DatelineCalendar calendar,
                                      gint64           days);

G_END_DECLS
