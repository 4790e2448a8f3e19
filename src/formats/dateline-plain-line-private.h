/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  const char *start; /* without the white space around it */
  gsize n_bytes;
  guint width;      /* in columns; an ideograph takes two */
  guint word_width; /* of its first word */
  guint indent;
  gboolean is_ended;    /* ends as a sentence does */
  gboolean is_lower;    /* begins with a small letter */
  gboolean follows_gap; /* there is an empty line before it */
} DatelinePlainLine;

GArray  *dateline_plain_lines_split           (const char              *text);
gunichar dateline_plain_line_get_rule         (const DatelinePlainLine *line);
gsize    dateline_plain_line_get_bullet       (const DatelinePlainLine *line,
                                               gboolean                *is_sure);
gboolean dateline_plain_line_is_numbered      (const DatelinePlainLine *line);
gboolean dateline_plain_line_is_all_capitals  (const DatelinePlainLine *line);

G_END_DECLS
