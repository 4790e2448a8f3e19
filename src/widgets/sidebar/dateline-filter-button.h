/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_FILTER_BUTTON (dateline_filter_button_get_type ())

G_DECLARE_FINAL_TYPE (DatelineFilterButton, dateline_filter_button, DATELINE, FILTER_BUTTON, AdwBin)

GtkWidget *dateline_filter_button_new (DatelineTimeline *timeline);

G_END_DECLS
