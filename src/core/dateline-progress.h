/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * DatelineProgress:
 * @fraction: how much is done, 0 to 1
 * @user_data: what was given with the function
 *
 * Is told how far some work is.
 */
typedef void (*DatelineProgress) (double fraction, gpointer user_data);

void dateline_progress_tell (DatelineProgress progress,
                             gpointer         progress_data,
                             double           fraction,
                             GTask           *task);

G_END_DECLS
