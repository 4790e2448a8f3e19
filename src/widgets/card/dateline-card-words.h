/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-annotation.h"
#include "core/dateline-entity.h"

G_BEGIN_DECLS

const char *dateline_card_words_get_icon_name (DatelineKind    kind);
char       *dateline_card_words_dup_subtitle  (DatelineEntity *entity);
char       *dateline_card_words_dup_aliases   (DatelineEntity *entity);
char       *dateline_card_words_dup_provenance (DatelineAnnotation *annotation);

G_END_DECLS
