/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Saves bytes as a file of any kind, so that no unfinished file takes the place
 * of an old one. */

#include "dateline-file-saver.h"

#include <glib/gi18n-lib.h>

#include "dateline-atomic-file-private.h"

/**
 * dateline_file_save:
 * @file: where to
 * @bytes: what
 * @cancellable: (nullable): to give up before the old file is touched
 * @error: return location for an error
 *
 * Writes a file and waits until it is on the disk. Whatever fails, and
 * whenever, the file holds either what it held before or all of @bytes.
 * Permissions are kept and symbolic links followed. For a file that is not
 * local it is as good as the file's own system allows.
 *
 * The error is one of %G_IO_ERROR.
 *
 * Returns: %TRUE if the file is saved
 */
gboolean
dateline_file_save (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  const char *path;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  path = g_file_peek_path (file);
  if (path != NULL)
    return dateline_atomic_file_replace (path, bytes, error);

  if (!g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error)) {
    g_prefix_error (error, "%s", _("Could not save the document: "));
    return FALSE;
  }

  return TRUE;
}
