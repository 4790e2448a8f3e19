/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-entity.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD_LINKS (dateline_card_links_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCardLinks, dateline_card_links, DATELINE, CARD_LINKS, AdwBin)

void dateline_card_links_set_entity (DatelineCardLinks *self,
                                     DatelineEntity    *entity);

G_END_DECLS
