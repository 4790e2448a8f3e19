/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words beside a date say of when an article was published. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  DATELINE_PUBLISHED_SAYS_NOTHING,
  DATELINE_PUBLISHED_SAYS_UPDATED,
  DATELINE_PUBLISHED_SAYS_SO,
} DatelinePublishedSays;

gboolean dateline_published_has_letters (const char *text);
gboolean dateline_published_is_dash (gunichar c);
gboolean dateline_published_is_separator (gunichar c);
void dateline_published_trim_end (char *text, gboolean with_marks);
DatelinePublishedSays dateline_published_read_cue (const char *before);
gboolean dateline_published_is_byline (const char *before);
gboolean dateline_published_is_byline_behind (const char *after);

G_END_DECLS
