/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-kind.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_KIND_CHIP (dateline_kind_chip_get_type ())

G_DECLARE_FINAL_TYPE (DatelineKindChip, dateline_kind_chip, DATELINE, KIND_CHIP, GtkToggleButton)

GtkWidget    *dateline_kind_chip_new      (DatelineKind      kind,
                                           guint             n_marks);
DatelineKind  dateline_kind_chip_get_kind (DatelineKindChip *self);

G_END_DECLS
