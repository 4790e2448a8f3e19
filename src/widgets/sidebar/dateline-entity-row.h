/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-entity.h"
#include "widgets/sidebar/dateline-text-row.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ENTITY_ROW (dateline_entity_row_get_type ())

G_DECLARE_FINAL_TYPE (DatelineEntityRow, dateline_entity_row, DATELINE, ENTITY_ROW, DatelineTextRow)

GtkWidget *dateline_entity_row_new        (void);
void       dateline_entity_row_set_entity (DatelineEntityRow *self,
                                           DatelineEntity    *entity,
                                           guint              n_mentions,
                                           guint64            spread);

G_END_DECLS
