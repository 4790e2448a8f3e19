/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *dateline_html_date_parse (const char *text);
gboolean dateline_html_date_is_stamp (const char *text);
char *dateline_html_date_parse_stamp (const char *text);
GDateTime *dateline_html_date_get_instant (const char *text, gboolean *is_utc);

G_END_DECLS
