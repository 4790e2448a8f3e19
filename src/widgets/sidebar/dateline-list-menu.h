/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "widgets/sidebar/dateline-list-page.h"

G_BEGIN_DECLS

void dateline_list_menu_add    (DatelineListPage *page,
                                GtkWidget        *list_view);
void dateline_list_menu_remove (DatelineListPage *page);

G_END_DECLS
