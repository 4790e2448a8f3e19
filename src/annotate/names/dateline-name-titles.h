/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that stand before the names of persons. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int dateline_name_title_get_gender (const char *word, gsize n_bytes);
gboolean dateline_name_word_is_title (const char *word, gsize n_bytes);
gboolean dateline_name_word_is_in (const char *words, const char *word, gsize n_bytes);

G_END_DECLS
