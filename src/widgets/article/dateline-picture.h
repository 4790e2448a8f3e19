/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-block.h"

G_BEGIN_DECLS

double        dateline_picture_find_ratio  (DatelineBlock        *block);
void          dateline_picture_load_async  (DatelineBlock        *block,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
GdkPaintable *dateline_picture_load_finish (GAsyncResult         *result,
                                            GError              **error);

G_END_DECLS
