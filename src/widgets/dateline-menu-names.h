/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void dateline_menu_names_give      (GtkPopoverMenu *menu);
void dateline_menu_names_keep      (GtkMenuButton  *button);
void dateline_menu_names_set_model (GtkMenuButton  *button,
                                    GMenuModel     *model);

G_END_DECLS
