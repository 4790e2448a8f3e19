/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-application.h"
#include "dateline-early-load.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_WINDOW (dateline_window_get_type ())

G_DECLARE_FINAL_TYPE (DatelineWindow, dateline_window, DATELINE, WINDOW, AdwApplicationWindow)

DatelineWindow *dateline_window_new      (DatelineApplication *application);
GFile          *dateline_window_get_file (DatelineWindow      *self);
gboolean        dateline_window_has_failed (DatelineWindow    *self);
gboolean        dateline_window_is_unsaved (DatelineWindow    *self);
void            dateline_window_load     (DatelineWindow      *self,
                                          GFile               *file,
                                          DatelineEarlyLoad   *begun);
void            dateline_window_confirm_async  (DatelineWindow      *self,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);
gboolean        dateline_window_confirm_finish (DatelineWindow      *self,
                                                GAsyncResult        *result);
void            dateline_window_close_now      (DatelineWindow      *self);

G_END_DECLS
