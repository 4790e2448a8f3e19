/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-document.h"

G_BEGIN_DECLS

void              dateline_document_load_async  (GFile                *file,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
DatelineDocument *dateline_document_load_finish (GAsyncResult         *result,
                                                 GError              **error);
GBytes           *dateline_document_load_bytes  (GFile                *file,
                                                 GCancellable         *cancellable,
                                                 GError              **error);

G_END_DECLS
