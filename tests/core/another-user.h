/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The superuser may do everything: what needs a permission is tried by somebody else. */

#pragma once

#include <glib.h>

#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

typedef gboolean (*AnotherUserFunc) (gconstpointer data);

/* Returns FALSE, and skips the test, where there is no other user, as in a sandbox. */
static inline gboolean
another_user_tries (AnotherUserFunc func,
                    gconstpointer data)
{
  enum { IS_RIGHT, IS_WRONG, IS_ALONE };
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0) {
    if (getuid () == 0 && (setgid (NOBODY) != 0 || setuid (NOBODY) != 0))
      _exit (IS_ALONE);
    _exit (func (data) ? IS_RIGHT : IS_WRONG);
  }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  if (WEXITSTATUS (status) == IS_ALONE)
    g_test_skip ("there is but one user here");
  else
    g_assert_cmpint (WEXITSTATUS (status), ==, IS_RIGHT);

  return WEXITSTATUS (status) == IS_RIGHT;
}
