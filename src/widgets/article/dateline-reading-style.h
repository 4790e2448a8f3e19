/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "core/dateline-calendar.h"

G_BEGIN_DECLS

/**
 * DatelineReadingFont:
 * @DATELINE_READING_FONT_DOCUMENT: the font that the person chose for documents
 * @DATELINE_READING_FONT_SERIF: a face with serifs
 * @DATELINE_READING_FONT_SANS: a face without
 *
 * The face that an article is set in.
 */
typedef enum {
  DATELINE_READING_FONT_DOCUMENT,
  DATELINE_READING_FONT_SERIF,
  DATELINE_READING_FONT_SANS,
} DatelineReadingFont;

/**
 * DatelineReadingTheme:
 * @DATELINE_READING_THEME_FOLLOW: as the desktop
 * @DATELINE_READING_THEME_LIGHT: dark words on a light page
 * @DATELINE_READING_THEME_DARK: light words on a dark page
 * @DATELINE_READING_THEME_SEPIA: brown words on a page like old paper
 *
 * The colours that an article is read in.
 */
typedef enum {
  DATELINE_READING_THEME_FOLLOW,
  DATELINE_READING_THEME_LIGHT,
  DATELINE_READING_THEME_DARK,
  DATELINE_READING_THEME_SEPIA,
} DatelineReadingTheme;

/**
 * DatelineMarkDensity:
 * @DATELINE_MARK_DENSITY_ALL: every mark
 * @DATELINE_MARK_DENSITY_FIRST: the first mark of each entity and each date
 * @DATELINE_MARK_DENSITY_NONE: no mark
 *
 * How many of the marks are shown in the text.
 */
typedef enum {
  DATELINE_MARK_DENSITY_ALL,
  DATELINE_MARK_DENSITY_FIRST,
  DATELINE_MARK_DENSITY_NONE,
} DatelineMarkDensity;

#define DATELINE_TYPE_READING_FONT (dateline_reading_font_get_type ())
#define DATELINE_TYPE_READING_THEME (dateline_reading_theme_get_type ())
#define DATELINE_TYPE_MARK_DENSITY (dateline_mark_density_get_type ())

GType dateline_reading_font_get_type (void);
GType dateline_reading_theme_get_type (void);
GType dateline_mark_density_get_type (void);

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
DatelineCalendar dateline_reading_style_get_calendar (DatelineReadingStyle *self);

G_END_DECLS
