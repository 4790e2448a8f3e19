/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Replaces a local file so that at any moment, whatever fails, either the old
 * content or the new is there, whole.
 *
 * GIO's own ways do not quite promise that. g_file_replace_contents() writes
 * into the old file where it is a symbolic link, or has several names;
 * g_file_set_contents_full() replaces a symbolic link by a file, and gives the
 * new file the permissions of any new file. Here the link is followed first,
 * and the permissions are those of the old file. Where the folder may not be
 * written to, saving fails: there is no way to keep the promise. */

#include "dateline-atomic-file-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dateline-unfinished-file-private.h"

#define NEW_FILE_MODE 0666

static gboolean
fail (GError **error, const char *path)
{
  const int code = errno;
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: the first is the path of a file, the second what went wrong. */
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
               _("Could not save “%1$s”: %2$s"), name, g_strerror (code));

  return FALSE;
}

/* A link to a file that is not there yet names the file to make. */
static char *
follow_links (const char *path)
{
  g_autofree char *link = NULL;
  g_autofree char *folder = NULL;
  char *real = realpath (path, NULL);
  char *followed;

  if (real != NULL) {
    followed = g_strdup (real);
    free (real);
    return followed;
  }

  link = g_file_read_link (path, NULL);
  if (link == NULL)
    return g_strdup (path);
  if (g_path_is_absolute (link))
    return g_steal_pointer (&link);

  folder = g_path_get_dirname (path);

  return g_build_filename (folder, link, NULL);
}

static gboolean
write_all (int fd, GBytes *bytes)
{
  gsize n_left;
  const char *at = g_bytes_get_data (bytes, &n_left);

  while (n_left > 0) {
    const gssize n_written = write (fd, at, n_left);

    if (n_written < 0 && errno == EINTR)
      continue;
    if (n_written < 0)
      return FALSE;

    at += n_written;
    n_left -= (gsize) n_written;
  }

  return TRUE;
}

/* Owner, group and permissions stay what they were as far as whoever saves may
 * set them; where they cannot, nobody gains what the old file did not allow. */
static gboolean
keep_permissions (int fd, const char *path)
{
  struct stat old;
  struct stat new;
  mode_t mode;

  if (stat (path, &old) != 0)
    return errno == ENOENT;
  if (fstat (fd, &new) != 0)
    return FALSE;

  mode = old.st_mode & 0777;
  if (old.st_uid != new.st_uid || old.st_gid != new.st_gid) {
    if (fchown (fd, old.st_uid, old.st_gid) != 0 && fchown (fd, (uid_t) -1, old.st_gid) != 0)
      mode &= ~(mode_t) 0070;
  }

  if (mode == (new.st_mode & 0777) || fchmod (fd, mode) == 0)
    return TRUE;

  return (new.st_mode & 0777 & ~mode) == 0;
}

/* The name of a file is only sure to last once its folder is written too. Not
 * every file system can, and the content is safe without. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  const int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0) {
    fsync (fd);
    close (fd);
  }
}

/* The file stays open, and with that its lock, until it has its place. */
static gboolean
write_unfinished (const DatelineUnfinishedFile *file, const char *target, GBytes *bytes)
{
  return keep_permissions (file->fd, target) && write_all (file->fd, bytes) &&
         fsync (file->fd) == 0 && dateline_unfinished_file_flush (file);
}

/* What cannot be named after it was written is written anew, with a name. */
static gboolean
write_and_name (DatelineUnfinishedFile *file, const char *target, GBytes *bytes)
{
  if (!write_unfinished (file, target, bytes))
    return FALSE;
  if (dateline_unfinished_file_name (file, target))
    return TRUE;
  dateline_unfinished_file_clear (file);

  return dateline_unfinished_file_open (file, target, NEW_FILE_MODE, TRUE) &&
         write_unfinished (file, target, bytes);
}

/**
 * dateline_atomic_file_replace:
 * @path: the path of a local file, which need not exist
 * @bytes: what to write
 * @error: return location for an error
 *
 * Writes a file beside @path, brings it to the disk and puts it in the place
 * of the old one. Symbolic links are followed and permissions kept. What a
 * save that was killed has left of the same file goes too.
 *
 * The error is one of %G_IO_ERROR; then the old file is as it was.
 *
 * Returns: %TRUE if the file is replaced
 */
gboolean
dateline_atomic_file_replace (const char *path, GBytes *bytes, GError **error)
{
  DatelineUnfinishedFile file;
  g_autofree char *target = NULL;
  gboolean is_replaced;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  target = follow_links (path);
  if (!dateline_unfinished_file_open (&file, target, NEW_FILE_MODE, FALSE))
    return fail (error, path);

  is_replaced =
    write_and_name (&file, target, bytes) && dateline_unfinished_file_put (&file, target);
  if (!is_replaced)
    fail (error, path);
  dateline_unfinished_file_clear (&file);
  if (is_replaced)
    sync_folder (target);

  return is_replaced;
}
