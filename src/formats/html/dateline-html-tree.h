/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-html-tags.h"

G_BEGIN_DECLS

/* An element or a text. All that is in node i is in the nodes from i + 1 to
 * its end, which is not in it. */
typedef struct {
  guint32 parent;
  guint32 end;
  guint16 tag;
  guint16 n_attributes;
  guint32 first_attribute;
  guint32 text; /* the first byte of the text in all texts */
  guint32 n_bytes;
} DatelineHtmlNode;

/* A page: node 0 is the root. Nodes are in the order of the page. */
typedef struct {
  GArray *nodes;
  GArray *attributes;
  GString *texts;
  GString *values;
  char *saved_from; /* (nullable): the address that a browser wrote into it */
  gboolean has_body;
} DatelineHtmlTree;

DatelineHtmlTree *dateline_html_tree_parse (const char *text,
                                            gsize n_bytes,
                                            GCancellable *cancellable,
                                            GError **error);
void dateline_html_tree_free (DatelineHtmlTree *self);
const DatelineHtmlNode *dateline_html_tree_get (const DatelineHtmlTree *self, guint position);
const char *dateline_html_tree_get_attribute (const DatelineHtmlTree *self,
                                              guint position,
                                              DatelineAttribute attribute);
const char *dateline_html_tree_get_nth_attribute (const DatelineHtmlTree *self,
                                                  guint position,
                                                  guint n,
                                                  DatelineAttribute *attribute);
const char *dateline_html_tree_get_text (const DatelineHtmlTree *self, guint position);
gboolean dateline_html_tree_contains (const DatelineHtmlTree *self, guint ancestor, guint position);
char *dateline_html_tree_dup_text (const DatelineHtmlTree *self, guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineHtmlTree, dateline_html_tree_free)

G_END_DECLS
