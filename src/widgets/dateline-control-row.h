/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_CONTROL_ROW (dateline_control_row_get_type ())

G_DECLARE_FINAL_TYPE (DatelineControlRow, dateline_control_row, DATELINE, CONTROL_ROW, GtkBox)

G_END_DECLS
