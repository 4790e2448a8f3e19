/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts the program: a command that needs no display, or the application. */

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "config.h"
#include "dateline-annotate-command.h"
#include "dateline-application.h"
#include "dateline-check.h"
#include "dateline-print-command.h"

/* A program that is not installed finds its catalogues elsewhere. */
static void
bind_catalogues (void)
{
  const char *folder = g_getenv ("DATELINE_LOCALE_DIR");

  if (folder == NULL || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    folder = LOCALE_DIR;
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int argc, char **argv)
{
  g_autoptr (DatelineApplication) application = NULL;

  setlocale (LC_ALL, "");
  bind_catalogues ();

  if (argc > 1 && g_str_equal (argv[1], "annotate"))
    return dateline_annotate_command_run (argc - 2, argv + 2);
  if (argc > 1 && g_str_equal (argv[1], "check"))
    return dateline_check_run (argc - 2, argv + 2);
  if (argc > 1 && g_str_equal (argv[1], "print"))
    return dateline_print_command_run (argc - 2, argv + 2);

  application = dateline_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
