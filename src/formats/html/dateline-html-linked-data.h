/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/dateline-article-builder.h"
#include "dateline-html-tree.h"

G_BEGIN_DECLS

/* What a page says of its article in JSON-LD. */
typedef struct {
  GPtrArray *parsers;
  GHashTable *objects; /* by their `@id` */
  JsonObject *article; /* (nullable) */
  JsonObject *page;    /* (nullable) */
} DatelineLinkedData;

DatelineLinkedData *dateline_linked_data_new (const DatelineHtmlTree *tree);
void dateline_linked_data_free (DatelineLinkedData *self);
void dateline_linked_data_offer (DatelineLinkedData *self, DatelineArticleBuilder *builder);
char *dateline_linked_data_dup_string (DatelineLinkedData *self, const char *name);
char *dateline_linked_data_dup_title (DatelineLinkedData *self);
char *dateline_linked_data_dup_paid_name (DatelineLinkedData *self);
char *dateline_linked_data_unescape (const char *text);
char **dateline_linked_data_dup_body (DatelineLinkedData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineLinkedData, dateline_linked_data_free)

G_END_DECLS
