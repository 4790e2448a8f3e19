/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "dateline-band.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_DISPLAY_TEXT (dateline_display_text_get_type ())

G_DECLARE_FINAL_TYPE (DatelineDisplayText, dateline_display_text, DATELINE, DISPLAY_TEXT, GtkWidget)

void dateline_display_text_set_text (DatelineDisplayText *self, const char *text);
void dateline_display_text_set_face (DatelineDisplayText *self,
                                     const PangoFontDescription *face,
                                     double line_factor);
void dateline_display_text_foreach_band (DatelineDisplayText *self,
                                         guint start_char,
                                         guint end_char,
                                         DatelineBandFunc func,
                                         gpointer user_data);

G_END_DECLS
