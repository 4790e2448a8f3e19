/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_DATE_SAMPLE (dateline_date_sample_get_type ())

G_DECLARE_FINAL_TYPE (DatelineDateSample, dateline_date_sample, DATELINE, DATE_SAMPLE, GtkWidget)

GtkWidget *dateline_date_sample_new          (DatelineDateKind     kind);
GtkWidget *dateline_date_sample_new_for_jump (DatelineTimelineJump jump);

G_END_DECLS
