/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DATELINE_LIST_GROWTH_START 32

#define DATELINE_TYPE_LIST_GROWTH (dateline_list_growth_get_type ())
G_DECLARE_FINAL_TYPE (DatelineListGrowth, dateline_list_growth, DATELINE, LIST_GROWTH, GObject)

DatelineListGrowth *dateline_list_growth_new         (GListModel         *model);
void                dateline_list_growth_set_growing (DatelineListGrowth *self,
                                                      gboolean            is_growing);
void                dateline_list_growth_set_start   (DatelineListGrowth *self,
                                                      guint               n_items);
void                dateline_list_growth_show_all    (DatelineListGrowth *self);

G_END_DECLS
