/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

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
