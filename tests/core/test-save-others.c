/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A save beside others: of the same file, at the same time, and files of other names. */

#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "save-faults.h"

#define N_SAVERS 4
#define N_SAVES 100

/* Somebody else who saves the same file at the same time is left alone. */
static void
test_another_is_saving (SaveFixture *fixture, gconstpointer user_data)
{
  guint n_met = 0;
  int status;

  for (save_faults.stopping = 1;; save_faults.stopping++) {
    const pid_t child = fork ();

    g_assert_cmpint (child, >=, 0);
    if (child == 0)
      _exit (save_fixture_save (fixture, fixture->new, NULL) ? 0 : 1);
    g_assert_cmpint (waitpid (child, &status, WUNTRACED), ==, child);
    if (WIFEXITED (status))
      break;

    n_met += save_fixture_count_unfinished (fixture);
    g_assert_true (dateline_file_save (fixture->file, fixture->old, NULL, NULL));
    kill (child, SIGCONT);
    g_assert_cmpint (waitpid (child, &status, 0), ==, child);
    g_assert_true (WIFEXITED (status));
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    save_fixture_check_whole (fixture);
    g_assert_cmpuint (save_fixture_count_unfinished (fixture), ==, 0);
  }
  save_faults.stopping = 0;

  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpuint (n_met, >=, 1);
}

static void
test_many_save_at_once (SaveFixture *fixture, gconstpointer user_data)
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
  g_assert_true (save_fixture_check_whole (fixture));
  g_assert_cmpuint (save_fixture_count_unfinished (fixture), ==, 0);
}

/* Only what was certainly left by a save of this very file goes. */
static void
test_other_files_stay (SaveFixture *fixture, gconstpointer user_data)
{
  static const char *const names[] = { SAVED_NAME ".backup", "." SAVED_NAME, ".dateline-saving-",
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
test_longest_name (SaveFixture *fixture, gconstpointer user_data)
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  save_fixture_add ("another-that-saves-is-left-alone", test_another_is_saving);
  save_fixture_add ("many-save-at-once", test_many_save_at_once);
  save_fixture_add ("other-files-stay", test_other_files_stay);
  save_fixture_add ("the-longest-name", test_longest_name);

  return g_test_run ();
}
