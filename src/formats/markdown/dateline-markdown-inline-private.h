/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of reading a block of Markdown share. */

#pragma once

#include "dateline-markdown-private.h"

G_BEGIN_DECLS

#define DATELINE_MARKDOWN_MAX_TICKS 32

/* Signs that may stand for emphasis, or are cut. */
typedef struct {
  gsize position; /* in the output */
  gsize n_signs;
} DatelineMarkdownDelimiter;

typedef struct {
  gsize position; /* in the output, before the bracket */
  gboolean is_picture;
} DatelineMarkdownBracket;

typedef struct {
  const char *text;
  const char *end;
  const char *at;
  GString *out;
  GHashTable *references;
  GArray *pictures;
  GArray *delimiters[3]; /* of *, _ and ~ */
  GArray *brackets;
  GArray *dropped; /* what is cut from the output: DatelineMarkdownDelimiters */
  gboolean has_no_ticks[DATELINE_MARKDOWN_MAX_TICKS + 1];
  gboolean has_no_comment_end;
} DatelineMarkdownInline;

void
dateline_markdown_inline_drop (DatelineMarkdownInline *self, gsize position, gsize n_bytes);
gboolean dateline_markdown_inline_take_entity (DatelineMarkdownInline *self);
void dateline_markdown_inline_take_link (DatelineMarkdownInline *self);
gboolean dateline_markdown_inline_take_note (DatelineMarkdownInline *self);
void
dateline_markdown_inline_take_open_bracket (DatelineMarkdownInline *self, gboolean is_picture);

G_END_DECLS
