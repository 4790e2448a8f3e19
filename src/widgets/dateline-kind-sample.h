/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "dateline-palette.h"

G_BEGIN_DECLS

/* In pixels. */
#define DATELINE_KIND_SAMPLE_WIDTH 18
#define DATELINE_KIND_SAMPLE_HEIGHT 16

#define DATELINE_TYPE_KIND_SAMPLE (dateline_kind_sample_get_type ())

G_DECLARE_FINAL_TYPE (DatelineKindSample, dateline_kind_sample, DATELINE, KIND_SAMPLE, GtkWidget)

GtkWidget    *dateline_kind_sample_new      (DatelineKind        kind);
DatelineKind  dateline_kind_sample_get_kind (DatelineKindSample *self);
void          dateline_kind_sample_set_kind (DatelineKindSample *self,
                                             DatelineKind        kind);
void          dateline_kind_sample_paint    (GtkSnapshot        *snapshot,
                                             DatelineKind        kind,
                                             DatelineTheme       theme);

G_END_DECLS
