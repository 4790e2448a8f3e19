/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-import.h"

G_BEGIN_DECLS

/* How those who wait for an import give it up, and are told how far it is. */
typedef struct {
  GCancellable *cancellable;       /* nullable */
  DatelineProgress progress; /* nullable; called in the thread that works */
  gpointer progress_data;
} DatelineImportWatch;

gboolean dateline_import_watch_is_cancelled (const DatelineImportWatch *self);
void dateline_import_watch_tell (const DatelineImportWatch *self, double fraction);

G_END_DECLS
