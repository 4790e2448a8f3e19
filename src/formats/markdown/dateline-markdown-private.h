/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"
#include "dateline-markdown-line-private.h"

G_BEGIN_DECLS

/* A picture that a text has in it. */
typedef struct {
  char *alt;
  char *address;
  char *title; /* (nullable) */
} DatelineMarkdownPicture;

typedef enum {
  DATELINE_LEAF_NONE,
  DATELINE_LEAF_PARAGRAPH,
  DATELINE_LEAF_FENCED,
  DATELINE_LEAF_INDENTED,
  DATELINE_LEAF_HTML,
  DATELINE_LEAF_TABLE,
} DatelineMarkdownLeaf;

typedef struct {
  gboolean is_quote;
  guint indent;  /* of an item's text, in columns */
  gint64 number; /* of an item, or -1 */
} DatelineMarkdownContainer;

typedef struct {
  DatelineArticleBuilder *builder;
  GHashTable *references;
  GArray *pictures;
  GArray *containers;
  DatelineMarkdownLeaf leaf;
  GString *text; /* of the leaf */
  guint n_lines;
  char fence;
  gsize n_fence;
  guint fence_indent;
  const char *html_end; /* what ends it, or NULL for an empty line */
  gboolean is_html_over;
  gboolean is_item_new; /* the item has had no text yet */
} DatelineMarkdown;

gboolean dateline_markdown_continue_leaf (DatelineMarkdown *self, DatelineMarkdownLine *line);
gboolean dateline_markdown_start_leaf (DatelineMarkdown *self, DatelineMarkdownLine *line);
void dateline_markdown_add_text_line (DatelineMarkdown *self, const DatelineMarkdownLine *line);
void dateline_markdown_end_leaf (DatelineMarkdown *self);
void dateline_markdown_add_heading (DatelineMarkdown *self, guint level, const char *text);

const char *dateline_markdown_front_parse (const char *text, DatelineArticleBuilder *builder);
char *dateline_markdown_label_fold (const char *label, gsize n_bytes);
char *dateline_markdown_inline_parse (const char *text, GHashTable *references, GArray *pictures);

G_END_DECLS
