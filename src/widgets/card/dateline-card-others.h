/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD_OTHERS (dateline_card_others_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCardOthers, dateline_card_others, DATELINE, CARD_OTHERS, AdwBin)

void dateline_card_others_set_annotation (DatelineCardOthers *self,
                                          DatelineDocument   *document,
                                          DatelineAnnotation *annotation);

G_END_DECLS
