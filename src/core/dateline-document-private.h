/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-document.h"
#include "dateline-object-list.h"

G_BEGIN_DECLS

struct _DatelineDocument {
  GObject parent_instance;

  char *id;
  gint64 version;
  DatelineArticle *article;
  DatelineObjectList *entities;
  DatelineObjectList *mentions;
  DatelineObjectList *timexes;
  DatelineObjectList *marks;
  DatelineObjectList *events;
  DatelineObjectList *quotes;

  /* By the position of an entity. */
  GPtrArray *mentions_of;
  GPtrArray *events_of;
  GPtrArray *quotes_of;

  DatelineSpanIndex *mark_index;
  DatelineSpanIndex *event_index;
  guint kind_counts[DATELINE_N_KINDS];
  JsonObject *extra;
};

/* What the reader found, each array in the document's order and owning its
 * items. */
typedef struct {
  GPtrArray *entities;
  GPtrArray *mentions;
  GPtrArray *timexes;
  GPtrArray *events;
  GPtrArray *quotes;
} DatelineDocumentParts;

void dateline_document_build (DatelineDocument            *self,
                              const DatelineDocumentParts *parts);

G_END_DECLS
