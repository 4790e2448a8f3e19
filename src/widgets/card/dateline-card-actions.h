/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD_ACTIONS (dateline_card_actions_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCardActions, dateline_card_actions, DATELINE, CARD_ACTIONS, AdwBin)

void dateline_card_actions_set_annotation (DatelineCardActions *self,
                                           DatelineDocument    *document,
                                           DatelineAnnotation  *annotation);

G_END_DECLS
