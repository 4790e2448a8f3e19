/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A save that fails, or is killed, at each of its steps and at a thousand moments in
 * between: the file is always the old one or the new one, whole.
 *
 * What a save asks of the system passes through the functions below, each of which can
 * fail as a full disk does, or end the process. */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "another-user.h"
#include "core/dateline-file-saver.h"

#define N_KILLS 1000
#define N_KILLS_OF_OLD 200 /* where the file system cannot do all */
#define N_KILLS_WATCHED 20 /* valgrind is slow to fork */
#define LONGEST_LIFE 3000  /* µs */
#define N_SAVERS 4
#define N_SAVES 100

#define NAME "a.dateline"
#define UNFINISHED ".dateline-saving-*-?"
#define N_BYTES 20000
#define LONGEST_WRITE 4096

static struct {
  gboolean is_on;
  guint n_steps;
  guint failing;  /* the number of the step that fails, 0 for none */
  guint killing;  /* the number of the step before which the process ends */
  guint stopping; /* the number of the step before which it stands still */
  int code;       /* of the failure */
} faults;

/* What the file system cannot do. */
typedef enum {
  ALL_IS_DONE,
  NO_NAMELESS,  /* every file has a name from the beginning */
  NO_LATE_NAME, /* what has none gets none */
} Lack;

static Lack lack;

static gboolean
may_do (void)
{
  if (!faults.is_on)
    return TRUE;
  faults.n_steps++;
  if (faults.n_steps == faults.killing)
    kill (getpid (), SIGKILL);
  if (faults.n_steps == faults.stopping)
    kill (getpid (), SIGSTOP);
  if (faults.n_steps != faults.failing)
    return TRUE;
  errno = faults.code;
  return FALSE;
}

/* Writes little at a time, as a system may, so that there is a step in the middle. */
ssize_t
write (int fd, const void *bytes, size_t n_bytes)
{
  if (!may_do ())
    return -1;
  return syscall (SYS_write, fd, bytes, faults.is_on ? MIN (n_bytes, LONGEST_WRITE) : n_bytes);
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

  if (lack == NO_NAMELESS && (flags & O_TMPFILE) == O_TMPFILE) {
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
  if (lack == NO_LATE_NAME) {
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

typedef struct {
  char *folder;
  char *path;
  GFile *file;
  GBytes *old;
  GBytes *new;
} Fixture;

static void
put_old (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gsize n_bytes;
  const char *bytes = g_bytes_get_data (fixture->old, &n_bytes);

  g_file_set_contents (fixture->path, bytes, (gssize) n_bytes, &error);
  g_assert_no_error (error);
  /* A save that keeps this has something to do. */
  g_assert_cmpint (chmod (fixture->path, 0604), ==, 0);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  lack = (Lack) GPOINTER_TO_INT (user_data);
  fixture->folder = g_dir_make_tmp ("dateline-faults-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, NAME, NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->old = g_bytes_new_take (g_strnfill (N_BYTES, 'o'), N_BYTES);
  fixture->new = g_bytes_new_take (g_strnfill (N_BYTES + 1234, 'n'), N_BYTES + 1234);
  put_old (fixture);
}

/* All that may be beside the file is what a killed save had begun, by its name. */
static guint
look_beside (Fixture *fixture, gboolean is_to_go)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

    if (g_str_equal (name, NAME))
      continue;
    g_assert_true (g_pattern_match_simple (UNFINISHED, name));
    if (is_to_go)
      g_assert_cmpint (g_unlink (path), ==, 0);
    n_files++;
  }

  return n_files;
}

static guint
remove_leftovers (Fixture *fixture)
{
  return look_beside (fixture, TRUE);
}

static guint
count_unfinished (Fixture *fixture)
{
  return look_beside (fixture, FALSE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer user_data)
{
  remove_leftovers (fixture);
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->file);
  g_clear_pointer (&fixture->old, g_bytes_unref);
  g_clear_pointer (&fixture->new, g_bytes_unref);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

/* Returns whether it is the new one. */
static gboolean
check_whole (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) held = g_file_load_bytes (fixture->file, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (held, fixture->old) || g_bytes_equal (held, fixture->new));

  return g_bytes_equal (held, fixture->new);
}

static gboolean
save (Fixture *fixture, GBytes *bytes, GError **error)
{
  gboolean is_saved;

  faults.n_steps = 0;
  faults.is_on = TRUE;
  is_saved = dateline_file_save (fixture->file, bytes, NULL, error);
  faults.is_on = FALSE;

  return is_saved;
}

static void
test_fails (Fixture *fixture, gconstpointer user_data)
{
  static const int codes[] = { ENOSPC, EDQUOT, EIO };
  guint n_failed = 0;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++) {
    faults.code = codes[i];
    for (faults.failing = 1;; faults.failing++) {
      g_autoptr (GError) error = NULL;
      gboolean is_saved;

      put_old (fixture);
      is_saved = save (fixture, fixture->new, &error);
      g_assert_true (check_whole (fixture) == is_saved);
      g_assert_cmpuint (remove_leftovers (fixture), ==, 0);
      if (faults.n_steps < faults.failing)
        break;
      if (is_saved)
        continue;
      g_assert_error (error, G_IO_ERROR, (int) g_io_error_from_errno (codes[i]));
      n_failed++;
    }
  }
  faults.failing = 0;

  /* The writes, what brings them to the disk, the end of the file, and the new name. */
  g_assert_cmpuint (n_failed, >=, G_N_ELEMENTS (codes) * (N_BYTES / LONGEST_WRITE + 3));
}

static void
test_killed_at_each_step (Fixture *fixture, gconstpointer user_data)
{
  guint n_old = 0, n_new = 0, n_left = 0;
  int status;

  for (faults.killing = 1;; faults.killing++) {
    const pid_t child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      _exit (save (fixture, fixture->new, NULL) ? 0 : 1);
    g_assert_cmpint (waitpid (child, &status, 0), ==, child);
    if (WIFEXITED (status))
      break;
    if (check_whole (fixture))
      n_new++;
    else
      n_old++;

    /* What it left is in nobody's way, and goes. */
    n_left += count_unfinished (fixture);
    g_assert_true (dateline_file_save (fixture->file, fixture->new, NULL, NULL));
    g_assert_true (check_whole (fixture));
    g_assert_cmpuint (count_unfinished (fixture), ==, 0);
    put_old (fixture);
  }
  faults.killing = 0;

  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpuint (n_old, >=, N_BYTES / LONGEST_WRITE + 3);
  g_assert_cmpuint (n_new, >=, 1);
  /* Only one that has its name already, but not yet its place. */
  if (lack == ALL_IS_DONE)
    g_assert_cmpuint (n_left, ==, 1);
  else
    g_assert_cmpuint (n_left, >=, N_BYTES / LONGEST_WRITE + 3);
}

static void
save_for_ever (Fixture *fixture)
{
  for (;;) {
    save (fixture, fixture->new, NULL);
    save (fixture, fixture->old, NULL);
  }
}

static void
test_killed_at_any_moment (Fixture *fixture, gconstpointer user_data)
{
  const char *preloaded = g_getenv ("LD_PRELOAD");
  const gboolean is_watched = preloaded != NULL && strstr (preloaded, "vgpreload") != NULL;
  const guint n_kills = is_watched          ? N_KILLS_WATCHED
                      : lack == ALL_IS_DONE ? N_KILLS
                                            : N_KILLS_OF_OLD;
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);
  guint n_new = 0, n_left = 0;

  for (guint i = 0; i < n_kills; i++) {
    const pid_t child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      save_for_ever (fixture);

    g_usleep ((gulong) g_rand_int_range (rand, 0, LONGEST_LIFE));
    /* Who reads meanwhile has a whole file too. */
    check_whole (fixture);
    kill (child, SIGKILL);
    g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
    n_new += check_whole (fixture);
    n_left += remove_leftovers (fixture);
  }

  g_test_message ("%u kills, the new file after %u, something begun after %u", n_kills, n_new,
                  n_left);
  if (is_watched)
    return;
  /* They came when there was something to break. */
  g_assert_cmpuint (n_new, >, n_kills / 20);
  if (lack != ALL_IS_DONE)
    g_assert_cmpuint (n_left, >, n_kills / 20);
}

/* Somebody else who saves the same file at the same time is left alone. */
static void
test_another_is_saving (Fixture *fixture, gconstpointer user_data)
{
  guint n_met = 0;
  int status;

  for (faults.stopping = 1;; faults.stopping++) {
    const pid_t child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      _exit (save (fixture, fixture->new, NULL) ? 0 : 1);
    g_assert_cmpint (waitpid (child, &status, WUNTRACED), ==, child);
    if (WIFEXITED (status))
      break;

    n_met += count_unfinished (fixture);
    g_assert_true (dateline_file_save (fixture->file, fixture->old, NULL, NULL));
    kill (child, SIGCONT);
    g_assert_cmpint (waitpid (child, &status, 0), ==, child);
    g_assert_true (WIFEXITED (status));
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    check_whole (fixture);
    g_assert_cmpuint (count_unfinished (fixture), ==, 0);
  }
  faults.stopping = 0;

  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpuint (n_met, >=, 1);
}

static void
test_many_save_at_once (Fixture *fixture, gconstpointer user_data)
{
  pid_t children[N_SAVERS];
  int status;

  for (guint i = 0; i < N_SAVERS; i++) {
    children[i] = fork ();
    g_assert_cmpint (children[i], >=, 0);
    for (guint n = 0; children[i] == 0; n++)
      if (n == N_SAVES || !dateline_file_save (fixture->file, fixture->new, NULL, NULL))
        _exit (n == N_SAVES ? 0 : 1);
  }
  for (guint i = 0; i < N_SAVERS; i++) {
    g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
    g_assert_true (WIFEXITED (status));
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  }
  g_assert_true (check_whole (fixture));
  g_assert_cmpuint (count_unfinished (fixture), ==, 0);
}

/* Only what was certainly left by a save of this very file goes. */
static void
test_other_files_stay (Fixture *fixture, gconstpointer user_data)
{
  static const char *const names[] = { NAME ".backup", "." NAME, ".dateline-saving-",
                                       ".dateline-saving-0123456789abcdef-0", "b.dateline" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

    g_assert_true (g_file_set_contents (path, "mine", -1, NULL));
  }
  g_assert_true (dateline_file_save (fixture->file, fixture->new, NULL, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
}

static void
test_longest_name (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *stem = g_strnfill (NAME_MAX - strlen (".dateline"), 'n');
  g_autofree char *name = g_strconcat (stem, ".dateline", NULL);
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (dateline_file_save (file, fixture->new, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static gboolean
is_refused (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GError) error = NULL;

  return !dateline_file_save (fixture->file, fixture->new, NULL, &error) &&
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
}

static void
test_no_permission (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (chmod (fixture->folder, 0555), ==, 0);
  if (another_user_tries (is_refused, fixture)) {
    g_assert_false (check_whole (fixture));
    g_assert_cmpuint (remove_leftovers (fixture), ==, 0);
  }
  g_assert_cmpint (chmod (fixture->folder, 0700), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func)                                                                            \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_test_add ("/save-faults/" path, Fixture, GINT_TO_POINTER (ALL_IS_DONE), fixture_set_up,      \
                func, fixture_tear_down);                                                          \
    g_test_add ("/save-faults/no-nameless/" path, Fixture, GINT_TO_POINTER (NO_NAMELESS),          \
                fixture_set_up, func, fixture_tear_down);                                          \
    g_test_add ("/save-faults/no-late-name/" path, Fixture, GINT_TO_POINTER (NO_LATE_NAME),        \
                fixture_set_up, func, fixture_tear_down);                                          \
  }                                                                                                \
  G_STMT_END

  ADD ("each-step-that-fails-leaves-the-old-file", test_fails);
  ADD ("kill-at-each-step-leaves-a-whole-file", test_killed_at_each_step);
  ADD ("a-thousand-kills-leave-a-whole-file", test_killed_at_any_moment);
  ADD ("no-permission-leaves-the-old-file", test_no_permission);
  ADD ("another-that-saves-is-left-alone", test_another_is_saving);
  ADD ("many-save-at-once", test_many_save_at_once);
  ADD ("other-files-stay", test_other_files_stay);
  ADD ("the-longest-name", test_longest_name);

  return g_test_run ();
}
