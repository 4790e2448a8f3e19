/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How long a list view that was moved is held where it is to be. The first tick comes before
 * the rows are laid out, the second after; rows that are measured move those below them, and
 * the view with the row that it holds. */
#define DATELINE_LIST_FIRST_TICK 2
#define DATELINE_LIST_N_QUIET_TICKS 2
#define DATELINE_LIST_LAST_TICK 12

void     dateline_list_start_show    (GtkListView *list_view);
void     dateline_list_start_cancel  (GtkListView *list_view);
gboolean dateline_list_start_is_kept (GtkListView *list_view);

G_END_DECLS
