/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_MAX_DOCUMENT_BYTES (64 * 1024 * 1024)
#define DATELINE_MAX_DOCUMENT_DEPTH 64

DatelineDocument *dateline_document_read_bytes (GBytes  *bytes,
                                                GError **error);
GPtrArray        *dateline_document_check_bytes (GBytes *bytes);

G_END_DECLS
