/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_OBJECT_LIST (dateline_object_list_get_type ())

G_DECLARE_FINAL_TYPE (DatelineObjectList, dateline_object_list, DATELINE, OBJECT_LIST, GObject)

DatelineObjectList *dateline_object_list_new  (GType      item_type,
                                               GPtrArray *items);
gpointer            dateline_object_list_peek (DatelineObjectList *self,
                                               guint               position);
guint               dateline_object_list_get_length (DatelineObjectList *self);

G_END_DECLS
