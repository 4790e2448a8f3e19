/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A place and the words for its people and what belongs to it, with | between. */
typedef struct {
  const char *place;
  const char *words;
} DatelinePeople;

const DatelinePeople *dateline_peoples_get_all    (guint      *n_peoples);
const char           *dateline_peoples_find_place (const char *word);
gboolean              dateline_peoples_has_word   (const char *word);
gboolean              dateline_peoples_has_place  (const char *name);

G_END_DECLS
