/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

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

/**
 * DatelineMarkAnnouncement:
 * @DATELINE_MARK_ANNOUNCEMENT_OFF: nothing is said
 * @DATELINE_MARK_ANNOUNCEMENT_TERSE: the kind of what is marked
 * @DATELINE_MARK_ANNOUNCEMENT_FULL: its name, kind and role, and which of its
 *   mentions this is
 *
 * What a screen reader is told where the caret enters or leaves a mark.
 */
typedef enum {
  DATELINE_MARK_ANNOUNCEMENT_OFF,
  DATELINE_MARK_ANNOUNCEMENT_TERSE,
  DATELINE_MARK_ANNOUNCEMENT_FULL,
} DatelineMarkAnnouncement;

#define DATELINE_TYPE_READING_FONT (dateline_reading_font_get_type ())
#define DATELINE_TYPE_READING_THEME (dateline_reading_theme_get_type ())
#define DATELINE_TYPE_MARK_DENSITY (dateline_mark_density_get_type ())
#define DATELINE_TYPE_MARK_ANNOUNCEMENT (dateline_mark_announcement_get_type ())

GType dateline_reading_font_get_type (void);
GType dateline_reading_theme_get_type (void);
GType dateline_mark_density_get_type (void);
GType dateline_mark_announcement_get_type (void);

G_END_DECLS
