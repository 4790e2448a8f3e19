/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD_REASON (dateline_card_reason_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCardReason, dateline_card_reason, DATELINE, CARD_REASON, AdwBin)

void dateline_card_reason_set_timex (DatelineCardReason *self,
                                     DatelineDocument   *document,
                                     DatelineTimex      *timex);

G_END_DECLS
