/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     dateline_list_start_show    (GtkListView *list_view);
void     dateline_list_start_cancel  (GtkListView *list_view);
gboolean dateline_list_start_is_kept (GtkListView *list_view);

G_END_DECLS
