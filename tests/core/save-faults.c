/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "save-faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define UNFINISHED ".dateline-saving-*-?"

SaveFaults save_faults;
SaveLack save_lack;

static gboolean
may_do (void)
{
  if (!save_faults.is_on)
    return TRUE;
  save_faults.n_steps++;
  if (save_faults.n_steps == save_faults.killing)
    kill (getpid (), SIGKILL);
  if (save_faults.n_steps == save_faults.stopping)
    kill (getpid (), SIGSTOP);
  if (save_faults.n_steps != save_faults.failing)
    return TRUE;
  errno = save_faults.code;
  return FALSE;
}

/* Writes little at a time, as a system may, so that there is a step in the middle. */
ssize_t
write (int fd, const void *bytes, size_t n_bytes)
{
  if (!may_do ())
    return -1;
  return syscall (SYS_write, fd, bytes, save_faults.is_on ? MIN (n_bytes, LONGEST_WRITE) : n_bytes);
}

int
fsync (int fd)
{
  return may_do () ? (int) syscall (SYS_fsync, fd) : -1;
}

int
fchmod (int fd, mode_t mode)
{
  return may_do () ? (int) syscall (SYS_fchmod, fd, mode) : -1;
}

int
open (const char *path, int flags, ...)
{
  mode_t mode = 0;
  va_list args;

  if (save_lack == NO_NAMELESS && (flags & O_TMPFILE) == O_TMPFILE) {
    errno = EOPNOTSUPP;
    return -1;
  }
  if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
    va_start (args, flags);
    mode = va_arg (args, mode_t);
    va_end (args);
  }
  return openat (AT_FDCWD, path, flags, mode);
}

int
linkat (int from_fd, const char *from, int to_fd, const char *to, int flags)
{
  if (save_lack == NO_LATE_NAME) {
    errno = EXDEV;
    return -1;
  }
  return may_do () ? (int) syscall (SYS_linkat, from_fd, from, to_fd, to, flags) : -1;
}

int
rename (const char *from, const char *to)
{
  return may_do () ? renameat (AT_FDCWD, from, AT_FDCWD, to) : -1;
}

/* A file is closed also where that fails. */
int
close (int fd)
{
  const gboolean is_done = may_do ();
  const int code = errno;
  const int result = (int) syscall (SYS_close, fd);

  if (is_done)
    return result;
  errno = code;
  return -1;
}

void
save_fixture_put_old (SaveFixture *self)
{
  g_autoptr (GError) error = NULL;
  gsize n_bytes;
  const char *bytes = g_bytes_get_data (self->old, &n_bytes);

  g_file_set_contents (self->path, bytes, (gssize) n_bytes, &error);
  g_assert_no_error (error);
  /* A save that keeps this has something to do. */
  g_assert_cmpint (chmod (self->path, 0604), ==, 0);
}

static void
set_up (SaveFixture *self, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  save_lack = (SaveLack) GPOINTER_TO_INT (user_data);
  self->folder = g_dir_make_tmp ("dateline-faults-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, SAVED_NAME, NULL);
  self->file = g_file_new_for_path (self->path);
  self->old = g_bytes_new_take (g_strnfill (SAVED_BYTES, 'o'), SAVED_BYTES);
  self->new = g_bytes_new_take (g_strnfill (SAVED_BYTES + 1234, 'n'), SAVED_BYTES + 1234);
  save_fixture_put_old (self);
}

/* All that may be beside the file is what a killed save had begun, by its name. */
static guint
look_beside (SaveFixture *self, gboolean is_to_go)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    if (g_str_equal (name, SAVED_NAME))
      continue;
    g_assert_true (g_pattern_match_simple (UNFINISHED, name));
    if (is_to_go)
      g_assert_cmpint (g_unlink (path), ==, 0);
    n_files++;
  }

  return n_files;
}

guint
save_fixture_remove_leftovers (SaveFixture *self)
{
  return look_beside (self, TRUE);
}

guint
save_fixture_count_unfinished (SaveFixture *self)
{
  return look_beside (self, FALSE);
}

static void
tear_down (SaveFixture *self, gconstpointer user_data)
{
  save_fixture_remove_leftovers (self);
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_clear_object (&self->file);
  g_clear_pointer (&self->old, g_bytes_unref);
  g_clear_pointer (&self->new, g_bytes_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->folder, g_free);
}

/* Returns whether it is the new one. */
gboolean
save_fixture_check_whole (SaveFixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) held = g_file_load_bytes (self->file, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (held, self->old) || g_bytes_equal (held, self->new));

  return g_bytes_equal (held, self->new);
}

gboolean
save_fixture_save (SaveFixture *self, GBytes *bytes, GError **error)
{
  gboolean is_saved;

  save_faults.n_steps = 0;
  save_faults.is_on = TRUE;
  is_saved = dateline_file_save (self->file, bytes, NULL, error);
  save_faults.is_on = FALSE;

  return is_saved;
}

/* Adds a test for what each kind of file system can do. */
void
save_fixture_add (const char *path, void (*test) (SaveFixture *self, gconstpointer user_data))
{
  static const char *const folders[] = { "", "no-nameless/", "no-late-name/" };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++) {
    g_autofree char *whole = g_strconcat ("/save-faults/", folders[i], path, NULL);

    g_test_add (whole, SaveFixture, GUINT_TO_POINTER (i), set_up, test, tear_down);
  }
}
