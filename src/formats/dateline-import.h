/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_IMPORT_DOCUMENT, /* a Dateline document: nothing to import */
  DATELINE_IMPORT_TEXT,
  DATELINE_IMPORT_MARKDOWN,
  DATELINE_IMPORT_HTML,
  DATELINE_IMPORT_MHTML,
} DatelineImportFormat;

DatelineImportFormat
dateline_import_sniff (GBytes *bytes, const char *name, const char *content_type);
DatelineDocument *dateline_import_bytes (GBytes *bytes,
                                         const char *name,
                                         const char *content_type,
                                         GCancellable *cancellable,
                                         GError **error);

G_END_DECLS
