/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *dateline_text_encoding_find (const char *label);
gboolean dateline_text_encoding_has_shifts (const char *encoding);
const char *dateline_text_encoding_guess_utf16 (const char *data, gsize n_bytes);
gboolean dateline_text_encoding_is_nearly_utf8 (const char *data, gsize n_bytes);
char *dateline_text_encoding_guess (const char *data, gsize n_bytes);
gboolean dateline_text_check_binary (const char *data, gsize n_bytes, GError **error);

G_END_DECLS
