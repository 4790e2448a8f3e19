/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD_RELATED (dateline_card_related_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCardRelated, dateline_card_related, DATELINE, CARD_RELATED, AdwBin)

void dateline_card_related_set_entity (DatelineCardRelated *self,
                                       DatelineDocument    *document,
                                       DatelineEntity      *entity);
void dateline_card_related_set_span   (DatelineCardRelated *self,
                                       DatelineDocument    *document,
                                       const DatelineSpan  *span);
void dateline_card_related_clear      (DatelineCardRelated *self);

G_END_DECLS
