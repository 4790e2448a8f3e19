/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A line as it is taken apart. */
typedef struct {
  const char *at;
  const char *end;
  guint column;
  guint n_spare; /* columns of a tabulator that was taken in part */
} DatelineMarkdownLine;

guint dateline_markdown_line_get_indent (const DatelineMarkdownLine *self);
void dateline_markdown_line_skip_columns (DatelineMarkdownLine *self, guint n_columns);
gboolean dateline_markdown_line_is_blank (const DatelineMarkdownLine *self);
const char *dateline_markdown_line_skip_white (const DatelineMarkdownLine *self);
guint dateline_markdown_line_count_signs (const DatelineMarkdownLine *self,
                                          char sign,
                                          gboolean may_have_spaces);
gboolean dateline_markdown_line_is_rule (const DatelineMarkdownLine *self);
gboolean dateline_markdown_line_is_delimiter_row (const DatelineMarkdownLine *self);
gboolean dateline_markdown_line_is_reference (const DatelineMarkdownLine *self);
gsize dateline_markdown_line_read_marker (const DatelineMarkdownLine *self, gint64 *number);

G_END_DECLS
