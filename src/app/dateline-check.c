/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The command "dateline check": says what is wrong with documents, without a
 * display. */

#include "dateline-check.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"

/* The higher one counts. */
typedef enum {
  CHECK_VALID = 0,
  CHECK_INVALID = 1,
  CHECK_UNREADABLE = 2,
} CheckResult;

static CheckResult
check_file (const char *name)
{
  const gboolean is_input = g_str_equal (name, "-");
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (is_input ? "/dev/stdin" : name);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, &error);
  g_autoptr (GPtrArray) problems = NULL;

  if (bytes == NULL) {
    g_print ("%s: %s\n", shown, error->message);
    return error->domain == DATELINE_ERROR ? CHECK_INVALID : CHECK_UNREADABLE;
  }

  problems = dateline_document_check_bytes (bytes);
  for (guint i = 0; i < problems->len; i++) {
    const GError *problem = g_ptr_array_index (problems, i);

    g_print ("%s: %s\n", shown, problem->message);
  }

  return problems->len > 0 ? CHECK_INVALID : CHECK_VALID;
}

/**
 * dateline_check_run:
 * @argc: how many files there are
 * @argv: (array length=argc): their paths or URIs; "-" stands for what comes
 *   from standard input, and a first "--help" asks for the usage
 *
 * Checks documents and prints every problem on a line of standard output, after
 * the file's name. A document that is right is not spoken of.
 *
 * Returns: the exit status: 0 if all documents are right, 1 if one is not, 2 if
 *   one could not be read or none was named
 */
int
dateline_check_run (int argc, char **argv)
{
  CheckResult worst = CHECK_VALID;

  if (argc < 1) {
    g_printerr ("%s\n", _("Usage: dateline check FILE…"));
    return CHECK_UNREADABLE;
  }
  if (g_str_equal (argv[0], "--help") || g_str_equal (argv[0], "-h")) {
    g_print ("%s\n", _("Usage: dateline check FILE…"));
    return CHECK_VALID;
  }

  for (int i = 0; i < argc; i++) {
    const CheckResult result = check_file (argv[i]);

    worst = MAX (worst, result);
  }

  return (int) worst;
}
