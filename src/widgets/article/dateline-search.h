/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "annotate/text/dateline-find.h"
#include "core/dateline-span.h"

G_BEGIN_DECLS

typedef struct _DatelineSearch DatelineSearch;

/**
 * DatelineSearchFunc:
 * @user_data: what dateline_search_new() was given
 *
 * Is called when something else was found.
 */
typedef void (*DatelineSearchFunc) (gpointer user_data);

DatelineSearch *dateline_search_new (DatelineSearchFunc found, gpointer user_data);
void dateline_search_free (DatelineSearch *self);
void dateline_search_start (DatelineSearch *self,
                            DatelineArticle *article,
                            const char *const *lines,
                            const char *words,
                            DatelineFindFlags flags);
void dateline_search_set_seen (DatelineSearch *self,
                               gboolean sees_above,
                               const DatelineSpan *first,
                               const DatelineSpan *last);
void dateline_search_forget (DatelineSearch *self);
gboolean dateline_search_step (DatelineSearch *self, int step);
guint dateline_search_count (DatelineSearch *self);
GArray *dateline_search_get_above (DatelineSearch *self);
GArray *dateline_search_get_found (DatelineSearch *self);
guint dateline_search_get_current (DatelineSearch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineSearch, dateline_search_free)

G_END_DECLS
