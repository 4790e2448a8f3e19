/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean  dateline_document_check_address (GFile         *file,
                                           GError       **error);
GBytes   *dateline_document_load_bytes    (GFile         *file,
                                           GCancellable  *cancellable,
                                           GError       **error);

G_END_DECLS
