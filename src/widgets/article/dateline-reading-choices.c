/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person may choose among for reading. */

#include "dateline-reading-choices.h"

G_DEFINE_ENUM_TYPE (DatelineReadingFont,
                    dateline_reading_font,
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_FONT_DOCUMENT, "document"),
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_FONT_SERIF, "serif"),
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_FONT_SANS, "sans"))

G_DEFINE_ENUM_TYPE (DatelineReadingTheme,
                    dateline_reading_theme,
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_THEME_FOLLOW, "follow"),
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_THEME_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_THEME_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (DATELINE_READING_THEME_SEPIA, "sepia"))

G_DEFINE_ENUM_TYPE (DatelineMarkDensity,
                    dateline_mark_density,
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_DENSITY_ALL, "all"),
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_DENSITY_FIRST, "first"),
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_DENSITY_NONE, "none"))

G_DEFINE_ENUM_TYPE (DatelineMarkAnnouncement,
                    dateline_mark_announcement,
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_ANNOUNCEMENT_OFF, "off"),
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_ANNOUNCEMENT_TERSE, "terse"),
                    G_DEFINE_ENUM_VALUE (DATELINE_MARK_ANNOUNCEMENT_FULL, "full"))
