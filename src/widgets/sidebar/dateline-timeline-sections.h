/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-timeline.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_TIMELINE_SECTIONS (dateline_timeline_sections_get_type ())

G_DECLARE_FINAL_TYPE (DatelineTimelineSections, dateline_timeline_sections, DATELINE, TIMELINE_SECTIONS, GObject)

DatelineTimelineSections *dateline_timeline_sections_new          (DatelineTimeline         *timeline);

G_END_DECLS
