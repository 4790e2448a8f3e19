/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_DROP_AREA (dateline_drop_area_get_type ())

G_DECLARE_FINAL_TYPE (DatelineDropArea, dateline_drop_area, DATELINE, DROP_AREA, AdwBin)

GtkWidget *dateline_drop_area_new (GtkWidget *content);

G_END_DECLS
