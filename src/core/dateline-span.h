/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineSpan:
 * @block: the 0-based position of the block
 * @start_char: where it begins in the text of the block, in code points
 * @end_char: where it ends, in code points: the first that is not in it
 *
 * Some words of an article. A span never reaches beyond its block.
 */
typedef struct {
  guint block;
  guint start_char;
  guint end_char;
} DatelineSpan;

gboolean dateline_span_equal    (const DatelineSpan *a,
                                 const DatelineSpan *b);
int      dateline_span_compare  (const DatelineSpan *a,
                                 const DatelineSpan *b);
gboolean dateline_span_contains (const DatelineSpan *self,
                                 guint               block,
                                 guint               offset_char);
gboolean dateline_span_overlaps (const DatelineSpan *a,
                                 const DatelineSpan *b);

G_END_DECLS
