/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation.h"
#include "dateline-entity.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_MENTION (dateline_mention_get_type ())

G_DECLARE_FINAL_TYPE (DatelineMention, dateline_mention, DATELINE, MENTION, DatelineAnnotation)

DatelineEntity *dateline_mention_get_entity  (DatelineMention *self);
guint           dateline_mention_get_ordinal (DatelineMention *self);

G_END_DECLS
