/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_COMPACT_BAR (dateline_compact_bar_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCompactBar, dateline_compact_bar, DATELINE, COMPACT_BAR, AdwBin)

GtkWidget *dateline_compact_bar_new (void);
GtkMenuButton *dateline_compact_bar_get_reading_button (DatelineCompactBar *self);

G_END_DECLS
