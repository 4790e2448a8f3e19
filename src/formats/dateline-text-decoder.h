/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DATELINE_MAX_IMPORT_BYTES (64 * 1024 * 1024)

GString *
dateline_text_decode (const char *data, gsize n_bytes, const char *declared, GError **error);
char *dateline_text_find_declared (const char *data, gsize n_bytes);

G_END_DECLS
