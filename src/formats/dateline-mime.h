/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A message or a part of one. It points into the file. */
typedef struct {
  const char *headers;
  gsize n_header_bytes;
  const char *body;
  gsize n_body_bytes;
} DatelineMimePart;

DatelineMimePart dateline_mime_part_read (const char *data, gsize n_bytes);
char *dateline_mime_part_dup_header (const DatelineMimePart *self, const char *name);
GBytes *dateline_mime_part_decode (const DatelineMimePart *self);
GArray *dateline_mime_part_split (const DatelineMimePart *self, const char *boundary);
gboolean dateline_mime_is_type (const char *content_type, const char *start);
char *dateline_mime_dup_parameter (const char *header, const char *name);
char *dateline_mime_decode_words (const char *text);

G_END_DECLS
