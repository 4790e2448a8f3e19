/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _DatelineHeightMap DatelineHeightMap;

DatelineHeightMap *dateline_height_map_new        (guint                    n_items);
void               dateline_height_map_free       (DatelineHeightMap       *self);
double             dateline_height_map_get_height (const DatelineHeightMap *self,
                                                   guint                    item);
void               dateline_height_map_set_height (DatelineHeightMap       *self,
                                                   guint                    item,
                                                   double                   height);
double             dateline_height_map_get_y      (const DatelineHeightMap *self,
                                                   guint                    item);
double             dateline_height_map_get_total  (const DatelineHeightMap *self);
guint              dateline_height_map_find       (const DatelineHeightMap *self,
                                                   double                   y,
                                                   double                  *rest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineHeightMap, dateline_height_map_free)

G_END_DECLS
