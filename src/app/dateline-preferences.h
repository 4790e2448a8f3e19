/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-application.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_PREFERENCES (dateline_preferences_get_type ())

G_DECLARE_FINAL_TYPE (DatelinePreferences, dateline_preferences, DATELINE, PREFERENCES, AdwPreferencesDialog)

AdwDialog *dateline_preferences_new (DatelineApplication *application);

G_END_DECLS
