/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts the program: a command that needs no display, or the application. */

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "config.h"
#include "dateline-application.h"
#include "dateline-check.h"

int
main (int argc, char **argv)
{
  g_autoptr (DatelineApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (argc > 1 && g_str_equal (argv[1], "check"))
    return dateline_check_run (argc - 2, argv + 2);

  application = dateline_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
