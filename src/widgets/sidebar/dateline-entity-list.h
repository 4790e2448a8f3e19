/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "widgets/sidebar/dateline-list-page.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ENTITY_LIST (dateline_entity_list_get_type ())

G_DECLARE_FINAL_TYPE (DatelineEntityList, dateline_entity_list, DATELINE, ENTITY_LIST, DatelineListPage)

G_END_DECLS
