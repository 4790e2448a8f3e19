/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DATELINE_HTML_MAX_NOTICE_CHARS 400

gboolean dateline_html_notices_has (const char *text);
gboolean dateline_html_notices_counts_readers (const char *text);

G_END_DECLS
