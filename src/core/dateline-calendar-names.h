/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-calendar.h"

G_BEGIN_DECLS

/**
 * DatelineCalendarNameFunc:
 * @name: the name of a month or weekday
 * @is_month: whether it is that of a month
 * @number: of the month, from 1 on; of the weekday, 1 for Monday to 7
 * @user_data: what was given
 *
 * Takes a name.
 */
typedef void (*DatelineCalendarNameFunc) (const char *name,
                                          gboolean    is_month,
                                          int         number,
                                          gpointer    user_data);

void dateline_calendar_foreach_name (DatelineCalendar         calendar,
                                     const char              *language,
                                     DatelineCalendarNameFunc func,
                                     gpointer                 user_data);

G_END_DECLS
