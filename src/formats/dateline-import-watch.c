/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Progress and cancel of an import, for the parsers. */

#include "dateline-import-watch-private.h"

/**
 * dateline_import_watch_is_cancelled:
 * @self: (nullable): a watch
 *
 * Tells whether nobody waits for the import any more.
 *
 * Returns: %TRUE if it was given up
 */
gboolean
dateline_import_watch_is_cancelled (const DatelineImportWatch *self)
{
  return self != NULL && g_cancellable_is_cancelled (self->cancellable);
}

/**
 * dateline_import_watch_tell:
 * @self: (nullable): a watch
 * @fraction: how much is done, 0 to 1
 *
 * Tells how far the import is.
 */
void
dateline_import_watch_tell (const DatelineImportWatch *self, double fraction)
{
  if (self != NULL && self->progress != NULL)
    self->progress (CLAMP (fraction, 0., 1.), self->progress_data);
}
