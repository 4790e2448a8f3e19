/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-edtf.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_PUBLISHED_DIALOG (dateline_published_dialog_get_type ())

G_DECLARE_FINAL_TYPE (DatelinePublishedDialog,
                      dateline_published_dialog,
                      DATELINE,
                      PUBLISHED_DIALOG,
                      AdwAlertDialog)

AdwDialog *dateline_published_dialog_new (const GDate *today);
DatelineEdtf *dateline_published_dialog_get_date (DatelinePublishedDialog *self);

G_END_DECLS
