/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/dateline-document.h"
#include "core/dateline-progress.h"

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
void dateline_import_bytes_async (GBytes *bytes,
                                  const char *name,
                                  const char *content_type,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
void dateline_import_file_async (GFile *file,
                                 GCancellable *cancellable,
                                 DatelineProgress progress,
                                 gpointer progress_data,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
DatelineDocument *dateline_import_finish (GAsyncResult *result, GError **error);

G_END_DECLS
