/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A save that fails, or is killed, at each of its steps and at a thousand moments in
 * between: the file is always the old one or the new one, whole. */

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "another-user.h"
#include "save-faults.h"

#define N_KILLS 1000
#define N_KILLS_OF_OLD 200 /* where the file system cannot do all */
#define N_KILLS_WATCHED 20 /* valgrind is slow to fork */
#define LONGEST_LIFE 3000  /* µs */

static void
test_fails (SaveFixture *fixture, gconstpointer user_data)
{
  static const int codes[] = { ENOSPC, EDQUOT, EIO };
  guint n_failed = 0;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++) {
    save_faults.code = codes[i];
    for (save_faults.failing = 1;; save_faults.failing++) {
      g_autoptr (GError) error = NULL;
      gboolean is_saved;

      save_fixture_put_old (fixture);
      is_saved = save_fixture_save (fixture, fixture->new, &error);
      g_assert_true (save_fixture_check_whole (fixture) == is_saved);
      g_assert_cmpuint (save_fixture_remove_leftovers (fixture), ==, 0);
      if (save_faults.n_steps < save_faults.failing)
        break;
      if (is_saved)
        continue;
      g_assert_error (error, G_IO_ERROR, (int) g_io_error_from_errno (codes[i]));
      n_failed++;
    }
  }
  save_faults.failing = 0;

  /* The writes, what brings them to the disk, the end of the file, and the new name. */
  g_assert_cmpuint (n_failed, >=, G_N_ELEMENTS (codes) * (SAVED_BYTES / LONGEST_WRITE + 3));
}

static void
test_killed_at_each_step (SaveFixture *fixture, gconstpointer user_data)
{
  guint n_old = 0, n_new = 0, n_left = 0;
  int status;

  for (save_faults.killing = 1;; save_faults.killing++) {
    const pid_t child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      _exit (save_fixture_save (fixture, fixture->new, NULL) ? 0 : 1);
    g_assert_cmpint (waitpid (child, &status, 0), ==, child);
    if (WIFEXITED (status))
      break;
    if (save_fixture_check_whole (fixture))
      n_new++;
    else
      n_old++;

    /* What it left is in nobody's way, and goes. */
    n_left += save_fixture_count_unfinished (fixture);
    g_assert_true (dateline_file_save (fixture->file, fixture->new, NULL, NULL));
    g_assert_true (save_fixture_check_whole (fixture));
    g_assert_cmpuint (save_fixture_count_unfinished (fixture), ==, 0);
    save_fixture_put_old (fixture);
  }
  save_faults.killing = 0;

  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpuint (n_old, >=, SAVED_BYTES / LONGEST_WRITE + 3);
  g_assert_cmpuint (n_new, >=, 1);
  /* Only one that has its name already, but not yet its place. */
  if (save_lack == ALL_IS_DONE)
    g_assert_cmpuint (n_left, ==, 1);
  else
    g_assert_cmpuint (n_left, >=, SAVED_BYTES / LONGEST_WRITE + 3);
}

static void
save_for_ever (SaveFixture *fixture)
{
  for (;;) {
    save_fixture_save (fixture, fixture->new, NULL);
    save_fixture_save (fixture, fixture->old, NULL);
  }
}

/* How long a child takes for two saves, in microseconds: on a busy machine more than it lives. */
static gint64
measure_saves (SaveFixture *fixture)
{
  const gint64 began = g_get_monotonic_time ();
  const pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0) {
    save_fixture_save (fixture, fixture->new, NULL);
    save_fixture_save (fixture, fixture->old, NULL);
    _exit (0);
  }
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);

  return g_get_monotonic_time () - began;
}

static void
test_killed_at_any_moment (SaveFixture *fixture, gconstpointer user_data)
{
  const char *preloaded = g_getenv ("LD_PRELOAD");
  const gboolean is_watched = preloaded != NULL && strstr (preloaded, "vgpreload") != NULL;
  const guint n_kills = is_watched          ? N_KILLS_WATCHED
                      : save_lack == ALL_IS_DONE ? N_KILLS
                                            : N_KILLS_OF_OLD;
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);
  gint64 longest_life = LONGEST_LIFE;
  guint n_new = 0, n_left = 0;

  for (guint i = 0; i < n_kills; i++) {
    pid_t child;

    if (i % 100 == 0)
      longest_life = MAX (LONGEST_LIFE, 2 * measure_saves (fixture));
    child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      save_for_ever (fixture);

    g_usleep ((gulong) g_rand_int_range (rand, 0, (gint32) longest_life));
    /* Who reads meanwhile has a whole file too. */
    save_fixture_check_whole (fixture);
    kill (child, SIGKILL);
    g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
    n_new += save_fixture_check_whole (fixture);
    n_left += save_fixture_remove_leftovers (fixture);
  }

  g_test_message ("%u kills, the new file after %u, something begun after %u", n_kills, n_new,
                  n_left);
  if (is_watched)
    return;
  /* They came when there was something to break. */
  g_assert_cmpuint (n_new, >, n_kills / 20);
  if (save_lack != ALL_IS_DONE)
    g_assert_cmpuint (n_left, >, n_kills / 20);
}

static gboolean
is_refused (gconstpointer data)
{
  const SaveFixture *fixture = data;
  g_autoptr (GError) error = NULL;

  return !dateline_file_save (fixture->file, fixture->new, NULL, &error) &&
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
}

static void
test_no_permission (SaveFixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (chmod (fixture->folder, 0555), ==, 0);
  if (another_user_tries (is_refused, fixture)) {
    g_assert_false (save_fixture_check_whole (fixture));
    g_assert_cmpuint (save_fixture_remove_leftovers (fixture), ==, 0);
  }
  g_assert_cmpint (chmod (fixture->folder, 0700), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  save_fixture_add ("each-step-that-fails-leaves-the-old-file", test_fails);
  save_fixture_add ("kill-at-each-step-leaves-a-whole-file", test_killed_at_each_step);
  save_fixture_add ("a-thousand-kills-leave-a-whole-file", test_killed_at_any_moment);
  save_fixture_add ("no-permission-leaves-the-old-file", test_no_permission);

  return g_test_run ();
}
