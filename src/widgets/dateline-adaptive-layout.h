/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_ADAPTIVE_LAYOUT (dateline_adaptive_layout_get_type ())

G_DECLARE_FINAL_TYPE (DatelineAdaptiveLayout,
                      dateline_adaptive_layout,
                      DATELINE,
                      ADAPTIVE_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
