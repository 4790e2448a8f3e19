/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A file that is being written beside the one whose place it will take.
 *
 * While it is written it has no name, where the file system can do that: of a
 * save that is killed nothing is left. For the blink in which it takes the
 * other's place, and elsewhere all the time, it has a hidden name, one of a few
 * that are made of the other's, and is locked. So the next save of the same file
 * finds what a killed one has left: it is not locked any more. A name made of a
 * checksum is not longer than a file system allows, whatever the other's is. */

#include "dateline-unfinished-file-private.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* As many may save the same file at the same time. */
#define N_NAMES 64

/* So many are looked at for what was left. */
#define N_SWEPT 4

#define LENGTH_OF_SUM 16

static char *
dup_name (const char *target, guint number)
{
  g_autofree char *folder = g_path_get_dirname (target);
  g_autofree char *base = g_path_get_basename (target);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, base, -1);
  g_autofree char *name = g_strdup_printf (".dateline-saving-%.*s-%u", LENGTH_OF_SUM, sum, number);

  return g_build_filename (folder, name, NULL);
}

/* Where nothing can be locked nobody is kept out, and nothing is taken for left. */
static gboolean
is_locked_by_another (int fd)
{
  return flock (fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

/* The name may have gone meanwhile, and come again with another file: that one has taken
 * its place, or was taken for a left one. Who holds the lock of what has the name is the
 * only one who takes it away. */
static gboolean
has_name (int fd, const char *path)
{
  struct stat opened, named;

  return fstat (fd, &opened) == 0 && lstat (path, &named) == 0 && S_ISREG (named.st_mode) &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/* Removes a file that nobody is writing any more. */
static void
sweep (const char *path)
{
  const int fd = g_open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  if (flock (fd, LOCK_EX | LOCK_NB) == 0 && has_name (fd, path))
    g_unlink (path);
  close (fd);
}

/* A file system that cannot do it says so in many ways. */
static int
open_nameless (const char *target, mode_t mode)
{
#ifdef O_TMPFILE
  g_autofree char *folder = g_path_get_dirname (target);
  const int fd = open (folder, O_TMPFILE | O_RDWR | O_CLOEXEC, mode);

  /* Only who has the file open could lock it. */
  if (fd >= 0)
    flock (fd, LOCK_EX | LOCK_NB);

  return fd;
#else
  return -1;
#endif
}

/* Between its making and its lock somebody may have taken the file for a left one. */
static int
open_named (const char *path, mode_t mode)
{
  const int fd = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);

  if (fd < 0)
    return -1;
  if (is_locked_by_another (fd) || !has_name (fd, path)) {
    close (fd);
    errno = EEXIST;
    return -1;
  }

  return fd;
}

/* Without permission to search by descriptor, the kernel wants the name in /proc. */
static gboolean
link_nameless (int fd, const char *path)
{
#ifdef AT_EMPTY_PATH
  char alias[64];

  if (linkat (fd, "", AT_FDCWD, path, AT_EMPTY_PATH) == 0)
    return TRUE;
  if (errno == EEXIST)
    return FALSE;
  g_snprintf (alias, sizeof alias, "/proc/self/fd/%d", fd);
  return linkat (AT_FDCWD, alias, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0;
#else
  errno = ENOTSUP;
  return FALSE;
#endif
}

/* Finds a name that is free, and makes or names the file by it. */
static gboolean
take_name (DatelineUnfinishedFile *self, const char *target, mode_t mode)
{
  for (guint i = 0; i < N_NAMES; i++) {
    g_autofree char *path = dup_name (target, i);
    const gboolean is_made = self->fd < 0;
    const int fd = is_made ? open_named (path, mode) : self->fd;

    if (fd >= 0 && (is_made || link_nameless (fd, path))) {
      self->fd = fd;
      self->path = g_steal_pointer (&path);
      return TRUE;
    }
    if (errno != EEXIST)
      return FALSE;
  }

  return FALSE;
}

/**
 * dateline_unfinished_file_open:
 * @self: (out caller-allocates): return location for the file
 * @target: the path of the file whose place it will take
 * @mode: its permissions
 * @is_named: whether it has to have a name from the beginning
 *
 * Makes a file beside @target, and removes what earlier ones have left. If it
 * fails, `errno` says why.
 *
 * Returns: whether there is one, which is to be cleared
 */
gboolean
dateline_unfinished_file_open (DatelineUnfinishedFile *self,
                               const char *target,
                               mode_t mode,
                               gboolean is_named)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (target != NULL, FALSE);

  for (guint i = 0; i < N_SWEPT; i++) {
    g_autofree char *path = dup_name (target, i);

    sweep (path);
  }
  self->path = NULL;
  self->fd = is_named ? -1 : open_nameless (target, mode);

  return self->fd >= 0 || take_name (self, target, mode);
}

/**
 * dateline_unfinished_file_flush:
 * @self: a file that is written
 *
 * Learns what some file systems only say on closing, that there was no room. The
 * file stays open all the same. If it fails, `errno` says why.
 *
 * Returns: whether all of it is well
 */
gboolean
dateline_unfinished_file_flush (const DatelineUnfinishedFile *self)
{
  const int copy = dup (self->fd);

  return copy >= 0 && close (copy) == 0;
}

/**
 * dateline_unfinished_file_name:
 * @self: a file
 * @target: the path of the file whose place it will take
 *
 * Gives the file a name, if it has none.
 *
 * Returns: whether it has one; if not, another has to be opened that has
 */
gboolean
dateline_unfinished_file_name (DatelineUnfinishedFile *self, const char *target)
{
  return self->path != NULL || take_name (self, target, 0);
}

/**
 * dateline_unfinished_file_put:
 * @self: a file that is written and has a name
 * @target: the path of the file whose place it takes
 *
 * Puts the file in its place. If it fails, `errno` says why.
 *
 * Returns: whether it has its place
 */
gboolean
dateline_unfinished_file_put (DatelineUnfinishedFile *self, const char *target)
{
  if (g_rename (self->path, target) != 0)
    return FALSE;
  g_clear_pointer (&self->path, g_free);

  return TRUE;
}

/**
 * dateline_unfinished_file_clear:
 * @self: a file
 *
 * Closes the file, and removes it where it has not taken its place.
 */
void
dateline_unfinished_file_clear (DatelineUnfinishedFile *self)
{
  const int code = errno;

  if (self->path != NULL)
    g_unlink (self->path);
  g_clear_pointer (&self->path, g_free);
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
  errno = code;
}
