/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "dateline-reading-style.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_READING_OPTIONS (dateline_reading_options_get_type ())

G_DECLARE_FINAL_TYPE (DatelineReadingOptions, dateline_reading_options, DATELINE, READING_OPTIONS, AdwBin)

GtkWidget            *dateline_reading_options_new       (void);
void                  dateline_reading_options_set_style (DatelineReadingOptions *self,
                                                          DatelineReadingStyle   *style);

G_END_DECLS
