/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "core/dateline-calendar.h"
#include "dateline-reading-choices.h"

G_BEGIN_DECLS

#define DATELINE_MIN_TEXT_SIZE 50
#define DATELINE_MAX_TEXT_SIZE 300
#define DATELINE_MIN_LINE_HEIGHT 100
#define DATELINE_MAX_LINE_HEIGHT 250
#define DATELINE_DEFAULT_LINE_HEIGHT 124
#define DATELINE_MIN_COLUMN_WIDTH 320
#define DATELINE_MAX_COLUMN_WIDTH 720
#define DATELINE_DEFAULT_COLUMN_WIDTH 672

#define DATELINE_TYPE_READING_STYLE (dateline_reading_style_get_type ())

G_DECLARE_FINAL_TYPE (DatelineReadingStyle,
                      dateline_reading_style,
                      DATELINE,
                      READING_STYLE,
                      GObject)

DatelineReadingStyle *dateline_reading_style_new (void);
DatelineReadingFont dateline_reading_style_get_font (DatelineReadingStyle *self);
guint dateline_reading_style_get_text_size (DatelineReadingStyle *self);
void dateline_reading_style_step_text_size (DatelineReadingStyle *self, int step);
gboolean dateline_reading_style_can_step (DatelineReadingStyle *self, int step);
guint dateline_reading_style_get_line_height (DatelineReadingStyle *self);
guint dateline_reading_style_get_column_width (DatelineReadingStyle *self);
DatelineReadingTheme dateline_reading_style_get_theme (DatelineReadingStyle *self);
DatelineMarkDensity dateline_reading_style_get_density (DatelineReadingStyle *self);
DatelineMarkAnnouncement dateline_reading_style_get_announcement (DatelineReadingStyle *self);
gboolean dateline_reading_style_get_low_confidence (DatelineReadingStyle *self);
DatelineCalendar dateline_reading_style_get_calendar (DatelineReadingStyle *self);

G_END_DECLS
