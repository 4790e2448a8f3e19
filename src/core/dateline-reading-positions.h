/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_MAX_READING_POSITIONS 500

#define DATELINE_TYPE_READING_POSITIONS (dateline_reading_positions_get_type ())

G_DECLARE_FINAL_TYPE (DatelineReadingPositions,
                      dateline_reading_positions,
                      DATELINE,
                      READING_POSITIONS,
                      GObject)

DatelineReadingPositions *dateline_reading_positions_new (GFile *file);
guint    dateline_reading_positions_get_n_articles (DatelineReadingPositions *self);
gboolean dateline_reading_positions_look_up        (DatelineReadingPositions *self,
                                                    DatelineDocument         *document,
                                                    const char               *uri,
                                                    guint                    *block,
                                                    guint                    *offset_char);
void     dateline_reading_positions_remember       (DatelineReadingPositions *self,
                                                    DatelineDocument         *document,
                                                    const char               *uri,
                                                    guint                     block,
                                                    guint                     offset_char);
void     dateline_reading_positions_forget         (DatelineReadingPositions *self,
                                                    DatelineDocument         *document,
                                                    const char               *uri);
void     dateline_reading_positions_clear          (DatelineReadingPositions *self);
void     dateline_reading_positions_save_async     (DatelineReadingPositions *self,
                                                    GAsyncReadyCallback       callback,
                                                    gpointer                  user_data);
gboolean dateline_reading_positions_save_finish    (DatelineReadingPositions *self,
                                                    GAsyncResult             *result,
                                                    GError                  **error);

G_END_DECLS
