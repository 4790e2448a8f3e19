/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_FILTER_PILLS (dateline_filter_pills_get_type ())

G_DECLARE_FINAL_TYPE (DatelineFilterPills, dateline_filter_pills, DATELINE, FILTER_PILLS, AdwBin)

GtkWidget *dateline_filter_pills_new (DatelineTimeline *timeline);

G_END_DECLS
