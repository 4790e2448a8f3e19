/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ENTITY_LIST (dateline_entity_list_get_type ())

G_DECLARE_FINAL_TYPE (DatelineEntityList, dateline_entity_list, DATELINE, ENTITY_LIST, GtkWidget)

GtkWidget        *dateline_entity_list_new          (void);
DatelineDocument *dateline_entity_list_get_document (DatelineEntityList *self);
void              dateline_entity_list_set_document (DatelineEntityList *self,
                                                     DatelineDocument   *document);
GListModel       *dateline_entity_list_get_model    (DatelineEntityList *self);
void              dateline_entity_list_set_search   (DatelineEntityList *self,
                                                     const char         *text);
gboolean          dateline_entity_list_reveal       (DatelineEntityList *self,
                                                     DatelineEntity     *entity);

G_END_DECLS
