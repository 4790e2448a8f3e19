/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What news are about, in English. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each list ends with NULL. */
extern const char *const dateline_topic_phrases[]; /* they are topics wherever they stand */
extern const char *const dateline_topic_words;     /* so are these, if they recur */
extern const char *const dateline_topic_heads;     /* and phrases that end so, if they recur */
extern const char *const dateline_topic_stops;     /* no topic begins with these */

G_END_DECLS
